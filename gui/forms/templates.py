"""The forms that begin a negotiation: from a template or one procedure, and one done over again."""

from __future__ import annotations

from core.docket.template import Start, Template, TemplateTrack
from core.docket.template_files import Templates
from gui.forms.beginning import WAITS, Beginning, capital
from gui.forms.choices import ChoiceField, Option
from gui.forms.law_field import LawField
from gui.forms.law_lines import law_lines, yours_word
from gui.forms.template_saving import as_template, negotiations_field
from gui.wording import translate

_SINGLE = "single procedure"
"""What stands for one procedure alone in the list of templates; an id holds no space."""


class _OneLaw(LawField):
    """The procedure, where but one is to be started; it asks for nothing while it is not there."""

    def check(self) -> None:
        """Refuse to be left open while it is asked for."""
        if not self.isHidden():
            super().check()


class TemplateForm(Beginning):
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
        if self._choice.chosen != _SINGLE or self._begins.chosen in {"", WAITS}:
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
        begun = [Option(e.id, capital(e.label), e.meaning) for e in law.events if e.id in entries]
        return [*begun, Option(WAITS, self.tr("Nothing yet; every clock waits for its event"))]

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


class DuplicateForm(Beginning):
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
        self._of = self.add(negotiations_field(self.occasion, self.tr("Negotiation"), self.tr("Choose a negotiation")))
        self.ask(self.tr("First day"))
        self._of.changed.connect(self._on_chosen)
        self._on_chosen()

    def template(self) -> Template | None:
        """Return the negotiation chosen as a template."""
        return as_template(self.occasion, self._of.chosen)

    def beginnings(self, template: Template) -> list[Option]:
        """Return what may have happened on the first day: nothing, else what began it before."""
        return list(reversed(super().beginnings(template)))

    def _on_chosen(self) -> None:
        template = self.template()
        if template is not None:
            self.show_template(name=translate("Templates", "{name} (copy)").format(name=template.title))
