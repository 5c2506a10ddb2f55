"""`lapse deadline TRACK --negotiation NAME --on DATE|INSTANT`: set a party's deadline, making what is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from core.cli.opening import open_session, told
from core.computation import parse_date, parse_instant
from core.docket.docket import random_id
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, TrackOpened
from core.errors import KnownError
from core.zones import zone_info, zone_named

if TYPE_CHECKING:
    import argparse
    from datetime import date, datetime, time

    from core.clock import Clock
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
    zone = zone_named(arguments.zone) if arguments.zone else ""
    session = open_session(arguments, clock, to_write=True)
    try:
        drafts, ids = _drafts(arguments, session, zone, clock)
        session.docket.execute(*drafts)
        told(session)
    finally:
        session.close()
    for name, value in ids.items():
        print(f"{name} {value}")
    return 0


def _drafts(
    arguments: argparse.Namespace, session: Session, zone: str, clock: Clock
) -> tuple[list[Draft], dict[str, str]]:
    drafts: list[Draft] = []
    opening = next((fact for fact in session.docket.negotiations() if _named(fact.body, arguments.negotiation)), None)
    seats = opening.body.seats if opening and isinstance(opening.body, NegotiationOpened) else ()
    zone = zone or (seats[0] if seats else "UTC")
    today = clock.today(zone)
    negotiation = opening.id if opening else random_id()
    if opening is None:
        body = NegotiationOpened(name=arguments.negotiation, seats=(zone,) if zone != "UTC" else ())
        drafts.append(Draft(id=negotiation, body=body, effective_on=today, zone=zone))
    tracks = [row for row in session.tracks() if row.negotiation_id == negotiation]
    track = next((row.id for row in tracks if _same(row.name, arguments.track)), "")
    if not track:
        track = random_id()
        opened = TrackOpened(name=arguments.track)
        drafts.append(Draft(id=track, negotiation=negotiation, body=opened, effective_on=today, zone=zone))
    on, at = _when(arguments.on, zone)
    if on < today:
        print(f"lapse: note: {on.isoformat()} has already passed", file=sys.stderr)
    deadline = random_id()
    body_set = DeadlineSet(track=track, on=on, at=at, zone=zone, by=arguments.by, label=arguments.label)
    drafts.append(Draft(id=deadline, body=body_set, effective_on=min(today, on), zone=zone))
    return drafts, {"negotiation": negotiation, "track": track, "deadline": deadline}


def _when(text: str, zone: str) -> tuple[date, time | None]:
    """Return the legal day in `zone`, and the clock time there where one was given."""
    if "T" not in text and ":" not in text:
        return parse_date(text), None
    moment: datetime = parse_instant(text, zone)
    local = moment.astimezone(zone_info(zone))
    return local.date(), local.time()


def _named(body: object, name: str) -> bool:
    return isinstance(body, NegotiationOpened) and _same(body.name, name)


def _same(one: str, other: str) -> bool:
    if not other.strip():
        raise KnownError("Give the track and the negotiation a name.")
    return one.casefold().strip() == other.casefold().strip()
