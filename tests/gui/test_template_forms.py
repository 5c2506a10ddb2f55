"""The forms around templates: begin from one or with a procedure, do a negotiation over again, keep one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from core.docket.facts import EventRecorded, NegotiationOpened, ProceedingStarted, TrackOpened
from core.docket.template import Start, Template, TemplateTrack
from core.docket.template_files import Templates
from gui.forms import Form
from gui.look.theme import Scheme
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, fill, opened_desk, options, press, said, shown, typed
from tests.gui.pages_ground import nameless

pytestmark = NO_SCREEN
TITLE_VII = "US procurement consultations (Title VII)"
ALONE = "One procedure alone…"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as desk:
        yield desk


def box(form: Form, number: int) -> QCheckBox:
    found = form.findChild(QCheckBox, f"check_{number}")
    assert isinstance(found, QCheckBox)
    return found


def test_a_template_fills_in_the_form_and_shows_the_dates_that_follow(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=TITLE_VII)
    form.refresh()
    assert typed(form, "name") == TITLE_VII
    assert typed(form, "parties") == "United States, Japan"
    assert typed(form, "seats") == "Washington, Tokyo"
    assert box(form, 0).isChecked()
    assert box(form, 1).isChecked()
    assert shown(form, 0) == ["Medical equipment procurement: Consultation period", "", "new", "Thu 29 Sep 1994"]


def test_one_press_opens_the_negotiation_with_its_tracks_and_a_clock_that_runs(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=TITLE_VII, name="Talks")
    bodies = [fact.body for fact in desk.record_all(form)]
    assert [type(body) for body in bodies] == [
        NegotiationOpened,
        *[TrackOpened, ProceedingStarted, EventRecorded] * 2,
    ]
    opened = bodies[0]
    assert isinstance(opened, NegotiationOpened)
    assert (opened.name, opened.seats) == ("Talks", (WASHINGTON, "Asia/Tokyo"))
    assert {row.due for row in desk.session.deadlines() if row.step == "consultations"} == {"1994-09-29"}


def test_what_a_person_typed_stays_when_another_template_is_chosen(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=TITLE_VII, name="Ours")
    fill(form, template="WTO dispute")
    assert typed(form, "name") == "Ours"
    assert typed(form, "seats") == "Geneva"


def test_a_track_left_out_is_not_opened_and_without_any_it_says_so(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=TITLE_VII)
    box(form, 0).setChecked(False)
    box(form, 1).setChecked(False)
    press(form)
    assert said(form, "tracks") == "Choose at least one track."
    box(form, 1).setChecked(True)
    tracks = [fact.body.name for fact in desk.record_all(form) if isinstance(fact.body, TrackOpened)]
    assert tracks == ["Telecommunications equipment procurement"]


def test_where_nothing_has_happened_yet_every_clock_waits(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=TITLE_VII, begins="Nothing yet; every clock waits for its event")
    kinds = {type(fact.body) for fact in desk.record_all(form)}
    assert EventRecorded not in kinds


def test_one_procedure_alone_may_begin_with_any_of_its_entries(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template=ALONE, procedure="Title VII")
    assert options(form, "begins") == ["Identification", "Nothing yet; every clock waits for its event"]
    form.refresh()
    assert shown(form, 0)[-1] == "Thu 29 Sep 1994"
    bodies = [fact.body for fact in desk.record_all(form)]
    assert [type(body) for body in bodies] == [NegotiationOpened, TrackOpened, ProceedingStarted, EventRecorded]


def test_a_procedure_is_asked_for_only_where_it_is_alone(desk: Desk) -> None:
    form = desk.open("template")
    press(form)
    assert said(form, "template") == "Choose a template."
    assert said(form, "procedure") == ""
    fill(form, template=ALONE)
    press(form)
    assert said(form, "procedure") == "Choose a procedure."


def test_a_law_that_was_not_in_force_is_told_beside_the_first_day(desk: Desk) -> None:
    form = desk.open("template")
    fill(form, template="WTO dispute", effective_on="1 Jul 1990")
    press(form)
    assert "in force" in said(form, "effective_on")


def test_an_event_that_the_law_of_the_first_day_does_not_know_is_told_beside_the_choice(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "templates"
    desk.session.rules.templates = str(folder)
    start = Start(procedure="super-301", event="nte-report")
    template = Template(id="older", title="Older", tracks=(TemplateTrack(name="Autos", starts=(start,)),))
    Templates(str(folder), desk.session.docket.catalogue).save(template)
    form = desk.open("template")
    fill(form, template="Older  ·  yours", effective_on="1 Mar 2020")
    press(form)
    assert form.isVisible()
    assert said(form, "begins")


def test_a_duplicate_has_the_tracks_and_procedures_and_nothing_that_happened(desk: Desk) -> None:
    desk.begin()
    form = desk.open("duplicate", track="medical")
    assert typed(form, "name") == "Framework (copy)"
    fill(form, effective_on="1 Aug 1994")
    bodies = [fact.body for fact in desk.record_all(form)]
    assert [getattr(body, "name", "") for body in bodies] == ["Framework (copy)", "Medical", "", "Insurance"]
    assert not [body for body in bodies if isinstance(body, EventRecorded)]
    assert [fact.body.name for fact in desk.session.docket.negotiations()] == ["Framework", "Framework (copy)"]  # type: ignore[union-attr]


def test_a_duplicate_can_begin_on_its_first_day_as_the_other_did(desk: Desk) -> None:
    desk.begin()
    form = desk.open("duplicate", track="medical")
    fill(form, effective_on="1 Aug 1994", begins="It begins; the clocks run")
    form.refresh()
    assert shown(form, 0)[-1] == "Fri 30 Sep 1994"


def test_without_a_negotiation_there_is_nothing_to_duplicate_or_to_keep(desk: Desk) -> None:
    for name in ("duplicate", "save-template"):
        form = desk.open(name)
        assert form.findChild(QLabel, "trouble").text() == "Open a negotiation first."  # type: ignore[union-attr]


def test_a_negotiation_is_kept_as_a_template_and_offered_among_the_others(desk: Desk, tmp_path: Path) -> None:
    desk.session.rules.templates = str(tmp_path / "templates")
    desk.begin()
    form = desk.open("save-template", track="medical")
    assert typed(form, "name") == "Framework"
    fill(form, name="My framework", meaning="For the next round")
    press(form)
    assert "My framework" in form.findChild(QLabel, "trouble").text()  # type: ignore[union-attr]
    kept = Templates(desk.session.rules.templates, desk.session.docket.catalogue).all()[-1]
    assert (kept.id, kept.meaning) == ("my-framework", "For the next round")
    assert "My framework  ·  yours" in options(desk.open("template"), "template")


def test_a_name_that_is_taken_is_told_beside_it_and_nothing_typed_is_lost(desk: Desk, tmp_path: Path) -> None:
    desk.session.rules.templates = str(tmp_path / "templates")
    desk.begin()
    for _ in range(2):
        form = desk.open("save-template", track="medical")
        press(form)
    assert said(form, "name") == "There is a template of that name already. Choose another."
    assert typed(form, "name") == "Framework"


def test_a_bad_file_of_ones_own_is_told_where_templates_are_chosen(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "mine.toml").write_text('id = "mine"\ntitle = 3\n', encoding="utf-8")
    desk.session.rules.templates = str(folder)
    assert "line 2: title: this is not text" in said(desk.open("template"), "template")


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("name", ["template", "duplicate", "save-template"])
def test_every_part_has_a_name_and_every_scheme_is_painted(desk: Desk, name: str, scheme: Scheme) -> None:
    desk.begin()
    form = desk.open(name, track="medical")
    desk.look.wear(scheme)
    assert nameless(form) == []
    assert not form.grab().isNull()
