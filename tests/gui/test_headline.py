import sys
from collections import Counter
from collections.abc import Iterator
from types import FrameType

import pytest
from PySide6.QtCore import QLocale

from core.docket.deadlines import CALLED_OFF, SUSPENDED, DeadlineRow
from gui.tracks.headline import NEVER, NO_DATES, grouped, headline
from gui.tracks.lines import line_of, spoken_text
from tests.gui.rows import BLANK, due, instant, track

NOW = instant(1994, 9, 22, 12)
NOBODY: frozenset[str] = frozenset()


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


def chosen_key(rows: list[DeadlineRow], unanswered: frozenset[str] = NOBODY) -> str:
    row = headline(rows, NOW, unanswered).row
    return row.key if row else ""


def test_what_lapsed_unanswered_stands_before_what_runs_and_the_earliest_of_it_first() -> None:
    rows = [due("t", NOW + 1, "near"), due("t", NOW - 5, "late"), due("t", NOW - 9, "later")]
    assert chosen_key(rows, frozenset({"late", "later"})) == "later"


def test_a_partys_own_date_that_lapsed_does_not_stand_before_a_laws_clock_that_runs() -> None:
    own = due("t", NOW - 5, "own")._replace(procedure="party-deadline")
    law = due("t", NOW + 9, "law")._replace(procedure="title-vii")
    assert chosen_key([own, law], frozenset({"own"})) == "law"
    assert chosen_key([own, law._replace(due_at=int(NOW) - 1)], frozenset({"own", "law"})) == "own"
    assert chosen_key([own, own._replace(key="next", due_at=int(NOW) + 9)], frozenset({"own"})) == "own"


def test_of_what_has_ended_a_date_that_never_began_says_least() -> None:
    ended = due("t", NOW - 50, "ended")._replace(ended_as=CALLED_OFF, ended_at=int(NOW) - 60)
    never = ended._replace(key="never", due=None, due_at=None, ended_at=int(NOW) - 1)
    assert chosen_key([never, ended]) == "ended"


def test_what_lapsed_and_was_answered_gives_way_to_what_runs() -> None:
    assert chosen_key([due("t", NOW - 5, "late"), due("t", NOW + 9, "near")]) == "near"


def test_the_least_time_left_stands_before_more() -> None:
    assert chosen_key([due("t", NOW + 9, "far"), due("t", NOW + 5, "near")]) == "near"


def test_suspended_unlocked_and_waiting_follow_in_this_order() -> None:
    suspended = due("t", NOW + 9, "suspended")._replace(stopped_at=NOW - 1)
    unlocked = due("t", NOW - 9, "unlocked")._replace(kind="earliest")
    waiting = due("t", None, "waiting")
    assert chosen_key([waiting, unlocked, suspended]) == "suspended"
    assert chosen_key([waiting, unlocked]) == "unlocked"


def test_where_nothing_is_open_what_ended_last_stands() -> None:
    ended = [due("t", NOW + 9, f"e{n}")._replace(ended_as=CALLED_OFF, ended_at=NOW - n) for n in (5, 3, 8)]
    assert chosen_key(ended) == "e3"


def test_a_track_without_dates_has_the_empty_headline() -> None:
    assert headline([], NOW, NOBODY) == NO_DATES


def test_the_further_open_dates_are_counted() -> None:
    rows = [due("t", NOW + n, str(n)) for n in (5, 6, 7)] + [due("t", None, "waiting")]
    assert headline(rows, NOW, NOBODY).others == 2


def test_the_next_change_is_the_first_instant_at_which_a_date_changes_its_state() -> None:
    rows = [due("t", NOW + 9), due("t", NOW + 30)._replace(ended_as=CALLED_OFF, ended_at=NOW + 4)]
    assert headline(rows, NOW, NOBODY).changes_at == NOW + 4
    assert headline([due("t", NOW - 9)], NOW, NOBODY).changes_at == NEVER


def test_ten_times_as_many_dates_are_looked_at_ten_times_as_often() -> None:
    looks = []
    for number in (1_000, 10_000):
        rows = [due(f"t{n % (number // 5)}", NOW + n, str(n)) for n in range(number)]
        calls = Counter[str]()

        def count(frame: FrameType, event: str, _: object, calls: Counter[str] = calls) -> None:
            calls[event] += event == "call" and "headline" in frame.f_code.co_filename

        sys.setprofile(count)
        try:
            for group in grouped(rows).values():
                headline(group, NOW, NOBODY)
        finally:
            sys.setprofile(None)
        looks.append(calls["call"])
    assert looks[1] <= 10.5 * looks[0]


def test_a_row_is_read_aloud_with_its_date_and_city() -> None:
    now = instant(1994, 9, 30, 4) - 31 * 3600
    said = spoken_text(track("telecoms", "Telecommunications"), headline([BLANK], now, NOBODY), now)
    expected = "Telecommunications: consultation period lapses in 31 hours, Thursday 29 September 1994, Washington"
    assert said == f"{expected}, whose move: both parties"


def test_a_row_says_what_comes_next_whose_move_it_is_and_how_the_talks_stand() -> None:
    line = line_of(track("t", talks="broken off"), headline([BLANK], NOW, NOBODY), NOW)
    assert (line.label, line.actor, line.badge) == ("Consultation period", "both parties", "broken off")
    assert (line.countdown.text, line.date, line.city) == ("7 d 16 h", "Thu 29 Sep 1994", "Washington")


def test_a_suspended_row_says_since_when_and_shows_the_rest_as_stopped() -> None:
    row = BLANK._replace(stopped_at=instant(1994, 9, 3, 12))
    line = line_of(track("t"), headline([row], NOW, NOBODY), NOW)
    assert (headline([row], NOW, NOBODY).state, line.date) == (SUSPENDED, "stopped since 3 Sep")
    assert line.city == "26 days left when it resumes"
    spoken = spoken_text(track("t"), headline([row], NOW, NOBODY), NOW)
    stopped = "T: Consultation period: stopped since 3 Sep, 26 days left when it resumes"
    assert spoken == f"{stopped}, whose move: both parties, suspended"
    assert line.bar is not None
    assert line.bar.stopped


def test_a_waiting_row_says_after_what_its_date_comes() -> None:
    row = BLANK._replace(due=None, due_at=None, waits_for="identification")
    line = line_of(track("t"), headline([row], NOW, NOBODY), NOW)
    assert (line.countdown.text, line.date, line.bar) == ("waiting", "after identification", None)


def test_the_bar_is_as_full_as_the_period_is_used_up() -> None:
    half = (instant(1994, 7, 31, 4) + instant(1994, 9, 30, 4)) / 2
    bar = line_of(track("t"), headline([BLANK], half, NOBODY), half).bar
    assert bar is not None
    assert bar.used == pytest.approx(0.5)


def test_a_badge_does_not_repeat_the_state() -> None:
    row = BLANK._replace(ended_as="settled", ended_at=NOW - 5)
    assert line_of(track("t", talks="settled"), headline([row], NOW, NOBODY), NOW).badge == ""
