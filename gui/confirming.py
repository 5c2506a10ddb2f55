"""Asking before an edit that no form shows (an undo, an import, what was tried out), with all it would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.notify.text import clean
from gui.forms.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from core.sessions.rippling import Consequences
    from gui.look.look import Look

_LEAD = 300


class Confirmation(Sheet):
    """Shows consequences. `submitted` comes with the button that goes ahead; to cancel changes nothing."""

    def __init__(self, look: Look, parent: QWidget, title: str, lead: str, found: Consequences) -> None:
        super().__init__(look, parent)
        self.setObjectName("confirmation")
        self.head(clean(title, _LEAD), clean(lead, _LEAD))
        self._scroll.hide()
        self.lay_out(preview=True)
        self.preview.show_consequences(found)
        self.order_stops()
        look.theme_changed.connect(self.wear)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is shown."""
        super().showEvent(event)
        self.preview.fit()
        self.fit()


def confirm(
    look: Look, parent: QWidget, *, title: str, lead: str, action: str, found: Consequences, then: Callable[[], None]
) -> Confirmation:
    """Ask over `parent`; call `then` once, when the button named by `action` is pressed."""
    sheet = Confirmation(look, parent, title, lead, found)
    sheet.say_action(action)
    sheet.submitted.connect(sheet.accept)
    sheet.accepted.connect(then)
    sheet.open()
    return sheet
