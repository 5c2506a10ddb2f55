"""The list of ten thousand tracks in a window of its own process, beside a bare table of the same rows.

`python -m tests.bench.track_list lapse|bare DOCKET` prints one line a figure: its name and its milliseconds.
The bare table filters and sorts with Qt's own proxy, as one would without further thought.
"""

from __future__ import annotations

import sys
import time
from statistics import median
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QApplication

TYPED = ("t", "tr", "tra", "track 77", "track 777", "negotiation 3", "goods japan", "")

_TIMES = 5
T = TypeVar("T")


def main() -> int:
    """Measure what was asked for."""
    what, docket = sys.argv[1], sys.argv[2]
    for name, milliseconds in (_lapse(docket) if what == "lapse" else _bare(docket)).items():
        print(name, f"{milliseconds:.3f}", flush=True)
    return 0


def _lapse(docket: str) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a process measures one of the two

    import resources  # noqa: PLC0415
    from core.clock import SystemClock  # noqa: PLC0415
    from core.docket.arranging import Arrangement, Grouping, Sorting  # noqa: PLC0415
    from core.store.database import Database  # noqa: PLC0415
    from core.store.rows import SqliteRows  # noqa: PLC0415
    from gui.look.icons import Icons  # noqa: PLC0415
    from gui.look.look import Look  # noqa: PLC0415
    from gui.look.theme import Scheme  # noqa: PLC0415
    from gui.look.type import TypeScale  # noqa: PLC0415
    from gui.tracks.view import TrackListView  # noqa: PLC0415

    app = QApplication([])
    view = TrackListView(Look(Scheme.LIGHT, TypeScale(app.font()), Icons(resources.read_text)))
    view.resize(1180, 760)
    database = Database(docket)
    rows, now = SqliteRows(database), SystemClock().now().timestamp()
    view.show_tracks(rows.tracks(), rows.deadlines(), now, frozenset())
    view.show()
    app.processEvents()
    figures = {"prepare": _milliseconds(app, view.prepare)}
    ways = [Arrangement(grouping, sorting) for sorting in Sorting for grouping in Grouping]
    figures["filter"] = _worst(app, view.arrange, [Arrangement(wanted=text) for text in TYPED])
    figures["sort"] = _worst(app, view.arrange, ways)
    view.arrange(Arrangement())
    app.processEvents()
    figures["tick"] = median(_milliseconds(app, lambda at=at: view.tick(now + at)) for at in range(1, 60))  # type: ignore[misc]
    view.hide()
    database.close()
    return figures


def _bare(docket: str) -> dict[str, float]:
    """Do the same with a plain table: filter, sort, and paint the column that changes with the seconds."""
    import sqlite3  # noqa: PLC0415

    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QTableView  # noqa: PLC0415

    rows = sqlite3.connect(docket).execute("SELECT track, label, due, negotiation FROM deadline").fetchall()

    class Table(QAbstractTableModel):
        def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
            return len(rows)

        def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
            return 4

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
            return rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    app = QApplication([])
    model, proxy, view = Table(), QSortFilterProxyModel(), QTableView()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    view.setModel(proxy)
    view.resize(1180, 760)
    view.show()
    app.processEvents()

    def tick() -> None:
        model.dataChanged.emit(model.index(0, 2), model.index(len(rows) - 1, 2))

    return {
        "filter": _worst(app, proxy.setFilterFixedString, TYPED),
        "sort": _worst(app, proxy.sort, (0, 2, 3)),
        "tick": median(_milliseconds(app, tick) for _ in range(20)),
    }


def _worst(app: QApplication, act: Callable[[T], None], values: Iterable[T]) -> float:
    """Return the slowest of the acts, each taken by the median of its times."""
    each = list(values)
    times: dict[int, list[float]] = {}
    for place, value in list(enumerate(each)) * _TIMES:
        times.setdefault(place, []).append(_milliseconds(app, lambda value=value: act(value)))  # type: ignore[misc]
    return max(median(taken) for taken in times.values())


def _milliseconds(app: QApplication, act: Callable[[], None]) -> float:
    """Return how long the act takes until what it changed has been painted."""
    began = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
