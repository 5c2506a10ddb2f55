"""Each thing the first story tells can be pointed at on a screen, where the tour says it is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.desk_ground import Office, opened_office, settle
from tests.tour.stops import STOPS, Stop, go_to, on_screen

TOLD = [f"s{number}" for number in range(1, 16)]


@pytest.fixture(scope="module")
def tour(repository: Path) -> str:
    return (repository / "docs" / "tour.md").read_text(encoding="utf-8")


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    with opened_office(qapp, qtbot, tmp_path / "profile") as opened:
        opened.begin()
        opened.replay.pause()
        yield opened


def test_every_stop_shows_what_the_tour_says_is_there(office: Office) -> None:
    missing = {}
    for stop in STOPS:
        go_to(stop, office.window, office.replay)
        settle()
        said = on_screen(office.window)
        missing[stop.picture] = [words for words in stop.seen if words not in said]
    assert {stop.picture: [] for stop in STOPS} == missing


def test_the_stops_tell_the_whole_story() -> None:
    assert set(TOLD) == {told for stop in STOPS for told in stop.told}


def test_the_tour_walks_through_all_of_the_story_in_order(tour: str) -> None:
    assert [each.upper() for each in TOLD] == re.findall(r"^\| \*\*(S\d+)\*\* \|", tour, flags=re.MULTILINE)


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.picture)
def test_the_tour_shows_each_stop_in_a_picture_that_is_there(stop: Stop, tour: str, repository: Path) -> None:
    (picture,) = set(re.findall(rf"images/{stop.picture}-light\.png", tour))
    assert (repository / "docs" / picture).exists()
