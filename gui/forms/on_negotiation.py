"""What the forms about a negotiation as a whole share: it is chosen first, and its parties are offered from it."""

from __future__ import annotations

from gui.forms.choices import ChoiceField
from gui.forms.form import Form


class WholeForm(Form):
    """A form about a negotiation as a whole."""

    moves_dates = False

    def missing(self) -> str:
        """Ask for a negotiation first where there is none."""
        return "" if self.occasion.negotiations() else self.tr("Open a negotiation first.")

    def add_negotiation(self) -> ChoiceField:
        """Add the field for which negotiation; that of the track it was asked for on is chosen."""
        self.whole = self.add(
            ChoiceField(self.look, "negotiation", self.tr("Negotiation"), choose=self.tr("Choose a negotiation"))
        )
        track = self.occasion.on_track()
        fact = self.occasion.session.docket.fact(track) if track else None
        wanted = fact.negotiation if fact else self.occasion.negotiation_id
        self.whole.offer(self.occasion.negotiations(), prefer=wanted)
        return self.whole

    def parties(self) -> tuple[str, ...]:
        """Return the parties of the negotiation chosen."""
        opening = self.occasion.opening(self.whole.chosen)
        return opening.parties if opening else ()
