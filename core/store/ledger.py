"""The ledger of reminders in the docket's file: append-only, each line durable before anything follows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.reminders.ledger import ACKNOWLEDGED, FAILED, SHOWN, SNOOZED, WITHDRAWN, Open, Reminded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from core.reminders.ledger import Claim, LedgerLine
    from core.store.database import Database

_FIRST_CLAIM = """SELECT c.reminder, c.deadline, c.stage, c.fire_at, c.due_at, c.at, c.title, c.body,
    (SELECT max(round) FROM claim WHERE reminder = c.reminder) FROM claim c WHERE c.round = 1 """


_CLAIM = """INSERT OR IGNORE INTO claim (reminder, round, deadline, stage, fire_at, due_at, at, title, body)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
    WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE reminder = ?1 AND act = 'acknowledged')
    AND NOT EXISTS (SELECT 1 FROM open_reminder WHERE reminder = ?1 AND until > ?7)"""

_OPEN = """SELECT c.reminder, c.deadline, c.fire_at, c.due_at, c.at, o.until
    FROM open_reminder o JOIN claim c ON c.reminder = o.reminder AND c.round = 1 ORDER BY c.seq"""

_UNSHOWN = """SELECT o.reminder FROM open_reminder o WHERE o.until IS NULL AND NOT EXISTS (
    SELECT 1 FROM delivery d WHERE d.reminder = o.reminder AND d.act = 'shown'
    AND d.round = (SELECT max(round) FROM claim WHERE reminder = o.reminder))"""


_AT_ONCE = 500
"""Reminders whose lines are asked for in one query."""


class SqliteLedger:
    """Fulfils `core.reminders.ports.Ledger` on a `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(self, claims: Sequence[Claim]) -> frozenset[str]:
        """Take the right to show these rounds; return the reminders won.

        Looked at in the same transaction: what was answered meanwhile, from wherever, is not won.
        """
        won: set[str] = set()
        with self._database.writing() as run:
            for claim in claims:
                values = (
                    claim.reminder, claim.round, claim.deadline, claim.stage, _milliseconds(claim.fire_at),
                    _milliseconds(claim.due_at), _milliseconds(claim.at), claim.title, claim.body,
                )  # fmt: skip
                if run.execute(_CLAIM, values).rowcount:
                    run.execute("INSERT OR REPLACE INTO open_reminder VALUES (?, NULL)", (claim.reminder,))
                    won.add(claim.reminder)
        return frozenset(won)

    def append(self, lines: Sequence[LedgerLine]) -> None:
        """Add the lines in one transaction and bring the list of open reminders up to them."""
        with self._database.writing() as run:
            for line in lines:
                _write(run, line)

    def open(self) -> list[Open]:
        """Return the reminders that wait for an answer or are snoozed, in the order they were claimed."""
        with self._database.reading() as run:
            return [Open._make(row) for row in run.execute(_OPEN)]

    def unshown(self) -> list[str]:
        """Return the reminders that wait for an answer and whose last round was not written down as shown."""
        with self._database.reading() as run:
            return [row[0] for row in run.execute(_UNSHOWN)]

    def details(self, reminders: Iterable[str]) -> list[Reminded]:
        """Return what is known of those reminders that were ever claimed."""
        wanted = list(reminders)
        found: list[Reminded] = []
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            found.extend(self._reminded(f"AND c.reminder IN ({', '.join('?' * len(some))})", some))
        return found

    def unanswered(self) -> list[Reminded]:
        """Return the reminders that were claimed and are not answered, snoozed or withdrawn, oldest first."""
        return self._reminded(
            "AND c.reminder IN (SELECT reminder FROM open_reminder WHERE until IS NULL) ORDER BY c.seq"
        )

    def snoozed(self) -> list[Reminded]:
        """Return the reminders that are snoozed, the soonest first."""
        found = self._reminded("AND c.reminder IN (SELECT reminder FROM open_reminder WHERE until IS NOT NULL)")
        return sorted(found, key=lambda reminded: reminded.until or reminded.fire_at)

    def find(self, reminder: str) -> Reminded | None:
        """Return what is known of one reminder."""
        return next(iter(self._reminded("AND c.reminder = ?", (reminder,))), None)

    def history(self, limit: int) -> list[Reminded]:
        """Return the latest reminders, newest first."""
        return self._reminded("ORDER BY c.seq DESC LIMIT ?", (limit,))

    def _reminded(self, where: str, values: Iterable[object] = ()) -> list[Reminded]:
        with self._database.reading() as run:
            claims = run.execute(_FIRST_CLAIM + where, tuple(values)).fetchall()
            lines = _lines_of(run, [claim[0] for claim in claims])
        return [_whole(claim, lines.get(claim[0], [])) for claim in claims]


def _lines_of(run: sqlite3.Connection, reminders: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    """Return the lines of each reminder in their order: act, round, instant, channel, detail, end of a snooze."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for start in range(0, len(reminders), _AT_ONCE):
        some = reminders[start : start + _AT_ONCE]
        holes = ", ".join("?" * len(some))
        query = f"""SELECT reminder, act, round, at, channel, detail, until FROM delivery
            WHERE reminder IN ({holes}) ORDER BY seq"""  # noqa: S608 - holes only
        for reminder, *line in run.execute(query, some):
            found.setdefault(reminder, []).append(tuple(line))
    return found


def _whole(claim: tuple[Any, ...], lines: Sequence[tuple[Any, ...]]) -> Reminded:
    """Say what one reminder's lines come to."""
    shown = [line for line in lines if line[0] == SHOWN]
    answers = [line for line in lines if line[0] in {ACKNOWLEDGED, SNOOZED, WITHDRAWN} and line[1] >= claim[8]]
    last = answers[-1] if answers else None
    return Reminded(
        reminder=claim[0],
        deadline=claim[1],
        stage=claim[2],
        fire_at=_instant(claim[3]),
        due_at=_instant(claim[4]),
        claimed_at=_instant(claim[5]),
        title=claim[6],
        body=claim[7],
        round=claim[8],
        shown_at=_instant(shown[0][2]) if shown else None,
        channel=shown[0][3] if shown else "",
        shown_round=max((line[1] for line in shown), default=0),
        failed=tuple(f"{line[3]}: {line[4]}" for line in lines if line[0] == FAILED),
        answer=last[0] if last else "",
        answered_at=_instant(last[2]) if last else None,
        until=_instant(last[5]) if last and last[5] is not None else None,
    )


def _write(run: sqlite3.Connection, line: LedgerLine) -> None:
    current = run.execute("SELECT max(round) FROM claim WHERE reminder = ?", (line.reminder,)).fetchone()[0]
    until = None if line.until is None else _milliseconds(line.until)
    if line.act == SNOOZED:
        moved = run.execute("UPDATE open_reminder SET until = ? WHERE reminder = ?", (until, line.reminder))
        if not moved.rowcount:
            return  # acknowledged or taken back meanwhile, and that stands
    run.execute(
        """INSERT INTO delivery (reminder, act, round, at, channel, detail, until)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (line.reminder, line.act, current or 0, _milliseconds(line.at), line.channel, line.detail, until),
    )
    if line.act in {ACKNOWLEDGED, WITHDRAWN}:
        run.execute("DELETE FROM open_reminder WHERE reminder = ?", (line.reminder,))


def _milliseconds(instant: datetime) -> int:
    return round(instant.timestamp() * 1000)


def _instant(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
