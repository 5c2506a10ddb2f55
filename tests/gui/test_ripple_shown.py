"""The preview of a form: differences, reasons, caps, days off, reminders, and dates that stay unless let go."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.docket.deadlines import MET
from core.docket.facts import (
    DatePublished,
    Draft,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Retracted,
    VersionChanged,
)
from core.docket.ripple import OVERRIDDEN, Change, Ripple, Stay
from core.docket.setting import Deadline
from core.reminders.ripple import AGAIN, AT_ONCE, DROPPED, MOVED, PLANNED, SNOOZE_ENDS, TAKEN_BACK, ReminderChange
from core.sessions.rippling import Consequences
from gui.forms import Form
from gui.forms.preview import AT_A_TIME, PreviewPane
from gui.forms.ripple_words import WORDS, reminder_text, reminders_text, stage_text, why_it_stays
from gui.look.theme import Scheme
from tests.gui.forms_ground import NO_SCREEN, Desk, fill, opened_desk, options, press
from tests.gui.pages_ground import nameless, texts
from tests.gui.rows import BLANK, instant

pytestmark = NO_SCREEN

DROP = QMessageBox.ButtonRole.DestructiveRole


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(desk.look)
    qtbot.addWidget(made)
    made.resize(656, 300)
    made.show()
    return made


def extended(desk: Desk) -> Form:
    form = desk.open("extend", track="medical")
    fill(form, step="Consultation period", period="30 days")
    form.refresh()
    return form


def test_what_was_not_shown_yet_is_shown_before_it_is_recorded(desk: Desk) -> None:
    form = desk.open("extend", track="medical")
    fill(form, step="Consultation period", period="30 days")
    before = desk.entries()
    press(form)
    assert (form.isVisible(), desk.entries()) == (True, before)
    assert "30 days later" in texts(form.preview)
    focused = form.focusWidget()
    assert focused is not None
    assert focused.objectName() == "submit"
    press(form)
    assert (form.isVisible(), desk.entries()) == (False, before + 1)


def test_what_moves_no_date_that_stands_is_recorded_at_once(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="30 Jun 2099")
    press(form)
    assert not form.isVisible()


@pytest.mark.parametrize(("text", "asked"), [("Short", False), ("A remark that took somebody a while to write", True)])
def test_a_long_text_is_not_dropped_unasked(desk: Desk, text: str, asked: bool) -> None:
    form = desk.open("note", track="medical")
    fill(form, text=text)
    form.reject()
    boxes = form.findChildren(QMessageBox, "dropping")
    assert (len(boxes), form.isVisible()) == (int(asked), asked)
    for box in boxes:
        box.reject()
        assert form.isVisible()
        form.reject()
        again = form.findChildren(QMessageBox, "dropping")[-1]
        next(each for each in again.buttons() if again.buttonRole(each) is DROP).click()
        assert not form.isVisible()


def publish(desk: Desk) -> None:
    body = DatePublished(proceeding="vii", step="sanctions", on=date(1994, 11, 4), by="USTR")
    desk.session.docket.execute(Draft(id="fr", body=body, effective_on=date(1994, 7, 31)))


def box(form: Form) -> QCheckBox:
    found = form.findChild(QCheckBox, "free_fr")
    assert found is not None
    return found


def test_each_date_says_by_how_many_days_it_moves_and_why(desk: Desk) -> None:
    lines = extended(desk).preview.text.splitlines()
    assert lines[0] == "Consultation period Thu 29 Sep 1994 → Sat 29 Oct 1994 30 days later"
    assert lines[1].startswith("The extension of Sun 31 Jul 1994 moved it from Thursday 29 September 1994")


def test_what_becomes_of_the_reminders_is_told_and_each_can_be_listed(desk: Desk) -> None:
    form = extended(desk)
    assert "Reminders: 14 move." in form.preview.text
    each = form.findChild(QAbstractButton, "preview_each")
    listed = form.findChild(QLabel, "preview_reminder_list")
    assert each is not None
    assert listed is not None
    assert not listed.isVisible()
    each.click()
    assert (
        "Consultation period, 7 days before: Fri 23 Sep 1994, 00:00 → Sun 23 Oct 1994, 00:00"
        in listed.text().splitlines()
    )


def test_a_new_date_on_a_day_off_says_so(desk: Desk) -> None:
    assert "Sat 29 Oct 1994 is a day off in Washington: Saturday." in extended(desk).preview.text


def test_a_published_date_stays_and_says_where_it_would_have_gone(desk: Desk) -> None:
    publish(desk)
    form = extended(desk)
    assert "Sanctions take effect stays at Fri 4 Nov 1994" in form.preview.text
    assert "Counted, it would go from Fri 30 Sep 1994 to Sun 30 Oct 1994." in form.preview.text
    assert not box(form).isChecked()
    press(form)
    assert next(row.due for row in desk.session.deadlines() if row.step == "sanctions") == "1994-11-04"


def test_a_date_chosen_to_move_too_is_shown_moving_and_recorded_in_the_same_edit(desk: Desk) -> None:
    publish(desk)
    form = extended(desk)
    box(form).click()
    assert "Sanctions take effect Fri 4 Nov 1994 → Sun 30 Oct 1994 5 days earlier" in form.preview.text
    assert box(form).isChecked()
    recorded = desk.record_all(form)
    assert [type(fact.body) for fact in recorded] == [Extended, Retracted]
    assert next(row.due for row in desk.session.deadlines() if row.step == "sanctions") == "1994-10-30"


def test_a_choice_taken_back_leaves_the_date_where_it_is(desk: Desk) -> None:
    publish(desk)
    form = extended(desk)
    box(form).click()
    box(form).click()
    assert len(desk.record_all(form)) == 1


def test_a_choice_that_no_longer_applies_retracts_nothing(desk: Desk) -> None:
    publish(desk)
    form = extended(desk)
    box(form).click()
    fill(form, step="Consultation period", period="0 days")
    facts = desk.record_all(form)
    assert [type(fact.body) for fact in facts] == [Extended]


def test_a_date_that_was_met_and_is_counted_anew_says_both_days_and_that_it_had_ended(pane: PreviewPane) -> None:
    old = Deadline(row=BLANK._replace(ended_as=MET, ended_at=1), basis=())
    new = Deadline(row=old.row._replace(due="1994-10-04", due_at=(BLANK.due_at or 0) + 5 * 86_400), basis=())
    pane.show_consequences(Consequences(Ripple((Change(old, new),))))
    assert "Consultation period Thu 29 Sep 1994, met → Tue 4 Oct 1994, met 5 days later" in pane.text
    assert "It had ended before (met), and is counted anew because what it rests on changes." in pane.text


def test_another_version_shows_what_it_moves_before_it_is_chosen(desk: Desk) -> None:
    day = date(2019, 3, 4)
    desk.session.docket.execute(
        Draft(id="eu", body=ProceedingStarted(track="insurance", procedure="eu-ad"), effective_on=day),
        Draft(body=EventRecorded(proceeding="eu", event="initiation"), effective_on=day),
    )
    form = desk.open("version", track="insurance")
    assert len(options(form, "version")) == 2
    fill(form, version=options(form, "version")[0])
    form.refresh()
    assert "earlier" in form.preview.text or "later" in form.preview.text
    assert desk.record(form).body == VersionChanged(proceeding="eu", version="2016")
    assert len(options(desk.open("version", track="insurance"), "version")) == 2


def many(number: int) -> Consequences:
    rows = [BLANK._replace(key=f"k{at}", label=f"Date {at}", due_at=(BLANK.due_at or 0) + at) for at in range(number)]
    return Consequences(Ripple(tuple(Change(None, Deadline(row=row, basis=())) for row in rows)))


def test_a_long_ripple_scrolls_says_how_many_and_shows_the_rest_when_asked(pane: PreviewPane) -> None:
    pane.show_consequences(many(120))
    more = pane.findChild(QPushButton, "preview_more")
    assert more is not None
    assert "120 dates" in texts(pane)
    assert more.text() == "Show 50 more of 120"
    assert f"Date {AT_A_TIME - 1} " in pane.text
    assert f"Date {AT_A_TIME} " not in pane.text
    assert pane.height() <= 400
    more.click()
    more.click()
    assert "Date 119 " in pane.text
    assert not more.isVisible()


def test_a_short_ripple_after_a_long_one_shows_nothing_of_it(pane: PreviewPane) -> None:
    pane.show_consequences(many(120))
    pane.show_consequences(many(1))
    assert "Date 1 " not in pane.text


def test_a_cap_that_is_passed_stands_beside_the_date_with_a_mark(pane: PreviewPane) -> None:
    change = Change(None, Deadline(row=BLANK, basis=()), ("This passes the limit of 90 days.",))
    pane.show_consequences(Consequences(Ripple((change,))))
    assert "This passes the limit of 90 days." in texts(pane)


def test_every_control_of_the_preview_has_a_name_and_is_reached_by_tab(desk: Desk) -> None:
    publish(desk)
    form = extended(desk)
    assert nameless(form.preview) == []
    begin: QWidget = form.fields[0].editor
    reached, focus = {begin.objectName()}, begin.nextInFocusChain()
    while focus is not None and focus is not begin:
        reached.add(focus.objectName())
        focus = focus.nextInFocusChain()
    assert {"free_fr", "preview_each", "submit"} <= reached
    assert form.preview.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_preview_is_worn_in_every_scheme(desk: Desk, scheme: Scheme) -> None:
    publish(desk)
    form = extended(desk)
    desk.look.wear(scheme)
    assert not form.grab().toImage().isNull()


FIRED = instant(1994, 9, 23, 4)


@pytest.mark.parametrize(
    ("kind", "was", "will", "expected"),
    [
        (PLANNED, None, FIRED, "Consultation period, 7 days before: added, Fri 23 Sep 1994, 00:00"),
        (
            MOVED,
            FIRED,
            FIRED + 86_400,
            "Consultation period, 7 days before: Fri 23 Sep 1994, 00:00 → Sat 24 Sep 1994, 00:00",
        ),
        (DROPPED, FIRED, None, "Consultation period, 7 days before: dropped, was Fri 23 Sep 1994, 00:00"),
        (AT_ONCE, None, FIRED, "Consultation period, 7 days before: comes up at once"),
        (
            AGAIN,
            None,
            FIRED,
            "Consultation period, 7 days before: acknowledged before, comes again Fri 23 Sep 1994, 00:00",
        ),
        (TAKEN_BACK, FIRED, None, "Consultation period, 7 days before: raised Fri 23 Sep 1994, 00:00, taken back"),
        (
            SNOOZE_ENDS,
            FIRED,
            None,
            "Consultation period, 7 days before: snoozed until Fri 23 Sep 1994, 00:00, cancelled",
        ),
    ],
)
def test_what_becomes_of_a_reminder_is_told(
    desk: Desk, kind: str, was: int | None, will: int | None, expected: str
) -> None:
    assert desk.session.editable
    assert reminder_text(ReminderChange(BLANK, "7d", kind, was, will)) == expected


def test_reminders_are_counted_by_what_becomes_of_them(desk: Desk) -> None:
    assert desk.session.editable
    kinds = [MOVED, MOVED, SNOOZE_ENDS, AGAIN]
    changes = [ReminderChange(BLANK, "7d", kind, 1, 2) for kind in kinds]
    assert reminders_text(changes) == ("Reminders: 2 move, 1 that was acknowledged comes again, 1 snooze is cancelled.")
    assert reminders_text([]) == ""


def test_stages_and_differences_are_said_in_words() -> None:
    stages = [stage_text(each) for each in ("30d", "1d", "2h", "lapse", "+2d")]
    assert stages == ["30 days before", "1 day before", "2 hours before", "when it comes", "2 days after"]
    assert [WORDS.shift(days) for days in (1, -1, 30, 0)] == [
        "1 day later",
        "1 day earlier",
        "30 days later",
        "same day",
    ]


def test_why_a_date_stays_names_what_holds_it(desk: Desk) -> None:
    assert desk.session.editable
    deadline, would = Deadline(row=BLANK, basis=()), datetime(1994, 10, 9, tzinfo=UTC).date()
    met = Stay(deadline, MET, would - timedelta(days=10), would)
    assert why_it_stays(met) == "It was met before. Still open, it would go to Sun 9 Oct 1994."
    published = Stay(deadline, OVERRIDDEN, None, would, "fr")
    assert why_it_stays(published) == "A published date stands in its place. Counted, it would be Sun 9 Oct 1994."
