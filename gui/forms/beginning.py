"""What every form asks that begins a negotiation with its tracks: names, seats, and what the first day brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from core.docket.docket import random_id
from core.docket.template import Opening, Start, Template, TemplateTrack, drafts_of
from core.errors import KnownError
from core.zones import CITIES, city_of, zone_named
from gui.forms.checks_field import ChecksField
from gui.forms.choices import ChoiceField, Option
from gui.forms.form import Form
from gui.forms.texts import ListField, SeatsField, TextField
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import Draft
    from core.procedures import Procedure
    from gui.forms.fields import Field

WAITS = "nothing yet"
"""What stands for a first day on which nothing happens."""


class Suggestions:
    """What was written into fields unasked, and stands there only until a person writes something else."""

    def __init__(self) -> None:
        self._written: dict[str, str] = {}

    def put(self, field: TextField, text: str) -> None:
        """Write `text` into the field, unless a person did."""
        try:
            typed = field.text()
        except KnownError:
            typed = ""
        if typed == self._written.get(field.name, ""):
            self._written[field.name] = text.strip()
            field.put(text)


class Beginning(Form):
    """What every form that begins a negotiation asks: its name, parties, seats, tracks, and first day."""

    aliases: ClassVar[Mapping[str, str]] = {
        "zone": "seats",
        "on": "effective_on",
        "variants": "tracks",
        "event": "begins",
    }

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Open the negotiation")

    def template(self) -> Template | None:
        """Return what is begun from, None while nothing was chosen."""
        raise NotImplementedError

    def drafts(self) -> Sequence[Draft]:
        """Return everything that opens the negotiation."""
        template = self.template()
        if template is None:
            raise KnownError(self.tr("Choose what to begin with."), field="template")
        opening = Opening(
            name=self._name.text(),
            parties=self._parties.names(),
            seats=self._seats.zones(),
            on=self.effective.day(),
            tracks=[int(each) for each in self._tracks.chosen],
            begins=self._begins.chosen != WAITS,
            source=self.source.text(),
        )
        return drafts_of(self.with_beginning(template), opening, random_id)

    def with_beginning(self, template: Template) -> Template:
        """Return the template with what happens on its first day."""
        return template

    def beginnings(self, template: Template) -> list[Option]:
        """Return what may have happened on the first day, the usual first."""
        happens = translate("Templates", "{what}; the clocks run").format(what=capital(template.first))
        begun = Option("begins", happens if template.first else self.tr("It begins; the clocks run"))
        waits = Option(WAITS, self.tr("Nothing yet; every clock waits for its event"))
        return [begun, waits] if template.begins else [waits]

    def field(self, name: str) -> Field | None:
        """Say of a law that was not in force beside the day it was to begin on."""
        if name in {"procedure", "version"} and self.template() is not None:
            return self.effective
        return super().field(name)

    def ask(self, day: str) -> None:
        """Add the fields that follow the choice of what to begin with; `day` names the first day."""
        self._suggestions = Suggestions()
        self._name = self.add(
            TextField(self.look, "name", self.tr("Name"), required=self.tr("Give the negotiation a name."))
        )
        self._parties = self.add(
            ListField(self.look, "parties", self.tr("Parties"), example=self.tr("such as United States, Japan"))
        )
        self._seats = self.add(
            SeatsField(self.look, "seats", self.tr("Seats"), example=self.tr("such as Washington, Tokyo"))
        )
        self._tracks = self.add(ChecksField(self.look, "tracks", self.tr("Tracks")))
        self._tracks.restacked.connect(self.order_stops)
        self.add_record(day)
        self._begins = ChoiceField(self.look, "begins", self.tr("On that day"), choose=self.tr("Choose one"))
        self.add(self._begins)
        self._begins.offer([Option(WAITS, self.tr("Nothing yet; every clock waits for its event"))])
        self.order_stops()

    def show_template(self, *, name: str = "") -> None:
        """Write in what the template suggests, and tell what will be recorded of it."""
        template = self.template()
        if template is None:
            self._tracks.offer(())
            return
        self._suggestions.put(self._name, name or template.title)
        self._suggestions.put(self._parties, _in_one_line(template.parties))
        self._suggestions.put(self._seats, _in_one_line(tuple(map(_place, template.seats))))
        self._tracks.offer([Option(str(at), track.name, self._told(track)) for at, track in enumerate(template.tracks)])
        for at in range(len(template.tracks)):
            self._tracks.check_box(str(at)).setChecked(True)
        self._begins.offer(self.beginnings(template))
        if self._begins_unasked and self._begins.chosen in {"", WAITS}:
            self._begins.choose(self.beginnings(template)[0].value)
        if template.seats:
            self.effective.suggest(self.occasion.today(zone_named(template.seats[0])))
        if self.isVisible():
            self.grow()

    _begins_unasked: ClassVar[bool] = True
    """Whether it is taken for granted that what begins the matter happened on the first day."""

    def _told(self, track: TemplateTrack) -> str:
        """Return what will run on a track: "Title VII begins with identification"."""
        return "\n".join(self._told_start(start) for start in track.starts) or self.tr("No procedure runs on it yet")

    def _told_start(self, start: Start) -> str:
        law = self.law(start.procedure)
        short = law.short if law else start.procedure
        name = f"{short}: {start.label}" if start.label else short
        versions = self.occasion.session.docket.catalogue.versions(start.procedure) if law else ()
        known = (version.event(start.event) for version in reversed(versions))  # an older text may have known it
        event = next((each for each in known if each is not None), None)
        if event is None:
            return translate("Templates", "{law} runs on it").format(law=name)
        return translate("Templates", "{law} runs on it and begins with: {event}").format(law=name, event=event.label)

    def law(self, ident: str) -> Procedure | None:
        """Return the newest text of a procedure, None where it is not known any more."""
        try:
            return self.occasion.session.docket.catalogue.procedure(ident)
        except KnownError:  # told beside the first day once it is to be recorded
            return None


def _in_one_line(names: Sequence[str]) -> str:
    return ("; " if any("," in name for name in names) else ", ").join(names)


def _place(seat: str) -> str:
    """Return a seat as it is typed: by its city where that is known by itself."""
    zone = zone_named(seat)
    return city_of(zone) if CITIES.get(city_of(zone)) == zone else zone


def capital(text: str) -> str:
    """Return a text as it begins a line."""
    return text[:1].upper() + text[1:]
