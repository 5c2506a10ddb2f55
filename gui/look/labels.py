"""Labels in the roles and sizes of the look: plain text always, for what they show may come from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from gui.look.look import Look

_LEAST = 120


class Text(QLabel):
    """A label that keeps its colour's role through changes of the theme. It wraps, unless `fixed`."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        text: str = "",
        *,
        size: Size = Size.BODY,
        role: Role = Role.TEXT,
        strong: bool = False,
        tabular: bool = False,
        fixed: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._role = role
        self._turned = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.fonts.font(size, strong=strong, tabular=tabular))
        self.setWordWrap(not fixed)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._turn()

    def setText(self, text: str) -> None:
        """Show `text`, read as its own letters run: "40 d 12 h" stays so in a window that runs from the right too."""
        super().setText(text)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Read the text anew where the window turns."""
        super().changeEvent(event)
        if event.type() == event.Type.LayoutDirectionChange:
            self._turn()

    def minimumSizeHint(self) -> QSize:
        """Return the least room; one endless word never widens the whole page."""
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(_LEAST, least.height())) if self.wordWrap() else least

    def wear(self, role: Role) -> None:
        """Change the role of its colour."""
        if role is not self._role:
            self._role = role
            self._on_theme_changed()

    def say(self, text: str) -> None:
        """Show `text`; an empty one takes no room."""
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))

    def _turn(self) -> None:
        """Stand at the edge where the window's reading begins, and read in the direction of the text's own letters."""
        parent, flags = self.parentWidget(), Qt.AlignmentFlag
        from_right = parent is not None and parent.isRightToLeft()
        if self.alignment() & flags.AlignHCenter or (not from_right and not self._turned):
            return
        left = from_right and _reads_from_left(self.text())
        if left is not self._turned:
            self._turned = left
            down = self.alignment() & flags.AlignVertical_Mask
            self.setAlignment(down | (flags.AlignRight if left else flags.AlignLeft))
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight) if left else self.unsetLayoutDirection()

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._role))
        self.setPalette(palette)


def _reads_from_left(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from left to right; so do figures alone."""
    strong = (way for way in map(bidirectional, text) if way in {"L", "R", "AL"})
    return next(strong, "L") == "L"


def selectable(label: Text) -> Text:
    """Let the text be marked and copied, by mouse and keyboard."""
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label


def stand_at_beginning(*labels: QLabel) -> None:
    """Align them where the window's reading begins: Qt aligns by the direction of each text's own letters."""
    flags = Qt.AlignmentFlag
    for label in labels:
        edge = flags.AlignRight if label.isRightToLeft() else flags.AlignLeft
        label.setAlignment((label.alignment() & flags.AlignVertical_Mask) | edge | flags.AlignAbsolute)


def keep_words_whole(label: QLabel) -> None:
    """Let a title wrap between its words and never be cut within one."""
    metrics = label.fontMetrics()
    label.setMinimumWidth(max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0) + 1)
