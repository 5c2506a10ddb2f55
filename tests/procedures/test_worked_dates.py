"""The shipped procedures come to the dates their forums published, or differ from them by what is known and told."""

from datetime import date, timedelta

import pytest

from core.computation import Period, count, regime
from core.procedures import Case, Clockwork, Dated, Toll, explain_step
from tests.procedures.worked_dates import CATALOGUE, WORKED, Worked, case

ZONE = "America/New_York"

LENGTHS = {  # Reasonable periods of time: adoption, length, its last day, and the day that days first would give.
    "W076": ("2012-07-23", "10 months", "2013-05-23", ""),
    "W079": ("2005-04-20", "11 months 14 days", "2006-04-03", "2006-04-04"),
    "W083": ("2005-05-19", "12 months 3 days", "2006-05-22", "2006-05-22"),
    "W084": ("2004-04-20", "14 months 11 days", "2005-07-01", "2005-07-01"),
    "W085": ("1997-09-25", "15 months 7 days", "1999-01-01", "1999-01-02"),
}


def dated(procedure: str, given: Case) -> dict[str, Dated]:
    return {each.step.id: each for each in Clockwork(CATALOGUE.procedure(procedure), given).dates()}


def told(each: Dated) -> str:
    return "\n".join(line.text for line in explain_step(each, ZONE))


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: worked.name)
def test_every_step_of_the_line_comes_to_its_date(worked: Worked) -> None:
    found = worked.dated()
    for want in worked.expected:
        got = found[want.step]
        assert (want.step, want.due) == (got.step.id, got.due)
        assert want.opens in {None, got.opens}
        assert want.unrolled in {None, got.chosen.counted.unrolled if got.chosen else None}


@pytest.mark.parametrize("worked", [each for each in WORKED if each.seen], ids=lambda worked: worked.name)
def test_the_date_that_was_seen_lies_as_far_from_the_computed_one_as_the_line_says(worked: Worked) -> None:
    due = worked.dated()[worked.expected[0].step].due
    assert worked.seen is not None
    assert due is not None
    assert worked.off == (worked.seen - due).days


def test_no_two_lines_have_the_same_name() -> None:
    assert len(WORKED) == len({each.name for each in WORKED})


@pytest.mark.parametrize("row", LENGTHS)
def test_a_reasonable_period_counts_its_months_first_and_ends_where_the_award_says(row: str) -> None:
    adopted, length, ends, days_first = LENGTHS[row]
    wto, start, last = regime("wto-dsu"), date.fromisoformat(adopted), date.fromisoformat(ends)
    assert last == count(start, Period.parse(length), wto, act="expiry").due
    assert last == dated("wto-dsu", case(f"rpt-expiry={ends}"))["reasonable-period"].due
    if days_first:
        months, days = length[: length.index("months") + 6], length[length.index("months") + 7 :]
        after_days = count(start, Period.parse(days), wto, act="expiry").due
        assert date.fromisoformat(days_first) == count(after_days, Period.parse(months), wto, act="expiry").due


def test_a_published_end_of_the_reasonable_period_starts_the_same_clocks_as_a_recorded_one() -> None:
    recorded = dated("wto-dsu", case("rpt-expiry=2016-06-19"))
    published = dated("wto-dsu", case("", "published:reasonable-period=2016-06-19"))
    for step in ("reasonable-period", "suspension", "level-arbitration"):
        assert recorded[step].due == published[step].due


def test_a_published_day_overrides_the_computed_one_and_both_are_told() -> None:  # W002
    review = dated("title-vii", case("review-announced=1994-04-30", "published:review=1994-06-30"))["review"]
    assert date(1994, 6, 30) == review.due
    assert date(1994, 6, 29) == review.computed
    told_of = (
        "The published date, Thursday 30 June 1994, stands in place of the computed Wednesday 29 June 1994: "
        "it is 1 day later"
    )
    assert told_of in told(review)


def test_a_postponement_keeps_the_day_the_statute_gave() -> None:  # W004
    given = case("identification=1993-06-30", "extended:sanctions=1994-01-19 extended:sanctions=1994-01-20")
    sanctions = dated("title-vii", given)["sanctions"]
    assert date(1994, 1, 20) == sanctions.due
    assert sanctions.chosen is not None
    assert [(date(1993, 8, 30), date(1994, 1, 19)), (date(1994, 1, 19), date(1994, 1, 20))] == [
        (move.before, move.after) for move in sanctions.chosen.moves
    ]


def test_a_deadline_printed_a_year_too_early_is_doubted_and_both_days_are_named() -> None:  # W104
    preliminary = dated("us-cvd", case("initiation=2018-11-07", "published:preliminary=2018-01-11"))["preliminary"]
    assert date(2018, 1, 11) == preliminary.due
    assert date(2019, 1, 11) == preliminary.computed
    assert "Thursday 11 January 2018 cannot be right" in preliminary.warnings[0]
    assert "Wednesday 7 November 2018" in preliminary.warnings[0]
    assert preliminary.warnings[0] in told(preliminary)


def test_stops_are_summed_before_the_one_roll() -> None:  # W106: a roll after each stop would give 10 February.
    stops = "toll:Commerce:2025-10-01+47 toll:Commerce:2025-11-17+21"
    preliminary = dated("us-ad", case("initiation=2025-07-15", stops))["preliminary"]
    assert date(2026, 2, 9) == preliminary.due
    day = date(2025, 12, 2)
    for days in (47, 21):
        day = count(day, Period(days=days), regime("us-commerce"), act="determination").due
    assert date(2026, 2, 10) == day


def test_a_stop_at_one_agency_leaves_the_clock_of_the_other_alone() -> None:
    stopped = case("petition=2025-06-25", "toll:Commerce:2025-07-01+47")
    free = case("petition=2025-06-25")
    assert dated("us-ad", free)["itc-preliminary"].due == dated("us-ad", stopped)["itc-preliminary"].due
    assert dated("us-ad", free)["initiate"].due != dated("us-ad", stopped)["initiate"].due


@pytest.mark.parametrize(
    ("closed", "days", "counts_until", "reopened"),
    [("2018-12-22", 40, "2019-01-31", "2019-01-28"), ("2025-10-01", 47, "2025-11-17", "2025-11-12")],
    ids=["W111", "W112"],
)
def test_a_stop_is_as_long_as_the_agency_ruled_and_not_as_its_closure(
    closed: str, days: int, counts_until: str, reopened: str
) -> None:
    start = date.fromisoformat(closed)
    counted = count(start, Period.parse("0 days"), regime("us-commerce"), tolled_days=days, roll="none")
    assert date.fromisoformat(counts_until) == counted.due
    assert Toll.between(start, date.fromisoformat(reopened) - timedelta(days=1)).days != days


def test_a_limitation_that_ends_while_the_court_office_is_shut_ends_when_it_opens() -> None:  # W092
    law = regime("uk-common-law")
    assert date(1970, 9, 7) == count(date(1967, 9, 5), Period.parse("3 years"), law, act="filing").due


def test_a_notice_misprints_the_views_of_9_june_2023_by_four_days() -> None:  # notices 2023-09364 and 2023-09278
    views = dated("us-ad", case("petition=2023-04-25"))["itc-views"]
    assert date(2023, 6, 16) == views.due


def test_a_second_meeting_is_waited_for_by_number() -> None:
    panel = dated("wto-dsu", case("panel-request=2022-12-08 dsb-meeting=2022-12-20"))["panel-established"]
    assert panel.due is None
    assert panel.waits_for.endswith("(1 of 2 recorded)")


def test_sitting_days_are_waited_for_by_number() -> None:
    days = [date(2026, 6, 2) + timedelta(days=number) for number in range(21)]
    events = {"laid": [date(2026, 6, 1)], "sitting-day": days}
    assert days[20] == dated("uk-craga", Case(events=events))["first-period"].due
    waiting = dated("uk-craga", Case(events={**events, "sitting-day": days[:20]}))["first-period"]
    assert waiting.waits_for.endswith("(20 of 21 recorded)")


def test_a_signature_waits_for_the_text_while_only_one_of_two_gates_is_open() -> None:  # W054
    signature = dated("us-tpa", case("intent-notice=2018-08-31"))["signature"]
    assert signature.due is None
    assert signature.waits_for.endswith("publication of the text")


def test_good_offices_that_come_after_the_consultations_change_nothing_and_that_is_told() -> None:
    late = Clockwork(
        CATALOGUE.procedure("wto-dsu"), case("receipt=2024-01-08 good-offices-begun=2024-03-09 talks-failed=2024-03-10")
    )
    found = {each.step.id: each.due for each in late.dates()}
    assert date(2024, 3, 8) == found["request-panel"]
    assert any("Saturday 9 March 2024" in warning for warning in late.warnings)


def test_a_choice_without_a_day_is_warned_of_its_last_day() -> None:  # W089
    given = case("notification=2017-03-29 first-extension=2019-03-22", "agreement-approved")
    warnings = Clockwork(CATALOGUE.procedure("art-50-teu"), given).warnings
    assert any("Friday 29 March 2019" in warning for warning in warnings)


@pytest.mark.parametrize(
    ("began", "version"),
    [("2018-06-08", "2016"), ("2018-06-09", "2018"), ("2020-08-11", "2018"), ("2020-08-12", "2020")],
)
@pytest.mark.parametrize("procedure", ["eu-ad", "eu-cvd"])
def test_the_text_in_force_when_the_case_began_applies(procedure: str, began: str, version: str) -> None:
    assert version == CATALOGUE.procedure(procedure, on=date.fromisoformat(began)).version
