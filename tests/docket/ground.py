"""A docket in memory with one negotiation and one track, to lay facts on."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

import resources
from core.changes import Publisher
from core.clock import ManualClock
from core.docket.deadlines import DeadlineRow, spoken_state
from core.docket.docket import Docket
from core.docket.facts import (
    AnyBody,
    DeadlineSet,
    Draft,
    EventRecorded,
    NegotiationOpened,
    ProceedingStarted,
    TrackOpened,
)
from core.docket.setting import Deadline
from core.docket.standing import PRESENT, Viewpoint
from core.procedures import Catalogue
from core.store.database import Database
from core.store.facts import SqliteFacts
from core.store.rows import SqliteRows

WASHINGTON = "America/New_York"
OPENED = date(1994, 1, 3)


def at(day: date, hour: int = 0, minute: int = 0) -> datetime:
    """Return the instant (UTC) of a clock time in Washington."""
    return datetime.combine(day, time(hour, minute), ZoneInfo(WASHINGTON)).astimezone(UTC)


def laws(texts: Mapping[str, str] | None = None, *, own: Mapping[str, str] | None = None) -> Catalogue:
    """Return a catalogue of these files by name, and a person's own, beside what a party sets by its word."""
    found = {"party-deadline": resources.read_text("procedures/party-deadline.toml"), **(texts or {})}
    shipped, owned = ({name: partial(str, text) for name, text in each.items()} for each in (found, own or {}))
    return Catalogue(shipped, owned)


class Ground:
    """The docket under test: `put` records a fact, `state` asks for a date's state."""

    def __init__(self, catalogue: Catalogue | None = None) -> None:
        self.clock = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
        self.database = Database()
        self.store = SqliteFacts(self.database)
        self.rows = SqliteRows(self.database)
        known = catalogue or Catalogue.shipped()
        self.docket = Docket(facts=self.store, catalogue=known, clock=self.clock, changed=Publisher())
        self.put(
            NegotiationOpened(name="Talks", parties=("Us", "Them"), seats=(WASHINGTON, "Asia/Tokyo")), OPENED, "talks"
        )
        self.put(TrackOpened(name="Steel"), OPENED, "steel", negotiation="talks")

    def put(
        self,
        body: AnyBody,
        on: date,
        fact_id: str = "",
        *,
        negotiation: str = "",
        effective: datetime | None = None,
        known: datetime | None = None,
        source: str = "",
    ) -> str:
        """Record one fact that took effect `on`, and return its id."""
        draft = Draft(
            body=body,
            effective_on=on,
            effective_at=effective,
            id=fact_id,
            negotiation=negotiation,
            recorded_at=known,
            source=source,
        )
        return self.docket.execute(draft).facts[0]

    def start_title_vii(self, identified: date | None = None) -> None:
        """Start Title VII as "vii", identified on the day given, if one is."""
        self.put(ProceedingStarted(track="steel", procedure="title-vii"), OPENED, "vii")
        if identified is not None:
            self.put(EventRecorded(proceeding="vii", event="identification"), identified, "identified")

    def start_super_301(self, reported: date | None = None) -> None:
        """Start Super 301 as "s301", its report made on the day given, if one is."""
        self.put(ProceedingStarted(track="steel", procedure="super-301"), date(1994, 3, 3), "s301")
        if reported is not None:
            self.put(EventRecorded(proceeding="s301", event="nte-report"), reported, "report")

    def set_deadline(self, on: date, hour: time | None = None) -> None:
        """Set a deadline of ours as "ours"."""
        body = DeadlineSet(track="steel", on=on, zone=WASHINGTON, by="Us", at=hour)
        self.put(body, OPENED, "ours")

    def deadlines(self, viewpoint: Viewpoint = PRESENT) -> dict[str, Deadline]:
        """Return every date by its key."""
        return {each.row.key: each for view in self.docket.view(viewpoint) for each in view.deadlines}

    def row(self, key: str) -> DeadlineRow:
        """Return the row of one date."""
        return self.deadlines()[key].row

    def state(self, key: str, moment: datetime) -> str:
        """Return the state of one date in words at `moment`, all facts counting."""
        return spoken_state(self.row(key), moment.timestamp())

    def due(self, key: str) -> str | None:
        """Return the legal day of one date."""
        return self.row(key).due
