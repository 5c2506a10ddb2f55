"""The desktop channel and the answers a scripted server gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.notification_server import stranger_signal
from tests.notify.notices import notice

if TYPE_CHECKING:
    from tests.desktop import FakeServer
    from tests.notify.conftest import Ear, Started


@pytest.mark.parametrize(
    ("button", "act"),
    [("acknowledge", "acknowledge"), ("snooze", "snooze"), ("open", "open"), ("default", "open")],
)
def test_each_button_is_an_answer(button: str, act: str, server: FakeServer, started: Started, ear: Ear) -> None:
    started(server.address).show(notice())
    server.press(button)
    assert ear.wait_answers(1) == [("n1", act)]


def test_an_answered_notice_is_taken_off_the_screen_and_answers_only_once(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice("n1"))
    server.press("acknowledge")
    server.close(2)
    channel.show(notice("n2"))
    server.press("snooze")
    assert ear.wait_answers(2) == [("n1", "acknowledge"), ("n2", "snooze")]
    server.wait(lambda: server.closed == [1, 2], "both are closed")


def test_answers_come_in_the_channels_own_thread(address: str, server: FakeServer, started: Started, ear: Ear) -> None:
    started(address).show(notice())
    server.press("open")
    ear.wait_answers(1)
    assert ear.threads == {"lapse-desktop-channel"}


def test_a_notice_swept_off_the_screen_was_closed(address: str, server: FakeServer, started: Started, ear: Ear) -> None:
    started(address).show(notice())
    server.close(2)
    assert ear.wait_answers(1) == [("n1", "closed")]


@pytest.mark.parametrize("reason", [1, 3, 4])
def test_a_notice_that_went_for_another_reason_is_only_forgotten(
    reason: int, address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice("n1"))
    server.close(reason)
    server.press("acknowledge")
    channel.show(notice("n2"))
    channel.show(notice("n1"))
    server.press("open", 2)
    assert ear.wait_answers(1) == [("n2", "open")]
    assert [sent.replaces for sent in server.received] == [0, 0, 0]


def test_signals_about_others_notices_mean_nothing(
    address: str, server: FakeServer, started: Started, ear: Ear
) -> None:
    started(address).show(notice())
    server.press("acknowledge", 99)
    server.signal("ActionInvoked", "uu", (1, 1))
    server.press("nonsense-before-the-real-one", 98)
    server.press("open")
    assert ear.wait_answers(1) == [("n1", "open")]


def test_a_stranger_cannot_press_a_button(address: str, server: FakeServer, started: Started, ear: Ear) -> None:
    channel = started(address)
    channel.show(notice())
    stranger_signal(address, server.callers[-1], "ActionInvoked", "us", (1, "acknowledge"))
    server.press("open")
    assert ear.wait_answers(1) == [("n1", "open")]
