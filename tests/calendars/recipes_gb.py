"""What the snapshots of England, Northern Ireland and Scotland are made of.

The lists of GOV.UK were compared from 2012 to 2028. Before that a day that a statute names is taken as certain, and
so is one that was proclaimed every year; a day in lieu, which only the proclamation of its year can give, is not.
"""

from __future__ import annotations

from datetime import date

from tests.calendars.draft import Draft, Listed, correct, library

TWO_DAYS = "1970-01-01 Saturday Sunday"
GOV_UK_SINCE = 2012
ACT_SINCE = date(1971, 12, 16)
IN_LIEU = "in-lieu = a day in lieu is off by the proclamation of its year, which was not read"
BEFORE_ACT = "before-act = of the time before the Banking and Financial Dealings Act 1971; no list was read"
BOYNE = "boyne = proclaimed each year; the proclamation of this one was not read"
PROCLAIMED_SINCE = 1975


def gb_eng() -> Draft:
    """Return the bank holidays of England and Wales."""
    draft = Draft(
        "gb-eng",
        "England, bank and public holidays",
        "Banking and Financial Dealings Act 1971 and the yearly proclamations, official until 2028; days after that"
        " follow from the Act.",
        [TWO_DAYS],
    )
    for day, name in library("GB", subdiv="ENG").items():
        draft.add(day, Listed("holiday", name))
    return correct(draft)


def gb_nir() -> Draft:
    """Return the bank holidays of Northern Ireland."""
    draft = Draft(
        "gb-nir",
        "Northern Ireland, bank and public holidays",
        "Banking and Financial Dealings Act 1971 and the yearly proclamations (12 July too), official from 2012 to"
        " 2028; days after that follow from the Act and from what is proclaimed every year.",
        [TWO_DAYS],
    )
    for day, name in library("GB", subdiv="NIR").items():
        note = _doubtful_in_northern_ireland(day, name)
        draft.add(day, Listed("holiday", name.replace("Pentecost", "Whit"), "unverified" if note else "", note))
    return correct(draft)


def _doubtful_in_northern_ireland(day: date, name: str) -> str:
    """Return why a day of the library's is not certain; Sundays of the Act's own have a Monday in it."""
    by_act = day.month == 12 and day.day == 27 and day.weekday() in (0, 1)
    by_act |= day.month == 3 and day.day == 18
    joint = day.year >= PROCLAIMED_SINCE and day.month in (1, 5, 12)
    if "(observed)" in name and day.year < GOV_UK_SINCE and not (joint or (by_act and day > ACT_SINCE)):
        return IN_LIEU
    if name.endswith("Bank Holiday") and day < ACT_SINCE:
        return BEFORE_ACT
    return BOYNE if "Boyne" in name and day.year < PROCLAIMED_SINCE else ""


def gb_sct() -> Draft:
    """Return the bank holidays of Scotland, which courts, banks and councils each follow only in part."""
    draft = Draft(
        "gb-sct",
        "Scotland, bank holidays",
        "Banking and Financial Dealings Act 1971, St Andrew's Day Bank Holiday (Scotland) Act 2007 and the yearly"
        " proclamations, official from 2012 to 2028; days after that follow from the Acts and from what is proclaimed"
        " every year. Local holidays, and the days on which banks in fact close, are not in it.",
        [TWO_DAYS],
    )
    for day, name in library("GB", subdiv="SCT").items():
        in_act = (day.month, day.day) in ((1, 2), (1, 3)) or day.month == 11
        doubtful = "(observed)" in name and day.year < GOV_UK_SINCE and not in_act
        note = IN_LIEU if doubtful else ""
        draft.add(day, Listed("holiday", _named_in_scotland(day, name), "unverified" if note else "", note))
    return correct(draft)


def _named_in_scotland(day: date, name: str) -> str:
    """Return the name by the Act: where 1 January is a Sunday, 2 January stays what it is and the 3rd stands in."""
    if day.month == 1 and date(day.year, 1, 1).weekday() == 6:
        return {1: "New Year's Day", 2: "2nd January", 3: "New Year's Day (observed)"}[day.day]
    return name.replace("New Year Holiday", "2nd January")
