"""The holidays of the EU institutions in Brussels: the rule that fits every list, and what is known of each year.

The days of the lists themselves are rows of corrections.csv and take the place of the rule's.
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.calendars.draft import YEARS, Draft, Listed, correct, easter

DAY = timedelta(days=1)
WEEKEND = (5, 6)
NO_LIST = range(2003, 2006)
OPEN_IN_2005 = ("Maundy Thursday", "Good Friday", "Day after Ascension")
MAYBE_OPEN = "open-maybe = offices were open in 2005, and perhaps in 2003 and 2004"
RULE = "rule = By the rule that fits every list of the Commission that was read"
NOTES = {
    **{
        year: f"rule-{year} = By the rule, and its count of {count} is that of European Parliament answer E-2010-5739"
        for year, count in ((2006, 18), (2007, 19), (2009, 17))
    },
    2010: "rule-2010 = By the rule, which gives 16 of the official 17 days",
    **dict.fromkeys((2017, 2020), "copy = From a copy of the Commission's list, which agrees with the rule"),
    **dict.fromkeys((2019, 2024), "part = By the rule; the Commission's list was read in part"),
    **dict.fromkeys((2021, 2027), "one-less = By the rule, which may miss one day in a year laid out as 2010"),
    **dict.fromkeys((2025, 2026), "agrees = By the rule, with which another body's list agrees"),
}


def eu_institutions() -> Draft:
    """Return the institutions' holidays in Brussels."""
    draft = Draft(
        "eu-institutions",
        "EU institutions (Brussels)",
        "The Commission's yearly decision (Staff Regulations, art. 61; OJ C), else the rule that fits every list read."
        " Staff in Luxembourg have 23 June in place of 21 July; the Court's own list is another one.",
        ["1970-01-01 Saturday Sunday"],
        [
            "1970-01-01..2001-12-31 working | No list of the institutions' holidays before 2002 was read.",
            "2003-01-01..2005-12-31 working | No list of the institutions' holidays for 2003 to 2005 was found.",
            (
                "2010-01-01..2010-12-31 working | The institutions had 17 days off in 2010 and only 16 are known: one"
                " working day of that year was off."
            ),
            *(
                f"{year}-01-01..{year}-12-31 working | One day off may be missing: the weekdays of {year} fall as in"
                " 2010, when there was one more than the rule gives."
                for year in (2021, 2027)
            ),
            (
                "2028-01-01..2050-12-31 working | The Commission's list for this year was not known when the calendar"
                " was made."
            ),
        ],
    )
    for year in YEARS:
        for day, name in rule(year).items():
            draft.add(day, _listed(year, name))
    return correct(draft)


def rule(year: int) -> dict[date, str]:
    """Return the days of a year on weekdays, in order; two names on a day are joined."""
    sunday = easter(year)
    days: dict[date, str] = {}
    for day, name in (
        (date(year, 1, 1), "New Year's Day"),
        (date(year, 1, 2), "Day after New Year's Day"),
        (sunday - 3 * DAY, "Maundy Thursday"),
        (sunday - 2 * DAY, "Good Friday"),
        (sunday + DAY, "Easter Monday"),
        (date(year, 5, 1), "Labour Day"),
        (sunday + 39 * DAY, "Ascension Day"),
        (sunday + 40 * DAY, "Day after Ascension"),
        (date(year, 5, 9), "Schuman declaration anniversary"),
        (sunday + 50 * DAY, "Whit Monday"),
        (date(year, 7, 21), "Belgian National Day"),
        (date(year, 8, 15), "Assumption"),
        (date(year, 11, 1), "All Saints' Day"),
        (date(year, 11, 2), "All Souls' Day"),
        *((date(year, 12, number), "End-of-year day") for number in range(24, 32)),
    ):
        if day.weekday() not in WEEKEND:
            days[day] = f"{days[day]} / {name}" if day in days else name
    return dict(sorted(days.items()))


def _listed(year: int, name: str) -> Listed:
    """Return a day of the rule with what is known of its year."""
    if year < 2002:
        return Listed(
            "holiday", name, "inferred", "earlier = By the rule of the lists from 2002 on; no earlier list was read"
        )
    if year not in NO_LIST:
        return Listed("holiday", name, "inferred", NOTES.get(year, RULE))
    if name not in OPEN_IN_2005:
        return Listed(
            "holiday",
            name,
            "unverified",
            "no-list = By the rule, which did not hold in full in 2005; no list was found",
        )
    was_open = "open-2005 = offices were open in 2005 (Commission administrative notice ia05003)"
    return Listed("doubt", name, "unverified", was_open if year == 2005 else MAYBE_OPEN)
