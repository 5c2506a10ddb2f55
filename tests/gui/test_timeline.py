"""The timeline: what is in sight, how one moves along it, what it tells of a date, and the picture it saves."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.errors import KnownError
from core.sessions.replay import sample_drafts
from core.sessions.session import Session
from gui.look.theme import Role, Scheme
from gui.timeline import Timeline
from gui.timeline.chart import Chart
from tests.gui.forms_ground import NO_SCREEN
from tests.gui.pages_ground import look_of, nameless

pytestmark = NO_SCREEN
MOMENT = datetime(1994, 8, 20, 14, tzinfo=UTC)
NOW = MOMENT.timestamp()
DAY = 86400


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(":memory:", ManualClock(MOMENT))
    made.docket.execute(*sample_drafts("us-japan-1994"))
    yield made
    made.close()


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot, session: Session) -> Timeline:
    """The timeline of the sample in the middle of the consultations."""
    made = Timeline(look_of(qapp))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_opened(session, NOW)
    return made


def chart(board: Timeline) -> Chart:
    [found] = board.findChildren(Chart)
    return found


def press(board: Timeline, name: str) -> None:
    button = board.findChild(QPushButton, name)
    assert button is not None
    button.click()


def consultations(session: Session) -> str:
    return next(row.key for row in session.deadlines() if row.label == "Consultation period")


def middle(board: Timeline) -> float:
    view = chart(board).view
    return (view.left + view.right) / 2


def test_it_begins_with_today_in_sight(board: Timeline) -> None:
    view = chart(board).view
    assert view.left < NOW < view.right


def test_closer_shows_less_time_and_farther_more(board: Timeline) -> None:
    spans = []
    for name in ("zoom_in", "zoom_out", "zoom_out"):
        press(board, name)
        spans.append(chart(board).view.right - chart(board).view.left)
    assert spans[0] < spans[1] < spans[2]


def test_whole_brings_every_date_into_sight_and_today_comes_back(board: Timeline, session: Session) -> None:
    press(board, "all")
    view = chart(board).view
    dues = [row.due_at for row in session.deadlines() if row.due_at is not None]
    assert view.left <= min(dues)
    assert max(dues) <= view.right
    for _ in range(8):
        press(board, "zoom_in")
    press(board, "today")
    assert chart(board).view.left < NOW < chart(board).view.right


def test_dragging_moves_along_and_keeps_the_scale(board: Timeline, qtbot: QtBot) -> None:
    shown, before = chart(board), middle(board)
    span = shown.view.right - shown.view.left
    port = shown.viewport()
    start = port.rect().center()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start.__class__(start.x() - 120, start.y()))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start.__class__(start.x() - 120, start.y()))
    assert middle(board) > before
    assert shown.view.right - shown.view.left == pytest.approx(span)


def test_choosing_a_date_brings_it_into_sight_and_enter_opens_it(
    board: Timeline, session: Session, qtbot: QtBot
) -> None:
    key = consultations(session)
    chart(board).look_at(chart(board).view._replace(left=NOW + 4000 * DAY))
    board.choose(key)
    row = next(row for row in session.deadlines() if row.key == key)
    assert chart(board).view.left <= (row.due_at or 0) <= chart(board).view.right
    with qtbot.waitSignal(board.date_opened) as told:
        qtbot.keyClick(chart(board), Qt.Key.Key_Return)
    assert told.args == [key]


def test_the_explanation_of_the_chosen_date_names_it_its_day_and_its_track(board: Timeline, session: Session) -> None:
    board.choose(consultations(session))
    said = chart(board).explanation()
    assert all(part in said for part in ("Consultation period", "29 Sep 1994", "Medical equipment procurement"))


def test_what_was_chosen_and_in_sight_stays_through_a_change(board: Timeline, session: Session) -> None:
    key = consultations(session)
    press(board, "zoom_in")
    board.choose(key)
    before = chart(board).view
    board.show_opened(session, NOW + 60)
    assert (chart(board).chosen, chart(board).view) == (key, before)


def test_the_arrows_walk_from_date_to_date(board: Timeline, session: Session, qtbot: QtBot) -> None:
    board.choose(consultations(session))
    seen = {chart(board).chosen}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right):
        qtbot.keyClick(chart(board), key)
        seen.add(chart(board).chosen)
    assert len(seen) > 2
    assert seen <= {row.key for row in session.deadlines()}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_it_paints_in_the_colours_of_each_scheme(board: Timeline, scheme: Scheme) -> None:
    board._look.wear(scheme)
    image = board.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert board._look.colour(Role.SURFACE).name() in colours
    board._look.wear(Scheme.LIGHT)


def test_the_picture_is_saved_as_svg_with_its_words_and_as_png(board: Timeline, tmp_path: Path) -> None:
    for ending in ("svg", "png"):
        board.export(str(tmp_path / f"lanes.{ending}"))
    text = (tmp_path / "lanes.svg").read_text(encoding="utf-8")
    image = QImage(str(tmp_path / "lanes.png"))
    assert "Consultation period" in text
    assert image.width() >= 640


def test_a_picture_that_cannot_be_written_is_told_in_a_sentence(board: Timeline, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        board.export(str(tmp_path / "no folder" / "lanes.svg"))


def test_every_button_has_a_name_and_an_empty_docket_says_so(qapp: QApplication, qtbot: QtBot, board: Timeline) -> None:
    assert nameless(board) == []
    empty = Timeline(look_of(qapp))
    qtbot.addWidget(empty)
    session = Session(":memory:", ManualClock(MOMENT))
    empty.show()
    empty.show_opened(session, NOW)
    assert not chart(empty).isVisible()
    assert not any(button.isEnabled() for button in empty.findChildren(QPushButton))
    session.close()
