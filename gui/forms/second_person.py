"""The forms of the second pair of eyes: a date is confirmed; a negotiation asks for it, or asks no longer."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QPlainTextEdit

from core.docket.confirmations import can_be_confirmed
from core.docket.deadlines import CONFIRMED
from core.docket.explanation import explain
from core.docket.facts import ConfirmationAsked, DateConfirmed, Retracted
from core.zones import city_of
from gui.forms.choices import ChoiceField, Option, SuggestField
from gui.forms.fields import Field
from gui.forms.form import Form
from gui.forms.on_track import TrackForm
from gui.forms.texts import TextField
from gui.wording import confirmation_word, due_text, with_city

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import Draft, Fact
    from core.docket.setting import Deadline
    from gui.forms.occasion import Standing
    from gui.look.look import Look

_REASONS_HEIGHT = 148


class _ReasonsField(Field):
    """What is to be checked, to be read and copied; nothing can be written in it."""

    def __init__(self, look: Look, name: str, label: str) -> None:
        self._text = QPlainTextEdit()
        super().__init__(look, name, label, self._text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_REASONS_HEIGHT)

    def show_reasons(self, deadline: Deadline | None) -> None:
        """Show why the date is that date, step by step, each with its source."""
        lines = explain(deadline) if deadline is not None else ()
        told = [
            f"{number}. {line.text}" + (f"\n    {line.citation}" if line.citation else "")
            for number, line in enumerate(lines, start=1)
        ]
        self._text.setPlainText("\n".join(told))


class ConfirmationForm(TrackForm):
    """A second person has checked a computed date."""

    moves_dates = False
    aliases: ClassVar[Mapping[str, str]] = {"key": "date", "due": "date", "due_at": "date", "proceeding": "date"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Confirm a date")

    def lead(self) -> str:
        """Say what is confirmed, and how long it holds."""
        return self.tr("Check it against its reasons. If it moves later, it has to be confirmed again.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Confirm this date")

    def ask(self) -> None:
        """Ask which date, show its reasons, and ask who confirms it."""
        self._dates: dict[str, Deadline] = {}
        self._date = self.add(
            ChoiceField(
                self.look,
                "date",
                self.tr("Date"),
                choose=self.tr("Choose a date"),
                nothing=self.tr("No computed date runs on this track. Start a procedure first."),
            )
        )
        self._reasons = self.add(_ReasonsField(self.look, "reasons", self.tr("Why")))
        self._date.changed.connect(self._on_date)
        self.by = self.add(SuggestField(self.look, "by", self.tr("Confirmed by"), example=self.tr("A person's name")))
        self._note = self.add(TextField(self.look, "note", self.tr("Note"), example=self.tr("Optional")))
        self.add_record(self.tr("Confirmed on"))

    def about_track(self, standing: Standing) -> None:
        """Offer the dates of the track, those not yet confirmed before the others."""
        self._dates = {each.row.key: each for each in standing.view.deadlines if can_be_confirmed(each.row)}
        rows = [each.row for each in self._dates.values()]
        rows.sort(key=lambda row: (row.confirmation == CONFIRMED, row.due_at, row.key))
        options = [
            Option(
                row.key,
                f"{row.label}, {with_city(due_text(row), city_of(row.zone))}",
                self.tr("Confirmed already") if row.confirmation == CONFIRMED else confirmation_word(row.confirmation),
            )
            for row in rows
        ]
        self._date.offer(options, prefer=self.occasion.fact_id)
        self.by.suggest(_who_confirmed(standing.view.facts))

    def drafts(self) -> Sequence[Draft]:
        """Return the confirmation of the date as it was shown."""
        row = self._dates[self._date.value()].row
        if not self.by.text():
            raise self.by.wrong(self.tr("Say who confirms it."))
        body = DateConfirmed(
            proceeding=row.proceeding,
            key=row.key,
            due=date.fromisoformat(row.due or ""),
            due_at=datetime.fromtimestamp(row.due_at or 0, UTC),
            by=self.by.text(),
            note=self._note.text(),
        )
        return [self.draft(body)]

    def _on_date(self) -> None:
        self._reasons.show_reasons(self._dates.get(self._date.chosen))


class SecondPersonForm(Form):
    """A negotiation asks a second person to confirm every computed date, or no longer does."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Ask for a second person")

    def lead(self) -> str:
        """Say what is asked for."""
        return self.tr("Each computed date says “not yet confirmed”, until a second person has confirmed it.")

    def action(self) -> str:
        """Return what the button does: the contrary of what stands."""
        if self.fields and self._standing():
            return self.tr("Ask for it no longer")
        return self.tr("Ask for a second person")

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def build(self) -> None:
        """Ask for which negotiation, from when and why."""
        self._negotiation = self.add(
            ChoiceField(self.look, "negotiation", self.tr("Negotiation"), choose=self.tr("Choose a negotiation"))
        )
        track = self.occasion.session.docket.fact(self.occasion.on_track())
        wanted = self.occasion.negotiation_id or (track.negotiation if track is not None else "")
        self._negotiation.offer(self.occasion.negotiations(), prefer=wanted)
        self._reason = self.add(TextField(self.look, "reason", self.tr("Reason"), example=self.tr("Optional")))
        self.add_record(self.tr("From"))

    def drafts(self) -> Sequence[Draft]:
        """Return the request, or the retraction of the one that stands."""
        negotiation, standing, reason = self._negotiation.value(), self._standing(), self._reason.text()
        if standing:
            return [self.draft(Retracted(retracts=fact.id, reason=reason)) for fact in standing]
        return [self.draft(ConfirmationAsked(reason=reason), negotiation=negotiation)]

    def _standing(self) -> list[Fact]:
        return self.occasion.session.docket.confirmations_asked(self._negotiation.chosen)


def _who_confirmed(facts: Sequence[Fact]) -> list[str]:
    """Return who confirmed dates of the track before, the latest first."""
    names = [fact.body.by for fact in reversed(facts) if isinstance(fact.body, DateConfirmed)]
    return list(dict.fromkeys(names))
