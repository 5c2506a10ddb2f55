"""Our icons: SVG files of one stroke, tinted by role and kept as pixmaps.

The files draw in `currentColor`; the tint is written into the text before Qt's SVG image plugin renders it,
so QtSvg itself is never imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap

from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL, NORMAL = 16, 20
"""The sizes icons are drawn at, in device-independent pixels."""

_RATIOS = (1.0, 2.0)


class Icons:
    """The icons, by name. `read` gives the text of a data file, as in `read("icons/lapse.svg")`."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self._read = read
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}
        self._texts: dict[str, bytes] = {}

    def pixmap(self, name: str, tint: QColor, size: int = NORMAL, ratio: float = 1.0) -> QPixmap:
        """Return the icon `name` in the colour `tint`, `size` pixels wide at the device pixel ratio `ratio`.

        `KnownError` where the file is missing or this Qt cannot draw SVG.
        """
        wanted = (name, tint.rgba(), size, ratio)
        if wanted not in self._drawn:
            self._drawn[wanted] = self._draw(name, tint, size, ratio)
        return self._drawn[wanted]

    def icon(self, name: str, tint: QColor, faint: QColor | None = None) -> QIcon:
        """Return `name` for a button or an action, in both sizes and sharp on dense screens.

        `faint` colours it where the action is disabled.
        """
        icon = QIcon()
        for mode, colour in ((QIcon.Mode.Normal, tint), (QIcon.Mode.Disabled, faint)):
            if colour is None:
                continue
            for size in (SMALL, NORMAL):
                for ratio in _RATIOS:
                    icon.addPixmap(self.pixmap(name, colour, size, ratio), mode)
        return icon

    def _draw(self, name: str, tint: QColor, size: int, ratio: float) -> QPixmap:
        buffer = QBuffer()
        buffer.setData(QByteArray(self._text(name).replace(b"currentColor", tint.name().encode())))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        side = round(size * ratio)
        reader.setScaledSize(QSize(side, side))
        image = reader.read()
        if image.isNull():
            raise KnownError(
                f"The icon “{name}” cannot be drawn: {reader.errorString()}. "
                "Qt's SVG image plugin (libqsvg) and the system libraries it needs must be installed."
            )
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)

    def _text(self, name: str) -> bytes:
        if name not in self._texts:
            try:
                self._texts[name] = self._read(f"icons/{name}.svg").encode()
            except OSError as cause:
                raise KnownError(f"The icon “{name}” is missing: the installation is not whole.") from cause
        return self._texts[name]
