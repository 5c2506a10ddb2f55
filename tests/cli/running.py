"""The command line as a script starts it: a real process, what it prints, and the code it ends with."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = ("--sample", "us-japan-1994")
TOLD = "1994-09-22T12:00:00-04:00"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed and the code it ended with."""

    code: int
    out: str
    err: str


def lapse(*words: str, **environment: str) -> Answer:
    done = subprocess.run(
        [sys.executable, "-m", "gui.launch", *words],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def good(*words: str) -> str:
    answer = lapse(*words)
    assert (answer.code, answer.err) == (0, ""), answer
    return answer.out


def agenda(*words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(good("agenda", "--json", *words))
    return found
