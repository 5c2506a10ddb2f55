"""Dockets of a given size for the bench, in files made afresh."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.clock import SystemClock
from core.docket.facts import DeadlineSet, Draft, NegotiationOpened, Tagged, TrackOpened
from core.sessions.session import Session

if TYPE_CHECKING:
    from pathlib import Path

TRACKS_EACH = 20
DATES_EACH = 5


def make_docket(path: Path, deadlines: int) -> Path:
    """Write a docket with so many deadlines: five a track, twenty tracks a negotiation, spread over four years."""
    clock = SystemClock()
    today = clock.today("America/New_York")
    session = Session(str(path), clock)
    drafts: list[Draft] = []
    for number in range(deadlines):
        track, dated = divmod(number, DATES_EACH)
        negotiation = track // TRACKS_EACH
        if dated == 0:
            if track % TRACKS_EACH == 0:
                drafts.append(_negotiation(negotiation, today))
            name = f"Track {track + 1} of the talks on trade in goods"
            drafts.append(
                Draft(id=f"t{track}", negotiation=f"n{negotiation}", body=TrackOpened(name=name), effective_on=today)
            )
        on = today + timedelta(days=2 + number * 1400 // deadlines)
        body = DeadlineSet(track=f"t{track}", on=on, zone="America/New_York", by="United States")
        drafts.append(Draft(id=f"d{number}", body=body, effective_on=today))
    session.docket.execute(*drafts)
    session.close()
    return path


def _negotiation(number: int, today: date) -> Draft:
    body = NegotiationOpened(
        name=f"Negotiation {number + 1}",
        parties=("United States", "Japan"),
        seats=("America/New_York", "Asia/Tokyo"),
    )
    return Draft(id=f"n{number}", body=body, effective_on=today)


def make_tracks(path: Path, tracks: int) -> Path:
    """Write a docket with so many tracks, a date each, twenty a negotiation, over four years, each tenth tagged."""
    clock = SystemClock()
    today = clock.today("America/New_York")
    session = Session(str(path), clock)
    drafts: list[Draft] = []
    for number in range(tracks):
        negotiation = f"n{number // TRACKS_EACH}"
        if number % TRACKS_EACH == 0:
            drafts.append(_negotiation(number // TRACKS_EACH, today))
        name = f"Track {number + 1} of the talks on trade in goods"
        drafts.append(Draft(id=f"t{number}", negotiation=negotiation, body=TrackOpened(name=name), effective_on=today))
        on = today + timedelta(days=2 + number * 1400 // tracks)
        body = DeadlineSet(
            track=f"t{number}", on=on, zone="America/New_York", by="United States" if number % 2 else "Japan"
        )
        drafts.append(Draft(id=f"d{number}", body=body, effective_on=today))
        if number % 10 == 0:
            drafts.append(Draft(body=Tagged(track=f"t{number}", add=("autumn",)), effective_on=today))
    session.docket.execute(*drafts)
    session.close()
    return path
