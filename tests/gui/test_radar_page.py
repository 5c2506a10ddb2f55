"""The panel of the convergences with its warnings and its count, and the panel of what changed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft, Meeting, Postponed, TrackOpened
from core.looks import ABSENCE
from core.sessions.session import Session
from core.settings import SettingsFile
from gui.changed_page import ChangedPage
from gui.changed_page.page import BETWEEN, DATE, LOOKED, WEEK, YESTERDAY
from gui.look.theme import Scheme
from gui.radar_page import RadarPage
from gui.rail import CHANGED, CONVERGENCES, TRACKS
from gui.told import Told, ToldView
from gui.track_page.date_card import DateCard
from tests.gui.desk_ground import Office, deadline, opened_office, settle
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON
from tests.gui.pages_ground import button, nameless

pytestmark = NO_SCREEN


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, private_home: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, private_home / "p") as office:
        yield office


@pytest.fixture
def replayed(office: Office) -> Office:
    """The window on the sample's replay, a week before the clocks end."""
    office.begin()
    office.replay.pause()
    office.replay.jump(datetime(1994, 9, 20, 14, tzinfo=UTC))
    settle()
    return office


@pytest.fixture
def own(office: Office) -> Session:
    """The window on a docket of one's own with dates ahead on two tracks, some of it recorded a fortnight ago."""
    office.profile.make()
    clock = SystemClock()
    session = Session(office.profile.docket, clock)
    ahead = _working_day(clock.today(WASHINGTON) + timedelta(days=10))
    deadline(session, ahead)
    other = DeadlineSet(track="o", on=ahead, zone=WASHINGTON, by="United States", label="Answer")
    session.docket.execute(
        Draft(id="o", negotiation="n", body=TrackOpened(name="Other"), effective_on=date(2026, 3, 1)),
        Draft(id="e", negotiation="n", body=other, effective_on=date(2026, 3, 1)),
    )
    session.close()
    office.begin()
    settle()
    return office.session


def rows(panel: RadarPage | ChangedPage) -> list[Told]:
    model = panel._model
    return [entry for row in range(model.rowCount()) if (entry := model.entry(row)) is not None]


def radar(office: Office) -> RadarPage:
    button(office.window, f"page_{CONVERGENCES}").click()
    settle()
    [found] = office.window.findChildren(RadarPage)
    return found


def changed(office: Office, choice: str = LOOKED) -> ChangedPage:
    office.window.show_page(CHANGED)
    [found] = office.window.findChildren(ChangedPage)
    found.choose(choice)
    settle()
    return found


def test_the_sample_shows_where_title_vii_and_super_301_come_together(replayed: Office) -> None:
    first, *dates = rows(radar(replayed))[:9]
    assert (first.what, first.below) == ("Thu 29 Sep 1994 to Fri 30 Sep 1994", "8 dates of different clocks")
    assert {each.what for each in dates} == {
        "Consultation period",
        "Sanctions take effect",
        "Identify priority practices",
    }


def test_the_rail_counts_what_comes_within_a_month(replayed: Office) -> None:
    shown = button(replayed.window, f"page_{CONVERGENCES}")
    assert (shown.text(), shown.accessibleName()) == ("Radar 2", "Radar, 2 within 30 days")


def test_the_page_of_a_track_warns_beside_the_date(replayed: Office) -> None:
    replayed.window.list.choose("insurance")
    settle()
    [card] = [
        each
        for each in replayed.window.findChildren(DateCard)
        if each.isVisible() and "Identify" in each.accessibleName()
    ]
    warning = card.findChild(QLabel, "clash")
    assert warning is not None
    assert warning.isVisible()
    assert warning.text().startswith("Close to: Consultation period, Medical equipment procurement, Thu 29 Sep 1994")


def test_an_entry_opens_its_date_beside_the_panel(replayed: Office, qtbot: QtBot) -> None:
    panel = radar(replayed)
    replayed.window.list.choose("insurance")
    view = panel.findChild(ToldView)
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (replayed.window.chosen_track(), panel.isVisible()) == ("medical", True)
    assert replayed.part("track_page").isVisible()


def test_the_keys_stop_at_dates_and_not_at_headings(replayed: Office, qtbot: QtBot) -> None:
    view = radar(replayed).findChild(ToldView)
    assert view is not None
    stops = []
    qtbot.keyClick(view, Qt.Key.Key_Home)
    for _ in range(12):
        chosen = view.chosen()
        stops.append(chosen.heading if chosen else True)
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert not any(stops)


def test_the_span_is_kept_for_the_next_time(office: Office, own: Session) -> None:
    own.docket.execute(_also_due(own, 5))
    settle()
    panel = radar(office)
    before = [each.below for each in rows(panel) if each.heading]
    box = panel.findChild(QSpinBox, "span")
    assert box is not None
    box.setValue(9)
    after = [each.below for each in rows(panel) if each.heading]
    assert (before[0], after[0]) == ("2 dates of different clocks", "3 dates of different clocks")
    assert SettingsFile(office.profile.settings).values.convergence_days == 9


def test_a_date_during_a_meeting_is_told(office: Office, own: Session) -> None:
    first = date.fromisoformat(own.deadlines()[0].due or "")
    body = Meeting(name="Round four", place="Tokyo", until=first)
    own.docket.execute(Draft(body=body, negotiation="n", effective_on=first - timedelta(days=1)))
    settle()
    assert "During the meeting: Round four" in [each.what for each in rows(radar(office))]


def test_a_docket_without_dates_says_that_none_come_together(office: Office) -> None:
    office.begin()
    office.own()
    panel = radar(office)
    assert [label.text() for label in panel.findChildren(QLabel) if label.isVisible()][
        -1
    ] == "No dates ahead come together."
    assert button(office.window, f"page_{CONVERGENCES}").text() == "Radar"


def test_the_page_of_what_changed_marks_no_button_of_the_rail_and_is_left_by_any(replayed: Office) -> None:
    changed(replayed)
    checked = [page for page in (TRACKS, CONVERGENCES) if button(replayed.window, f"page_{page}").isChecked()]
    button(replayed.window, f"page_{TRACKS}").click()
    settle()
    assert (checked, replayed.window.list.isVisible()) == ([], True)


def test_what_changed_since_a_date_tells_each_date_with_its_reason_and_source(replayed: Office) -> None:
    panel = changed(replayed, DATE)
    since = panel.findChild(QLineEdit, "since")
    assert since is not None
    since.setText("30 July 1994")
    since.editingFinished.emit()
    listed = rows(panel)
    assert [each.what for each in listed if each.heading] == ["New", "Changed state", "Recorded"]
    period = next(each for each in listed if each.what == "Consultation period")
    assert period.edge == "Thu 29 Sep 1994"
    assert "Identification (Title VII)" in period.below


def test_between_two_dates_only_what_happened_between_them_is_told(replayed: Office) -> None:
    panel = changed(replayed, BETWEEN)
    for name, text in (("since", "1 Aug 1994"), ("until", "10 Aug 1994")):
        field = panel.findChild(QLineEdit, name)
        assert field is not None
        field.setText(text)
        field.editingFinished.emit()
    assert all("1994" not in each.edge or "Aug" in each.edge for each in rows(panel) if each.key.startswith("fact"))


def test_what_was_recorded_since_yesterday_names_its_matter_and_its_source(office: Office, own: Session) -> None:
    later = date.fromisoformat(own.deadlines()[0].due or "") + timedelta(days=7)
    moved = Postponed(deadline="d", to=later, reason="Talks")
    own.docket.execute(Draft(id="moved", body=moved, effective_on=own.clock.today(WASHINGTON), source="A letter"))
    settle()
    panel = changed(office, YESTERDAY)
    listed = rows(panel)
    assert {each.what for each in listed if each.heading} == {"New", "Recorded"}
    assert next(each for each in listed if each.key == "fact moved").below == "Medical  ·  Framework  ·  A letter"


def test_the_first_look_says_so_and_offers_last_week(office: Office, own: Session) -> None:
    del own
    panel = changed(office)
    offered = [each for each in panel._empty.findChildren(type(panel._week)) if each.isVisible()]
    assert offered == [panel._week]
    panel._week.click()
    box = panel.findChild(QComboBox, "since_choice")
    assert box is not None
    assert box.currentData() == WEEK


def test_the_end_of_the_last_look_is_remembered_without_anybody_doing_anything(office: Office, own: Session) -> None:
    before = own.clock.now().timestamp() - ABSENCE - 60
    settings = office.sit()._settings.values
    settings.seen[own.path] = before
    QApplication.sendEvent(office.window, QEvent(QEvent.Type.WindowActivate))
    panel = changed(office)
    assert settings.looked[own.path] == before
    assert {each.what for each in rows(panel) if each.heading} == {"New", "Recorded"}
    QApplication.sendEvent(office.window, QEvent(QEvent.Type.WindowDeactivate))
    kept = SettingsFile(office.profile.settings).values
    assert kept.looked[own.path] == before
    assert kept.seen[own.path] > before + ABSENCE


def test_what_cannot_be_read_is_told_above_the_list(replayed: Office) -> None:
    panel = changed(replayed, DATE)
    field = panel.findChild(QLineEdit, "since")
    assert field is not None
    field.setText("some day")
    field.editingFinished.emit()
    assert "“some day” is not a date" in (panel.findChild(QLabel, "changed_span") or QLabel()).text()
    assert field.text() == "some day"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_part_of_the_panels_has_a_name_and_is_painted_in_every_theme(replayed: Office, scheme: Scheme) -> None:
    replayed.window.look.wear(scheme)
    for panel in (radar(replayed), changed(replayed, BETWEEN)):
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert nameless(panel) == []
        assert not panel.grab().isNull()


def _working_day(day: date) -> date:
    """A Tuesday, Wednesday or Thursday at or after the day."""
    while day.weekday() not in {1, 2, 3}:
        day += timedelta(days=1)
    return day


def _also_due(session: Session, days: int) -> Draft:
    due = date.fromisoformat(session.deadlines()[0].due or "") + timedelta(days=days)
    body = DeadlineSet(track="o", on=due, zone=WASHINGTON, by="Japan", label="Reply")
    return Draft(body=body, effective_on=date(2026, 3, 1))
