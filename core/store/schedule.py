"""What the reminders ask of the dates: which are due and not told, and which were told and no longer stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.deadlines import DeadlineRow
from core.reminders.policy import TOLD_LATE
from core.store.rows import SqliteRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from core.reminders.policy import Stage

_COLUMNS = ", ".join(f"d.{name}" for name in DeadlineRow._fields)
_WIDTH = len(DeadlineRow._fields)
_AT_ONCE = 500
_LONG_AGO = -1e15
_SET_BACK = 86_400
"""Seconds by which a reminder must lie ahead again before the clock that raised it counts as wrong."""

_STANDS = """(d.ended_at IS NULL OR d.ended_at > :now) AND (d.ended_as = '' OR d.ended_at IS NOT NULL)
    AND (d.stopped_at IS NULL OR d.stopped_at > :now)"""

_ID = "(d.key || '@' || d.due_at || '/' || :stage)"

_DUE = f"""SELECT {_COLUMNS}, (SELECT coalesce(max(round), 0) FROM claim WHERE reminder = {_ID}) AS rounds
    FROM deadline d
    WHERE d.due_at <= :now + :lead AND d.due_at > :since + :lead AND d.due_at - :lead >= d.entered_at - :grace
    AND {_STANDS}
    AND NOT EXISTS (SELECT 1 FROM open_reminder WHERE reminder = {_ID})
    AND (NOT EXISTS (SELECT 1 FROM claim WHERE reminder = {_ID} AND round = 1)
         OR 'withdrawn' = (SELECT act FROM delivery WHERE reminder = {_ID}
                           AND act IN ('acknowledged', 'snoozed', 'withdrawn') ORDER BY seq DESC LIMIT 1))
    ORDER BY d.due_at"""  # noqa: S608 - columns and conditions of our own

_OUTDATED = f"""SELECT c.reminder, c.due_at / 1000, {_COLUMNS}
    FROM open_reminder o JOIN claim c ON c.reminder = o.reminder AND c.round = 1
    LEFT JOIN deadline d ON d.key = c.deadline
    WHERE d.key IS NULL OR d.due_at IS NULL OR d.due_at * 1000 <> c.due_at OR NOT ({_STANDS})
    OR c.fire_at > (:now + {_SET_BACK}) * 1000"""  # noqa: S608


class SqliteSchedule(SqliteRows):
    """Fulfils `core.reminders.ports.Schedule` on a `Database`; read afresh each time."""

    def due_reminders(
        self, now: datetime, stages: Sequence[Stage], since: datetime | None = None
    ) -> list[tuple[DeadlineRow, Stage, int]]:
        """Return each (row, stage) whose moment has come by `now`, not before the row was entered, and unclaimed.

        What was claimed and then taken back is due again if the row stands as it did; the number is of its rounds.
        With `since`, only moments after that instant are looked at: enough where nothing but time has passed.
        The lapse of a date that was already past when it was entered counts from a month before its entry.
        """
        found: list[tuple[DeadlineRow, Stage, int]] = []
        with self._database.reading() as run:
            for stage in stages:
                values = {
                    "now": now.timestamp(),
                    "since": since.timestamp() if since else _LONG_AGO,
                    "lead": stage.lead,
                    "grace": 0 if stage.lead else TOLD_LATE.total_seconds(),
                    "stage": stage.id,
                }
                rows = run.execute(_DUE, values)
                found.extend((DeadlineRow._make(row[:_WIDTH]), stage, row[_WIDTH]) for row in rows)
        return found

    def rows_of(self, keys: Iterable[str]) -> dict[str, DeadlineRow]:
        """Return the rows of those keys that the docket still has."""
        wanted, found = list(set(keys)), {}
        with self._database.reading() as run:
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                query = f"SELECT {_COLUMNS} FROM deadline d WHERE d.key IN ({', '.join('?' * len(some))})"  # noqa: S608
                found.update({row[0]: DeadlineRow._make(row) for row in run.execute(query, some)})
        return found

    def outdated(self, now: datetime) -> list[tuple[str, int, DeadlineRow | None]]:
        """Return each open reminder whose date moved, ended, stopped or went, with what the date is now.

        And each whose moment lies more than a day ahead again, since the clock that raised it was wrong.
        The number is the instant the reminder was raised for, in seconds since 1970 UTC.
        """
        with self._database.reading() as run:
            return [
                (reminder, due_at, None if row[0] is None else DeadlineRow._make(row))
                for reminder, due_at, *row in run.execute(_OUTDATED, {"now": now.timestamp()})
            ]
