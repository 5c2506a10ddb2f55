"""What this program is: its version, its licences, where its law comes from, and its log."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from core import __version__
from gui.look import space
from gui.look.labels import Text, selectable
from gui.look.palette import palette_of
from gui.look.theme import Role
from gui.look.type import Size
from gui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.procedures import Catalogue
    from gui.look.look import Look

_WIDTH, _LETTERS = 560, 40
"""Its width, and how many sizes of its text that is at least."""

_ICON = 48
_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL 3"),
    ("APScheduler", "APScheduler", "MIT"),
    ("msgspec", "msgspec", "BSD"),
    ("platformdirs", "platformdirs", "MIT"),
    ("jeepney", "jeepney", "MIT"),
    ("tzdata", "tzdata", "Apache 2"),
)
"""What it is built on: the distribution's name, the name it is known by, its licence."""


class CountedLaws:
    """Words with a number in them: Qt's extractor finds the plurals of Python only in a `tr`."""

    def tr(self, text: str, note: str, count: int) -> str:
        """Return `text` in the form for `count`."""
        return translate("CountedLaws", text, note, count)

    def procedures(self, count: int) -> str:
        """Return a number of procedures."""
        return translate("CountedLaws", "1 procedure") if count == 1 else self.tr("%n procedures", "", count)

    def own(self, count: int) -> str:
        """Return how many of them are the person's own."""
        return translate("CountedLaws", "1 of them yours") if count == 1 else self.tr("%n of them yours", "", count)


COUNTED_LAWS = CountedLaws()
"""It holds nothing."""


class About(QDialog):
    """Signals: `log_requested`, `folder_requested`; without a `folder` there is neither log nor button."""

    log_requested = Signal()
    folder_requested = Signal()

    def __init__(self, look: Look, catalogue: Catalogue, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Lapse"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(look.fonts.font(Size.BODY))
        self._icon = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.WIDE, space.WIDE, space.WIDE, space.WIDE)
        column.setSpacing(space.HAIR)
        column.addLayout(self._head())
        for title, text in (
            (self.tr("Where the law comes from"), self._laws(catalogue)),
            (self.tr("Licences"), _licences()),
        ):
            column.addSpacing(space.ROOM)
            column.addWidget(Text(look, self, title, strong=True))
            column.addWidget(selectable(Text(look, self, text)))
        column.addSpacing(space.WIDE)
        column.addLayout(self._buttons(folder))
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Be just as high as its words need."""
        super().showEvent(event)
        layout = self.layout()
        wide = max(_WIDTH, _LETTERS * self._look.fonts.font(Size.BODY).pixelSize())
        if layout is not None:
            self.setFixedSize(wide, layout.totalHeightForWidth(wide))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.ROOM)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(space.HAIR)
        name = self.tr("Lapse %1").replace("%1", __version__)
        words.addWidget(selectable(Text(self._look, self, name, size=Size.FIGURE, strong=True)))
        what = self.tr("A deadline tracker for people who negotiate trade under a law's clock.")
        words.addWidget(Text(self._look, self, what, role=Role.MUTED))
        row.addLayout(words, 1)
        return row

    def _laws(self, catalogue: Catalogue) -> str:
        ids = catalogue.ids()
        own = sum(catalogue.is_own(each) for each in ids)
        count = COUNTED_LAWS.procedures(len(ids)) + (f" ({COUNTED_LAWS.own(own)})" if own else "")
        sentence = self.tr(
            "%1, each with its source. Every date names the article it rests on; a rule that was not read in the "
            "original says “unconfirmed”. Check a date that matters against the text: this is no legal advice."
        )
        return sentence.replace("%1", count)

    def _buttons(self, folder: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space.TIGHT)
        for name, text, asked in (
            ("open_log", self.tr("Open the log"), self.log_requested),
            ("open_folder", self.tr("Open folder"), self.folder_requested),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setMinimumHeight(space.TARGET)
            button.setAutoDefault(False)
            button.clicked.connect(asked)
            button.setVisible(bool(folder))
            row.addWidget(button)
        row.addStretch()
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_about")
        close.setMinimumHeight(space.TARGET)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return row

    def _on_theme_changed(self) -> None:
        palette = QPalette(palette_of(self._look.theme))
        self.setPalette(palette)
        self._icon.setPixmap(self._look.pixmap("lapse-app", Role.ACCENT, _ICON, self.devicePixelRatioF()))


def _licences() -> str:
    """Return what the program and its parts are licensed under, with the versions that are installed."""
    lines = [translate("About", "{name}: {licence}").format(name="Lapse", licence="MIT")]
    for distribution, name, licence in _PARTS:
        try:
            known = f"{name} {version(distribution)}"
        except PackageNotFoundError:
            continue
        lines.append(translate("About", "{name}: {licence}").format(name=known, licence=licence))
    return "  ·  ".join(lines)
