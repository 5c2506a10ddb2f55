"""When a docket was last looked at is known without anybody having noted it."""

from typing import cast

import pytest

from core.looks import ABSENCE, begin_look, end_look, last_looked
from core.settings import Settings


def test_the_first_look_has_none_before_it() -> None:
    settings = Settings()
    begin_look(settings, "a", 1000.0)
    assert last_looked(settings, "a") is None


def test_after_a_long_absence_the_end_of_the_look_before_is_the_last_look() -> None:
    settings = Settings()
    begin_look(settings, "a", 1000.0)
    end_look(settings, "a", 2000.0)
    begin_look(settings, "a", 2000.0 + ABSENCE)
    assert last_looked(settings, "a") == 2000.0


def test_turning_away_for_a_moment_is_the_same_look() -> None:
    settings = Settings()
    for moment in (1000.0, 1000.0 + ABSENCE - 1, 1000.0 + 2 * ABSENCE - 3):
        begin_look(settings, "a", moment)
    assert last_looked(settings, "a") is None


@pytest.mark.parametrize("kept", [1e300, -1.0, float("nan"), float("inf"), True, "noon", [1]])
def test_what_is_no_instant_in_the_settings_is_no_look(kept: object) -> None:
    settings = Settings()
    settings.looked = cast("dict[str, float]", {"a": kept})
    assert last_looked(settings, "a") is None


def test_each_docket_is_looked_at_by_itself() -> None:
    settings = Settings()
    begin_look(settings, "a", 0.0)
    begin_look(settings, "b", 10.0)
    begin_look(settings, "a", 10.0 + ABSENCE)
    assert (last_looked(settings, "a"), last_looked(settings, "b")) == (0.0, None)


def test_what_a_damaged_file_holds_is_no_look() -> None:
    settings = Settings(looked={"a": "yesterday"}, seen={"a": True})  # type: ignore[dict-item]
    begin_look(settings, "a", 1e9)
    assert last_looked(settings, "a") is None
