"""What a test with a window may leave running: Qt's timers, threads and windows.

Importing this loads Qt, so only the guard does, and only after a test that used Qt.
"""

import gc

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication


def leftovers() -> list[str]:
    """Running timers, running Qt threads and visible windows, each as one line; nothing is stopped."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [thing for thing in gc.get_objects() if issubclass(type(thing), QThread | QTimer)]
    living = [thing for thing in found if shiboken6.isValid(thing)]
    return [*_running_timers(living), *_running_threads(living), *_visible_windows()]


def _running_timers(living: list[QObject]) -> list[str]:
    windows = QApplication.topLevelWidgets()
    timers = {id(timer): timer for window in windows for timer in window.findChildren(QTimer)}
    timers |= {id(timer): timer for timer in living if isinstance(timer, QTimer)}
    return [
        f"timer of {timer.interval()} ms, owned by {timer.parent()!r}" for timer in timers.values() if timer.isActive()
    ]


def _running_threads(living: list[QObject]) -> list[str]:
    here = QThread.currentThread()
    return [
        f"Qt thread {thread.objectName()!r}"
        for thread in living
        if isinstance(thread, QThread) and thread != here and thread.isRunning()
    ]


def _visible_windows() -> list[str]:
    return [f"window {window!r}" for window in QApplication.topLevelWidgets() if window.isVisible()]
