"""The desktop channel against a scripted server that fails, and at its own end."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

import pytest

from core.notify.desktop import DesktopChannel
from core.reminders.ports import ChannelDown
from tests.desktop import FakeServer
from tests.notify.conftest import LABELS, Ear, Started
from tests.notify.notices import notice

if TYPE_CHECKING:
    from core.reminders.notice import Answer, Notice


def test_an_error_reply_is_a_reason_in_words(address: str, server: FakeServer, started: Started) -> None:
    server.behaviour = "error"
    with pytest.raises(ChannelDown, match=r"answered with an error: The tray is on fire\."):
        started(address).show(notice())


def test_the_next_notice_is_shown_after_an_error(address: str, server: FakeServer, started: Started) -> None:
    channel = started(address)
    server.behaviour = "error"
    with pytest.raises(ChannelDown):
        channel.show(notice("n1"))
    server.behaviour = "answer"
    channel.show(notice("n2"))
    assert server.received[-1].title == "Lapsed: Title VII"


def test_no_server_is_a_reason_in_words(address: str, started: Started) -> None:
    with pytest.raises(ChannelDown, match="There is no notification server"):
        started(address).show(notice())


def test_no_bus_is_a_reason_in_words(started: Started) -> None:
    with pytest.raises(ChannelDown, match="There is no message bus"):
        started("unix:path=/nowhere/bus").show(notice())


def test_a_server_that_says_nothing_blocks_no_longer_than_allowed(
    address: str, server: FakeServer, started: Started
) -> None:
    channel = started(address, reply_within=0.2)
    server.behaviour = "silent"
    began = time.monotonic()
    with pytest.raises(ChannelDown, match="did not answer in time"):
        channel.show(notice())
    assert 0.15 < time.monotonic() - began < 0.5


def test_a_late_confirmation_still_makes_the_notice_answerable(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    channel = started(address, reply_within=0.2)
    channel.show(notice("n0"))
    server.behaviour = "silent"
    with pytest.raises(ChannelDown):
        channel.show(notice("n1"))
    server.answer_held()
    server.press("acknowledge", 2)
    assert ear.wait_answers(1) == [("n1", "acknowledge")]


def test_a_notice_withdrawn_while_the_server_hung_is_closed_when_it_appears(
    address: str, server: FakeServer, started: Started
) -> None:
    channel = started(address, reply_within=0.2)
    channel.show(notice("n0"))
    server.behaviour = "silent"
    with pytest.raises(ChannelDown):
        channel.show(notice("n1"))
    channel.withdraw("n1")
    server.answer_held()
    server.wait(lambda: server.closed == [2], "it is closed")


def test_a_server_that_vanishes_and_comes_back_is_announced_and_knows_no_old_ids(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice("n1"))
    server.vanish()
    with pytest.raises(ChannelDown):
        channel.show(notice("n2"))
    server.capabilities = ("body",)
    server.come_back()
    ear.wait_returns(1)
    channel.show(notice("n1"))
    assert (server.received[-1].replaces, server.received[-1].actions) == (0, ())
    assert ear.returns == 1


def test_a_server_that_comes_for_the_first_time_is_announced(address: str, started: Started, ear: Ear) -> None:
    started(address)
    with FakeServer(address):
        ear.wait_returns(1)


def test_a_withdrawn_notice_is_closed_and_answers_nothing(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice("n1"))
    channel.withdraw("n1")
    server.wait(lambda: server.closed == [1], "it is closed")
    assert ear.answers == []


def test_withdrawing_from_a_server_that_is_away_raises_nothing(
    address: str, server: FakeServer, started: Started
) -> None:
    channel = started(address)
    channel.show(notice())
    server.vanish()
    channel.withdraw("n1")
    channel.withdraw("never shown")


def test_a_failing_callback_is_logged_and_the_next_answer_is_heard(
    address: str, server: FakeServer, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    def answered(name: str, answer: Answer) -> None:
        ear.answered(name, answer)
        if name == "n1":
            raise RuntimeError("the owner stumbled")

    channel = DesktopChannel(labels=LABELS, bus_address=address)
    with caplog.at_level(logging.ERROR):
        channel.start(answered, ear.returned)
        for name in ("n1", "n2"):
            channel.show(notice(name))
            server.press("open")
        assert ear.wait_answers(2) == [("n1", "open"), ("n2", "open")]
        channel.stop()
    assert "the owner stumbled" in caplog.text


def test_a_callback_may_show_the_next_notice(address: str, server: FakeServer) -> None:
    channel = DesktopChannel(labels=LABELS, bus_address=address)
    channel.start(lambda _, __: channel.show(notice("n2")), lambda: None)
    channel.show(notice("n1"))
    server.press("snooze")
    server.wait_for(2, within=1.0)
    channel.stop()


def test_a_callback_may_stop_the_channel(address: str, server: FakeServer) -> None:
    channel, stopped = DesktopChannel(labels=LABELS, bus_address=address), threading.Event()

    def answered(_: str, __: Answer) -> None:
        channel.stop()
        stopped.set()

    channel.start(answered, lambda: None)
    channel.show(notice("n1"))
    server.press("snooze")
    assert stopped.wait(5.0)


def test_stopping_leaves_no_thread_and_calls_nothing_back(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    before = set(threading.enumerate())
    channel = started(address)
    channel.show(notice())
    channel.stop()
    server.press("acknowledge")
    server.vanish()
    server.come_back()
    assert {thread.name for thread in set(threading.enumerate()) - before} <= {"fake-server"}
    assert (ear.answers, ear.returns) == ([], 0)


def test_a_stopped_channel_shows_nothing_and_says_so(address: str, started: Started) -> None:
    channel = started(address)
    channel.stop()
    with pytest.raises(ChannelDown, match="switched off"):
        channel.show(notice())


def test_a_channel_can_be_started_again(address: str, server: FakeServer, started: Started, ear: Ear) -> None:
    channel = started(address)
    channel.stop()
    channel.start(ear.answered, ear.returned)
    channel.show(notice())
    server.press("open")
    assert ear.wait_answers(1) == [("n1", "open")]


def test_twenty_notices_at_once_from_several_threads_all_arrive(
    address: str, server: FakeServer, started: Started
) -> None:
    channel = started(address)
    notices: list[Notice] = [notice(f"n{number}") for number in range(20)]
    threads = [threading.Thread(target=channel.show, args=(each,)) for each in notices]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sent.number for sent in server.received) == list(range(1, 21))
