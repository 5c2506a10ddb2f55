"""The compute command run in this process, at a fixed moment: what it prints and the code it ends with."""

import argparse
import json
import os
from datetime import UTC, datetime
from typing import Any

import pytest

from core.cli.compute import add_arguments, run
from core.clock import ManualClock
from core.errors import KnownError

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def compute(*words: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", default=os.devnull)
    add_arguments(parser)
    return run(parser.parse_args(words), ManualClock(NOW))


def computed(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    """What is printed as data; the code must be 0."""
    assert compute(*words, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """The lines printed for people; the code must be 0."""
    assert compute(*words) == 0
    return capsys.readouterr().out.splitlines()


def refused(*words: str) -> KnownError:
    with pytest.raises(KnownError) as fault:
        compute(*words)
    return fault.value


def step(found: dict[str, Any], name: str) -> dict[str, Any]:
    one: dict[str, Any] = next(each for each in found["steps"] if each["step"] == name)
    return one
