"""A step of a procedure as it stands at one moment of a case without a docket: its date, its state, and why.

The dates are the clockwork's; which case it is and what else is told of it belongs in `compute_procedure`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.cli.compute_period import strip_data
from core.cli.compute_words import iso
from core.computation import Line, long_date, start_of_day
from core.docket.deadlines import CALLED_OFF, ENDED, MET, SUSPENDED, WAITING, AgendaRow, state_at
from core.docket.setting import moment_due, seconds
from core.procedures import explain_step
from core.procedures.day_by_day import days_of, holds, span_of, unrolled_of
from core.procedures.reasons import warnings_of
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.computation import StripDay
    from core.procedures import Clockwork, Dated

_MOST_COMINGS = 100_000
_ENDED_BY = {MET: "was met in time", CALLED_OFF: "was itself called off"}
_EPOCH = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAnswer:
    """One step as it stands at the moment that was asked about; `zone` is the IANA zone its days end in.

    `ending` says how it ended, once it has.
    """

    dated: Dated
    zone: str
    state: str
    due_at: datetime | None
    ending: str = ""

    @property
    def due(self) -> date | None:
        """The date, or None while it waits and while its clock stands still: then no date stands."""
        return None if self.state == SUSPENDED else self.dated.due

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is doubtful about the date."""
        fault = (self.dated.fault,) if self.dated.fault else ()
        return (*fault, *warnings_of(self.dated))

    def explanation(self) -> tuple[Line, ...]:
        """Return the numbered steps to the date."""
        # A stop says nothing of a date that asks nothing more.
        dated = self.dated._replace(stopped=None) if self.state in ENDED else self.dated
        ending = (Line(self.ending),) if self.ending else ()
        return (*explain_step(dated, self.zone), *ending)

    @property
    def span(self) -> int:
        """How many days its strip has."""
        return span_of(self.dated)

    def strip(self) -> tuple[StripDay, ...]:
        """Return every day of the count, its stops and extensions included; none where nothing was counted."""
        return days_of(self.dated)

    def as_data(self, *, with_strip: bool = False) -> dict[str, object]:
        """Return the object of the contract."""
        dated, step = self.dated, self.dated.step
        held = holds(dated)
        counted = held.counted if held else None
        stands = self.due is not None
        unrolled = unrolled_of(dated) if stands else None
        found: dict[str, object] = {
            "step": step.id,
            "label": step.label,
            "kind": step.kind,
            "state": self.state,
            "opens": dated.opens.isoformat() if dated.opens else None,
            "due": self.due.isoformat() if self.due else None,
            "due_at": iso(self.due_at) if self.due_at and stands else None,
            "unrolled": unrolled.isoformat() if unrolled else None,
            "zone": self.zone,
            "waits_for": dated.waits_for or None if dated.due is None else None,
            "number": dated.number,
            "regime": counted.regime.id if counted else step.regime or None,
            "calendar": counted.calendar.id if counted else None,
            "actor": step.actor or None,
            "forum": step.forum or None,
            "lapse": step.lapse or None,
            "citation": step.citation,
            "verified": step.verified,
            "note": " ".join(step.note.split()) or None,
            "warnings": self.warnings,
            "explanation": [line.text for line in self.explanation()],
        }
        if with_strip:
            found["strip"] = strip_data(self.strip())
        return found


class _Ending(NamedTuple):
    """Since which instant (seconds since 1970 UTC) a step has been in the state it ended in, and why."""

    at: int
    state: str
    why: str


class Standing:
    """The steps of a case as they stand at one moment; each knows how the ones before it ended."""

    def __init__(self, clockwork: Clockwork, zone: str, now: datetime) -> None:
        self._clockwork = clockwork
        self._zone = zone
        self._now = now
        self._ended: dict[str, tuple[_Ending, int]] = {}

    def steps(self) -> Iterator[StepAnswer]:
        """Yield the steps there are, in the procedure's order."""
        for first in self._clockwork.dates():
            zone = first.step.zone or self._zone
            today = self._now.astimezone(zone_info(zone)).date()
            dated, since = _coming(self._clockwork, first, today)
            yield self._as_it_stands(dated, zone, since)

    def _as_it_stands(self, dated: Dated, zone: str, since: date | None) -> StepAnswer:
        step, due, chosen = dated.step, dated.due, dated.chosen
        if due is None:
            return StepAnswer(dated=dated, zone=zone, state=WAITING, due_at=None)
        closing = chosen.counted.rule.closing if chosen else None
        due_at = moment_due(due, zone, step.kind, closing=closing, at=step.at)
        ending = self._ending(dated, zone, since)
        if ending is not None:
            self._ended[step.id] = (ending, due_at)
        row = AgendaRow(
            names=(),
            due_at=due_at,
            due=due.isoformat(),
            kind=step.kind,
            waits_for="",
            stopped_at=seconds(start_of_day(dated.stopped, zone)) if dated.stopped else None,
            ended_as=ending.state if ending else "",
            ended_at=ending.at if ending else None,
            verified=step.verified,
        )
        state = state_at(row, self._now.timestamp())
        why = ending.why if ending and state in ENDED else ""
        return StepAnswer(dated=dated, zone=zone, state=state, due_at=_EPOCH + timedelta(seconds=due_at), ending=why)

    def _ending(self, dated: Dated, zone: str, since: date | None) -> _Ending | None:
        """Return how a step ended, as a docket decides, or None.

        It is met by an act, or called off because the step it follows was met in time.
        """
        events = self._clockwork.case.events
        acts = [day for event in dated.step.met_by for day in events.get(event, ()) if since is None or day >= since]
        endings = []
        if acts:
            day = min(acts)
            endings.append(_Ending(seconds(start_of_day(day, zone)), MET, f"It was met on {long_date(day)}."))
        before = self._ended.get(dated.chosen.origin.step) if dated.chosen else None
        if before is not None and dated.chosen is not None and not dated.step.repeats:
            ended, due_at = before
            called_off = ended.at < due_at and not dated.step.regardless
            if ended.state != MET or called_off:
                name = dated.chosen.origin.name
                why = f"It was called off: there is no {name}, for that step {_ENDED_BY[ended.state]}."
                endings.append(_Ending(ended.at, CALLED_OFF, why))
        return min(endings, key=lambda each: (each.at, each.state != MET), default=None)


def _coming(clockwork: Clockwork, first: Dated, today: date) -> tuple[Dated, date | None]:
    """Return the coming of a step that is next on that day, and from which day on an act would meet it.

    A step that comes once has one coming. If no later one can be computed, the last that can is returned.
    """
    chosen = first.chosen
    since = chosen.counted.start if chosen and not chosen.counted.period.backward else None
    if not first.step.repeats or first.due is None or chosen is None or first.due >= today:
        return first, since
    low, high = 1, _MOST_COMINGS
    while high - low > 1:
        middle = (low + high) // 2
        due = clockwork.again(first, middle).due
        low, high = (middle, high) if due is not None and due < today else (low, middle)
    before, found = clockwork.again(first, low), clockwork.again(first, high)
    if before.due is None or found.due is None:
        return before, None
    return found, before.due + timedelta(days=1)
