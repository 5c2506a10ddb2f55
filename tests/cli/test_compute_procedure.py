"""A procedure computed without a docket: its steps, their states, and what is refused."""

from pathlib import Path

import pytest

from tests.cli.computing import computed, printed, refused, step

TITLE_VII = ("--procedure", "title-vii", "--event", "identification=1994-07-31", "--on", "1994-10-01")
US_AD = ("--procedure", "us-ad", "--event", "initiation=2025-07-15", "--on", "2025-12-01")

LONG = ("--event", "initiation=2000-01-03", "--extend", "preliminary=2190-01-01")


def test_the_object_names_the_procedure_its_version_and_the_moment(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *TITLE_VII)
    steps = found.pop("steps")
    assert len(steps) == 8
    assert found == {
        "contract": 1,
        "procedure": "title-vii",
        "version": "1988",
        "title": "Title VII, Omnibus Trade and Competitiveness Act of 1988",
        "at": "1994-10-01T04:00:00Z",
        "zone": "America/New_York",
        "variants": [],
        "warnings": [],
    }


def test_a_step_has_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    found = step(computed(capsys, *TITLE_VII), "consultations")
    explanation = found.pop("explanation")
    assert len(explanation) == 4
    assert found == {
        "step": "consultations",
        "label": "Consultation period",
        "kind": "window",
        "state": "lapsed",
        "opens": "1994-07-31",
        "due": "1994-09-29",
        "due_at": "1994-09-30T04:00:00Z",
        "unrolled": "1994-09-29",
        "zone": "America/New_York",
        "waits_for": None,
        "number": 1,
        "regime": "us-statute",
        "calendar": "us-federal",
        "actor": "both parties",
        "forum": None,
        "lapse": "Sanctions follow on the next day unless they are postponed, modified or called off.",
        "citation": "Trade Agreements Act of 1979 s. 305(g)(1), 102 Stat. 1550; 59 Fed. Reg. 13 Oct 1994",
        "verified": True,
        "note": None,
        "warnings": [],
    }


def test_a_step_without_its_trigger_waits_and_says_for_what(capsys: pytest.CaptureFixture[str]) -> None:
    found = step(computed(capsys, *TITLE_VII), "notice")
    assert [found[key] for key in ("state", "opens", "due", "due_at", "unrolled", "waits_for")] == [
        "waiting",
        None,
        None,
        None,
        None,
        "an action under section 305",
    ]


def test_states_are_those_of_the_first_moment_of_the_day_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--procedure", "title-vii", "--event", "identification=1994-07-31", "--on")
    states = [
        [step(found, name)["state"] for name in ("consultations", "sanctions")]
        for found in (computed(capsys, *words, day) for day in ("1994-09-29", "1994-09-30"))
    ]
    assert states == [["pending", "pending"], ["lapsed", "in effect"]]


def test_without_a_day_states_are_those_of_now(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "--procedure", "title-vii", "--event", "identification=1994-07-31")
    assert found["at"] == "2026-01-01T00:00:00Z"


def test_a_step_whose_act_was_given_is_met_and_the_one_after_it_called_off(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *TITLE_VII, "--event", "agreement=1994-09-20")
    assert [step(found, name)["state"] for name in ("consultations", "sanctions")] == ["met", "called off"]


def test_how_a_step_ended_is_the_last_reason(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *TITLE_VII, "--event", "agreement=1994-09-20")
    assert [step(found, name)["explanation"][-1] for name in ("consultations", "sanctions")] == [
        "It was met on Tuesday 20 September 1994.",
        "It was called off: there is no end of the consultation period, for that step was met in time.",
    ]


def test_an_act_after_the_day_asked_about_meets_nothing_yet(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--procedure", "title-vii", "--event", "identification=1994-07-31", "--event", "agreement=1994-09-20")
    found = computed(capsys, *words, "--on", "1994-09-19")
    assert step(found, "consultations")["state"] == "pending"


def test_an_event_given_twice_counts_from_the_later_day(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *TITLE_VII, "--event", "identification=1994-08-31")
    assert step(found, "consultations")["due"] == "1994-10-30"


def test_an_event_that_repeats_takes_a_list_and_a_span(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--procedure", "uk-craga", "--event", "laid=2026-01-12", "--on", "2026-01-13")
    lists = [
        ("--event", "sitting-day=2026-01-12..2026-03-31"),
        ("--event", "sitting-day=2026-01-12..2026-02-13", "--event", "sitting-day=2026-02-16..2026-03-31"),
    ]
    first, second = (computed(capsys, *words, *each)["steps"][0]["due"] for each in lists)
    assert first is not None
    assert first == second


def test_a_variant_changes_its_steps_and_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *TITLE_VII, "--variant", "gpa-signatory")
    assert found["variants"] == ["gpa-signatory"]
    assert "sanctions" not in [each["step"] for each in found["steps"]]


def test_stops_are_added_up_and_rolled_once(capsys: pytest.CaptureFixture[str]) -> None:
    tolls = ("--toll", "2025-10-01..2025-11-12=47@Commerce", "--toll", "2025-11-13..2025-11-20=21@Commerce")
    found = step(computed(capsys, *US_AD, *tolls), "preliminary")
    assert (found["unrolled"], found["due"]) == ("2026-02-08", "2026-02-09")


def test_a_stop_without_a_number_lasts_from_its_first_to_its_last_day(capsys: pytest.CaptureFixture[str]) -> None:
    found = step(computed(capsys, *US_AD, "--toll", "2025-10-01..2025-10-10"), "preliminary")
    assert found["due"] == "2025-12-12"


def test_a_stop_of_another_forum_changes_no_date_and_is_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, *US_AD, "--toll", "2025-10-01..2025-10-10@ITC")
    assert step(found, "preliminary")["due"] == "2025-12-02"
    assert found["warnings"] == ["The stop from 2025-10-01 changed no date."]


def test_a_stop_that_lasts_suspends_the_step(capsys: pytest.CaptureFixture[str]) -> None:
    found = step(computed(capsys, *US_AD, "--toll", "2025-10-01.."), "preliminary")
    assert [found[key] for key in ("state", "due", "due_at", "unrolled")] == ["suspended", None, None, None]


def test_more_time_comes_before_a_stop_that_falls_into_it(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--extend", "preliminary=50 days", "--toll", "2025-12-10..2025-12-12")
    found = step(computed(capsys, *US_AD, *words), "preliminary")
    assert (found["unrolled"], found["due"]) == ("2026-01-24", "2026-01-26")


def test_a_new_last_day_stands_as_it_was_set(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--extend", "preliminary=2026-01-30", "--toll", "2025-10-01..2025-10-10")
    assert step(computed(capsys, *US_AD, *words), "preliminary")["due"] == "2026-01-30"


def test_a_published_date_stands_and_the_difference_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--published", "preliminary=2025-12-05:postponed by notice")
    found = step(computed(capsys, *US_AD, *words), "preliminary")
    assert found["due"] == "2025-12-05"
    assert (
        "The published date, Friday 5 December 2025, stands in place of the computed Tuesday 2 December 2025: it is "
        "3 days later (postponed by notice)."
    ) in found["explanation"]


def test_a_published_date_before_its_trigger_is_an_error_that_names_both() -> None:
    fault = refused(*US_AD, "--published", "preliminary=2025-07-01")
    assert fault.field == "published"
    assert "Tuesday 1 July 2025" in str(fault)
    assert "Tuesday 15 July 2025" in str(fault)


def test_the_version_is_that_of_the_first_event(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--procedure", "super-301", "--on")
    assert [computed(capsys, *words, day)["version"] for day in ("1994-06-01", "1999-06-01")] == ["1994", "1999"]


def test_a_version_may_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert computed(capsys, "--procedure", "super-301", "--version", "1994")["version"] == "1994"


def test_a_step_that_repeats_shows_the_coming_that_is_next(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "--procedure", "title-vii", "--event", "year-begins=1990-01-01", "--on", "1994-05-01")
    assert [step(found, "report")[key] for key in ("number", "due", "state")] == [6, "1995-04-30", "pending"]


def test_a_coming_is_met_by_an_act_after_the_one_before_it(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--event", "year-begins=1990-01-01", "--event", "annual-report=1994-04-29", "--on", "1994-04-30")
    found = computed(capsys, "--procedure", "title-vii", *words)
    assert [step(found, "report")[key] for key in ("number", "state")] == [5, "met"]


def test_the_strip_of_a_step_ends_on_its_date_with_its_stops(capsys: pytest.CaptureFixture[str]) -> None:
    found = step(computed(capsys, *US_AD, "--toll", "2025-10-01..2025-10-10", "--strip"), "preliminary")
    marks = [each["mark"] for each in found["strip"]]
    assert (marks.count("tolled"), found["strip"][-1]["day"]) == (10, found["due"])


def test_the_text_has_a_line_for_each_step_in_the_order_they_come(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, *TITLE_VII)[:5] == [
        "Title VII, Omnibus Trade and Competitiveness Act of 1988 (title-vii, version 1988)",
        "As of Saturday 1 October 1994 00:00 EDT in Washington",
        (
            "Thu 29 Sep 1994  lapsed (window)        Consultation period, open from Sun 31 Jul 1994 - "
            "Trade Agreements Act of 1979 s. 305(g)(1), 102 Stat. 1550; 59 Fed. Reg. 13 Oct 1994"
        ),
        (
            "Fri 30 Sep 1994  in effect (automatic)  Sanctions take effect - "
            "Trade Agreements Act of 1979 s. 305(g)(1), 102 Stat. 1550; 59 Fed. Reg. 13 Oct 1994"
        ),
        (
            "              -  waiting (fixed)        Annual report on discrimination: waits for beginning of the"
            " year - Trade Agreements Act of 1979 s. 305(d)(1), 102 Stat. 1548"
        ),
    ]


def test_an_unconfirmed_step_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, *TITLE_VII)
    assert [line for line in lines if "Request consultations" in line and "(unconfirmed)" in line]


def test_the_reasons_are_printed_where_they_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, *TITLE_VII, "--explain")
    assert "    2. 60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994." in lines


def test_a_procedure_of_ones_own_is_found_in_the_profile(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "procedures").mkdir()
    (tmp_path / "procedures" / "our-talks.toml").write_text(
        """
id = "our-talks"
title = "Our talks"
short = "Talks"
regime = "plain"
zone = "Europe/Zurich"
version = "1"
source = "Exchange of letters"

[[event]]
id = "request"
label = "request"
meaning = "One side asks."

[[step]]
id = "reply"
label = "Reply"
kind = "deadline"
from = "request"
period = "10 days"
actor = "the other side"
lapse = "The request stands unanswered."
citation = "Letter, para. 2"
verified = true
""",
        encoding="utf-8",
    )
    words = ("--procedure", "our-talks", "--event", "request=2026-01-05", "--profile", str(tmp_path))
    assert step(computed(capsys, *words), "reply")["due"] == "2026-01-15"


@pytest.mark.parametrize(
    ("words", "field", "told"),
    [
        (["--procedure", "title-vi"], "procedure", "title-vii"),
        (["--procedure", "us-ad", "--version", "1066"], "procedure", "1995"),
        (["--procedure", "us-ad", "--event", "petiton=2025-01-02"], "event", "Did you mean petition?"),
        (["--procedure", "us-ad", "--event", "petition"], "event", "NAME=DATE"),
        (["--procedure", "us-ad", "--event", "petition=soon"], "event", "is not a date"),
        (["--procedure", "us-ad", "--event", "petition=2025-01-02,2025-01-03"], "event", "one date"),
        (["--procedure", "us-ad", "--variant", "postpone"], "variant", "Did you mean postponed?"),
        (["--procedure", "us-ad", "--toll", "35d"], "toll", "2025-10-01..2025-11-12"),
        (["--procedure", "us-ad", "--toll", "2025-02-01..2025-01-01"], "toll", "before it begins"),
        (["--procedure", "us-ad", "--toll", "2025-01-01..2025-02-01@Senate"], "toll", "Commerce, Customs, ITC"),
        (["--procedure", "us-ad", "--toll", "2025-01-01..2025-02-01=many"], "toll", "=47"),
        (["--procedure", "us-ad", "--extend", "preliminry=50 days"], "extend", "Did you mean preliminary?"),
        (["--procedure", "us-ad", "--extend", "preliminary=a while"], "extend", "50 days"),
        (["--procedure", "us-ad", "--extend", "preliminary=2025-02-30"], "extend", "30 February"),
        (["--procedure", "us-ad", "--extend", "preliminary=48 hours"], "extend", "48 hours"),
        (["--procedure", "us-ad", "--published", "preliminary"], "published", "STEP=DATE"),
        (["--procedure", "us-ad", "--published", "end=2025-01-01"], "published", "no step"),
        (["--procedure", "us-ad", "--on", "2025-13-01"], "on", "no month 13"),
        (["--procedure", "us-ad", "--zone", "Atlantis"], "zone", "Atlantis"),
        (["--procedure", "us-ad", "--regime", "plain"], "regime", "--procedure"),
        (["--procedure", "us-ad", "--from", "2025-01-01"], "from", "--procedure"),
        (["--procedure", "title-vii", "--published", "dispute-settlement=1994-09-01"], "published", "variants"),
        (["--procedure", "uk-craga", "--event", "sitting-day=2026-01-03..2026-01-04"], "event", "no day from Monday"),
        (["--procedure", "us-ad", *LONG, "--strip"], "strip", "leave out --strip"),
        (["--procedure", ""], "procedure", "needs a value"),
    ],
)
def test_what_the_procedure_does_not_have_is_a_known_error_that_helps(words: list[str], field: str, told: str) -> None:
    fault = refused(*words)
    assert fault.field == field
    assert told in str(fault)


def test_a_stop_may_be_named_by_its_ruling(capsys: pytest.CaptureFixture[str]) -> None:
    stops = ("--toll", "commerce-2025", "--toll", "commerce-2025-backlog")
    found = computed(capsys, "--procedure", "us-ad", "--event", "initiation=2025-07-15", *stops)
    assert step(found, "preliminary")["due"] == "2026-02-09"


def test_a_date_that_would_come_before_what_it_is_counted_from_is_an_error_that_names_both() -> None:
    fault = refused(
        "--procedure", "art-50-teu", "--event", "notification=2017-03-29",
        "--event", "withdrawal-agreement-in-force=2016-05-01",
    )  # fmt: skip
    assert fault.field == "event"
    assert "30 April 2016" in str(fault)
    assert "29 March 2017" in str(fault)


def test_a_range_of_sitting_days_is_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    days = "sitting-day=2026-11-23..2027-01-15"
    found = computed(capsys, "--procedure", "uk-craga", "--event", "laid=2026-11-20", "--event", days)
    assert any(each.startswith("sitting-day: a range stands for every day") for each in found["warnings"])


def test_the_note_of_a_step_stands_beside_its_date(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(
        capsys, "--procedure", "section-232", "--event", "determination=2019-05-17", "--variant", "negotiation"
    )
    agreement = step(found, "agreement")
    assert agreement["due"] == "2019-11-12"
    assert any(line.startswith("Note: ") for line in agreement["explanation"])
