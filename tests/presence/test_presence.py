"""The right to raise reminders, and the two words its holder hears."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from core.presence import LOOK, SHOW, Presence, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HOLD = """
import sys
from core.presence import Presence
presence = Presence(sys.argv[1])
print(presence.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def docket(tmp_path: Path) -> str:
    return str(tmp_path / "docket.lapse")


class Ear:
    """Keeps the words it hears."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self, word: str) -> bool:
        self.words.append(word)
        return True


@pytest.fixture
def holder(docket: str) -> Iterator[tuple[Presence, Ear]]:
    presence, ear = Presence(docket), Ear()
    assert presence.take()
    presence.listen(ear)
    yield presence, ear
    presence.release()


def said_with(docket: str, change: Callable[[str], str]) -> bytes | None:
    """Send what `change` makes of the holder's secret to its port; return the answer, or None where none comes."""
    with open(f"{docket}-presence", encoding="ascii") as card:
        port, secret, _ = card.read().split()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as voice:
        voice.settimeout(0.2)
        voice.connect(("127.0.0.1", int(port)))
        voice.send(change(secret).encode())
        try:
            return voice.recv(64)
        except TimeoutError:
            return None


def test_of_two_who_ask_one_holds_it(docket: str) -> None:
    first, second = Presence(docket), Presence(docket)
    assert (first.take(), second.take()) == (True, False)
    first.release()


def test_whoever_holds_it_may_ask_again(docket: str) -> None:
    presence = Presence(docket)
    assert (presence.take(), presence.take()) == (True, True)
    presence.release()


def test_once_given_up_another_may_take_it(docket: str) -> None:
    first, second = Presence(docket), Presence(docket)
    first.take()
    first.release()
    assert second.take()
    second.release()


def test_a_docket_reached_by_another_path_is_the_same_docket(docket: str, tmp_path: Path) -> None:
    os.symlink(docket, tmp_path / "link.lapse")
    first, second = Presence(docket), Presence(str(tmp_path / "link.lapse"))
    assert (first.take(), second.take()) == (True, False)
    first.release()


def test_it_ends_with_a_program_that_is_killed(docket: str) -> None:
    with ExitStack() as ends:
        process = ends.enter_context(
            subprocess.Popen(
                [sys.executable, "-c", HOLD, docket], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        other = Presence(docket)
        before = other.take()
        process.kill()
        process.wait()
        after = other.take()
    other.release()
    assert (before, after) == (False, True)


def test_only_its_owner_may_read_how_the_holder_is_reached(docket: str, holder: tuple[Presence, Ear]) -> None:
    assert holder[0].held
    assert os.stat(f"{docket}-presence").st_mode & 0o777 == 0o600


@pytest.mark.parametrize("word", [LOOK, SHOW])
def test_the_holder_hears_both_words(docket: str, holder: tuple[Presence, Ear], word: str) -> None:
    assert tell(docket, word)
    assert holder[1].words == [word]


def test_another_word_is_not_heard(docket: str, holder: tuple[Presence, Ear]) -> None:
    assert not tell(docket, "dance")
    assert holder[1].words == []


def test_a_word_with_the_wrong_secret_is_not_heard_nor_answered(docket: str, holder: tuple[Presence, Ear]) -> None:
    assert said_with(docket, lambda secret: f"{secret[::-1]} {LOOK}") is None
    assert holder[1].words == []


@pytest.mark.parametrize("noise", ["", " ", "end", " end", "é look", "x" * 2000])
def test_noise_ends_nothing(docket: str, holder: tuple[Presence, Ear], noise: str) -> None:
    assert said_with(docket, lambda _: noise) is None
    assert tell(docket, LOOK)
    assert holder[1].words == [LOOK]


def test_a_word_nothing_could_be_done_about_says_so(docket: str) -> None:
    presence = Presence(docket)
    presence.take()
    presence.listen(lambda _: False)
    assert not tell(docket, SHOW)
    presence.release()


def test_a_word_that_breaks_the_hearer_is_logged_and_the_next_one_heard(
    docket: str, caplog: pytest.LogCaptureFixture
) -> None:
    ear, presence = Ear(), Presence(docket)

    def hear(word: str) -> bool:
        if word == LOOK:
            raise ZeroDivisionError
        return ear(word)

    presence.take()
    presence.listen(hear)
    with caplog.at_level(logging.ERROR):
        assert not tell(docket, LOOK, within=0.2)
        assert tell(docket, SHOW)
    presence.release()
    assert ear.words == [SHOW]
    assert "ZeroDivisionError" in caplog.text


def test_where_nobody_holds_it_nobody_hears(docket: str) -> None:
    assert not tell(docket, LOOK)


def test_where_the_holder_was_killed_nobody_hears(docket: str) -> None:
    with open(f"{docket}-presence", "w", encoding="ascii") as card:
        card.write("9 0123456789abcdef 1\n")
    assert not tell(docket, LOOK)


def test_a_holder_that_does_not_listen_yet_hears_nothing(docket: str) -> None:
    presence = Presence(docket)
    presence.take()
    assert not tell(docket, LOOK)
    presence.release()


def test_to_listen_without_holding_it_is_a_mistake(docket: str) -> None:
    with pytest.raises(RuntimeError, match="only the holder"):
        Presence(docket).listen(lambda _: True)
