"""The tollings that ship: each well formed, and those of 2025 giving the date that was published."""

from __future__ import annotations

from datetime import date

import pytest

from core.procedures import Case, Catalogue, Clockwork
from core.procedures.known_tolls import KnownToll, known_tolls

BY_ID = {each.id: each for each in known_tolls()}


@pytest.mark.parametrize("ruling", known_tolls(), ids=lambda ruling: ruling.id)
def test_a_ruling_names_its_forum_its_scope_and_its_source(ruling: KnownToll) -> None:
    assert (ruling.forum in {"Commerce", "ITC"}, bool(ruling.scope), bool(ruling.source)) == (True, True, True)


@pytest.mark.parametrize("ruling", known_tolls(), ids=lambda ruling: ruling.id)
def test_a_ruling_does_not_end_before_it_begins_and_counts_some_days(ruling: KnownToll) -> None:
    assert (ruling.last or ruling.first) >= ruling.first
    assert ruling.days > 0


def test_no_two_rulings_bear_one_name() -> None:
    assert len(BY_ID) == len(known_tolls())


def test_the_two_tollings_of_2025_give_the_date_the_notice_has() -> None:
    tolls = (BY_ID["commerce-2025"].toll(), BY_ID["commerce-2025-backlog"].toll())
    case = Case(events={"initiation": [date(2025, 7, 15)]}, changes=tolls)
    dated = {each.step.id: each.due for each in Clockwork(Catalogue.shipped().procedure("us-ad"), case).dates()}
    assert dated["preliminary"] == date(2026, 2, 9)


def test_a_ruling_of_one_agency_leaves_the_other_s_clock_alone() -> None:
    events = {"petition": [date(2018, 12, 10)]}
    law = Catalogue.shipped().procedure("us-ad")
    plain, tolled = (
        {each.step.id: each.due for each in Clockwork(law, Case(events=events, changes=changes)).dates()}
        for changes in ((), (BY_ID["commerce-2018"].toll(),))
    )
    assert (plain["itc-preliminary"] == tolled["itc-preliminary"], plain["initiate"] == tolled["initiate"]) == (
        True,
        False,
    )
