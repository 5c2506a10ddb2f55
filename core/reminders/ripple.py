"""What an edit does to the reminders of the dates it touches.

The conditions are those of `core.store.schedule`, which the dispatcher goes by; that both say the same is a property
of the tests. Nothing is raised or withdrawn here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.reminders.ledger import ACKNOWLEDGED, WITHDRAWN
from core.reminders.policy import TOLD_LATE, USUAL, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.reminders.ledger import Open, Reminded

PLANNED, MOVED, DROPPED, AT_ONCE, AGAIN, TAKEN_BACK, SNOOZE_ENDS = (
    "planned",
    "moved",
    "dropped",
    "at once",
    "again",
    "taken back",
    "snooze ends",
)
"""What becomes of a reminder: it is planned anew; it moves; it is dropped; it comes up at once; it was answered and
comes again for the new date; it was raised and is taken back; it was snoozed and does not come back."""


class ReminderChange(NamedTuple):
    """One reminder of the date `row`: what becomes of it, and when it was and will be due (seconds since 1970 UTC)."""

    row: DeadlineRow
    stage: str
    kind: str
    was: int | None
    will: int | None


def reminder_changes(
    rows: Iterable[tuple[DeadlineRow | None, DeadlineRow | None]],
    now: float,
    *,
    open_ones: Iterable[Open] = (),
    told: Mapping[str, Reminded] | None = None,
    stages: Sequence[Stage] = USUAL,
) -> list[ReminderChange]:
    """Return every reminder that another standing of the dates changes, date by date, the earliest first.

    `rows` are the dates before and after; `open_ones` the reminders that wait for an answer or are snoozed; `told`
    what is known of those of `ids_of` that were ever raised.
    """
    waiting: dict[str, list[Open]] = {}
    for each in open_ones:
        waiting.setdefault(each.deadline, []).append(each)
    ledger = _Ledger(now, waiting, told or {})
    found: list[ReminderChange] = []
    for before, after in rows:
        found += ledger.taken_back(before, after)
        found += ledger.planned(before, after, stages)
        found += ledger.at_once(before, after, stages)
    return found


def ids_of(rows: Iterable[DeadlineRow | None], stages: Sequence[Stage] = USUAL) -> list[str]:
    """Return the ids that the reminders of these dates have or would have."""
    return [_id(row, stage) for row in rows if row is not None and row.due_at is not None for stage in stages]


def planned_moments(row: DeadlineRow | None, now: float, stages: Sequence[Stage] = USUAL) -> dict[str, int]:
    """Return when each stage of a date will be due after `now`, as the date stands, by the stage's id."""
    if row is None or row.due_at is None:
        return {}
    moments = {stage.id: row.due_at - stage.lead for stage in stages}
    return {
        stage: moment
        for stage, moment in moments.items()
        if moment > now and moment >= row.entered_at and stands_at(row, moment)
    }


def stands_at(row: DeadlineRow, moment: float) -> bool:
    """Tell whether a date is spoken of at a moment: neither ended nor stopped by then."""
    ended = bool(row.ended_as) and (row.ended_at is None or row.ended_at <= moment)
    return not ended and (row.stopped_at is None or row.stopped_at > moment)


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What is known of reminders at the instant `now`: those open, by their date, and those ever raised."""

    now: float
    waiting: Mapping[str, Sequence[Open]]
    told: Mapping[str, Reminded]

    def planned(
        self, before: DeadlineRow | None, after: DeadlineRow | None, stages: Sequence[Stage]
    ) -> Iterator[ReminderChange]:
        """Yield what is planned, moved or dropped of what is still to come."""
        row = after or before
        old, new = planned_moments(before, self.now, stages), planned_moments(after, self.now, stages)
        for stage in stages:
            was, will = old.get(stage.id), new.get(stage.id)
            if row is None or was == will:
                continue
            kind = MOVED if was and will else PLANNED if will else DROPPED
            if kind == PLANNED and before is not None and before.due_at != row.due_at:
                earlier = self.told.get(_id(before, stage))
                kind = AGAIN if earlier is not None and earlier.answer == ACKNOWLEDGED else kind
            yield ReminderChange(row, stage.id, kind, was, will)

    def taken_back(self, before: DeadlineRow | None, after: DeadlineRow | None) -> Iterator[ReminderChange]:
        """Yield what was raised for a date that then no longer stands as it did."""
        row = after or before
        stands = after is not None and after.due_at is not None and stands_at(after, self.now)
        due_at = after.due_at if after is not None and stands else None
        for each in self.waiting.get(row.key, ()) if row is not None else ():
            if row is not None and (due_at is None or due_at * 1000 != each.due_at):
                stage = each.reminder.rpartition("/")[2]
                snoozed = each.until is not None
                was = (each.fire_at if each.until is None else each.until) // 1000
                yield ReminderChange(row, stage, SNOOZE_ENDS if snoozed else TAKEN_BACK, was, None)

    def at_once(
        self, before: DeadlineRow | None, after: DeadlineRow | None, stages: Sequence[Stage]
    ) -> Iterator[ReminderChange]:
        """Yield what comes up with the edit: its moment has come, and it was never raised, or taken back."""
        for stage in stages:
            if after is not None and self._due(after, stage):
                same = before is not None and before.due_at == after.due_at
                if before is None or not same or not self._due(before, stage):
                    yield ReminderChange(after, stage.id, AT_ONCE, None, int(self.now))

    def _due(self, row: DeadlineRow, stage: Stage) -> bool:
        if row.due_at is None or not stands_at(row, self.now):
            return False
        moment = row.due_at - stage.lead
        grace = 0.0 if stage.lead else TOLD_LATE.total_seconds()
        if moment > self.now or moment < row.entered_at - grace:
            return False
        name = _id(row, stage)
        if any(each.reminder == name for each in self.waiting.get(row.key, ())):
            return False
        raised = self.told.get(name)
        return raised is None or raised.answer == WITHDRAWN


def _id(row: DeadlineRow, stage: Stage) -> str:
    return f"{row.key}@{row.due_at}/{stage.id}"
