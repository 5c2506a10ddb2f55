"""The desktop's notification server, as reached over one connection to the bus.

Here is what org.freedesktop.Notifications says and how it is said. What to do about an answer or about a
server that is away is the channel's business. It brings jeepney in: see `core.notify.bus`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call

from core.notify.bus import BusConnection, ErrorReply
from core.notify.screen import Screen
from core.reminders.ports import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
_BUS = "org.freedesktop.DBus"
_SERVER = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
_NO_OWNER = f"{_BUS}.Error.NameHasNoOwner"
_ABSENT = {f"{_BUS}.Error.ServiceUnknown", f"{_BUS}.Error.NoReply", _NO_OWNER}
_DISMISSED = 2


@dataclass(frozen=True, slots=True)
class Popup:
    """A notice as it is sent: cleaned, escaped, translated. `actions` are (key, label) pairs."""

    notice: str
    app_name: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    critical: bool


class Listener(Protocol):
    """Who hears of the server. Called in the thread that reads the bus: pass on, never wait."""

    def acted(self, notice: str, key: str) -> None:
        """Handle the press of the button `key`; the notice is off the screen."""
        ...

    def dismissed(self, notice: str) -> None:
        """Handle that the person swept the notice off the screen."""
        ...

    def went(self, lost: bool) -> None:
        """Handle that the server is gone; `lost` if notices of ours went with it."""
        ...

    def came(self, replaced: bool) -> None:
        """Handle that a server is there; `replaced` if it took over from another."""
        ...


class NotificationServer:
    """The server behind one connection. When that ends, so does all that is known here: make another."""

    def __init__(self, address: str | None, *, within: float, listener: Listener) -> None:
        self._listener = listener
        self._screen = Screen()
        self._capabilities: frozenset[str] | None = None
        self._owner = ""
        self._bus = BusConnection(address, within=within, heard=self._heard)
        try:
            self._listen(within)
        except ChannelDown:
            self._bus.close()
            raise

    @property
    def alive(self) -> bool:
        """Whether the connection still stands, as far as is known."""
        return self._bus.alive

    def capabilities(self, within: float) -> frozenset[str]:
        """Return what the server says it can do, asked once; raise `ChannelDown` if it does not say."""
        known = self._capabilities
        if known is None:
            reply = self._asked(new_method_call(_SERVER, "GetCapabilities"), "as", within)
            known = frozenset(reply.body[0])
            if reply.header.fields.get(HeaderFields.sender) == self._owner:
                self._capabilities = known
        return known

    def show(self, popup: Popup, within: float) -> None:
        """Put `popup` up in place of an earlier one of its notice; raise `ChannelDown` if unconfirmed.

        A server that confirms too late is still understood: what it shows then can be answered and withdrawn.
        """
        asked, replaced = self._screen.ask(popup.notice)

        def arrived(reply: Any) -> None:
            if reply.header.fields.get(HeaderFields.signature) != "u" or _is_error(reply):
                self._screen.refuse(asked)
            elif surplus := self._screen.confirm(asked, reply.body[0]):
                self._close(surplus)

        self._asked(_notify(popup, replaced), "u", within, arrived)

    def withdraw(self, notice: str) -> None:
        """Take the notice off the screen, if it is there; a server that is away does not matter."""
        if number := self._screen.withdraw(notice):
            self._close(number)

    def close(self) -> None:
        """End the connection and its thread."""
        self._bus.close()

    def _listen(self, within: float) -> None:
        owner = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
        owner.add_arg_condition(0, NAME)
        for rule in (owner, MatchRule(type="signal", sender=NAME, interface=NAME)):
            self._bus.call(message_bus.AddMatch(rule), within)
        try:
            self._bus.call(message_bus.GetNameOwner(NAME), within, self._owned)
        except ErrorReply as reply:
            if reply.error != _NO_OWNER:
                raise

    def _owned(self, reply: Any) -> None:
        if not _is_error(reply):
            self._owner = reply.body[0]

    def _asked(self, message: Any, expected: str, within: float, arrived: Callable[[Any], None] | None = None) -> Any:
        """Return the server's reply, which must have the D-Bus signature `expected`."""
        try:
            reply = self._bus.call(message, within, arrived)
        except ErrorReply as error:
            if error.error in _ABSENT:
                raise ChannelDown("There is no notification server.") from error
            raise
        if reply.header.fields.get(HeaderFields.signature) != expected:
            raise ChannelDown("The notification server answers in a way of its own.")
        return reply

    def _close(self, number: int) -> None:
        try:
            self._bus.post(new_method_call(_SERVER, "CloseNotification", "u", (number,)))
        except ChannelDown as down:
            _log.info("notice %d is not taken off the screen: %s", number, down)

    def _heard(self, signal: Any) -> None:
        fields = signal.header.fields
        sender, interface = fields.get(HeaderFields.sender), fields.get(HeaderFields.interface)
        said = (fields.get(HeaderFields.member), fields.get(HeaderFields.signature))
        if sender == interface == _BUS and said == ("NameOwnerChanged", "sss"):
            self._owner_changed(*signal.body)
        elif sender == self._owner and interface == NAME:
            self._server_said(said, signal.body)

    def _owner_changed(self, name: str, old: str, new: str) -> None:
        if name != NAME:
            return
        self._owner, self._capabilities = new, None
        lost = self._screen.clear()
        if old:
            self._listener.went(lost)
        if new:
            self._listener.came(bool(old))

    def _server_said(self, said: tuple[str, str], body: tuple[Any, ...]) -> None:
        if said == ("ActionInvoked", "us"):
            number, key = body
            if notice := self._screen.take(number):
                self._close(number)  # some servers leave it standing
                self._listener.acted(notice, key)
        elif said == ("NotificationClosed", "uu"):
            number, reason = body
            notice = self._screen.take(number)
            if notice and reason == _DISMISSED:
                self._listener.dismissed(notice)


def _is_error(reply: Any) -> bool:
    return bool(reply.header.message_type is MessageType.error)


def _notify(popup: Popup, replaced: int) -> Any:
    """Return the call that puts `popup` up in place of number `replaced`, or anew for 0."""
    hints = {
        "urgency": ("y", 2 if popup.critical else 1),
        "category": ("s", "x-lapse.reminder"),
        "desktop-entry": ("s", "lapse"),
    }
    actions = [word for action in popup.actions for word in action]
    stays, usual = 0, -1
    expire = stays if popup.critical else usual
    body = (popup.app_name, replaced, "", popup.title, popup.body, actions, hints, expire)
    return new_method_call(_SERVER, "Notify", "susssasa{sv}i", body)
