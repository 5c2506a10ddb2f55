"""The timeline as a file: every lane over the span of time in sight, in the colours worn now."""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray, QIODevice, QRect, QSaveFile, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from core.errors import KnownError
from gui.timeline.drawing import Drawing, Frame, Scene

_SHARP = 2
_TALLEST = 16_000


def save(drawing: Drawing, scene: Scene, width: int, path: str, title: str, *, said: str = "") -> None:
    """Write the picture to `path`, as its ending says: .svg or .png (two pixels to one).

    `said` stands over it: from where its dates are seen, if that is not the docket as it is now.

    `KnownError` on field "path" for another ending, where it cannot be written, and for a PNG that would be too tall.
    """
    frame = Frame(width, drawing.header + scene.plan.height + drawing.legend)
    ending = os.path.splitext(path)[1].lower()
    whole = scene._replace(focused=False, chosen="")
    if ending not in {".svg", ".png"}:
        raise KnownError("Give the picture a name that ends in .svg or .png.", field="path")
    if ending == ".png" and frame.height * _SHARP > _TALLEST:
        raise KnownError("So many tracks are too tall for a PNG. Save the picture as SVG instead.", field="path")
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _unwritten(path, file)
    if ending == ".svg":
        whole_title = "  ·  ".join(part for part in (title, said) if part)
        _svg(drawing, whole, frame, file, title=whole_title, said=said)
    else:
        _png(drawing, whole, frame, file, said)
    if not file.commit():
        raise _unwritten(path, file)


def _svg(drawing: Drawing, scene: Scene, frame: Frame, device: QIODevice, *, title: str, said: str) -> None:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415  # its library is loaded only for a picture

    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    high = frame.height + _over(drawing, said)
    generator.setSize(QSize(frame.width, high))
    generator.setViewBox(QRect(0, 0, frame.width, high))
    generator.setTitle(title)
    generator.setResolution(96)
    _paint(drawing, scene, frame, QPainter(generator), said)


def _png(drawing: Drawing, scene: Scene, frame: Frame, device: QIODevice, said: str) -> None:
    high = frame.height + _over(drawing, said)
    image = QImage(frame.width * _SHARP, high * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    _paint(drawing, scene, frame, QPainter(image), said)
    QImageWriter(device, QByteArray(b"png")).write(image)


def _over(drawing: Drawing, said: str) -> int:
    """Return how high the line over the picture is."""
    return drawing.legend if said else 0


def _paint(drawing: Drawing, scene: Scene, frame: Frame, painter: QPainter, said: str) -> None:
    try:
        if said:
            drawing.caption(painter, frame.width, said)
            painter.translate(0, _over(drawing, said))
        drawing.paint(painter, scene, frame)
    finally:
        painter.end()


def _unwritten(path: str, file: QSaveFile) -> KnownError:
    return KnownError(f"The picture “{os.path.basename(path)}” can't be written: {file.errorString()}.", field="path")
