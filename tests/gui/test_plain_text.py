"""The words of an action without the mark of its key."""

import pytest

from gui.actions import plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&Close", "Close"),
        ("New &track…", "New track"),
        ("閉じる(&C)", "閉じる"),
        ("新しい分野(&T)…", "新しい分野"),
        ("Q && A", "Q & A"),
        ("(&C)", "(C)"),
        ("", ""),
    ],
)
def test_an_actions_words_stand_without_the_mark_of_their_key(text: str, words: str) -> None:
    assert plain(text) == words
