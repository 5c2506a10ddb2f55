"""The pane at the foot of a form: all that the edit would do, before it is done.

It is given the consequences and shows them; when to ask for them is the form's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.docket.ripple import APPEARS
from core.zones import city_of
from gui.forms.clash_words import clashes_text
from gui.forms.fields import tint
from gui.forms.ripple_rows import Row
from gui.forms.ripple_words import WORDS, line_of, reminder_text, reminders_text, stay_text, why_it_stays
from gui.look import space
from gui.look.disclosure import Disclosure
from gui.look.theme import Role
from gui.look.type import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.ripple import Stay
    from core.sessions.rippling import Consequences
    from gui.look.look import Look

ROWS = 5
"""How many rows are there from the start."""

AT_A_TIME = 50
"""How many dates are shown before more are asked for."""

_TALLEST = 248
_LABELS = 150
_RADIUS = 6


class PreviewPane(QWidget):
    """Shows what an edit does, the nearest new date first, or one quiet sentence. What is long scrolls.

    `freed_changed` comes when a date that stays is chosen to move too, or not any more.
    """

    freed_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._look = look
        self._shown: Consequences | None = None
        self._limit = AT_A_TIME
        self._place = ""
        self.freed: set[str] = set()
        self._heading = self._label("preview_heading", Size.SMALL, strong=True)
        self._count = self._label("preview_count", Size.SMALL)
        self._sentence = self._label("preview_sentence", Size.BODY)
        self._body = QWidget(self)
        self._reminders = self._label("preview_reminders", Size.BODY, self._body)
        self._clashes = self._label("preview_clashes", Size.SMALL, self._body)
        self._grid = QGridLayout()
        self._rows = [Row(look, self._body, self._grid, place) for place in range(ROWS)]
        self._more = QPushButton(self._body)
        self._each = Disclosure(look, self.tr("Show each reminder"), self._body)
        self._list = self._label("preview_reminder_list", Size.SMALL, self._body)
        self._stays: list[QWidget] = []
        self._staying = QVBoxLayout()
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.wear()
        self.say(self.tr("The dates this adds or moves are shown here as you type."))

    def say(self, sentence: str) -> None:
        """Show one sentence and no dates."""
        self._shown = None
        self._place = ""
        self._show((), sentence)

    def show_consequences(self, found: Consequences, stays: Sequence[Stay] = ()) -> None:
        """Show what would change; `stays` are the dates that stay, those chosen to move too among them."""
        if self._shown is None or found.dates.added != self._shown.dates.added:
            self._limit = AT_A_TIME
        self._shown = found
        told = found.dates.told
        cities = {city_of(each.row.zone) for each in told if each.row.due}
        self._place = cities.pop() if len(cities) == 1 else ""
        self._show(stays or found.dates.stays, "" if told else self.tr("No date moves."))

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops in it, in order."""
        boxes = [each for each in self._stays if isinstance(each, QCheckBox)]
        scroll = [self._scroll] if self._scroll.focusPolicy() != Qt.FocusPolicy.NoFocus else []
        return [*scroll, *boxes, self._each, self._more]

    @property
    def moves(self) -> bool:
        """Whether a date that is there already is not left as it is."""
        return self._shown is not None and any(each.kind != APPEARS for each in self._shown.dates.told)

    @property
    def text(self) -> str:
        """Everything shown, a line for each date, with its reason under it."""
        rows = [row.text for row in self._rows if row.text]
        said = [*(each.accessibleName() for each in self._stays), self._clashes.text()]
        return "\n".join(filter(None, [*rows, *said, self._sentence.text(), self._reminders.text()]))

    def wear(self) -> None:
        """Take on the colours of the theme worn now."""
        for label in (self._heading, self._count, self._sentence, self._list):
            tint(label, self._look, Role.MUTED)
        tint(self._clashes, self._look, Role.TEXT)
        tint(self._reminders, self._look, Role.TEXT)
        for row in self._rows:
            row.wear()
        for each in self._stays:
            tint(each, self._look, Role.MUTED if isinstance(each, QLabel) else Role.TEXT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground the dates stand on."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Role.LINE), 1))
        painter.setBrush(self._look.colour(Role.HOVER))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()

    def fit(self) -> None:
        """Be as high as what is shown, up to a height; beyond that it scrolls."""
        layout = self._body.layout()
        if layout is None:
            return
        layout.activate()
        width = max(self._scroll.viewport().width(), _LABELS)
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        high = min(max(needed, 0), _TALLEST)
        self._scroll.setFixedHeight(high)
        scrolls = needed > high
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._scroll.setVisible(high > 0)

    def _label(self, name: str, size: Size, parent: QWidget | None = None, *, strong: bool = False) -> QLabel:
        label = QLabel(parent or self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._look.fonts.font(size, strong=strong))
        label.setWordWrap(name != "preview_count")
        return label

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(space.SNUG)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._more.setObjectName("preview_more")
        self._more.setMinimumHeight(space.TARGET)
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._on_more_clicked)
        self._each.setObjectName("preview_each")
        self._each.toggled.connect(self._on_each_toggled)
        self._staying.setSpacing(0)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, space.HAIR, 0)
        inner.setSpacing(space.HAIR)
        inner.addLayout(self._grid)
        left = Qt.AlignmentFlag.AlignLeft
        inner.addWidget(self._more, 0, left)
        inner.addLayout(self._staying)
        inner.addWidget(self._clashes)
        inner.addWidget(self._reminders)
        inner.addWidget(self._each, 0, left)
        inner.addWidget(self._list)
        inner.addStretch()
        self._scroll.setObjectName("preview_scroll")
        self._scroll.setAccessibleName(self.tr("What this moves"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        pane = QVBoxLayout(self)
        pane.setContentsMargins(space.SNUG, space.TIGHT, space.SNUG, space.SNUG)
        pane.setSpacing(space.HAIR)
        pane.addLayout(head)
        pane.addWidget(self._scroll)
        pane.addWidget(self._sentence)
        pane.addStretch()
        self.setMinimumHeight(self._heading.sizeHint().height() + 2 * space.WIDE + space.HAIR)

    def _show(self, stays: Sequence[Stay], sentence: str) -> None:
        placed = self.tr("What this moves, dates in %1").replace("%1", self._place)
        self._heading.setText(placed if self._place else self.tr("What this moves"))
        told = self._shown.dates.told if self._shown is not None else ()
        self._count.setText(WORDS.dates(len(told)) if told else "")
        self._fill()
        rest = len(told) - self._limit
        more = self.tr("Show %1 more of %2").replace("%1", str(min(rest, AT_A_TIME))).replace("%2", str(len(told)))
        self._more.setText(more)
        self._more.setVisible(rest > 0)
        self._show_stays(stays)
        self._clashes.setText(clashes_text(self._shown.clashes) if self._shown is not None else "")
        self._clashes.setVisible(bool(self._clashes.text()))
        reminders = self._shown.reminders if self._shown is not None else ()
        self._reminders.setText(reminders_text(reminders))
        self._reminders.setVisible(bool(reminders))
        self._each.setVisible(bool(reminders))
        self._list_reminders()
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.fit()
        self.setAccessibleDescription(self.text)

    def _fill(self) -> None:
        """Write the dates into the rows, making more where there are too few."""
        ripple = self._shown.dates if self._shown is not None else None
        told = ripple.told if ripple is not None else ()
        several = len({each.row.track_id for each in told}) > 1
        for place in range(max(len(self._rows), min(len(told), self._limit))):
            if place == len(self._rows):
                self._rows.append(Row(self._look, self._body, self._grid, place))
            there = ripple is not None and place < min(len(told), self._limit)
            line = (
                line_of(told[place], ripple, several=several, place=self._place)
                if ripple is not None and there
                else None
            )
            self._rows[place].show_line(line)

    def _show_stays(self, stays: Sequence[Stay]) -> None:
        """List what stays where it is, each with a box where it may be let move too."""
        while (item := self._staying.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._stays = []
        for stay in stays:
            if stay.frees:
                self._stays.append(self._box(stay))
            else:
                self._stays.append(self._said(stay_text(stay), Size.BODY))
            self._stays.append(self._said(why_it_stays(stay), Size.SMALL))
        for each in self._stays:
            self._staying.addWidget(each)
            each.show()

    def _box(self, stay: Stay) -> QCheckBox:
        form = self.tr("%1. Let it move too: retract the published date")
        box = QCheckBox(form.replace("%1", stay_text(stay)).replace("&", "&&"), self._body)
        box.setObjectName(f"free_{stay.frees}")
        box.setAccessibleName(form.replace("%1", stay_text(stay)))
        box.setFont(self._look.fonts.font(Size.BODY))
        box.setMinimumHeight(space.TARGET)
        box.setProperty("frees", stay.frees)
        box.setChecked(stay.frees in self.freed)
        box.toggled.connect(self._on_box_toggled)
        return box

    def _said(self, text: str, size: Size) -> QLabel:
        label = self._label("preview_stay", size, self._body)
        label.setText(text)
        label.setAccessibleName(text)
        tint(label, self._look, Role.TEXT if size == Size.BODY else Role.MUTED)
        return label

    def _list_reminders(self) -> None:
        shown = self._shown.reminders if self._shown is not None and self._each.isChecked() else ()
        self._list.setText("\n".join(reminder_text(each) for each in shown))
        self._list.setVisible(bool(shown))

    def _on_each_toggled(self) -> None:
        self._list_reminders()
        self.fit()

    def _on_more_clicked(self) -> None:
        self._limit += AT_A_TIME
        if self._shown is not None:
            self._show(self._shown.dates.stays, self._sentence.text())

    def _on_box_toggled(self, chosen: bool) -> None:
        box = self.sender()
        frees = str(box.property("frees")) if box is not None else ""
        if chosen:
            self.freed.add(frees)
        else:
            self.freed.discard(frees)
        self.freed_changed.emit()
