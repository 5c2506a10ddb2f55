"""What each snapshot is made of: the library where it is right, a rule where there is no list, and every doubt.

The calendars of Asia are in `recipes_asia`, those of the United Kingdom in `recipes_gb`, that of the EU institutions
in `recipes_eu`.

A day on its own that the library has wrong is a row of corrections.csv, with its source.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.calendars.draft import YEARS, Draft, Listed, correct, easter, library, nth
from tests.calendars.recipes_asia import cn, in_, jp, kr
from tests.calendars.recipes_eu import eu_institutions
from tests.calendars.recipes_gb import gb_eng, gb_nir, gb_sct

if TYPE_CHECKING:
    from collections.abc import Callable

ALWAYS = "1970-01-01..2050-12-31"
TWO_DAYS = "1970-01-01 Saturday Sunday"
DAY = timedelta(days=1)


_SHUT = "Federal offices were shut for want of appropriations;"
_TOLLED = "a clock that was tolled does not end on this day"
_LAPSES = (
    ("1995-11-14", "1995-11-18", f"{_SHUT} Commerce tolled 28 days for both lapses of 1995-96: {_TOLLED}."),
    ("1995-12-16", "1996-01-05", f"{_SHUT} Commerce tolled 28 days for both lapses of 1995-96: {_TOLLED}."),
    ("2013-10-01", "2013-10-16", f"{_SHUT} Commerce and the ITC tolled 16 days: {_TOLLED}."),
    ("2018-01-20", "2018-01-22", f"{_SHUT} Commerce tolled 3 days (from memory): {_TOLLED}."),
    ("2018-12-22", "2019-01-25", f"{_SHUT} Commerce tolled 40 days, the ITC 35: {_TOLLED}."),
    ("2025-10-01", "2025-11-12", f"{_SHUT} Commerce tolled 47 days and later 21 more: {_TOLLED}."),
    ("2026-01-31", "2026-02-03", f"{_SHUT} State, Treasury and Homeland Security were, Commerce and the ITC were not."),
)
"""Lapses in appropriations that shut offices: first and last day, and what came of it. They are no days off."""


def us_federal() -> Draft:
    """Return the offices of the United States in Washington."""
    draft = Draft(
        "us-federal",
        "United States federal offices (Washington)",
        "5 USC 6103 and the executive orders that closed all offices. A lapse in appropriations is not a day off"
        " here: it tolls periods, agency by agency.",
        [TWO_DAYS],
        [
            "1970-01-01..1986-12-31 closure | No closing for weather before 1987 is known.",
            "1987-01-01..1995-12-31 closure | Five closings of early 1987 and some three of 1988 to 1995 are unknown.",
            "1998-01-01..2007-12-31 closure | Two closings for weather of 1998 to 2007 are not known.",
            (
                "2026-12-01..2050-12-31 working 12-24..12-26 | An executive order may still close federal offices on"
                " this day; none was known when the calendar was made."
            ),
        ],
        [f"{first}..{last} | {told}" for first, last, told in _LAPSES],
    )
    for day, name in library("US", categories=("government",)).items():
        if "half-day" not in name:
            draft.add(day, Listed("holiday", name))
    correct(draft)
    for day, listed in draft.days.items():
        if listed.kind == "order":
            order = listed.note.partition(",")[0]
            draft.days[day] = replace(listed, name=f"{listed.name} ({order})")
    return draft


def wto() -> Draft:
    """Return a stand-in for the Secretariat's list, which is not published: Geneva's holidays."""
    note = "geneva = Geneva's public holidays stand in for the Secretariat's own yearly list, which was not found"
    also = "may be off for the Secretariat, whose yearly list was not found."
    draft = Draft(
        "wto",
        "WTO Secretariat, Geneva (unverified)",
        "Geneva's public holidays, applied to the WTO: no list of the Secretariat's own was found. Keep the"
        " list you are sent as closures of your own.",
        [TWO_DAYS],
        [
            f"{ALWAYS} working {span} | {name} {also}"
            for span, name in (
                ("01-02..01-02", "2 January"),
                ("05-01..05-01", "1 May"),
                ("08-01..08-01", "1 August"),
                ("12-24..12-24", "24 December"),
                ("12-26..12-26", "26 December"),
                ("12-31..12-31", "31 December"),
            )
        ],
    )
    for year in YEARS:
        sunday = easter(year)
        fast = nth(year, 9, 6, 1) + 4 * DAY
        for day, name in (
            (date(year, 1, 1), "New Year's Day"),
            (sunday - 2 * DAY, "Good Friday"),
            (sunday + DAY, "Easter Monday"),
            (sunday + 39 * DAY, "Ascension Day"),
            (sunday + 50 * DAY, "Whit Monday"),
            (fast, "Jeûne genevois"),
            (date(year, 12, 25), "Christmas Day"),
        ):
            draft.add(day, Listed("holiday", name, "unverified", note))
    return correct(draft)


def mx() -> Draft:
    """Return the days of rest of Mexico's labour law."""
    also = (
        "Each ministry publishes further non-working days in the DOF (Federal Administrative Procedure Law, art. 28);"
        " that of the Secretaría de Economía for these days is not in it."
    )
    draft = Draft(
        "mx",
        "Mexico, days of rest of the Federal Labour Law",
        "Federal Labour Law, art. 74. The non-working days that each ministry publishes in the DOF are not in it:"
        " add them as closures of your own.",
        [TWO_DAYS],
        [f"{ALWAYS} working 12-19..12-31 | {also}", f"{ALWAYS} working 01-02..01-06 | {also}"],
    )
    for day, name in library("MX").items():
        draft.add(day, Listed("holiday", name))
    note = "dof = many offices close by their own notice in the DOF, which is not in this calendar"
    for year in YEARS:
        for back, name in ((3, "Maundy Thursday"), (2, "Good Friday")):
            draft.add(easter(year) - back * DAY, Listed("doubt", name, note=note))
    return correct(draft)


def ca() -> Draft:
    """Return the federal offices of Canada, and Easter Monday of the Interpretation Act."""
    legal = (
        "Offices are closed, but this is no holiday of section 35 of the Interpretation Act: a legal time limit may"
        " end on it."
    )
    draft = Draft(
        "ca",
        "Canada, federal offices",
        "The days federal offices close, and Easter Monday, a holiday of section 35 of the Interpretation Act.",
        [TWO_DAYS],
        [
            f"{ALWAYS} off {span} | {legal}"
            for span in ("12-26..12-28", "01-02..01-03", "07-03..07-03", "10-01..10-02", "11-12..11-13")
        ],
    )
    for day, name in library("CA", categories=("government",)).items():
        draft.add(day, Listed("holiday", name.replace("Labor", "Labour")))
    note = "practice = offices are closed by practice of the public service, not by statute"
    for year in YEARS:
        draft.add(easter(year) + DAY, Listed("holiday", "Easter Monday", note="s35 = Interpretation Act, section 35"))
        draft.add(nth(year, 8, 0, 1), Listed("doubt", "First Monday of August", note=note))
    return correct(draft)


RECIPES: dict[str, Callable[[], Draft]] = {
    "us-federal": us_federal,
    "wto": wto,
    "eu-institutions": eu_institutions,
    "jp": jp,
    "gb-eng": gb_eng,
    "gb-nir": gb_nir,
    "gb-sct": gb_sct,
    "mx": mx,
    "ca": ca,
    "kr": kr,
    "cn": cn,
    "in": in_,
}
