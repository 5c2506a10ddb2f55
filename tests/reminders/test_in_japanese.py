"""What a reminder says in Japanese, and that what it said before is known again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

import resources
from core.cli.speaking import Sentences
from core.language import ENGLISH, JAPANESE, speak
from core.reminders.wording import UNCONFIRMED, is_of_the_notice, says, sentences_about_the_notice, span_of


@pytest.fixture
def japanese() -> Iterator[None]:
    speak(JAPANESE, Sentences(resources.read_text("translations/lapse_ja.ts")).translate)
    yield
    speak(ENGLISH)


@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(days=7), "7日"),
        (timedelta(days=1, hours=4), "1日4時間"),
        (timedelta(hours=2, minutes=5), "2時間05分"),
        (timedelta(hours=3), "3時間"),
        (timedelta(minutes=40), "40分"),
        (timedelta(seconds=9), "9秒"),
    ],
)
def test_a_span_is_short_in_japanese_too(span: timedelta, said: str) -> None:
    assert span_of(span) == said


def test_what_a_notice_says_of_itself_is_known_again_in_either_language() -> None:
    english = sentences_about_the_notice()
    speak(JAPANESE, Sentences(resources.read_text("translations/lapse_ja.ts")).translate)
    japanese = sentences_about_the_notice()
    speak(ENGLISH)
    assert [line for line in (*english, *japanese) if not is_of_the_notice(line)] == []
    assert says(f"when\n{english[-1]}", UNCONFIRMED)
    assert says(f"when\n{japanese[-1]}", UNCONFIRMED)
    assert not is_of_the_notice("ワシントン 1994年9月29日(木) 午前0時")
