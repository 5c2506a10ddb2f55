"""One period computed, as a script and as a person see it."""

from pathlib import Path

import pytest

from tests.cli.computing import computed, printed, refused

TWO_DAYS = ("2 working days", "--from", "2026-01-02", "--zone", "Tokyo")


def own_calendars(profile: Path, text: str) -> None:
    (profile / "calendars").mkdir()
    (profile / "calendars" / "ministry.toml").write_text(text, encoding="utf-8")


def test_the_due_date_comes_first_and_then_the_numbered_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "60 days", "--from", "1994-07-31", "--regime", "us-statute") == [
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
        "contract": 1,
        "from": "1994-07-31",
        "due": "1994-09-29",
        "due_at": "1994-09-30T04:00:00Z",
        "unrolled": "1994-09-29",
        "regime": "us-statute",
        "calendar": "us-federal",
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


def test_a_period_may_stand_behind_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert computed(capsys, "--from", "2005-04-20", "11", "months", "14", "days")["due"] == "2006-04-03"


def test_hours_are_counted_from_a_moment(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "48 hours", "--from", "2026-03-07T12:00", "--zone", "Washington")
    assert (found["from"], found["due"], found["due_at"]) == (
        "2026-03-07T17:00:00Z",
        "2026-03-09",
        "2026-03-09T17:00:00Z",
    )


def test_a_regime_closes_its_days_at_its_own_hour(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "140 days", "--from", "2018-07-10", "--regime", "us-commerce")
    assert (found["due"], found["due_at"]) == ("2018-11-27", "2018-11-27T22:00:00Z")


def test_the_act_decides_which_roll_of_the_regime_applies(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("5 days", "--from", "2026-01-05", "--regime", "us-commerce")
    due = [computed(capsys, *words, "--act", act)["due"] for act in ("filing", "expiry")]
    assert due == ["2026-01-12", "2026-01-10"]


def test_a_calendar_that_is_named_keeps_the_kinds_of_days_off_of_the_regime(capsys: pytest.CaptureFixture[str]) -> None:
    # Commerce counts a day its offices are closed as off; the calendar alone would not.
    words = ("1 day", "--from", "2018-12-04", "--calendar", "us-federal")
    due = [computed(capsys, *words, "--regime", regime)["due"] for regime in ("us-commerce", "us-statute")]
    assert due == ["2018-12-06", "2018-12-05"]


def test_the_first_day_may_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("5 days", "--from", "2026-01-02", "--first-day")
    due = [computed(capsys, *words, which)["due"] for which in ("excluded", "included", "first-working")]
    assert due == ["2026-01-07", "2026-01-06", "2026-01-09"]


def test_meetings_are_counted_over_the_days_that_are_given(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "2nd meeting", "--from", "2026-01-05", "--over", "2026-01-05,2026-02-02,2026-03-02")
    assert found["due"] == "2026-03-02"


def test_a_span_of_sitting_days_is_its_weekdays(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "6 sitting days", "--from", "2026-01-01", "--over", "2026-01-05..2026-01-30")
    assert found["due"] == "2026-01-12"


def test_a_mid_point_is_taken_of_a_span_that_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "mid-point", "--from", "2026-01-01", "--until", "2026-01-11", "--zone", "Geneva")
    assert (found["due"], found["warnings"]) == ("2026-01-06", [])


def test_the_strip_is_added_only_where_it_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("2 working days", "--from", "2026-01-02", "--zone", "Geneva")
    assert "strip" not in computed(capsys, *words)
    assert [each["mark"] for each in computed(capsys, *words, "--strip")["strip"]] == [
        "event",
        "skipped",
        "skipped",
        "counted",
        "due",
    ]


def test_a_day_of_the_strip_names_the_calendar_that_says_it_is_off(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "1 working day", "--from", "2026-07-02", "--regime", "us-commerce", "--strip")
    assert found["strip"][1] == {
        "day": "2026-07-03",
        "mark": "skipped",
        "number": 0,
        "off": "Independence Day (observed)",
        "calendar": "us-federal",
    }


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (["1000000000 days", "--from", "2026-01-01"], "period"),
        (["soon", "--from", "2026-01-01"], "period"),
        (["300 years", "--from", "2026-01-01"], "period"),
        (["-5", "days", "--from", "2026-01-01"], "period"),
        (["60 days", "--from", "2026-02-30"], "from"),
        (["60 days", "--from", "0000-01-01"], "from"),
        (["60 days", "--from", "10000-01-01"], "from"),
        (["60 days", "--from", "2026-01-01T12:00"], "from"),
        (["60 days", "--from", ""], "from"),
        (["60 days"], "from"),
        (["48 hours", "--from", "2026-01-01"], "from"),
        (["48 hours", "--from", "2026-03-08T02:30", "--zone", "Washington"], "from"),
        (["48 hours", "--from", "2026-01-01T12:00", "--toll", "1d"], "toll"),
        (["48 hours", "--from", "2026-01-01T12:00", "--act", "filing"], "act"),
        (["48 hours", "--from", "2026-01-01T12:00", "--strip"], "strip"),
        (["60 days", "--from", "2026-01-01", "--zone", "Atlantis"], "zone"),
        (["60 days", "--from", "2026-01-01", "--zone", ""], "zone"),
        (["60 days", "--from", "2026-01-01", "--regime", "../plain"], "regime"),
        (["60 days", "--from", "2026-01-01", "--regime", ""], "regime"),
        (["60 days", "--from", "2026-01-01", "--calendar", "lunar"], "calendar"),
        (["60 days", "--from", "2026-01-01", "--roll", "sideways"], "roll"),
        (["60 days", "--from", "2026-01-01", "--first-day", "perhaps"], "first-day"),
        (["60 days", "--from", "2026-01-01", "--act", "dancing"], "act"),
        (["60 days", "--from", "2026-01-01", "--toll", "1 month"], "toll"),
        (["60 days", "--from", "2026-01-01", "--toll", "much"], "toll"),
        (["60 days", "--from", "2026-01-01", "--toll", "2026-01-05..2026-01-06"], "toll"),
        (["60 days", "--from", "2026-01-01", "--toll", "110000d"], "toll"),
        (["60 days before", "--from", "2026-01-01", "--toll", "5d"], "toll"),
        (["60 days", "--from", "2026-01-01", "--over", "2026-01-05"], "over"),
        (["2nd meeting", "--from", "2026-01-01"], "over"),
        (["2nd meeting", "--from", "2026-01-01", "--over", "2026-01-05..2026-01-01"], "over"),
        (["2nd meeting", "--from", "2026-01-01", "--over", "2026-01-05,soon"], "over"),
        (["2nd meeting", "--from", "2026-01-01", "--over", "2026-01-05"], "over"),
        (["60 days", "--from", "2026-01-01", "--until", "2026-01-05"], "until"),
        (["mid-point", "--from", "2026-01-01"], "until"),
        (["5 working days", "--from", "1900-01-01", "--calendar", "jp"], "calendar"),
        (["60 days", "--from", "2026-01-01", "--event", "a=2026-01-01"], "event"),
        (["60 days", "--from", "2026-01-01", "--explain"], "explain"),
        (["60 days", "--from", "2026-01-01", "--procedure", "title-vii"], "period"),
        ([], "period"),
    ],
)
def test_what_cannot_be_computed_is_a_known_error_about_its_option(words: list[str], field: str) -> None:
    assert refused(*words).field == field


def test_a_calendar_of_ones_own_is_found_in_the_profile(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    closed = 'id = "ministry"\nextends = "jp"\n[[closed]]\non = 2026-01-06\nname = "Closed"\n'
    own_calendars(tmp_path, closed)
    found = computed(capsys, *TWO_DAYS, "--profile", str(tmp_path), "--calendar", "ministry")
    assert (found["due"], found["calendar"]) == ("2026-01-07", "ministry")


def test_a_calendar_of_ones_own_that_cannot_be_read_is_told_where_it_is_missed(tmp_path: Path) -> None:
    own_calendars(tmp_path, "id = 5\n")
    fault = refused(*TWO_DAYS, "--profile", str(tmp_path), "--calendar", "ministry")
    assert "Calendar file ministry.toml" in str(fault)
