"""Notices as pop-ups of the desktop, with buttons, over D-Bus.

What is due and what an answer means is decided by the dispatcher; how the server is spoken to is in
`core.notify.server`, which is imported when the channel starts.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from core.clock import SystemClock
from core.notify.callbacks import CallbackThread
from core.notify.relay import Relay
from core.notify.text import LIMIT, clean, escape_markup
from core.reminders.notice import ACKNOWLEDGE, OPEN, SNOOZE
from core.reminders.ports import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.clock import Clock
    from core.notify.server import NotificationServer, Popup
    from core.reminders.notice import Answer, Notice

_log = logging.getLogger(__name__)
_TITLE_LIMIT = 200
_OFF = "Desktop notices are switched off."


@dataclass(frozen=True, slots=True)
class Labels:
    """What the buttons say, and the line that stands in their place where the server has none."""

    acknowledge: str = "Acknowledge"
    snooze: str = "Snooze"
    open: str = "Open"
    no_buttons: str = "You can answer this in Lapse."


class DesktopChannel:
    """A `core.reminders.ports.Channel` on the desktop's notification server. Linux only.

    `bus_address` is a D-Bus address, or None for the desktop's own bus. `reply_within` bounds, in seconds,
    how long one `show` waits in all, whatever hangs. Answers and returns are called back in a thread of the
    channel's own; from there `show`, `withdraw` and `stop` may be called.
    """

    name = "desktop"

    def __init__(
        self,
        *,
        labels: Labels,
        app_name: str = "Lapse",
        bus_address: str | None = None,
        reply_within: float = 2.0,
        clock: Clock | None = None,
    ) -> None:
        self._labels = labels
        self._app_name = app_name
        self._address = bus_address
        self._within = reply_within
        self._clock = clock or SystemClock()
        self._reaching = Lock()
        self._server: NotificationServer | None = None
        self._callbacks: CallbackThread | None = None
        self._relay: Relay | None = None

    def start(self, answered: Callable[[str, Answer], None], returned: Callable[[], None]) -> None:
        """Begin to listen. A bus that is away is no error here; the next `show` looks again."""
        self._callbacks = CallbackThread("lapse-desktop-channel")
        self._relay = Relay(self._callbacks, answered, returned)
        try:
            self._reach()
        except ChannelDown as down:
            _log.info("no desktop notices for now: %s", down)
            self._relay.missed_bus()

    def show(self, notice: Notice) -> None:
        """Show `notice` in place of an earlier one of its id, and return once the server has confirmed.

        Raises `ChannelDown` with the reason in words: no bus, no server, an error, or no answer in time.
        """
        relay, ends = self._relay, self._clock.monotonic() + self._within
        if relay is None:
            raise ChannelDown(_OFF)
        with relay.showing():
            server = self._reach()
            try:
                able = server.capabilities(ends - self._clock.monotonic())
                server.show(self._popup(notice, able), ends - self._clock.monotonic())
            except ChannelDown:
                self._drop_if_ended(server)
                raise

    def probe(self) -> frozenset[str]:
        """Return what the notification server says it can do; `ChannelDown` where there is none. Shows nothing."""
        return self._reach().capabilities(self._within)

    def withdraw(self, notice_id: str) -> None:
        """Take the notice off the screen if it is there; a server that is away does not matter."""
        server = self._server
        if server is not None:
            server.withdraw(notice_id)

    def stop(self) -> None:
        """End all threads; nothing is called back any more. Waits for a callback that is running."""
        with self._reaching:
            server, self._server = self._server, None
            callbacks, self._callbacks = self._callbacks, None
            self._relay = None
        if server is not None:
            server.close()
        if callbacks is not None:
            callbacks.end()

    def _reach(self) -> NotificationServer:
        """Return the server over a connection that stands, made anew where the last one ended."""
        from core.notify.server import NotificationServer  # noqa: PLC0415 - it takes 30 ms

        with self._reaching:
            if self._relay is None:
                raise ChannelDown(_OFF)
            if self._server is not None and not self._server.alive:
                self._server.close()
                self._server = None
                self._relay.missed_bus()
            if self._server is None:
                self._server = NotificationServer(self._address, within=self._within, listener=self._relay)
            return self._server

    def _drop_if_ended(self, server: NotificationServer) -> None:
        """Let go of a connection that broke under a notice of ours.

        It does not count as a bus that was away: were the notice the cause, showing it again on its return
        would break the next one, for ever.
        """
        with self._reaching:
            if self._server is server and not server.alive:
                server.close()
                self._server = None

    def _popup(self, notice: Notice, able: frozenset[str]) -> Popup:
        from core.notify.server import Popup  # noqa: PLC0415 - as above

        body = clean(notice.body, LIMIT)
        if "actions" not in able:
            body = f"{body}\n{self._labels.no_buttons}".lstrip("\n")
        return Popup(
            notice=notice.id,
            app_name=self._app_name,
            title=clean(notice.title, _TITLE_LIMIT).replace("\n", " "),
            body=escape_markup(body) if "body-markup" in able else body,
            actions=self._actions() if "actions" in able else (),
            critical=notice.critical,
        )

    def _actions(self) -> tuple[tuple[str, str], ...]:
        labels = self._labels
        return (
            (ACKNOWLEDGE, labels.acknowledge),
            (SNOOZE, labels.snooze),
            (OPEN, labels.open),
            ("default", labels.open),
        )
