"""`lapse reminders`: what was and will be raised: when due, when shown, on which channel, how late, how answered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from core.cli.opening import open_session, viewpoint_of
from core.docket.deadlines import ENDED, SUSPENDED, state_at
from core.reminders.policy import USUAL, reminder_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from datetime import datetime

    from core.clock import Clock
    from core.docket.deadlines import DeadlineRow
    from core.reminders.ledger import Reminded
    from core.reminders.policy import Reminder

LIMIT = 1000
"""How many of the raised are listed, the newest first, and how many of the planned, the soonest first."""


_SILENT = ENDED | {SUSPENDED}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--json", action="store_true", help="as a list of objects")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Print what was raised, oldest first, and then what is planned."""
    viewpoint = viewpoint_of(arguments)
    now = viewpoint.as_of or viewpoint.known_by if viewpoint else None
    seen = viewpoint.known_by or viewpoint.as_of if viewpoint else None
    session = open_session(arguments, clock)
    try:
        history = session.ledger.history(LIMIT)
        raised = [raised_object(each) for each in reversed(history) if seen is None or each.claimed_at <= seen]
        known = {each["id"] for each in raised}
        rows = session.deadlines(viewpoint)
        planned = [each for each in planned_objects(rows, now or clock.now()) if each["id"] not in known]
    finally:
        session.close()
    found = [*raised, *planned[:LIMIT]]
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    for each in found:
        print(_line(each))
    if not found:
        print("No reminder was raised, and none is planned.")
    return 0


def raised_object(reminded: Reminded) -> dict[str, Any]:
    """Return one raised reminder; `late_ms` is from when it fell due to when it was shown."""
    late = None if reminded.shown_at is None else round((reminded.shown_at - reminded.fire_at).total_seconds() * 1000)
    return {
        "id": reminded.reminder,
        "deadline": reminded.deadline,
        "stage": reminded.stage,
        "title": reminded.title,
        "state": reminded.answer or ("shown" if reminded.shown_at else "claimed"),
        "fire_at": _text(reminded.fire_at),
        "due_at": _text(reminded.due_at),
        "claimed_at": _text(reminded.claimed_at),
        "shown_at": _text(reminded.shown_at),
        "channel": reminded.channel or None,
        "late_ms": late,
        "rounds": reminded.round,
        "failed": list(reminded.failed),
        "answer": reminded.answer or None,
        "answered_at": _text(reminded.answered_at),
        "until": _text(reminded.until),
    }


def planned_objects(rows: Iterable[DeadlineRow], now: datetime) -> list[dict[str, Any]]:
    """Return the reminders still to come, the soonest first, with the keys of the raised that are known already."""
    moment = now.timestamp()
    standing = (row for row in rows if row.due_at is not None and state_at(row, moment) not in _SILENT)
    reminders = (reminder_of(row, stage) for row in standing for stage in USUAL)
    planned = [
        {
            "id": reminder.id,
            "deadline": reminder.row.key,
            "stage": reminder.stage.id,
            "title": f"{reminder.row.label}: {reminder.row.track}",
            "state": "planned",
            "fire_at": _text(reminder.fire_at),
            "due_at": _text(reminder_of(reminder.row, USUAL[-1]).fire_at),
        }
        for reminder in reminders
        if reminder.fire_at > now and _speaks_at(reminder)
    ]
    return sorted(planned, key=lambda each: str(each["fire_at"]))


def _speaks_at(reminder: Reminder) -> bool:
    """Tell whether the date was entered by the reminder's moment, and nothing will have silenced it by then."""
    row, moment = reminder.row, reminder.fire_at.timestamp()
    if moment < row.entered_at:
        return False
    return (row.ended_at is None or row.ended_at > moment) and (row.stopped_at is None or row.stopped_at > moment)


def _line(each: dict[str, Any]) -> str:
    late = "" if each.get("late_ms") is None else f", {each['late_ms']} ms late"
    shown = f"shown {each['shown_at']} on {each['channel']}{late}" if each.get("shown_at") else ""
    failed = f"failed on {'; '.join(each['failed'])}" if each.get("failed") else ""
    answered = f"{each['answer']} {each['answered_at']}" if each.get("answer") else ""
    until = f"until {each['until']}" if each.get("until") else ""
    facts = "; ".join(part for part in (shown, failed, answered, until) if part) or each["state"]
    return f"{each['fire_at']}  {each['stage']:<5}  {each['title']}  [{facts}]  {each['id']}"


def _text(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
