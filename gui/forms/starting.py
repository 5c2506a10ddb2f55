"""The form that starts a procedure on a track: which one, on which text of it, with which variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from core.docket.facts import ProceedingStarted
from core.errors import KnownError
from gui.forms.checks_field import ChecksField
from gui.forms.choices import ChoiceField, Option
from gui.forms.law_field import LawField
from gui.forms.law_lines import law_lines, none_in_force, version_text
from gui.forms.on_track import TrackForm
from gui.forms.texts import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from core.docket.facts import Draft
    from core.procedures import Catalogue, Procedure
    from gui.look.look import Look


class VersionField(ChoiceField):
    """A version of the procedure. Where one was in force it need not be chosen; it is there where there is a choice."""

    def __init__(self, look: Look, name: str, label: str, *, choose: str) -> None:
        super().__init__(look, name, label, choose=choose, optional=True)
        self._missing = ""

    def check(self) -> None:
        """Refuse to be left open where no version was in force."""
        if self._missing and not self.chosen:
            raise self.wrong(self._missing)

    def complain(self, sentence: str, *, loud: bool) -> None:
        """Say it so that it is read, even unasked: no procedure can start without a law."""
        super().complain(sentence, loud=loud or bool(self._missing))

    def offer_versions(self, versions: Sequence[Procedure], in_force: Procedure | None, on: date | None) -> None:
        """Offer the versions of a procedure that starts on that day, on which `in_force` was."""
        self._missing = none_in_force(versions, on) if versions and in_force is None and on else ""
        named = [Option(each.version, version_text(each)) for each in versions]
        if in_force is not None:
            usual = self.tr("%1, in force on that day").replace("%1", in_force.version)
            named = [Option("", usual), *named] if len(named) > 1 else []
        self.offer(named)

    def first(self, values: Sequence[str]) -> int:
        """Choose nothing unasked where no version was in force."""
        return -1 if self._missing else super().first(values)


class ProcedureForm(TrackForm):
    """A procedure begins to run on a track."""

    aliases: ClassVar[Mapping[str, str]] = {"variant": "variants"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Start a procedure")

    def lead(self) -> str:
        """Say that nothing runs yet."""
        return self.tr("Its dates appear at once; each clock waits for the event that starts it.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Start the procedure")

    def ask(self) -> None:
        """Ask which procedure, its version and variants, and what tells it from a twin."""
        self._procedure = self.add(LawField(self.look, "procedure", self.tr("Procedure")))
        self._version = self.add(
            VersionField(self.look, "version", self.tr("Version"), choose=self.tr("Choose a version"))
        )
        self._variants = self.add(ChecksField(self.look, "variants", self.tr("Variants")))
        self._label = self.add(
            TextField(
                self.look,
                "label",
                self.tr("Known as"),
                example=self.tr("Optional: tells two of a kind apart"),
            )
        )
        self.add_record(self.tr("Started on"))
        self._version.offer_versions((), None, None)
        self._procedure.changed.connect(self._on_procedure)
        self.effective.changed.connect(self._on_procedure)
        self._version.changed.connect(self._tell)
        self._variants.restacked.connect(self.order_stops)
        faults = "\n".join(str(fault) for fault in self._catalogue.faults())
        self._procedure.offer(law_lines(self._catalogue), hint=faults)

    def drafts(self) -> Sequence[Draft]:
        """Return the start."""
        self._version.check()
        body = ProceedingStarted(
            track=self.track.value(),
            procedure=self._procedure.value(),
            label=self._label.text(),
            version=self._version.chosen,
            variants=self._variants.chosen,
        )
        return [self.draft(body)]

    @property
    def _catalogue(self) -> Catalogue:
        return self.occasion.session.docket.catalogue

    def _on_procedure(self) -> None:
        """Offer the versions of the procedure, and tell at once where none was in force on the day it starts."""
        versions = self._catalogue.versions(self._procedure.chosen) if self._procedure.chosen else ()
        self._version.offer_versions(versions, self._in_force(), self._day())
        self._version.visited = self._version.visited or self._missing_version()
        self._tell()

    def _tell(self) -> None:
        """Say which text will run, and offer its variants."""
        runs = self._law()
        chosen = self._procedure.chosen
        self._procedure.tell(runs or (self._catalogue.versions(chosen)[-1] if chosen else None), runs=runs is not None)
        variants = runs.variants if runs else ()
        self._variants.offer([Option(v.id, v.label[:1].upper() + v.label[1:], v.meaning) for v in variants])
        if self.isVisible():
            self.grow()

    def _law(self) -> Procedure | None:
        """Return the procedure in the version that will run, or None while none is chosen."""
        chosen = self._procedure.chosen
        if not chosen:
            return None
        if self._version.chosen:
            return self._catalogue.procedure(chosen, version=self._version.chosen)
        return self._in_force()

    def _in_force(self) -> Procedure | None:
        """Return the version in force on the day it starts, or None."""
        day, chosen = self._day(), self._procedure.chosen
        if not chosen:
            return None
        for each in reversed(self._catalogue.versions(chosen)):
            since, until = each.in_force_from, each.in_force_until
            if day is None or ((since is None or since <= day) and (until is None or day <= until)):
                return each
        return None

    def _missing_version(self) -> bool:
        return bool(self._procedure.chosen) and self._in_force() is None

    def _day(self) -> date | None:
        """Return the day it starts on, None while that cannot be read."""
        try:
            return self.effective.day()
        except KnownError:
            return None
