"""A docket file is read whole or refused, naming the entry and what is wrong with it."""

from datetime import UTC, date, datetime, time

import pytest

import resources
from core.docket.facts import DatePublished, DeadlineSet, Meeting, NegotiationOpened, Note, TrackOpened
from core.errors import KnownError
from core.interchange.docket_file import SIZE_LIMIT, read_docket

HEAD = """
[negotiation]
name = "Talks"
seats = ["Washington", "Tokyo"]
on = 1993-07-10
"""

TRACK = """
[[fact]]
fact = "track opened"
id = "steel"
name = "Steel"
on = 1994-01-03
"""


def entry(text: str) -> str:
    """A file with a negotiation, a track as its first fact, and one more fact."""
    return f"{HEAD}{TRACK}\n[[fact]]\n{text}\n"


def refusal(text: str) -> str:
    with pytest.raises(KnownError) as raised:
        read_docket(text, "talks.toml")
    assert raised.value.field == "file"
    return str(raised.value)


def test_a_negotiation_is_read_with_its_seats_as_zones() -> None:
    (opening,) = read_docket(HEAD, "talks.toml")
    assert opening.body == NegotiationOpened(name="Talks", seats=("America/New_York", "Asia/Tokyo"))
    assert (opening.id, opening.zone, opening.effective_on) == ("talks", "America/New_York", date(1993, 7, 10))


def test_a_fact_belongs_to_the_only_negotiation() -> None:
    _, track = read_docket(HEAD + TRACK, "talks.toml")
    assert (track.body, track.negotiation, track.id) == (TrackOpened(name="Steel"), "talks", "steel")


def test_a_deadline_has_its_own_day_and_hour() -> None:
    text = 'fact = "deadline set"\ntrack = "steel"\ndue = 1994-07-31\nat = 17:00:00\nzone = "Tokyo"\non = 1994-06-30'
    draft = read_docket(entry(text), "talks.toml")[-1]
    assert draft.body == DeadlineSet(track="steel", on=date(1994, 7, 31), at=time(17), zone="Asia/Tokyo")
    assert draft.effective_on == date(1994, 6, 30)


def test_an_hour_gives_the_day_in_the_entrys_zone() -> None:
    text = 'fact = "note"\ntext = "x"\non = 1994-07-30T17:00:00-04:00\nzone = "Tokyo"'
    draft = read_docket(entry(text), "talks.toml")[-1]
    assert (draft.effective_on, draft.effective_at) == (date(1994, 7, 31), datetime(1994, 7, 30, 21, tzinfo=UTC))


def test_a_day_of_becoming_known_is_its_first_moment() -> None:
    text = 'fact = "note"\ntext = "x"\non = 1994-07-30\nknown = 1994-07-30'
    draft = read_docket(entry(text), "talks.toml")[-1]
    assert draft.recorded_at == datetime(1994, 7, 30, 4, tzinfo=UTC)


def test_a_meeting_takes_the_zone_of_its_entry() -> None:
    text = 'fact = "meeting"\nname = "Round"\nzone = "Geneva"\non = 1994-07-28'
    assert read_docket(entry(text), "talks.toml")[-1].body == Meeting(name="Round", zone="Europe/Zurich")


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert len(read_docket(f"\ufeff{HEAD}", "talks.toml")) == 1


TWO = """
[[negotiation]]
id = "a"
name = "A"
on = 1994-01-01
[[negotiation]]
id = "b"
name = "B"
seats = ["Tokyo"]
on = 1994-01-01
[[fact]]
fact = "track opened"
negotiation = "b"
id = "rice"
name = "Rice"
on = 1994-01-02
[[fact]]
fact = "note"
track = "rice"
text = "x"
on = 1994-01-03
"""


def test_several_negotiations_keep_their_own_facts_and_zones() -> None:
    *_, track, note = read_docket(TWO, "talks.toml")
    assert [(each.negotiation, each.zone) for each in (track, note)] == [("b", "Asia/Tokyo")] * 2
    assert note.body == Note(text="x", track="rice")


def test_every_shipped_sample_reads() -> None:
    for name in resources.names("samples"):
        assert read_docket(resources.read_text(f"samples/{name}"), name)


MISTAKES = [
    ('text = "x"\non = 1994-07-30', ("“fact”", "note")),
    ('fact = "coup"\non = 1994-07-30', ("“fact”", "track opened")),
    ("fact = 3\non = 1994-07-30", ("“fact” is a text",)),
    ('fact = "note"\ntext = "x"', ("“on”",)),
    ('fact = "note"\ntext = "x"\non = "1994-07-30"', ("“on”",)),
    ('fact = "note"\ntext = "x"\non = 17:00:00', ("“on”",)),
    ('fact = "note"\ntext = "x"\non = 1994-07-30T17:00:00', ("offset",)),
    ('fact = "note"\ntext = "x"\non = 0001-01-01', ("out of reach",)),
    ('fact = "note"\ntext = "x"\non = 9999-12-31T23:59:59-12:00', ("out of reach",)),
    ('fact = "note"\ntext = "x"\non = 1994-07-30\nknown = "later"', ("“known”",)),
    ('fact = "note"\ntext = "x"\non = 1994-07-30\nknown = 1994-07-30T17:00:00', ("“known”",)),
    ('fact = "note"\ntext = "x"\non = 1994-07-30\nknown = 0001-01-01', ("out of reach",)),
    ('fact = "note"\ntext = 3\non = 1994-07-30', ("str", "text")),
    ('fact = "note"\non = 1994-07-30', ("text",)),
    ('fact = "note"\ntext = "x"\nmood = "bad"\non = 1994-07-30', ("“mood”", "text")),
    ('fact = "note"\ntext = "x"\nzone = "Atlantis"\non = 1994-07-30', ("Atlantis",)),
    ('fact = "note"\ntext = "x"\nzone = 5\non = 1994-07-30', ("“zone” is a text",)),
    ('fact = "note"\ntext = "x"\nid = 5\non = 1994-07-30', ("“id” is a text",)),
    ('fact = "note"\ntext = "x"\nsource = []\non = 1994-07-30', ("“source” is a text",)),
    ('fact = "deadline set"\ntrack = "steel"\non = 1994-07-30', ("“due”",)),
    ('fact = "deadline set"\ntrack = "steel"\ndue = "soon"\non = 1994-07-30', ("“due”",)),
    ('fact = "deadline set"\ntrack = "steel"\ndue = 1994-07-31T17:00:00Z\non = 1994-07-30', ("“due”",)),
    ('fact = "talks"\nto = "asleep"\non = 1994-07-30', ("asleep",)),
    ('fact = "outcome"\ntarget = "steel"\noutcome = "won"\non = 1994-07-30', ("won",)),
    ('fact = "meeting"\nname = "x"\nheads = ["a"]\non = 1994-07-30', ("heads",)),
    ('fact = "negotiation opened"\nname = "x"\nseats = "Tokyo"\non = 1994-07-30', ("“seats”",)),
    ('fact = "negotiation opened"\nname = "x"\nseats = ["Atlantis"]\non = 1994-07-30', ("Atlantis",)),
]


@pytest.mark.parametrize(("text", "words"), MISTAKES)
def test_a_mistake_is_told_with_the_number_of_its_entry(text: str, words: tuple[str, ...]) -> None:
    sentence = refusal(entry(text))
    assert sentence.startswith("talks.toml: fact 2: ")
    assert [word for word in words if word not in sentence] == [], sentence
    assert len(sentence) < 700


def test_a_mistake_in_the_negotiation_is_told_as_its_own() -> None:
    assert refusal(HEAD.replace("on = 1993-07-10", "")).startswith("talks.toml: negotiation 1: ")


WHOLE = [
    ("", "no docket"),
    ("x = 1", "no docket"),
    ("negotiation = 3", "no docket"),
    ("negotiation = []", "no docket"),
    ("negotiation = [3]", "not a table"),
    (f"fact = 3\n{HEAD}", "no docket"),
    (f"fact = [3]\n{HEAD}", "fact 1 is not a table"),
    (f"colour = 'red'\n{HEAD}", "“colour”"),
    ("[negotiation", "TOML"),
    ("on = 1994-02-30", "TOML"),
    ("a = " + "[" * 5000, "TOML"),
    ("a = " + "{b=" * 5000, "TOML"),
    ("\x00", "TOML"),
    ("x" * (SIZE_LIMIT + 1), "16 MB"),
    ("a = " + "9" * 6000, "TOML"),
]


@pytest.mark.parametrize(("text", "words"), WHOLE, ids=range(len(WHOLE)))
def test_what_is_no_docket_at_all_is_refused_in_a_short_sentence(text: str, words: str) -> None:
    sentence = refusal(text)
    assert words in sentence
    assert len(sentence) < 300


def test_a_hostile_key_is_told_cut_short() -> None:
    assert len(refusal(entry(f'fact = "note"\ntext = "x"\n{"k" * 5000} = 1\non = 1994-07-30'))) < 400


def test_a_hostile_value_is_told_cut_short() -> None:
    assert len(refusal(entry(f'fact = "talks"\nto = "{"k" * 5000}"\non = 1994-07-30'))) < 400


def test_a_published_date_has_its_own_day() -> None:
    text = 'fact = "published date"\nproceeding = "steel"\nstep = "answer"\ndue = 1994-07-31\non = 1994-06-30'
    draft = read_docket(entry(text), "talks.toml")[-1]
    assert draft.body == DatePublished(proceeding="steel", step="answer", on=date(1994, 7, 31))
    assert draft.effective_on == date(1994, 6, 30)


def test_a_key_of_far_too_many_dots_is_refused_at_once() -> None:
    with pytest.raises(KnownError, match="far too many dots"):
        read_docket("a" + ".a" * 100_000 + " = 1", "dots.toml")
