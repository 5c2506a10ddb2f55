"""A proceeding is shown by the text of the law it runs on, and is shown at all when its law is gone."""

from datetime import UTC, date, datetime

import pytest

from core.docket.facts import Fact, ProceedingStarted
from core.procedures import Catalogue
from gui.laws import Laws


def started(procedure: str, on: date, version: str = "") -> Fact:
    moment = datetime(1994, 9, 30, tzinfo=UTC)
    body = ProceedingStarted(track="t", procedure=procedure, version=version)
    return Fact(id="p", negotiation="n", body=body, effective_on=on, zone="UTC", recorded_at=moment, entered_at=moment)


def laws(fact: Fact) -> Laws:
    return Laws.among([fact], Catalogue.shipped())


@pytest.mark.parametrize(
    ("on", "version", "expected"),
    [
        (date(1994, 3, 31), "", "1994"),
        (date(2020, 3, 31), "", "2016"),
        (date(2020, 3, 31), "1999", "1999"),
        (date(1992, 3, 31), "", "1988"),
    ],
)
def test_a_proceeding_goes_by_the_version_it_runs_on(on: date, version: str, expected: str) -> None:
    law = laws(started("super-301", on, version)).of("p")
    assert law is not None
    assert law.version == expected


def test_a_procedure_that_is_gone_goes_by_its_id() -> None:
    gone = laws(started("gone", date(1994, 3, 31)))
    named = gone.name("p"), gone.step("p", "report"), gone.event("p", "letter"), gone.variant("p", "urgent")
    assert (gone.of("p"), *named) == (None, "gone", "report", "letter", "urgent")


def test_what_started_nothing_has_no_law() -> None:
    assert laws(started("super-301", date(1994, 3, 31))).name("other") == ""
