from __future__ import annotations

import html
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notify.text import ELLIPSIS, clean, escape_markup

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ANYTHING = st.text(st.characters(codec=None))


@given(ANYTHING, st.integers(1, 50))
def test_a_cleaned_text_is_never_longer_than_its_limit(text: str, limit: int) -> None:
    assert len(clean(text, limit)) <= limit


@given(ANYTHING)
def test_a_cleaned_text_can_be_encoded(text: str) -> None:
    clean(text).encode("utf-8")


@given(st.text(st.sampled_from(BIDI + "\x00\x07\x1b\x7f\x9fa\n\t\ud800\udfff")))
def test_a_cleaned_text_has_no_controls_but_newlines(text: str) -> None:
    kept = [char for char in clean(text) if char != "\n"]
    assert {"Cc", "Cs"} & {unicodedata.category(char) for char in kept} == set()
    assert set(BIDI) & set(kept) == set()


@given(ANYTHING)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=100))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("char", BIDI)
def test_each_bidirectional_control_is_left_out(char: str) -> None:
    assert clean(f"a{char}b") == "ab"


def test_a_tab_becomes_a_space() -> None:
    assert clean("a\tb") == "a b"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_break_becomes_one_newline(line_break: str) -> None:
    assert clean(f"a{line_break}b") == "a\nb"


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert clean("abcdef", 4) == "abc" + ELLIPSIS


def test_a_text_of_just_the_limit_is_not_cut() -> None:
    assert clean("abcd", 4) == "abcd"


def test_what_lies_behind_many_unfit_characters_is_cut_with_a_sign() -> None:
    assert clean("\x00" * 1000 + "a", 10) == ELLIPSIS


def test_a_limit_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="one character"):
        clean("a", 0)


def test_five_million_characters_cost_no_more_than_a_few_thousand() -> None:
    text = "\x00\u202eab" * 1_250_000
    began = time.perf_counter()
    clean(text)
    assert time.perf_counter() - began < 0.05


@given(ANYTHING)
def test_escaped_markup_reads_back_as_it_stood(text: str) -> None:
    escaped = escape_markup(text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert html.unescape(escaped) == html.unescape(html.escape(text, quote=False))
