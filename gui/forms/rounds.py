"""The form for a meeting: a round of talks, in its place and by its clocks, with who leads each side."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import msgspec

from core.computation import instant
from core.docket.facts import Meeting
from core.docket.substance import clashes
from core.errors import KnownError
from gui.forms.outcomes import WholeOrTrackForm
from gui.forms.pairs import PairsField
from gui.forms.places import ZoneField
from gui.forms.texts import TextField
from gui.forms.when import DateField, TimeField
from gui.track_page.sayings import clash_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import Draft

_TOLD = 3
"""Days off that are named under the dates."""


class MeetingForm(WholeOrTrackForm):
    """A round of talks. Days off of either seat that it meets are told while it is entered."""

    moves_dates = False
    aliases: ClassVar[Mapping[str, str]] = {"on": "effective_on"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a meeting")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the meeting")

    def build(self) -> None:
        """Ask what it is called, where and when it is, who leads each side."""
        self.add_about()
        self._name = self.add(
            TextField(
                self.look,
                "name",
                self.tr("Meeting"),
                required=self.tr("Give it a name."),
                example=self.tr("such as: Second round"),
            )
        )
        self._place = self.add(TextField(self.look, "place", self.tr("Place"), example=self.tr("Optional: Geneva")))
        self._zone = self.add(ZoneField(self.look, "zone", self.tr("Local time of")))
        self.effective = self.add(
            DateField(self.look, "effective_on", self.tr("Begins on"), required=self.tr("Give the date it begins."))
        )
        self._at = self.add(TimeField(self.look, "at", self.tr("Time"), empty=self.tr("optional, where it is known")))
        self._until = self.add(DateField(self.look, "until", self.tr("Until")))
        self._heads = self.add(PairsField(self.look, "heads", self.tr("Heads of delegation")))
        self._note = self.add(TextField(self.look, "note", self.tr("Note"), example=self.tr("Optional")))
        self.add_source()
        self._about.changed.connect(self._on_about)
        self._zone.changed.connect(self._on_zone)
        for field in (self.effective, self._until, self._about):
            field.changed.connect(self._tell_days_off)
        self._on_about()
        self._on_zone()
        self._tell_days_off()

    def drafts(self) -> Sequence[Draft]:
        """Return the meeting, at its hour where that is known."""
        negotiation, track = self.about()
        zone = self._zone.zone()
        body = Meeting(
            name=self._name.text(),
            place=self._place.text(),
            zone=zone,
            until=self._until.day_or_none(),
            heads=self._heads.pairs(),
            track=track,
            note=self._note.text(),
        )
        draft = self.draft(body, negotiation=negotiation, zone=zone)
        at = self._at.time()
        if at is None:
            return [draft]
        return [msgspec.structs.replace(draft, effective_at=instant(draft.effective_on, at, zone))]

    def _on_about(self) -> None:
        chosen = self._about.chosen
        seat = self.occasion.seat(chosen)
        self._zone.suggest(seat)
        today = self.occasion.today(seat)
        self.effective.suggest(today)
        self._until.suggest(today, fill=False)
        self._heads.offer(self.parties())

    def _on_zone(self) -> None:
        self._at.place(self._zone.city_or_nothing())

    def _tell_days_off(self) -> None:
        """Say under the last day which days off of the seats it meets."""
        opening = self.occasion.opening(self._about.chosen)
        try:
            first = self.effective.day()
            last = self._until.day_or_none() or first
        except KnownError:  # told beside the field itself
            self._until.hint("")
            return
        found = clashes(first, last, opening.seats if opening else ())
        self._until.hint("\n".join(clash_text(clash) for clash in found[:_TOLD]))
