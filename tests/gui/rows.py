"""Rows to show: one date of one track, of which a test says only what it is about."""

from datetime import UTC, datetime

from core.docket.deadlines import WINDOW, DeadlineRow, TrackRow

SEATS = ("America/New_York", "Asia/Tokyo")


def instant(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    """Seconds since 1970 UTC."""
    return int(datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp())


BLANK = DeadlineRow(
    key="telecoms/consultations",
    negotiation_id="framework",
    negotiation="Framework talks",
    track_id="telecoms",
    track="Telecommunications",
    proceeding="telecoms/title-vii",
    procedure="title-vii",
    title="Title VII",
    step="consultations",
    label="Consultation period",
    kind=WINDOW,
    actor="both parties",
    opens="1994-07-31",
    due="1994-09-29",
    due_at=instant(1994, 9, 30, 4),
    zone="America/New_York",
    waits_for="",
    stopped_at=None,
    ended_as="",
    ended_at=None,
    citation="",
    verified=True,
    lapse="",
    entered_at=0,
)
"""The consultation period of 1994, which lapses at midnight in Washington."""


def track(ident: str, name: str = "", talks: str = "open", negotiation: str = "framework") -> TrackRow:
    """A track named like its id, capitalised, unless said otherwise."""
    return TrackRow(ident, negotiation, f"{negotiation.capitalize()} talks", name or ident.capitalize(), talks, SEATS)


def due(ident: str, due_at: int | None, key: str = "") -> DeadlineRow:
    """A date of the track `ident` at the instant `due_at`."""
    return BLANK._replace(key=key or ident, track_id=ident, due_at=due_at)
