"""What stands when channels fail in ways they should not, or storage fails under a sweep: nothing is lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from core.docket.facts import TrackOpened
from core.store.ledger import SqliteLedger
from tests.reminders.desk import START, Desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.reminders.ledger import LedgerLine


def desk_with(dates: int, channels: int = 1) -> Desk:
    desk = Desk(channels=channels)
    for number in range(dates):
        desk.record(TrackOpened(name=f"Track {number}"), fact_id=f"t{number}", negotiation="n")
        desk.deadline(START + timedelta(hours=1), f"d{number}", f"t{number}")
    return desk


def test_where_even_the_last_channel_breaks_it_is_logged_and_the_bell_is_set_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk = desk_with(3)
    desk.screen.breaks(OSError("no room"))
    desk.wait(hours=1)
    assert "no channel has shown" in caplog.text
    assert desk.bell.moments[0] == START + timedelta(hours=1, days=1)


def test_what_no_channel_has_shown_comes_at_the_next_sweep_and_says_it_may_be_a_repeat() -> None:
    desk = desk_with(3)
    desk.screen.breaks(OSError("no room"))
    desk.wait(hours=1)
    desk.screen.fault = None
    desk.dispatcher.sweep()
    assert len(desk.shown) == 3
    assert {notice.body.splitlines()[0] for notice in desk.shown} == {"Repeated: this may already have been shown."}
    desk.dispatcher.sweep()
    assert len(desk.shown) == 3


class FullOnce(SqliteLedger):
    """A ledger whose disk is full at the first line that follows a claim."""

    full = True

    def append(self, lines: Sequence[LedgerLine]) -> None:
        if self.full:
            self.full = False
            raise OSError("no room")
        super().append(lines)


def test_what_could_not_be_written_down_as_shown_comes_again_and_says_so() -> None:
    desk = desk_with(2)
    desk.ledger = FullOnce(desk.database)
    desk.restart()
    desk.clock.advance(timedelta(hours=1))
    with pytest.raises(OSError, match="no room"):
        desk.dispatcher.sweep()
    desk.dispatcher.sweep()
    seen: dict[str, list[bool]] = {}
    for notice in desk.shown:
        seen.setdefault(notice.title, []).append(notice.repeat)
    assert sorted(seen.values()) == [[False, True], [True]]
