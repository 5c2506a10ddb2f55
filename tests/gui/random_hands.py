"""Hands that do anything to the window: clicks, keys, words, wheels, drags, sizes, colours and the passing of time.

What they do follows from their seed and from what they find on the screen, so a run can be repeated.
"""

from datetime import timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from core.clock import ManualClock
from gui.forms import Form
from gui.window import MainWindow
from tests.gui.within_reach import Reach, named, stands

_KEYS = [
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_T,
    Qt.Key.Key_M,
    Qt.Key.Key_F10,
    Qt.Key.Key_Menu,
]
_WORDS = [
    "a",
    "medical",
    "2099-05-29",
    "31 July 2026",
    "60 days from 31 July 1994 title vii",
    "5 working days after 2026-12-23 us-itc",
    "tomorrow",
    "99999999999999999999",
    "-1",
    "0",
    "",
    " ",
    "Tokyo",
    "Europe/Nowhere",
    "<b>bold</b> & %1 {party}",
    "\u202egnp.exe",
    "\U0001f4a5" * 3,
    "交渉の期限",
    "x" * 300,
    "24:61",
    "23:59",
]
_SIZES = [(1180, 760), (900, 600), (720, 480), (1600, 1000), (760, 1200)]
_NEVER = {"Quit", "Close the window"}

DROP = QMessageBox.ButtonRole.DestructiveRole


class Hands(Reach):
    """Hands at `window`. `done` names the last acts, the latest at the end."""

    def __init__(self, window: MainWindow, clock: ManualClock, seed: int) -> None:
        super().__init__(window, seed)
        self.clock = clock
        for action in window.findChildren(QAction):
            if action.text().replace("&", "") in _NEVER:
                action.setEnabled(False)  # it can be found by more than its menu
        self._acts = [
            (20, self._click),
            (20, self._key),
            (10, self._type),
            (10, self._page),
            (8, self._command),
            (6, self._fill_form),
            (4, self._submit),
            (3, self._cancel),
            (5, self._wheel),
            (4, self._drag),
            (4, self._menu_here),
            (2, self._resize),
            (1, self._scheme),
            (3, self._step),
            (2, self._wait),
        ]

    def act(self) -> None:
        """Do one thing, and let everything that follows from it happen."""
        self.number += 1
        self.clock.advance(timedelta(milliseconds=1))  # no two edits in one instant
        popup = QApplication.activePopupWidget()
        asked = QApplication.activeModalWidget()
        if popup is not None:
            self._at_popup(popup)
        elif isinstance(asked, QDialog) and (isinstance(asked, QFileDialog) or asked.inherits("QAbstractPrintDialog")):
            self._leave(asked)
        elif isinstance(asked, QMessageBox):
            self._at_box(asked)
        else:
            weights = [weight for weight, _ in self._acts]
            act = self.random.choices([act for _, act in self._acts], weights)[0]
            act()
        for _ in range(2):
            QApplication.processEvents()

    def put_down(self) -> None:
        """Close every popup and every form, and go to the tracks."""
        for _ in range(20):
            popup, asked = QApplication.activePopupWidget(), QApplication.activeModalWidget()
            if popup is not None:
                popup.close()
            elif isinstance(asked, QMessageBox) and asked.objectName() == "dropping":
                next(
                    b for b in asked.buttons() if asked.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole
                ).click()
            elif isinstance(asked, QDialog):
                asked.reject()
            QApplication.processEvents()
        self.window.come_forward()

    # What they do.

    def _click(self) -> None:
        kinds: list[type[QWidget]] = [QAbstractButton, QAbstractItemView, QWidget, QComboBox, QLineEdit]
        widget = self._any(self.random.choice(kinds))
        if widget is None:
            return
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        place = self._somewhere(target)
        twice = self.random.random() < 0.15
        self._note(f"{'double ' if twice else ''}click {named(widget)} at {place.x()},{place.y()}")
        modifiers = self.random.choice([Qt.KeyboardModifier.NoModifier] * 6 + [Qt.KeyboardModifier.ControlModifier])
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, modifiers, place)
        if twice and stands(target):
            QTest.mouseDClick(target, Qt.MouseButton.LeftButton, modifiers, place)

    def _key(self) -> None:
        key, modifier = self.random.choice(_KEYS), Qt.KeyboardModifier.NoModifier
        if self.random.random() < 0.15:
            modifier = self.random.choice([Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
        widget = self._focus()
        self._note(f"key {key.name} {modifier.name} on {named(widget)}")
        QTest.keyClick(widget, key, modifier)

    def _type(self) -> None:
        words = self.random.choice(_WORDS)
        widget = self._focus()
        self._note(f"type {words[:40]!r} on {named(widget)}")
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            if self.random.random() < 0.5:
                widget.selectAll()
            if isinstance(widget, QLineEdit):
                widget.insert(words)
            else:
                widget.insertPlainText(words)
            return
        for letter in words[:6]:
            if stands(widget) and letter.isascii():
                QTest.keyClick(widget, ord(letter.upper()))

    def _page(self) -> None:
        if self._ground() is not self.window:
            return
        buttons = [each for each in self.window.rail.findChildren(QAbstractButton) if each.isVisible()]
        button = self.random.choice(buttons)
        self._note(f"page {button.objectName()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _command(self) -> None:
        if self._ground() is not self.window:
            return
        actions = [
            each
            for each in self.window.findChildren(QAction)
            if each.isEnabled() and each.menu() is None and each.text()
        ]
        action = self.random.choice(actions)
        self._note(f"command {action.text()[:60]}")
        action.trigger()

    def _fill_form(self) -> None:
        form = self._ground()
        if not isinstance(form, Form):
            return
        self._note(f"fill {form.windowTitle()}")
        for each in form.findChildren(QComboBox):
            if each.isVisible() and each.count() and not each.isEditable():
                each.setCurrentIndex(self.random.randrange(each.count()))
        for line in form.findChildren(QLineEdit):
            if line.isVisible() and line.isEnabled() and not line.text() and not line.isReadOnly():
                above = line.parentWidget()
                name = line.objectName() or (above.objectName() if above is not None else "")
                line.setText(self._plausible(name))
        for page in form.findChildren(QPlainTextEdit):
            if page.isVisible():
                page.setPlainText("What was agreed")

    def _plausible(self, name: str) -> str:
        if name.endswith(("_at",)):
            return self.random.choice(["", "17:00"])
        if "zone" in name or "seats" in name:
            return self.random.choice(["Tokyo", "Washington", "Brussels"])
        if name.endswith(("on", "since", "until", "from", "to", "day", "begins", "ends")):
            days = self.random.randint(-40, 400)
            return (self.clock.today("UTC") + timedelta(days=days)).isoformat()
        return self.random.choice(["Medical", "Insurance", "Japan", "30 days", "60", "Framework", ""])

    def _submit(self) -> None:
        self._press("submit")

    def _cancel(self) -> None:
        self._press("cancel")

    def _press(self, name: str) -> None:
        form = self._ground()
        button = form.findChild(QAbstractButton, name)
        if isinstance(form, Form) and button is not None and button.isVisible():
            self._note(f"{name} {form.windowTitle()}")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _wheel(self) -> None:
        widget = self._any(QWidget)
        if widget is None:
            return
        place = QPointF(self._somewhere(widget))
        modifiers = self.random.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
        turn = QPoint(0, self.random.choice([-480, -120, 120, 480]))
        self._note(f"wheel {turn.y()} {modifiers.name} on {named(widget)}")
        at = QPointF(widget.mapToGlobal(place.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(place, at, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, phase, False)
        QApplication.sendEvent(widget, event)

    def _drag(self) -> None:
        widget = self._any(QAbstractItemView, QScrollBar, QAbstractSpinBox, QWidget)
        if widget is None:
            return
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        since, until = self._somewhere(target), self._somewhere(target)
        self._note(f"drag {named(widget)} {since.x()},{since.y()} to {until.x()},{until.y()}")
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(target, left, none, since)
        for share in (0.3, 1):
            if stands(target):
                QTest.mouseMove(target, since + (until - since) * share)
        if stands(target):
            QTest.mouseRelease(target, left, none, until)

    def _menu_here(self) -> None:
        widget = self._any(QAbstractItemView, QLineEdit)
        if widget is None or isinstance(widget.parentWidget(), QAbstractSpinBox):
            return  # Qt's own menu of a spin box waits inside the event
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        place = self._somewhere(target)
        self._note(f"menu on {named(widget)}")
        reason = self.random.choice([QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
        QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))

    def _resize(self) -> None:
        wide, high = self.random.choice(_SIZES)
        self._note(f"resize to {wide}x{high}")
        self.window.resize(wide, high)

    def _scheme(self) -> None:
        action = self.random.choice(self.window.actions_.schemes.actions())
        self._note(f"wear {action.text()}")
        action.trigger()

    def _step(self) -> None:
        if self._ground() is self.window:
            back = self.random.random() < 0.6
            self._note("undo" if back else "redo")
            (self.window.actions_.undo if back else self.window.actions_.redo).trigger()

    def _wait(self) -> None:
        span = timedelta(seconds=self.random.choice([1, 1, 60, 3600, 86400]))
        self._note(f"wait {span}")
        self.clock.advance(span)
        self.window._ticker.ticked.emit(self.clock.now().timestamp())
