"""The form: a dialog in which one edit of the docket is entered, checked beside its fields, and recorded.

What it asks and what it records is each form's own; this module knows the way every one of them goes: type,
see what would move, record, or be told what to mend.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.docket.facts import Draft
from core.errors import KnownError
from gui.forms.fields import HEIGHT, Field, TextField, tint
from gui.forms.preview import PreviewPane
from gui.forms.when import DateField
from gui.look import space
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import AnyBody
    from gui.forms.occasion import Occasion

WIDTH = 640
"""The width of every form, in device-independent pixels."""

PAUSE = 250
"""Milliseconds without typing after which the preview is made."""

_LABEL_WIDTH = 112

F = TypeVar("F", bound=Field)


class Form(QDialog):
    """One edit. `recorded` carries the `Changes` once it is safely stored.

    A form says `title`, `lead`, `action`, adds its fields in `build` and makes its `drafts`. `aliases` names
    the field that shows an error the docket reports under another name.
    """

    recorded = Signal(object)

    moves_dates: ClassVar[bool] = True
    """Whether recording it can move dates, so that a preview is worth its room."""

    aliases: ClassVar[Mapping[str, str]] = {}

    def __init__(self, occasion: Occasion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.occasion = occasion
        self.look = occasion.look
        self.fields: list[Field] = []
        self._rows = QGridLayout()
        self._trouble = QLabel(self)
        self._preview = PreviewPane(self.look, self)
        self._cancel = QPushButton(self)
        self._submit = QPushButton(self)
        self._lead = QLabel(self)
        self._ready = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._set_up()
        missing = self.missing()
        if missing:
            self._stay_empty(missing)
        else:
            self.build()
        self._lay_out()
        self._ready = True
        self.look.theme_changed.connect(self.wear)
        self.wear()
        self.retitle()

    # What each form says and does.

    def title(self) -> str:
        """Return what the form is for."""
        raise NotImplementedError

    def lead(self) -> str:
        """Return one sentence under the title, or nothing."""
        return ""

    def action(self) -> str:
        """Return what the button does; it may depend on what was chosen."""
        return self.title()

    def missing(self) -> str:
        """Return the sentence that says what to do first, where nothing can be entered yet."""
        return ""

    def build(self) -> None:
        """Add the fields."""

    def drafts(self) -> Sequence[Draft]:
        """Return what is to be recorded; `KnownError` where a field cannot be read."""
        raise NotImplementedError

    # What each form is made of.

    def add(self, field: F) -> F:
        """Add a field under those there are, and return it."""
        row = len(self.fields)
        self.fields.append(field)
        self._rows.addWidget(field.label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(field, row, 1)
        field.changed.connect(self._on_changed)
        field.left.connect(self._on_left)
        return field

    def add_record(self, label: str) -> None:
        """Add the fields every fact has: its day, under this label, and where it was read."""
        self.effective = self.add(
            DateField(self.look, "effective_on", label, required=self.tr("Give the date it happened on."))
        )
        self.effective.suggest(self.occasion.today(self.occasion.seat(self.occasion.on_track())))
        self.add_source()

    def add_source(self) -> None:
        """Add the field for where the fact was read."""
        self.source = self.add(
            TextField(self.look, "source", self.tr("Source"), example=self.tr("Optional: where it was read"))
        )

    def draft(self, body: AnyBody, *, negotiation: str = "", zone: str = "") -> Draft:
        """Return `body` as a draft with the day and the source entered."""
        return Draft(
            body=body,
            effective_on=self.effective.day(),
            source=self.source.text(),
            negotiation=negotiation,
            zone=zone,
        )

    def field(self, name: str) -> Field | None:
        """Return the field that shows what is wrong with `name`, or None."""
        names = {field.name: field for field in self.fields}
        return names.get(name) or names.get(self.aliases.get(name, ""))

    # The way of an edit.

    def submit(self) -> None:
        """Record what was entered and close; or say what is wrong beside the field, and stay."""
        self._timer.stop()
        if not self.fields or self._complain_of_all():
            return
        try:
            changes = self.occasion.session.docket.execute(*self.drafts())
        except KnownError as error:
            self._refuse(error)
            return
        self.recorded.emit(changes)
        self.accept()

    def refresh(self) -> None:
        """Show what the edit would move, or quietly what is wrong in a field that was visited."""
        if not self.fields:
            return
        self._trouble.hide()
        for field in self.fields:
            field.calm()
            self._murmur(field)
        try:
            moves = self.occasion.session.docket.preview(*self.drafts())
        except KnownError as error:
            self._preview.say(self.tr("Dates are shown here once they can be counted."))
            about = self.field(error.field)
            if about is not None and about.visited:
                about.complain(str(error), loud=False)
        else:
            self._preview.show_moves(moves)
        self._grow()

    def retitle(self) -> None:
        """Have the button say what it will do."""
        text = self.action()
        self._submit.setText(text)
        self._submit.setMinimumWidth(self._submit.fontMetrics().horizontalAdvance(text) + 2 * space.ROOM)

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        self.setPalette(palette_of(self.look.theme))
        button = QPalette(self.palette())
        button.setColor(QPalette.ColorRole.Button, self.look.colour(Role.ACCENT))
        button.setColor(QPalette.ColorRole.ButtonText, self.look.colour(Role.ON_ACCENT))
        self._submit.setPalette(button)
        tint(self._lead, self.look, Role.MUTED)
        tint(self._trouble, self.look, Role.TEXT)
        self._preview.wear()
        for field in self.fields:
            field.wear()

    def done(self, result: int) -> None:
        """Close; no timer is left running."""
        self._timer.stop()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field that is empty."""
        super().showEvent(event)
        self.refresh()
        self._grow()
        self.resize(WIDTH, self._needed())
        first = next((field for field in self.fields if not self._filled(field)), None)
        (first.editor if first else self._cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of type as well as of colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._grow()

    def _on_changed(self) -> None:
        if self._ready:
            self.retitle()
            self._timer.start()

    def _on_left(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _murmur(self, field: Field) -> None:
        if not field.visited:
            return
        try:
            field.check()
        except KnownError as error:
            field.complain(str(error), loud=False)

    def _complain_of_all(self) -> bool:
        """Say of every field what is wrong with it, go to the first, and tell whether there was one."""
        wrong: list[Field] = []
        self._trouble.hide()
        for field in self.fields:
            field.calm()
            field.visited = True
            try:
                field.check()
            except KnownError as error:
                field.complain(str(error), loud=True)
                wrong.append(field)
        if wrong:
            self._go_to(wrong[0])
        return bool(wrong)

    def _refuse(self, error: KnownError) -> None:
        field = self.field(error.field)
        if field is None:
            self._trouble.setText(str(error))
            self._trouble.show()
            self._grow()
            return
        field.complain(str(error), loud=True)
        self._go_to(field)

    def _go_to(self, field: Field) -> None:
        self._grow()
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filled(self, field: Field) -> bool:
        try:
            field.check()
        except KnownError:
            return False
        return True

    def _stay_empty(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._submit.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setDefault(True)

    def _set_up(self) -> None:
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.title())
        self.setFont(self.look.fonts.font(Size.BODY))
        self._lead.setText(self.lead())
        self._lead.setWordWrap(True)
        self._lead.setVisible(bool(self.lead()))
        self._trouble.setObjectName("trouble")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._submit.setObjectName("submit")
        self._submit.setDefault(True)
        self._submit.clicked.connect(self.submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)

    def _lay_out(self) -> None:
        heading = QLabel(self.title(), self)
        heading.setFont(self.look.fonts.font(Size.FIGURE, strong=True))
        self._rows.setHorizontalSpacing(space.SNUG)
        self._rows.setVerticalSpacing(space.HAIR)
        self._rows.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addSpacing(space.HAIR)
        column.addWidget(self._lead)
        column.addSpacing(space.ROOM)
        column.addLayout(self._rows)
        column.addWidget(self._trouble)
        self._trouble.setVisible(not self.fields)
        column.addStretch()
        column.addSpacing(space.SNUG)
        column.addWidget(self._preview)
        self._preview.setVisible(self.moves_dates and bool(self.fields))
        column.addSpacing(space.ROOM)
        column.addLayout(self._buttons())
        self.setFixedWidth(WIDTH)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.TIGHT)
        row.addStretch()
        for button in (self._cancel, self._submit):
            button.setMinimumHeight(HEIGHT)
            row.addWidget(button)
        stops = [*(field.editor for field in self.fields), self._cancel, self._submit]
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)
        return row

    def _needed(self) -> int:
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(WIDTH)
        return layout.totalMinimumSize().height()

    def _grow(self) -> None:
        """Grow to what is to be said; never shrink, so that nothing jumps under the hand."""
        needed = self._needed()
        self.setMinimumHeight(min(needed, self.screen().availableGeometry().height()))
        if needed > self.height():
            self.resize(WIDTH, needed)
