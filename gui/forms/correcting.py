"""Correcting an entry: the form that records such a fact, filled with what the entry says.

What is recorded is one edit, the retraction of the entry and the fact that takes its place, so that one step undoes
both. An entry that others rest on is not corrected: the form says what to do instead.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from msgspec.structs import replace

from core.docket import facts
from core.docket.facts import CORRECTION, Draft, Fact, Retracted
from core.docket.resting import resting_on
from core.zones import CITIES, city_of, zone_info
from gui.forms.choices import ChoiceField, Option, SuggestField
from gui.forms.deadlines import DeadlineForm, MetForm, PostponementForm
from gui.forms.form import Form
from gui.forms.outcomes import NoteForm, SettlementForm, TalksForm, WholeOrTrackForm
from gui.forms.places import ZoneField
from gui.forms.proceedings import EventForm, ExtensionForm, ResumptionForm, SuspensionForm
from gui.forms.rounds import MeetingForm
from gui.forms.rulings import PublishedDateForm, TollingForm, VariantForm
from gui.forms.sayings import CountermeasureForm, StatementForm
from gui.forms.texts import LongTextField, TextField
from gui.forms.version import VersionForm
from gui.forms.when import DateField, TimeField
from gui.forms.words import fact_text
from gui.forms.yardsticks import IndicatorForm, ReadingForm, SeriesForm
from gui.track_page.fact_words import corrected_word
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.docket import Docket
    from core.docket.facts import Body
    from gui.forms.fields import Field

FORM_OF: Mapping[type[Body], type[Form]] = {
    facts.EventRecorded: EventForm,
    facts.VariantChosen: VariantForm,
    facts.VersionChanged: VersionForm,
    facts.DatePublished: PublishedDateForm,
    facts.DeadlineSet: DeadlineForm,
    facts.Postponed: PostponementForm,
    facts.Extended: ExtensionForm,
    facts.Tolled: TollingForm,
    facts.Suspended: SuspensionForm,
    facts.Resumed: ResumptionForm,
    facts.Settled: SettlementForm,
    facts.Met: MetForm,
    facts.TalksChanged: TalksForm,
    facts.Statement: StatementForm,
    facts.IndicatorProposed: IndicatorForm,
    facts.Reading: ReadingForm,
    facts.ContextSeries: SeriesForm,
    facts.CountermeasureReserved: CountermeasureForm,
    facts.Meeting: MeetingForm,
    facts.Note: NoteForm,
}
"""The form that an entry of each kind is corrected in; an entry of another kind is not corrected."""

_MADE: dict[type[Form], type[Form]] = {}
_HOURLY = (facts.EventRecorded, facts.Meeting)


def correction_form(fact: Fact | None) -> type[Form]:
    """Return the form to correct the entry in; one that only says why not where there is none."""
    kind = FORM_OF.get(type(fact.body)) if fact is not None else None
    return _correcting(kind) if kind is not None else Correction


def refusal(fact: Fact, docket: Docket) -> str:
    """Return the sentence that says what to do instead of correcting the entry, or nothing where it can be."""
    if type(fact.body) in FORM_OF and not resting_on(fact, docket.entries()):
        return ""
    otherwise = translate(
        "Correcting", "An entry of this kind is not corrected: retract it, and record it again as it should be."
    )
    return _instead().get(type(fact.body), otherwise)


class Correction(Form):
    """An entry that takes the place of another. It stands before the form of that kind of fact."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Correct an entry")

    def lead(self) -> str:
        """Say which entry, and what becomes of it."""
        fact = self.occasion.correcting
        told = fact_text(fact, self.occasion.session.docket) if fact is not None else ""
        if fact is None or self.missing():
            return told
        kept = self.tr("What is written here takes its place. Both stay in the docket.")
        return f"{told}\n{kept}"

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the correction")

    def missing(self) -> str:
        """Say what to do instead where the entry is not corrected."""
        fact = self.occasion.correcting
        if fact is None:
            return self.tr("That entry is not in this docket.")
        return refusal(fact, self.occasion.session.docket) or super().missing()

    def build(self) -> None:
        """Ask what the kind of fact asks, filled with what the entry says, and why it is corrected."""
        super().build()
        self._why = self.add(
            TextField(
                self.look, "correction", self.tr("Why corrected"), example=self.tr("Optional: a slip in the date")
            )
        )
        fact = self.occasion.correcting
        if fact is not None:
            for field in list(self.fields):
                _write(self, field, _value(self, fact, field.name))

    def drafts(self) -> Sequence[Draft]:
        """Return the retraction of the entry, then what takes its place."""
        fact = self.occasion.correcting
        if fact is None:
            return ()
        retraction = Draft(
            body=Retracted(retracts=fact.id, reason=self._why.text() or corrected_word(), step=CORRECTION),
            effective_on=self.occasion.today(fact.zone),
            zone=fact.zone,
        )
        return [retraction, *(_as_before(draft, fact) for draft in super().drafts())]


def _correcting(kind: type[Form]) -> type[Form]:
    if kind not in _MADE:
        _MADE[kind] = type(f"Correcting{kind.__name__}", (Correction, kind), {})
    return _MADE[kind]


def _instead() -> dict[type[Body], str]:
    """Return what to do instead of correcting an entry that others rest on, by its kind."""
    postponed = translate(
        "Correcting",
        "The deadline was postponed again after this: postpone it once more, or retract the later postponement first.",
    )
    stopped = translate(
        "Correcting", "The clock was stopped or resumed again after this: retract the later entry first."
    )
    measured = translate("Correcting", "Its readings rest on this entry: retract them first.")
    return {
        facts.NegotiationOpened: translate(
            "Correcting",
            "Everything in the negotiation rests on this entry: "
            "duplicate the negotiation as it should be, and archive this one.",
        ),
        facts.TrackOpened: translate(
            "Correcting",
            "The entries of the track rest on this one: open the track anew as it should be, and archive this one.",
        ),
        facts.ProceedingStarted: translate(
            "Correcting",
            "The entries of the procedure rest on this one: "
            "choose a variant or another version, or retract it and start the procedure anew.",
        ),
        facts.DeadlineSet: translate(
            "Correcting", "Other entries rest on this deadline: postpone it, or retract those entries first."
        ),
        facts.IndicatorProposed: measured,
        facts.ContextSeries: measured,
        facts.Postponed: postponed,
        facts.Suspended: stopped,
        facts.Resumed: stopped,
        Retracted: translate("Correcting", "A retraction is not corrected: retract it, and the entry counts again."),
    }


def _as_before(draft: Draft, fact: Fact) -> Draft:
    """Return the draft with what the entry has and no form asks for."""
    body, old = draft.body, fact.body
    if isinstance(body, facts.Tolled | facts.Suspended) and isinstance(old, facts.Tolled | facts.Suspended):
        body = replace(body, steps=old.steps if body.proceeding == old.proceeding else ())
    if isinstance(body, facts.Meeting) and isinstance(old, facts.Meeting) and not old.zone and body.zone == fact.zone:
        body = replace(body, zone="")
    at = draft.effective_at
    if not isinstance(body, _HOURLY) and draft.effective_on == fact.effective_on:
        at = fact.effective_at
    return replace(draft, body=body, zone=draft.zone or fact.zone, effective_at=at)


def _value(form: Form, fact: Fact, name: str) -> object:
    """Return what the entry says in the field of that name, None where it says nothing of it."""
    body = fact.body
    match name:
        case "effective_on" | "source" | "negotiation":
            return getattr(fact, name)
        case "track":
            return _about(form, fact)
        case "kind":
            return "numbers" if getattr(body, "quantitative", False) else "words"
        case "zone":
            return getattr(body, "zone", "") or fact.zone
        case "at" if isinstance(body, _HOURLY):
            zone = getattr(body, "zone", "") or fact.zone
            return fact.effective_at.astimezone(zone_info(zone)).time() if fact.effective_at else None
    return getattr(body, name, None)


def _about(form: Form, fact: Fact) -> str:
    """Return the track an entry is about; of one about a whole negotiation, that, or any track of it."""
    if isinstance(form, WholeOrTrackForm):
        return str(getattr(fact.body, "track", "")) or fact.negotiation
    options = form.occasion.tracks()
    return form.occasion.on_track() or (options[0].value if options else "")


def _write(form: Form, field: Field, value: object) -> None:
    """Write a value of an entry into a field, whichever kind of field it is."""
    match field:
        case ChoiceField() if isinstance(value, str):
            if value:
                field.include(Option(value, _named(form, value)))
            if value in field.values():
                field.choose(value)
        case DateField():
            field.put(value if isinstance(value, date) and not isinstance(value, datetime) else None)
        case TimeField():
            field.put(_hour(value) if isinstance(value, time) else "")
        case ZoneField() if isinstance(value, str):
            field.put(city_of(value) if CITIES.get(city_of(value)) == value else value)
        case LongTextField() | TextField() | SuggestField():
            field.put(_text(value))


def _named(form: Form, value: str) -> str:
    """Return the words for what is not offered any more: an entry by what it says, all else by its own name."""
    docket = form.occasion.session.docket
    fact = docket.fact(value)
    return fact_text(fact, docket) if fact is not None else value


def _hour(at: time) -> str:
    return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"


def _text(value: object) -> str:
    if isinstance(value, dict):
        return "\n".join(f"{party}: {own}" for party, own in value.items())
    return "" if value is None else str(value)
