"""A person's own calendars: what their files mean, and how the bad ones are refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.calendars import DEFAULT_KINDS, DayOff, calendar
from core.calendars.changes import changed_days, fingerprint
from core.calendars.own import LARGEST_FILE, MOST_ENTRIES, load_own, own_ids, read_own
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MINISTRY = """
id = "ministry"
title = "Ministry holidays"
extends = "jp"

[[closed]]
on = 2026-12-28
name = "Year-end closing"
source = "Circular 12"

[[closed]]
from = 2027-01-04
until = 2027-01-05
name = "New Year closing"

[[open]]
on = 2026-11-03
name = "Moved"

[[open]]
on = 2026-11-07
name = "Worked Saturday"
"""


@pytest.fixture(autouse=True)
def no_own_calendars_afterwards(tmp_path: Path) -> Iterator[None]:
    yield
    load_own(str(tmp_path / "nowhere"))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 28), "Year-end closing"),
        (date(2026, 12, 29), "Year-end closing of offices"),
        (date(2027, 1, 4), "New Year closing"),
        (date(2027, 1, 5), "New Year closing"),
        (date(2027, 1, 6), ""),
        (date(2026, 11, 3), ""),
        (date(2026, 11, 7), ""),
        (date(2026, 11, 8), "Sunday"),
        (date(2026, 11, 23), "Labor Thanksgiving Day"),
    ],
)
def test_an_own_calendar_closes_and_opens_days_of_the_one_it_extends(day: date, name: str) -> None:
    assert read_own(MINISTRY, "ministry.toml").view(DEFAULT_KINDS).non_working(day) == name


def test_an_own_closing_names_its_calendar_and_source() -> None:
    own = read_own(MINISTRY, "ministry.toml").view(DEFAULT_KINDS)
    assert own.day_off(date(2026, 12, 28)) == DayOff("holiday", "Year-end closing", "ministry", "", "Circular 12")
    found = own.day_off(date(2026, 12, 29))
    assert found
    assert found.calendar == "jp"


def test_an_own_calendar_knows_what_the_one_it_extends_knows() -> None:
    own = read_own(MINISTRY, "ministry.toml").view(DEFAULT_KINDS)
    with pytest.raises(KnownError, match="The calendar ministry is known from 1970 to 2050"):
        own.non_working(date(2061, 3, 3))


def test_an_own_day_is_beyond_doubt_and_others_keep_theirs() -> None:
    text = 'id = "mine"\nextends = "wto"\n[[closed]]\non = 2026-05-01\nname = "List of the Secretariat"'
    own = read_own(text, "mine.toml").view(DEFAULT_KINDS)
    assert own.doubt(date(2026, 5, 1)) == ""
    assert "Secretariat" in own.doubt(date(2026, 4, 3))


def test_an_own_calendar_may_extend_a_union() -> None:
    own = read_own('id = "mine"\nextends = "jp+gb-eng"', "mine.toml").view(DEFAULT_KINDS)
    assert own.non_working(date(2026, 8, 31)) == "Late Summer Bank Holiday"


@pytest.mark.parametrize(
    ("weekend", "rest"),
    [
        ("", ["Saturday", "Sunday"]),
        ('weekend = ["Friday", "Saturday"]', ["Friday", "Saturday"]),
        ('weekend = ["Sunday"]', ["Sunday"]),
        ("weekend = []", []),
    ],
)
def test_an_own_calendar_without_another_stands_on_its_own_week(weekend: str, rest: list[str]) -> None:
    own = read_own(f'id = "mine"\n{weekend}', "mine.toml").view(DEFAULT_KINDS)
    assert [name for day in range(1, 8) if (name := own.non_working(date(2026, 6, day)))] == rest


def test_a_view_that_counts_no_holidays_ignores_own_closings() -> None:
    own = read_own(MINISTRY, "ministry.toml").view(frozenset(("weekend",)))
    assert own.non_working(date(2026, 12, 28)) == ""


def test_what_an_edited_file_would_change_is_known_before_it_is_taken() -> None:
    old = read_own(MINISTRY, "ministry.toml").view(DEFAULT_KINDS)
    new = read_own(MINISTRY.replace("2026-12-28", "2026-12-25"), "ministry.toml").view(DEFAULT_KINDS)
    assert changed_days(old, new, date(2026, 1, 1), date(2026, 12, 31)) == [date(2026, 12, 25), date(2026, 12, 28)]


def test_a_loaded_calendar_is_found_by_its_id_alone_and_in_a_union(tmp_path: Path) -> None:
    (tmp_path / "anything.toml").write_text(MINISTRY, encoding="utf-8")
    assert load_own(str(tmp_path)) == []
    assert own_ids() == ("ministry",)
    assert calendar("ministry").title == "Ministry holidays"
    assert calendar("us-federal+ministry").non_working(date(2026, 12, 28)) == "Year-end closing"
    with pytest.raises(KnownError, match="ministry"):
        calendar("lunar")


def test_loading_again_takes_what_is_there_now(tmp_path: Path) -> None:
    file = tmp_path / "ministry.toml"
    file.write_text(MINISTRY, encoding="utf-8")
    load_own(str(tmp_path))
    before = fingerprint("ministry")
    assert calendar("ministry").non_working(date(2026, 12, 28)) == "Year-end closing"
    file.write_text(MINISTRY.replace("2026-12-28", "2026-12-25"), encoding="utf-8")
    load_own(str(tmp_path))
    assert calendar("ministry").non_working(date(2026, 12, 28)) == ""
    assert fingerprint("ministry") != before
    file.unlink()
    load_own(str(tmp_path))
    with pytest.raises(KnownError):
        calendar("ministry")


def test_a_bad_file_is_told_and_the_good_ones_are_taken(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("id = 1", encoding="utf-8")
    (tmp_path / "good.toml").write_text(MINISTRY, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a calendar", encoding="utf-8")
    (fault,) = load_own(str(tmp_path))
    assert str(fault).startswith("Calendar file bad.toml: id must be a short name")
    assert fault.field == "calendar"
    assert own_ids() == ("ministry",)


def test_a_second_file_of_the_same_id_is_refused(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(MINISTRY, encoding="utf-8")
    (fault,) = load_own(str(tmp_path))
    assert "b.toml" in str(fault)
    assert "that of another file" in str(fault)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"#" * (LARGEST_FILE + 1), "larger than 256 KiB"),
    ],
    ids=["no text", "too large"],
)
def test_a_file_that_is_no_text_or_far_too_large_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "odd.toml").write_bytes(content)
    (fault,) = load_own(str(tmp_path))
    assert said in str(fault)


def test_a_folder_named_as_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").mkdir()
    (fault,) = load_own(str(tmp_path))
    assert "not a file" in str(fault)


NONSENSE = [
    ("", "id must be a short name"),
    ("id = ", "it is no TOML"),
    ("id = " + "[" * 100_000, "it is no TOML"),
    ('id = "mine"\non = ' + "9" * 10_000, "it is no TOML"),
    ('id = "Mine!"', "id must be a short name"),
    ('id = "a+b"', "id must be a short name"),
    (f'id = "{"x" * 41}"', "id must be a short name"),
    ('id = "jp"', "that of a shipped calendar"),
    ('id = "weekends"\nextends = "weekends"', "that of a shipped calendar"),
    ('id = "mine"\ntitle = 5', "title must be text"),
    ('id = "mine"\ntitle = "a\\nb"', "title must be text"),
    ('id = "mine"\nextends = "mine"', "no shipped calendar"),
    ('id = "mine"\nextends = "lunar"', "extends names “lunar”"),
    ('id = "mine"\nextends = ""', "extends must be a shipped calendar"),
    ('id = "mine"\nextends = ["jp"]', "extends must be a shipped calendar"),
    ('id = "mine"\nextends = "jp"\nweekend = ["Sunday"]', "weekend must be left out"),
    ('id = "mine"\nweekend = "Sunday"', "weekend must list days"),
    ('id = "mine"\nweekend = ["Sun"]', "weekend must list days"),
    ('id = "mine"\nweekend = [["Sunday"]]', "weekend must list days"),
    ('id = "mine"\nweekend = ["Sunday", "Sunday"]', "weekend must list days"),
    ('id = "mine"\nholidays = 1', "holidays is no key here"),
    ('id = "mine"\nclosed = 2026-01-05', "closed must be tables"),
    ('id = "mine"\nopen = [1]', "open must be tables"),
    ('id = "mine"\n[closed]\non = 2026-01-05', "closed must be tables"),
    ('id = "mine"\n[[closed]]\non = 2026-01-05', "closed 1: name must be text"),
    ('id = "mine"\n[[closed]]\nname = "X"', "closed 1: give either on, or both from and until"),
    ('id = "mine"\n[[closed]]\nfrom = 2026-01-05\nname = "X"', "both from and until"),
    ('id = "mine"\n[[closed]]\non = 2026-01-05\nuntil = 2026-01-06\nname = "X"', "either on, or both"),
    ('id = "mine"\n[[closed]]\non = "2026-01-05"\nname = "X"', "closed 1: on must be a date without quotes"),
    ('id = "mine"\n[[closed]]\non = 2026-01-05T00:00:00\nname = "X"', "on must be a date without quotes or time"),
    ('id = "mine"\n[[closed]]\non = 2026-02-30\nname = "X"', "it is no TOML"),
    ('id = "mine"\n[[closed]]\non = 2061-01-05\nname = "X"', "a calendar runs from 1970 to 2050"),
    ('id = "mine"\n[[closed]]\non = 0001-01-05\nname = "X"', "a calendar runs from 1970 to 2050"),
    (
        'id = "mine"\n[[closed]]\nfrom = 2026-01-05\nuntil = 2026-01-04\nname = "X"',
        "until must be from's day or later",
    ),
    ('id = "mine"\n[[closed]]\nfrom = 1970-01-05\nuntil = 2049-01-04\nname = "X"', "within 366 days"),
    ('id = "mine"\n[[closed]]\non = 2026-01-05\nname = "X"\nwhy = 1', "closed 1: why is no key here"),
    ('id = "mine"\n[[closed]]\non = 2026-01-05\nname = "X"\nsource = 1', "closed 1: source must be text"),
    (
        'id = "mine"\n[[closed]]\non = 2026-01-05\nname = "X"\n[[open]]\non = 2026-01-05\nname = "Y"',
        "2026-01-05 is both closed and open",
    ),
    (
        'id = "mine"\n' + '[[closed]]\non = 2026-01-05\nname = "X"\n' * (MOST_ENTRIES + 1),
        "2000 are the most",
    ),
]


@pytest.mark.parametrize(("text", "said"), NONSENSE, ids=[said for _, said in NONSENSE])
def test_nonsense_is_refused_with_the_file_the_key_and_what_would_be_right(text: str, said: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_own(text, "mine.toml")
    assert said in str(refused.value)
    assert str(refused.value).startswith("Calendar file mine.toml: ")
    assert refused.value.field == "calendar"


def test_many_faults_are_told_a_few_at_a_time() -> None:
    with pytest.raises(KnownError, match=r"; and \d+ more\.$"):
        read_own('id = "mine"\n' + "[[closed]]\n" * 20, "mine.toml")


def test_a_key_of_far_too_many_dots_is_refused_at_once() -> None:
    with pytest.raises(KnownError, match="far too many dots"):
        read_own("a" + ".a" * 100_000 + " = 1", "dots.toml")
