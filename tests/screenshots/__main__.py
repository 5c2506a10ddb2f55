"""Opens the real window without a display, brings it to each screen, and keeps a picture of it.

`python -m tests.screenshots FOLDER [light|dark|high contrast ...] [en|ja ...] [scale]`. The dockets are the shipped
sample and a small one of the same talks; nothing of the machine's user is read or written. The scale is 1 or 2;
Japanese needs a font that has it.
"""

from __future__ import annotations

import argparse
import atexit
import json
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QScrollArea, QWidget

from core.clock import SystemClock
from core.docket.facts import (
    Draft,
    EventRecorded,
    NegotiationOpened,
    ProceedingStarted,
    Tolled,
    TrackOpened,
    VariantChosen,
)
from core.language import word
from core.paths import Profile
from core.reminders.notice import ACKNOWLEDGE, Answer
from gui.app import Program
from gui.boards import BOARDS
from gui.changed_page import ChangedPage
from gui.changed_page.page import WEEK
from gui.finder import Finder
from gui.forms import open_form
from gui.forms.when import day_written
from gui.keys_sheet import KeysSheet
from gui.language import CHOICES
from gui.look.theme import Scheme
from gui.moment_field import MomentField
from gui.rail import CHANGED, CONVERGENCES, REMINDERS, TRACKS
from gui.search import SearchPanel
from gui.track_page.date_card import DateCard
from gui.wall.view import WallView
from tests.screenshots.tour import tour

if TYPE_CHECKING:
    from datetime import date

    from core.sessions.replay import Replay
    from core.sessions.session import Session
    from gui.desk import Desk

WASHINGTON = "America/New_York"
MOMENTS = {
    "talks-break-off": datetime(1994, 7, 30, 23, 0, tzinfo=UTC),
    "consultations": datetime(1994, 8, 20, 14, 0, tzinfo=UTC),
    "window-lapsed": datetime(1994, 9, 30, 4, 0, 5, tzinfo=UTC),
    "settled": datetime(1994, 10, 5, 14, 0, tzinfo=UTC),
}
FORMS = (
    "template",
    "first",
    "deadline",
    "event",
    "extend",
    "postpone",
    "suspend",
    "settle",
    "procedure",
    "confirm",
    "second",
    "retract",
    "statement",
    "meeting",
    "indicator",
    "reading",
)


STEP_FORMS = (
    ("law", "procedure", {"procedure": "EU anti-subsidy"}),
    ("toll", "toll", {"forum": "Commerce", "days": "16", "reason": "Lapse in appropriations"}),
    ("published", "published", {"step": "ITC preliminary determination", "on": "", "by": "ITC"}),
    ("variant", "variant", {"variant": "The time to initiate is extended to poll the industry"}),
)
"""The forms for a procedure of many steps: the picture's name, the form's, and what is entered, a day where nothing."""


class Photographer:
    """Goes from screen to screen."""

    def __init__(self, folder: Path, scheme: Scheme, language: str = "en", scale: str = "1") -> None:
        self._folder = folder
        marks = [scheme.value.replace(" ", "-"), *([language] if language != "en" else []), *(["2x"] * (scale == "2"))]
        self._name = "-".join(marks)
        self._home = tempfile.TemporaryDirectory()
        nothing = argparse.Namespace(sample=None, docket=None, profile=None, as_of=None, known_by=None)
        profile = Profile(os.path.join(self._home.name, "profile"))
        self.program = Program(nothing, SystemClock(), profile, profile.docket, language)
        self.program.wear(scheme.value)
        self.program.open(None)
        self.window = self.program.window
        settle(400)

    @property
    def desk(self) -> Desk:
        """The desk behind the window."""
        if self.program.desk is None:
            raise RuntimeError("the window was not painted")
        return self.program.desk

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of a form over it."""
        settle(150)
        (widget or self.window).grab().save(str(self._folder / f"{name}-{self._name}.png"))

    def replay(self) -> None:
        """The sample at four moments, with the reasons of a date, and with its reminders."""
        replay: Replay = self.window.opened  # type: ignore[assignment]
        replay.pause()
        for name, moment in MOMENTS.items():
            replay.jump(moment)
            settle(50)
            self.window.list.choose("medical")
            self.take(name)
            if name == "consultations":
                replay.answer([each.reminder for each in replay.unanswered()], Answer(ACKNOWLEDGE), by="picture")
                self._open_reasons("Consultation period")
                self.take("tracks")
                self._open_sections()
                self.take("track-page")
                self.boards()
        replay.jump(MOMENTS["window-lapsed"] - timedelta(days=30))
        replay.jump(MOMENTS["window-lapsed"])
        self.window.show_page(REMINDERS)
        self.take("reminders")
        self.window.show_page(TRACKS)

    def own(self) -> None:
        """The empty docket, the forms, and a docket of one's own."""
        from core.sessions.replay import sample_drafts  # noqa: PLC0415

        self.desk.show_own()
        self.take("empty")
        own = self.window.opened
        if own is None:
            raise RuntimeError("no docket was made")
        own.docket.execute(*sample_drafts("us-japan-1994"))
        settle(100)
        self.window.list.choose("autos")
        fact = next(iter(own.track("autos").facts)).id  # type: ignore[union-attr]
        for name in FORMS:
            form = open_form(name, own, self.window.look, self.window, track_id="medical", fact_id=fact)  # type: ignore[arg-type]
            self.take(f"form-{name}", form)
            form.close()
            settle(50)

    def steps(self) -> None:
        """A procedure of many steps on its track, and the forms to start one and to toll it."""
        own: Session = self.window.opened  # type: ignore[assignment]
        today = own.clock.today(WASHINGTON)
        own.docket.execute(*_antidumping(today))
        settle(100)
        self.window.list.choose("pipe")
        self.take("steps")
        own.answer([each.reminder for each in own.unanswered()], Answer(ACKNOWLEDGE), by="picture")
        for name, form_name, entered in STEP_FORMS:
            form = open_form(form_name, own, self.window.look, self.window, track_id="pipe")
            for field, text in entered.items():
                editor = form.findChild(QWidget, f"field_{field}")
                if isinstance(editor, QLineEdit):
                    editor.setText(text or day_written(today + timedelta(days=45)))
                elif isinstance(editor, QComboBox):
                    editor.setCurrentText(text)
            settle(300)
            form.refresh()
            self.take(f"form-{name}", form)
            form.close()
            settle(50)

    def boards(self) -> None:
        """The docket in order, by lane, by day and as it was recorded."""
        for page in (*BOARDS, CONVERGENCES):
            self.window.show_page(page)
            self.take(page)
        self.window.show_page(TRACKS)

    def past(self) -> None:
        """The docket of one's own from a moment before, and what changed since the week before."""
        self.window.actions_.as_of_requested.emit()
        moment = self.window.findChild(MomentField, "as_of")
        if moment is None:
            raise RuntimeError("no bar came up")
        moment.setText("20 Sep 1994")
        moment.read()
        self.window.list.choose("medical")
        self.take("as-of")
        self.window.show_page(CHANGED)
        self.window.findChildren(ChangedPage)[0].choose(WEEK)
        self.take("changed")
        self.window.show_page(TRACKS)
        self.desk.show_own()

    def finding(self) -> None:
        """The finder with a date it computed, and with what it found."""
        for name, text in (("finder", "60 days from 31 July 1994 title vii"), ("finder-places", "deadline")):
            self.window.actions_.find.trigger()
            finder = self.window.findChild(Finder)
            if finder is None:
                raise RuntimeError("no finder came up")
            finder.line.setText(text)
            self.take(name)
            finder.dismiss()

    def doors(self) -> None:
        """What comes up over the window, or beside it: the search, the keys, settings, About, the wall view."""
        actions = self.window.actions_
        actions.search_requested.emit()
        panel = self.window.findChildren(SearchPanel)[0]
        panel.line.setText("kantor")
        self.take("search")
        panel.dismiss()
        actions.keys_requested.emit()
        self.take("keys")
        self.window.findChildren(KeysSheet)[0].dismiss()
        for name, asked in (("settings", actions.settings_requested), ("about", actions.about_requested)):
            asked.emit()
            dialog = self.window.findChildren(QDialog, name)[0]
            self.take(name, dialog)
            dialog.close()
        self.window.list.choose("pipe")
        actions.wall_requested.emit()
        wall = next(each for each in QApplication.topLevelWidgets() if isinstance(each, WallView))
        wall.showNormal()
        wall.resize(1920, 1080)
        self.take("wall", wall)
        wall.leave()

    def leave(self) -> None:
        """Close everything."""
        self.desk.quit()
        self._home.cleanup()

    def _open_sections(self) -> None:
        """Open what a track's page has under its dates, and scroll there."""
        page = self.window.findChildren(QScrollArea, "track_page")[0]
        lines = [each for each in page.findChildren(QAbstractButton) if each.objectName().startswith("section_")]
        for line in lines:
            line.setChecked(True)
        settle(100)
        page.verticalScrollBar().setValue(
            lines[0].mapTo(page.viewport(), QPoint()).y() + page.verticalScrollBar().value()
        )

    def _open_reasons(self, label: str) -> None:
        settle(100)
        page = self.window.findChildren(QScrollArea, "track_page")[0]
        for opened in (False, True):
            cards = [
                card for card in page.findChildren(DateCard) if card.accessibleName().startswith(word("Law", label))
            ]
            why = cards[-1].findChild(QAbstractButton, "why")
            if not opened and why is not None:
                why.setChecked(True)
                settle(100)
            elif opened:
                page.ensureWidgetVisible(cards[-1])


def _antidumping(today: date) -> list[Draft]:
    """An antidumping case whose petition was filed two weeks ago, a stop of Commerce's clocks among it."""
    filed = today - timedelta(days=14)
    talks = NegotiationOpened(name="Steel pipe", parties=("United States", "Korea"), seats=(WASHINGTON, "Asia/Seoul"))
    return [
        Draft(id="steel", body=talks, effective_on=filed),
        Draft(id="pipe", negotiation="steel", body=TrackOpened(name="Antidumping duties"), effective_on=filed),
        Draft(id="ad", body=ProceedingStarted(track="pipe", procedure="us-ad"), effective_on=filed),
        Draft(body=EventRecorded(proceeding="ad", event="petition"), effective_on=filed),
        Draft(
            body=Tolled(proceeding="ad", days=9, forum="Commerce", reason="Lapse in appropriations"),
            effective_on=filed + timedelta(days=3),
        ),
        Draft(body=VariantChosen(proceeding="ad", variant="postponed"), effective_on=filed + timedelta(days=4)),
    ]


def settle(milliseconds: int) -> None:
    """Let the window do what it has to."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()


def _platform(scale: int) -> str:
    """Return the platform without a display; where all is drawn larger, on a screen with room for it."""
    if scale == 1:
        return "offscreen"
    screen = {"name": "large", "x": 0, "y": 0, "width": 2000 * scale, "height": 1200 * scale}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = Path(tempfile.gettempdir()) / f"lapse-screen-{os.getpid()}.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen | dots]}), encoding="utf-8")
    atexit.register(file.unlink, missing_ok=True)
    return f"offscreen:configfile={file}"


def main() -> int:
    """Take every picture in the schemes and languages named; each pair of them in a process of its own."""
    folder, asked = Path(sys.argv[1]), sys.argv[2:]
    schemes = [each for each in asked if each in {scheme.value for scheme in Scheme}]
    schemes = schemes or [Scheme.LIGHT.value, Scheme.DARK.value]
    languages = [each for each in asked if each in CHOICES] or ["en"]
    scale = next((each for each in asked if each.isdigit()), "1")
    folder.mkdir(parents=True, exist_ok=True)
    pairs = [(scheme, language) for scheme in schemes for language in languages]
    if len(pairs) > 1:
        import subprocess  # noqa: PLC0415

        for pair in pairs:
            subprocess.run([sys.executable, "-m", "tests.screenshots", str(folder), *pair, scale], check=True)
        return 0
    os.environ.setdefault("QT_QPA_PLATFORM", _platform(int(scale)))
    os.environ.setdefault("QT_SCALE_FACTOR", scale)
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    photographer = Photographer(folder, Scheme(schemes[0]), languages[0], scale)
    if languages[0] == "en":
        tour(photographer, photographer.window.opened, settle)  # type: ignore[arg-type]
    photographer.replay()
    photographer.own()
    photographer.past()
    photographer.steps()
    photographer.finding()
    photographer.doors()
    photographer.leave()
    QApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
