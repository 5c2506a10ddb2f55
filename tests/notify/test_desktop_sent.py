"""The desktop channel and exactly what it sends."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from core.notify.desktop import DesktopChannel
from tests.desktop import FakeServer
from tests.notify.conftest import LABELS, Started
from tests.notify.notices import notice

if TYPE_CHECKING:
    from core.reminders.ports import Channel

BUTTONS = ("acknowledge", "Acknowledge", "snooze", "Snooze", "open", "Open", "default", "Open")


def test_importing_the_channel_does_not_import_jeepney() -> None:
    probe = "import sys, core.notify.desktop; sys.exit('jeepney' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_the_channel_fulfils_the_port() -> None:
    channel: Channel = DesktopChannel(labels=LABELS)
    assert channel.name == "desktop"


def test_a_critical_notice_is_sent_with_buttons_and_stays(address: str, server: FakeServer, started: Started) -> None:
    started(address).show(notice())
    (sent,) = server.received
    hints = {"urgency": ("y", 2), "category": ("s", "x-lapse.reminder"), "desktop-entry": ("s", "lapse")}
    assert (sent.app_name, sent.title, sent.body) == ("Lapse", "Lapsed: Title VII", "60 days are over.")
    assert (sent.replaces, sent.actions, sent.hints, sent.expire) == (0, BUTTONS, hints, 0)


def test_a_usual_notice_goes_when_the_server_thinks_fit(address: str, server: FakeServer, started: Started) -> None:
    started(address).show(notice(critical=False))
    assert (server.received[0].hints["urgency"], server.received[0].expire) == (("y", 1), -1)


def test_the_body_is_escaped_for_a_server_that_reads_markup(address: str, server: FakeServer, started: Started) -> None:
    started(address).show(notice(title="A < B", body="<b>A</b> & B"))
    assert (server.received[0].title, server.received[0].body) == ("A < B", "&lt;b&gt;A&lt;/b&gt; &amp; B")


def test_the_body_is_left_alone_for_a_server_that_reads_none(address: str, started: Started) -> None:
    with FakeServer(address, ("actions", "body")) as server:
        started(address).show(notice(body="<b>A</b> & B"))
        assert server.received[0].body == "<b>A</b> & B"


def test_a_server_without_buttons_gets_none_and_a_line_that_says_where_to_answer(
    address: str, started: Started
) -> None:
    with FakeServer(address, ("body",)) as server:
        started(address).show(notice())
        sent = server.received[0]
        assert (sent.actions, sent.body) == ((), "60 days are over.\nAnswer it in Lapse.")


def test_hostile_text_is_sent_cleaned_and_cut(address: str, server: FakeServer, started: Started) -> None:
    started(address).show(notice(title="a\x00\ud800\u202eb\nc", body="x" * 5_000_000))
    assert (server.received[0].title, len(server.received[0].body)) == ("ab c", 2000)


def test_the_same_notice_again_replaces_the_first(address: str, server: FakeServer, started: Started) -> None:
    channel = started(address)
    for name in ("n1", "n2", "n1"):
        channel.show(notice(name))
    assert [(sent.replaces, sent.number) for sent in server.received] == [(0, 1), (0, 2), (1, 1)]


def test_capabilities_are_asked_once(address: str, server: FakeServer, started: Started) -> None:
    channel = started(address)
    channel.show(notice("n1"))
    channel.show(notice("n2"))
    assert server.asked_capabilities == 1
