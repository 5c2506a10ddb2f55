"""What a track's talks are about is read from its facts: whole, in order, and nothing that was retracted."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.docket.facts import (
    ContextSeries,
    CountermeasureReserved,
    IndicatorProposed,
    Meeting,
    Reading,
    Retracted,
    Statement,
    TrackOpened,
)
from core.docket.standing import PRESENT, Viewpoint
from core.docket.substance import Substance, clashes, number_of, substance_of
from core.errors import KnownError
from tests.docket.ground import OPENED, WASHINGTON, Ground, at

TOKYO = "Asia/Tokyo"
MAY, JUNE, JULY = date(1994, 5, 2), date(1994, 6, 1), date(1994, 7, 1)


def held(ground: Ground, viewpoint: Viewpoint = PRESENT, track: str = "steel") -> Substance:
    view = next(each for each in ground.docket.view(viewpoint) if each.row.id == track)
    return substance_of(view.facts)


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("99.93", "", 99.93),
        ("20", "percent", 20.0),
        ("20 percent", "percent", 20.0),
        ("20 %", "", 20.0),
        ("20%", "share", 20.0),
        ("-3.5", "", -3.5),
        ("\u22123.5", "", -3.5),
        ("1,500", "", 1500.0),
        ("1,234,567.8", "", 1234567.8),
        ("99,9", "", 99.9),
        ("99,93 yen", "yen", 99.93),
        ("less than 20", "percent", None),
        ("at post-war lows", "", None),
        ("1,50,0", "", None),
        ("10-20", "", None),
        ("", "", None),
        ("%", "", None),
        ("nan", "", None),
        ("1e9", "", None),
        ("9" * 400, "", None),
    ],
)
def test_a_reading_is_a_number_only_where_it_is_written_as_one(text: str, unit: str, number: float | None) -> None:
    assert number_of(text, unit) == number


@given(st.text(max_size=40), st.text(max_size=10))
def test_no_text_is_too_odd_to_be_asked_for_its_number(text: str, unit: str) -> None:
    number = number_of(text, unit)
    assert number is None or abs(number) < 1e16


def test_an_indicator_has_its_views_and_its_readings_the_earliest_first(ground: Ground) -> None:
    views = {"Us": "A yardstick", "Them": "No targets"}
    ground.put(IndicatorProposed(track="steel", name="Share", unit="percent", views=views), MAY, "share")
    ground.put(Reading(of="share", value="20", note="Later"), JULY)
    ground.put(Reading(of="share", value="low"), JUNE)
    [measure] = held(ground).indicators
    assert (measure.name, measure.unit, measure.views) == ("Share", "percent", tuple(views.items()))
    read = [(each.text, each.number, each.note) for each in measure.values]
    assert read == [("low", None, ""), ("20", 20.0, "Later")]
    assert [number for _, number in measure.numbers] == [20.0]


def test_a_series_beside_the_tracks_stands_on_each_of_them(ground: Ground) -> None:
    ground.put(TrackOpened(name="Autos"), OPENED, "autos", negotiation="talks")
    ground.put(ContextSeries(name="Yen", unit="yen"), MAY, "yen", negotiation="talks")
    ground.put(Reading(of="yen", value="99.93"), JUNE)
    found = [held(ground, track=track).series for track in ("steel", "autos")]
    assert [[(each.name, len(each.values)) for each in series] for series in found] == [[("Yen", 1)]] * 2


def test_what_was_retracted_is_gone_and_its_readings_with_it(ground: Ground) -> None:
    ground.put(IndicatorProposed(track="steel", name="Share"), MAY, "share")
    ground.put(Reading(of="share", value="20"), JUNE)
    ground.put(Retracted(retracts="share"), JULY)
    assert held(ground).indicators == ()


def test_a_viewpoint_sees_only_what_had_happened_and_was_known(ground: Ground) -> None:
    opened, later = ground.clock.now(), ground.clock.now() + timedelta(days=2)
    ground.put(Statement(text="Early", track="steel"), MAY, negotiation="talks")
    ground.put(Statement(text="Late", track="steel"), MAY, negotiation="talks", known=later)
    ground.put(Statement(text="Future", track="steel"), JULY, negotiation="talks")
    seen = held(ground, Viewpoint(as_of=at(JUNE), known_by=opened + timedelta(days=1)))
    assert [each.body.text for each in seen.statements] == ["Early"]


def test_statements_and_meetings_come_the_latest_first(ground: Ground) -> None:
    for day, text in ((JUNE, "second"), (MAY, "first"), (JULY, "third")):
        ground.put(Statement(text=text, track="steel"), day, negotiation="talks")
        ground.put(Meeting(name=text, track="steel"), day, negotiation="talks")
    found = held(ground)
    assert [each.body.text for each in found.statements] == ["third", "second", "first"]
    assert [each.body.name for each in found.meetings] == ["third", "second", "first"]


def test_a_meeting_has_its_first_day_and_hour_by_the_clocks_of_its_place(ground: Ground) -> None:
    begins = datetime(1994, 7, 1, 1, 30, tzinfo=UTC)
    ground.put(Meeting(name="Round", zone=TOKYO, until=date(1994, 7, 2)), JUNE, negotiation="talks", effective=begins)
    [meeting] = held(ground).meetings
    assert (meeting.zone, meeting.first, meeting.last) == (TOKYO, JULY, date(1994, 7, 2))
    assert meeting.begins is not None
    assert f"{meeting.begins:%H:%M}" == "10:30"


def test_a_meeting_without_an_hour_keeps_its_day(ground: Ground) -> None:
    ground.put(Meeting(name="Round"), JUNE, negotiation="talks")
    [meeting] = held(ground).meetings
    assert (meeting.zone, meeting.first, meeting.last, meeting.begins) == (WASHINGTON, JUNE, JUNE, None)


def test_a_meeting_cannot_end_before_it_begins(ground: Ground) -> None:
    with pytest.raises(KnownError, match="lies before its first") as refused:
        ground.put(Meeting(name="Round", until=MAY), JUNE, negotiation="talks")
    assert refused.value.field == "until"


def test_a_countermeasure_is_held_with_what_would_trigger_it(ground: Ground) -> None:
    body = CountermeasureReserved(by="Them", measure="Leave", trigger="sanctions")
    ground.put(body, MAY, negotiation="talks")
    assert [each.body for each in held(ground).reserved] == [body]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(1994, 7, 28), date(1994, 7, 29), []),
        (date(1994, 7, 29), date(1994, 7, 30), [(30, "Saturday", (WASHINGTON, TOKYO))]),
        (date(1994, 9, 23), date(1994, 9, 23), [(23, "Autumnal Equinox Day", (TOKYO,))]),
        (date(1994, 7, 4), date(1994, 7, 4), [(4, "Independence Day", (WASHINGTON,))]),
        (date(1994, 7, 30), date(1994, 7, 29), []),
    ],
)
def test_a_day_off_of_either_seat_clashes(first: date, last: date, told: list[tuple[object, ...]]) -> None:
    found = clashes(first, last, (WASHINGTON, TOKYO))
    assert [(each.day.day, each.name, each.zones) for each in found] == told


def test_a_seat_named_twice_is_told_once_and_a_year_long_round_stays_short() -> None:
    found = clashes(date(1994, 1, 1), date(1999, 1, 1), (WASHINGTON, WASHINGTON))
    assert len(found) < 62
    assert all(before.day < after.day for before, after in pairwise(found))
