"""Starting a procedure: found by typing, told which law it is, on the right text, and marked where it is one's own."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.docket.facts import ProceedingStarted
from core.procedures import Catalogue
from gui.forms import Form
from gui.forms.law_field import LawField
from gui.forms.law_lines import law_lines, matching, version_text
from gui.forms.law_list import LawList
from gui.look.theme import Scheme
from tests.gui.forms_ground import NO_SCREEN, Desk, editor, fill, opened_desk, press, said, typed

pytestmark = NO_SCREEN

OWN = """
id = "mine"
title = "A rule of the ministry"
short = "Ministry rule"
regime = "plain"
version = "1"
source = "Circular 7"
jurisdiction = "Japan"

[[event]]
id = "letter"
label = "letter"

[[step]]
id = "reply"
label = "Reply"
kind = "deadline"
from = "letter"
period = "10 days"
citation = "Circular 7, 2"
verified = true
"""


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


@pytest.fixture
def form(desk: Desk) -> Form:
    return desk.open("procedure", track="insurance")


def list_of(form: Form) -> LawList:
    found = form.findChild(LawList, "law_list")
    assert found is not None
    return found


def found(form: Form) -> list[str]:
    return [line.short for line in list_of(form).lines()] if list_of(form).isVisible() else []


def note(form: Form, name: str) -> str:
    label = form.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def started(desk: Desk, form: Form) -> ProceedingStarted:
    body = desk.record(form).body
    assert isinstance(body, ProceedingStarted)
    return body


def test_every_procedure_with_a_clock_is_offered_by_jurisdiction_and_name(form: Form) -> None:
    lines = list_of(form).lines()
    order = [(line.jurisdiction.casefold(), line.short.casefold()) for line in lines]
    assert order == sorted(order)
    assert {line.id for line in lines} == set(Catalogue.shipped().ids()) - {"party-deadline"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dsu", "wto-dsu"),
        ("US antid", "us-ad"),
        ("countervailing investigation", "us-cvd"),
        ("united kingdom treaty parliament", "uk-craga"),
    ],
)
def test_a_procedure_is_found_by_its_id_its_name_its_title_and_its_jurisdiction(text: str, expected: str) -> None:
    assert expected in [line.id for line in matching(law_lines(Catalogue.shipped()), text)]


def test_typing_narrows_the_list_and_enter_takes_the_first(form: Form, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(form, "procedure"), "eu sub")
    assert found(form) == ["EU anti-subsidy"]
    qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_Return)
    assert (typed(form, "procedure"), found(form), form.isVisible()) == ("EU anti-subsidy", [], True)
    fill(form, effective_on="1 Feb 2024")
    assert started(desk, form) == ProceedingStarted(track="insurance", procedure="eu-cvd")


def test_the_arrow_keys_go_through_what_was_found_past_the_headings(form: Form, qtbot: QtBot) -> None:
    line = editor(form, "procedure")
    for _ in range(3):
        qtbot.keyClick(line, Qt.Key.Key_Down)
    third = list_of(form).lines()[2]
    assert list_of(form).current_line() == third
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert list_of(form).current_line() == list_of(form).lines()[1]


def test_the_keys_stop_at_the_ends_of_the_list(form: Form, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_PageUp)
    qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_Up)
    for _ in range(20):
        qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_PageUp)
    assert list_of(form).current_line() == list_of(form).lines()[0]


def test_a_click_takes_a_procedure(form: Form, qtbot: QtBot) -> None:
    line = list_of(form)
    place = line.visualItemRect(line.item(1)).center()
    qtbot.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typed(form, "procedure") == "CPTPP dispute"


def test_leaving_the_field_takes_the_only_one_found(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(form, "procedure"), "wto-ds")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_Tab)
    assert typed(form, "procedure") == "WTO dispute"


def test_a_procedure_named_by_its_id_is_chosen_and_written_by_its_name(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(form, "procedure"), "us-ad")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_Tab)
    assert (typed(form, "procedure"), found(form)) == ("US antidumping", [])


def test_another_can_be_chosen_instead(form: Form, qtbot: QtBot) -> None:
    fill(form, procedure="WTO dispute")
    qtbot.keyClick(editor(form, "procedure"), Qt.Key.Key_Down)
    assert (typed(form, "procedure"), len(found(form)) > 30) == ("", True)


def test_where_nothing_is_found_the_field_says_so_at_once(form: Form) -> None:
    fill(form, procedure="zzz")
    assert said(form, "procedure") == "No procedure is found for “zzz”. Try fewer words."


@pytest.mark.parametrize(
    ("text", "sentence"), [("", "Choose a procedure."), ("wto", "Choose one of the procedures found.")]
)
def test_nothing_starts_without_a_procedure(form: Form, text: str, sentence: str) -> None:
    fill(form, procedure=text)
    press(form)
    assert (said(form, "procedure"), form.isVisible()) == (sentence, True)


def test_the_chosen_law_is_told_with_its_title_version_doubts_and_source(form: Form) -> None:
    fill(form, procedure="Title VII")
    assert note(form, "law_title") == "Title VII, Omnibus Trade and Competitiveness Act of 1988"
    steps = Catalogue.shipped().procedure("title-vii").steps
    doubted = sum(not step.verified for step in steps)
    assert note(form, "law_version") == (
        f"Version 1988 (from 23 Aug 1988)  ·  {doubted} of {len(steps)} steps unconfirmed"
    )
    assert note(form, "law_source")


def test_the_version_is_that_of_the_day_it_starts(form: Form, desk: Desk) -> None:
    fill(form, procedure="Super 301", effective_on="31 Mar 1994")
    assert note(form, "law_version").startswith("Version 1994 (3 Mar 1994 to 31 Dec 1994)")
    fill(form, effective_on="31 Mar 2017")
    assert note(form, "law_version").startswith("Version 2016 (from 24 Feb 2016)")
    assert started(desk, form).version == ""


def test_another_version_can_be_chosen(form: Form, desk: Desk) -> None:
    fill(form, procedure="Super 301", effective_on="31 Mar 2017", version="1999 (31 Mar 1999 to 31 Dec 2001)")
    assert note(form, "law_version").startswith("Version 1999")
    assert started(desk, form).version == "1999"


VERSIONS = Catalogue.shipped().versions("super-301")
NOT_IN_FORCE = (
    "Super 301 was not in force on Tue 5 May 1992. Choose another day, or a version: "
    f"{'; '.join(version_text(each) for each in VERSIONS)}."
)


def test_a_day_without_a_law_is_told_beside_the_version_at_once(form: Form) -> None:
    fill(form, procedure="Super 301", effective_on="5 May 1992")
    form.refresh()
    assert (said(form, "version"), note(form, "law_version")) == (NOT_IN_FORCE, "")


def test_nothing_starts_on_a_day_without_a_law_until_a_version_is_chosen(form: Form, desk: Desk) -> None:
    fill(form, procedure="Super 301", effective_on="5 May 1992")
    before = desk.entries()
    press(form)
    assert (said(form, "version"), desk.entries()) == (NOT_IN_FORCE, before)
    fill(form, version="1988 (23 Aug 1988 to 31 Dec 1990)")
    assert started(desk, form).version == "1988"


def test_a_procedure_with_one_version_asks_for_none(form: Form) -> None:
    fill(form, procedure="Title VII")
    assert not editor(form, "version").isVisible()


def test_a_persons_own_procedure_is_found_and_marked_as_theirs(desk: Desk, qtbot: QtBot) -> None:
    field = LawField(desk.look, "procedure", "Procedure")
    qtbot.addWidget(field)
    catalogue = Catalogue({}, {"mine": lambda: OWN})
    field.offer(law_lines(catalogue), hint="")
    line = editor_of(field)
    line.setText("yours")
    [mine] = field.found()
    assert (mine.short, mine.jurisdiction, mine.own) == ("Ministry rule", "Japan", True)
    field.choose(mine)
    field.tell(catalogue.procedure("mine"), runs=True)
    field.show()
    version = field.findChild(QLabel, "law_version")
    assert version is not None
    assert version.text() == "Version 1  ·  its one step confirmed  ·  yours"


def editor_of(field: LawField) -> QLineEdit:
    found = field.editor
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_list_is_painted_in_every_scheme(form: Form, desk: Desk, scheme: Scheme) -> None:
    before = form.grab().toImage()
    desk.look.wear(scheme)
    assert (form.grab().toImage() != before) == (scheme != Scheme.LIGHT)


def test_the_preview_says_what_the_new_dates_wait_for(form: Form) -> None:
    fill(form, procedure="US antidumping", effective_on="2 Feb 2026")
    form.refresh()
    assert "Decide on initiation new after petition" in form.preview.text


def test_the_day_it_starts_is_recorded(form: Form, desk: Desk) -> None:
    fill(form, procedure="us-ad", effective_on="2 Feb 2026")
    assert desk.record(form).effective_on == date(2026, 2, 2)
