"""The journal: what its rows say, where keys lead, what can be retracted, and what survives a change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.docket.facts import CORRECTION, Draft, NegotiationOpened, Note, Retracted
from core.docket.standing import Viewpoint
from core.sessions.past import Past
from core.zones import zone_info
from gui.journal import Journal
from gui.journal.lines import Heading, Line
from gui.journal.model import JournalModel
from gui.journal.view import JournalView
from gui.local_zone import system_zone
from tests.gui.forms_ground import NO_SCREEN, Desk, opened_desk
from tests.gui.pages_ground import nameless, texts

pytestmark = NO_SCREEN
NOW = datetime(1994, 8, 20, 14, tzinfo=UTC)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as desk:
        yield desk


@pytest.fixture
def board(desk: Desk, qtbot: QtBot) -> Journal:
    """The journal of the talks of 1994, all of it recorded on one day."""
    desk.begin()
    board = Journal(desk.look)
    qtbot.addWidget(board)
    board.resize(900, 600)
    board.show_opened(desk.session, NOW.timestamp())
    board.show()
    return board


def view(board: Journal) -> JournalView:
    found = board.findChild(JournalView)
    assert found is not None
    return found


def line_edit(board: Journal) -> QLineEdit:
    found = board.findChild(QLineEdit, "filter")
    assert found is not None
    return found


def rows(board: Journal) -> list[Heading | Line]:
    model = view(board).model()
    assert isinstance(model, JournalModel)
    found = [model.entry(row) for row in range(model.rowCount())]
    return [entry for entry in found if entry is not None]


def lines(board: Journal) -> dict[str, Line]:
    return {entry.fact: entry for entry in rows(board) if isinstance(entry, Line)}


def move_to(board: Journal, fact: str) -> None:
    row = next(row for row, entry in enumerate(rows(board)) if entry.key == f"fact {fact}")
    view(board).setCurrentIndex(view(board).model().index(row, 0))


def chosen(board: Journal) -> str:
    line = view(board).chosen()
    return line.fact if line else ""


def note(desk: Desk, board: Journal, fact: str, text: str = "A remark") -> None:
    """Record a remark, read in a memorandum, a day later than what is there."""
    body = Note(text=text, track="medical")
    draft = Draft(
        id=fact,
        body=body,
        effective_on=date(1994, 8, 1),
        negotiation="talks",
        source="Memorandum 7",
        recorded_by="The desk",
        recorded_at=desk.clock.now() + timedelta(days=1),
    )
    desk.session.docket.execute(draft)
    board.show_opened(desk.session, NOW.timestamp())


def retract(desk: Desk, board: Journal, fact: str) -> None:
    body = Retracted(retracts=fact, reason="mistyped")
    desk.session.docket.execute(Draft(id="gone", body=body, effective_on=date(1994, 8, 1)))
    board.show_opened(desk.session, NOW.timestamp())


def test_facts_stand_under_the_day_they_were_recorded_the_latest_first(board: Journal, desk: Desk) -> None:
    note(desk, board, "note")
    today = desk.clock.now().astimezone(zone_info(system_zone())).date()
    days = [(each.day, each.number) for each in rows(board) if isinstance(each, Heading)]
    assert days == [(today + timedelta(days=1), 1), (today, 6)]
    assert list(lines(board)) == ["note", "july", "identified", "vii", "insurance", "medical", "talks"]


def test_a_line_says_what_of_which_matter_and_from_where(board: Journal, desk: Desk) -> None:
    note(desk, board, "note")
    line = lines(board)["note"]
    assert (line.effective, line.what) == ("Mon 1 Aug 1994", "A remark")
    assert (line.about, line.origin) == ("Medical  ·  Framework", "Memorandum 7  ·  The desk")


def test_what_was_retracted_says_so_and_its_retraction_says_what_is_gone(board: Journal, desk: Desk) -> None:
    note(desk, board, "note")
    retract(desk, board, "note")
    found = lines(board)
    assert (found["note"].retracted, found["gone"].retracted) == (True, False)
    assert (found["gone"].what, "“A remark”" in found["gone"].about) == ("An entry was retracted: mistyped", True)
    assert "retracted" in _spoken(board, "note")


def test_enter_opens_the_track(board: Journal, qtbot: QtBot) -> None:
    move_to(board, "insurance")
    with qtbot.waitSignal(board.track_opened, timeout=1000) as opened:
        qtbot.keyClick(view(board), Qt.Key.Key_Return)
    assert opened.args == ["insurance"]


def test_a_fact_of_the_negotiation_opens_no_track(board: Journal, qtbot: QtBot) -> None:
    move_to(board, "talks")
    with qtbot.assertNotEmitted(board.track_opened):
        qtbot.keyClick(view(board), Qt.Key.Key_Return)


def test_delete_asks_to_retract_the_fact(board: Journal, qtbot: QtBot) -> None:
    move_to(board, "july")
    with qtbot.waitSignal(board.retract_requested, timeout=1000) as asked:
        qtbot.keyClick(view(board), Qt.Key.Key_Delete)
    assert asked.args == ["july"]


def test_f2_asks_to_correct_the_fact_from_the_list_and_from_the_filter(board: Journal, qtbot: QtBot) -> None:
    move_to(board, "july")
    for keys in (view(board), line_edit(board)):
        with qtbot.waitSignal(board.correct_requested, timeout=1000) as asked:
            qtbot.keyClick(keys, Qt.Key.Key_F2)
        assert asked.args == ["july"]


def test_what_is_retracted_already_is_not_corrected(board: Journal, desk: Desk, qtbot: QtBot) -> None:
    retract(desk, board, "july")
    move_to(board, "july")
    with qtbot.assertNotEmitted(board.correct_requested):
        qtbot.keyClick(view(board), Qt.Key.Key_F2)


def test_a_retraction_that_is_a_correction_says_so(board: Journal, desk: Desk) -> None:
    note(desk, board, "note")
    body = Retracted(retracts="note", reason="corrected", step=CORRECTION)
    desk.session.docket.execute(Draft(id="gone", body=body, effective_on=date(1994, 8, 1)))
    board.show_opened(desk.session, NOW.timestamp())
    assert (lines(board)["gone"].what, lines(board)["note"].retracted) == ("An entry was corrected", True)


def test_what_is_retracted_already_cannot_be_retracted_again(board: Journal, desk: Desk, qtbot: QtBot) -> None:
    retract(desk, board, "july")
    move_to(board, "july")
    with qtbot.assertNotEmitted(board.retract_requested):
        qtbot.keyClick(view(board), Qt.Key.Key_Delete)


def test_in_a_look_at_the_past_nothing_is_retracted_nor_known_too_early(
    board: Journal, desk: Desk, qtbot: QtBot
) -> None:
    note(desk, board, "note")
    past = Past(desk.session, Viewpoint(known_by=desk.clock.now()))
    board.show_opened(past, NOW.timestamp())
    move_to(board, "july")
    with qtbot.assertNotEmitted(board.retract_requested):
        qtbot.keyClick(view(board), Qt.Key.Key_Delete)
    assert "note" not in lines(board)


def test_the_menu_offers_what_can_be_done(board: Journal) -> None:
    move_to(board, "talks")
    menu = view(board).menu()
    assert menu is not None
    assert [(each.text(), each.isEnabled()) for each in menu.actions()] == [
        ("Open the track", False),
        ("Correct this entry…", True),
        ("Retract this entry…", True),
    ]


@pytest.mark.parametrize("wanted", ["remark", "MEDICAL memorandum", "framework desk"])
def test_typing_filters_by_what_track_negotiation_and_source(
    board: Journal, desk: Desk, qtbot: QtBot, wanted: str
) -> None:
    note(desk, board, "note")
    qtbot.keyClicks(view(board), wanted)
    assert (list(lines(board)), chosen(board)) == (["note"], "note")


def test_escape_shows_everything_again(board: Journal, qtbot: QtBot) -> None:
    line_edit(board).setText("nothing of that name")
    assert "No entry matches “nothing of that name”. Esc shows them all again." in texts(board)
    qtbot.keyClick(line_edit(board), Qt.Key.Key_Escape)
    assert len(lines(board)) == 6


def test_the_keys_walk_past_the_days(board: Journal, desk: Desk, qtbot: QtBot) -> None:
    note(desk, board, "note")
    steps = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        qtbot.keyClick(view(board), key)
        steps.append(chosen(board))
    assert steps == ["note", "july", "note", "talks", "note"]


def test_what_was_chosen_stays_chosen_when_something_is_recorded(board: Journal, desk: Desk) -> None:
    move_to(board, "vii")
    note(desk, board, "note")
    assert chosen(board) == "vii"


def test_what_stood_at_the_top_stays_there_when_something_is_recorded(board: Journal, desk: Desk) -> None:
    board.resize(900, 200)
    QApplication.processEvents()
    bar = view(board).verticalScrollBar()
    bar.setValue(bar.maximum())
    before = rows(board)[view(board).rowAt(0)].key
    note(desk, board, "note")
    assert rows(board)[view(board).rowAt(0)].key == before


def test_an_empty_docket_says_so(desk: Desk, qtbot: QtBot) -> None:
    board = Journal(desk.look)
    qtbot.addWidget(board)
    board.show_opened(desk.session, NOW.timestamp())
    board.show()
    assert "Nothing has been recorded yet." in texts(board)


def test_a_docket_of_its_own_speaks_its_own_words(board: Journal, desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    other = Desk(qapp, qtbot)
    body = NegotiationOpened(name="Other talks", parties=("A", "B"), seats=("Asia/Tokyo",))
    other.session.docket.execute(Draft(id="talks", body=body, effective_on=date(1994, 7, 1)))
    board.show_opened(other.session, NOW.timestamp())
    assert [line.what for line in lines(board).values()] == ["Other talks opened"]
    board.show_opened(desk.session, NOW.timestamp())
    other.session.close()


def test_the_model_keeps_the_contract_of_qt(board: Journal, desk: Desk) -> None:
    tester = QAbstractItemModelTester(view(board).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, board)
    note(desk, board, "note")
    line_edit(board).setText("remark")
    assert tester.model().rowCount() == 2


def test_every_part_has_a_name(board: Journal) -> None:
    assert nameless(board) == []


def _spoken(board: Journal, fact: str) -> str:
    row = next(row for row, entry in enumerate(rows(board)) if entry.key == f"fact {fact}")
    return str(view(board).model().index(row, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)))
