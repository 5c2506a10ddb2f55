"""The form: one edit of the docket, entered, checked beside its fields, and recorded.

What it asks and what it records is each form's own; this module knows the way every one of them goes: type,
see what would move, record, or be told what to mend. How a form is laid out is in `gui.forms.sheet`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from core.docket.facts import Draft, Retracted
from core.errors import KnownError
from core.sessions.rippling import consequences
from gui.forms.fields import Field
from gui.forms.sheet import Sheet
from gui.forms.texts import LongTextField, TextField
from gui.forms.when import DateField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.docket.facts import AnyBody
    from gui.forms.occasion import Occasion

PAUSE = 250
"""Milliseconds without typing after which the preview is made."""

_MUCH = 40
"""So many characters are not dropped without a question."""

F = TypeVar("F", bound=Field)


class Form(Sheet):
    """One edit. `recorded` carries the `Changes` once it is safely stored.

    A form says `title`, `lead`, `action`, adds its fields in `build` and makes its `drafts`. `aliases` names
    the field that shows an error the docket reports under another name.
    """

    recorded = Signal(object)

    moves_dates: ClassVar[bool] = True
    """Whether recording it can move dates, so that a preview is worth its room."""

    aliases: ClassVar[Mapping[str, str]] = {}

    def __init__(self, occasion: Occasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion.look, parent)
        self.occasion = occasion
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.refresh)
        self._ready = False
        self._touched = False
        self.head(self.title(), self.lead())
        missing = self.missing()
        if missing:
            self.close_only(missing)
        else:
            self.build()
        self.lay_out(preview=self.moves_dates and bool(self.fields))
        self._ready = True
        self.say_action(self.action())
        self.submitted.connect(self.submit)
        self.preview.freed_changed.connect(self.refresh)
        self.look.theme_changed.connect(self.wear)

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
        self.put_row(field)
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
        """Record what was entered and close; or say what is wrong beside the field, and stay.

        Where the preview had not caught up with the typing and there are dates that move, it is shown first, and to
        record takes a second press: nothing moves unseen.
        """
        unseen = self._timer.isActive() and self.moves_dates
        self._timer.stop()
        if not self.fields or self._complain_of_all():
            return
        if unseen:
            self.refresh()
            if self.preview.moves:
                self.begin_at_action()
                self._timer.stop()  # a field was left by that
                return
        try:
            changes = self.occasion.session.docket.execute(*self._with_freed(self.drafts()))
        except KnownError as error:
            self._refuse(error)
            return
        self.recorded.emit(changes)
        self.accept()

    def refresh(self) -> None:
        """Show what the edit would move, or quietly what is wrong in a field that was visited."""
        if not self.fields:
            return
        self.say_trouble("")
        for field in self.fields:
            field.calm()
            self._murmur(field)
        try:
            drafts = self.drafts()
            plain = consequences(self.occasion.session, *drafts)
            whole = self._with_freed(drafts)
            found = consequences(self.occasion.session, *whole) if len(whole) > len(drafts) else plain
        except KnownError as error:
            self.preview.say(self.tr("Dates are shown here once they can be counted."))
            about = self.field(error.field)
            if about is not None and about.visited:
                about.complain(str(error), loud=False)
        else:
            self.preview.show_consequences(found, plain.dates.stays)
            self.order_stops()
        self.grow()

    def reject(self) -> None:
        """Leave; where much was typed, ask first."""
        if self._typed() < _MUCH:
            super().reject()
        elif self.findChild(QMessageBox, "dropping") is None:
            self._ask_to_drop()

    def done(self, result: int) -> None:
        """Close; no timer is left running."""
        self._timer.stop()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field that must be filled in, or at the first of all: no typing falls on a button."""
        super().showEvent(event)
        self.refresh()
        self.fit()
        empty = (field for field in self.fields if not self._filled(field))
        first = next(empty, self.fields[0] if self.fields else None)
        self.begin_at(first)

    def _typed(self) -> int:
        """Return how many characters were typed into the fields for words since they were first shown."""
        if not self._touched:
            return 0
        return sum(len(each.typed()) for each in self.fields if isinstance(each, TextField | LongTextField))

    def _ask_to_drop(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, "Lapse", self.tr("Drop what you wrote?"), parent=self)
        box.setObjectName("dropping")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(self.tr("It is not recorded yet."))
        drop = box.addButton(self.tr("Drop it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Go on writing"), QMessageBox.ButtonRole.RejectRole))
        drop.clicked.connect(self._drop)
        box.open()

    def _drop(self) -> None:
        super().reject()

    def _with_freed(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Return the drafts with a retraction of each published date that was chosen to move too."""
        if not self.preview.freed:
            return list(drafts)
        stays = consequences(self.occasion.session, *drafts).dates.stays
        freed = [stay for stay in stays if stay.frees in self.preview.freed]
        reason = self.tr("let go of, so that the date moves too")
        zones = [stay.deadline.row.zone for stay in freed]
        return [
            *drafts,
            *(
                Draft(
                    body=Retracted(retracts=stay.frees, reason=reason),
                    effective_on=self.occasion.today(zone),
                    zone=zone,
                )
                for stay, zone in zip(freed, zones, strict=True)
            ),
        ]

    def _on_changed(self) -> None:
        if self._ready:
            self._touched = True
            self.say_action(self.action())
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
        self.say_trouble("")
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
            self.say_trouble(str(error))
            self.grow()
            return
        field.complain(str(error), loud=True)
        self._go_to(field)

    def _go_to(self, field: Field) -> None:
        self.grow()
        self.begin_at(field)

    def _filled(self, field: Field) -> bool:
        try:
            field.check()
        except KnownError:
            return False
        return True
