"""The field for a procedure: typed words search all there are, and the one chosen says which law it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.forms.fields import INSET, Field, tint
from gui.forms.law_lines import LawLine, doubt_of, matching, named, version_text, yours_word
from gui.forms.law_list import LawList
from gui.look import space
from gui.look.icons import SMALL
from gui.look.labels import Text
from gui.look.theme import Role, Scheme
from gui.look.type import Size
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from core.procedures import Procedure
    from gui.look.look import Look

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LawField(Field):
    """A line to search in, with the list of what was found until one is chosen; then the law in its place.

    The arrow keys go through the list, Enter takes; a name or id written in full is taken at once.
    """

    def __init__(self, look: Look, name: str, label: str) -> None:
        self._line = QLineEdit()
        super().__init__(look, name, label, self._line)
        self._lines: Sequence[LawLine] = ()
        self._chosen: LawLine | None = None
        self._standing_hint = ""
        self._list = LawList(look, self)
        self._note = LawNote(look, self)
        self._line.setTextMargins(INSET, 0, INSET, 0)
        self._line.setClearButtonEnabled(True)
        self._line.setPlaceholderText(translate("Forms", "Type to search: a law, a treaty, a country"))
        self._line.textChanged.connect(self._on_typed)
        self._list.picked.connect(self._on_picked)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._list)
            column.insertWidget(2, self._note)

    @property
    def chosen(self) -> str:
        """The id of the procedure chosen, or nothing."""
        return self._chosen.id if self._chosen else ""

    def offer(self, lines: Sequence[LawLine], hint: str) -> None:
        """Offer these; `hint` is said under the list while nothing is chosen."""
        self._lines, self._standing_hint = lines, hint
        self._show()

    def found(self) -> list[LawLine]:
        """Return what the list offers."""
        return self._list.lines()

    def value(self) -> str:
        """Return the id chosen; `KnownError` where none was."""
        if self._chosen is not None:
            return self._chosen.id
        text = self._line.text().strip()
        if not text:
            raise self.wrong(translate("Forms", "Choose a procedure."))
        if not self._list.count():
            raise self.wrong(_not_found(text))
        raise self.wrong(translate("Forms", "Choose one of the procedures found."))

    def check(self) -> None:
        """Refuse to be left open."""
        self.value()

    def choose(self, line: LawLine) -> None:
        """Choose a procedure."""
        self._chosen = line
        self._line.setText(line.short)
        self._line.setCursorPosition(0)
        self._show()
        self.changed.emit()

    def tell(self, law: Procedure | None, *, runs: bool) -> None:
        """Say of the procedure chosen which law it is; where it `runs`, this is the version that will."""
        self._note.tell(law, own=self._chosen is not None and self._chosen.own, runs=runs)

    def tidy(self) -> None:
        """Take the only procedure found for what was typed; write the one that was named by its id as the list does."""
        if self._chosen is not None and self._line.text() != self._chosen.short:
            self.choose(self._chosen)
            return
        found = self._list.lines()
        if self._chosen is None and self._line.text().strip() and len(found) == 1:
            self.choose(found[0])

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        super().wear()
        if hasattr(self, "_list"):
            self._list.wear()
            self._note.wear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the list as well where the style's own frame is lost in the dark."""
        super().paintEvent(event)
        if self._list.isHidden() or self.look.theme.scheme == Scheme.LIGHT:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self.look.colour(Role.LINE), 1))
        painter.drawRect(self._list.geometry().adjusted(-1, -1, 0, 0))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the line go through the list."""
        if event.type() == QEvent.Type.KeyPress and watched is self.editor:
            key: QKeyEvent = event  # type: ignore[assignment]
            if self._on_key(Qt.Key(key.key()), plain=not key.modifiers() & Qt.KeyboardModifier.ControlModifier):
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key, *, plain: bool) -> bool:
        """Do what a key means for the list, and tell whether it means anything."""
        if not plain:
            return False
        if key in _MOVES:
            if self._chosen is not None:
                self._line.clear()
            self._list.go(_MOVES[key])
            return True
        line = self._list.current_line()
        if key in _TAKES and self._chosen is None and line is not None:
            self.choose(line)
            return True
        return False

    def _on_typed(self, text: str) -> None:
        if self._chosen is not None and text == self._chosen.short:
            return
        self._chosen = named(self._lines, text)
        self._show()
        self.changed.emit()

    def _hint_of(self, text: str) -> str:
        """Return what is to be said while nothing is chosen: that nothing was found, else what was to be told."""
        if self._chosen is not None:
            return ""
        return self._standing_hint if self._list.count() else _not_found(text)

    def _on_picked(self, line: LawLine) -> None:
        self.choose(line)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Show the list while nothing is chosen; Enter then takes the first of what was found."""
        text = self._line.text()
        self._list.setVisible(self._chosen is None)
        self._note.setVisible(self._chosen is not None)
        if self._chosen is None:
            self._list.show_lines(matching(self._lines, text))
            self._list.setVisible(self._list.count() > 0)
            if text.strip():
                self._list.go(1)
        self.hint(self._hint_of(text))
        self.setAccessibleDescription(self._note.said if self._chosen else "")


def _not_found(text: str) -> str:
    sentence = translate("Forms", "No procedure is found for “{text}”. Try fewer words.")
    return sentence.format(text=text.strip()[:40])


class LawNote(QWidget):
    """Which law a procedure is: its title, the version that will run and how sure it is, and its source."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._doubted = False
        self._title = Text(look, self, strong=True)
        self._mark = QLabel(self)
        self._version = Text(look, self)
        self._source = Text(look, self, size=Size.SMALL, role=Role.MUTED)
        self._title.setObjectName("law_title")
        self._version.setObjectName("law_version")
        self._source.setObjectName("law_source")
        version = QHBoxLayout()
        version.setSpacing(space.HAIR)
        version.addWidget(self._mark)
        version.addWidget(self._version, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, space.HAIR, 0, space.HAIR)
        column.setSpacing(INSET)
        column.addWidget(self._title)
        column.addLayout(version)
        column.addWidget(self._source)

    @property
    def said(self) -> str:
        """All of it, to be read aloud."""
        return ". ".join(label.text() for label in (self._title, self._version, self._source) if label.text())

    def tell(self, law: Procedure | None, *, own: bool, runs: bool) -> None:
        """Say it of `law`, or nothing; without its version where that is not the one that `runs`."""
        if law is None:
            for label in (self._title, self._version, self._source):
                label.say("")
            self._mark.hide()
            return
        doubt, self._doubted = doubt_of(law)
        self._doubted = self._doubted and runs
        version = translate("Forms", "Version {version}").format(version=version_text(law))
        known = [version, doubt] if runs else []
        self._title.say(law.title)
        self._version.say("  ·  ".join([*known, yours_word()] if own else known))
        self._source.say(" ".join(law.source.split()))
        self._mark.setVisible(self._doubted)
        self.wear()

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        self._mark.setPixmap(self._look.pixmap("info", Role.SOON, SMALL, self.devicePixelRatioF()))
        tint(self._mark, self._look, Role.SOON)
