"""What the snapshots of Japan, Korea, China and India are made of, and how certain each of their days is."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.calendars.day_off import long_day
from tests.calendars.draft import YEARS, Draft, Listed, correct, library, nth, worked_weekends

SUNDAY = "1970-01-01 Sunday"
DAY = timedelta(days=1)

JP_LAST_OFFICIAL = 2027
LAW_91 = "law-91 = Law 91 of 13 December 1988"


def jp() -> Draft:
    """Return the offices of Japan."""
    draft = Draft(
        "jp",
        "Japan, offices of the state",
        "Public Holidays Act (1948) and, from 1 January 1989, Law 91 of 13 December 1988: offices close on Sundays,"
        " public holidays, 29 December to 3 January, and on Saturdays as the law then stood. The closing at the turn"
        " of the year (kind “order”) makes no national holiday: a count that leaves it out, such as the Civil Code's,"
        " works through those days, but for 1 January.",
        [SUNDAY, "1992-05-01 Saturday Sunday"],
        [
            "1970-01-01..1988-12-31 working Saturday | Before 1989 offices worked until noon on Saturdays.",
            (
                "1970-01-01..1988-12-31 working 12-29..12-31 | Whether offices closed at the year's end before 1989"
                " was not checked."
            ),
            (
                "1970-01-01..1988-12-31 working 01-02..01-03 | Whether offices closed on 2 and 3 January before 1989"
                " was not checked."
            ),
            "1992-01-01..1992-12-31 Saturday | All Saturdays off from 1 May 1992 (Law 28 of 1992): from memory.",
        ],
    )
    public = library("JP", categories=("public",))
    for day, name in public.items():
        predicted = day.year > JP_LAST_OFFICIAL and _hangs_on_an_equinox(day, name, public)
        note = "computed = Computed; the official date is published in February of the year before" if predicted else ""
        draft.add(day, Listed("holiday", name, "provisional" if predicted else "", note))
    for year in range(1989, YEARS[-1] + 1):
        for month, number in ((1, 2), (1, 3), (12, 29), (12, 30), (12, 31)):
            name = "New Year closing of offices" if month == 1 else "Year-end closing of offices"
            draft.add(date(year, month, number), Listed("order", name, note=LAW_91))
    for number in range(3 * 12 + 4):
        year, month = 1989 + number // 12, number % 12 + 1
        for count in (2, 4):
            draft.add(nth(year, month, 5, count), Listed("weekend", "Saturday", note=LAW_91))
    return correct(draft)


def _hangs_on_an_equinox(day: date, name: str, days: dict[date, str]) -> bool:
    """Whether the day is an equinox, or a day off only because an equinox is near."""
    near = [days.get(day + count * DAY, "") for count in (-1, 1)]
    return "Equinox" in name or (name in ("National Holiday", "Substitute Holiday") and "Equinox" in " ".join(near))


KR_CHECKED = range(2014, 2027)


def kr() -> Draft:
    """Return the offices of Korea."""
    draft = Draft(
        "kr",
        "Korea, public offices",
        "Regulations on Holidays of Public Offices; temporary holidays and elections as known in 2026.",
        [SUNDAY, "2005-07-01 Saturday Sunday"],
        [
            (
                "1970-01-01..2005-06-30 working Saturday | Saturdays are off in public offices from July 2005 (from"
                " memory); some were off before."
            ),
            (
                "2027-01-01..2050-12-31 working | Korea declares temporary holidays at short notice; none after 2026"
                " can be known yet."
            ),
        ],
    )
    for day, name in library("KR").items():
        if day.year < KR_CHECKED.start:
            listed = Listed(
                "holiday", name, "unverified", "unchecked = Not checked against an official list before 2014"
            )
        elif day.year >= KR_CHECKED.stop and "Election" in name:
            listed = Listed("holiday", name, "provisional", "terms = Computed from the terms of office")
        else:
            listed = Listed("holiday", name)
        draft.add(day, listed)
    return correct(draft)


def cn() -> Draft:
    """Return the offices of China with the weekends that are worked in exchange."""
    gap = "Extra days off and worked weekends of this month are missing from the lists that were read."
    notice = "The State Council's notice for this year was not out when the calendar was made: "
    draft = Draft(
        "cn",
        "China, offices",
        "State Council notices for 2004 to 2026, which also say which weekends are worked; the bare law otherwise.",
        [SUNDAY, "1995-05-01 Saturday Sunday"],
        [
            "1970-01-01..1995-04-30 working Saturday | The six-day week until 1 May 1995 is from memory.",
            f"1999-10-01..1999-10-31 | {gap}",
            f"2000-02-01..2000-02-29 | {gap}",
            f"2000-05-01..2000-05-31 | {gap}",
            f"2000-10-01..2000-10-31 | {gap}",
            f"2027-01-01..2050-12-31 working | {notice}this day may still become a day off.",
            f"2027-01-01..2050-12-31 weekend | {notice}this day may be worked in exchange for another.",
        ],
    )
    for day, name in library("CN").items():
        mark, note = _certainty_in_china(day.year)
        draft.add(day, Listed("holiday", _exchanged(name), mark, note))
    for day in worked_weekends():
        mark, note = _certainty_in_china(day.year)
        draft.add(day, Listed("open", f"Working {long_day(day).split()[0]}", mark, note))
    return correct(draft)


def _certainty_in_china(year: int) -> tuple[str, str]:
    """Return the mark and the note of a year's days."""
    if year <= 2000:
        return "unverified", "law = The bare law; no notice before 2001 was read"
    if year <= 2003:
        return "unverified", "cited = From the State Council notice as others cite it, not read again"
    if year <= 2026:
        return "", ""
    return (
        "provisional",
        "until-notice = The bare law, until the State Council's notice in the autumn of the year before",
    )


def _exchanged(name: str) -> str:
    """Return the name of a day off that was worked for on a weekend, with the date written out."""
    found = re.fullmatch(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)", name)
    if not found:
        return name
    month, day, year = map(int, found.groups())
    return f"Day off in exchange for {long_day(date(year, month, day))}"


IN_LISTS = {
    2016: "DoPT OM 12/7/2015-JCA-2 of 11 June 2015, Annexure I",
    2021: "DoPT OM 12/9/2020-JCA-2 of 10 June 2020, Annexure I",
    2025: "DoPT OM 12/2/2023-JCA of 9 July 2024, Annexure I",
    2026: "DoPT OM of 3 July 2025, Annexure I",
}
IN_FIXED = {
    (1, 26): "Republic Day",
    (8, 15): "Independence Day",
    (10, 2): "Mahatma Gandhi's Birthday",
    (12, 25): "Christmas Day",
}
IN_NAMES = {
    "Eid al-Fitr": "Id-ul-Fitr",
    "Eid al-Adha": "Id-ul-Zuha",
    "Ashura": "Muharram",
    "Prophet's Birthday": "Milad-un-Nabi",
}


def in_() -> Draft:
    """Return the central government's offices in Delhi."""
    draft = Draft(
        "in",
        "India, central government offices in Delhi",
        "The yearly office memorandum of the Department of Personnel and Training (DoPT). Its lists for 2016, 2021,"
        " 2025 and 2026 were read; of other years only 26 January, 15 August, 2 October and 25 December are certain.",
        ["1970-01-01 Saturday Sunday"],
        [
            (
                "1970-01-01..1985-06-02 weekend Saturday | The five-day week of central offices since 3 June 1985 is"
                " from memory; before, most Saturdays were worked."
            ),
            "1970-01-01..2000-12-31 working | No list of this year was read: most movable days are missing.",
            "2027-01-01..2050-12-31 working | No list of this year was out: the movable days are estimates.",
        ],
    )
    for day, name in library("IN").items():
        if name != "Dussehra (Mahanavami)":
            draft.add(day, _listed_in_delhi(day, _in_delhis_words(name)))
    for year in YEARS:
        for (month, number), name in IN_FIXED.items():
            draft.add(date(year, month, number), Listed("holiday", name))
    return correct(draft)


def _in_delhis_words(name: str) -> str:
    """Return a library's name as the memoranda have it."""
    for theirs, ours in IN_NAMES.items():
        name = name.replace(theirs, ours)
    return name.replace(" (estimated)", "").replace(" (Vaishnava)", "")


def _listed_in_delhi(day: date, name: str) -> Listed:
    """Return the day with what is known of its certainty."""
    fixed = IN_FIXED.get((day.month, day.day))
    if fixed:
        return Listed("holiday", name.replace("Christmas", fixed) if fixed == "Christmas Day" else name)
    if "Ambedkar" in name:
        return Listed(
            "holiday",
            name,
            "provisional",
            "own-order = Declared by an order of its own each year, not in the yearly list",
        )
    listed = IN_LISTS.get(day.year)
    if not listed:
        return Listed(
            "holiday",
            name,
            "provisional",
            "general = From a general list; the DoPT memorandum of the year was not read",
        )
    if any(word in name for word in ("Id-ul", "Muharram", "Milad")):
        return Listed(
            "holiday", name, "provisional", f"moon-{day.year} = {listed}; an order shortly before may have moved it"
        )
    return Listed("holiday", name, note=f"list-{day.year} = {listed}")
