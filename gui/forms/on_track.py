"""What the forms about one track share: the track is chosen first, and the rest is offered from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.forms.choices import ChoiceField, SuggestField
from gui.forms.form import Form
from gui.forms.occasion import Standing
from gui.forms.texts import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.docket.projection import TrackView
    from gui.forms.choices import Option


class TrackForm(Form):
    """A form about a track. `about_track` fills what depends on it, whenever another one is chosen."""

    def missing(self) -> str:
        """Ask for a track first where there is none."""
        return "" if self.occasion.tracks() else self.tr("Open a negotiation and a track first.")

    def build(self) -> None:
        """Add the track, the fields of the form, and let the track chosen fill them."""
        self._view: TrackView | None = None
        self.track = self.add(ChoiceField(self.look, "track", self.tr("Track"), choose=self.tr("Choose a track")))
        self.track.offer(self.occasion.tracks(), prefer=self.occasion.on_track())
        self.ask()
        self._on_track()
        self.track.changed.connect(self._on_track)

    def ask(self) -> None:
        """Add the fields of the form."""

    def about_track(self, standing: Standing) -> None:
        """Offer in the fields what stands on the track."""

    def standing(self) -> Standing | None:
        """Return what stands on the track chosen, or None without one."""
        return Standing(self.occasion, self._view) if self._view else None

    def add_by(self, label: str, example: str = "") -> SuggestField:
        """Add the field for who did it, suggesting the negotiation's parties."""
        self.by = self.add(SuggestField(self.look, "by", label, example=example or self.tr("Optional: a party")))
        return self.by

    def add_reason(self) -> TextField:
        """Add the field for why."""
        self.reason = self.add(TextField(self.look, "reason", self.tr("Reason"), example=self.tr("Optional")))
        return self.reason

    def _on_track(self) -> None:
        chosen = self.track.chosen
        self._view = self.occasion.view(chosen) if chosen else None
        opening = self.occasion.opening(chosen)
        if hasattr(self, "by"):
            self.by.suggest(opening.parties if opening else ())
        self.effective.suggest(self.occasion.today(self.occasion.seat(chosen)))
        if self._view is not None:
            self.about_track(Standing(self.occasion, self._view))


class ProceedingForm(TrackForm):
    """A form about a procedure that runs on a track.

    `offered` says which of them may be chosen, `nothing` what to do first where none is.
    """

    def offered(self, standing: Standing) -> Sequence[Option]:
        """Return the proceedings to choose from."""
        return standing.proceedings()

    def nothing(self) -> str:
        """Return what to do first where no proceeding can be chosen."""
        return self.tr("No procedure runs on this track. Start one first.")

    def add_proceeding(self, on_chosen: Callable[[], None] | None = None) -> ChoiceField:
        """Add the field for the proceeding; `on_chosen` is called whenever another one is."""
        self.proceeding = self.add(
            ChoiceField(
                self.look,
                "proceeding",
                self.tr("Procedure"),
                choose=self.tr("Choose a procedure"),
                nothing=self.nothing(),
            )
        )
        if on_chosen is not None:
            self.proceeding.changed.connect(on_chosen)
        return self.proceeding

    def about_track(self, standing: Standing) -> None:
        """Offer the track's proceedings."""
        self.proceeding.offer(self.offered(standing), prefer=self.occasion.fact_id)

    def place_day(self) -> str:
        """Have the day default to today where the proceeding is; return that zone."""
        standing = self.standing()
        if standing is None:
            return self.occasion.seat()
        zone = standing.zone(self.proceeding.chosen)
        self.effective.suggest(self.occasion.today(zone))
        return zone

    def add_step(self, label: str) -> ChoiceField:
        """Add the field for one of the proceeding's periods."""
        self.step = self.add(
            ChoiceField(
                self.look,
                "step",
                label,
                choose=self.tr("Choose a period"),
                nothing=self.tr("Choose a procedure first."),
            )
        )
        return self.step

    def add_forum(self) -> ChoiceField:
        """Add the field for whose clocks alone are meant, there only where the procedure knows forums."""
        self.forum = self.add(
            ChoiceField(self.look, "forum", self.tr("Only for"), choose=self.tr("Choose a forum"), optional=True)
        )
        return self.forum

    def offer_forums(self) -> None:
        """Offer the forums of the proceeding chosen."""
        standing = self.standing()
        if standing is not None:
            self.forum.offer(standing.forums(self.proceeding.chosen))

    def suggest_forums(self) -> None:
        """Suggest the forums of the proceeding chosen, before the parties, as those who may have done it."""
        standing = self.standing()
        if standing is not None:
            forums = [each.value for each in standing.forums(self.proceeding.chosen) if each.value]
            opening = self.occasion.opening(self.track.chosen)
            self.by.suggest([*forums, *(opening.parties if opening else ())])
