"""The ground the tests of a track's page stand on: what it is shown, and its cards."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from core.docket.facts import Draft
from core.docket.projection import TrackView
from gui.track_page import TrackPage
from gui.track_page.date_card import DateCard
from tests.gui.forms_ground import Desk

NOW = datetime(1994, 8, 20, 14, tzinfo=UTC)
NOBODY: frozenset[str] = frozenset()


def view(desk: Desk, track: str = "medical") -> TrackView:
    found = desk.session.track(track)
    assert found is not None
    return found


def show(page: TrackPage, desk: Desk, now: datetime = NOW, unanswered: frozenset[str] = NOBODY) -> None:
    page.show_track(view(desk), now.timestamp(), unanswered)
    QApplication.processEvents()


def record(desk: Desk, *drafts: Draft) -> None:
    desk.session.docket.execute(*drafts)


def cards(page: TrackPage) -> list[DateCard]:
    return [card for card in page.findChildren(DateCard) if card.isVisible()]


def labels(page: TrackPage) -> list[str]:
    return [card.accessibleName().partition(":")[0] for card in cards(page)]


def card(page: TrackPage, label: str) -> DateCard:
    return next(each for each in cards(page) if each.accessibleName().startswith(label))
