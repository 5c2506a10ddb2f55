"""A person at the window: what is seen can be clicked and typed at, nothing else; every act is counted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from gui.window import MainWindow

CLICK, KEY = 2.0, 0.3
"""Seconds a person takes for a click, aiming included, and for a key."""


class Person:
    """A person at `window`. `clicks` and `keys` count what was done."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks = 0
        self.keys = 0

    @property
    def seconds(self) -> float:
        """How long a person would have taken."""
        return self.clicks * CLICK + self.keys * KEY

    def click(self, text: str) -> None:
        """Click the button that says `text`."""
        found = [each for each in self._before().findChildren(QAbstractButton) if _says(each) == text]
        seen = [each for each in found if each.isVisible() and each.isEnabled()]
        assert len(seen) == 1, f"{len(seen)} buttons say {text}"
        self._click_at(seen[0], seen[0].rect().center())

    def choose(self, menu: str, row: str) -> None:
        """Open a menu of the menu bar and click a row of it."""
        bar = self.window.findChild(QMenuBar)
        assert bar is not None
        title = next(each for each in bar.actions() if _plain(each.text()) == menu)
        self._click_at(bar, bar.actionGeometry(title).center())
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu), f"no menu opened under {menu}"
        action = next(each for each in popup.actions() if _plain(each.text()) == row)
        assert action.isEnabled(), f"{row} cannot be done now"
        self._click_at(popup, popup.actionGeometry(action).center())

    def pick(self, text: str) -> None:
        """Click the row of a list that says `text`."""
        for view in self._before().findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisible() or model is None:
                continue
            for row in range(model.rowCount()):
                index = model.index(row, 0)
                if index.data() == text:
                    self._click_at(view.viewport(), view.visualRect(index).center())
                    return
        raise AssertionError(f"no row says {text}")

    def into(self, field: str) -> None:
        """Click into the field of that name."""
        found = [each for each in self._before().findChildren(QLineEdit) if each.accessibleName() == field]
        assert len(found) == 1, f"{len(found)} fields are called {field}"
        self._click_at(found[0], found[0].rect().center())

    def type(self, text: str) -> None:
        """Type, letter by letter, into whatever holds the keyboard."""
        for letter in text:
            self.press(letter)

    def press(self, key: Qt.Key | str) -> None:
        """Press a key."""
        if QApplication.activeWindow() is not self._before():
            # The platform without a screen forgets which window was active when a menu closes; a desktop does not.
            self._before().activateWindow()
            QApplication.processEvents()
        holder = QApplication.focusWidget()
        assert holder is not None, f"nothing holds the keyboard in {QApplication.activeWindow()}"
        self.keys += 1
        if isinstance(key, str):
            QTest.keyClicks(holder, key)
        else:
            QTest.keyClick(holder, key)
        QApplication.processEvents()

    def next(self, text: str) -> None:
        """Go on to the next field and type."""
        self.press(Qt.Key.Key_Tab)
        self.type(text)

    def enter(self) -> None:
        """Press Enter, and see that the form was taken."""
        over = self._before()
        self.press(Qt.Key.Key_Return)
        for _ in range(3):
            QApplication.processEvents()
        assert self._before() is not over, f"still asked: {self.read(over)}"

    def read(self, over: QWidget | None = None) -> list[str]:
        """Everything that can be read now."""
        labels = (over or self._before()).findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible() and each.text()]

    def _before(self) -> QWidget:
        return QApplication.activeModalWidget() or self.window

    def _click_at(self, widget: QWidget, place: object) -> None:
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)  # type: ignore[call-overload]
        for _ in range(3):
            QApplication.processEvents()


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _says(button: QAbstractButton) -> str:
    return button.text() or button.accessibleName()
