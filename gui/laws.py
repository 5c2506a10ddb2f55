"""Which text of its procedure a proceeding runs on, for whoever shows its facts.

Nothing is worded for the screen here. A procedure that is not there any more, or whose file went wrong, is no
reason to show nothing: it goes by its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.case_of_facts import as_it_runs, law_of
from core.docket.facts import ProceedingStarted, VersionChanged
from core.errors import KnownError
from core.language import word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.docket.facts import Fact
    from core.procedures import Catalogue, Procedure


class Laws:
    """The procedures of proceedings, each by the id of the fact that started it, which `find` finds."""

    def __init__(self, find: Callable[[str], Fact | None], catalogue: Catalogue, changes: Sequence[Fact] = ()) -> None:
        self._find = find
        self._catalogue = catalogue
        self._changes = changes

    @classmethod
    def among(cls, facts: Iterable[Fact], catalogue: Catalogue) -> Laws:
        """Return the laws of the proceedings that start among `facts`."""
        known = {fact.id: fact for fact in facts}
        changes = [fact for fact in known.values() if isinstance(fact.body, VersionChanged)]
        return cls(known.get, catalogue, changes)

    def of(self, proceeding: str) -> Procedure | None:
        """Return the procedure of a proceeding as it runs; None where the catalogue does not have it."""
        started = self._find(proceeding)
        return self.of_start(started) if started is not None else None

    def of_start(self, started: Fact) -> Procedure | None:
        """Return the procedure that the fact `started` set going, in the version it runs on, or None."""
        if not isinstance(started.body, ProceedingStarted):
            return None
        try:
            return law_of(started, as_it_runs(started, started.body, self._changes), self._catalogue)
        except KnownError:  # told where it is asked for; here the matter is still to be read
            return None

    def name(self, proceeding: str) -> str:
        """Return the short name of a proceeding's procedure, its id where it is not known, else nothing."""
        started = self._find(proceeding)
        return self.name_of_start(started) if started is not None else ""

    def name_of_start(self, started: Fact) -> str:
        """Return the short name of the procedure that `started` set going, or its id."""
        procedure = self.of_start(started)
        if procedure is not None:
            return word("Law", procedure.short)
        return started.body.procedure if isinstance(started.body, ProceedingStarted) else ""

    def event(self, proceeding: str, event: str) -> str:
        """Return what the procedure calls an event, else its id."""
        procedure = self.of(proceeding)
        found = procedure.event(event) if procedure else None
        return word("Law", found.label) if found else event

    def variant(self, proceeding: str, variant: str) -> str:
        """Return what the procedure calls a variant, else its id."""
        procedure = self.of(proceeding)
        labels = {each.id: word("Law", each.label) for each in procedure.variants} if procedure else {}
        return labels.get(variant, variant)

    def step(self, proceeding: str, step: str) -> str:
        """Return what the procedure calls a step, else its id."""
        procedure = self.of(proceeding)
        found = procedure.step(step) if procedure else None
        return word("Law", found.label) if found else step
