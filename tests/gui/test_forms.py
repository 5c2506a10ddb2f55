"""Each form records the fact that its words promise."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.docket.deadlines import SETTLED
from core.docket.facts import (
    DeadlineSet,
    EventRecorded,
    Extended,
    Met,
    NegotiationOpened,
    Note,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    TalksChanged,
    TrackOpened,
)
from gui.forms import FORMS
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, fill, opened_desk, options, said, typed

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


@pytest.fixture
def bare(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        yield made


def test_a_first_deadline_opens_a_negotiation_and_a_track_and_sets_the_date(bare: Desk) -> None:
    form = bare.open("first")
    fill(
        form,
        negotiation="Framework",
        track="Medical",
        on="30 Sep 1994",
        at="17:15:30",
        zone="Tokyo",
        by="Japan",
    )
    opened, track, deadline = bare.record_all(form)
    assert opened.body == NegotiationOpened(name="Framework", parties=("Japan",), seats=("Asia/Tokyo",))
    assert track.body == TrackOpened(name="Medical")
    assert deadline.body == DeadlineSet(
        track=track.id, on=date(1994, 9, 30), at=time(17, 15, 30), zone="Asia/Tokyo", by="Japan"
    )


def test_a_negotiation_is_opened_with_its_parties_and_its_seats_by_city(bare: Desk) -> None:
    form = bare.open("negotiation")
    fill(form, name="Framework", parties="United States, Japan", seats="Washington, Asia/Tokyo", source="FT")
    fact = bare.record(form)
    assert fact.body == NegotiationOpened(
        name="Framework", parties=("United States", "Japan"), seats=(WASHINGTON, "Asia/Tokyo")
    )
    assert (fact.effective_on, fact.source) == (date(1994, 7, 31), "FT")


def test_parties_with_a_comma_in_their_name_are_kept_apart_by_semicolons(bare: Desk) -> None:
    form = bare.open("negotiation")
    fill(form, name="Talks", parties="Korea, Republic of; Japan")
    assert bare.record(form).body == NegotiationOpened(name="Talks", parties=("Korea, Republic of", "Japan"))


def test_a_track_is_opened_in_its_negotiation(desk: Desk) -> None:
    form = desk.open("track", negotiation="talks")
    fill(form, name="Automobiles")
    fact = desk.record(form)
    assert (fact.negotiation, fact.body) == ("talks", TrackOpened(name="Automobiles"))


def test_a_procedure_is_started_and_its_law_is_shown(desk: Desk) -> None:
    form = desk.open("procedure", track="insurance")
    fill(form, procedure="Title VII")
    title = form.findChild(QLabel, "law_title")
    assert title is not None
    assert title.text() == "Title VII, Omnibus Trade and Competitiveness Act of 1988"
    assert desk.record(form).body == ProceedingStarted(track="insurance", procedure="title-vii")


def test_a_party_sets_a_deadline_with_hour_and_zone(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    fill(form, on="1994-09-30", at="09:00", zone="Tokyo", by="Japan", label="Offer", effective_on="30 Jul 1994")
    fact = desk.record(form)
    assert fact.effective_on == date(1994, 7, 30)
    assert fact.body == DeadlineSet(
        track="medical", on=date(1994, 9, 30), at=time(9), zone="Asia/Tokyo", by="Japan", label="Offer"
    )


def test_the_zone_and_the_day_of_setting_are_those_of_the_first_seat(desk: Desk) -> None:
    form = desk.open("deadline", track="medical")
    assert (typed(form, "zone"), typed(form, "effective_on")) == ("Washington", "31 Jul 1994")


def test_an_event_is_recorded_at_its_hour_in_the_zone_of_the_law(desk: Desk) -> None:
    form = desk.open("event", track="medical")
    fill(form, event="Agreement", effective_on="1 Aug 1994", at="17:15", source="59 FR", note="Both sides")
    fact = desk.record(form)
    assert fact.body == EventRecorded(proceeding="vii", event="agreement", note="Both sides")
    assert (fact.zone, fact.source) == (WASHINGTON, "59 FR")
    assert fact.effective_at == datetime(1994, 8, 1, 21, 15, tzinfo=UTC)


def test_a_period_is_extended_by_a_time(desk: Desk) -> None:
    form = desk.open("extend", track="medical")
    fill(form, step="Consultation period", period="30 days", by="United States", reason="Progress")
    assert desk.record(form).body == Extended(
        proceeding="vii", step="consultations", period="30 days", by="United States", reason="Progress"
    )


def test_a_period_is_extended_to_a_day(desk: Desk) -> None:
    form = desk.open("extend", track="medical")
    fill(form, step="Consultation period", to="31 Oct 1994")
    assert desk.record(form).body == Extended(proceeding="vii", step="consultations", to=date(1994, 10, 31))


def test_a_deadline_is_postponed_by_the_party_that_set_it(desk: Desk) -> None:
    form = desk.open("postpone", fact="july")
    fill(form, to="31 Aug 1994", at="12:00", reason="Change of government")
    assert desk.record(form).body == Postponed(
        deadline="july", to=date(1994, 8, 31), at=time(12), by="United States", reason="Change of government"
    )


def test_a_clock_is_suspended_and_resumed(desk: Desk) -> None:
    form = desk.open("suspend", fact="vii")
    fill(form, effective_on="10 Aug 1994", reason="Pause")
    assert desk.record(form).body == Suspended(proceeding="vii", reason="Pause")
    form = desk.open("resume", track="medical")
    fill(form, effective_on="20 Aug 1994")
    fact = desk.record(form)
    assert (fact.body, fact.effective_on) == (Resumed(proceeding="vii"), date(1994, 8, 20))


def test_a_track_is_settled_with_the_day_of_the_decision_and_the_day_it_takes_effect(desk: Desk) -> None:
    form = desk.open("settle", track="medical")
    fill(form, decided_on="4 Oct 1994", effective_on="30 Sep 1994")
    fact = desk.record(form)
    assert fact.body == Settled(target="medical", decided_on=date(1994, 10, 4))
    assert fact.effective_on == date(1994, 9, 30)


def test_one_deadline_alone_is_called_off(desk: Desk) -> None:
    form = desk.open("settle", fact="july")
    fill(form, outcome="Called off", decided_on="")
    assert desk.record(form).body == Settled(target="july", outcome="called off")


def test_the_whole_negotiation_can_be_settled(desk: Desk) -> None:
    form = desk.open("settle", track="medical")
    fill(form, target="The whole negotiation: Framework")
    desk.record(form)
    assert {row.talks for row in desk.session.tracks()} == {SETTLED}


def test_a_deadline_is_recorded_as_met(desk: Desk) -> None:
    form = desk.open("met", track="medical")
    fill(form, by="Japan", document="Offer of 31 July")
    assert desk.record(form).body == Met(deadline="july", by="Japan", document="Offer of 31 July")


def test_the_talks_on_one_track_break_off(desk: Desk) -> None:
    form = desk.open("talks", track="medical")
    fill(form, to="are broken off", by="Japan")
    assert desk.record(form).body == TalksChanged(to="broken off", track="medical", by="Japan")


def test_a_note_can_be_about_the_whole_negotiation(desk: Desk) -> None:
    form = desk.open("note", negotiation="talks")
    fill(form, text="A new coalition in Tokyo.")
    fact = desk.record(form)
    assert (fact.negotiation, fact.body) == ("talks", Note(text="A new coalition in Tokyo."))


def test_an_entry_is_retracted_after_it_was_named_in_words(desk: Desk) -> None:
    form = desk.open("retract", fact="identified")
    assert options(form, "retracts") == ["Sun 31 Jul 1994: Title VII, identification"]
    fill(form, reason="Not published")
    assert desk.record(form).body == Retracted(retracts="identified", reason="Not published")


@pytest.mark.parametrize("name", FORMS)
def test_every_form_opens_on_an_empty_docket_and_says_what_to_do_first(bare: Desk, name: str) -> None:
    form = bare.open(name)
    assert form.isVisible()
    assert bool(form.fields) == (name in {"first", "negotiation", "template"})


@pytest.mark.parametrize(
    ("name", "field", "sentence"),
    [
        ("event", "proceeding", "No procedure runs on this track. Start one first."),
        ("suspend", "proceeding", "No clock runs here. Record the event that starts one first."),
        ("resume", "proceeding", "No clock is suspended here. Suspend one first."),
        ("postpone", "deadline", "No party's deadline is open on this track. Set one first."),
    ],
)
def test_a_form_with_nothing_to_choose_says_what_to_do_first(desk: Desk, name: str, field: str, sentence: str) -> None:
    assert said(desk.open(name, track="insurance"), field) == sentence
