"""The guard over leftovers is itself proven: each kind it looks for is left on purpose and found."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leftovers import extra_threads
from tests.leftovers_of_qt import leftovers


def test_a_quiet_test_leaves_nothing(qtbot: QtBot) -> None:
    qtbot.addWidget(QWidget())
    assert leftovers() == []


@pytest.mark.usefixtures("qapp")
def test_a_running_timer_without_an_owner_is_found() -> None:
    timer = QTimer()
    timer.start(60_000)
    found = leftovers()
    timer.stop()
    assert found == ["timer of 60000 ms, owned by None"]


def test_a_running_timer_of_a_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(60_000)
    assert [line.split(",")[0] for line in leftovers()] == ["timer of 60000 ms"]


def test_a_visible_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert [line.split()[0] for line in leftovers()] == ["window"]


@pytest.mark.usefixtures("qapp")
def test_a_running_qt_thread_is_found() -> None:
    thread = QThread()
    thread.setObjectName("left")
    thread.start()
    found = leftovers()
    thread.quit()
    thread.wait()
    assert found == ["Qt thread 'left'"]


def test_a_thread_that_does_not_end_is_found() -> None:
    before = threading.enumerate()
    gate = threading.Event()
    thread = threading.Thread(target=gate.wait, name="left", daemon=True)
    thread.start()
    found = extra_threads(before, grace=0)
    gate.set()
    thread.join()
    assert found == ["thread 'left'"]


def test_a_thread_that_ends_within_the_grace_is_no_leftover() -> None:
    before = threading.enumerate()
    threading.Thread(target=lambda: None).start()
    assert extra_threads(before) == []


def test_the_guard_fails_a_test_that_leaves_a_timer_running(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, repository: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(repository))
    pytester.makeconftest("from tests.conftest import _nothing_left_over")
    pytester.makepyfile(
        """
        from PySide6.QtCore import QTimer
        kept = []
        def test_careless(qapp):
            kept.append(QTimer())
            kept[0].start(60_000)
        """
    )
    run = pytester.runpytest_subprocess()
    run.assert_outcomes(passed=1, errors=1)
    run.stdout.fnmatch_lines(["*left running after the test: timer of 60000 ms, owned by None*"])
