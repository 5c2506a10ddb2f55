"""Printing from the window: which paper, on which printer or into which file. Qt's printing is loaded only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from core.docket.nearness import SPAN
from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from gui.window import MainWindow

AGENDA, TIMELINE = "agenda", "timeline"
PDF = " pdf"
"""What is put behind the name of a paper that is to be written as a PDF."""


class Printing(QObject):
    """Prints what the window's docket holds; dates at most `span` days apart converge.

    `refused` carries the `KnownError` that says why not.
    """

    refused = Signal(object)

    def __init__(self, window: MainWindow, span: Callable[[], int] = lambda: SPAN) -> None:
        super().__init__(window)
        self._window = window
        self._span = span
        self._printer: QPrinter | None = None
        self._asked = AGENDA
        window.actions_.print_requested.connect(self._on_print_requested)

    def print_on(self, paper: str, device: QPagedPaintDevice) -> int:
        """Print the paper of that name on a device that was laid out, and return how many pages there are.

        `KnownError` where nothing can be printed there.
        """
        from gui.printing.agenda import paint_agenda  # noqa: PLC0415
        from gui.printing.paper import Paper, head_of, on_paper  # noqa: PLC0415
        from gui.printing.timeline import paint_timeline  # noqa: PLC0415

        opened = self._window.opened
        if opened is None:
            raise KnownError(self.tr("There is nothing to print yet."))
        title = self.tr("Agenda") if paper == AGENDA else self.tr("Timeline")
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pages = Paper(self._window.look.on_paper(), device, head_of(opened, title), mirrored=mirrored)
        if paper == AGENDA:
            on_paper(pages, lambda sheet: paint_agenda(sheet, opened))
        else:
            on_paper(pages, lambda sheet: paint_timeline(sheet, opened, self._span()))
        return pages.pages

    def write_pdf(self, paper: str, path: str) -> None:
        """Write the paper of that name as a PDF; `KnownError` where the file can't be written."""
        from PySide6.QtGui import QPdfWriter  # noqa: PLC0415

        from core import __version__  # noqa: PLC0415
        from gui.printing.paper import lay  # noqa: PLC0415

        _try_to_write(path)
        writer = QPdfWriter(path)
        writer.setCreator(f"Lapse {__version__}")
        writer.setResolution(300)
        lay(writer, landscape=paper == TIMELINE)
        self.print_on(paper, writer)

    def _on_print_requested(self, name: str) -> None:
        self._asked = name.removesuffix(PDF)
        if self._window.opened is None:
            return
        if name.endswith(PDF):
            self._ask_for_file()
        else:
            self._ask_for_printer()

    def _ask_for_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - whoever never prints never waits

        from gui.printing.paper import lay  # noqa: PLC0415

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName("Lapse")
        lay(self._printer, landscape=self._asked == TIMELINE)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setObjectName("print")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_printer_chosen)
        QDialog.open(dialog)  # its own wants to be told whom to call

    def _on_printer_chosen(self) -> None:
        printer, self._printer = self._printer, None
        if printer is None:
            return
        try:
            self.print_on(self._asked, printer)
        except KnownError as fault:
            self.refused.emit(fault)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Save as PDF"), f"{self._asked}.pdf", self.tr("PDF (*.pdf)"))
        dialog.setObjectName("save_pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, path: str) -> None:
        try:
            self.write_pdf(self._asked, path)
        except KnownError as fault:
            self.refused.emit(fault)


def _try_to_write(path: str) -> None:
    """Refuse a path that can't be written, which Qt would only warn of."""
    try:
        with open(path, "ab"):
            pass
    except OSError as cause:
        raise KnownError(f"The PDF can't be written: {cause.strerror}.", field="path") from cause
