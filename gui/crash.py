"""What happens when a mistake of ours surfaces: the log has it whole, and the person is told once for each."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

_LOG = logging.getLogger("lapse")


class CrashReporter(QObject):
    """Takes over the interpreter's hooks for uncaught exceptions, in every thread."""

    _crashed = Signal(str, str)

    def __init__(self, parent: QWidget, log_path: str) -> None:
        super().__init__(parent)
        self._parent = parent
        self._log_path = log_path
        self._told: set[str] = set()
        self._crashed.connect(self._on_crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def _on_exception(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        _LOG.error("uncaught", exc_info=(kind, fault, trace))
        where = "".join(traceback.format_tb(trace))
        self._crashed.emit(where, "".join(traceback.format_exception_only(kind, fault)).strip())

    def _on_thread_exception(self, found: threading.ExceptHookArgs) -> None:
        fault = found.exc_value if found.exc_value is not None else found.exc_type()
        self._on_exception(found.exc_type, fault, found.exc_traceback)

    def _on_crashed(self, where: str, what: str) -> None:
        """Tell of each place in the program once."""
        if where in self._told:
            return
        self._told.add(where)
        box = QMessageBox(QMessageBox.Icon.Warning, "Lapse", "", parent=self._parent)
        box.setText(self.tr("Something went wrong inside Lapse. Your docket is safe."))
        box.setInformativeText(self.tr("It is written down in %1.").replace("%1", self._log_path))
        box.setDetailedText(what)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
