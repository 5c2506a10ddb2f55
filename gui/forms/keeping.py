"""The forms by which a team keeps its tracks in order: their tags, the archive and the way back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import Archived, Draft, NegotiationOpened, Retracted, Tagged
from core.docket.standing import standing
from core.errors import KnownError
from gui.forms.choices import ChoiceField, Option
from gui.forms.form import Form
from gui.forms.on_track import TrackForm
from gui.forms.texts import ListField, TextField
from gui.wording import day_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import AnyBody, Fact
    from gui.forms.occasion import Standing


class TagsForm(Form):
    """The tags of a track, all in one line: what is added there is added, what is taken out is taken off."""

    moves_dates = False
    aliases = {"remove": "add"}  # noqa: RUF012 - as the form declares it

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Tags")

    def lead(self) -> str:
        """Say what they are for."""
        return self.tr("Words to find the track by. Filter by one with tag: before it.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Keep these tags")

    def missing(self) -> str:
        """Ask for a track first where there is none."""
        return "" if self.occasion.tracks() else self.tr("Open a negotiation and a track first.")

    def build(self) -> None:
        """Ask which track, and show its tags to be changed."""
        self._shown = ""
        self._track = self.add(ChoiceField(self.look, "track", self.tr("Track"), choose=self.tr("Choose a track")))
        self._track.offer(self.occasion.tracks(), prefer=self.occasion.on_track())
        self._tags = self.add(
            ListField(self.look, "add", self.tr("Tags"), example=self.tr("such as: minister, autumn round"))
        )
        self._on_track()
        self._track.changed.connect(self._on_track)

    def drafts(self) -> Sequence[Draft]:
        """Return what of the tags is new and what is gone."""
        track = self._track.value()
        present = {tag.casefold(): tag for tag in self._present()}
        wanted = {tag.casefold(): tag for tag in self._tags.names()}
        add = tuple(tag for key, tag in wanted.items() if key not in present)
        remove = tuple(tag for key, tag in present.items() if key not in wanted)
        if not add and not remove:
            raise KnownError(self.tr("These are the tags it has. Add one, or take one out."), field="add")
        body = Tagged(track=track, add=add, remove=remove)
        return [_today(self, body, track)]

    def _present(self) -> tuple[str, ...]:
        chosen = self._track.chosen
        return next((row.tags for row in self.occasion.session.tracks() if row.id == chosen), ())

    def _on_track(self) -> None:
        """Show the tags of the track chosen, unless others were typed."""
        if self._tags.text() == self._shown:
            self._shown = ", ".join(self._present())
            self._tags.put(self._shown)


class ArchiveForm(TrackForm):
    """A track or a whole negotiation leaves the everyday list."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Archive")

    def lead(self) -> str:
        """Say that nothing is lost."""
        return self.tr("It leaves the list. Its dates and reminders run on; what lapses unanswered shows again.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Archive it")

    def ask(self) -> None:
        """Ask what is archived and why."""
        self._target = self.add(
            ChoiceField(
                self.look,
                "target",
                self.tr("What"),
                choose=self.tr("Choose what is archived"),
                nothing=self.tr("It is archived already."),
            )
        )
        self.add_reason()
        self.add_record(self.tr("Archived on"))

    def about_track(self, standing: Standing) -> None:
        """Offer the track and its negotiation, unless they are archived."""
        row = standing.view.row
        track = Option(row.id, self.tr("The track: %1").replace("%1", row.name))
        whole = Option(row.negotiation_id, self.tr("The whole negotiation: %1").replace("%1", row.negotiation))
        self._target.offer([] if row.archived else [track, whole], prefer=row.id)

    def drafts(self) -> Sequence[Draft]:
        """Return the archiving."""
        return [self.draft(Archived(target=self._target.value(), reason=self.reason.text()))]


class RestoreForm(Form):
    """What was archived comes back: the entry that archived it is retracted."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Bring back from the archive")

    def lead(self) -> str:
        """Say what comes back."""
        return self.tr("It stands in the list again, with its tracks where it is a negotiation.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Bring it back")

    def missing(self) -> str:
        """Say that nothing is archived."""
        return "" if self._archived() else self.tr("Nothing is archived.")

    def build(self) -> None:
        """Ask what comes back and why."""
        options = self._archived()
        self._what = self.add(
            ChoiceField(self.look, "retracts", self.tr("What"), choose=self.tr("Choose what comes back"))
        )
        self._what.offer([option for option, _ in options], prefer=self._preferred(options))
        self._reason = self.add(TextField(self.look, "reason", self.tr("Reason"), example=self.tr("Optional")))
        self.add_record(self.tr("Brought back on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the retraction of what archived it."""
        return [self.draft(Retracted(retracts=self._what.value(), reason=self._reason.text()))]

    def _archived(self) -> list[tuple[Option, str]]:
        """Return what is archived, with the id of the track or the negotiation."""
        docket = self.occasion.session.docket
        facts = [entry.fact for entry in standing(docket.entries())]
        known = {fact.id: fact for fact in facts}
        return [
            (Option(fact.id, _name(known[body.target]), self._when(fact)), body.target)
            for fact in facts
            if isinstance(body := fact.body, Archived) and body.target in known
        ]

    def _when(self, fact: Fact) -> str:
        return self.tr("Archived on %1.").replace("%1", day_text(fact.effective_on))

    def _preferred(self, options: Sequence[tuple[Option, str]]) -> str:
        track = self.occasion.on_track()
        fact = self.occasion.session.docket.fact(track) if track else None
        wanted = (track, fact.negotiation if fact else "")
        return next((option.value for option, target in options if target in wanted), "")


def _today(form: Form, body: AnyBody, track: str) -> Draft:
    return Draft(body=body, effective_on=form.occasion.today(form.occasion.seat(track)))


def _name(fact: Fact) -> str:
    name = str(getattr(fact.body, "name", fact.id))
    whole = translate("Forms", "{negotiation}: all tracks")
    return whole.format(negotiation=name) if isinstance(fact.body, NegotiationOpened) else name
