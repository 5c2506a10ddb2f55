"""Showing notices: the channels in their order, what stands on the screen, and a line in the ledger for each attempt.

What is to be shown, and when, is the dispatcher's business.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.reminders import ledger as acts
from core.reminders.ledger import LedgerLine
from core.reminders.ports import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from core.clock import Clock
    from core.reminders.notice import Notice
    from core.reminders.ports import Channel, Ledger

_LOG = logging.getLogger(__name__)
_REASON_LIMIT = 500


class Delivery:
    """The chain of channels, the best first; the last one cannot fail."""

    def __init__(self, channels: Sequence[Channel], ledger: Ledger, clock: Clock) -> None:
        self._channels = channels
        self._ledger = ledger
        self._clock = clock
        self._standing: dict[str, tuple[str, ...]] = {}

    def reminders_of(self, notice: str) -> tuple[str, ...]:
        """Return the reminders a notice on the screen speaks for; none where it is not there."""
        return self._standing.get(notice, ())

    def show(self, notices: Sequence[Notice]) -> None:
        """Show each notice by the first channel that can; one that failed is not waited for again in this call.

        What no channel has shown stays claimed and not shown, and so comes up again.
        """
        down: set[str] = set()
        for notice in notices:
            self._show(notice, down)

    def take_down(self, waiting: AbstractSet[str]) -> None:
        """Take off the screen each notice none of whose reminders is among those that still wait for an answer."""
        for notice, reminders in tuple(self._standing.items()):
            if waiting.isdisjoint(reminders):
                del self._standing[notice]
                self._withdraw(notice)

    def _show(self, notice: Notice, down: set[str]) -> None:
        self._standing[notice.id] = notice.reminders
        for channel in self._channels:
            if channel.name in down:
                self._write(notice, acts.FAILED, channel.name, "It had just failed.")
                continue
            reason = _reason(channel, notice)
            if reason is None:
                self._write(notice, acts.SHOWN, channel.name)
                return
            self._write(notice, acts.FAILED, channel.name, reason)
            down.add(channel.name)
        _LOG.error("no channel has shown %s, and the last one must not fail; it comes again", notice.id)

    def _withdraw(self, notice: str) -> None:
        for channel in self._channels:
            try:
                channel.withdraw(notice)
            except Exception:  # noqa: BLE001 - logged whole; the other channels must still hear of it
                _LOG.exception("%s broke while taking a notice down", channel.name)

    def _write(self, notice: Notice, act: str, channel: str, detail: str = "") -> None:
        at = self._clock.now()
        self._ledger.append([LedgerLine(reminder, act, at, channel, detail) for reminder in notice.reminders])


def _reason(channel: Channel, notice: Notice) -> str | None:
    """Have `channel` show `notice`; return why it did not, or None where it did.

    A channel that breaks in a way it should not is our bug: logged whole, and no reason to lose the notice.
    """
    try:
        channel.show(notice)
    except ChannelDown as fault:
        _LOG.warning("%s could not show a notice: %s", channel.name, fault)
        return str(fault)
    except Exception as fault:  # noqa: BLE001 - logged whole, and nothing is lost
        _LOG.exception("%s broke while showing a notice", channel.name)
        return f"It broke: {fault!r}"[:_REASON_LIMIT]
    return None
