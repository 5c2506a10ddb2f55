"""The forms through which everything is entered, each opened by its name.

A form records one edit and says so; what the window shows afterwards is not its business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.forms.correcting import correction_form
from gui.forms.deadlines import DeadlineForm, MetForm, PostponementForm
from gui.forms.form import Form
from gui.forms.keeping import ArchiveForm, RestoreForm, TagsForm
from gui.forms.occasion import Computed, Occasion
from gui.forms.opening import FirstForm, NegotiationForm, TrackOpeningForm
from gui.forms.outcomes import NoteForm, RetractionForm, SettlementForm, TalksForm
from gui.forms.proceedings import EventForm, ExtensionForm, ResumptionForm, SuspensionForm
from gui.forms.rounds import MeetingForm
from gui.forms.rulings import PublishedDateForm, TollingForm, VariantForm
from gui.forms.sayings import CountermeasureForm, StatementForm
from gui.forms.second_person import ConfirmationForm, SecondPersonForm
from gui.forms.starting import ProcedureForm
from gui.forms.template_saving import SaveTemplateForm
from gui.forms.templates import DuplicateForm, TemplateForm
from gui.forms.version import VersionForm
from gui.forms.yardsticks import IndicatorForm, ReadingForm, SeriesForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.sessions.session import Session
    from gui.look.look import Look

FORMS: Mapping[str, type[Form]] = {
    "first": FirstForm,
    "negotiation": NegotiationForm,
    "template": TemplateForm,
    "duplicate": DuplicateForm,
    "save-template": SaveTemplateForm,
    "track": TrackOpeningForm,
    "procedure": ProcedureForm,
    "deadline": DeadlineForm,
    "event": EventForm,
    "extend": ExtensionForm,
    "postpone": PostponementForm,
    "suspend": SuspensionForm,
    "resume": ResumptionForm,
    "toll": TollingForm,
    "published": PublishedDateForm,
    "variant": VariantForm,
    "version": VersionForm,
    "settle": SettlementForm,
    "met": MetForm,
    "talks": TalksForm,
    "note": NoteForm,
    "statement": StatementForm,
    "meeting": MeetingForm,
    "indicator": IndicatorForm,
    "reading": ReadingForm,
    "series": SeriesForm,
    "countermeasure": CountermeasureForm,
    "tags": TagsForm,
    "archive": ArchiveForm,
    "restore": RestoreForm,
    "confirm": ConfirmationForm,
    "second": SecondPersonForm,
    "retract": RetractionForm,
}
"""Every form by its name."""

__all__ = ["FORMS", "Computed", "Form", "open_correction", "open_form"]


def open_form(
    name: str,
    session: Session,
    look: Look,
    parent: QWidget | None = None,
    *,
    track_id: str = "",
    fact_id: str = "",
    negotiation_id: str = "",
    computed: Computed | None = None,
) -> Form:
    """Open the form `name` over `parent` and return it, to hear of `recorded`.

    The ids say what it was opened on: they choose the track, the proceeding or deadline, the negotiation; a
    date that was computed is written in. The form deletes itself when it is closed.
    """
    form = FORMS[name](Occasion(session, look, track_id, fact_id, negotiation_id, computed), parent)
    form.open()
    return form


def open_correction(fact_id: str, session: Session, look: Look, parent: QWidget | None = None) -> Form:
    """Open the form that corrects the entry `fact_id` over `parent`, and return it, to hear of `recorded`."""
    fact = session.docket.fact(fact_id)
    negotiation = fact.negotiation if fact is not None else ""
    occasion = Occasion(session, look, fact_id=fact_id, negotiation_id=negotiation, correcting=fact)
    form = correction_form(fact)(occasion, parent)
    form.open()
    return form
