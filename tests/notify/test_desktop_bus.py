"""The desktop channel on a bus that dies or hangs."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from core.reminders.ports import ChannelDown
from tests.desktop import Bus, FakeServer, wait_until
from tests.notify.notices import notice

if TYPE_CHECKING:
    from core.notify.desktop import DesktopChannel
    from tests.notify.conftest import Ear, Started


def refused(channel: DesktopChannel, within: float) -> None:
    """Show a notice that cannot be shown, and learn so in time."""
    began = time.monotonic()
    with pytest.raises(ChannelDown):
        channel.show(notice("refused", body="&" * 2000))
    assert time.monotonic() - began < within


def can_show(channel: DesktopChannel) -> bool:
    try:
        channel.show(notice("n1"))
    except ChannelDown:
        return False
    return True


def test_a_bus_that_died_is_found_again_and_announced(bus: Bus, started: Started, ear: Ear) -> None:
    with FakeServer(bus.address) as server:
        channel = started(bus.address)
        channel.show(notice("n1"))
        bus.kill()
        refused(channel, 2.5)
        server.vanish()
        bus.start()
        server.come_back()
        channel.show(notice("n3"))
        ear.wait_returns(1)
        server.press("open")
        assert ear.wait_answers(1) == [("n3", "open")]


def test_a_bus_that_was_replaced_while_nothing_was_shown_is_announced(bus: Bus, started: Started, ear: Ear) -> None:
    with FakeServer(bus.address) as server:
        channel = started(bus.address)
        before = channel._server
        assert before is not None
        bus.kill()
        before._bus._thread.join(5.0)
        server.vanish()
        bus.start()
        server.come_back()
        channel.show(notice())
        ear.wait_returns(1)


def test_a_bus_that_breaks_under_a_notice_is_found_again_but_not_announced(
    bus: Bus, started: Started, ear: Ear
) -> None:
    with FakeServer(bus.address) as server:
        channel = started(bus.address)
        channel.show(notice("n1"))
        server.behaviour = "silent"
        showing = threading.Thread(target=refused, args=(channel, 2.5))
        showing.start()
        server.wait_for(2)
        bus.kill()
        showing.join()
        server.vanish()
        bus.start()
        server.behaviour = "answer"
        server.come_back()
        channel.show(notice("n2"))
        server.press("open")
        assert (ear.wait_answers(1), ear.returns) == ([("n2", "open")], 0)


def test_a_channel_that_began_without_a_bus_announces_the_first_one_it_finds(
    bus: Bus, started: Started, ear: Ear
) -> None:
    bus.kill()
    channel = started(bus.address)
    bus.start()
    with FakeServer(bus.address):
        channel.show(notice())
        ear.wait_returns(1)


def test_a_bus_that_hangs_blocks_no_longer_than_allowed(bus: Bus, started: Started) -> None:
    channel = started(bus.address, reply_within=0.3)
    bus.stop()
    refused(channel, 1.0)
    bus.cont()
    with FakeServer(bus.address):
        channel.show(notice())


def test_a_bus_that_hangs_until_nothing_more_can_be_sent_blocks_no_longer_than_allowed(
    bus: Bus, started: Started
) -> None:
    channel = started(bus.address, reply_within=0.03)
    with FakeServer(bus.address) as server:
        wait_until(lambda: can_show(channel), "the channel shows a notice")
        bus.stop()
        for _ in range(60):
            refused(channel, 0.5)
        bus.cont()
        wait_until(lambda: can_show(channel), "the channel shows a notice again")
        assert server.violations == []
