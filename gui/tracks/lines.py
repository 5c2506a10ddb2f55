"""The texts of one row of the list: what the delegate paints, what is read aloud. Nothing is painted here."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import ENDED, SOFT, SUSPENDED, WAITING, DeadlineRow, seconds_left
from core.zones import city_of, zone_info
from gui import wording
from gui.look.marks import LAST_HOUR, Mark, mark_for
from gui.look.period_bar import PeriodBar

if TYPE_CHECKING:
    from core.docket.deadlines import TrackRow
    from gui.tracks.headline import Headline

translate = wording.translate


class Line(NamedTuple):
    """What one row says: `countdown` and `mark` change with the seconds, the rest only with the docket."""

    mark: Mark
    countdown: wording.Countdown
    last_hour: bool
    name: str
    badge: str
    more: str
    label: str
    actor: str
    date: str
    city: str
    doubt: str
    bar: PeriodBar | None


def mark_and_countdown(headline: Headline, now: float) -> tuple[Mark, wording.Countdown]:
    """Return the two parts of a row that change with the seconds."""
    row = headline.row
    if row is None:
        return Mark.WAITING, wording.Countdown("", "", "")
    left = seconds_left(row, now)
    mark = mark_for(headline.state, left, unanswered=headline.unanswered)
    return mark, wording.countdown(row, headline.state, left)


def line_of(track: TrackRow, headline: Headline, now: float) -> Line:
    """Return the texts of a track's row at the instant `now`."""
    mark, countdown = mark_and_countdown(headline, now)
    badge = wording.talks_word(track.talks)
    row = headline.row
    left = seconds_left(row, now) if row else None
    when, city = _date_and_city(row, headline.state, now) if row else ("", "")
    return Line(
        mark=mark,
        countdown=countdown,
        last_hour=mark is Mark.SOON and left is not None and left <= LAST_HOUR,
        name=track.name,
        badge=badge if badge != countdown.text else "",
        more=translate("Tracks", "+{count}").format(count=headline.others) if headline.others else "",
        label=row.label if row else translate("Tracks", "No dates yet"),
        actor=row.actor if row else "",
        date=when,
        city=city,
        doubt=wording.doubt_text(row) if row else "",
        bar=_bar(row, headline.state, now) if row else None,
    )


def spoken_text(track: TrackRow, headline: Headline, now: float) -> str:
    """Return a row as one sentence: "Insurance: consultation period lapses in 31 hours, Thursday 29 ..."."""
    row = headline.row
    if row is None:
        parts = [translate("Tracks", "No dates yet")]
    else:
        parts = [wording.spoken_countdown(row, headline.state, seconds_left(row, now))]
        if headline.state == SUSPENDED and row.stopped_at is not None:
            parts = [f"{row.label}: {wording.stopped_text(row, now)}"]
        elif row.due is not None:
            day = wording.long_day_text(date.fromisoformat(row.due))
            parts.append(wording.with_city(day, city_of(row.zone)))
        doubt = wording.doubt_text(row)
        if doubt:
            parts.append(doubt)
    talks = wording.talks_word(track.talks)
    if talks:
        parts.append(translate("Spoken", "talks: {state}").format(state=talks))
    if headline.others:
        parts.append(wording.COUNTED.more(headline.others))
    return f"{track.name}: {', '.join(parts)}"


def _date_and_city(row: DeadlineRow, state: str, now: float) -> tuple[str, str]:
    """Return the text under the countdown, and the city where it is a date, or what a stopped clock has left."""
    if state == WAITING:
        return wording.waits_text(row.waits_for), ""
    if state == SUSPENDED and row.stopped_at is not None:
        stopped, today = (wording.local_day(instant, row.zone) for instant in (row.stopped_at, now))
        return wording.since_text(stopped, today), wording.left_text(row)
    if state in ENDED and row.ended_at is not None:
        return wording.day_text(wording.local_day(row.ended_at, row.zone)), city_of(row.zone)
    text = wording.due_text(row)
    return text, city_of(row.zone) if text else ""


def _bar(row: DeadlineRow, state: str, now: float) -> PeriodBar | None:
    """Return how much of the period is used up; no bar where it has no beginning, has ended or has passed."""
    if row.opens is None or row.due_at is None or state in ENDED or row.due_at <= now:
        return None
    begins = datetime.combine(date.fromisoformat(row.opens), time(), zone_info(row.zone)).timestamp()
    until = min(now, row.stopped_at) if state == SUSPENDED and row.stopped_at is not None else now
    whole = row.due_at - begins
    if whole <= 0:
        return None
    return PeriodBar(used=(until - begins) / whole, stopped=state == SUSPENDED, hollow=row.kind == SOFT)
