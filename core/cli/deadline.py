"""`lapse deadline TRACK --negotiation NAME --on DATE|INSTANT`: set a party's deadline, making what is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from core.cli.opening import record
from core.computation import instant, parse_date, parse_instant
from core.docket.docket import random_id
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.errors import KnownError
from core.zones import city_of, zone_info, zone_named

if TYPE_CHECKING:
    import argparse
    from datetime import date, time

    from core.clock import Clock
    from core.docket.facts import Fact
    from core.sessions.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("track", metavar="TRACK", help="the track's name; it is opened where there is none")
    parser.add_argument("--negotiation", metavar="NAME", required=True, help="the matter it belongs to")
    parser.add_argument("--on", metavar="DATE|INSTANT", required=True, help="2026-12-01, or 2026-12-01T17:00+01:00")
    parser.add_argument("--zone", metavar="Z", help="a city or an IANA zone; the negotiation's first seat else, or UTC")
    parser.add_argument("--by", metavar="PARTY", default="", help="who sets it")
    parser.add_argument("--label", metavar="TEXT", default="", help="what it is")


def run(arguments: argparse.Namespace, clock: Clock) -> int:
    """Record the deadline and what it needs, and print the ids, one a line."""
    if not arguments.track.strip() or not arguments.negotiation.strip():
        raise KnownError("Give the track and the negotiation a name.", field="name")
    wanted = _Wanted(arguments, clock)
    record(arguments, clock, wanted.drafts)
    if wanted.on < wanted.today:
        print(f"lapse: note: {wanted.on.isoformat()} has already passed", file=sys.stderr)
    print(f"negotiation {wanted.negotiation}\ntrack {wanted.track}\ndeadline {wanted.deadline}")
    return 0


class _Wanted:
    """The deadline that was asked for, and what has to be opened for it."""

    on: date
    today: date

    def __init__(self, arguments: argparse.Namespace, clock: Clock) -> None:
        self._arguments = arguments
        self._clock = clock
        self._zone = zone_named(arguments.zone) if arguments.zone else ""
        self.negotiation, self.track, self.deadline = random_id(), random_id(), random_id()

    def drafts(self, session: Session) -> list[Draft]:
        """Return what has to be recorded in the docket of `session`, in order."""
        given = self._arguments
        opening = next((fact for fact in session.docket.negotiations() if _is_named(fact, given.negotiation)), None)
        seats = opening.body.seats if opening and isinstance(opening.body, NegotiationOpened) else ()
        zone = self._zone or (seats[0] if seats else "UTC")
        self.today = self._clock.today(zone)
        self.on, at = _when(given.on, zone)
        drafts: list[Draft] = []
        if opening is None:
            opened = NegotiationOpened(name=given.negotiation, seats=(zone,) if zone != "UTC" else ())
            drafts.append(Draft(id=self.negotiation, body=opened, effective_on=self.today, zone=zone))
        else:
            self.negotiation = opening.id
        found = _track(session, self.negotiation, given.track)
        if not found:
            body = TrackOpened(name=given.track)
            drafts.append(
                Draft(id=self.track, negotiation=self.negotiation, body=body, effective_on=self.today, zone=zone)
            )
        self.track = found or self.track
        wanted = DeadlineSet(track=self.track, on=self.on, at=at, zone=zone, by=given.by, label=given.label)
        drafts.append(Draft(id=self.deadline, body=wanted, effective_on=min(self.today, self.on), zone=zone))
        return drafts


def _track(session: Session, negotiation: str, name: str) -> str:
    """Return the id of the negotiation's track of that name, or ""."""
    rows = (row for row in session.tracks() if row.negotiation_id == negotiation)
    return next((row.id for row in rows if _same(row.name, name)), "")


def _when(text: str, zone: str) -> tuple[date, time | None]:
    """Return the legal day in `zone`, and the clock time there where one was given."""
    if ":" not in text:
        return parse_date(text), None
    moment = parse_instant(text, zone)
    local = moment.astimezone(zone_info(zone))
    on, at = local.date(), local.time()
    if instant(on, at, zone) != moment:
        raise KnownError(
            f"Clocks in {city_of(zone)} show {at:%H:%M} twice on that day, and the second is meant. Set it with "
            "--zone UTC.",
            field="on",
        )
    return on, at


def _is_named(fact: Fact, name: str) -> bool:
    return isinstance(fact.body, NegotiationOpened) and _same(fact.body.name, name)


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
