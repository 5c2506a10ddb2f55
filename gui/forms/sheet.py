"""The sheet a form is written on: a heading, rows of fields, the preview, and what the buttons do.

It lays out and wears the colours; what is entered and what becomes of it is in `gui.forms.form`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.forms.fields import HEIGHT, tint
from gui.forms.preview import PreviewPane
from gui.look import space
from gui.look.labels import stand_at_beginning
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from gui.forms.fields import Field
    from gui.look.look import Look

WIDTH = 704
"""The width of every form, in device-independent pixels, at the usual size of type."""

_LABEL_WIDTH = 112
_TITLE_BAR = 40
_LEAST_ROWS = 3 * HEIGHT


class Sheet(QDialog):
    """A dialog over its window. `submitted` comes with the button that records, with Enter and Ctrl+Enter."""

    submitted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.fields: list[Field] = []
        self.setFont(look.fonts.font(Size.BODY))
        self.preview = PreviewPane(look, self)
        self._heading = QLabel(self)
        self._lead = QLabel(self)
        self._trouble = QLabel(self)
        self._body = QWidget()
        self._rows = QGridLayout(self._body)
        self._scroll = QScrollArea(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._submit = QPushButton(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._set_up_words()
        stand_at_beginning(self._heading, self._lead, self._trouble)
        self._set_up_rows()
        self._set_up_buttons()

    def head(self, title: str, lead: str) -> None:
        """Say what the sheet is for."""
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def put_row(self, field: Field) -> None:
        """Put a field under those there are."""
        row = len(self.fields)
        self.fields.append(field)
        self._rows.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(field, row, 1)

    def say_action(self, text: str) -> None:
        """Have the button that records say what it will do."""
        self._submit.setText(text)
        self._submit.setMinimumWidth(self._submit.fontMetrics().horizontalAdvance(text) + 2 * space.ROOM)

    def say_trouble(self, sentence: str) -> None:
        """Say, above the preview, what is wrong with the whole; nothing where the sentence is empty."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def close_only(self, sentence: str) -> None:
        """Say why nothing can be entered, and leave only a button to close."""
        self.say_trouble(sentence)
        self._submit.hide()
        self._scroll.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setDefault(True)

    def lay_out(self, *, preview: bool) -> None:
        """Put everything in its place, once all fields are there."""
        self._rows.setRowStretch(len(self.fields), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addSpacing(space.HAIR)
        column.addWidget(self._lead)
        column.addSpacing(space.ROOM)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._trouble)
        column.addSpacing(space.SNUG)
        column.addWidget(self.preview)
        self.preview.setVisible(preview)
        column.addSpacing(space.ROOM)
        column.addLayout(self._button_row())
        self.setFixedWidth(self._wide())
        self.wear()

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        self.setPalette(palette_of(self.look.theme))
        button = QPalette(self.palette())
        button.setColor(QPalette.ColorRole.Button, self.look.colour(Role.ACCENT))
        button.setColor(QPalette.ColorRole.ButtonText, self.look.colour(Role.ON_ACCENT))
        self._submit.setPalette(button)
        tint(self._lead, self.look, Role.MUTED)
        tint(self._trouble, self.look, Role.TEXT)
        self.preview.wear()
        for field in self.fields:
            field.wear()

    def order_stops(self) -> None:
        """Let the Tab key go from field to field as they stand, then to the buttons."""
        fields = (stop for field in self.fields for stop in field.stops())
        stops = [*fields, *self.preview.stops(), self._cancel, self._submit]
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def begin_at(self, field: Field | None) -> None:
        """Put the cursor into a field, in sight; without one, on the button to leave."""
        if field is None:
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field, 0, 0)

    def begin_at_action(self) -> None:
        """Put the keyboard on the button that records."""
        self._submit.setFocus(Qt.FocusReason.OtherFocusReason)

    def grow(self) -> None:
        """Grow to what is to be said; never shrink, so that nothing jumps under the hand."""
        needed = self._needed()
        self.setMinimumHeight(needed)
        if needed > self.height():
            self.resize(self._wide(), needed)

    def fit(self) -> None:
        """Be just as high as needed."""
        self.grow()
        self.resize(self._wide(), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type as well as of colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.grow()

    def _wide(self) -> int:
        """Return the width at the size of the type, as far as the screen goes."""
        return max(WIDTH, min(self.look.fonts.px(WIDTH), self.screen().availableGeometry().width() - 2 * space.WIDE))

    def _needed(self) -> int:
        """Return the height of everything; on a screen too low for it, that of the screen: the rows scroll."""
        layout = self.layout()
        if layout is None:
            return 0
        rows = self._rows_height()
        self._scroll.setMinimumHeight(rows)
        layout.activate()
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(self._wide())
        room = self.screen().availableGeometry().height() - _TITLE_BAR
        if needed <= room or not self.fields:
            return needed
        self._scroll.setMinimumHeight(max(_LEAST_ROWS, rows - (needed - room)))
        layout.activate()
        return room

    def _rows_height(self) -> int:
        if not self.fields:
            return 0
        for field in self.fields:
            layout = field.layout()
            if layout is not None:
                layout.activate()  # what was shown or hidden just now counts already
        self._rows.activate()
        if self._rows.hasHeightForWidth():
            return self._rows.totalHeightForWidth(self._wide() - 2 * space.WIDE)
        return self._rows.totalMinimumSize().height()

    def _set_up_words(self) -> None:
        self._heading.setFont(self.look.fonts.font(Size.FIGURE, strong=True))
        self._trouble.setObjectName("trouble")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        for label in (self._lead, self._trouble):
            label.setWordWrap(True)
            label.hide()
        for label in (self._heading, self._lead):  # they tell of names and of files
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _set_up_rows(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(space.SNUG)
        self._rows.setVerticalSpacing(space.HAIR)
        self._rows.setColumnMinimumWidth(0, self.look.fonts.px(_LABEL_WIDTH))
        self._rows.setColumnStretch(1, 1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._body)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)

    def _set_up_buttons(self) -> None:
        self._cancel.setObjectName("cancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._submit.setObjectName("submit")
        self._submit.setDefault(True)
        self._submit.clicked.connect(self.submitted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submitted.emit)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.TIGHT)
        row.addStretch()
        for button in (self._cancel, self._submit):
            button.setMinimumHeight(HEIGHT)
            row.addWidget(button)
        self.order_stops()
        return row
