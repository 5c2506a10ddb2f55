"""The core's words in another language."""

from collections.abc import Iterator
from datetime import date

import pytest

from core import language
from core.language import ENGLISH, JAPANESE, fill, speak, translate, when_changed, word


def _one_sentence(_context: str, text: str, _note: str = "", _number: int = -1, /) -> str:
    return "東京" if text == "Tokyo" else text


@pytest.fixture
def japanese() -> Iterator[None]:
    """A language of one sentence."""
    speak(JAPANESE, _one_sentence)
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "parts", "filled"),
    [
        ("%1 of %2", ("a", "b"), "a of b"),
        ("%2, %1", ("a", "b"), "b, a"),
        ("%1 and %1", ("a",), "a and a"),
        ("%1 of %2", ("%2", "b"), "%2 of b"),
        ("100 %", ("a",), "100 %"),
        ("%3", ("a",), "%3"),
        ("%n of %1", ("a",), "%n of a"),
        ("", ("a",), ""),
    ],
)
def test_the_places_of_a_sentence_are_filled_once(sentence: str, parts: tuple[str, ...], filled: str) -> None:
    assert fill(sentence, *parts) == filled


def test_english_is_said_as_it_stands() -> None:
    assert translate("Why", "Half") == "Half"
    assert translate("Notice", "%n dates", "", 3) == "3 dates"
    assert word("Cities", "Tokyo") == "Tokyo"


@pytest.mark.usefixtures("japanese")
def test_a_name_is_said_in_the_language_spoken_and_an_unknown_one_as_it_is() -> None:
    assert (word("Cities", "Tokyo"), word("Cities", "Nagoya"), word("Cities", "")) == ("東京", "Nagoya", "")


@pytest.mark.usefixtures("japanese")
def test_days_are_written_as_the_language_writes_them() -> None:
    assert language.short_day(date(1994, 9, 29)) == "1994年9月29日(木)"
    assert language.long_day(date(1994, 9, 29)) == "1994年9月29日木曜日"


def test_who_keeps_sentences_hears_of_a_change() -> None:
    heard: list[str] = []
    when_changed(lambda: heard.append(language.spoken()))
    speak(JAPANESE)
    speak(ENGLISH)
    assert heard == [JAPANESE, ENGLISH]
