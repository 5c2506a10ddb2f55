"""Every kind of period under every regime, against a walk from day to day that shares nothing with the engine."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.computation import naive
from tests.computation.drawn import Case, counted, drawn_case

SOAKED = 160_000


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return drawn_case(lambda low, high: draw(st.integers(low, high)))


@settings(max_examples=2_000, deadline=None)
@given(case=cases())
def test_a_count_is_the_same_as_if_walked_day_by_day(case: Case) -> None:
    assert naive.due(*case) == counted(case).due


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_very_many_counts_are_the_same_as_if_walked_day_by_day(seed: int) -> None:
    pick = random.Random(seed).randint  # noqa: S311 - no secret hangs on it
    drawn = (drawn_case(pick) for _ in range(SOAKED // 4))
    assert [case for case in drawn if naive.due(*case) != counted(case).due] == []
