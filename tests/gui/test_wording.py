from collections.abc import Iterator
from datetime import UTC, datetime
from typing import get_args

import pytest
from PySide6.QtCore import QLocale

from core.docket.deadlines import AUTOMATIC, EARLIEST, IN_EFFECT, LAPSED, MET, PENDING, SUSPENDED, WAITING
from core.procedures.model import Kind
from gui import wording
from tests.gui.rows import BLANK, SEATS, instant

DAY, HOUR = 86400, 3600


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (61 * DAY + 5, "61 days"),
        (60 * DAY, "60 days"),
        (60 * DAY - 1, "59 d 23 h"),
        (12 * DAY + 4 * HOUR, "12 d 04 h"),
        (2 * DAY, "2 d 00 h"),
        (2 * DAY - 1, "47:59:59"),
        (31 * HOUR + 4 * 60 + 12, "31:04:12"),
        (0, "00:00:00"),
    ],
)
def test_countdown_figures_follow_the_time_left(seconds: int, expected: str) -> None:
    assert wording.figures(seconds) == expected


def test_a_countdown_stands_at_nothing_only_when_the_date_has_come() -> None:
    assert wording.countdown(BLANK, PENDING, 0.01).text == "00:00:01"


def test_what_lapsed_counts_from_the_lapse() -> None:
    assert wording.countdown(BLANK, LAPSED, -(3 * DAY + 2 * HOUR)).text == "lapsed 3 d 02 h ago"


def test_an_earliest_date_counts_to_its_opening() -> None:
    row = BLANK._replace(kind=EARLIEST)
    assert wording.countdown(row, PENDING, 12 * DAY + 4 * HOUR).text == "opens in 12 d 04 h"


def test_a_suspended_countdown_is_the_frozen_figure() -> None:
    assert wording.countdown(BLANK, SUSPENDED, 82 * DAY).text == "82 days"


@pytest.mark.parametrize(("state", "expected"), [(MET, "met"), (IN_EFFECT, "in effect"), ("unlocked", "open")])
def test_what_counts_no_more_is_named_by_its_state(state: str, expected: str) -> None:
    assert wording.countdown(BLANK, state, -5.0).text == expected


def test_a_waiting_date_is_named_and_says_after_what_it_comes() -> None:
    assert wording.countdown(BLANK, WAITING, None).text == "waiting"
    assert wording.waits_text("identification") == "after identification"


def test_a_date_carries_its_weekday() -> None:
    assert wording.due_text(BLANK) == "Thu 29 Sep 1994"


def test_a_date_that_ends_before_its_day_does_carries_the_hour() -> None:
    row = BLANK._replace(due_at=instant(1994, 9, 29, 21, 15))
    assert wording.due_text(row) == "Thu 29 Sep 1994, 17:15"


def test_a_stopped_clock_says_since_when() -> None:
    stopped = datetime(1994, 11, 3, tzinfo=UTC).date()
    assert wording.since_text(stopped, stopped) == "stopped since 3 Nov"
    assert wording.since_text(stopped, stopped.replace(year=1995)) == "stopped since 3 Nov 1994"


def test_a_stopped_clock_says_what_is_left_when_it_resumes() -> None:
    row = BLANK._replace(stopped_at=instant(1994, 9, 13, 4))
    now = instant(1994, 9, 20)
    assert wording.stopped_text(row, now) == "stopped since 13 Sep, 17 days left when it resumes"
    assert wording.stopped_briefly(row, now) == "stopped since 13 Sep, 17 days left"
    assert wording.stopped_text(BLANK, now) == ""


def test_the_time_in_both_capitals_is_given_with_its_day() -> None:
    now = instant(1994, 7, 31, 0, 14)
    assert wording.capitals_text(SEATS, now) == "Washington Sat 20:14  ·  Tokyo Sun 09:14"


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (12 * DAY, "12 days"),
        (31 * HOUR, "31 hours"),
        (HOUR, "1 hour"),
        (120, "2 minutes"),
        (60, "1 minute"),
        (1, "1 second"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(seconds: int, expected: str) -> None:
    assert wording.span_text(seconds) == expected


def test_open_talks_need_no_word() -> None:
    assert [wording.talks_word(talks) for talks in ("open", "broken off")] == ["", "broken off"]


@pytest.mark.parametrize(
    ("kind", "state", "left", "expected"),
    [
        ("window", PENDING, 31 * HOUR, "consultation period lapses in 31 hours"),
        (AUTOMATIC, PENDING, 31 * HOUR, "consultation period in 31 hours"),
        (EARLIEST, PENDING, 31 * HOUR, "consultation period opens in 31 hours"),
        ("fixed", PENDING, 31 * HOUR, "consultation period is due in 31 hours"),
        ("soft", PENDING, 31 * HOUR, "consultation period is due in 31 hours"),
        ("fixed", LAPSED, -60, "consultation period lapsed 1 minute ago"),
        ("window", SUSPENDED, 82 * DAY, "consultation period suspended with 82 days left"),
        ("window", LAPSED, -60, "consultation period lapsed 1 minute ago"),
        ("window", MET, -60, "consultation period met"),
    ],
)
def test_a_countdown_can_be_read_aloud(kind: str, state: str, left: float, expected: str) -> None:
    assert wording.spoken_countdown(BLANK._replace(kind=kind), state, left) == expected


def test_a_waiting_date_is_read_aloud_with_what_it_comes_after() -> None:
    row = BLANK._replace(due=None, due_at=None, waits_for="identification")
    assert wording.spoken_countdown(row, WAITING, None) == "consultation period after identification"


def test_names_in_capitals_stay_so_inside_a_sentence() -> None:
    assert wording.spoken_countdown(BLANK._replace(label="USTR report"), MET, 0) == "USTR report met"


def test_every_kind_of_date_a_procedure_can_have_is_worded_in_every_state() -> None:
    kinds, states = get_args(Kind), (PENDING, SUSPENDED, LAPSED, MET, WAITING)
    said = {wording.spoken_countdown(BLANK._replace(kind=kind), state, HOUR) for kind in kinds for state in states}
    assert all(said)


def test_only_a_date_whose_rule_was_not_read_is_called_unconfirmed() -> None:
    assert [wording.doubt_text(BLANK._replace(verified=known)) for known in (True, False)] == ["", "unconfirmed rule"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (wording.COUNTED.waiting(1), "1 more step waits for its event"),
        (wording.COUNTED.one_or_more_days(1), "1 day"),
        (wording.COUNTED.unconfirmed(1), "1 of {all} steps unconfirmed"),
        (wording.COUNTED.confirmed(1), "its one step confirmed"),
    ],
)
def test_one_is_said_in_the_singular(text: str, expected: str) -> None:
    assert text == expected
