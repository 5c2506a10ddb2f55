"""The chain of ways a notice can be shown on this machine, the best first."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.notify.desktop import Labels
    from core.reminders.ports import Channel


def chain(last: Channel, labels: Labels | None = None) -> list[Channel]:
    """Return the desktop's notification server, where there can be one, and then `last`, which cannot fail."""
    if not sys.platform.startswith("linux"):
        return [last]
    from core.notify.desktop import DesktopChannel, Labels  # noqa: PLC0415 - Linux only

    return [DesktopChannel(labels=labels or Labels()), last]
