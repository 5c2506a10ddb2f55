"""What happens at the lapse: each running step as the head of a chain, and under it what would follow, step by step.

Dates of what follows are those they have if nothing is done before; they are marked so in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.docket.deadlines import AUTOMATIC, EARLIEST, seconds_left, state_at
from core.language import word
from core.zones import city_of
from gui import wording
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.labels import Text, selectable
from gui.look.marks import mark_for
from gui.look.theme import Role
from gui.track_page.date_card import move_text
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from core.docket.lapse_chain import Chain, Link
    from gui.look.look import Look

_NODE = 20
_AT_ONCE = 5
"""Chains made at once: a track may have hundreds of dates."""
_DEEPEST = 3
_RING = 4.5


class LapseChains(QWidget):
    """The chains of a track at the instant `now`, in seconds since 1970 UTC."""

    def __init__(self, look: Look, chains: Sequence[Chain], now: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._now = now
        self._rest = list(chains)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.ROOM)
        self._more = Disclosure(look, "", self)
        self._more.setObjectName("more_chains")
        self._more.setCheckable(False)
        self._more.clicked.connect(self._show_next)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_next()

    def _show_next(self) -> None:
        """Show the next chains of those that are not made yet."""
        batch, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        place = self._column.indexOf(self._more)
        for number, chain in enumerate(batch):
            widget = _ChainWidget(self._look, chain, self._now, self)
            self._column.insertWidget(place + number, widget)
            widget.show()
        self._more.setText(wording.COUNTED.more(len(self._rest)))
        self._more.setVisible(bool(self._rest))


class _ChainWidget(QWidget):
    def __init__(self, look: Look, chain: Chain, now: float, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        depths = [link.depth for link in chain.links]
        branches = len(set(depths)) < len(depths)
        for number, link in enumerate(chain.links):
            indent = min(link.depth - 1, _DEEPEST) * space.ROOM if branches and link.depth > 1 else 0
            last = number == len(chain.links) - 1
            column.addWidget(_LinkRow(look, link, now, self, indent=indent, last=last, stopped=chain.stopped))


class _LinkRow(QWidget):
    """One step: its node on the line, what it is, when, whose it is, and what its lapse does."""

    def __init__(
        self, look: Look, link: Link, now: float, parent: QWidget, *, indent: int, last: bool, stopped: bool
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._link = link
        self._indent = indent
        self._last = last
        state, left = state_at(link.row, now), seconds_left(link.row, now)
        self._mark = mark_for(state, left, unanswered=False)
        self.setObjectName("link_of_chain")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0 if last else space.SNUG)
        row.setSpacing(0)
        row.addSpacing(indent + _NODE + space.SNUG)
        words = QVBoxLayout()
        words.setSpacing(0)
        said = [link.row.label, _when(link), _who(link, state)]
        name = selectable(Text(look, self, said[0], strong=True))
        self._line = name.fontMetrics().height()
        words.addWidget(name)
        words.addWidget(selectable(Text(look, self, said[1], tabular=True)))
        stands = translate("Lapse", "The clock stands still: all of this moves on by as long as it does.")
        for text in (said[2], stands if stopped and not link.depth else ""):
            if text:
                words.addWidget(selectable(Text(look, self, text)))
        for text in _what_follows(link, last=last):
            said.append(text)
            words.addWidget(selectable(Text(look, self, text)))
        row.addLayout(words, 1)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        look.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line of the chain, and on it the mark of what runs or the ring of what would follow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._indent + _NODE / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        middle = self._line / 2 + 1
        painter.setPen(QPen(self._look.colour(Role.WAITING), 1.5))
        if self._link.depth:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - _RING))
        if not self._last:
            painter.drawLine(QPointF(x, middle + (_RING if self._link.depth else _NODE / 2)), QPointF(x, self.height()))
        if self._link.depth:
            painter.drawEllipse(QPointF(x, middle), _RING, _RING)
        else:
            pixmap = self._look.pixmap(self._mark.icon, self._mark.role, _NODE, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x - _NODE / 2, middle - _NODE / 2), pixmap)
        painter.end()


def _when(link: Link) -> str:
    row = link.row
    if row.due is None:
        return wording.waits_text(row.waits_for)
    when = wording.with_city(wording.due_text(row), city_of(row.zone))
    if link.assumed:
        when = translate("Lapse", "If it lapses: {when}").format(when=when)
    return "  ·  ".join(part for part in (when, wording.doubt_text(row)) if part)


def _who(link: Link, state: str) -> str:
    """Say whose move it is, or that it comes by itself, and what would fulfil it."""
    by_itself = translate("Lapse", "comes by itself") if link.row.kind == AUTOMATIC else ""
    before = translate("Lapse", "met by {acts}").format(
        acts=translate("Lapse", ", ", "between acts").join(word("Law", each) for each in link.unless)
    )
    anyway = translate("Lapse", "in any case") if link.depth and link.regardless else ""
    return "  ·  ".join(
        part for part in (by_itself or move_text(link.row, state), anyway, before if link.unless else "") if part
    )


def _acts(link: Link) -> str:
    return translate("Lapse", ", ", "between acts").join(word("Law", each) for each in link.unless)


def _what_follows(link: Link, *, last: bool) -> list[str]:
    """Say what the lapse, or the coming, does: the effect in a word, the procedure's own sentence."""
    comes = link.row.kind in {AUTOMATIC, EARLIEST}
    heading = translate("Lapse", "When it comes: {what}") if comes else translate("Lapse", "When it lapses: {what}")
    effect = effect_text(link.effect)
    sentence = link.row.lapse
    if not effect and not sentence:
        if not last:
            return []
        return [heading.format(what=translate("Lapse", "the procedure names nothing that follows."))]
    stop = translate("Lapse", "{effect}.").format(effect=effect) if effect else ""
    return [heading.format(what=wording.joint().join(part for part in (stop, sentence) if part))]


def effect_text(effect: str) -> str:
    """Return what a lapse does, in a word or two; nothing where the procedure does not name it."""
    words = {
        "nothing": translate("Lapse", "nothing by law"),
        "right lost": translate("Lapse", "a right is lost"),
        "right opens": translate("Lapse", "a right opens"),
        "authority lapses": translate("Lapse", "the power to act ends"),
        "deemed decided": translate("Lapse", "it counts as decided"),
        "ends by itself": translate("Lapse", "the measure falls"),
        "takes effect": translate("Lapse", "it takes effect"),
        "delay to be explained": translate("Lapse", "the delay must be explained"),
    }
    return words.get(effect, "")
