"""What is wrong is said beside its field; nothing is recorded and nothing typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.forms import Form
from tests.gui.forms_ground import NO_SCREEN, Desk, editor, fill, opened_desk, press, said, typed

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


MISTAKES = {
    "a date that does not exist": (
        "deadline",
        {"on": "31 Sep 1994"},
        "on",
        "There is no 31 September 1994.",
    ),
    "no date": ("deadline", {"on": ""}, "on", "Give the date it lapses."),
    "a deadline before it was set": (
        "deadline",
        {"on": "1 Jul 1994"},
        "on",
        "The deadline, Fri 1 Jul 1994, lies before the day it was set, Sun 31 Jul 1994.",
    ),
    "an unknown zone": (
        "deadline",
        {"on": "1 Oct 1994", "zone": "Atlantis"},
        "zone",
        ("There is no time zone “Atlantis”. Give a city such as Washington or an IANA name such as America/New_York."),
    ),
    "an hour that does not exist": (
        "deadline",
        {"on": "1 Oct 1994", "at": "25:00"},
        "at",
        "There is no 25:00: a day runs from 00:00 to 23:59.",
    ),
    "an hour in words": (
        "deadline",
        {"on": "1 Oct 1994", "at": "noon"},
        "at",
        "“noon” is not a time of day. Write it as 17:15 or 17:15:30.",
    ),
    "an event before its trigger": (
        "event",
        {"event": "Agreement", "effective_on": "1 Jul 1994"},
        "effective_on",
        "The agreement (Fri 1 Jul 1994) can't come before the identification (Sun 31 Jul 1994).",
    ),
    "an event that was not chosen": ("event", {}, "event", "Choose an event."),
    "an empty name": ("track", {"name": " "}, "name", "Give the track a name."),
    "an empty note": ("note", {"text": ""}, "text", "Write what it says."),
    "a seat that is nowhere": (
        "negotiation",
        {"name": "Talks", "seats": "Washington, Nowhere"},
        "seats",
        ("There is no time zone “Nowhere”. Give a city such as Washington or an IANA name such as America/New_York."),
    ),
    "a postponement to the same day": (
        "postpone",
        {"to": "15 Aug 1994"},
        "to",
        "The deadline already stands at Mon 15 Aug 1994.",
    ),
    "an extension by nothing": (
        "extend",
        {"step": "Consultation period"},
        "period",
        "Give either the time added or the new last day.",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_under_its_field_which_is_gone_to(desk: Desk, mistake: str) -> None:
    name, values, field, sentence = MISTAKES[mistake]
    form = open_on_medical(desk, name)
    fill(form, **values)
    before = desk.entries()
    press(form)
    assert said(form, field) == sentence
    assert form.focusWidget() is editor(form, field)
    assert (form.isVisible(), desk.entries()) == (True, before)
    assert {key: typed(form, key) for key in values} == values


def open_on_medical(desk: Desk, name: str) -> Form:
    """Open a form on the medical track, or on the talks where it is about no track."""
    return desk.open(name, negotiation="talks") if name in {"track", "note"} else desk.open(name, track="medical")


def test_every_field_that_is_wrong_says_so_at_once(desk: Desk) -> None:
    form = desk.open("first")
    fill(form, zone="Atlantis")
    press(form)
    told = [name for name in ("negotiation", "track", "on", "at", "zone", "by") if said(form, name)]
    assert told == ["negotiation", "track", "on", "zone"]


def test_a_name_too_long_is_told_under_the_name_it_is(desk: Desk) -> None:
    form = desk.open("first")
    fill(form, negotiation="x" * 201, track="Medical", on="1 Oct 1994")
    press(form)
    assert said(form, "negotiation") == "This text is longer than 200 characters. Shorten it."


def test_what_was_mended_is_no_longer_told_once_the_form_has_looked_again(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="31 Sep 1994")
    press(form)
    fill(form, on="30 Sep 1994")
    form.refresh()
    assert said(form, "on") == ""


def test_a_field_is_not_told_off_before_it_was_visited(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    form.refresh()
    assert said(form, "on") == ""


def test_a_field_that_was_left_wrong_says_so_quietly(desk: Desk, qtbot: QtBot) -> None:
    form = desk.open("deadline", track="medical")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(editor(form, "on"), "31 Sep 1994")
    qtbot.keyClick(editor(form, "on"), Qt.Key.Key_Tab)
    form.refresh()
    assert said(form, "on") == "There is no 31 September 1994."


def test_an_entry_retracted_meanwhile_is_told_beside_it(desk: Desk) -> None:
    late = desk.open("retract", fact="identified")
    desk.record(desk.open("retract", fact="identified"))
    press(late)
    assert said(late, "retracts") == "That entry has already been retracted."
