"""The compute command as a script sees it."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from core.cli.compute import add_arguments, run
from core.clock import ManualClock
from core.errors import KnownError


def compute(*words: str) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    assert run(parser.parse_args(words), ManualClock(datetime(2026, 1, 1, tzinfo=UTC))) == 0


def computed(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    compute(*words, "--json")
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_due_date_comes_first_and_then_the_numbered_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    compute("60 days", "--from", "1994-07-31", "--regime", "us-statute")
    assert capsys.readouterr().out.splitlines() == [
        "Thursday 29 September 1994",
        (
            "1. Sunday 31 July 1994 is the day of the event: it is not counted "
            "(us-statute: the period runs from the day after)."
        ),
        "2. 60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994.",
        "3. Thursday 29 September 1994 is a working day; this regime would not roll it anyway.",
        "4. The day ends at midnight in Washington: Friday 30 September 1994 00:00 EDT.",
    ]


def test_the_data_has_the_dates_the_rules_and_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "60 days", "--from", "31 July 1994", "--regime", "us-statute")
    steps = found.pop("steps")
    assert len(steps) == 4
    assert found == {
        "from": "1994-07-31",
        "due": "1994-09-29",
        "due_at": "1994-09-30T04:00:00Z",
        "unrolled": "1994-09-29",
        "regime": "us-statute",
        "calendar": "weekends",
        "zone": "America/New_York",
        "warnings": [],
    }


def test_tolls_are_summed_and_rolled_once(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(
        capsys, "140 days", "--from", "2025-07-15", "--toll", "47d", "--toll", "21 days", "--roll", "forward"
    )
    assert (found["unrolled"], found["due"]) == ("2026-02-08", "2026-02-09")


def test_without_a_zone_the_day_ends_in_utc_and_a_warning_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "60 days", "--from", "1994-07-31")
    assert (found["regime"], found["zone"], found["warnings"]) == (
        "plain",
        "UTC",
        ["No zone was given: times are those of UTC."],
    )


def test_a_calendar_without_holidays_says_so_where_it_matters(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "5 working days", "--from", "2026-01-01", "--zone", "Geneva")
    assert found["warnings"] == ["The calendar weekends knows no holidays."]


def test_a_period_may_be_written_without_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    assert computed(capsys, "11", "months", "14", "days", "--from", "2005-04-20")["due"] == "2006-04-03"


def test_hours_are_counted_from_a_moment(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "48 hours", "--from", "2026-03-07T12:00", "--zone", "Washington")
    assert (found["from"], found["due"], found["due_at"]) == (
        "2026-03-07T17:00:00Z",
        "2026-03-09",
        "2026-03-09T17:00:00Z",
    )


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (["1000000000 days", "--from", "2026-01-01"], "period"),
        (["soon", "--from", "2026-01-01"], "period"),
        (["300 years", "--from", "2026-01-01"], "period"),
        (["60 days", "--from", "2026-02-30"], "from"),
        (["60 days", "--from", "0000-01-01"], "from"),
        (["60 days", "--from", "2026-01-01T12:00"], "from"),
        (["48 hours", "--from", "2026-01-01"], "from"),
        (["48 hours", "--from", "2026-03-08T02:30", "--zone", "Washington"], "from"),
        (["48 hours", "--from", "2026-01-01T12:00", "--toll", "1d"], "toll"),
        (["60 days", "--from", "2026-01-01", "--zone", "Atlantis"], "zone"),
        (["60 days", "--from", "2026-01-01", "--regime", "../plain"], "regime"),
        (["60 days", "--from", "2026-01-01", "--calendar", "lunar"], "calendar"),
        (["60 days", "--from", "2026-01-01", "--toll", "1 month"], "toll"),
        (["60 days", "--from", "2026-01-01", "--toll", "much"], "toll"),
        (["60 days before", "--from", "2026-01-01", "--toll", "5d"], "toll"),
    ],
)
def test_what_cannot_be_computed_is_a_known_error_about_its_option(words: list[str], field: str) -> None:
    with pytest.raises(KnownError) as refused:
        compute(*words)
    assert refused.value.field == field
