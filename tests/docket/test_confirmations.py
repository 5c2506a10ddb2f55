"""The second pair of eyes: what was confirmed is a value, and a date that moves is no longer that value."""

from datetime import UTC, date, datetime

import pytest

from core.cli.lines import lines, told_alone
from core.docket.confirmations import can_be_confirmed
from core.docket.deadlines import CONFIRMED, MOVED_SINCE, NOT_ASKED, TO_CONFIRM
from core.docket.explanation import explain
from core.docket.facts import (
    ConfirmationAsked,
    DateConfirmed,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Retracted,
    Settled,
    TrackOpened,
)
from core.errors import KnownError
from core.interchange.docket_file import read_docket
from core.reminders.policy import LAPSE, reminder_of
from core.reminders.wording import body_of
from tests.docket.ground import OPENED, Ground

KEY = "vii/consultations"
JULY, AUGUST = date(1994, 7, 31), date(1994, 8, 15)


def ask(ground: Ground) -> str:
    return ground.put(ConfirmationAsked(reason="House rule"), AUGUST, "asked", negotiation="talks")


def confirm(ground: Ground, by: str = "Second reader") -> str:
    row = ground.row(KEY)
    body = DateConfirmed(
        proceeding="vii",
        key=KEY,
        due=date.fromisoformat(row.due or ""),
        due_at=datetime.fromtimestamp(row.due_at or 0, UTC),
        by=by,
    )
    return ground.put(body, AUGUST, source="Memo 5")


def state(ground: Ground, key: str = KEY) -> str:
    """What is derived and what is stored, which must agree."""
    stored = {row.key: row.confirmation for row in ground.rows.deadlines()}
    assert stored[key] == ground.row(key).confirmation
    return stored[key]


def last_line(ground: Ground) -> str:
    return explain(ground.deadlines()[KEY])[-1].text


def test_nobody_is_asked_unless_the_negotiation_asks(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    assert state(ground) == NOT_ASKED


def test_a_date_of_a_negotiation_that_asks_is_to_be_confirmed(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    assert state(ground) == TO_CONFIRM
    assert last_line(ground) == "It is not yet confirmed by a second person."


def test_asking_reaches_every_track_of_the_negotiation_and_no_other(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ground.put(TrackOpened(name="Insurance"), OPENED, "insurance", negotiation="talks")
    ask(ground)
    ground.put(
        EventRecorded(
            proceeding=ground.put(ProceedingStarted(track="insurance", procedure="title-vii"), OPENED),
            event="identification",
        ),
        JULY,
        "other",
    )
    dated = [row.confirmation for row in ground.rows.deadlines() if row.due is not None]
    assert dated == [TO_CONFIRM] * 4


def test_a_confirmed_date_says_who_confirmed_it(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    confirm(ground)
    assert state(ground) == CONFIRMED
    line = explain(ground.deadlines()[KEY])[-1]
    assert (line.text, line.citation) == ("Second reader confirmed it on Mon 15 Aug 1994.", "Memo 5")


def test_a_date_can_be_confirmed_without_anybody_asking(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    confirm(ground)
    assert (state(ground), state(ground, "vii/sanctions")) == (CONFIRMED, NOT_ASKED)


def test_a_date_that_moves_is_no_longer_confirmed_and_says_so(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    confirm(ground)
    ground.put(Extended(proceeding="vii", step="consultations", period="10 days"), AUGUST, "more")
    assert state(ground) == MOVED_SINCE
    assert last_line(ground) == (
        "Second reader confirmed Thursday 29 September 1994 on Mon 15 Aug 1994; the date has moved since."
    )


def test_a_date_that_moves_back_to_what_was_confirmed_is_confirmed(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    confirm(ground)
    ground.put(Extended(proceeding="vii", step="consultations", period="10 days"), AUGUST, "more")
    ground.put(Retracted(retracts="more"), AUGUST)
    assert state(ground) == CONFIRMED


def test_the_date_as_it_moved_can_be_confirmed_again(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    confirm(ground)
    ground.put(Extended(proceeding="vii", step="consultations", period="10 days"), AUGUST)
    confirm(ground, "Third reader")
    assert state(ground) == CONFIRMED


def test_a_retraction_takes_the_asking_or_the_confirmation_back(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    confirmed = confirm(ground)
    ground.put(Retracted(retracts=confirmed), AUGUST)
    before = state(ground)
    ground.put(Retracted(retracts="asked"), AUGUST)
    assert (before, state(ground)) == (TO_CONFIRM, NOT_ASKED)
    assert ground.docket.confirmations_asked("talks") == []


def test_a_date_that_ended_waits_for_nobody(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    ground.put(Settled(target="steel"), AUGUST)
    assert state(ground) == NOT_ASKED
    assert not can_be_confirmed(ground.row(KEY))


def test_a_partys_own_word_and_a_date_without_its_trigger_are_not_asked_about(ground: Ground) -> None:
    ground.start_title_vii()
    ground.set_deadline(date(1994, 9, 1))
    ask(ground)
    assert {row.confirmation for row in ground.rows.deadlines()} == {NOT_ASKED}
    assert not any(can_be_confirmed(row) for row in ground.rows.deadlines())


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"by": ""}, "by"),
        ({"key": "s301/identify"}, "key"),
        ({"proceeding": "nothing", "key": "nothing/x"}, "proceeding"),
        ({"due_at": datetime(1994, 9, 30)}, "due_at"),  # noqa: DTZ001 - what a file may hold
        ({"due": date(1850, 1, 1)}, "due"),
    ],
)
def test_a_confirmation_of_nothing_and_by_nobody_is_refused(
    ground: Ground, changes: dict[str, object], field: str
) -> None:
    ground.start_title_vii(JULY)
    values: dict[str, object] = {
        "proceeding": "vii",
        "key": KEY,
        "due": date(1994, 9, 29),
        "due_at": datetime(1994, 9, 30, 4, tzinfo=UTC),
        "by": "Second reader",
    }
    with pytest.raises(KnownError) as refused:
        ground.put(DateConfirmed(**(values | changes)), AUGUST)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_whoever_recorded_what_the_date_is_counted_from_cannot_confirm_it(ground: Ground) -> None:
    ground.docket.author = "First Reader"
    ground.start_title_vii(JULY)
    ground.docket.author = ""
    with pytest.raises(KnownError, match="somebody else must confirm it") as refused:
        confirm(ground, by="first reader")
    assert refused.value.field == "by"
    confirm(ground, by="Second reader")
    assert state(ground) == CONFIRMED


def test_confirming_moves_no_date_and_reminds_of_nothing_anew(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    before = ground.row(KEY)
    ask(ground)
    confirm(ground)
    assert ground.row(KEY)._replace(confirmation="") == before


def test_the_notice_of_a_date_says_that_it_is_not_yet_confirmed_or_has_moved(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    now = datetime(1994, 9, 30, 5, tzinfo=UTC)
    said = [_body(ground, now)]
    ask(ground)
    said.append(_body(ground, now))
    confirm(ground)
    said.append(_body(ground, now))
    ground.put(Extended(proceeding="vii", step="consultations", period="10 days"), AUGUST)
    said.append(_body(ground, now))
    told = [[line for line in text.splitlines() if "second person" in line] for text in said]
    assert told == [
        [],
        ["This date is not yet confirmed by a second person."],
        [],
        ["This date moved since a second person confirmed it."],
    ]


def _body(ground: Ground, now: datetime) -> str:
    return body_of(reminder_of(ground.row(KEY), LAPSE), now, ())


def test_a_docket_file_can_hold_both_facts(ground: Ground) -> None:
    text = """
[negotiation]
id = "n"
name = "Talks"
seats = ["Washington"]
on = 1994-07-01
[[fact]]
fact = "track opened"
id = "m"
name = "Medical"
on = 1994-07-01
[[fact]]
fact = "proceeding started"
id = "vii"
track = "m"
procedure = "title-vii"
on = 1994-07-01
[[fact]]
fact = "event"
proceeding = "vii"
event = "identification"
on = 1994-07-31
[[fact]]
fact = "confirmation asked"
on = 1994-08-01
[[fact]]
fact = "date confirmed"
proceeding = "vii"
key = "vii/consultations"
due = 1994-09-29
due_at = 1994-09-30T00:00:00-04:00
by = "Second reader"
on = 1994-08-15
"""
    ground.docket.execute(*read_docket(text, "talks.toml"))
    assert (state(ground), state(ground, "vii/sanctions")) == (CONFIRMED, TO_CONFIRM)


def test_the_agenda_on_the_command_line_says_it_too(ground: Ground) -> None:
    ground.start_title_vii(JULY)
    ask(ground)
    [line] = lines(told_alone(ground.row(KEY)), 0.0)
    assert line.endswith("Consultation period, Steel, Talks (not yet confirmed by a second person)")
