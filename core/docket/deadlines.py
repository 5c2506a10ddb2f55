"""The states a date can be in, and the flat rows that lists, reminders and the command line read.

A row holds nothing that depends on the present moment: whoever shows it asks `state_at`. So rows can be kept
with the facts they were derived from and read back in milliseconds. This module imports next to nothing,
because `lapse agenda` answers from it alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

PENDING = "pending"
SUSPENDED = "suspended"
LAPSED = "lapsed"
MET = "met"
CALLED_OFF = "called off"
SETTLED = "settled"
SUPERSEDED = "superseded"
UNLOCKED = "unlocked"
IN_EFFECT = "in effect"
WAITING = "waiting"

STATES = (LAPSED, PENDING, SUSPENDED, UNLOCKED, IN_EFFECT, WAITING, MET, SETTLED, CALLED_OFF, SUPERSEDED)
"""Every state, the most pressing first."""

ENDED = frozenset({MET, SETTLED, CALLED_OFF, SUPERSEDED})
"""States that no longer ask anything of anybody."""

DEADLINE, WINDOW, EARLIEST, AUTOMATIC, SOFT, FIXED = "deadline", "window", "earliest", "automatic", "soft", "fixed"
"""What a date is: act by then; open until then; nobody may act before; happens by itself; a guideline; a calendar
date, every year."""


NOT_ASKED, TO_CONFIRM, CONFIRMED, MOVED_SINCE = "", "to confirm", "confirmed", "moved since"
"""Whether a second person has confirmed a date: nobody need; still to do; done; done, but the date has moved since."""


class DeadlineRow(NamedTuple):
    """One dated step of a proceeding, without its explanation.

    Dates are ISO text (a legal date in `zone`), instants whole seconds since 1970 UTC. `due_at` is the
    moment the period has ended: a day that ends at midnight gives the next day's 00:00 in its zone; for an
    earliest date and an automatic effect it is the day's first moment. `due` is None while the trigger has
    not happened; `waits_for` then says what for. `stopped_at` is set while the clock is suspended: the
    countdown stands at `due_at - stopped_at`. `ended_as` holds from `ended_at`. `entered_at` is when the
    last fact that fixes the date came into this docket. `published` tells that a published date stands in the place
    of the computed one; `forum` whose clock it is and `effect` what a lapse does, as the procedure has them, or "".
    `confirmation` is `NOT_ASKED`, `TO_CONFIRM`, `CONFIRMED` or `MOVED_SINCE`.
    """

    key: str
    negotiation_id: str
    negotiation: str
    track_id: str
    track: str
    proceeding: str
    procedure: str
    title: str
    step: str
    label: str
    kind: str
    actor: str
    opens: str | None
    due: str | None
    due_at: int | None
    zone: str
    waits_for: str
    stopped_at: int | None
    ended_as: str
    ended_at: int | None
    citation: str
    verified: bool
    lapse: str
    entered_at: int
    published: bool = False
    forum: str = ""
    effect: str = ""
    confirmation: str = NOT_ASKED


class AgendaRow(NamedTuple):
    """All dates of a docket that a list tells alike but for their names, so that long lists are read quickly.

    `names` are "label, track, negotiation" of each; the other columns are those of `DeadlineRow`.
    """

    names: tuple[str, ...]
    due_at: int | None
    due: str | None
    kind: str
    waits_for: str
    stopped_at: int | None
    ended_as: str
    ended_at: int | None
    verified: bool
    confirmation: str = NOT_ASKED


class TrackRow(NamedTuple):
    """One track of the docket.

    `talks` is "open", "broken off", "resumed", "suspended", "settled" or "called off". `archived` tells that it, or
    its whole negotiation, left the everyday list.
    """

    id: str
    negotiation_id: str
    negotiation: str
    name: str
    talks: str
    seats: tuple[str, ...]
    tags: tuple[str, ...] = ()
    archived: bool = False


def state_at(row: DeadlineRow | AgendaRow, now: float) -> str:
    """Return the state of `row` at the instant `now` (seconds since 1970 UTC)."""
    if row.ended_as and (row.ended_at is None or row.ended_at <= now):
        return row.ended_as
    if row.due_at is None:
        return WAITING
    if row.stopped_at is not None and row.stopped_at <= now:
        return SUSPENDED
    if row.due_at > now:
        return PENDING
    if row.kind == EARLIEST:
        return UNLOCKED
    return IN_EFFECT if row.kind == AUTOMATIC else LAPSED


def in_date_order(rows: Iterable[DeadlineRow]) -> list[DeadlineRow]:
    """Return the rows in the order their dates come; those without a date last."""
    return sorted(rows, key=lambda row: (row.due_at is None, row.due_at or 0, row.key))


def seconds_left(row: DeadlineRow | AgendaRow, now: float) -> float | None:
    """Return the seconds until the row's date: negative once past, frozen while suspended.

    None while it waits for its trigger.
    """
    if row.due_at is None:
        return None
    if row.stopped_at is not None and row.stopped_at <= now:
        return float(row.due_at - row.stopped_at)
    return row.due_at - now


def spoken_state(row: DeadlineRow, now: float) -> str:
    """Return the state in words, naming what a waiting date waits for ("waits for identification")."""
    state = state_at(row, now)
    return f"waits for {row.waits_for}" if state == WAITING else state
