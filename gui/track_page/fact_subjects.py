"""What an entry of the record speaks of, where its own words do not say: which procedure, step, date or indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket import facts
from gui.wording import day_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.facts import Fact
    from core.procedures import Catalogue


class Subjects:
    """Names what a fact rests on, from the facts of the same record."""

    def __init__(self, record: Iterable[Fact], catalogue: Catalogue) -> None:
        self._bodies = {fact.id: fact.body for fact in record}
        self._catalogue = catalogue

    def of(self, fact: Fact) -> str:
        """Return the subject of `fact`, or nothing where its words name it already or the record does not know it."""
        body = fact.body
        if isinstance(body, facts.Extended):
            return self._step(body)
        if isinstance(body, facts.Suspended | facts.Resumed):
            return self._name(body.proceeding)
        if isinstance(body, facts.Postponed | facts.Met):
            return self._name(body.deadline)
        if isinstance(body, facts.Settled):
            return self._name(body.target)
        return self._name(body.of) if isinstance(body, facts.Reading) else ""

    def _name(self, of: str) -> str:
        body = self._bodies.get(of)
        if isinstance(body, facts.ProceedingStarted):
            return self._catalogue.procedure(body.procedure).short
        if isinstance(body, facts.DeadlineSet):
            return body.label or translate("Record", "deadline of {day}").format(day=day_text(body.on))
        return str(getattr(body, "name", ""))

    def _step(self, body: facts.Extended) -> str:
        started = self._bodies.get(body.proceeding)
        if not isinstance(started, facts.ProceedingStarted):
            return ""
        procedure = self._catalogue.procedure(started.procedure)
        step = procedure.step(body.step)
        return ", ".join(part for part in (procedure.short, step.label if step else "") if part)
