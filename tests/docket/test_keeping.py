"""Tags and the archive: what is recorded, what is refused, what the rows tell, and that no date moves."""

from datetime import date, timedelta

import pytest

from core.docket.facts import Archived, Retracted, Tagged
from core.docket.standing import PRESENT
from core.errors import KnownError
from core.interchange.docket_file import read_docket
from tests.docket.ground import OPENED, Ground

DAY = date(1994, 2, 1)


@pytest.fixture
def ground() -> Ground:
    return Ground()


def tags(ground: Ground) -> tuple[str, ...]:
    [row] = ground.rows.tracks()
    return row.tags


def archived(ground: Ground) -> bool:
    [row] = ground.rows.tracks()
    return row.archived


def tag(ground: Ground, *add: str, remove: tuple[str, ...] = (), on: date = DAY) -> str:
    return ground.put(Tagged(track="steel", add=add, remove=remove), on)


def refusal(ground: Ground, body: Tagged | Archived) -> tuple[str, str]:
    with pytest.raises(KnownError) as refused:
        ground.put(body, DAY)
    return str(refused.value), refused.value.field


def test_tags_are_kept_in_the_order_they_were_given(ground: Ground) -> None:
    tag(ground, "minister", "autumn")
    tag(ground, "cabinet", remove=("Minister",))
    assert tags(ground) == ("autumn", "cabinet")


def test_tags_that_differ_in_capitals_are_one(ground: Ground) -> None:
    tag(ground, "Minister")
    assert refusal(ground, Tagged(track="steel", add=("minister",))) == (
        "The track already has the tag “minister”.",
        "add",
    )


def test_a_tag_that_was_retracted_is_gone(ground: Ground) -> None:
    fact = tag(ground, "minister")
    ground.put(Retracted(retracts=fact), DAY)
    assert tags(ground) == ()


def test_a_tagging_can_be_undone_and_redone(ground: Ground) -> None:
    ground.clock.advance(timedelta(minutes=1))
    tag(ground, "minister")
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.undo()
    undone = tags(ground)
    ground.clock.advance(timedelta(minutes=1))
    ground.docket.redo()
    assert (undone, tags(ground)) == ((), ("minister",))


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (Tagged(track="steel"), "add"),
        (Tagged(track="steel", add=("x" * 41,)), "add"),
        (Tagged(track="steel", add=("a, b",)), "add"),
        (Tagged(track="steel", add=("a", "A")), "add"),
        (Tagged(track="steel", add=tuple(f"t{n}" for n in range(21))), "add"),
        (Tagged(track="steel", remove=("unknown",)), "remove"),
        (Tagged(track="talks", add=("a",)), "track"),
        (Tagged(track="", add=("a",)), "track"),
        (Archived(target=""), "target"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(ground: Ground, body: Tagged | Archived, field: str) -> None:
    assert refusal(ground, body)[1] == field


def test_an_archived_track_comes_back_by_a_retraction(ground: Ground) -> None:
    fact = ground.put(Archived(target="steel", reason="Agreed"), DAY)
    before = archived(ground)
    ground.put(Retracted(retracts=fact), DAY)
    assert (before, archived(ground)) == (True, False)


def test_a_negotiation_is_archived_with_its_tracks(ground: Ground) -> None:
    ground.put(Archived(target="talks"), DAY)
    assert archived(ground)


@pytest.mark.parametrize("target", ["steel", "talks"])
def test_what_is_archived_is_not_archived_again(ground: Ground, target: str) -> None:
    ground.put(Archived(target=target), DAY)
    assert refusal(ground, Archived(target="steel"))[1] == "target"


def test_a_date_cannot_be_archived(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    assert refusal(ground, Archived(target="ours")) == (
        "Only a track or a negotiation of this docket can be archived.",
        "target",
    )


def test_neither_tags_nor_the_archive_move_a_date(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    ground.set_deadline(date(1994, 6, 30))
    before = ground.rows.deadlines()
    tag(ground, "minister")
    ground.put(Archived(target="talks"), DAY)
    assert ground.rows.deadlines() == before


def test_the_stored_rows_tell_what_a_fresh_projection_tells(ground: Ground) -> None:
    tag(ground, "minister", "two words")
    ground.put(Archived(target="steel"), DAY)
    assert ground.rows.tracks() == [view.row for view in ground.docket.view(PRESENT)]


def test_tags_and_the_archive_are_read_from_a_docket_file() -> None:
    head = '[negotiation]\nid = "n"\nname = "Talks"\nseats = ["Washington"]\non = 1994-01-03\n'
    steel = '[[fact]]\nfact = "track opened"\nid = "steel"\nname = "Steel"\non = 1994-01-03\n'
    kept = (
        '[[fact]]\nfact = "tagged"\ntrack = "steel"\nadd = ["minister"]\non = 1994-01-04\n'
        '[[fact]]\nfact = "archived"\ntarget = "n"\nreason = "Agreed"\non = 1994-01-05\n'
    )
    drafts = read_docket(head + steel + kept, "talks.toml")
    assert [draft.body for draft in drafts[2:]] == [
        Tagged(track="steel", add=("minister",)),
        Archived(target="n", reason="Agreed"),
    ]


def test_the_row_of_a_step_tells_its_forum_and_what_a_lapse_does(ground: Ground) -> None:
    ground.start_title_vii(date(1994, 7, 31))
    told = {row.step: (row.forum, row.effect, row.published) for row in ground.rows.deadlines()}
    expected = {
        each.dated.step.id: (each.dated.step.forum, each.dated.step.effect, False)
        for each in ground.deadlines().values()
        if each.dated is not None
    }
    assert told == expected
    assert {effect for _, effect, _ in told.values()} != {""}


def test_tags_hold_from_the_day_they_take_effect_in_the_order_of_the_days(ground: Ground) -> None:
    tag(ground, "late", on=date(1994, 3, 1))
    tag(ground, "early", on=OPENED)
    assert tags(ground) == ("early", "late")
