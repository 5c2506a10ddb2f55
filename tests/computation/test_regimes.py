"""The regimes as they ship, their own examples, and what is wrong with a file that is refused."""

from __future__ import annotations

from datetime import date, time

import pytest

from core.calendars import CALENDAR_IDS, calendar
from core.computation import ACTS, Act, Period, Regime, count, regime, regime_ids
from core.computation.regimes import Example, read_regime
from core.errors import KnownError
from core.zones import zone_info

NAMES = (
    *("eu-1182-71", "icsid", "jp-civil-code", "jp-offices", "plain", "uk-common-law", "uncitral"),
    *("us-commerce", "us-frcp", "us-itc", "us-itc-statute", "us-statute", "wto-dsu"),
)

SMALL = """
id = "own"
title = "Own"
source = "A contract"
[reasons]
first_day = "one"
missing_day = "two"
roll = "three"
"""
EARLIER = SMALL + '[[earlier]]\nuntil = 2009-11-30\nsource = "An older contract"\n'


def versions(name: str) -> list[Regime]:
    """Return every version of a regime, the present one first."""
    found: list[Regime] = []
    version: Regime | None = regime(name)
    while version is not None:
        found.append(version)
        version = version.before
    return found


def examples() -> list[tuple[str, Example]]:
    return [(name, each) for name in regime_ids() for each in regime(name).examples]


def test_the_regimes_are_these() -> None:
    assert regime_ids() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_regime_bears_its_file_name_and_names_its_source(name: str) -> None:
    law = regime(name)
    assert law.id == name
    assert all(version.source and version.title for version in versions(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_of_a_regime_that_does_something_has_its_reason(name: str) -> None:
    for law in versions(name):
        reasons = law.reasons
        assert all((reasons.first_day, reasons.missing_day, reasons.roll, reasons.backward))
        assert bool(reasons.short) or not law.short_under
        assert bool(reasons.least_working_days) or not law.least_working_days
        assert bool(reasons.closing) or law.closing is None
        assert all(rule.reason for rule in law.acts.values())


@pytest.mark.parametrize("name", NAMES)
def test_every_regime_names_a_calendar_and_a_zone_that_there_are(name: str) -> None:
    for law in versions(name):
        assert law.calendar in CALENDAR_IDS
        assert calendar(law.calendar, frozenset(law.off)) is law.working_days()
        assert law.zone is None or zone_info(law.zone).key == law.zone


@pytest.mark.parametrize("name", NAMES)
def test_every_regime_works_out_an_example_unless_it_is_plain(name: str) -> None:
    assert bool(regime(name).examples) is (name != "plain")


@pytest.mark.parametrize(("name", "example"), examples(), ids=[f"{name}-{each.period}" for name, each in examples()])
def test_a_regime_gives_the_dates_of_its_own_examples(name: str, example: Example) -> None:
    counted = count(
        example.start,
        Period.parse(example.period),
        regime(name),
        act=example.act,
        tolled_days=example.toll,
        first_day=example.first_day or None,
        calendar=regime(name).working_days(example.calendar),
    )
    assert example.due == counted.due
    assert example.what


@pytest.mark.parametrize(
    ("name", "closing", "zone"),
    [
        ("plain", None, None),
        ("us-statute", None, "America/New_York"),
        ("us-commerce", time(17), "America/New_York"),
        ("us-itc", time(17, 15), "America/New_York"),
        ("us-frcp", None, "America/New_York"),
        ("eu-1182-71", None, "Europe/Brussels"),
        ("wto-dsu", None, "Europe/Zurich"),
        ("uncitral", None, None),
        ("icsid", None, "America/New_York"),
        ("jp-civil-code", None, "Asia/Tokyo"),
        ("uk-common-law", None, "Europe/London"),
    ],
)
def test_a_day_closes_where_and_when_its_regime_says(name: str, closing: time | None, zone: str | None) -> None:
    assert (closing, zone) == (regime(name).rule_for("filing").closing, regime(name).zone)


def test_an_act_that_is_no_filing_has_until_midnight_at_commerce() -> None:
    assert [regime("us-commerce").rule_for(act).closing for act in ACTS] == [time(17), None, None, None]


def test_an_act_keeps_its_closing_hour_in_a_period_counted_back() -> None:
    commerce = regime("us-commerce")
    acts: tuple[Act, ...] = ("filing", "determination")
    assert [commerce.rule_for(act, backward=True).closing for act in acts] == [time(17), None]


@pytest.mark.parametrize("name", ["roman", "", "../regimes/plain", "plain.toml", "x" * 5000])
def test_an_unknown_regime_is_refused_and_the_known_ones_are_named(name: str) -> None:
    with pytest.raises(KnownError, match="jp-offices, plain") as refused:
        regime(name)
    assert refused.value.field == "regime"
    assert len(str(refused.value)) < 300


def test_a_small_file_counts_like_a_plain_one() -> None:
    own = read_regime(SMALL, "own")
    assert (own.first_day, own.missing_day, own.roll, own.zone) == ("excluded", "clamp", "none", None)


def test_earlier_rules_hold_until_their_last_day_and_keep_what_they_do_not_name() -> None:
    own = read_regime(EARLIER + '[[earlier]]\nuntil = 1999-12-31\nroll = "forward"\nreasons.roll = "once"\n', "own")
    assert own.on(date(2009, 12, 1)) is own
    middle, oldest = own.on(date(2009, 11, 30)), own.on(date(1990, 1, 1))
    assert (middle.source, middle.roll, middle.reasons.first_day) == ("An older contract", "none", "one")
    assert (oldest.source, oldest.roll, oldest.reasons.roll) == ("A contract", "forward", "once")
    assert own.on(date(2000, 1, 1)) is middle


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "missing required field"),
        ("id = ", "Invalid value"),
        (SMALL.replace('"own"', '"other"'), "its id is “other”"),
        (SMALL.replace("title", "titel"), "titel"),
        (SMALL + 'short = "four"\nlong = "five"', "long"),
        (SMALL.replace('first_day = "one"', ""), "first_day"),
        (f'first_day = "sometimes"{SMALL}', "sometimes"),
        (f'roll = "sideways"{SMALL}', "sideways"),
        (f'closing = "noon"{SMALL}', "closing"),
        (f'short_under = "7"{SMALL}', "short_under"),
        (SMALL + '[acts.dancing]\nroll = "none"', "no such act: dancing"),
        (SMALL + "[acts.filing]\nclosing = 17:00:00", "roll"),
        (SMALL + '[acts.filing]\nroll = "none"\nwhy = "no"', "why"),
        (SMALL + '[[examples]]\nwhat = "?"\nfrom = 2026-01-01\ndue = 2026-01-02', "period"),
        (SMALL + '[[earlier]]\nroll = "none"', "until = 2009-11-30"),
        (SMALL + "[[earlier]]\nuntil = 2009", "until = 2009-11-30"),
        (SMALL + "[[earlier]]\nuntil = 2009-11-30T00:00:00", "until = 2009-11-30"),
        (SMALL + "[[earlier]]\nuntil = 9999-12-31", "out of range"),
        (SMALL + '[[earlier]]\nuntil = 2009-11-30\ncolour = "red"', "colour"),
        (SMALL + '[[earlier]]\nuntil = 2009-11-30\n[earlier.acts.dancing]\nroll = "none"', "no such act: dancing"),
        (f"earlier = 5{SMALL}", "own"),
        (f"earlier = [5]{SMALL}", "own"),
        (f"in_force_from = 2009-12-01{SMALL}", "in_force_from"),
        (f"before = 5{SMALL}", "before"),
        (SMALL.replace("[reasons]", "[[reasons]]") + "[[earlier]]\nuntil = 2009-11-30", "reasons"),
        (f"x = {'[' * 5_000}{SMALL}", "own"),
    ],
)
def test_a_file_that_is_wrong_is_named_with_what_is_wrong_in_it(text: str, part: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_regime(text, "own")
    assert str(refused.value).startswith("Regime file own: ")
    assert part in str(refused.value)
    assert refused.value.field == "regime"
