"""One window in a process of its own: Lapse's, or a bare PySide6 table of the same rows.

`python -m tests.bench.first_paint lapse|bare DOCKET` prints "painted" once its list has been painted, and stays
until its standard input closes. With "hidden" behind it, the window is hidden after that and "hidden" printed.
"""

from __future__ import annotations

import sys
from threading import Thread


def main() -> int:
    """Show the window that was asked for."""
    what, docket, hide = sys.argv[1], sys.argv[2], sys.argv[3:] == ["hidden"]
    return _lapse(docket, hide=hide) if what == "lapse" else _bare(docket)


def _lapse(docket: str, *, hide: bool) -> int:
    """Do what `lapse --docket FILE` does, with a probe on the list."""
    from core.cli import main as command_line  # noqa: PLC0415 - what is imported when is what is measured

    def open_window(arguments: object, clock: object) -> int:
        from core.store.database import Database  # noqa: PLC0415
        from gui.app import Program  # noqa: PLC0415

        program = Program(arguments, clock, None, docket)  # type: ignore[arg-type]
        _probe(program.window.list.viewport(), program.app, program.window if hide else None)
        program.open(Database(docket))
        return program.run()

    return command_line(["--docket", docket], window=open_window)


def _bare(docket: str) -> int:
    """Show the same rows in a plain table of PySide6, with nothing around it."""
    import sqlite3  # noqa: PLC0415

    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt  # noqa: PLC0415
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
    view, model = QTableView(), Table()
    view.setModel(model)
    view.resize(1180, 760)
    _probe(view.viewport(), app, None)
    view.show()
    return app.exec()


def _probe(viewport: object, app: object, hide: object) -> None:
    """Print "painted" after the first paint of `viewport`; end the application when standard input closes."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: PLC0415

    class Probe(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            print("painted", flush=True)
            if hide is not None:
                QTimer.singleShot(3000, self.hide)

        def hide(self) -> None:
            hide.hide()  # type: ignore[attr-defined]
            print("hidden", flush=True)

    probe = Probe(app)  # type: ignore[arg-type]
    viewport.installEventFilter(probe)  # type: ignore[attr-defined]

    def leave() -> None:
        app.exit(0)  # type: ignore[attr-defined]

    def wait_for_the_end() -> None:
        sys.stdin.read()
        QTimer.singleShot(0, app, leave)  # type: ignore[call-overload]

    Thread(target=wait_for_the_end, daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
