"""The fields of a form: what a person fills in, its label, and the sentence beside it when it is wrong.

A field reads one value out of what was typed and says in one sentence why it cannot. Dates, hours and zones
are in `gui.forms.when`; which fields a form has, and what it records, is the form's to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.computation import Period
from core.errors import KnownError
from core.zones import zone_named
from gui.look import space
from gui.look.icons import SMALL
from gui.look.theme import Role, Scheme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from gui.look.look import Look

HEIGHT = space.TARGET + space.HAIR
"""The height of an input of one line, in device-independent pixels."""

INSET = 2
"""The space between the frame of a line and its text, beside what the style leaves."""

_EDGE = 2
_RADIUS = 4
_LONG_TEXT_HEIGHT = 72
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
        self.look = look
        self.editor = editor
        self.label = QLabel(label)
        self._beside = QLabel(self)
        self._under = QWidget(self)
        self._mark = QLabel(self._under)
        self._message = QLabel(self._under)
        self._hint = ""
        self._loud = False
        self._name_parts(label)
        self.line = QHBoxLayout()
        self._lay_out()
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
        framed = self._loud or self.look.theme.scheme != Scheme.LIGHT
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
        message = QHBoxLayout(self._under)
        message.setContentsMargins(_EDGE, space.HAIR, 0, space.HAIR)
        message.setSpacing(space.HAIR)
        message.addWidget(self._mark)
        message.addWidget(self._message, 1)
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
        telling = loud or self.editor.isHidden()
        tint(self._message, self.look, Role.TEXT if telling else Role.MUTED)
        self.update()


class TextField(Field):
    """One line of text. `required` is the sentence for leaving it empty; without one it may be."""

    def __init__(self, look: Look, name: str, label: str, *, required: str = "", example: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(look, name, label, self._line)
        self._required = required
        self._line.setTextMargins(INSET, 0, INSET, 0)
        self._line.setPlaceholderText(example)
        self._line.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what was typed, without the space around it; `KnownError` where it may not be empty."""
        text = self._line.text().strip()
        if self._required and not text:
            raise self.wrong(self._required)
        return text

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._line.setText(text)

    def check(self) -> None:
        """Refuse to be empty where it may not."""
        self.text()


class ListField(TextField):
    """Several names in one line, apart by commas, or by semicolons where a name has a comma in it."""

    def names(self) -> tuple[str, ...]:
        """Return the names in their order."""
        text = self.text()
        parts = re.split(r";" if ";" in text else r",", text)
        return tuple(name for part in parts if (name := part.strip()))


class SeatsField(ListField):
    """The capitals, by city or zone, in one line; under it the zones they are read as."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        super().__init__(look, name, label, example=example)
        self.changed.connect(self._on_changed)

    def zones(self) -> tuple[str, ...]:
        """Return the IANA zones of the seats; `KnownError` for one that is no zone."""
        try:
            return tuple(zone_named(name) for name in self.names())
        except KnownError as error:
            raise self.wrong(str(error)) from error

    def check(self) -> None:
        """Refuse a seat that is no zone."""
        self.zones()

    def _on_changed(self) -> None:
        try:
            self.hint("  ·  ".join(self.zones()))
        except KnownError:
            self.hint("")


class PeriodField(TextField):
    """An amount of time in words; beside it how it is read. It may be empty."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        super().__init__(look, name, label, example=example)
        self.keep_narrow(160)
        self.changed.connect(self._on_changed)

    def check(self) -> None:
        """Refuse what is no period."""
        self._read()

    def _read(self) -> Period | None:
        text = self.text()
        try:
            return Period.parse(text) if text else None
        except KnownError as error:
            raise self.wrong(str(error)) from error

    def _on_changed(self) -> None:
        try:
            period = self._read()
        except KnownError:
            period = None
        read = "" if period is None else str(period)
        self.read_beside("" if read == self.text() else read)


class LongTextField(Field):
    """Text of several lines. Tab moves on, as everywhere."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        self._edit = QPlainTextEdit()
        super().__init__(look, name, label, self._edit)
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(_LONG_TEXT_HEIGHT)
        self._edit.setPlaceholderText(example)
        self._edit.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what was typed, without the space around it."""
        return self._edit.toPlainText().strip()


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: its `value`, its `text` on screen, and what it means."""

    value: str
    text: str
    hint: str = ""


class ChoiceField(Field):
    """One of several options; the only one is chosen already.

    `choose` invites to choose. `nothing` is the sentence that stands in the place of an empty list: what to
    do first.
    """

    def __init__(self, look: Look, name: str, label: str, *, choose: str, nothing: str = "") -> None:
        self._box = QComboBox()
        super().__init__(look, name, label, self._box)
        self._choose = choose
        self._nothing = nothing
        self._options: tuple[Option, ...] = ()
        self._box.setPlaceholderText(choose)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.currentIndexChanged.connect(self._on_chosen)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to choose."""
        return not self._options

    @property
    def chosen(self) -> str:
        """The value chosen, or nothing."""
        index = self._box.currentIndex()
        return self._options[index].value if 0 <= index < len(self._options) else ""

    def value(self) -> str:
        """Return the value chosen; `KnownError` where none was."""
        if not self.chosen:
            raise self.wrong(f"{self._choose}." if self._options else self._nothing)
        return self.chosen

    def check(self) -> None:
        """Refuse to be left open."""
        self.value()

    def offer(self, options: Sequence[Option], prefer: str = "") -> None:
        """Offer these instead, keeping what was chosen, else choosing `prefer` or the only one."""
        wanted = self.chosen or prefer
        self._box.blockSignals(True)
        self._box.clear()
        self._options = tuple(options)
        self._box.addItems([option.text for option in self._options])
        values = [option.value for option in self._options]
        only = 0 if len(values) == 1 else -1
        self._box.setCurrentIndex(values.index(wanted) if wanted in values else only)
        self._box.blockSignals(False)
        self._box.setVisible(bool(options))
        self._on_chosen()

    def choose(self, value: str) -> None:
        """Choose the option of that value."""
        self._box.setCurrentIndex([option.value for option in self._options].index(value))

    def _on_chosen(self) -> None:
        index = self._box.currentIndex()
        known = 0 <= index < len(self._options)
        self.hint(self._options[index].hint if known else "" if self._options else self._nothing)
        self.changed.emit()


class SuggestField(Field):
    """One line of text with suggestions, which need not be followed. It may be empty."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        self._box = QComboBox()
        super().__init__(look, name, label, self._box)
        self._preferred = ""
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = self._box.lineEdit()
        if line is not None:
            line.setPlaceholderText(example)
            line.setTextMargins(INSET, 0, 0, 0)
        self._box.editTextChanged.connect(self.changed)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer these, keeping what was typed."""
        typed = self._box.currentText()
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItems(list(texts))
        self._box.blockSignals(False)
        self._box.setEditText(typed)

    def text(self) -> str:
        """Return what was typed, without the space around it."""
        return self._box.currentText().strip()

    def prefer(self, text: str) -> None:
        """Write in `text`, unless another was written."""
        if self._box.currentText() == self._preferred:
            self._preferred = text
            self._box.setEditText(text)

    def put(self, text: str) -> None:
        """Write `text` into the field."""
        self._box.setEditText(text)
