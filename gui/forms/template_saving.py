"""A negotiation as a template: what the forms take from one that stands, and the form that keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import NegotiationOpened
from core.docket.standing import standing
from core.docket.template import Template, template_of
from core.docket.template_files import Templates, id_of
from core.errors import KnownError
from gui.forms.beginning import Suggestions
from gui.forms.choices import ChoiceField
from gui.forms.form import Form
from gui.forms.texts import LongTextField, TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft, Fact
    from gui.forms.occasion import Occasion


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
        self._of = self.add(negotiations_field(self.occasion, self.tr("Negotiation"), self.tr("Choose a negotiation")))
        self._name = self.add(
            TextField(self.look, "name", self.tr("Name"), required=self.tr("Give the template a name."))
        )
        self._meaning = self.add(
            LongTextField(self.look, "meaning", self.tr("What for"), example=self.tr("Optional: when to use it"))
        )
        self._suggestions = Suggestions()
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
        template = as_template(self.occasion, self._of.value(), title=name, meaning=self._meaning.text())
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
        template = as_template(self.occasion, self._of.chosen)
        if template is not None:
            self._suggestions.put(self._name, template.title)


def negotiations_field(occasion: Occasion, label: str, choose: str) -> ChoiceField:
    """Return the field that asks which negotiation, the one of the track in sight chosen."""
    field = ChoiceField(occasion.look, "negotiation", label, choose=choose)
    track = occasion.session.docket.fact(occasion.on_track()) if occasion.on_track() else None
    field.offer(occasion.negotiations(), prefer=track.negotiation if track else occasion.negotiation_id)
    return field


def as_template(occasion: Occasion, negotiation: str, *, title: str = "", meaning: str = "") -> Template | None:
    """Return a negotiation that stands as a template, None where there is none of that id."""
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
