"""The bar over a look at the past: from which moment the docket is seen, what was known, and the way back to now."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from core.docket.standing import Viewpoint
from core.zones import city_of, zone_info
from gui.local_zone import system_zone
from gui.look import space
from gui.look.inputs import dress_input
from gui.look.labels import Text
from gui.look.theme import Role
from gui.look.type import Size
from gui.moment_field import MomentField
from gui.wording import moment_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from gui.look.look import Look

_LEAST, _LONGEST = 640, 900


class AsOfBar(QWidget):
    """Signals: `moved` (a `Viewpoint`) with each moment chosen, `left` where the present is asked for again."""

    moved = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._moments: Sequence[datetime] = ()
        self._zone = "UTC"
        self._as_of: datetime | None = None
        self.setObjectName("as_of_bar")
        self.setAutoFillBackground(True)
        self._badge = QLabel(self)
        self._badge.setFont(look.fonts.font(Size.BODY, strong=True))
        self._badge.setMargin(space.HAIR)
        self._sentence = Text(look, self, size=Size.NAME, strong=True, tabular=True)
        self._sentence.setObjectName("as_of_sentence")
        self._back = QPushButton(self.tr("Back to now"), self)
        self._back.setObjectName("back_to_now")
        self._back.setMinimumHeight(space.TARGET)
        self._back.clicked.connect(self.left)
        self._slider = self._made_slider()
        self._when = self._field("as_of", self.tr("As of"))
        self._known = self._field("known_by", self.tr("Known by"))
        self._known.setPlaceholderText(self.tr("now"))
        self._then = QCheckBox(self.tr("As known then"), self)
        self._then.setObjectName("as_known_then")
        self._then.setToolTip(self.tr("Leave out what was recorded only after the moment shown"))
        self._trouble = Text(look, self)
        self._trouble.setObjectName("as_of_trouble")
        self._trouble.hide()
        self._pairs: list[QHBoxLayout] = []
        self._lay_out()
        self._when.chosen.connect(self._on_when_chosen)
        self._known.chosen.connect(self._on_known_chosen)
        self._then.toggled.connect(self._on_then_toggled)
        look.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_moments(
        self, moments: Sequence[datetime], seats: tuple[str, ...], now: datetime, viewpoint: Viewpoint, *, replay: bool
    ) -> None:
        """Offer these instants (UTC, in order); the last place of the line is the present, `now`.

        Moments are told and read by the clocks of the first of `seats`, of this machine without one.
        """
        self._moments = [moment for moment in moments if moment <= now]
        self._zone = seats[0] if seats else system_zone()
        self._badge.setText(self.tr("REPLAY, PAST") if replay else self.tr("PAST"))
        for field in (self._when, self._known):
            field.place(self._zone, now)
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(self._moments))
        self._slider.setPageStep(max(1, len(self._moments) // 20))
        self._slider.blockSignals(False)
        self._then.blockSignals(True)
        self._then.setChecked(False)
        self._then.blockSignals(False)
        self._as_of = viewpoint.as_of
        self._when.put(viewpoint.as_of)
        self._known.put(viewpoint.known_by)
        self._known.setEnabled(True)
        self._follow()

    def begin(self) -> None:
        """Take the keyboard, at the line of moments."""
        self._slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def viewpoint(self) -> Viewpoint:
        """What was chosen: from which moment, and what was known."""
        return Viewpoint(self._as_of, self._as_of if self._then.isChecked() else self._known.moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the line beside the fields where there is room, else above them."""
        super().resizeEvent(event)
        fields = sum(pair.minimumSize().width() + space.TIGHT for pair in self._pairs)
        needed = fields + self._slider.minimumWidth() + 2 * space.ROOM + space.TIGHT
        ways = QBoxLayout.Direction
        beside = self.width() >= fields + 2 * space.ROOM
        self._fields.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._foot.setDirection(ways.LeftToRight if self.width() >= needed else ways.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _made_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("as_of_line")
        slider.setAccessibleName(self.tr("Moment, along what happened"))
        slider.setMinimumHeight(space.TARGET)
        slider.setMinimumWidth(160)
        slider.setMaximumWidth(self._look.fonts.px(_LONGEST))
        slider.valueChanged.connect(self._on_slid)
        return slider

    def _field(self, name: str, label: str) -> MomentField:
        field = MomentField(self._look, label, self, whole_day=True)
        field.setObjectName(name)
        field.refused.connect(self._on_refused)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space.SNUG)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._sentence, 1)
        head.addWidget(self._back)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(space.TIGHT)
        for label, field in ((self.tr("As of"), self._when), (self.tr("Known by"), self._known)):
            words = Text(self._look, self, label, role=Role.MUTED, fixed=True)
            words.setBuddy(field)
            pair = QHBoxLayout()
            pair.setSpacing(space.TIGHT)
            pair.addWidget(words)
            pair.addWidget(field)
            self._pairs.append(pair)
            self._fields.addLayout(pair)
        self._pairs[-1].addWidget(self._then)
        for pair in self._pairs:
            pair.addStretch()
        self._fields.addStretch()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(space.TIGHT)
        self._foot.addWidget(self._slider, 2)
        self._foot.addLayout(self._fields, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space.ROOM, space.TIGHT, space.ROOM, space.TIGHT)
        rows.setSpacing(space.HAIR)
        rows.addLayout(head)
        rows.addLayout(self._foot)
        rows.addWidget(self._trouble)
        # Else the one row would keep the whole window from being made narrow.
        self.setMinimumWidth(_LEAST)

    def _follow(self) -> None:
        """Put the handle where the moment is, and say from when the docket is seen."""
        as_of = self._as_of
        if self._then.isChecked():
            self._known.put(as_of)
        place = len(self._moments) if as_of is None else max(0, bisect_right(self._moments, as_of) - 1)
        self._slider.blockSignals(True)
        self._slider.setValue(place)
        self._slider.blockSignals(False)
        sentence = as_of_text(self.viewpoint, self._zone)
        self._sentence.say(sentence)
        self._slider.setAccessibleDescription(sentence)
        self._trouble.say("")

    def _move(self, as_of: datetime | None) -> None:
        self._as_of = as_of
        self._follow()
        self.moved.emit(self.viewpoint)

    def _on_slid(self, place: int) -> None:
        moment = self._moments[place] if place < len(self._moments) else None
        self._when.put(moment)
        self._move(moment)

    def _on_when_chosen(self, moment: datetime | None) -> None:
        self._move(moment)

    def _on_known_chosen(self) -> None:
        self._move(self._as_of)

    def _on_then_toggled(self, then: bool) -> None:
        self._known.setEnabled(not then)
        if not then:
            self._known.put(None)
        self._move(self._as_of)

    def _on_refused(self, sentence: str) -> None:
        self._trouble.say(sentence)

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour(Role.RAISED))
        self.setPalette(palette)
        badge = self._badge.palette()
        badge.setColor(self._badge.backgroundRole(), self._look.colour(Role.ACCENT))
        badge.setColor(self._badge.foregroundRole(), self._look.colour(Role.ON_ACCENT))
        self._badge.setPalette(badge)
        self._badge.setAutoFillBackground(True)
        dress_input(self._then, self._look)


def as_of_text(viewpoint: Viewpoint, zone: str) -> str:
    """Return from when a docket is seen: "As of Mon 3 Oct 1994, 12:00 Washington, known by Fri 30 Sep 1994, 12:00"."""
    as_of, known_by = (_told(moment, zone) for moment in (viewpoint.as_of, viewpoint.known_by))
    if not as_of and not known_by:
        return translate("AsOf", "As of now. Move along the line, or write a moment.")
    if not known_by:
        return translate("AsOf", "As of {as_of} {city}, with all that is known now").format(
            as_of=as_of, city=city_of(zone)
        )
    form = translate("AsOf", "As of {as_of}, known by {known_by} {city}")
    return form.format(as_of=as_of or translate("AsOf", "now"), known_by=known_by, city=city_of(zone))


def _told(moment: datetime | None, zone: str) -> str:
    if moment is None:
        return ""
    local = moment.astimezone(zone_info(zone))
    return moment_text(local)
