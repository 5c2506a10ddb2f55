"""Questions about a date in one line: what is read, what is answered, and what is said of one that is nearly right."""

from datetime import UTC, date, datetime

import pytest

from core.clock import ManualClock
from core.computation.asking import LAWS, Question, answer, read_question
from core.computation.period import Period
from core.computation.regimes import regime_ids
from core.errors import KnownError

CLOCK = ManualClock(datetime(2026, 11, 24, 12, tzinfo=UTC))
WASHINGTON = "America/New_York"


def asked(text: str) -> Question:
    question = read_question(text, CLOCK)
    assert question is not None, text
    return question


def fault_of(text: str) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read_question(text, CLOCK)
    return caught.value


def test_a_question_names_the_period_the_day_and_the_law() -> None:
    expected = Question(Period(days=60), date(1994, 7, 31), "us-statute", WASHINGTON)
    assert expected == asked("60 days from 31 July 1994 title vii")


def test_without_a_law_the_count_is_plain_in_the_zone_that_stands_in() -> None:
    question = read_question("6 months from 2026-01-31", CLOCK, "Asia/Tokyo")
    assert question == Question(Period(months=6), date(2026, 1, 31), "plain", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("5 working days after 2026-12-23 us-itc", "us-itc"),
        ("5 working days after 2026-12-23 USITC", "us-itc"),
        ("60 days from 31 July 1994 commerce", "us-commerce"),
        ("10 days from today in the EU", "eu-1182-71"),
        ("60 days from today under wto", "wto-dsu"),
        ("1 month from today (japan)", "jp-civil-code"),
        ("90 days before 4 Oct 2026 frcp", "us-frcp"),
        ("14 days from today, England", "uk-common-law"),
        ("frcp 14 days from today", "us-frcp"),
        ("60 days from 1994-07-31 eu-1182-71", "eu-1182-71"),
    ],
)
def test_a_law_goes_by_its_id_and_by_what_people_call_it(text: str, law: str) -> None:
    assert law == asked(text).regime


def test_every_regime_can_be_named() -> None:
    assert set(regime_ids()) == set(LAWS)


def test_no_name_means_two_regimes() -> None:
    names = [name for law, those in LAWS.items() for name in {law, *those}]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    "written",
    ["31 July 1994", "1994-07-31", "July 31, 1994", "Sunday 31 July 1994", "Sun 31st Jul 1994", "the 31 Jul 1994"],
)
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert date(1994, 7, 31) == asked(f"60 days from {written.removeprefix('the ')} title vii").start


@pytest.mark.parametrize(
    ("word", "day"),
    [("today", date(2026, 11, 24)), ("tomorrow", date(2026, 11, 25)), ("Yesterday", date(2026, 11, 23))],
)
def test_near_days_are_those_of_the_clock(word: str, day: date) -> None:
    assert day == asked(f"60 days from {word}").start


def test_today_is_the_day_it_is_at_the_seat_of_the_law() -> None:
    late = ManualClock(datetime(2026, 11, 24, 23, tzinfo=UTC))
    days = [read_question(f"1 month from today {law}", late) for law in ("commerce", "japan")]
    assert [each.start for each in days if each] == [date(2026, 11, 24), date(2026, 11, 25)]


def test_before_counts_backward() -> None:
    assert Period(days=90, backward=True) == asked("90 days before 4 Oct 2026 frcp").period


def test_a_period_may_hold_the_words_a_day_follows_on() -> None:
    question = asked("first day of the 3rd month after 31 July 1994 title vii")
    assert (question.period, question.start) == (Period(boundary="first", boundary_months=3), date(1994, 7, 31))


def test_a_day_in_another_way_of_writing_is_read_by_whoever_knows_it() -> None:
    def local(text: str) -> date:
        if text != "1994年7月31日":
            raise KnownError("no day")
        return date(1994, 7, 31)

    question = read_question("60 days from 1994年7月31日 title vii", CLOCK, read_day=local)
    assert question is not None
    assert date(1994, 7, 31) == question.start


@pytest.mark.parametrize("text", ["", "tracks", "medical from Japan", "5", "5 working", "232 steel", "x" * 500])
def test_what_asks_for_no_date_is_no_question(text: str) -> None:
    assert read_question(text, CLOCK) is None


@pytest.mark.parametrize(
    ("text", "field", "said"),
    [
        ("60 dys from today", "period", "“60 dys” is not a period."),
        ("400 years from today", "period", "at most 300 years"),
        ("48 hours from today", "period", "Hours are counted from a moment."),
        ("2 sitting days after today", "period", "on which days they are"),
        ("60 days from 31 Jully 1994 title vii", "from", "“31 Jully 1994” is not a date."),
        ("60 days from 31 Feb 1994", "from", "There is no 31 February 1994."),
        ("60 days from 31 Feb 1994 titel vii", "from", "There is no 31 February 1994."),
        ("60 days from", "from", "Say from which day it is counted, such as 60 days from 31 July 1994"),
        ("60 days title vii", "from", "such as 60 days from today"),
        ("60 days from 31 July 1994 titel vii", "regime", "“titel vii” is not known"),
    ],
)
def test_a_question_that_is_nearly_one_is_told_what_is_wrong(text: str, field: str, said: str) -> None:
    fault = fault_of(text)
    assert (fault.field, said in str(fault)) == (field, True), str(fault)


def test_the_answer_is_the_date_of_the_law_with_its_end_and_its_reasons() -> None:
    found = answer(asked("60 days from 31 July 1994 title vii"))
    assert (found.due, found.due_at) == (date(1994, 9, 29), datetime(1994, 9, 30, 4, tzinfo=UTC))
    assert "day 60 is Thursday 29 September 1994" in found.lines[1].text


def test_the_answer_follows_the_rules_in_force_on_the_day() -> None:
    before, since = (answer(asked(f"10 days from {day} frcp")).due for day in ("2009-11-02", "2009-12-01"))
    assert (before, since) == (date(2009, 11, 17), date(2009, 12, 11))


def test_the_answer_says_what_is_in_doubt() -> None:
    assert answer(asked("1 month from 2026-01-31 uncitral")).doubts != ()


def test_a_count_that_leaves_the_years_is_refused() -> None:
    with pytest.raises(KnownError, match="leads out of the years"):
        answer(asked("200 years from today"))
