"""The forms about the matter as a whole: how it ends, how the talks stand, a remark, an entry taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from core.docket.facts import Note, Retracted, Settled, TalksChanged
from gui.forms.choices import ChoiceField, Option, SuggestField
from gui.forms.form import Form
from gui.forms.on_track import TrackForm
from gui.forms.texts import LongTextField, TextField
from gui.forms.when import DateField
from gui.forms.words import fact_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from gui.forms.occasion import Standing

_Outcome = Literal["settled", "called off"]
_Talks = Literal["open", "broken off", "resumed", "suspended"]


class SettlementForm(TrackForm):
    """What is still open ends: by agreement, or because a party called it off."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Settle or call off")

    def lead(self) -> str:
        """Say what becomes of the dates."""
        return self.tr("What is still open ends. What had lapsed before stays lapsed.")

    def action(self) -> str:
        """Return what the button does."""
        if self.fields and self._outcome.chosen == "called off":
            return self.tr("Call it off")
        return self.tr("Record the settlement")

    def ask(self) -> None:
        """Ask what ends, how, when it was decided and from when it holds."""
        self._target = self.add(
            ChoiceField(self.look, "target", self.tr("What ends"), choose=self.tr("Choose what ends"))
        )
        self._outcome = self.add(
            ChoiceField(self.look, "outcome", self.tr("Outcome"), choose=self.tr("Choose an outcome"))
        )
        self._outcome.offer(
            [
                Option("settled", self.tr("Settled"), self.tr("The parties agreed.")),
                Option("called off", self.tr("Called off"), self.tr("The party acting ended it.")),
            ],
            prefer="settled",
        )
        self._decided = self.add(DateField(self.look, "decided_on", self.tr("Decided on")))
        self.effective = self.add(
            DateField(
                self.look,
                "effective_on",
                self.tr("In effect from"),
                required=self.tr("Give the date it takes effect."),
            )
        )
        self.add_by(self.tr("By"))
        self.add_reason()
        self.add_source()

    def about_track(self, standing: Standing) -> None:
        """Offer what can end here, and let both days default to today."""
        wanted = self.occasion.fact_id or self.occasion.track_id or standing.view.row.id
        self._target.offer(standing.ends(), prefer=wanted)
        self._decided.suggest(self.occasion.today(self.occasion.seat(standing.view.row.id)))

    def drafts(self) -> Sequence[Draft]:
        """Return the outcome."""
        outcome = next(each for each in get_args(_Outcome) if each == self._outcome.value())
        body = Settled(
            target=self._target.value(),
            outcome=outcome,
            decided_on=self._decided.day_or_none(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]


class WholeOrTrackForm(Form):
    """A form about one track, or about all tracks of a negotiation."""

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def add_about(self) -> None:
        """Add the field for what it is about."""
        self._about = self.add(
            ChoiceField(self.look, "track", self.tr("About"), choose=self.tr("Choose what it is about"))
        )
        wanted = self.occasion.on_track() or self.occasion.negotiation_id
        self._about.offer(self.occasion.whole_or_track(), prefer=wanted)

    def about(self) -> tuple[str, str]:
        """Return the negotiation and the track, the latter empty where all tracks are meant."""
        chosen = self._about.value()
        fact = self.occasion.session.docket.fact(chosen)
        negotiation = fact.negotiation if fact else chosen
        return negotiation, "" if chosen == negotiation else chosen

    def parties(self) -> tuple[str, ...]:
        """Return the parties of the negotiation it is about."""
        opening = self.occasion.opening(self._about.chosen)
        return opening.parties if opening else ()


class TalksForm(WholeOrTrackForm):
    """The talks break off, or go on."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record how the talks stand")

    def lead(self) -> str:
        """Say that no date moves by it."""
        return self.tr("Talks may break off and resume; the clocks run on by themselves.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record it")

    def build(self) -> None:
        """Ask which talks, how they stand, by whom and why."""
        self.add_about()
        self._to = self.add(ChoiceField(self.look, "to", self.tr("The talks"), choose=self.tr("Choose one")))
        self._to.offer(
            [
                Option("broken off", self.tr("are broken off")),
                Option("resumed", self.tr("are resumed")),
                Option("suspended", self.tr("are suspended")),
                Option("open", self.tr("are open")),
            ]
        )
        self._by = self.add(SuggestField(self.look, "by", self.tr("By"), example=self.tr("Optional: a party")))
        opening = self.occasion.opening(self._about.chosen)
        self._by.suggest(opening.parties if opening else ())
        self._reason = self.add(TextField(self.look, "reason", self.tr("Reason"), example=self.tr("Optional")))
        self.add_record(self.tr("Happened on"))

    def drafts(self) -> Sequence[Draft]:
        """Return how the talks stand."""
        negotiation, track = self.about()
        to = next(each for each in get_args(_Talks) if each == self._to.value())
        body = TalksChanged(to=to, track=track, by=self._by.text(), reason=self._reason.text())
        return [self.draft(body, negotiation=negotiation)]


class NoteForm(WholeOrTrackForm):
    """A dated remark."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Write a note")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Keep the note")

    def build(self) -> None:
        """Ask what it is about and what it says."""
        self.add_about()
        self._text = self.add(
            LongTextField(
                self.look,
                "text",
                self.tr("Note"),
                example=self.tr("such as: A new coalition takes office in Tokyo."),
            )
        )
        self.add_record(self.tr("Happened on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the note."""
        negotiation, track = self.about()
        return [self.draft(Note(text=self._text.text(), track=track), negotiation=negotiation)]


class RetractionForm(Form):
    """An entry no longer counts. It stays in the docket, beside its retraction."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Retract an entry")

    def lead(self) -> str:
        """Say what is kept."""
        return self.tr("It no longer counts. Both it and the retraction stay in the docket.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Retract the entry")

    def missing(self) -> str:
        """Say where to find an entry, where none was named."""
        return "" if self._entries() else self.tr("Choose the track whose entry is to be retracted first.")

    def build(self) -> None:
        """Ask which entry and why."""
        self._retracts = self.add(
            ChoiceField(self.look, "retracts", self.tr("Entry"), choose=self.tr("Choose an entry"))
        )
        self._retracts.offer(self._entries(), prefer=self.occasion.fact_id)
        self._reason = self.add(
            TextField(self.look, "reason", self.tr("Reason"), example=self.tr("Optional: entered by mistake"))
        )
        self.add_record(self.tr("Retracted on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the retraction."""
        return [self.draft(Retracted(retracts=self._retracts.value(), reason=self._reason.text()))]

    def _entries(self) -> list[Option]:
        docket = self.occasion.session.docket
        if self.occasion.fact_id:
            fact = docket.fact(self.occasion.fact_id)
            return [Option(fact.id, fact_text(fact, docket), fact.source)] if fact else []
        view = docket.track(self.occasion.track_id) if self.occasion.track_id else None
        facts = reversed(view.facts) if view else ()
        return [Option(fact.id, fact_text(fact, docket), fact.source) for fact in facts]
