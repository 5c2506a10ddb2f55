"""What an entry of the record speaks of, where its own words do not say: which procedure, step, date or indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket import facts
from gui.wording import comma, day_text, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.facts import Fact
    from gui.laws import Laws


class Subjects:
    """Names what a fact rests on, from the facts of the same record."""

    def __init__(self, record: Iterable[Fact], laws: Laws) -> None:
        self._bodies = {fact.id: fact.body for fact in record}
        self._laws = laws

    def of(self, fact: Fact) -> str:
        """Return the subject of `fact`, or nothing where its words name it already or the record does not know it."""
        body = fact.body
        if isinstance(body, facts.Extended | facts.DatePublished):
            return self._steps(body.proceeding, (body.step,))
        if isinstance(body, facts.Suspended | facts.Tolled | facts.DateConfirmed):
            return self._steps(body.proceeding, _steps_of(body))
        if isinstance(body, facts.Resumed | facts.VariantChosen | facts.VersionChanged):
            return self._laws.name(body.proceeding)
        if isinstance(body, facts.Postponed | facts.Met):
            return self._name(body.deadline)
        if isinstance(body, facts.Settled | facts.Archived):
            return self._name(body.target)
        return self._name(body.of) if isinstance(body, facts.Reading) else ""

    def _name(self, of: str) -> str:
        body = self._bodies.get(of)
        if isinstance(body, facts.ProceedingStarted):
            return self._laws.name(of)
        if isinstance(body, facts.DeadlineSet):
            return body.label or translate("Record", "deadline of {day}").format(day=day_text(body.on))
        return str(getattr(body, "name", ""))

    def _steps(self, proceeding: str, steps: Iterable[str]) -> str:
        short = self._laws.name(proceeding)
        return comma().join([short, *(self._laws.step(proceeding, step) for step in steps)]) if short else ""


def _steps_of(body: facts.Suspended | facts.Tolled | facts.DateConfirmed) -> Iterable[str]:
    """Return the steps a fact names; the key of a date ends with its step, and with which coming of it."""
    if not isinstance(body, facts.DateConfirmed):
        return body.steps
    return (body.key.rpartition("/")[2].partition("#")[0].partition("+")[0],)
