"""The forms around templates: a negotiation begun from one, a negotiation done over again, one kept as a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from core.docket.docket import random_id
from core.docket.facts import NegotiationOpened
from core.docket.standing import standing
from core.docket.template import Opening, Start, Template, TemplateTrack, drafts_of, template_of
from core.docket.template_files import Templates, id_of
from core.errors import KnownError
from core.zones import CITIES, city_of, zone_named
from gui.forms.checks_field import ChecksField
from gui.forms.choices import ChoiceField, Option
from gui.forms.form import Form
from gui.forms.law_field import LawField
from gui.forms.law_lines import law_lines, yours_word
from gui.forms.texts import ListField, LongTextField, SeatsField, TextField
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import Draft, Fact
    from core.procedures import Procedure
    from gui.forms.fields import Field
    from gui.forms.occasion import Occasion

_SINGLE = "single procedure"
"""What stands for one procedure alone in the list of templates; an id holds no space."""

_WAITS = "nothing yet"
"""What stands for a first day on which nothing happens."""


class _Suggestions:
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


class _OneLaw(LawField):
    """The procedure, where but one is to be started; it asks for nothing while it is not there."""

    def check(self) -> None:
        """Refuse to be left open while it is asked for."""
        if not self.isHidden():
            super().check()


class _Beginning(Form):
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
            begins=self._begins.chosen != _WAITS,
            source=self.source.text(),
        )
        return drafts_of(self.with_beginning(template), opening, random_id)

    def with_beginning(self, template: Template) -> Template:
        """Return the template with what happens on its first day."""
        return template

    def beginnings(self, template: Template) -> list[Option]:
        """Return what may have happened on the first day, the usual first."""
        happens = translate("Templates", "{what}; the clocks run").format(what=_capital(template.first))
        begun = Option("begins", happens if template.first else self.tr("It begins; the clocks run"))
        waits = Option(_WAITS, self.tr("Nothing yet; every clock waits for its event"))
        return [begun, waits] if template.begins else [waits]

    def field(self, name: str) -> Field | None:
        """Say of a law that was not in force beside the day it was to begin on."""
        if name in {"procedure", "version"} and self.template() is not None:
            return self.effective
        return super().field(name)

    def ask(self, day: str) -> None:
        """Add the fields that follow the choice of what to begin with; `day` names the first day."""
        self._suggestions = _Suggestions()
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
        self._begins.offer([Option(_WAITS, self.tr("Nothing yet; every clock waits for its event"))])
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
        if self._begins_unasked and self._begins.chosen in {"", _WAITS}:
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


class TemplateForm(_Beginning):
    """A negotiation begun from a template, or with one procedure."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New negotiation from a template")

    def lead(self) -> str:
        """Say what a template does."""
        return self.tr("It opens the usual tracks with their procedures. Everything can be changed afterwards.")

    def build(self) -> None:
        """Ask what to begin with."""
        session = self.occasion.session
        library = Templates(session.rules.templates, session.docket.catalogue)
        self._known = {each.id: each for each in library.all()}
        self._choice = self.add(
            ChoiceField(self.look, "template", self.tr("Template"), choose=self.tr("Choose a template"))
        )
        self._law = self.add(_OneLaw(self.look, "procedure", self.tr("Procedure")))
        self._law.offer(law_lines(session.docket.catalogue), hint="")
        self.ask(self.tr("First day"))
        self._on_law_asked()
        options = [Option(each.id, self._named(each, library), each.meaning) for each in self._known.values()]
        single = Option(_SINGLE, self.tr("One procedure alone…"), self.tr("Any law or treaty there is, on one track."))
        self._choice.changed.connect(self._on_template)
        self._choice.offer([*options, single])
        self._choice.hint("\n".join(library.faults()))
        self._law.changed.connect(self._on_law)

    def template(self) -> Template | None:
        """Return the template chosen, or one made of the procedure chosen."""
        if self._choice.chosen != _SINGLE:
            return self._known.get(self._choice.chosen)
        law = self.law(self._law.chosen) if self._law.chosen else None
        if law is None:
            return None
        track = TemplateTrack(name=law.short, starts=(Start(procedure=law.id),))
        return Template(id="", title=law.short, seats=(law.zone,) if law.zone else (), tracks=(track,))

    def with_beginning(self, template: Template) -> Template:
        """Return the template; where but one procedure is started, with the event that was chosen for it."""
        if self._choice.chosen != _SINGLE or self._begins.chosen in {"", _WAITS}:
            return template
        start = Start(procedure=template.tracks[0].starts[0].procedure, event=self._begins.chosen)
        track = TemplateTrack(name=template.tracks[0].name, starts=(start,))
        return Template(id="", title=template.title, seats=template.seats, tracks=(track,))

    def beginnings(self, template: Template) -> list[Option]:
        """Return what may have happened on the first day; of one procedure, each event it can begin with."""
        law = self.law(template.tracks[0].starts[0].procedure) if self._choice.chosen == _SINGLE else None
        if law is None:
            return super().beginnings(template)
        entries = law.entries()
        begun = [Option(e.id, _capital(e.label), e.meaning) for e in law.events if e.id in entries]
        return [*begun, Option(_WAITS, self.tr("Nothing yet; every clock waits for its event"))]

    def _named(self, template: Template, library: Templates) -> str:
        return f"{template.title}  ·  {yours_word()}" if library.is_own(template.id) else template.title

    def _on_template(self) -> None:
        self._on_law_asked()
        self.show_template()

    def _on_law_asked(self) -> None:
        self._law.be_there(there=self._choice.chosen == _SINGLE)

    def _on_law(self) -> None:
        chosen = self.law(self._law.chosen) if self._law.chosen else None
        self._law.tell(chosen, runs=chosen is not None)
        self.show_template()


class DuplicateForm(_Beginning):
    """A negotiation done over again: its tracks and procedures, without anything that happened."""

    _begins_unasked = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Duplicate a negotiation")

    def lead(self) -> str:
        """Say what is not taken along."""
        return self.tr("The same tracks and procedures from a new day on, without anything that happened.")

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def build(self) -> None:
        """Ask which negotiation."""
        self._of = self.add(_negotiations(self.occasion, self.tr("Negotiation"), self.tr("Choose a negotiation")))
        self.ask(self.tr("First day"))
        self._of.changed.connect(self._on_chosen)
        self._on_chosen()

    def template(self) -> Template | None:
        """Return the negotiation chosen as a template."""
        return _as_template(self.occasion, self._of.chosen)

    def beginnings(self, template: Template) -> list[Option]:
        """Return what may have happened on the first day: nothing, else what began it before."""
        return list(reversed(super().beginnings(template)))

    def _on_chosen(self) -> None:
        template = self.template()
        if template is not None:
            self.show_template(name=translate("Templates", "{name} (copy)").format(name=template.title))


class SaveTemplateForm(Form):
    """A negotiation kept as a template of one's own. It records nothing."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Save as a template")

    def lead(self) -> str:
        """Say what is kept."""
        return self.tr("Its parties, seats, tracks and procedures are kept; nothing of what happened is.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Save the template")

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def build(self) -> None:
        """Ask which negotiation, and what the template is called."""
        self._of = self.add(_negotiations(self.occasion, self.tr("Negotiation"), self.tr("Choose a negotiation")))
        self._name = self.add(
            TextField(self.look, "name", self.tr("Name"), required=self.tr("Give the template a name."))
        )
        self._meaning = self.add(
            LongTextField(self.look, "meaning", self.tr("What for"), example=self.tr("Optional: when to use it"))
        )
        self._suggestions = _Suggestions()
        self._of.changed.connect(self._on_chosen)
        self._on_chosen()

    def drafts(self) -> Sequence[Draft]:
        """Return nothing: a template is no fact."""
        return ()

    def submit(self) -> None:
        """Keep the template and say where it is found; or say what is wrong beside the field."""
        if not self.fields or self._complain_of_all():
            return
        session, name = self.occasion.session, self._name.text()
        template = _as_template(self.occasion, self._of.value(), title=name, meaning=self._meaning.text())
        try:
            if template is not None:
                Templates(session.rules.templates, session.docket.catalogue).save(template)
        except KnownError as error:
            self._refuse(error)
            return
        self.fields.clear()  # nothing more is to be entered
        self.close_only(self.tr("“%1” is kept. A new negotiation can be begun from it.").replace("%1", name))
        self.fit()

    def _on_chosen(self) -> None:
        template = _as_template(self.occasion, self._of.chosen)
        if template is not None:
            self._suggestions.put(self._name, template.title)


def _negotiations(occasion: Occasion, label: str, choose: str) -> ChoiceField:
    """Return the field that asks which negotiation, the one of the track in sight chosen."""
    field = ChoiceField(occasion.look, "negotiation", label, choose=choose)
    track = occasion.session.docket.fact(occasion.on_track()) if occasion.on_track() else None
    field.offer(occasion.negotiations(), prefer=track.negotiation if track else occasion.negotiation_id)
    return field


def _as_template(occasion: Occasion, negotiation: str, *, title: str = "", meaning: str = "") -> Template | None:
    docket = occasion.session.docket
    opened = docket.fact(negotiation) if negotiation else None
    if opened is None or not isinstance(opened.body, NegotiationOpened):
        return None
    facts: list[Fact] = [e.fact for e in standing(docket.entries()) if e.fact.negotiation == negotiation]
    made = template_of(opened, facts, ident=id_of(title), title=title)
    return Template(
        id=made.id,
        title=made.title,
        meaning=meaning or made.meaning,
        parties=made.parties,
        seats=made.seats,
        tracks=made.tracks,
    )


def _in_one_line(names: Sequence[str]) -> str:
    return ("; " if any("," in name for name in names) else ", ").join(names)


def _place(seat: str) -> str:
    """Return a seat as it is typed: by its city where that is known by itself."""
    zone = zone_named(seat)
    return city_of(zone) if CITIES.get(city_of(zone)) == zone else zone


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
