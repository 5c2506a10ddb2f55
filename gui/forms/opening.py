"""The forms that open something: a negotiation, a track, and all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from core.docket.docket import random_id
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from gui.forms.choices import ChoiceField
from gui.forms.form import Form
from gui.forms.places import ZoneField
from gui.forms.texts import ListField, SeatsField, TextField
from gui.forms.when import DateField, TimeField
from gui.local_zone import system_zone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class NegotiationForm(Form):
    """A matter between parties, and where they sit."""

    moves_dates = False

    aliases: ClassVar[Mapping[str, str]] = {"zone": "seats"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Open a negotiation")

    def lead(self) -> str:
        """Say what a negotiation is."""
        return self.tr("One matter between parties. It holds the tracks that are talked about side by side.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Open the negotiation")

    def build(self) -> None:
        """Ask for the name, the parties and their capitals."""
        self._name = self.add(
            TextField(
                self.look,
                "name",
                self.tr("Name"),
                required=self.tr("Give the negotiation a name."),
                example=self.tr("such as US-Japan framework talks"),
            )
        )
        self._parties = self.add(
            ListField(self.look, "parties", self.tr("Parties"), example=self.tr("such as United States, Japan"))
        )
        self._seats = self.add(
            SeatsField(self.look, "seats", self.tr("Seats"), example=self.tr("such as Washington, Tokyo"))
        )
        self._seats.hint(self.tr("Cities or time zones, your own side's first."))
        self._summary = self.add(TextField(self.look, "summary", self.tr("Summary"), example=self.tr("Optional")))
        self.add_record(self.tr("Opened on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the opening."""
        body = NegotiationOpened(
            name=self._name.text(),
            parties=self._parties.names(),
            seats=self._seats.zones(),
            summary=self._summary.text(),
        )
        return [self.draft(body)]


class TrackOpeningForm(Form):
    """One strand of a negotiation."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Open a track")

    def lead(self) -> str:
        """Say what a track is."""
        return self.tr("One strand of a negotiation, with its own dates and its own history.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Open the track")

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def build(self) -> None:
        """Ask for the negotiation and the name."""
        self._negotiation = self.add(
            ChoiceField(self.look, "negotiation", self.tr("Negotiation"), choose=self.tr("Choose a negotiation"))
        )
        self._negotiation.offer(self.occasion.negotiations(), prefer=self.occasion.negotiation_id)
        self._name = self.add(
            TextField(
                self.look,
                "name",
                self.tr("Name"),
                required=self.tr("Give the track a name."),
                example=self.tr("such as Medical equipment"),
            )
        )
        self._summary = self.add(TextField(self.look, "summary", self.tr("Summary"), example=self.tr("Optional")))
        self.add_record(self.tr("Opened on"))
        self._on_negotiation()
        self._negotiation.changed.connect(self._on_negotiation)

    def drafts(self) -> Sequence[Draft]:
        """Return the opening."""
        body = TrackOpened(name=self._name.text(), summary=self._summary.text())
        return [self.draft(body, negotiation=self._negotiation.value())]

    def _on_negotiation(self) -> None:
        self.effective.suggest(self.occasion.today(self.occasion.seat(self._negotiation.chosen)))


class FirstForm(Form):
    """A negotiation, a track and a deadline in one go, for whoever has none yet."""

    aliases: ClassVar[Mapping[str, str]] = {"effective_on": "on", "name": "negotiation", "parties": "by"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Set your first deadline")

    def lead(self) -> str:
        """Say that nothing is final."""
        return self.tr("This opens a negotiation with one track and sets a date on it.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Set the deadline")

    def build(self) -> None:
        """Ask for the two names, the date, and whose it is."""
        self._negotiation = self.add(
            TextField(
                self.look,
                "negotiation",
                self.tr("Negotiation"),
                required=self.tr("Give the negotiation a name."),
                example=self.tr("such as US-Japan framework talks"),
            )
        )
        self._track = self.add(
            TextField(
                self.look,
                "track",
                self.tr("Track"),
                required=self.tr("Give the track a name."),
                example=self.tr("such as Medical equipment"),
            )
        )
        self._on = self.add(
            DateField(self.look, "on", self.tr("Deadline"), required=self.tr("Give the date it lapses."))
        )
        self._at = self.add(TimeField(self.look, "at", self.tr("Time"), empty=self.tr("else the day's end")))
        self._zone = self.add(ZoneField(self.look, "zone", self.tr("Time zone")))
        self._by = self.add(
            TextField(self.look, "by", self.tr("Set by"), example=self.tr("Optional: the party that set it"))
        )
        self._zone.changed.connect(self._on_zone)
        self._zone.suggest(system_zone())
        if self.occasion.computed is not None:
            self.occasion.computed.put(self._on, self._at, self._zone)
        self._ids = random_id(), random_id()

    def drafts(self) -> Sequence[Draft]:
        """Return the three openings, which rest on each other."""
        zone, by = self._zone.zone(), self._by.text()
        today = self.occasion.today(zone)
        negotiation, track = self._ids
        opened = NegotiationOpened(name=self._negotiation.text(), parties=(by,) if by else (), seats=(zone,))
        deadline = DeadlineSet(track=track, on=self._on.day(), at=self._at.time(), zone=zone, by=by)
        return [
            Draft(id=negotiation, body=opened, effective_on=today),
            Draft(
                id=track,
                body=TrackOpened(name=self._track.text()),
                negotiation=negotiation,
                effective_on=today,
            ),
            Draft(body=deadline, effective_on=today),
        ]

    def _on_zone(self) -> None:
        city = self._zone.city_or_nothing()
        self._at.place(city)
        if city:
            self._on.suggest(self.occasion.today(self._zone.zone()), fill=False)
