"""The whole program in a process of its own, its language changed from the menu; tells what it saw as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core import language as core_language
from core.clock import SystemClock
from core.paths import Profile
from core.sessions.replay import Replay
from gui.app import Program
from gui.language import wear_language
from gui.rail import AGENDA
from gui.window import MainWindow
from tests.screenshots.__main__ import settle

if TYPE_CHECKING:
    from typing import Any

MOMENT = datetime(1994, 8, 20, 14, 0, tzinfo=UTC)


def seen(program: Program) -> dict[str, Any]:
    """What a person sees of the window now."""
    window, shown = program.window, program.window.opened
    model = window.list.model()
    return {
        "menus": [each.text() for each in window.menuBar().actions()][:2],
        "headline": str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)) if model.rowCount() > 1 else "",
        "page": window.page(),
        "track": window.chosen_track(),
        "moment": shown.clock.now().isoformat() if isinstance(shown, Replay) else "",
        "size": [window.width(), window.height()],
        "windows": _living_windows(),
        "translators": len(program.app.findChildren(QTranslator)),
        "locale": QLocale().name(),
        "first_weekday": QLocale().firstDayOfWeek().value,
        "core": core_language.spoken(),
        "ticked": [action.data() for action in window.actions_.languages.actions() if action.isChecked()],
    }


def _living_windows() -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()
    return sum(1 for thing in gc.get_objects() if type(thing) is MainWindow and shiboken6.isValid(thing))


def choose(program: Program, name: str) -> None:
    """Choose a language from the menu, and wait until its window is there."""
    next(each for each in program.window.actions_.languages.actions() if each.data() == name).trigger()
    settle(400)


def main() -> None:
    """Switch to and fro, then start anew on the settings that were kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    nothing = argparse.Namespace(sample=None, docket=None, profile=None, as_of=None, known_by=None)
    profile = Profile(sys.argv[1])
    program = Program(nothing, SystemClock(), profile, profile.docket, "en")
    program.open(None)
    settle(400)
    told = {"loaded_at_first": program.app.findChildren(QTranslator) != []}
    replay = program.window.opened
    if isinstance(replay, Replay):
        replay.pause()
        replay.jump(MOMENT)
    settle(50)
    program.window.list.choose("autos")
    program.window.show_page(AGENDA)
    program.window.resize(1000, 640)
    answers = {"english": seen(program)}
    for name, language in (("japanese", "ja"), ("english_again", "en"), ("japanese_again", "ja")):
        choose(program, language)
        answers[name] = seen(program)
    if program.desk is not None:
        program.desk.show_own()
    choose(program, "system")
    choose(program, "ja")
    answers["own"] = seen(program)
    kept = json.loads(Path(profile.settings).read_text(encoding="utf-8"))["language"]
    if program.desk is not None:
        program.desk.quit()
    wear_language(program.app, "en")
    QApplication.processEvents()
    print(json.dumps({**answers, **told, "kept": kept}))


if __name__ == "__main__":
    main()
