"""Which version of its law a proceeding runs on, and what stands for it while its law cannot be read."""

from datetime import date, timedelta

import pytest

from core.docket.deadlines import SETTLED
from core.docket.explanation import explain
from core.docket.facts import (
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    ProceedingStarted,
    Retracted,
    Settled,
    Tolled,
    VersionChanged,
)
from core.docket.projection import TrackView, project
from core.docket.standing import PRESENT, standing
from core.errors import KnownError
from core.procedures import Catalogue
from tests.docket.ground import Ground, at, laws
from tests.procedures.matters import written

LAW = """
[[event]]
id = "begun"
[[step]]
id = "answer"
from = "begun"
period = "{period}"
"""


def file(period: str, version: str, since: str = "", until: str = "") -> str:
    span = "".join(f"{key} = {day}\n" for key, day in (("in_force_from", since), ("in_force_until", until)) if day)
    return written(LAW.format(period=period), head=f'version = "{version}"\n{span}')


OLD, NEW = file("10 days", "old", "2000-01-01", "2009-12-31"), file("20 days", "new", "2010-01-01")
LAWS, LATER_ONLY, NONE = laws({"small.old": OLD, "small.new": NEW}), laws({"small.new": NEW}), laws()


def began(on: date, version: str = "") -> Ground:
    """Return a ground on which the small law is at work as "p" since `on`, its clock begun in February 2010."""
    ground = Ground(LAWS)
    ground.put(ProceedingStarted(track="steel", procedure="small", version=version), on, "p")
    ground.put(EventRecorded(proceeding="p", event="begun"), date(2010, 2, 1), "begun")
    return ground


@pytest.mark.parametrize(
    ("on", "version", "expected"),
    [
        (date(2009, 12, 31), "", "2010-02-11"),
        (date(2010, 1, 1), "", "2010-02-21"),
        (date(2010, 1, 1), "old", "2010-02-11"),
        (date(2009, 12, 31), "new", "2010-02-21"),
    ],
)
def test_a_proceeding_runs_on_the_version_of_its_first_day_or_the_one_named(
    on: date, version: str, expected: str
) -> None:
    ground = began(on, version)
    assert expected == ground.due("p/answer")
    ground.database.close()


def test_a_change_of_version_counts_every_date_anew_and_can_be_retracted() -> None:
    ground = began(date(2010, 1, 1))
    change = Draft(body=VersionChanged(proceeding="p", version="old", reason="a ruling"), effective_on=date(2010, 3, 1))
    (answer,) = ground.docket.ripple(change).told
    assert (answer.days, ground.due("p/answer")) == (-10, "2010-02-21")
    made = ground.docket.execute(change).facts[0]
    assert ground.due("p/answer") == "2010-02-11"
    ground.put(Retracted(retracts=made), date(2010, 3, 2))
    assert ground.due("p/answer") == "2010-02-21"
    ground.database.close()


@pytest.mark.parametrize(
    ("version", "words"),
    [("newest", "has no version “newest”. It has: old, new."), ("new", "It runs on the version new already.")],
)
def test_a_version_that_is_none_or_holds_already_is_refused(version: str, words: str) -> None:
    ground = began(date(2010, 1, 1))
    with pytest.raises(KnownError) as refused:
        ground.put(VersionChanged(proceeding="p", version=version), date(2010, 3, 1))
    assert refused.value.field == "version"
    assert words in str(refused.value)
    ground.database.close()


def test_the_four_lives_of_super_301_count_differently() -> None:
    days = {}
    for year, reported in ((1989, 30), (1994, 31), (1995, 31), (1999, 31)):
        ground = Ground()
        report = date(year, 4 if year == 1989 else 3, reported)
        ground.put(ProceedingStarted(track="steel", procedure="super-301"), report, "s301")
        ground.put(EventRecorded(proceeding="s301", event="nte-report"), report)
        days[year] = ground.due("s301/identify")
        ground.database.close()
    assert days == {1989: "1989-05-30", 1994: "1994-09-30", 1995: "1995-09-27", 1999: "1999-04-30"}


def seen(ground: Ground, laws: Catalogue) -> TrackView:
    """Return the one track as a program that knows these laws shows it."""
    (view,) = project(standing(ground.store.everything(), PRESENT), laws)
    return view


def test_a_version_that_is_not_there_any_more_gets_the_nearest() -> None:
    ground = began(date(2009, 12, 31), "old")
    assert [each.row.due for each in seen(ground, LATER_ONLY).deadlines] == ["2010-02-21"]
    ground.database.close()


@pytest.fixture
def moved() -> Ground:
    """A proceeding with a stop and an extension, beside a party's deadline."""
    ground = began(date(2010, 1, 4))
    ground.put(DeadlineSet(track="steel", on=date(2010, 6, 1), zone="UTC"), date(2010, 1, 5), "ours")
    ground.put(Tolled(proceeding="p", days=3), date(2010, 2, 2))
    ground.put(Extended(proceeding="p", step="answer", period="1 month"), date(2010, 2, 3))
    return ground


def test_a_proceeding_without_its_file_is_one_row_that_names_it(moved: Ground) -> None:
    missing, ours = seen(moved, NONE).deadlines
    assert (missing.row.key, missing.row.due, missing.row.waits_for, bool(missing.row.verified)) == (
        "p/unknown",
        None,
        "the procedure “small”, which can't be used here",
        False,
    )
    assert ours.row.due == "2010-06-01"


def test_a_missing_file_is_explained(moved: Ground) -> None:
    texts = [line.text for line in explain(seen(moved, NONE).deadlines[0])]
    assert texts[0].startswith("No date can be computed: There is no procedure “small”")


def test_no_fact_of_a_proceeding_without_its_file_is_lost(moved: Ground) -> None:
    with_it, without = seen(moved, LAWS), seen(moved, NONE)
    assert with_it.facts == without.facts


def test_the_dates_come_back_with_the_file(moved: Ground) -> None:
    before = seen(moved, LAWS).deadlines
    seen(moved, NONE)
    assert [each.row for each in before] == [each.row for each in seen(moved, LAWS).deadlines]
    assert before[0].row.due == "2010-03-24"


def test_a_settled_matter_is_settled_without_its_file_too(moved: Ground) -> None:
    moved.put(Settled(target="p"), date(2010, 2, 20), "end")
    row = seen(moved, NONE).deadlines[0].row
    assert (row.ended_as, row.ended_at) == (SETTLED, at(date(2010, 2, 20)).timestamp())
    moved.put(Retracted(retracts="end"), date(2010, 2, 21))
    assert seen(moved, NONE).deadlines[0].row.ended_as == ""


def test_an_edit_of_a_docket_with_a_missing_file_still_goes_through(moved: Ground) -> None:
    gone = Ground(NONE)
    kept = [each for each in moved.store.everything() if each.fact.id not in {"talks", "steel"}]
    gone.store.append(kept, [])
    gone.put(Settled(target="ours"), date(2010, 5, 1))
    rows = {row.key: row.ended_as for row in gone.rows.deadlines()}
    assert rows == {"p/unknown": "", "ours/deadline": SETTLED}
    gone.database.close()
    moved.database.close()


@pytest.mark.parametrize("text", ["", "no TOML", 'id = "small"'])
def test_a_file_that_cannot_be_read_any_more_is_as_good_as_gone(moved: Ground, text: str) -> None:
    view = seen(moved, laws(own={"small": text}))
    assert [each.row.key for each in view.deadlines] == ["p/unknown", "ours/deadline"]


def test_the_later_happening_of_an_event_does_not_change_the_version() -> None:
    ground = began(date(2009, 12, 31))
    ground.put(EventRecorded(proceeding="p", event="begun"), date(2020, 1, 1) + timedelta(days=1))
    assert ground.due("p/answer") == "2020-01-12"
    ground.database.close()
