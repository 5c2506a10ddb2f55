"""A procedure: a law's or treaty's clockwork, as data.

The files under `resources/procedures` decode into these. What a procedure says about a particular matter
(when its events happened) is in the docket, never here.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - msgspec reads the annotations when it decodes
from typing import Literal

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A trigger event by the name the procedure gives it. `label` reads well after "waits for"."""

    id: str
    label: str
    meaning: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """One dated node of a procedure.

    It counts `period` from the event `start` (`from` in the file) or from the end of the step `after`; or
    its date is set by a party. `met_by` are the events that fulfil it. `lapse` says what follows when it
    ends without them. `verified` is False where the rule was not read in the original: every face then says
    so.
    """

    id: str
    label: str
    kind: Literal["deadline", "window", "earliest", "automatic", "soft"]
    citation: str
    verified: bool
    start: str = ""
    after: str = ""
    period: str = ""
    set_by_party: bool = False
    actor: str = ""
    met_by: tuple[str, ...] = ()
    lapse: str = ""


class Procedure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole procedure, in the version in force in a span of time.

    `zone` is the seat's IANA zone, empty where the docket says; `regime` the id of its counting rules.
    """

    id: str
    title: str
    short: str
    regime: str
    version: str
    source: str
    jurisdiction: str = ""
    zone: str = ""
    in_force_from: date | None = None
    in_force_until: date | None = None
    note: str = ""
    events: tuple[Event, ...] = msgspec.field(default=(), name="event")
    steps: tuple[Step, ...] = msgspec.field(default=(), name="step")

    def event(self, event_id: str) -> Event | None:
        """Return the event of that id, or None."""
        return next((event for event in self.events if event.id == event_id), None)

    def step(self, step_id: str) -> Step | None:
        """Return the step of that id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)
