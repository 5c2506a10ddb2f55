"""The desktop channel against the real notification server dunst."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from core.reminders.ports import ChannelDown
from tests.notify.notices import notice

if TYPE_CHECKING:
    from tests.desktop import Dunst
    from tests.notify.conftest import Ear, Started


def test_a_notice_is_on_the_screen_when_show_returns(address: str, dunst: Dunst, started: Started) -> None:
    started(address).show(notice())
    dunst.wait_displayed(1)
    dunst.close()
    dunst.wait_displayed(0)
    said = dunst.history()[0]
    assert (said["summary"], said["body"], said["timeout"]) == (
        "Lapsed: Title VII",
        "60 days are over.",
        0,
    )


@pytest.mark.parametrize("button", ["acknowledge", "snooze", "open"])
def test_each_button_pressed_is_answered_and_the_notice_goes(
    button: str, address: str, dunst: Dunst, started: Started, ear: Ear
) -> None:
    started(address).show(notice())
    dunst.press(button)
    assert ear.wait_answers(1) == [("n1", button)]
    dunst.wait_displayed(0)


def test_the_button_of_one_of_two_notices_answers_that_one(
    address: str, dunst: Dunst, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice("n1", "First"))
    channel.show(notice("n2", "Second"))
    dunst.press("acknowledge", "First")
    assert ear.wait_answers(1) == [("n1", "acknowledge")]
    dunst.wait_displayed(1)


def test_a_notice_swept_away_was_closed(address: str, dunst: Dunst, started: Started, ear: Ear) -> None:
    started(address).show(notice())
    dunst.close()
    assert ear.wait_answers(1) == [("n1", "closed")]


def test_the_same_notice_again_stays_one(address: str, dunst: Dunst, started: Started) -> None:
    channel = started(address)
    for body in ("once", "twice"):
        channel.show(notice(body=body))
    dunst.wait_displayed(1)
    dunst.close()
    assert [said["body"] for said in dunst.history()] == ["twice"]


def test_a_withdrawn_notice_is_off_the_screen(address: str, dunst: Dunst, started: Started, ear: Ear) -> None:
    channel = started(address)
    channel.show(notice())
    dunst.wait_displayed(1)
    channel.withdraw("n1")
    dunst.wait_displayed(0)
    assert ear.answers == []


def test_a_killed_server_is_named_and_its_return_announced(
    address: str, dunst: Dunst, started: Started, ear: Ear
) -> None:
    channel = started(address)
    channel.show(notice())
    dunst.kill()
    with pytest.raises(ChannelDown, match="There is no notification server"):
        channel.show(notice())
    dunst.start()
    ear.wait_returns(1)
    channel.show(notice())
    dunst.press("acknowledge")
    assert ear.wait_answers(1) == [("n1", "acknowledge")]


def test_a_frozen_server_blocks_no_longer_than_allowed_and_works_once_thawed(
    address: str, dunst: Dunst, started: Started, ear: Ear
) -> None:
    channel = started(address, reply_within=0.3)
    channel.show(notice("n1", "First"))
    dunst.stop()
    began = time.monotonic()
    with pytest.raises(ChannelDown, match="did not answer in time"):
        channel.show(notice("n2", "Second"))
    assert time.monotonic() - began < 1.0
    dunst.cont()
    dunst.wait_displayed(2)
    channel.show(notice("n2", "Second"))
    dunst.press("snooze", "Second")
    assert ear.wait_answers(1) == [("n2", "snooze")]
    dunst.wait_displayed(1)


@pytest.mark.parametrize(
    ("hostile", "seen"),
    [
        ("<b>bold</b> & <img src='x'/>", "<b>bold</b> & <img src='x'/>"),
        ("a\x00b", "ab"),
        ("a\ud800b", "ab"),
        ("a\u202eb\u2066c\u061c", "abc"),
        ("a\ufffe\ufdd0b", "a\ufffe\ufdd0b"),
        ("x" * 5_000_000, "x" * 1999 + "…"),
    ],
    ids=["markup", "NUL", "surrogate", "bidi", "noncharacters", "5 MB"],
)
def test_hostile_text_is_shown_as_plain_words(
    hostile: str, seen: str, address: str, dunst: Dunst, started: Started
) -> None:
    channel = started(address)
    channel.show(notice(title=hostile, body=hostile))
    dunst.wait_displayed(1)
    dunst.close()
    dunst.wait_displayed(0)
    body = dunst.history()[0]["body"]
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        body = body.replace(entity, char)
    assert body == seen
