"""The dates of a track, in the order they come; many that wait for their events stand folded behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import wording
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.track_page.date_card import DateCard

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from core.docket.setting import Deadline
    from gui.look.look import Look

MOST_WAITING = 3
"""More steps that wait than these are folded into one line."""


class Dates(QWidget):
    """A card for each date. What is open stays open when the track changes.

    `confirm_requested` carries the key of a date, `sight_requested` that of one to be kept in sight.
    """

    confirm_requested = Signal(str)
    sight_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._now = 0.0
        self._narrow = False
        self._titled = False
        self._unanswered: AbstractSet[str] = frozenset()
        self._cards: list[DateCard] = []
        self._waiting: list[Deadline] = []
        self._fold: Disclosure | None = None
        self._opened: set[str] = set()
        self._unfolded = False
        self._law: Callable[[Deadline], str] = lambda _deadline: ""
        self._editable = False
        self._warnings: Mapping[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.HAIR)

    def set_law(self, law: Callable[[Deadline], str]) -> None:
        """Tell by `law` where the law of a date was read."""
        self._law = law

    def show_dates(
        self, deadlines: Sequence[Deadline], now: float, unanswered: AbstractSet[str], *, same: bool
    ) -> None:
        """Show these at the instant `now`; `same` where they are of the track that was shown before."""
        if not same:
            self._opened.clear()
            self._unfolded = False
        held = next((card.key for card in self._cards if same and card.has_focus()), "")
        on_fold = same and self._fold is not None and self._fold.hasFocus()
        self._now, self._unanswered = now, unanswered
        self._titled = len({each.row.title for each in deadlines}) > 1
        self._empty()
        for deadline in sorted((each for each in deadlines if each.row.due_at is not None), key=_comes):
            self._add(deadline)
        self._add_waiting([each for each in deadlines if each.row.due_at is None])
        if on_fold and self._fold is not None:
            self._fold.setFocus(Qt.FocusReason.OtherFocusReason)
        for card in self._cards:
            if card.key == held:
                card.take_focus()

    def set_editable(self, *, editable: bool) -> None:
        """Offer to confirm a date, or not, from when dates are shown next."""
        self._editable = editable

    def warn(self, warnings: Mapping[str, str]) -> None:
        """Say beside each date, by its key, what it clashes with."""
        self._warnings = warnings
        for card in self._cards:
            card.warn(warnings.get(card.key, ""))

    def tick(self, now: float) -> None:
        """Move every countdown to the instant `now`."""
        self._now = now
        for card in self._cards:
            card.tick(now)

    def set_narrow(self, *, narrow: bool) -> None:
        """Lay every card out for a narrow page, or a wide one."""
        self._narrow = narrow
        for card in self._cards:
            card.set_narrow(narrow=narrow)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards, self._fold = [], None

    def _add(self, deadline: Deadline) -> None:
        card = DateCard(self._look, deadline, self._now, self, titled=self._titled, law=self._law)
        card.set_unanswered(unanswered=card.key in self._unanswered)
        card.set_narrow(narrow=self._narrow)
        card.offer_confirmation(offered=self._editable)
        card.warn(self._warnings.get(card.key, ""))
        card.confirm_requested.connect(self.confirm_requested)
        card.open_reasons(opened=card.key in self._opened)
        card.toggled.connect(self._on_card_toggled)
        card.sight_requested.connect(self.sight_requested)
        self._cards.append(card)
        self._column.addWidget(card)
        card.show()

    def _add_waiting(self, waiting: list[Deadline]) -> None:
        """Show the steps that wait, or, where they are many, one line that opens; cards are made when it is opened."""
        self._waiting = waiting
        if len(waiting) <= MOST_WAITING:
            for deadline in waiting:
                self._add(deadline)
            return
        text = wording.COUNTED.waiting(len(waiting))
        self._fold = fold = Disclosure(self._look, text, self, gap=space.ROOM)  # its words stand under the labels
        fold.setObjectName("waiting")
        fold.toggled.connect(self._on_fold_toggled)
        self._column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        fold.show()
        fold.setChecked(self._unfolded)

    def _on_fold_toggled(self, opened: bool) -> None:
        self._unfolded = opened
        waiting = {deadline.row.key: deadline for deadline in self._waiting}
        made = {card.key: card for card in self._cards if card.key in waiting}
        for key, deadline in waiting.items():
            if key in made:
                made[key].setVisible(opened)
            elif opened:
                self._add(deadline)

    def _on_card_toggled(self, key: str, opened: bool) -> None:
        if opened:
            self._opened.add(key)
        else:
            self._opened.discard(key)


def _comes(deadline: Deadline) -> tuple[int, str]:
    return deadline.row.due_at or 0, deadline.row.key
