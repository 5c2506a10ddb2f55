"""A procedure: a law's or treaty's clockwork, as data.

The files under `resources/procedures` decode into these. What a procedure says about a particular matter
(when its events happened) is in the docket, never here; how the dates follow is in `clockwork`.
"""

from __future__ import annotations

from datetime import date, time  # noqa: TC003 - msgspec reads the annotations when it decodes
from typing import Literal

import msgspec

Kind = Literal["deadline", "window", "earliest", "automatic", "soft", "fixed"]
"""Act by then; open until then; nobody may act before; happens by itself; a guideline; a calendar date."""

Act = Literal["", "filing", "determination", "effective", "expiry"]
"""What falls on the date, because a regime may move one sort of act off a non-working day and not another."""

FirstDay = Literal["", "excluded", "included", "first-working"]

Effect = Literal[
    "",
    "nothing",
    "right lost",
    "right opens",
    "authority lapses",
    "deemed decided",
    "ends by itself",
    "takes effect",
    "delay to be explained",
]
"""What a lapse does, as data; `lapse` says it in a sentence."""


class Count(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """One count: `period` from the event `start` (`from` in the file), or from the end of the step `after`.

    `over` names the repeating event whose dates are counted ("2nd meeting", "21 sitting days"). `until` names
    the event or step that ends the span of which a "mid-point" is taken.
    """

    start: str = ""
    after: str = ""
    period: str = ""
    over: str = ""
    until: str = ""
    first_day: FirstDay = ""
    citation: str = ""


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A trigger event by the name the procedure gives it. `label` reads well after "waits for".

    `repeats`: it happens again and again, and every one counts (meetings, sitting days). `deemed` says when it
    is taken to have happened if nobody recorded it (receipt, a week after sending). `chain` is the
    "procedure/step" of another proceeding whose date it is. `entry`: a matter may begin with it; where no event
    of a procedure says so, a matter begins with those that no step asks for.
    """

    id: str
    label: str
    meaning: str = ""
    repeats: bool = False
    entry: bool = False
    deemed: Count | None = None
    chain: str = ""


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A branch that facts choose: urgent goods, a complicated case. `label` reads well after "if".

    It is chosen by a person, or by itself once the event `event` has happened. With `limit` it may only be
    chosen until that date.
    """

    id: str
    label: str
    meaning: str = ""
    event: str = ""
    limit: Count | None = None


class StepVariant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """What changes in a step when all variants of `when` are chosen; what it leaves out stays as it was.

    One that names a count of its own (`from`, `after`, `period`, `counts`) replaces the step's.
    """

    when: tuple[str, ...]
    start: str | None = None
    after: str | None = None
    period: str | None = None
    over: str | None = None
    until: str | None = None
    first_day: FirstDay | None = None
    counts: tuple[Count, ...] | None = msgspec.field(default=None, name="count")
    combine: Literal["earlier", "later"] | None = None
    not_before: Count | None = None
    long_stop: Count | None = None
    opens: Count | None = None
    cap: Count | None = None
    kind: Kind | None = None
    label: str | None = None
    lapse: str | None = None
    effect: Effect | None = None
    citation: str | None = None
    verified: bool | None = None
    note: str | None = None


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"start": "from"}):
    """One dated node of a procedure.

    It has one count of its own (`from` or `after`, and `period`), or several under `counts` of which `combine`
    takes the earlier or the later; or its date is set by a party. `not_before` and `long_stop` bound it on
    either side, `opens` is where a window opens, `cap` what no extension may pass. A `reset` replaces the count
    once its own event has happened. `repeats` is the period after which it comes again.

    `only` and `unless` name variants with which alone, or without which alone, the step exists. `act` decides
    which roll of the regime applies; `roll`, `regime`, `calendar`, `zone` and `at` (a clock time) stand in for
    the procedure's. `met_by` are the events that fulfil it. `noun` reads well after "the end of the" where
    another step counts from this one's end ("consultation period"). `regardless`: it is due although the step it
    follows was fulfilled in time, which else calls it off. `untolled`: no stop moves it but one that names it.
    `verified` is False where the rule was not read in the original: every face then says so.
    """

    id: str
    label: str
    kind: Kind
    citation: str
    verified: bool
    start: str = ""
    after: str = ""
    period: str = ""
    over: str = ""
    until: str = ""
    first_day: FirstDay = ""
    set_by_party: bool = False
    counts: tuple[Count, ...] = msgspec.field(default=(), name="count")
    combine: Literal["earlier", "later"] = "earlier"
    not_before: Count | None = None
    long_stop: Count | None = None
    opens: Count | None = None
    cap: Count | None = None
    resets: tuple[Count, ...] = msgspec.field(default=(), name="reset")
    variants: tuple[StepVariant, ...] = msgspec.field(default=(), name="variant")
    only: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    repeats: str = ""
    act: Act = ""
    roll: Literal["", "none", "forward", "backward"] = ""
    regime: str = ""
    calendar: str = ""
    zone: str = ""
    at: time | None = None
    forum: str = ""
    actor: str = ""
    met_by: tuple[str, ...] = ()
    lapse: str = ""
    effect: Effect = ""
    noun: str = ""
    regardless: bool = False
    untolled: bool = False
    note: str = ""

    def starts(self) -> tuple[str, ...]:
        """Return the events any count of the step may start from, the step's own first."""
        found = [self.start, *(each.start for each in (*self.counts, *self.resets))]
        for variant in self.variants:
            found += [variant.start or "", *(each.start for each in variant.counts or ())]
        return tuple(dict.fromkeys(start for start in found if start))

    def follows(self) -> tuple[str, ...]:
        """Return the steps any count of the step may start from the end of, the step's own first."""
        found = [self.after, *(each.after for each in (*self.counts, *self.resets))]
        for variant in self.variants:
            found += [variant.after or "", *(each.after for each in variant.counts or ())]
        return tuple(dict.fromkeys(after for after in found if after))

    def periods(self) -> tuple[str, ...]:
        """Return the periods of all counts of the step, its own first."""
        found = [self.period, *(each.period for each in (*self.counts, *self.resets))]
        for variant in self.variants:
            found += [variant.period or "", *(each.period for each in variant.counts or ())]
        return tuple(dict.fromkeys(period for period in found if period))


class Procedure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, eq=False):
    """A whole procedure, in the version in force in a span of time. Two are the same only if they are one object.

    `zone` is the seat's IANA zone, empty where the docket says; `regime` the id of its counting rules;
    `calendar` the working days in place of the regime's. The span in force is that of the day the proceeding
    began, whatever the date of a later step.
    """

    id: str
    title: str
    short: str
    regime: str
    version: str
    source: str
    jurisdiction: str = ""
    zone: str = ""
    calendar: str = ""
    in_force_from: date | None = None
    in_force_until: date | None = None
    note: str = ""
    events: tuple[Event, ...] = msgspec.field(default=(), name="event")
    variants: tuple[Variant, ...] = msgspec.field(default=(), name="variant")
    steps: tuple[Step, ...] = msgspec.field(default=(), name="step")

    def entries(self) -> frozenset[str]:
        """Return the events a matter may begin with."""
        named = frozenset(event.id for event in self.events if event.entry)
        asked = {event for step in self.steps for event in step.met_by}
        return named or frozenset(event.id for event in self.events if event.id not in asked)

    def event(self, event_id: str) -> Event | None:
        """Return the event of that id, or None."""
        return next((event for event in self.events if event.id == event_id), None)

    def step(self, step_id: str) -> Step | None:
        """Return the step of that id, or None."""
        return next((step for step in self.steps if step.id == step_id), None)
