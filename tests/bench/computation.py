"""How long a computation takes, and a table of ten thousand beside `remind` on as many lines."""

from __future__ import annotations

import gc
import random
import subprocess
import time
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING

from core.computation import Period, count, explain, regime

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CASES = 10_000
_EACH = 500
_KINDS = (
    ("60 days", "us-statute"),
    ("140 days", "us-commerce"),
    ("11 months 14 days", "wto-dsu"),
    ("5 working days", "us-commerce"),
    ("5 days", "us-itc"),
    ("4 months", "jp-civil-code"),
    ("13 months", "eu-1182-71"),
    ("30 days before", "us-frcp"),
    ("60 clear days", "uk-common-law"),
    ("first day of the 3rd month after", "plain"),
)


def one_computation() -> tuple[float, float]:
    """Return the median microseconds of one count, and of one with its explanation, over all kinds of cases."""
    kinds = [(Period.parse(period), regime(rules)) for period, rules in _KINDS]
    days = [date(2021, 1, 4) + timedelta(days=5 * number) for number in range(_EACH)]
    return (
        _median(lambda: [count(day, period, rules) for day in days for period, rules in kinds]),
        _median(lambda: [explain(count(day, period, rules), "Asia/Tokyo") for day in days for period, rules in kinds]),
    )


def _median(work: Callable[[], object]) -> float:
    """Return the median time of one of the `_EACH` times all kinds that `work` does, in microseconds."""
    work()
    times = []
    gc.disable()
    for _ in range(7):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) / (_EACH * len(_KINDS)))
    gc.enable()
    return median(times) * 1e6


def write_cases(path: Path) -> Path:
    """Write a table of mixed cases for `lapse compute --file`."""
    chance = random.Random(1994)  # noqa: S311 - the same cases each time
    lines = ["from,period,regime,toll"]
    for _ in range(CASES):
        period, rules = chance.choice(_KINDS)
        toll = "47d" if rules == "us-commerce" and chance.random() < 0.2 else ""
        lines.append(f"{_some_day(chance)},{period},{rules},{toll}")
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def write_reminders(path: Path) -> Path:
    """Write as many yearly lines for `remind`, with holidays to be omitted; with -n it finds the next date of each."""
    chance = random.Random(1994)  # noqa: S311 - the same cases each time
    lines = [f"OMIT {month} {day}" for month, day in (("Jan", 1), ("Jun", 19), ("Jul", 4), ("Nov", 11), ("Dec", 25))]
    for number in range(CASES):
        day = _some_day(chance)
        lines.append(f"REM {day:%b} {day.day} OMIT SAT SUN AFTER MSG case {number}")
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def _some_day(chance: random.Random) -> date:
    return date(2015, 1, 1) + timedelta(days=chance.randrange(4_000))


def whole_runs(lapse: list[str], folder: Path, runs: int) -> tuple[float, float]:
    """Return the median milliseconds of the whole processes, ours and `remind`, in turns."""
    cases, reminders = write_cases(folder / "cases.csv"), write_reminders(folder / "cases.rem")
    commands = {
        "lapse": [*lapse, "compute", "--file", str(cases), "--json"],
        "remind": ["remind", "-n", str(reminders), "2026-06-01"],
    }
    times: dict[str, list[float]] = {what: [] for what in commands}
    for number in range(runs + 1):
        for what, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            if number:
                times[what].append((time.perf_counter() - began) * 1000)
    return median(times["lapse"]), median(times["remind"])
