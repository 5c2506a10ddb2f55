"""The words of what changed: the rows of the panel. Nothing is painted here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.docket.deadlines import SUSPENDED
from core.docket.differences import Difference, Differences, Kind
from core.docket.journal import names_of
from core.docket.said import row_as_said
from gui import wording
from gui.laws import Laws
from gui.look.marks import mark_for
from gui.look.theme import Role
from gui.told import Told
from gui.track_page.fact_words import in_words
from gui.wording import day_text, state_word, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.ports import Entry
    from core.procedures import Catalogue

MOST = 400
"""The most rows of each kind that are listed."""

_SHORT = 200


class _Setting(NamedTuple):
    """What the words of a fact are looked up in."""

    laws: Laws
    names: dict[str, str]


def told(found: Differences, entries: Sequence[Entry], catalogue: Catalogue) -> list[Told]:
    """Return the rows: the dates by what became of them, then the facts, the latest first."""
    known = {entry.fact.id: entry.fact for entry in entries}
    setting = _Setting(Laws(known.get, catalogue), names_of(entries))
    rows: list[Told] = []
    for kind in (Kind.MOVED, Kind.LEFT, Kind.APPEARED, Kind.STATE):
        group = [each for each in found.dates if each.kind is kind]
        if group:
            rows.append(Told(f"group {kind}", _group(kind), str(len(group)), heading=True))
            rows.extend(_date(each, setting) for each in group[:MOST])
    if found.facts:
        rows.append(Told("group facts", translate("Changed", "Recorded"), str(len(found.facts)), heading=True))
        rows.extend(_fact(entry, setting) for entry in list(reversed(found.facts))[:MOST])
    return rows


def reason_text(fact: Fact | None, laws: Laws) -> str:
    """Return the fact behind a difference with its source; that only time has passed where there is none."""
    if fact is None:
        return ""
    return "  ·  ".join(part for part in (_words(fact, laws), fact.source) if part)


def _group(kind: Kind) -> str:
    return {
        Kind.MOVED: translate("Changed", "Moved"),
        Kind.LEFT: translate("Changed", "Left"),
        Kind.APPEARED: translate("Changed", "New"),
        Kind.STATE: translate("Changed", "Changed state"),
    }[kind]


def _date(each: Difference, setting: _Setting) -> Told:
    row = each.row
    mark = mark_for(each.now or each.was, 0 if row.due_at is None else None, unanswered=False)
    reason = reason_text(each.because, setting.laws)
    return Told(
        key=f"{each.kind} {row.key}",
        what=row_as_said(row).label,
        edge=_became(each),
        below="  ·  ".join(part for part in (row.track, reason, row.negotiation) if part),
        icon=mark.icon,
        role=mark.role,
        date=row.key if each.after is not None else "",
        track=row.track_id,
    )


def _became(each: Difference) -> str:
    """Return what became of the date, in one piece."""
    before, after = _day(each.before), _day(each.after)
    if each.kind is Kind.MOVED:
        moved = translate("Changed", "{before} → {after}").format(before=before, after=after)
        return f"{moved}, {_state(each.now)}" if each.now != each.was and each.now == SUSPENDED else moved
    if each.kind is Kind.APPEARED:
        return after
    if each.kind is Kind.LEFT:
        state = _state(each.now) if each.after is not None else translate("Changed", "no longer there")
        return f"{before}, {state}"
    return translate("Changed", "{before} → {after}").format(before=_state(each.was), after=_state(each.now))


def _state(state: str) -> str:
    return state_word(mark_for(state, None, unanswered=True)) if state else ""


def _day(row: DeadlineRow | None) -> str:
    return "" if row is None or row.due is None else wording.due_text(row)


def _fact(entry: Entry, setting: _Setting) -> Told:
    fact = entry.fact
    names: Iterable[str] = (setting.names.get(entry.track, ""), setting.names.get(fact.negotiation, ""))
    return Told(
        key=f"fact {fact.id}",
        what=_words(fact, setting.laws),
        edge=day_text(fact.effective_on),
        below="  ·  ".join(part for part in (*names, fact.source, fact.recorded_by) if part),
        icon="record",
        role=Role.MUTED,
        track=entry.track,
    )


def _words(fact: Fact, laws: Laws) -> str:
    return " ".join(in_words(fact, laws).split())[:_SHORT]
