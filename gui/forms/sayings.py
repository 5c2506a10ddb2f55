"""The forms for words: what somebody said, and what a party reserves the right to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from core.docket.facts import CountermeasureReserved, Statement
from gui.forms.choices import ChoiceField, Option, SuggestField
from gui.forms.on_negotiation import WholeForm
from gui.forms.outcomes import WholeOrTrackForm
from gui.forms.texts import LongTextField, TextField
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from gui.look.look import Look

_Attribution = Literal["on the record", "background", "not for attribution"]


class StatementForm(WholeOrTrackForm):
    """What somebody said, and on what terms it may be quoted."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a statement")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the statement")

    def build(self) -> None:
        """Ask what was said about what, by whom, for which party, and on what terms."""
        self.add_about()
        self._text = self.add(
            LongTextField(self.look, "text", self.tr("What was said"), example=self.tr("such as: A wide gap remains."))
        )
        self._speaker = self.add(
            TextField(self.look, "speaker", self.tr("Speaker"), example=self.tr("Optional: name and office"))
        )
        self._party = self.add(SuggestField(self.look, "party", self.tr("For"), example=self.tr("Optional: a party")))
        self._attribution = self.add(
            ChoiceField(self.look, "attribution", self.tr("Terms"), choose=self.tr("Choose the terms"))
        )
        self._attribution.offer(
            [
                Option("on the record", self.tr("On the record"), self.tr("May be quoted by name.")),
                Option("background", self.tr("Background"), self.tr("May be quoted, but not by name.")),
                Option("not for attribution", self.tr("Not for attribution"), self.tr("Its source stays unnamed.")),
            ],
            prefer="on the record",
        )
        self.add_record(self.tr("Said on"))
        self._about.changed.connect(self._on_about)
        self._on_about()

    def drafts(self) -> Sequence[Draft]:
        """Return the statement."""
        negotiation, track = self.about()
        body = Statement(
            text=self._text.text(),
            speaker=self._speaker.text(),
            party=self._party.text(),
            attribution=next(each for each in get_args(_Attribution) if each == self._attribution.value()),
            track=track,
        )
        return [self.draft(body, negotiation=negotiation)]

    def _on_about(self) -> None:
        self._party.suggest(self.parties())


class _PartyField(SuggestField):
    """A party, with suggestions. `required` is the sentence for leaving it empty."""

    def __init__(self, look: Look, name: str, label: str, *, required: str) -> None:
        super().__init__(look, name, label, example=translate("Forms", "a party"))
        self._required = required

    def text(self) -> str:
        """Return the party; `KnownError` where there is none."""
        text = super().text()
        if not text:
            raise self.wrong(self._required)
        return text

    def check(self) -> None:
        """Refuse to be empty."""
        self.text()


class CountermeasureForm(WholeForm):
    """A party reserves the right to do something."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a reserved countermeasure")

    def lead(self) -> str:
        """Say what it is."""
        return self.tr("A party keeps the right to do something, and says what would make it do so.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record it as reserved")

    def build(self) -> None:
        """Ask who reserves what, and on what it would be used."""
        self.add_negotiation()
        self._by = self.add(
            _PartyField(self.look, "by", self.tr("By"), required=self.tr("Say which party reserves it."))
        )
        self._measure = self.add(
            TextField(
                self.look,
                "measure",
                self.tr("Reserved"),
                required=self.tr("Say what is reserved."),
                example=self.tr("such as: Withdraw from the talks"),
            )
        )
        self._trigger = self.add(
            TextField(self.look, "trigger", self.tr("Used on"), example=self.tr("Optional: unilateral sanctions"))
        )
        self.add_record(self.tr("Reserved on"))
        self.whole.changed.connect(self._on_negotiation)
        self._on_negotiation()

    def drafts(self) -> Sequence[Draft]:
        """Return what is reserved."""
        body = CountermeasureReserved(by=self._by.text(), measure=self._measure.text(), trigger=self._trigger.text())
        return [self.draft(body, negotiation=self.whole.value())]

    def _on_negotiation(self) -> None:
        self._by.suggest(self.parties())
