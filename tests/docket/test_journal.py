"""The journal of a docket: in which order its facts stand, what became of them, and what is found."""

from datetime import UTC, date, datetime, timedelta

from core.docket.facts import Note, Retracted
from core.docket.journal import found, journal_of, names_of
from core.docket.standing import Viewpoint
from tests.docket.ground import Ground

DAY = date(2026, 1, 5)
LATE = datetime(2026, 1, 5, 22, tzinfo=UTC)


def noted(ground: Ground, name: str, known: datetime) -> None:
    ground.put(Note(text=name, track="steel"), DAY, name, known=known)


def order(ground: Ground, viewpoint: Viewpoint | None = None) -> list[str]:
    return [each.fact.id for each in journal_of(ground.docket.entries(), "UTC", viewpoint or Viewpoint())]


def test_the_latest_recorded_stands_first_whatever_was_entered_last() -> None:
    ground = Ground()
    noted(ground, "late", LATE)
    noted(ground, "early", LATE - timedelta(hours=1))
    assert order(ground)[:2] == ["late", "early"]


def test_of_facts_recorded_in_one_instant_the_later_entered_stands_first() -> None:
    ground = Ground()
    noted(ground, "a", LATE)
    noted(ground, "b", LATE)
    assert order(ground)[:2] == ["b", "a"]


def test_the_day_it_was_recorded_is_that_of_the_zone_asked_for() -> None:
    ground = Ground()
    noted(ground, "a", LATE)
    days = [journal_of(ground.docket.entries(), zone)[0].at.date().day for zone in ("UTC", "Asia/Tokyo")]
    assert days == [5, 6]


def test_a_retracted_fact_stays_and_its_retraction_stands_beside_it() -> None:
    ground = Ground()
    noted(ground, "a", LATE)
    ground.put(Retracted(retracts="a"), DAY, "gone", known=LATE + timedelta(hours=1))
    journal = journal_of(ground.docket.entries(), "UTC")
    assert [(each.fact.id, each.track, each.retracted) for each in journal[:2]] == [
        ("gone", "steel", False),
        ("a", "steel", True),
    ]


def test_a_retraction_that_was_retracted_gives_its_fact_back() -> None:
    ground = Ground()
    noted(ground, "a", LATE)
    ground.put(Retracted(retracts="a"), DAY, "gone", known=LATE)
    ground.put(Retracted(retracts="gone"), DAY, "back", known=LATE)
    retracted = {each.fact.id for each in journal_of(ground.docket.entries(), "UTC") if each.retracted}
    assert retracted == {"gone"}


def test_before_it_was_retracted_the_fact_counted() -> None:
    ground = Ground()
    noted(ground, "a", LATE)
    ground.put(Retracted(retracts="a"), DAY, "gone", known=LATE + timedelta(hours=1))
    [first, *_] = journal_of(ground.docket.entries(), "UTC", Viewpoint(known_by=LATE))
    assert (first.fact.id, first.retracted) == ("a", False)


def test_what_came_into_the_docket_on_a_later_day_than_it_was_recorded_is_imported() -> None:
    ground = Ground()
    noted(ground, "now", ground.clock.now())
    noted(ground, "then", ground.clock.now() - timedelta(days=400))
    told = {each.fact.id: each.imported for each in journal_of(ground.docket.entries(), "UTC")}
    assert (told["now"], told["then"]) == (False, True)


def test_a_fact_of_the_whole_negotiation_has_no_track() -> None:
    tracks = {each.fact.id: each.track for each in journal_of(Ground().docket.entries(), "UTC")}
    assert tracks == {"talks": "", "steel": "steel"}


def test_negotiations_and_tracks_have_names() -> None:
    assert names_of(Ground().docket.entries()) == {"talks": "Talks", "steel": "Steel"}


def test_every_word_must_be_found_in_any_order() -> None:
    assert found(["steel talks", "talks on autos"], "AUTOS talks") == [1]


def test_without_a_word_everything_is_found() -> None:
    assert found(["a", "b"], "  ") == [0, 1]
