"""The forms for tags, for the archive and for the way back."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.facts import Archived, Retracted, Tagged
from tests.gui.forms_ground import NO_SCREEN, Desk, fill, opened_desk, options, press, said, typed

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


def tag(desk: Desk, tags: str) -> None:
    form = desk.open("tags", track="medical")
    fill(form, add=tags)
    desk.record(form)


def test_tags_are_written_in_one_line(desk: Desk) -> None:
    form = desk.open("tags", track="medical")
    fill(form, add="minister, Autumn round, minister")
    assert desk.record(form).body == Tagged(track="medical", add=("minister", "Autumn round"))


def test_the_tags_there_are_stand_in_the_line_and_what_is_taken_out_is_taken_off(desk: Desk) -> None:
    tag(desk, "minister, autumn")
    form = desk.open("tags", track="medical")
    shown = typed(form, "add")
    fill(form, add="autumn, cabinet")
    assert (shown, desk.record(form).body) == (
        "minister, autumn",
        Tagged(track="medical", add=("cabinet",), remove=("minister",)),
    )


def test_another_track_shows_its_own_tags(desk: Desk) -> None:
    tag(desk, "minister")
    form = desk.open("tags", track="medical")
    fill(form, track="Framework: Insurance")
    assert typed(form, "add") == ""


def test_what_changes_nothing_is_said_beside_the_field(desk: Desk) -> None:
    form = desk.open("tags", track="medical")
    press(form)
    assert said(form, "add") == "These are the tags it has. Add one, or take one out."


def test_a_tag_that_is_too_long_is_said_beside_the_field_and_stays(desk: Desk) -> None:
    form = desk.open("tags", track="medical")
    fill(form, add="x" * 50)
    press(form)
    assert "longer than 40 characters" in said(form, "add")
    assert typed(form, "add") == "x" * 50


def test_a_track_is_archived_unless_its_negotiation_is_chosen(desk: Desk) -> None:
    assert desk.record(desk.open("archive", track="medical")).body == Archived(target="medical")
    form = desk.open("archive", track="insurance")
    fill(form, target="The whole negotiation: Framework", reason="Agreed")
    assert desk.record(form).body == Archived(target="talks", reason="Agreed")
    assert [row.archived for row in desk.session.tracks()] == [True, True]


def test_what_is_archived_is_not_offered_again(desk: Desk) -> None:
    desk.record(desk.open("archive", track="medical"))
    assert options(desk.open("archive", track="medical"), "target") == []


def test_what_was_archived_comes_back_by_a_retraction(desk: Desk) -> None:
    archived = desk.record(desk.open("archive", track="medical"))
    form = desk.open("restore", track="medical")
    assert options(form, "retracts") == ["Medical"]
    assert desk.record(form).body == Retracted(retracts=archived.id)
    assert not any(row.archived for row in desk.session.tracks())


def test_a_track_archived_with_its_negotiation_comes_back_with_it(desk: Desk) -> None:
    form = desk.open("archive", track="medical")
    fill(form, target="The whole negotiation: Framework")
    desk.record(form)
    back = desk.open("restore", track="insurance")
    assert typed(back, "retracts") == "Framework: all tracks"
    desk.record(back)
    assert not any(row.archived for row in desk.session.tracks())


def test_where_nothing_is_archived_the_form_says_so(desk: Desk) -> None:
    assert desk.open("restore").missing() == "Nothing is archived."
