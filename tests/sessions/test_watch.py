"""Who raises a docket's reminders, and how it learns what others did."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.cli import main
from core.clock import SystemClock
from core.presence import LOOK, SHOW, tell
from core.reminders.notice import ACKNOWLEDGE, SNOOZE, Answer
from core.sessions.session import Session
from core.store.ledger import SqliteLedger
from tests.message_bus import wait_until
from tests.sessions.watching import OFTEN, BrokenStart, Channel, ago, heard, new_docket, set_deadline, watching

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.reminders.ledger import LedgerLine
    from core.reminders.ports import Ledger


@pytest.fixture
def path(tmp_path: Path) -> str:
    return new_docket(tmp_path)


def test_a_deadline_seconds_ahead_is_shown_when_it_lapses_and_not_before(path: str) -> None:
    channel = Channel()
    with watching(path, channel) as (session, _):
        due = ago(seconds=-2)
        set_deadline(session, due)
        wait_until(lambda: channel.shown, "the notice is shown")
        [reminded] = session.ledger.history(10)
    assert timedelta(0) <= reminded.claimed_at - due < timedelta(seconds=1)


def test_what_had_come_due_while_nobody_watched_is_shown_at_the_start(path: str) -> None:
    session = Session(path, SystemClock())
    set_deadline(session, ago(hours=2))
    session.close()
    channel = Channel()
    with watching(path, channel):
        wait_until(lambda: channel.shown, "the notice is shown")
    assert "late" in channel.shown[0].body


def test_only_one_of_two_watches_raises_and_the_other_says_that_it_waits(path: str) -> None:
    first, second, holds = Channel(), Channel(), list[bool]()
    with watching(path, first) as (session, watch):
        wait_until(lambda: watch.holds, "the first holds")
        with watching(path, second, holding=holds.append):
            wait_until(lambda: holds, "the second knows")
            set_deadline(session, ago(minutes=1))
            wait_until(lambda: first.shown, "the first shows it")
    assert (holds, second.shown) == ([False], [])


def test_the_second_takes_over_when_the_first_ends_and_says_what_was_shown_before(path: str) -> None:
    first, second = Channel(), Channel()
    with ExitStack() as programs:
        ends = programs.enter_context(ExitStack())
        session, _ = ends.enter_context(watching(path, first))
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: first.shown, "the first shows it")
        _, watch = programs.enter_context(watching(path, second, every=OFTEN))
        ends.close()
        wait_until(lambda: second.shown, "the second shows it")
        assert watch.holds
    assert [notice.repeat for notice in (*first.shown, *second.shown)] == [False, True]


def test_what_another_program_enters_is_known_at_once(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    channel = Channel()
    with watching(path, channel) as (session, watch):
        wait_until(lambda: watch.holds, "it holds")
        changes = heard(session)
        on = ago(minutes=1).isoformat()
        assert main(["deadline", "Medical", "--negotiation", "Talks", "--on", on, "--docket", path]) == 0
        wait_until(lambda: channel.shown, "the notice is shown")
        wait_until(lambda: any(each.everything for each in changes), "whoever shows the docket is told")
    assert capsys.readouterr().out.startswith("negotiation ")


def test_an_answer_given_in_another_program_takes_the_notice_down(
    path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    channel = Channel()
    with watching(path, channel) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: channel.shown, "the notice is shown")
        [reminder] = channel.shown[0].reminders
        assert main(["answer", reminder, "acknowledge", "--docket", path]) == 0
        wait_until(lambda: channel.withdrawn, "it is taken down")
    assert channel.withdrawn == [channel.shown[0].id]
    assert capsys.readouterr().out == f"{reminder}\n"


def test_what_was_written_and_told_to_nobody_is_seen_at_the_next_heartbeat(path: str) -> None:
    channel = Channel()
    with watching(path, channel, every=OFTEN) as (_, watch):
        wait_until(lambda: watch.holds, "it holds")
        other = Session(path, SystemClock())
        set_deadline(other, ago(minutes=1))
        other.close()
        wait_until(lambda: channel.shown, "the notice is shown")


def test_a_program_that_does_not_raise_still_learns_what_the_other_wrote(path: str) -> None:
    first, second = Channel(), Channel()
    with watching(path, first) as (session, watch):
        wait_until(lambda: watch.holds, "the first holds")
        with watching(path, second, every=OFTEN) as (other, _):
            changes = heard(other)
            set_deadline(session, ago(minutes=1))
            wait_until(lambda: any(each.everything for each in changes), "the second reads everything again")


def test_an_edit_and_an_answer_in_a_program_that_does_not_raise_reach_the_one_that_does(path: str) -> None:
    first, second, holds = Channel(), Channel(), list[bool]()
    with watching(path, first) as (_, watch):
        wait_until(lambda: watch.holds, "the first holds")
        with watching(path, second, holding=holds.append) as (other, beside):
            wait_until(lambda: holds, "the second knows")
            set_deadline(other, ago(minutes=1))
            wait_until(lambda: first.shown, "the first shows it")
            other.answer(first.shown[0].reminders, Answer(ACKNOWLEDGE), by="window")
            beside.settle()
            wait_until(lambda: first.withdrawn, "the first takes it down")


def test_an_answer_on_the_notice_is_in_the_ledger(path: str) -> None:
    channel = Channel()
    with watching(path, channel) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: channel.shown, "the notice is shown")
        channel.answered(channel.shown[0].id, Answer(SNOOZE))
        wait_until(session.snoozed, "it is snoozed")
        [snoozed] = session.snoozed()
    assert snoozed.until is not None
    assert snoozed.answered_at is not None
    assert snoozed.until - snoozed.answered_at == timedelta(hours=1)


def test_a_snooze_rings_when_it_ends(path: str) -> None:
    channel = Channel()
    with watching(path, channel) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: channel.shown, "the notice is shown")
        until = SystemClock().now() + timedelta(seconds=0.3)
        channel.answered(channel.shown[0].id, Answer(SNOOZE, until))
        wait_until(lambda: len(channel.shown) == 2, "it is shown again")
        assert SystemClock().now() >= until
    assert channel.shown[1].repeat


def test_when_the_server_is_back_what_waits_is_shown_again_and_says_so(path: str) -> None:
    desktop, window = Channel("desktop"), Channel("window")
    desktop.down = True
    with watching(path, desktop, window) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: window.shown, "the window shows it")
        desktop.down = False
        desktop.returned()
        wait_until(lambda: desktop.shown, "the desktop shows it")
        [reminded] = session.unanswered()
    assert [notice.repeat for notice in desktop.shown] == [True]
    assert reminded.failed == ("desktop: nobody there",)


def test_a_channel_that_cannot_begin_does_not_keep_the_others_from_it(path: str) -> None:
    window = Channel("window")
    with watching(path, BrokenStart("desktop"), window) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: window.shown, "the window shows it")


class FullOnce(SqliteLedger):
    """The same ledger, on a disk that is full at the first line that follows a claim."""

    def __init__(self, ledger: Ledger) -> None:
        assert isinstance(ledger, SqliteLedger)
        super().__init__(ledger._database)
        self._full = True

    def append(self, lines: Sequence[LedgerLine]) -> None:
        if self._full:
            self._full = False
            raise OSError("no room")
        super().append(lines)


def test_a_sweep_that_failed_is_made_up_for_at_the_next_heartbeat(path: str) -> None:
    channel = Channel()
    with watching(path, channel, every=OFTEN, ledger_of=FullOnce) as (session, _):
        set_deadline(session, ago(minutes=1))
        wait_until(lambda: len(channel.shown) == 2, "it is shown again")
        wait_until(lambda: session.unanswered()[0].shown_at, "it is written down")
    assert [notice.repeat for notice in channel.shown] == [False, True]


def test_show_is_answered_only_where_there_is_a_window(path: str) -> None:
    with watching(path, Channel()) as (_, watch):
        wait_until(lambda: watch.holds, "it holds")
        wait_until(lambda: tell(path, LOOK), "it hears")
        assert not tell(path, SHOW)
    asked: list[str] = []
    with watching(path, Channel(), shown=lambda: asked.append("window")):
        wait_until(lambda: tell(path, SHOW), "it hears")
    assert asked == ["window"]
