from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.clock import ManualClock, SystemClock
from gui.ticker import REPLAY_BEAT, Ticker, milliseconds_to_next_second
from tests.gui.rows import instant


@pytest.mark.parametrize(("microsecond", "expected"), [(0, 1002), (950_000, 52), (999_999, 3)])
def test_the_ticker_wakes_just_inside_the_next_second(microsecond: int, expected: int) -> None:
    now = datetime(1994, 7, 31, 12, 0, 0, microsecond, tzinfo=UTC)
    assert milliseconds_to_next_second(now) == expected


def test_the_ticker_says_the_second_it_woke_in(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    start = datetime(1994, 7, 31, 12, 0, 0, 950_000, tzinfo=UTC)
    ticker = Ticker(ManualClock(start, rate=1.0, base=SystemClock()))
    ticker.resume()
    with qtbot.waitSignal(ticker.ticked) as ticked:
        pass
    ticker.pause()
    assert int(ticked.args[0]) == instant(1994, 7, 31, 12) + 1


def test_a_paused_ticker_leaves_no_timer_running(qapp: QApplication) -> None:
    del qapp
    ticker = Ticker(ManualClock(datetime(1994, 7, 31, tzinfo=UTC)))
    ticker.resume()
    ticker.pause()
    assert not ticker.running


def test_a_replay_may_hurry_the_ticker(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    owner = QObject()
    ticker = Ticker(ManualClock(datetime(1994, 7, 31, tzinfo=UTC)), owner)
    ticker.resume()
    ticker.hurry(hurried=True)
    with qtbot.waitSignal(ticker.ticked, timeout=5 * REPLAY_BEAT):
        pass
    ticker.pause()
