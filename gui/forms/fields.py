"""The fields of a form: what a person fills in, its label, and the sentence beside it when it is wrong.

A field reads one value out of what was typed and says in one sentence why it cannot. Dates, hours and zones
are in `gui.forms.when`; which fields a form has, and what it records, is the form's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from core.errors import KnownError
from gui.look import space
from gui.look.icons import SMALL
from gui.look.labels import stand_at_beginning
from gui.look.theme import Role, Scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from gui.look.look import Look

HEIGHT = space.TARGET + space.HAIR
"""The height of an input of one line, in device-independent pixels."""

INSET = 2
"""The space between the frame of a line and its text, beside what the style leaves."""

_EDGE = 2
_RADIUS = 4
_PASSING = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


def tint(label: QWidget, look: Look, role: Role) -> None:
    """Write `label` in the colour of `role`."""
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, look.colour(role))
    label.setPalette(palette)


class Field(QWidget):
    """An input with its label, the reading beside it and one sentence under it.

    `changed` comes with everything typed or chosen, `left` when the person moves on to another input. The
    input carries the object name "field_" and the field's `name`, the sentence "error_" and the name.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, label: str, editor: QWidget) -> None:
        super().__init__()
        self.name = name
        self.visited = False
        self.framed = True
        self.look = look
        self.editor = editor
        self.label = QLabel(label)
        self._beside = QLabel(self)
        self._under = QWidget(self)
        self._spacing = QHBoxLayout(self._under)
        self._mark = QLabel(self._under)
        self._message = QLabel(self._under)
        self._hint = ""
        self._loud = False
        self._name_parts(label)
        self.line = QHBoxLayout()
        self._lay_out()
        stand_at_beginning(self._beside, self._message)
        self.wear()
        editor.installEventFilter(self)

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        tint(self._beside, self.look, Role.MUTED)
        mark = self.look.pixmap("info", Role.SOON, SMALL, self.devicePixelRatioF())
        self._mark.setPixmap(mark)
        self._show_message(self._message.text() if self._loud else self._hint, loud=self._loud)

    def read_beside(self, text: str) -> None:
        """Say beside the input how it is read."""
        self._beside.setText(text)

    def hint(self, text: str) -> None:
        """Say under the input what the choice means, as long as nothing is wrong with it."""
        self._hint = text
        if not self._loud:
            self._show_message(text, loud=False)

    def complain(self, sentence: str, *, loud: bool) -> None:
        """Say under the input what is wrong; `loud` also marks the input."""
        self._show_message(sentence, loud=loud)
        self.editor.setAccessibleDescription(sentence)

    def calm(self) -> None:
        """Take back what was said to be wrong."""
        self._show_message(self._hint, loud=False)
        self.editor.setAccessibleDescription(self._hint)

    @property
    def complaint(self) -> str:
        """The sentence that stands under the input for being wrong, or nothing."""
        text = self._message.text()
        return "" if text == self._hint else text

    def be_there(self, *, there: bool) -> None:
        """Stand in the form with the label, or not."""
        self.setVisible(there)
        self.label.setVisible(there)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops in it, in order."""
        return [self.editor]

    def check(self) -> None:
        """Read the value, only to find what is wrong with it: `KnownError` naming this field."""

    def wrong(self, sentence: str) -> KnownError:
        """Return the error that names this field."""
        return KnownError(sentence, field=self.name)

    def tidy(self) -> None:
        """Rewrite what was typed in its usual form, where it can be read."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the input was left."""
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            focus: QFocusEvent = event  # type: ignore[assignment]
            if focus.reason() not in _PASSING:
                self.visited = True
                self.tidy()
                self.left.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the input that is wrong; frame the others where the style's own frame is lost in the dark."""
        super().paintEvent(event)
        framed = self._loud or (self.framed and self.look.theme.scheme != Scheme.LIGHT)
        if not framed or self.editor.isHidden():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.editor.geometry())
        if self._loud:
            painter.setPen(QPen(self.look.colour(Role.SOON), _EDGE))
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), _RADIUS, _RADIUS)
        else:
            painter.setPen(QPen(self.look.colour(Role.LINE), 1))
            painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), _RADIUS - 1, _RADIUS - 1)
        painter.end()

    def _name_parts(self, label: str) -> None:
        self.editor.setObjectName(f"field_{self.name}")
        self.editor.setAccessibleName(label)
        self.editor.setMinimumHeight(HEIGHT)
        self._message.setObjectName(f"error_{self.name}")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._beside.setTextFormat(Qt.TextFormat.PlainText)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setBuddy(self.editor)
        self.label.setMinimumHeight(HEIGHT + 2 * _EDGE)

    def _lay_out(self) -> None:
        self.line.setSpacing(space.TIGHT)
        self.line.addWidget(self.editor)
        self.line.addWidget(self._beside)
        self._beside.setVisible(False)
        self._spacing.setSpacing(space.HAIR)
        self._spacing.addWidget(self._mark)
        self._spacing.addWidget(self._message, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(0)
        column.addLayout(self.line)
        column.addWidget(self._under)
        column.addStretch()

    def keep_narrow(self, width: int) -> None:
        """Give the input `width` pixels and the rest of the line to the reading beside it."""
        self.editor.setFixedWidth(width)
        self._beside.setVisible(True)
        self.line.setStretchFactor(self._beside, 1)

    def _show_message(self, text: str, *, loud: bool) -> None:
        self._loud = loud
        self._message.setText(text)
        self._under.setVisible(bool(text))
        self._mark.setVisible(loud)
        alone = self.editor.isHidden()
        telling = loud or alone
        self._message.setMinimumHeight(HEIGHT if alone else 0)
        self._spacing.setContentsMargins(_EDGE, 0 if alone else space.HAIR, 0, 0 if alone else space.HAIR)
        tint(self._message, self.look, Role.TEXT if telling else Role.MUTED)
        self.update()
