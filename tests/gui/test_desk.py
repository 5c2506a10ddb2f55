"""What stands behind the window: which docket is open, and what the menus and the closing of the window do."""

import json
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from core.docket.arranging import Arrangement
from core.docket.saved_filters import Saved
from core.presence import SHOW, tell
from core.sessions.past import Past
from core.settings import Settings, SettingsFile
from gui.about import About
from gui.forms import Form
from gui.keys_sheet import KeysSheet
from tests.gui.desk_ground import Office, made_before, opened_office, settle, watching
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, fill, press
from tests.gui.pages_ground import button, texts

pytestmark = NO_SCREEN


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        yield office


def form(office: Office) -> Form:
    found = [each for each in office.window.findChildren(Form) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_first_start_plays_the_sample_and_makes_nothing(office: Office) -> None:
    office.begin()
    assert office.replay.speed == 1
    assert office.replay.clock.now() - datetime(1994, 7, 30, 23, tzinfo=UTC) < timedelta(minutes=1)
    assert office.tracks()[0] == "US-Japan framework talks"
    assert not os.path.exists(office.profile.folder)


def test_starting_ones_own_docket_makes_it_in_the_profile_and_shows_how_to_begin(office: Office, qtbot: QtBot) -> None:
    office.begin()
    session = office.own()
    watching(office, qtbot)
    assert session.path == office.profile.docket
    assert os.path.exists(office.profile.docket)
    assert office.window.empty.isVisible()
    assert "No negotiation is tracked yet." in texts(office.window.empty)


def test_a_later_start_opens_ones_own_docket(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    assert office.tracks() == ["Framework", "Medical"]
    assert office.window.opened is office.session


def test_what_a_form_records_stands_in_the_list_and_is_chosen(office: Office, qtbot: QtBot) -> None:
    office.begin()
    office.own()
    watching(office, qtbot)
    button(office.window.empty, "begin_first").click()
    values = {"negotiation": "Framework", "track": "Medical", "on": "2099-05-29", "zone": WASHINGTON}
    fill(form(office), **values)
    press(form(office))
    settle()
    assert office.tracks() == ["Framework", "Medical"]
    assert office.window.chosen_track() == office.session.tracks()[0].id


def test_a_retraction_is_recorded_from_the_record(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    entries = [each for each in office.window.findChildren(QAbstractButton, "retract") if each.isVisible()]
    before = len(office.session.deadlines())
    next(each for each in entries if each.property("fact") == "d").click()
    press(form(office))
    settle()
    assert (before, len(office.session.deadlines())) == (1, 0)


def test_a_file_that_is_no_docket_is_refused_in_one_sentence_and_changes_nothing(
    office: Office, private_home: Path
) -> None:
    office.begin()
    bad = private_home / "bad.toml"
    bad.write_text("[negotiation\nname =", encoding="utf-8")
    office.sit()._importing.take(str(bad))
    said = office.box()
    assert said.textFormat() == Qt.TextFormat.PlainText
    assert "\n" not in said.text()
    assert "bad.toml" in said.text()
    said.accept()
    assert not os.path.exists(office.profile.docket)


def test_a_docket_file_is_imported_into_ones_own(office: Office, qtbot: QtBot, repository: Path) -> None:
    office.begin()
    office.sit()._importing.take(str(repository / "resources/samples/us-japan-1994.toml"))
    button(office.window, "submit").click()
    settle()
    watching(office, qtbot)
    assert office.session.path == office.profile.docket
    assert "Insurance" in office.tracks()


def test_the_chosen_scheme_is_kept_and_worn_at_the_next_start(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    with qtbot.waitSignal(office.sit().scheme_chosen, timeout=1000) as chosen:
        next(each for each in office.window.actions_.schemes.actions() if each.data() == "dark").trigger()
    assert chosen.args == ["dark"]
    kept = json.loads(Path(office.profile.settings).read_text(encoding="utf-8"))
    assert kept["scheme"] == "dark"


def test_a_scheme_chosen_before_there_was_a_docket_is_kept_with_it(office: Office, qtbot: QtBot) -> None:
    office.begin()
    next(each for each in office.window.actions_.schemes.actions() if each.data() == "dark").trigger()
    office.own()
    watching(office, qtbot)
    assert json.loads(Path(office.profile.settings).read_text(encoding="utf-8"))["scheme"] == "dark"


def test_the_next_start_wears_the_scheme_that_was_kept(qapp: QApplication, qtbot: QtBot, private_home: Path) -> None:
    (private_home / "p").mkdir()
    (private_home / "p" / "settings.json").write_text('{"scheme": "dark"}', encoding="utf-8")
    with opened_office(qapp, qtbot, private_home / "p") as office:
        with qtbot.waitSignal(office.sit().scheme_chosen, timeout=1000) as chosen:
            office.begin()
        marked = [each.data() for each in office.window.actions_.schemes.actions() if each.isChecked()]
    assert (chosen.args, marked) == (["dark"], ["dark"])


def test_a_replay_leaves_ones_own_docket_as_it_is(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    before = office.session.tracks(), office.session.unanswered()
    office.sit().show_replay()
    office.replay.jump(datetime(1994, 9, 30, 4, 0, 5, tzinfo=UTC))
    settle()
    raised = len(office.replay.unanswered())
    button(office.window, "notice_acknowledge").click()
    settle()
    office.sit().show_own()
    settle()
    assert raised > 0
    assert (office.session.tracks(), office.session.unanswered()) == before
    assert not office.part("notice_strip").isVisible()


def test_a_replay_shows_its_notice_in_the_window_and_marks_it(office: Office) -> None:
    office.begin()
    office.replay.jump(datetime(1994, 8, 1, 4, 0, 5, tzinfo=UTC))
    settle()
    assert office.part("notice_strip").isVisible()
    assert texts(office.part("notice_strip"))[0].startswith("REPLAY   ")


def test_a_replay_that_goes_back_takes_its_notice_with_it(office: Office) -> None:
    office.begin()
    office.replay.jump(datetime(1994, 8, 1, 4, 0, 5, tzinfo=UTC))
    settle()
    office.replay.jump(datetime(1994, 6, 1, tzinfo=UTC))
    settle()
    assert not office.part("notice_strip").isVisible()


def test_a_replay_never_speaks_to_the_desktop(office: Office) -> None:
    office.begin()
    office.replay.jump(datetime(1994, 8, 1, 4, 0, 5, tzinfo=UTC))
    settle()
    names = [each.name for each in threading.enumerate()]
    assert [name for name in names if "desktop" in name or "reminders" in name] == []


def test_as_a_replay_moves_on_facts_appear(office: Office) -> None:
    office.begin()
    before = len(office.replay.deadlines()), texts(office.part("track_page"))
    office.replay.jump(datetime(1994, 8, 20, 14, tzinfo=UTC))
    settle()
    assert texts(office.part("track_page")) != before[1]


def test_the_past_is_shown_as_it_was_known_and_cannot_be_edited(office: Office) -> None:
    made_before(office)
    office.begin(as_of="2026-04-01")
    assert isinstance(office.window.opened, Past)
    assert office.tracks() == ["Framework", "Medical"]
    assert not office.action("deadline").isEnabled()
    assert not os.path.exists(f"{office.profile.docket}-presence")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="file modes are POSIX")
def test_a_docket_that_may_not_be_written_is_shown_and_offers_no_editing(office: Office) -> None:
    made_before(office)
    os.chmod(office.profile.docket, 0o400)
    office.begin()
    if office.session.editable:
        pytest.skip("this user may write every file")
    assert not office.action("deadline").isEnabled()
    assert "Read-only: no reminders are raised" in texts(office.window.status)
    office.window.close()
    assert not office.window.isVisible()


def test_a_second_start_is_heard_while_the_sample_plays(office: Office, qtbot: QtBot) -> None:
    office.profile.make()
    office.begin()
    office.window.hide()
    assert tell(office.profile.docket, SHOW)
    qtbot.waitUntil(office.window.isVisible, timeout=2000)


def test_the_foot_says_that_reminders_are_on_and_which_comes_next(office: Office, qtbot: QtBot) -> None:
    made_before(office)
    office.begin()
    watching(office, qtbot)
    settle()
    said = texts(office.window.status)
    assert "Reminders on" in said
    assert "Next reminder Thu 30 Apr 2099" in " ".join(said)


def test_keys_and_about_are_told(office: Office) -> None:
    office.begin()
    office.window.actions_.keys_requested.emit()
    sheet = office.window.findChild(KeysSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert "Ctrl+N" in texts(sheet)
    sheet.dismiss()
    office.window.actions_.about_requested.emit()
    about = office.window.findChild(About)
    assert about is not None
    assert any(each.startswith("Lapse ") for each in texts(about))
    about.accept()


def test_a_filter_saved_after_the_window_was_built_anew_is_in_the_file(office: Office) -> None:
    made_before(office)
    office.begin()
    office.sit().choose_again(Settings(scheme="dark"))
    office.sit()._tracking._save(Saved("Autumn", Arrangement(wanted="tag:autumn")))
    kept = SettingsFile(office.profile.settings).values
    assert (kept.scheme, len(kept.filters)) == ("dark", 1)
