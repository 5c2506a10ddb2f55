"""Searching: every text of every fact, case and accents folded, all words, quotes as they stand."""

from datetime import date
from itertools import pairwise
from time import perf_counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.docket.facts import DeadlineSet, Meeting, Note, Retracted, Settled, Statement, TrackOpened
from core.docket.searching import Hit, Index, Results, folded, matches_in, terms_of
from core.docket.standing import Viewpoint
from tests.docket.ground import WASHINGTON, Ground, at

DAY = date(1994, 7, 1)


def hits(ground: Ground, wanted: str, most: int = 50) -> list[Hit]:
    index = Index()
    index.take_up(ground.docket.entries())
    return [hit for group in index.find(wanted, most).groups for hit in group.hits]


def marked(hit: Hit) -> list[str]:
    return [hit.passage.text[start:end] for start, end in hit.passage.spans]


@pytest.mark.parametrize(
    ("wanted", "field", "found"),
    [
        ("steel", "name", ["Steel"]),
        ("barshefsky", "heads", ["Barshefsky"]),
        ("wide gap", "text", ["wide", "gap"]),
        ("kondo", "speaker", ["Kondo"]),
        ("coalition", "text", ["coalition"]),
        ("IPE", "source", ["ipe"]),
        ("agreement reached", "reason", ["Agreement", "reached"]),
        ("hayashi", "heads", ["Hayashi"]),
        ("us", "parties", ["Us"]),
    ],
)
def test_every_sort_of_text_is_found_and_its_matches_are_marked(wanted: str, field: str, found: list[str]) -> None:
    ground = Ground()
    ground.put(
        Meeting(name="Round", heads={"Us": "Charlene Barshefsky", "Them": "Sadayuki Hayashi"}, track="steel"), DAY
    )
    ground.put(Statement(text="There is a wide gap.", speaker="Seichi Kondo", track="steel"), DAY)
    ground.put(Note(text="A new coalition government", track="steel"), DAY, source="Recipe book")
    ground.put(Settled(target="steel", reason="Agreement was reached"), DAY)
    hit = next(each for each in hits(ground, wanted) if each.passage.field == field)
    assert marked(hit) == found


@pytest.mark.parametrize(
    ("wanted", "text", "finds"),
    [
        ("brasilia", "Talks in Brasília", True),
        ("BRASÍLIA", "talks in brasilia", True),
        ("strasse", "Straße", True),
        ("ﬁle", "a file", True),
        ("\uff21\uff22\uff23", "abc", True),
        ("かき", "がき", False),
        ("東京", "会議は東京で開かれた", True),
        ('"wide gap"', "a wide gap", True),
        ('"gap wide"', "a wide gap", False),
        ("gap wide", "a wide gap", True),
        ("“wide gap”", "a wide gap", True),
        ('"wide ga', "a wide gap", True),
        ("wide gaps", "a wide gap", False),
        ("   ", "a wide gap", False),
        ('""', "a wide gap", False),
    ],
)
def test_case_accents_words_and_quotes(wanted: str, text: str, finds: bool) -> None:
    ground = Ground()
    ground.put(Note(text=text, track="steel"), DAY)
    assert bool([hit for hit in hits(ground, wanted) if hit.passage.field == "text"]) is finds


def test_ids_by_which_facts_name_each_other_are_not_texts() -> None:
    ground = Ground()
    ground.put(DeadlineSet(track="steel", on=DAY, zone=WASHINGTON, by="Them"), DAY, "some-id")
    assert hits(ground, "some-id") == []
    assert hits(ground, "new_york") == []


def test_what_was_found_is_grouped_by_track_the_latest_recorded_first() -> None:
    ground = Ground()
    ground.put(TrackOpened(name="Cars"), DAY, "cars", negotiation="talks")
    for track, text in (("steel", "gap one"), ("cars", "gap two"), ("steel", "gap three"), ("", "gap four")):
        ground.put(Note(text=text, track=track), DAY, negotiation="" if track else "talks")
    index = Index()
    index.take_up(ground.docket.entries())
    found = index.find("gap", 50)
    told = [(group.track, [hit.passage.text for hit in group.hits]) for group in found.groups]
    assert told == [("", ["gap four"]), ("steel", ["gap three", "gap one"]), ("cars", ["gap two"])]


def test_of_more_facts_than_are_shown_the_number_is_told() -> None:
    ground = Ground()
    for number in range(7):
        ground.put(Note(text=f"gap {number}", track="steel"), DAY)
    index = Index()
    index.take_up(ground.docket.entries())
    found = index.find("gap", 3)
    assert [hit.passage.text for group in found.groups for hit in group.hits] == ["gap 6", "gap 5", "gap 4"]
    assert found.more == 4


def test_what_is_added_is_taken_up_and_what_is_retracted_says_so() -> None:
    ground = Ground()
    index = Index()
    index.take_up(ground.docket.entries())
    note = ground.put(Note(text="a gap", track="steel"), DAY, "note")
    assert index.find("gap", 9).groups == ()
    index.take_up(ground.docket.entries())
    assert not index.find("gap", 9).groups[0].hits[0].retracted
    ground.put(Retracted(retracts="note"), DAY)
    index.take_up(ground.docket.entries())
    assert index.find("gap", 9).groups[0].hits[0].retracted, note


def test_entries_are_taken_up_slice_by_slice_until_nothing_is_left() -> None:
    ground = Ground()
    for number in range(5):
        ground.put(Note(text=f"gap {number}", track="steel"), DAY)
    index, entries = Index(), ground.docket.entries()
    told = [index.take_up(entries, 3) for _ in range(4)]
    assert told == [True, True, False, False]
    assert len(index.find("gap", 9).groups[0].hits) == 5


def test_another_docket_is_read_whole() -> None:
    first, second = Ground(), Ground()
    first.put(Note(text="first", track="steel"), DAY)
    second.put(Note(text="second", track="steel"), DAY)
    index = Index()
    index.take_up(first.docket.entries())
    index.take_up(second.docket.entries())
    assert index.find("first", 9).groups == ()
    assert len(index.find("second", 9).groups) == 1


def test_nothing_is_found_that_the_viewpoint_does_not_see() -> None:
    ground = Ground()
    ground.put(Note(text="a gap", track="steel"), date(1994, 7, 30))
    index = Index()
    index.take_up(ground.docket.entries())
    assert index.find("gap", 9, Viewpoint(as_of=at(date(1994, 7, 29)))).groups == ()
    assert len(index.find("gap", 9, Viewpoint(as_of=at(date(1994, 7, 31)))).groups) == 1


def test_a_long_text_is_shown_from_shortly_before_the_match() -> None:
    ground = Ground()
    ground.put(Note(text="word " * 100 + "gap and more", track="steel"), DAY)
    passage = hits(ground, "gap")[0].passage
    assert passage.text.startswith("…word ")
    assert len(passage.text) < 100
    assert [passage.text[a:b] for a, b in passage.spans] == ["gap"]


@given(st.text(max_size=40), st.text(max_size=6))
def test_marks_are_in_order_apart_and_hold_what_was_looked_for(text: str, word: str) -> None:
    terms = terms_of(word)
    spans, shown = matches_in(text, terms)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert shown == sum(term in folded(text) for term in terms)
    for start, end in spans:
        assert any(term in folded(text[start:end]) for term in terms)


@given(st.text(max_size=60))
def test_any_query_is_answered(wanted: str) -> None:
    assert Index().find(wanted, 5) == Results((), 0)


def test_ten_thousand_facts_are_searched_within_a_keystroke() -> None:
    ground = Ground()
    ground.put(Note(text="seed", track="steel"), DAY)
    entries = ground.docket.entries()
    seed = entries[-1]
    words = [
        "consultation",
        "procurement",
        "medical",
        "telecommunications",
        "indicator",
        "gap",
        "statement",
        "minister",
    ]
    notes = [Note(text=f"{words[n % 8]} {words[n // 8 % 8]} number {n} " * 4, track="steel") for n in range(10_000)]
    facts = [
        seed._replace(fact=msgspec.structs.replace(seed.fact, id=f"n{n}", body=note)) for n, note in enumerate(notes)
    ]
    index = Index()
    index.take_up([*entries, *facts])
    index.find("warm", 200)
    slowest = max(min(_timed(index, wanted) for _ in range(5)) for wanted in ("e", "medical gap", "number 9999"))
    assert slowest < 0.03


def _timed(index: Index, wanted: str) -> float:
    start = perf_counter()
    index.find(wanted, 200)
    return perf_counter() - start
