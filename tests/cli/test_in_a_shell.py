"""How the commands behave among other programs: pipes, terminals, and how little they load."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.dockets import make_docket
from tests.cli.running import REPOSITORY, SAMPLE, lapse


def test_whoever_has_read_enough_may_go() -> None:
    program = f"{sys.executable} -m gui.launch agenda --json --sample us-japan-1994 | head -1"
    done = subprocess.run(
        ["sh", "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[\n", "")


def test_a_closed_reader_is_no_fault() -> None:
    program = f"{sys.executable} -m gui.launch agenda --sample us-japan-1994 | true"
    done = subprocess.run(
        ["sh", "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_without_utf_8_gets_the_words_all_the_same() -> None:
    answer = lapse("agenda", *SAMPLE, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert answer.code == 0, answer.err


def modules_of(*words: str) -> set[str]:
    """Return the modules a command has loaded when it ends."""
    program = f"import sys\nfrom gui.launch import main\nmain({list(words)!r})\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words",
    [
        ("agenda", "--json", *SAMPLE),
        ("agenda", *SAMPLE),
        ("reminders", *SAMPLE),
        ("compute", "60 days", "--from", "1994-07-31"),
        ("doctor",),
    ],
    ids=lambda words: words[0],
)
def test_no_command_loads_qt(words: tuple[str, ...]) -> None:
    assert {name for name in modules_of(*words) if name.startswith(("PySide6", "shiboken"))} == set()


def test_the_agenda_of_many_stored_rows_loads_nothing_heavy(tmp_path: Path) -> None:
    docket = str(make_docket(tmp_path / "large.lapse", 10_000))
    heavy = {"msgspec", "dataclasses", "pathlib", "json", "tomllib", "inspect", "apscheduler", "asyncio", "hashlib"}
    assert modules_of("agenda", "--docket", docket) & heavy == set()
