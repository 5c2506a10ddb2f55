"""The agenda as data, for other programs: versioned by `docs/command-line.md`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.docket.deadlines import PENDING, SUSPENDED, seconds_left, spoken_state, state_at
from core.docket.explanation import explain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.docket.setting import Deadline


def print_json(found: Iterable[Deadline], now: float) -> None:
    """Print the dates as a list of objects."""
    print(json.dumps([as_object(deadline, now) for deadline in found], ensure_ascii=False, indent=1))


def as_object(deadline: Deadline, now: float) -> dict[str, Any]:
    """Return one date with everything there is to say about it.

    While a clock is suspended no date stands: `due` and `due_at` are null, and `seconds_left` is frozen.
    """
    row = deadline.row
    state = state_at(row, now)
    stopped = state == SUSPENDED
    left = seconds_left(row, now)
    return {
        "key": row.key,
        "negotiation": row.negotiation,
        "track": row.track,
        "procedure": row.procedure,
        "step": row.step,
        "label": row.label,
        "kind": row.kind,
        "state": spoken_state(row, now),
        "waits_for": row.waits_for or None,
        "opens": row.opens,
        "due": None if stopped else row.due,
        "due_at": None if stopped or row.due_at is None else instant_text(row.due_at),
        "zone": row.zone,
        "seconds_left": None if left is None else round(left) if state in {PENDING, SUSPENDED} else min(0, round(left)),
        "stopped_at": instant_text(row.stopped_at) if stopped and row.stopped_at is not None else None,
        "actor": row.actor or None,
        "lapse": row.lapse or None,
        "citation": row.citation,
        "verified": bool(row.verified),
        "confirmation": row.confirmation or None,
        "explanation": [line.text for line in explain(deadline)],
    }


def instant_text(moment: int) -> str:
    """Return whole seconds since 1970 as an ISO instant in UTC."""
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")
