"""A long table is done in shares; nobody can tell from what is printed."""

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.running import REPOSITORY, lapse

MANY = 5_000

BROKEN = """
from core.cli.compute_shares import in_shares
def write(share, out):
    if 4_999 in share:
        raise ZeroDivisionError("a bug in the last share")
    return False
in_shares(range(5_000), write)
"""


def table(folder: Path, bad: int) -> str:
    path = folder / "cases.csv"
    rows = ["2026-13-01,60 days" if number == bad else "2026-01-02,60 days" for number in range(1, MANY + 1)]
    path.write_text("\n".join(["from,period", *rows]), encoding="ascii")
    return str(path)


def test_every_row_is_there_once_and_in_its_order(tmp_path: Path) -> None:
    answer = lapse("compute", "--file", table(tmp_path, bad=0), "--json")
    assert (answer.code, [each["row"] for each in json.loads(answer.out)]) == (0, list(range(1, MANY + 1)))


def test_a_bad_row_of_any_share_fails_the_table_and_the_rest_is_done(tmp_path: Path) -> None:
    answer = lapse("compute", "--file", table(tmp_path, bad=MANY - 3), "--json")
    faults = [each["row"] for each in json.loads(answer.out) if "error" in each]
    assert (answer.code, faults) == (1, [MANY - 3])


def test_a_bug_in_a_share_is_told_whole_and_fails_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BROKEN], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, "a bug in the last share" in done.stderr) == (1, True)


def test_no_room_for_the_shares_costs_time_and_nothing_else(tmp_path: Path) -> None:
    """No file may grow past a kilobyte: every share is done again where its answer goes, which is a pipe."""
    words = ("-m", "gui.launch", "compute", "--file", table(tmp_path, bad=MANY - 3), "--json")
    done = subprocess.run(
        ["sh", "-c", 'ulimit -f 1; exec "$@"', "sh", sys.executable, *words],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert [each["row"] for each in json.loads(done.stdout)] == list(range(1, MANY + 1))
    assert (done.returncode, done.stderr) == (1, "")


def test_without_an_output_the_code_still_tells(tmp_path: Path) -> None:
    words = ("-m", "gui.launch", "compute", "--file", table(tmp_path, bad=MANY - 3), "--json")
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, *words],
        cwd=REPOSITORY,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
