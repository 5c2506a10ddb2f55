"""Which dates are listed when the rules they were made under change."""

from __future__ import annotations

from datetime import UTC, datetime

from core.docket.deadlines import DeadlineRow
from core.sessions.changed_rules import moved_dates

NOW = datetime(2026, 6, 1, tzinfo=UTC).timestamp()


def row(key: str, due: str, *, ended: str = "") -> DeadlineRow:
    at = int(datetime.fromisoformat(f"{due}T00:00:00+00:00").timestamp())
    return DeadlineRow(
        key=key, negotiation_id="n", negotiation="N", track_id="t", track="T", proceeding="p", procedure="x",
        title="X", step="s", label="S", kind="deadline", actor="", opens=None, due=due, due_at=at, zone="UTC",
        waits_for="", stopped_at=None, ended_as=ended, ended_at=0 if ended else None, citation="", verified=True,
        lapse="", entered_at=0,
    )  # fmt: skip


def moved(before: list[DeadlineRow], after: list[DeadlineRow]) -> list[tuple[str | None, str | None]]:
    return [(was and was.due, now and now.due) for was, now in moved_dates(before, after, NOW)]


def test_a_live_date_that_moves_is_listed() -> None:
    assert moved([row("a", "2026-07-01")], [row("a", "2026-07-02")]) == [("2026-07-01", "2026-07-02")]


def test_a_date_that_stays_is_not() -> None:
    assert moved([row("a", "2026-07-01")], [row("a", "2026-07-01")]) == []


def test_a_date_that_has_lapsed_both_ways_is_not() -> None:
    assert moved([row("a", "2026-05-01")], [row("a", "2026-05-02")]) == []


def test_a_lapsed_date_that_comes_to_life_is_listed() -> None:
    assert moved([row("a", "2026-05-29")], [row("a", "2026-06-02")]) == [("2026-05-29", "2026-06-02")]


def test_a_date_that_was_met_is_not() -> None:
    assert moved([row("a", "2026-07-01", ended="met")], [row("a", "2026-07-02", ended="met")]) == []


def test_a_date_that_appears_or_goes_is_listed() -> None:
    assert moved([row("a", "2026-07-01")], [row("b", "2026-07-03")]) == [("2026-07-01", None), (None, "2026-07-03")]
