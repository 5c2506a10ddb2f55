"""Correcting an entry: the form filled with it, one edit of two facts, one step back, and what is not corrected."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import resources
from core.docket import facts
from core.docket.facts import CORRECTION, AnyBody, Draft, Fact, Retracted
from core.interchange.docket_file import read_docket
from gui.forms import Form, open_correction
from gui.forms.correcting import FORM_OF, refusal
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, fill, opened_desk, press, shown, typed

pytestmark = NO_SCREEN
AUGUST = date(1994, 8, 1)
LATER = date(1994, 9, 20)

BODIES: tuple[AnyBody, ...] = (
    facts.EventRecorded(proceeding="vii", event="identification", note="by notice"),
    facts.VariantChosen(proceeding="ad", variant="postponed", by="ITC", reason="asked for"),
    facts.VersionChanged(proceeding="eu", version="2016", by="the Council", reason="old case"),
    facts.DatePublished(proceeding="ad", step="itc-preliminary", on=LATER, by="ITC", reason="notice"),
    facts.DeadlineSet(track="medical", on=LATER, zone="Asia/Tokyo", label="offer", by="Japan", at=time(17, 15, 30)),
    facts.Postponed(deadline="july", to=LATER, at=time(12), by="United States", reason="elections"),
    facts.Extended(proceeding="vii", step="consultations", period="30 days", by="Japan", reason="asked"),
    facts.Extended(proceeding="vii", step="consultations", to=date(1994, 12, 1)),
    facts.Tolled(proceeding="ad", days=4, last=date(1994, 8, 4), forum="ITC", by="ITC", reason="closed"),
    facts.Tolled(proceeding="ad", days=4, steps=("itc-preliminary",)),
    facts.Suspended(proceeding="vii", by="United States", reason="goodwill"),
    facts.Settled(target="medical", decided_on=date(1994, 7, 31), by="Japan", reason="agreed"),
    facts.Settled(target="talks", outcome="called off"),
    facts.Settled(target="july"),
    facts.Met(deadline="july", by="Japan", document="an offer"),
    facts.TalksChanged(to="broken off", by="Japan", reason="no offer"),
    facts.TalksChanged(to="suspended", track="insurance"),
    facts.Statement(text="A wide gap.\nStill.", speaker="X", party="Japan", attribution="background", track="medical"),
    facts.IndicatorProposed(
        track="medical",
        name="Share",
        quantitative=True,
        unit="percent",
        views={"Japan": "none", "United States": "one"},
    ),
    facts.IndicatorProposed(track="insurance", name="Tone"),
    facts.Reading(of="tone", value="31", note="first"),
    facts.Reading(of="yen", value="98.5"),
    facts.ContextSeries(name="Dollar", unit="yen", note="noon"),
    facts.CountermeasureReserved(by="Japan", measure="a panel", trigger="sanctions"),
    facts.Meeting(
        name="Round",
        place="Geneva",
        zone="Europe/Zurich",
        until=LATER,
        heads={"Japan": "One"},
        track="medical",
        note="x",
    ),
    facts.Meeting(name="Round"),
    facts.Note(text="A word."),
    facts.Note(text="Another.", track="insurance"),
)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        put(
            made, facts.ProceedingStarted(track="medical", procedure="us-ad", version="1995"), "ad", on=date(1995, 2, 1)
        )
        put(made, facts.ProceedingStarted(track="insurance", procedure="eu-ad"), "eu", on=date(2020, 1, 1))
        put(made, facts.IndicatorProposed(track="medical", name="Tone of talks"), "tone")
        put(made, facts.ContextSeries(name="Yen"), "yen")
        yield made


def put(
    desk: Desk, body: AnyBody, fact: str = "old", *, on: date = AUGUST, at: datetime | None = None, source: str = ""
) -> None:
    draft = Draft(id=fact, body=body, effective_on=on, negotiation="talks", effective_at=at, source=source)
    desk.session.docket.execute(draft)


def correct(desk: Desk, fact: str = "old") -> Form:
    return open_correction(fact, desk.session, desk.look, desk.window)


def found(desk: Desk, fact: str) -> Fact:
    fact_found = desk.session.docket.fact(fact)
    assert fact_found is not None
    return fact_found


def trouble(form: Form) -> str:
    label = form.findChild(QLabel, "trouble")
    assert label is not None
    return label.text()


@pytest.mark.parametrize("body", BODIES, ids=lambda body: type(body).__name__)
def test_an_entry_recorded_again_as_it_was_filled_in_says_the_same(desk: Desk, body: AnyBody) -> None:
    put(desk, body, source="Memorandum 7")
    old = found(desk, "old")
    retraction, new = desk.record_all(correct(desk))
    assert retraction.body == Retracted(retracts="old", reason="corrected", step=CORRECTION)
    assert (new.body, new.effective_on, new.zone, new.source) == (old.body, old.effective_on, old.zone, "Memorandum 7")


def test_a_resumption_is_filled_in_although_the_clock_runs_again(desk: Desk) -> None:
    put(desk, facts.Suspended(proceeding="vii"), "stop")
    put(desk, facts.Resumed(proceeding="vii", by="Japan", reason="talks go on"), on=date(1994, 8, 9))
    assert desk.record(correct(desk)).body == found(desk, "old").body


@pytest.mark.parametrize(
    "body",
    [
        facts.EventRecorded(proceeding="vii", event="identification"),
        facts.Meeting(name="Round", zone="Asia/Tokyo"),
        facts.Note(text="A word."),
    ],
    ids=lambda body: type(body).__name__,
)
def test_the_hour_of_an_entry_is_kept(desk: Desk, body: AnyBody) -> None:
    at = datetime(1994, 8, 1, 9, 30, 15, tzinfo=UTC)
    put(desk, body, at=at)
    assert desk.record(correct(desk)).effective_at == at


def test_every_kind_that_can_be_corrected_is_tried() -> None:
    assert {type(body) for body in BODIES} | {facts.Resumed} == set(FORM_OF)


def test_every_entry_of_the_sample_is_recorded_again_as_it_was_or_refused_in_a_sentence(
    qapp: QApplication, qtbot: QtBot
) -> None:
    with opened_desk(qapp, qtbot) as bare:
        _all_of_the_sample(bare)


def _all_of_the_sample(desk: Desk) -> None:
    sample = read_docket(resources.read_text("samples/us-japan-1994.toml"), "sample")
    desk.session.docket.execute(*sample)
    for old in [entry.fact for entry in desk.session.docket.entries()]:
        form = correct(desk, old.id)
        if refusal(old, desk.session.docket):
            assert not form.fields
            form.reject()
            continue
        desk.clock.advance(timedelta(seconds=1))
        new = desk.record(form)
        assert (new.body, new.effective_on, new.effective_at, new.zone, new.source) == (
            old.body,
            old.effective_on,
            old.effective_at,
            old.zone,
            old.source,
        )
        desk.clock.advance(timedelta(seconds=1))
        desk.session.docket.undo()


def test_one_step_back_undoes_the_correction(desk: Desk) -> None:
    put(desk, facts.Note(text="A word.", track="medical"))
    desk.clock.advance(timedelta(seconds=1))
    form = correct(desk)
    fill(form, text="Another word.", correction="Misheard")
    retraction, new = desk.record_all(form)
    assert (retraction.body, new.body) == (
        Retracted(retracts="old", reason="Misheard", step=CORRECTION),
        facts.Note(text="Another word.", track="medical"),
    )
    desk.clock.advance(timedelta(seconds=1))
    desk.session.docket.undo()
    track = desk.session.track("medical")
    assert track is not None
    notes = [fact.id for fact in track.facts if isinstance(fact.body, facts.Note)]
    assert notes == ["old"]


def test_the_preview_shows_what_both_facts_do_together(desk: Desk) -> None:
    form = correct(desk, "identified")
    fill(form, effective_on="2 Aug 1994")
    form.refresh()
    row = shown(form, 0)
    assert row == ["Consultation period", "Thu 29 Sep 1994", "→", "Sat 1 Oct 1994"]


def test_a_date_that_a_correction_moved_is_not_among_those_that_left(desk: Desk) -> None:
    form = correct(desk, "identified")
    fill(form, effective_on="2 Aug 1994")
    desk.record(form)
    track = desk.session.track("medical")
    assert track is not None
    assert track.left == ()


def test_the_form_says_what_it_is_and_whose_place_is_taken(desk: Desk) -> None:
    form = correct(desk, "identified")
    submit = form.findChild(QPushButton, "submit")
    assert submit is not None
    assert (form.windowTitle(), submit.text()) == ("Correct an entry", "Record the correction")
    words = [label.text() for label in form.findChildren(QLabel)]
    told = "What is written here takes its place. Both stay in the docket."
    assert f"Sun 31 Jul 1994: Title VII, identification\n{told}" in words
    assert typed(form, "event") == "Identification"


def test_an_entry_that_was_retracted_meanwhile_is_not_corrected(desk: Desk) -> None:
    put(desk, facts.Note(text="A word."))
    form = correct(desk)
    desk.session.docket.execute(Draft(body=Retracted(retracts="old"), effective_on=AUGUST))
    press(form)
    assert trouble(form) == "That entry has already been retracted."


@pytest.mark.parametrize(
    ("fact", "beginning"),
    [
        ("talks", "Everything in the negotiation rests on this entry: duplicate"),
        ("medical", "The entries of the track rest on this one: open the track anew"),
        ("vii", "The entries of the procedure rest on this one: choose"),
        ("july", "Other entries rest on this deadline: postpone it"),
        ("tone", "Its readings rest on this entry: retract them"),
        ("first", "The deadline was postponed again after this: postpone it once more"),
        ("stop", "The clock was stopped or resumed again after this: retract the later"),
        ("tagged", "An entry of this kind is not corrected: retract it, and record it again"),
        ("gone", "A retraction is not corrected: retract it, and the entry counts again"),
    ],
)
def test_an_entry_that_others_rest_on_says_what_to_do_instead(desk: Desk, fact: str, beginning: str) -> None:
    put(desk, facts.Postponed(deadline="july", to=LATER), "first")
    put(desk, facts.Postponed(deadline="july", to=date(1994, 9, 21)), "second", on=date(1994, 8, 2))
    put(desk, facts.Reading(of="tone", value="calm"), "calm")
    put(desk, facts.Suspended(proceeding="vii"), "stop")
    put(desk, facts.Resumed(proceeding="vii"), "go", on=date(1994, 8, 9))
    put(desk, facts.Tagged(track="medical", add=("urgent",)), "tagged")
    put(desk, facts.Note(text="A word."), "note")
    put(desk, Retracted(retracts="note"), "gone")
    form = correct(desk, fact)
    assert trouble(form).startswith(beginning)
    assert form.fields == []
    assert (form.windowTitle(), not form.findChild(QPushButton, "submit").isVisible()) == ("Correct an entry", True)  # type: ignore[union-attr]


def test_no_kind_of_entry_is_without_an_answer(desk: Desk) -> None:
    moment = datetime(1994, 9, 30, tzinfo=UTC)
    for kind in set(get_args(AnyBody)) - set(FORM_OF):
        values = dict.fromkeys(kind.__struct_fields__, "x")
        fact = Fact(
            id="f",
            negotiation="talks",
            body=kind(**values),
            effective_on=AUGUST,
            zone=WASHINGTON,
            recorded_at=moment,
            entered_at=moment,
        )
        assert refusal(fact, desk.session.docket).endswith(".")
