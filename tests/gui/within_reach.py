"""What is in reach at a window: the dialog or window in front, what of it can be seen and used, and a place on that."""

import random
from collections import deque

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu, QMessageBox, QWidget

from gui.window import MainWindow

_BETRAYED = 40


class Reach:
    """What is in reach at `window`; `random` chooses. `done` names the last acts, the latest at the end."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.number = 0
        self.done: deque[str] = deque(maxlen=_BETRAYED)
        self.random = random.Random(seed)  # noqa: S311 - nothing is kept secret with it

    def _ground(self) -> QWidget:
        asked = QApplication.activeModalWidget()
        if asked is not None:
            return asked
        over = QApplication.activeWindow()
        return over if over is not None and over.isVisible() else self.window

    def _in_reach(self, *kinds: type[QWidget]) -> list[QWidget]:
        ground = self._ground()
        return [
            each
            for kind in kinds
            for each in ground.findChildren(kind)
            if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty() and each.window() is ground
        ]

    def _any(self, *kinds: type[QWidget]) -> QWidget | None:
        found = self._in_reach(*kinds)
        return self.random.choice(found) if found else None

    def _somewhere(self, widget: QWidget) -> QPoint:
        room = widget.visibleRegion().boundingRect()
        return QPoint(
            self.random.randint(room.left(), max(room.left(), room.right())),
            self.random.randint(room.top(), max(room.top(), room.bottom())),
        )

    def _focus(self) -> QWidget:
        ground = self._ground()
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is ground:
            return focused
        return ground

    def _note(self, text: str) -> None:
        self.done.append(f"{self.number}: {text}")

    # Where something lies over the window.

    def _at_popup(self, popup: QWidget) -> None:
        if isinstance(popup, QMenu) and self.random.random() < 0.6:
            rows = [each for each in popup.actions() if each.isEnabled() and not each.isSeparator()]
            if rows:
                row = self.random.choice(rows)
                self._note(f"menu row {row.text()[:60]}")
                QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=popup.actionGeometry(row).center())
                return
        lists = [each for each in popup.findChildren(QAbstractItemView) if each.isVisible()]
        if lists and self.random.random() < 0.6:
            port = lists[0].viewport()
            self._note(f"row of popup {named(lists[0])}")
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=self._somewhere(port))
            return
        self._note(f"leave popup {named(popup)}")
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        if stands(popup) and popup.isVisible():
            popup.close()

    def _leave(self, dialog: QDialog) -> None:
        """Leave a dialog in which a stray click could harm files."""
        self._note(f"leave {named(dialog)}")
        dialog.reject()

    def _at_box(self, box: QMessageBox) -> None:
        roles = QMessageBox.ButtonRole
        buttons = [each for each in box.buttons() if box.buttonRole(each) != roles.DestructiveRole]
        button = self.random.choice(buttons)
        self._note(f"answer “{box.text()[:80]}” with {button.text()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        if not self.window.isVisible() or self.window.isMinimized():
            self.window.come_forward()


def stands(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible()


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}".strip()
