"""The form by which a proceeding is put on another version of its procedure: every date is counted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import VersionChanged
from gui.forms.choices import ChoiceField, Option
from gui.forms.on_track import ProceedingForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from gui.forms.occasion import Standing


class VersionForm(ProceedingForm):
    """Another version of the law applies than the one in force when the proceeding began."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Choose another version")

    def lead(self) -> str:
        """Say what becomes of the dates."""
        return self.tr("Every date of the procedure is counted anew by that version, from its beginning.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Change the version")

    def offered(self, standing: Standing) -> Sequence[Option]:
        """Offer the proceedings of whose procedure there is another version."""
        return standing.with_versions()

    def nothing(self) -> str:
        """Say that there is none."""
        return self.tr("No procedure on this track has another version.")

    def ask(self) -> None:
        """Ask which version, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self._version = self.add(
            ChoiceField(
                self.look,
                "version",
                self.tr("Version"),
                choose=self.tr("Choose a version"),
                nothing=self.tr("Choose a procedure first."),
            )
        )
        self.add_by(self.tr("Decided by"), self.tr("Optional: a forum or a party"))
        self.add_reason()
        self.add_record(self.tr("Decided on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the change."""
        body = VersionChanged(
            proceeding=self.proceeding.value(),
            version=self._version.value(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        standing = self.standing()
        if standing is not None:
            self._version.offer(standing.versions(self.proceeding.chosen))
            self.place_day()
            self.suggest_forums()
