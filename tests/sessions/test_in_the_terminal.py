"""What a terminal shows of reminders: lines as they come, or above the live table."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.cli.live import told_lines
from core.notify.terminal import TerminalChannel
from core.reminders.ledger import Reminded
from core.reminders.notice import Notice

if TYPE_CHECKING:
    import pytest

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
NOTICE = Notice(
    id="d@1",
    reminders=("d/deadline@1/lapse",),
    title="Frist 期限\x1b[2J has lapsed",
    body="Thu 1 Jan 2026\nTalks",
    critical=True,
)


def reminded(deadline: str, fire_at: datetime = WHEN) -> Reminded:
    return Reminded(
        reminder=f"{deadline}@1/lapse",
        deadline=deadline,
        stage="lapse",
        fire_at=fire_at,
        due_at=WHEN,
        claimed_at=fire_at,
        round=1,
        title=f"{deadline} has lapsed",
        body="",
    )


def test_a_notice_is_written_with_how_to_answer_it_and_without_control_characters() -> None:
    out = io.StringIO()
    TerminalChannel(out).show(NOTICE)
    assert out.getvalue().splitlines() == [
        "! Frist 期限[2J has lapsed",
        "  Thu 1 Jan 2026",
        "  Talks",
        "  Answer: lapse answer d/deadline@1/lapse acknowledge",
    ]


def test_a_terminal_without_the_letters_shows_question_marks() -> None:
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii")
    TerminalChannel(terminal).show(NOTICE)
    assert raw.getvalue().decode("ascii").splitlines()[0] == "! Frist ??[2J has lapsed"


def test_where_nobody_reads_any_more_it_does_not_fail(caplog: pytest.LogCaptureFixture) -> None:
    out = io.StringIO()
    channel = TerminalChannel(out)
    out.close()
    channel.show(NOTICE)
    channel.show(NOTICE)
    assert [record.message for record in caplog.records] == [
        "whoever read the terminal has gone; notices are in the ledger only"
    ]


def test_where_nothing_waits_the_table_has_the_screen_to_itself() -> None:
    assert told_lines([], (80, 10)) == []


def test_of_each_date_the_latest_reminder_stands_above_the_table_the_newest_first() -> None:
    later = WHEN + timedelta(days=1)
    assert told_lines([reminded("a"), reminded("b"), reminded("a", later)], (80, 10)) == [
        "! a has lapsed",
        "! b has lapsed",
        "Answer: lapse answer a@1/lapse acknowledge",
        "",
    ]


def test_many_reminders_leave_the_table_its_room() -> None:
    lines = told_lines([reminded(f"d{number}") for number in range(30)], (80, 8))
    assert len(lines) == 8
    assert lines[-3] == "and 25 more: lapse reminders"
