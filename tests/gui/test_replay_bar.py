"""The replay bar: it plays, pauses, steps and jumps the replay it was given, and nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, QLocale, QTimeZone
from PySide6.QtWidgets import QApplication, QComboBox, QDateTimeEdit
from pytestqt.qtbot import QtBot

from core.clock import ManualClock
from core.sessions.replay import SPEEDS, Replay
from gui.bridge import WindowChannel
from gui.replay_bar import ReplayBar
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON
from tests.gui.pages_ground import button, look_of, nameless, texts

pytestmark = NO_SCREEN
START = datetime(1994, 7, 30, 23, tzinfo=UTC)


@pytest.fixture
def base() -> ManualClock:
    """The machine's seconds, as far as the replay can tell."""
    return ManualClock(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def replay(base: ManualClock) -> Iterator[Replay]:
    replay = Replay("us-japan-1994", base, channels=[WindowChannel()])
    yield replay
    replay.close()


@pytest.fixture
def bar(replay: Replay, qapp: QApplication, qtbot: QtBot) -> Iterator[ReplayBar]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    bar = ReplayBar(look_of(qapp))
    qtbot.addWidget(bar)
    bar.show_replay(replay, (WASHINGTON, "Asia/Tokyo"))
    bar.show()
    yield bar
    QLocale.setDefault(before)


def speeds(bar: ReplayBar) -> QComboBox:
    found = bar.findChild(QComboBox, "replay_speed")
    assert found is not None
    return found


def when(bar: ReplayBar) -> QDateTimeEdit:
    found = bar.findChild(QDateTimeEdit, "replay_when")
    assert found is not None
    return found


def test_it_says_that_it_is_a_replay_and_its_time_in_the_capital(bar: ReplayBar) -> None:
    assert texts(bar)[:2] == ["REPLAY", "Sat 30 Jul 1994  19:00:00  Washington"]


def test_play_runs_the_replay_and_pause_stops_it(bar: ReplayBar, replay: Replay, base: ManualClock) -> None:
    button(bar, "replay_play").click()
    base.advance(timedelta(seconds=5))
    button(bar, "replay_play").click()
    base.advance(timedelta(seconds=60))
    assert (replay.speed, replay.clock.now()) == (0, START + timedelta(seconds=5))


def test_the_button_is_named_by_what_it_will_do(bar: ReplayBar, replay: Replay) -> None:
    names = [button(bar, "replay_play").accessibleName()]
    button(bar, "replay_play").click()
    names.append(button(bar, "replay_play").accessibleName())
    button(bar, "replay_play").click()
    names.append(button(bar, "replay_play").accessibleName())
    assert names == ["Play", "Pause", "Play"]
    assert replay.speed == 0


def test_every_speed_of_a_replay_is_offered_from_real_time_to_a_day_a_second(bar: ReplayBar) -> None:
    assert tuple(speeds(bar).itemData(index) for index in range(speeds(bar).count())) == SPEEDS


def test_a_speed_chosen_while_it_plays_holds_at_once(bar: ReplayBar, replay: Replay, qtbot: QtBot) -> None:
    button(bar, "replay_play").click()
    with qtbot.waitSignal(bar.speed_changed, timeout=1000) as changed:
        speeds(bar).setCurrentIndex(4)
    assert (changed.args, replay.speed) == ([86_400.0], 86_400)


def test_a_speed_chosen_while_it_stands_does_not_start_it(bar: ReplayBar, replay: Replay) -> None:
    speeds(bar).setCurrentIndex(4)
    assert replay.speed == 0


def test_step_goes_to_the_next_event(bar: ReplayBar, replay: Replay) -> None:
    button(bar, "replay_step").click()
    assert replay.clock.now() > START
    assert replay.clock.now() < START + timedelta(days=3)


def test_after_the_last_event_there_is_no_next_one(bar: ReplayBar, replay: Replay) -> None:
    replay.jump(replay.last_moment + timedelta(hours=1))
    before = replay.clock.now()
    button(bar, "replay_step").click()
    assert replay.clock.now() == before


def test_jump_takes_the_moment_by_the_capitals_clock(bar: ReplayBar, replay: Replay) -> None:
    when(bar).setDateTime(QDateTime(1994, 9, 30, 0, 0, 0, 0, QTimeZone(WASHINGTON.encode())))
    button(bar, "replay_jump").click()
    assert replay.clock.now() == datetime(1994, 9, 30, 4, tzinfo=UTC)


def test_jumping_back_forgets_what_came_after(bar: ReplayBar, replay: Replay) -> None:
    early = replay.deadlines()
    replay.jump(START + timedelta(days=60))
    late = replay.deadlines()
    when(bar).setDateTime(QDateTime(1994, 7, 30, 19, 0, 0, 0, QTimeZone(WASHINGTON.encode())))
    button(bar, "replay_jump").click()
    assert replay.deadlines() == early
    assert late != early


def test_the_way_out_is_worded_by_whether_there_is_a_docket(bar: ReplayBar, qtbot: QtBot) -> None:
    words = [button(bar, "own_docket").text()]
    bar.set_own_docket_exists(True)
    words.append(button(bar, "own_docket").text())
    assert words == ["Start my own docket", "Back to my docket"]
    with qtbot.waitSignal(bar.own_docket_requested, timeout=1000):
        button(bar, "own_docket").click()


@pytest.mark.parametrize("width", [690, 1180])
def test_nothing_is_cut_off_at_any_width(bar: ReplayBar, qtbot: QtBot, width: int) -> None:
    bar.resize(width, 44)
    qtbot.waitUntil(lambda: bar._rows.minimumSize().width() <= bar.width() == width, timeout=2000)


def test_the_buttons_keep_their_place_while_the_time_moves(bar: ReplayBar) -> None:
    bar.tick(datetime(1994, 9, 28, 12, tzinfo=UTC).timestamp())
    QApplication.processEvents()
    before = button(bar, "replay_play").pos()
    bar.tick(datetime(1994, 7, 1, 12, tzinfo=UTC).timestamp())
    QApplication.processEvents()
    assert button(bar, "replay_play").pos() == before


def test_everything_that_can_be_reached_has_a_name(bar: ReplayBar) -> None:
    assert nameless(bar) == []
