"""The forms about a date that a party sets for itself: set it, postpone it, say that it was met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import DeadlineSet, Draft, Met, Postponed
from gui.forms.choices import ChoiceField
from gui.forms.on_track import TrackForm
from gui.forms.places import ZoneField
from gui.forms.texts import TextField
from gui.forms.when import DateField, TimeField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.forms.occasion import Standing


class DeadlineForm(TrackForm):
    """A party sets a date."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Set a party's deadline")

    def lead(self) -> str:
        """Say whom it binds."""
        return self.tr("A date one party sets. It binds nobody else.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Set the deadline")

    def ask(self) -> None:
        """Ask for the date, its hour and zone, who set it and when."""
        self._on = self.add(
            DateField(self.look, "on", self.tr("Deadline"), required=self.tr("Give the date it lapses."))
        )
        self._at = self.add(TimeField(self.look, "at", self.tr("Time"), empty=self.tr("else the day's end")))
        self._zone = self.add(ZoneField(self.look, "zone", self.tr("Time zone")))
        self._zone.changed.connect(lambda: self._at.place(self._zone.city_or_nothing()))
        self.add_by(self.tr("Set by"))
        self._label = self.add(
            TextField(self.look, "label", self.tr("For what"), example=self.tr("Optional: offer on procurement"))
        )
        self.add_record(self.tr("Set on"))
        computed = self.occasion.computed
        if computed is not None:
            computed.put(self._on, self._at, self._zone)
            self._label.put(computed.label)

    def about_track(self, standing: Standing) -> None:
        """Put the date in the zone of the docket's own side, unless told otherwise."""
        seat = self.occasion.seat(standing.view.row.id)
        self._zone.suggest(seat)
        self._on.suggest(self.occasion.today(seat), fill=False)

    def drafts(self) -> Sequence[Draft]:
        """Return the deadline."""
        body = DeadlineSet(
            track=self.track.value(),
            on=self._on.day(),
            at=self._at.time(),
            zone=self._zone.zone(),
            by=self.by.text(),
            label=self._label.text(),
        )
        return [self.draft(body)]


class _SetDateForm(TrackForm):
    """A form about a party's deadline that still stands."""

    def add_deadline(self) -> None:
        """Add the field for which one."""
        self.deadline = self.add(
            ChoiceField(
                self.look,
                "deadline",
                self.tr("Deadline"),
                choose=self.tr("Choose a deadline"),
                nothing=self.tr("No party's deadline is open on this track. Set one first."),
            )
        )

    def about_track(self, standing: Standing) -> None:
        """Offer the deadlines that stand."""
        self.deadline.offer(standing.deadlines(), prefer=self.occasion.fact_id)


class PostponementForm(_SetDateForm):
    """A party moves a date it had set."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Postpone a deadline")

    def lead(self) -> str:
        """Say what is kept."""
        return self.tr("The old date stays in the history, with who moved it and why.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Postpone the deadline")

    def ask(self) -> None:
        """Ask which date, to when, by whom and why."""
        self.add_deadline()
        self._to = self.add(DateField(self.look, "to", self.tr("New date"), required=self.tr("Give the new date.")))
        self._at = self.add(TimeField(self.look, "at", self.tr("Time"), empty=self.tr("else the day's end")))
        self.add_by(self.tr("Postponed by"))
        self.add_reason()
        self.add_record(self.tr("Decided on"))
        self.deadline.changed.connect(self._on_deadline)

    def drafts(self) -> Sequence[Draft]:
        """Return the postponement."""
        body = Postponed(
            deadline=self.deadline.value(),
            to=self._to.day(),
            at=self._at.time(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_deadline(self) -> None:
        standing = self.standing()
        found = standing.deadline(self.deadline.chosen) if standing else None
        if found is not None:
            self._at.place(found.city)
            self._to.suggest(found.due, fill=False)
            self.by.prefer(found.by)


class MetForm(_SetDateForm):
    """What a party's deadline asked for was done."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record that a deadline was met")

    def lead(self) -> str:
        """Say what ends."""
        return self.tr("The date stops counting down and its reminders fall silent.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record it as met")

    def ask(self) -> None:
        """Ask which date, by whom, and by which document."""
        self.add_deadline()
        self.add_by(self.tr("Met by"))
        self._document = self.add(
            TextField(self.look, "document", self.tr("Document"), example=self.tr("Optional: what was handed over"))
        )
        self.add_record(self.tr("Met on"))

    def drafts(self) -> Sequence[Draft]:
        """Return that it was met."""
        body = Met(deadline=self.deadline.value(), by=self.by.text(), document=self._document.text())
        return [self.draft(body)]
