"""The stops of `docs/tour.md`: when, on which track, what is opened, and the words that must then be on the screen.

The pictures of the tour and the test that nothing in it is missing both go by these.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from core.reminders.notice import ACKNOWLEDGE, Answer
from gui.rail import TRACKS
from gui.track_page.date_card import DateCard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.sessions.replay import Replay
    from gui.window import MainWindow


class Stop(NamedTuple):
    """`told` names what of the story it shows ("s1" to "s15"), `seen` the words that are on the screen.

    `sections` are the sections of the track's page that are opened, `date` the label of a date whose reasons are;
    `at` is where the page is scrolled to: a section, "date" (the one that is opened), "clock" (the one named first in
    `seen`), "record" or its top.
    """

    picture: str
    told: tuple[str, ...]
    moment: datetime
    track: str
    seen: tuple[str, ...]
    sections: tuple[str, ...] = ()
    date: str = ""
    at: str = ""


_OPEN_AT_FIRST = ("lapse", "indicators")
_BEFORE = timedelta(hours=1)
_BROKEN_OFF = datetime(1994, 7, 30, 23, 0, tzinfo=UTC)
_RUNNING = datetime(1994, 8, 20, 14, 0, tzinfo=UTC)

STOPS = (
    Stop(
        "tour-tracks",
        ("s1", "s7"),
        _BROKEN_OFF,
        "medical",
        (
            "US-Japan framework talks",
            "Medical equipment procurement",
            "Telecommunications equipment procurement",
            "Automobiles and auto parts",
            "Insurance",
            "broken off",
            "both sides keep in touch, and Tokyo would resume",
        ),
    ),
    Stop(
        "tour-deadline",
        ("s2", "s3"),
        _BROKEN_OFF,
        "medical",
        (
            "United States must act",
            "United States set it, on Sat 30 Apr 1994, for Thursday 30 June 1994.",
            "moved it from Thursday 30 June 1994 to Sunday 31 July 1994 (change of government in Tokyo).",
        ),
        date="United States' date",
        at="date",
    ),
    Stop(
        "tour-statements",
        ("s2", "s12"),
        _BROKEN_OFF,
        "medical",
        (
            "From Japan's side no deadline was ever set.",
            "There is a wide gap; unilateral sanctions would break the spirit of the talks.",
            "Seichi Kondo, embassy official",
            "on the record",
            "Foreign Ministry official",
            "senior US official",
            "not for attribution",
        ),
        sections=("statements",),
        at="statements",
    ),
    Stop(
        "tour-clock",
        ("s4",),
        _RUNNING,
        "medical",
        (
            "Sunday 31 July 1994 is the day of the identification",
            "60 days follow: day 1 is Monday 1 August 1994, day 60 is Thursday 29 September 1994.",
            "By Mickey Kantor, USTR",
        ),
        date="Consultation period",
        at="date",
    ),
    Stop(
        "tour-lapse",
        ("s5",),
        datetime(1994, 9, 30, 4, 0, 5, tzinfo=UTC),
        "medical",
        ("Consultation period has lapsed: Medical equipment procurement", "Sanctions take effect"),
    ),
    Stop(
        "tour-chain",
        ("s6", "s8"),
        _RUNNING,
        "medical",
        (
            "What happens at the lapse",
            "Sanctions follow on the next day unless they are postponed, modified or called off.",
            "Sanctions take effect",
            "would not take effect until the next year",
            "Sanctions could be postponed or called off if there is progress.",
        ),
        at="lapse",
    ),
    Stop(
        "tour-settled",
        ("s8",),
        datetime(1994, 10, 5, 14, 0, tzinfo=UTC),
        "medical",
        ("settled", "called off", "procurement agreements were reached; the sanctions are terminated"),
    ),
    Stop(
        "tour-two-clocks",
        ("s9",),
        _RUNNING,
        "medical",
        (
            "Consultation period",
            "Thu 29 Sep 1994",
            "Identify priority practices",
            "Fri 30 Sep 1994",
            "Super 301",
            "Close to: Identify priority practices, Fri 30 Sep 1994",
        ),
        at="clock",
    ),
    Stop(
        "tour-measures",
        ("s10", "s11"),
        _RUNNING,
        "medical",
        (
            "Objective criteria: a yardstick by which progress can be measured.",
            "No numerical targets: they would be managed trade.",
            "no agreed criteria",
            "Dollar against the yen",
            "at post-war lows",
            "well below the US share elsewhere",
        ),
        sections=("indicators", "context"),
        at="indicators",
    ),
    Stop(
        "tour-reserved",
        ("s13",),
        _RUNNING,
        "medical",
        ("Withdraw from the framework talks", "unilateral sanctions by the United States"),
        sections=("reserved",),
        at="reserved",
    ),
    Stop(
        "tour-meetings",
        ("s14",),
        _RUNNING,
        "medical",
        (
            "Last round before the deadline",
            "Charlene Barshefsky, Deputy USTR",
            "Sadayuki Hayashi, Deputy Foreign Minister",
            "flies home on Sunday",
        ),
        sections=("meetings",),
        at="meetings",
    ),
    Stop(
        "tour-record",
        ("s15",),
        _RUNNING,
        "medical",
        ("A new coalition government is chosen in Tokyo", "no one is in charge"),
        at="record",
    ),
)


def go_to(stop: Stop, window: MainWindow, replay: Replay) -> None:
    """Bring the window to a stop, with everything answered that came before it; the caller lets it settle."""
    replay.jump(stop.moment - _BEFORE)
    _answer(replay)
    replay.jump(stop.moment)
    if "s5" not in stop.told:
        _answer(replay)
    window.refresh()
    window.show_page(TRACKS)
    window.list.choose(stop.track)
    QApplication.processEvents()
    page = _page(window)
    for line in page.findChildren(QAbstractButton):
        name = line.objectName().removeprefix("section_")
        if line.objectName().startswith("section_"):
            line.setChecked(name in (stop.sections or _OPEN_AT_FIRST))
        elif name == "earlier":
            while line.isVisible():
                line.click()
    for card in page.findChildren(DateCard):
        card.open_reasons(opened=bool(stop.date) and card.accessibleName().startswith(stop.date))
    QApplication.processEvents()


def scroll_to(stop: Stop, window: MainWindow) -> None:
    """Scroll the track's page to what the stop is about."""
    page = _page(window)
    bar = page.verticalScrollBar()
    target: QWidget | None = None
    if stop.at == "date":
        target = next(each for each in page.findChildren(DateCard) if each.accessibleName().startswith(stop.date))
    elif stop.at == "clock":
        target = next(each for each in page.findChildren(DateCard) if each.accessibleName().startswith(stop.seen[0]))
    elif stop.at == "record":
        target = next(label for label in page.findChildren(QLabel) if stop.seen[-1] in label.text())
    elif stop.at:
        target = page.findChild(QAbstractButton, f"section_{stop.at}")
    top = target.mapTo(page.viewport(), QPoint()).y() + bar.value() - 8 if target is not None else 0
    bar.setValue(top)


def _answer(replay: Replay) -> None:
    replay.answer([each.reminder for each in replay.unanswered()], Answer(ACKNOWLEDGE), by="tour")


def on_screen(window: MainWindow) -> str:
    """Return all that the window says: the list, then every label and button that is shown."""
    return "\n".join([*_listed(window), *_labels(window)])


def _listed(window: MainWindow) -> Iterator[str]:
    model = window.list.model()
    for row in range(model.rowCount()):
        yield str(model.index(row, 0).data())


def _labels(window: MainWindow) -> Iterator[str]:
    parts: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    for part in parts:
        if part.isVisible() and part.text():
            yield part.text()


def _page(window: MainWindow) -> QScrollArea:
    found = window.findChild(QScrollArea, "track_page")
    assert found is not None
    return found
