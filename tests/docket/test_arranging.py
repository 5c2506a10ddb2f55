"""Grouping, sorting and filtering tracks, saved filters, and what the settings may hold of them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.docket.arranging import (
    NO_DATES,
    UNANSWERED,
    USUAL,
    Arrangement,
    Arranger,
    Grouping,
    Placed,
    Query,
    Searched,
    Sorting,
)
from core.docket.saved_filters import Saved, keep_saved, kept, read_arrangement, read_saved, with_saved


def placed(name: str, urgency: float = 0, **more: object) -> Placed:
    values = {"negotiation": "n", "negotiation_name": "Talks", "forum": "ITC", "state": "pending"} | more
    return Placed(id=name, name=name, urgency=(urgency,), **values)  # type: ignore[arg-type]


def arranger(tracks: Sequence[Placed], tags: Sequence[tuple[str, ...]] = ()) -> Arranger:
    made = Arranger(lambda at: Searched.of([tracks[at].name, tracks[at].forum], tags[at] if tags else ()))
    made.take(tracks)
    return made


def shown(made: Arranger, tracks: Sequence[Placed], how: Arrangement = USUAL) -> list[tuple[str, list[str]]]:
    return [(group.name, [tracks[at].name for at in own]) for group, own in made.arranged(how)]


def told(tracks: Sequence[Placed], how: Arrangement = USUAL) -> list[tuple[str, list[str]]]:
    return shown(arranger(tracks), tracks, how)


def test_the_most_pressing_comes_first_and_its_negotiation_with_it() -> None:
    tracks = [
        placed("beef", 9),
        placed("autos", 5, negotiation="m", negotiation_name="More"),
        placed("cars", 1),
    ]
    assert told(tracks) == [("Talks", ["cars", "beef"]), ("More", ["autos"])]


def test_sorted_by_name_the_groups_are_so_too() -> None:
    tracks = [placed("beef", 1), placed("Autos", 5, negotiation="m", negotiation_name="more"), placed("Cars", 0)]
    assert told(tracks, Arrangement(sorting=Sorting.NAME)) == [("more", ["Autos"]), ("Talks", ["beef", "Cars"])]


def test_two_negotiations_of_one_name_stay_apart() -> None:
    tracks = [placed("a"), placed("b", negotiation="m")]
    assert told(tracks) == [("Talks", ["a"]), ("Talks", ["b"])]


def test_tracks_stand_under_their_forums() -> None:
    tracks = [placed("a", 2, forum="WTO"), placed("b", 1), placed("c", 3, forum="WTO")]
    assert told(tracks, Arrangement(Grouping.FORUM)) == [("ITC", ["b"]), ("WTO", ["a", "c"])]


def test_states_stand_in_their_own_order_whatever_the_sorting() -> None:
    states = [NO_DATES, "lapsed", "waiting", "pending", UNANSWERED]
    tracks = [placed(f"t{n}", n, state=state) for n, state in enumerate(states)]
    expected = [UNANSWERED, "pending", "waiting", "lapsed", NO_DATES]
    for sorting in Sorting:
        assert [name for name, _ in told(tracks, Arrangement(Grouping.STATE, sorting))] == expected


@pytest.mark.parametrize(
    ("hidden", "asks", "listed", "in_archive"),
    [(False, False, True, False), (False, True, True, False), (True, False, False, True), (True, True, True, True)],
)
def test_what_is_archived_shows_in_the_archive_and_elsewhere_only_if_it_asks(
    hidden: bool, asks: bool, listed: bool, in_archive: bool
) -> None:
    tracks = [placed("a", hidden=hidden, asks=asks)]
    seen = [bool(told(tracks, Arrangement(grouping))) for grouping in (Grouping.STATE, Grouping.ARCHIVED)]
    assert seen == [listed, in_archive]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("", ["Autos", "Beef"]),
        ("AUT", ["Autos"]),
        ("itc beef", ["Beef"]),
        ("itc nowhere", []),
        ("minister", ["Beef"]),
        ("tag:min", ["Beef"]),
        ("tag:inister", []),
        ("tag:", ["Autos", "Beef"]),
        ("tag:autumn itc", ["Autos"]),
        ("tag:two words", ["Autos"]),
    ],
)
def test_every_word_must_be_found_and_a_tag_from_its_beginning(wanted: str, expected: list[str]) -> None:
    tracks = [placed("Autos", 1), placed("Beef", 2)]
    made = arranger(tracks, [("autumn", "two words"), ("Minister",)])
    found = [name for _, own in shown(made, tracks, Arrangement(wanted=wanted)) for name in own]
    assert found == expected


def test_matches_are_marked_where_they_stand() -> None:
    assert Query.of("aut os tag:x").spans("Autos and autos") == [(0, 5), (10, 15)]


@given(st.text(max_size=30), st.text(max_size=10))
def test_what_is_marked_lies_in_the_text_in_order_and_apart(text: str, wanted: str) -> None:
    ends = [end for span in Query.of(wanted).spans(text) for end in span]
    assert ends == sorted(set(ends))
    assert all(0 <= end <= len(text) for end in ends)


tracks_drawn = st.lists(
    st.tuples(
        st.text("abAB ", max_size=3),
        st.integers(0, 3),
        st.sampled_from("nm"),
        st.sampled_from(["", "ITC", "WTO"]),
        st.sampled_from(["pending", UNANSWERED, "", "met"]),
        st.booleans(),
        st.booleans(),
    ),
    max_size=12,
).map(
    lambda drawn: [
        Placed(f"t{n}", name, neg, neg.upper(), forum, state, (urgency,), hidden=hidden, asks=asks)
        for n, (name, urgency, neg, forum, state, hidden, asks) in enumerate(drawn)
    ]
)
arrangements = st.builds(
    Arrangement, st.sampled_from(Grouping), st.sampled_from(Sorting), st.text("abwto :tag", max_size=5)
)


@given(tracks_drawn, tracks_drawn, arrangements)
def test_what_changed_stands_where_it_would_have_stood_from_the_start(
    before: list[Placed], after: list[Placed], how: Arrangement
) -> None:
    size = min(len(before), len(after))
    now = [*after[:size], *before[size:]]
    made = Arranger(lambda at: Searched.of([now[at].name, now[at].forum], ()))
    made.take(before)
    made.arranged(how)
    made.arranged(Arrangement(sorting=Sorting.NAME))
    made.change({at: now[at] for at in range(size)})
    fresh = Arranger(lambda at: Searched.of([now[at].name, now[at].forum], ()))
    fresh.take(now)
    assert made.arranged(how) == fresh.arranged(how)


@given(tracks_drawn, arrangements)
def test_no_track_is_listed_twice_and_without_a_filter_none_is_lost(tracks: list[Placed], how: Arrangement) -> None:
    listed = [at for _, own in arranger(tracks).arranged(how) for at in own]
    assert len(listed) == len(set(listed))
    if not how.wanted.strip():
        archive = how.grouping is Grouping.ARCHIVED
        wanted = {at for at, each in enumerate(tracks) if each.hidden == archive or (each.asks and not archive)}
        assert set(listed) == wanted


@given(arrangements)
def test_what_is_kept_is_read_back(how: Arrangement) -> None:
    assert read_arrangement(kept(how)) == how._replace(wanted=how.wanted.strip())


@pytest.mark.parametrize(
    "found", [None, 7, [], "x", {}, {"grouping": 3, "sorting": [], "wanted": 9}, {"grouping": "colour"}]
)
def test_settings_that_are_wrong_give_the_usual_arrangement(found: object) -> None:
    assert read_arrangement(found) == USUAL


def test_saved_filters_are_read_back_in_their_order_and_what_is_none_is_passed_over() -> None:
    saved = [Saved("Steel", Arrangement(wanted="steel")), Saved("By forum", Arrangement(Grouping.FORUM))]
    assert read_saved([*keep_saved(saved), {"name": ""}, {"name": 3}, 7, {"name": "\u202e\n"}]) == saved


def test_saving_under_a_name_that_is_there_replaces_it() -> None:
    one, two = Saved("One", USUAL), Saved("Two", USUAL)
    again = Saved("one", Arrangement(wanted="x"))
    assert with_saved([one, two], again) == [again, two]


def test_renaming_keeps_the_place_and_swallows_the_filter_of_the_new_name() -> None:
    one, two, three = (Saved(name, USUAL) for name in ("One", "Two", "Three"))
    renamed = Saved("Three", Arrangement(wanted="x"))
    assert with_saved([one, two, three], renamed, "Two") == [one, renamed]
