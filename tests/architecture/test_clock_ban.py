"""Only core/clock.py reads the clock, and no instant is made without its time zone."""

import pytest

from tests.architecture.clock_readings import clock_readings
from tests.architecture.sources import PACKAGES, shown, source_files

THE_CLOCK = "core/clock.py"


def test_only_the_clock_reads_the_clock_and_every_instant_has_a_zone() -> None:
    found = {
        shown(path): readings
        for path in source_files(*PACKAGES)
        if shown(path) != THE_CLOCK and (readings := clock_readings(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_the_clock_itself_is_seen_to_read_the_clock() -> None:
    [clock] = [path for path in source_files("core") if shown(path) == THE_CLOCK]
    assert clock_readings(clock.read_text(encoding="utf-8")) != []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from datetime import datetime\ndatetime.now()", ["2 datetime.datetime.now"]),
        ("from datetime import datetime as D\nread = D.utcnow", ["2 datetime.datetime.utcnow"]),
        ("import datetime\ndatetime.datetime.today()", ["2 datetime.datetime.today"]),
        ("import datetime as dt\ndt.date.today()", ["2 datetime.date.today"]),
        ("import time\nstart(time.time)", ["2 time.time"]),
        ("from time import time as wall\nwall()", ["2 time.time"]),
        (
            "from PySide6.QtCore import QDateTime\nQDateTime.currentDateTime()",
            ["2 PySide6.QtCore.QDateTime.currentDateTime"],
        ),
        ("from datetime import datetime\ndatetime(1994, 7, 31)", ["2 datetime without tzinfo"]),
        ("from datetime import datetime\ndatetime(1994, 7, 31, tzinfo=None)", ["2 datetime without tzinfo"]),
    ],
)
def test_a_forbidden_reading_is_found(source: str, expected: list[str]) -> None:
    assert clock_readings(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import UTC, datetime\ndatetime(1994, 7, 31, tzinfo=UTC)",
        "from datetime import UTC, datetime\ndatetime(1994, 7, 31, 0, 0, 0, 0, UTC)",
        "import time\ntime.monotonic()",
        "def read(clock):\n    return clock.now()",
    ],
)
def test_an_honest_reading_is_left_alone(source: str) -> None:
    assert clock_readings(source) == []
