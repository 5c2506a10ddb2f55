"""The forms about a procedure at work: an event, more time, its clock stopped and running again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import msgspec

from core.computation import instant
from core.docket.facts import Draft, EventRecorded, Extended, Resumed, Suspended
from core.zones import city_of
from gui.forms.choices import ChoiceField
from gui.forms.on_track import ProceedingForm
from gui.forms.texts import PeriodField, TextField
from gui.forms.when import DateField, TimeField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.forms.choices import Option
    from gui.forms.occasion import Standing


class EventForm(ProceedingForm):
    """Something happened that starts, meets or ends a period."""

    aliases: ClassVar[Mapping[str, str]] = {"on": "effective_on"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record an event")

    def lead(self) -> str:
        """Say what events do."""
        return self.tr("Something the procedure knows: it starts a clock, or fulfils what was asked.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the event")

    def ask(self) -> None:
        """Ask what happened, when, and where it was read."""
        self.add_proceeding(self._on_proceeding)
        self._event = self.add(
            ChoiceField(
                self.look,
                "event",
                self.tr("Event"),
                choose=self.tr("Choose an event"),
                nothing=self.tr("Choose a procedure first."),
            )
        )
        self.effective = self.add(
            DateField(
                self.look,
                "effective_on",
                self.tr("Happened on"),
                required=self.tr("Give the date it happened on."),
            )
        )
        self._at = self.add(TimeField(self.look, "at", self.tr("Hour"), empty=self.tr("optional, where it is known")))
        self.add_source()
        self._note = self.add(TextField(self.look, "note", self.tr("Note"), example=self.tr("Optional")))

    def drafts(self) -> Sequence[Draft]:
        """Return the event, at its hour where that is known."""
        body = EventRecorded(proceeding=self.proceeding.value(), event=self._event.value(), note=self._note.text())
        zone = self._zone()
        draft = self.draft(body, zone=zone)
        at = self._at.time()
        if at is None:
            return [draft]
        return [msgspec.structs.replace(draft, effective_at=instant(draft.effective_on, at, zone))]

    def _zone(self) -> str:
        corrected = self.occasion.correcting
        if corrected is not None:
            return corrected.zone
        standing = self.standing()
        return standing.zone(self.proceeding.chosen) if standing else self.occasion.seat()

    def _on_proceeding(self) -> None:
        standing = self.standing()
        if standing is not None:
            self._event.offer(standing.events(self.proceeding.chosen))
            self.place_day()
            self._at.place(city_of(self._zone()))


class ExtensionForm(ProceedingForm):
    """More time is added to a running period."""

    aliases: ClassVar[Mapping[str, str]] = {"on": "effective_on", "event": "step"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Extend a period")

    def lead(self) -> str:
        """Say how."""
        return self.tr("Give either the time that is added or the new last day.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Extend the period")

    def ask(self) -> None:
        """Ask which period, by how much or until when, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self.add_step(self.tr("Period"))
        self._period = self.add(
            PeriodField(self.look, "period", self.tr("Time added"), example=self.tr("such as 30 days"))
        )
        self._to = self.add(DateField(self.look, "to", self.tr("Or last day")))
        self.add_by(self.tr("Extended by"))
        self.add_reason()
        self.add_record(self.tr("Decided on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the extension."""
        body = Extended(
            proceeding=self.proceeding.value(),
            step=self.step.value(),
            period=self._period.text(),
            to=self._to.day_or_none(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        standing = self.standing()
        if standing is not None:
            self.step.offer(standing.steps(self.proceeding.chosen))
            self.place_day()


class SuspensionForm(ProceedingForm):
    """The clocks of a proceeding stop."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Suspend the clock")

    def lead(self) -> str:
        """Say what a stop does to the dates."""
        return self.tr("Its periods stop with that day, and move on by as many days as the stop lasts.")

    def offered(self, standing: Standing) -> Sequence[Option]:
        """Offer the proceedings whose clock runs."""
        return standing.running()

    def nothing(self) -> str:
        """Say what has to happen first."""
        return self.tr("No clock runs here. Record the event that starts one first.")

    def ask(self) -> None:
        """Ask which proceeding and whose clocks, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self.add_forum()
        self.add_by(self.tr("Suspended by"))
        self.add_reason()
        self.add_record(self.tr("From"))

    def drafts(self) -> Sequence[Draft]:
        """Return the suspension."""
        body = Suspended(
            proceeding=self.proceeding.value(),
            forum=self.forum.chosen,
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        self.place_day()
        self.offer_forums()


class ResumptionForm(ProceedingForm):
    """The clocks of a proceeding run again."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Resume the clock")

    def lead(self) -> str:
        """Say from when it runs."""
        return self.tr("Its periods run again from that day, with the time that was left.")

    def offered(self, standing: Standing) -> Sequence[Option]:
        """Offer the proceedings whose clock is stopped."""
        return standing.stopped()

    def nothing(self) -> str:
        """Say that nothing is stopped."""
        return self.tr("No clock is suspended here. Suspend one first.")

    def ask(self) -> None:
        """Ask which proceeding, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self.add_by(self.tr("Resumed by"))
        self.add_reason()
        self.add_record(self.tr("From"))

    def drafts(self) -> Sequence[Draft]:
        """Return the resumption."""
        body = Resumed(proceeding=self.proceeding.value(), by=self.by.text(), reason=self.reason.text())
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        self.place_day()
