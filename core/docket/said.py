"""Rows as they are said in the language spoken: the names that come from procedures, never what a person wrote.

Stored rows are the same in every language; this is done when they are read to be shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.language import ENGLISH, spoken, word

if TYPE_CHECKING:
    from core.docket.deadlines import DeadlineRow
    from core.docket.projection import TrackView

_OF_A_PARTY = "party-deadline"


def rows_as_said(rows: list[DeadlineRow]) -> list[DeadlineRow]:
    """Return the rows with their law's names in the language spoken; the very list where that is English."""
    if spoken() == ENGLISH:
        return rows
    return [row_as_said(row) for row in rows]


class SaidRows:
    """Says rows as `rows_as_said` does. Of a row that is the very object it was, so is what is said."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[DeadlineRow, DeadlineRow]] = {}
        self._language = ENGLISH

    def of(self, rows: list[DeadlineRow]) -> list[DeadlineRow]:
        """Return the rows with their law's names in the language spoken; the very list where that is English."""
        if spoken() == ENGLISH:
            return rows
        known = self._kept if self._language == spoken() else {}
        pairs = [(row, known.get(id(row))) for row in rows]
        said = [(row, kept[1] if kept and kept[0] is row else row_as_said(row)) for row, kept in pairs]
        self._kept, self._language = {id(pair[0]): pair for pair in said}, spoken()
        return [pair[1] for pair in said]


def row_as_said(row: DeadlineRow) -> DeadlineRow:
    """Return one row so. A party's own deadline keeps its name and its party's, which a person wrote."""
    if spoken() == ENGLISH:
        return row
    if row.procedure == _OF_A_PARTY:
        return row._replace(title=word("Law", row.title), lapse=word("Law", row.lapse))
    return row._replace(
        title=word("Law", row.title),
        label=word("Law", row.label),
        actor=word("Law", row.actor),
        waits_for=word("Law", row.waits_for),
        lapse=word("Law", row.lapse),
    )


def view_as_said(view: TrackView | None) -> TrackView | None:
    """Return a track's view with its rows so."""
    if view is None or spoken() == ENGLISH:
        return view
    from dataclasses import replace  # noqa: PLC0415 - lists are painted first, and need none of it

    dates = tuple(replace(each, row=row_as_said(each.row)) for each in view.deadlines)
    return replace(view, deadlines=dates, left=tuple(each._replace(row=row_as_said(each.row)) for each in view.left))
