"""The ground the tests of a track's page stand on: what it is shown, and its cards."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication, QWidget

from core.docket.facts import AnyBody, Draft
from core.docket.projection import TrackView
from gui.track_page import TrackPage
from gui.track_page.date_card import DateCard
from gui.track_page.sections import Section
from tests.gui.forms_ground import Desk

NOW = datetime(1994, 8, 20, 14, tzinfo=UTC)
NOBODY: frozenset[str] = frozenset()
JULY = date(1994, 7, 20)


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


def put(desk: Desk, *bodies: AnyBody, on: date = JULY, source: str = "") -> None:
    record(desk, *(Draft(body=body, effective_on=on, negotiation="talks", source=source) for body in bodies))


def names(page: TrackPage) -> list[str]:
    return [each.name for each in page.findChildren(Section) if each.isVisible()]


def opened(page: TrackPage, name: str) -> QWidget:
    section = next(each for each in page.findChildren(Section) if each.isVisible() and each.name == name)
    section.line.setChecked(True)
    QApplication.processEvents()
    assert section.body is not None
    return section.body
