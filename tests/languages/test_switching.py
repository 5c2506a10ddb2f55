"""Choosing another language from the menu while the window is open."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.gui.forms_ground import NO_SCREEN

pytestmark = NO_SCREEN


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the child saw before and after each change."""
    profile = tmp_path_factory.mktemp("languages") / "profile"
    command = [sys.executable, "-m", "tests.languages.switching", str(profile)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_english_loads_no_translation(told: dict[str, Any]) -> None:
    assert told["loaded_at_first"] is False
    assert told["english"]["translators"] == 0


def test_the_window_speaks_the_language_that_was_chosen_and_the_other_again(told: dict[str, Any]) -> None:
    assert told["english"]["menus"] == ["&Docket", "&Edit"]
    assert told["japanese"]["menus"] == ["期限簿(&D)", "編集(&E)"]
    assert told["english_again"]["menus"] == ["&Docket", "&Edit"]


def test_the_dates_and_the_core_speak_it_too(told: dict[str, Any]) -> None:
    assert (told["japanese"]["locale"], told["japanese"]["core"]) == ("ja_JP", "ja")
    assert told["english_again"]["core"] == "en"


def test_one_stays_on_the_page_the_track_and_the_moment_where_one_was(told: dict[str, Any]) -> None:
    for name in ("page", "track", "size"):
        assert told["japanese"][name] == told["english"][name], name
    assert told["japanese"]["moment"].startswith("1994-08-20T14:00:00")


def test_no_window_is_left_behind(told: dict[str, Any]) -> None:
    assert told["japanese_again"]["windows"] == 1


def test_the_menu_ticks_the_language_that_was_chosen(told: dict[str, Any]) -> None:
    assert told["japanese"]["ticked"] == ["ja"]


def test_the_choice_is_kept_in_the_settings(told: dict[str, Any]) -> None:
    assert told["kept"] == "ja"
