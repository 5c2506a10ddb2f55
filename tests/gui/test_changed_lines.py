"""The words of what changed: from where to where, why, and from which source."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from core.docket.differences import differences, side_at
from core.docket.facts import AnyBody, EventRecorded, Met, Postponed, Retracted, Suspended
from gui.changed_page.lines import told
from gui.told import Told
from tests.docket.ground import Ground

BEFORE = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = date(2026, 1, 2)


@pytest.fixture
def ground() -> Iterator[Ground]:
    """A party's deadline and a procedure whose clock runs, looked at on New Year's Day."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    made = Ground()
    made.set_deadline(date(2026, 5, 29))
    made.start_title_vii(date(2025, 12, 20))
    made.clock.jump(BEFORE + timedelta(days=1))
    yield made
    made.database.close()
    QLocale.setDefault(before)


def line(ground: Ground, body: AnyBody, key: str, source: str = "") -> Told:
    """The line of one date after one more fact."""
    ground.put(body, DAY, source=source)
    entries, catalogue = ground.docket.entries(), ground.docket.catalogue
    before, after = (side_at(entries, BEFORE + timedelta(days=days)) for days in (0, 2))
    rows = told(differences(before, after, catalogue), entries, catalogue)
    return next(each for each in rows if each.key.endswith(key) and not each.heading)


def test_a_date_that_moved_tells_both_days_its_reason_and_its_source(ground: Ground) -> None:
    body = Postponed(deadline="ours", to=date(2026, 6, 5), by="Us", reason="Talks")
    found = line(ground, body, "ours/deadline", "Letter of 2 January")
    assert found.edge == "Fri 29 May 2026 → Fri 5 Jun 2026"
    assert found.below == "Steel  ·  Postponed to Fri 5 Jun 2026 by Us: Talks  ·  Letter of 2 January  ·  Talks"
    assert (found.date, found.track) == ("ours/deadline", "steel")


def test_a_date_that_left_says_how_it_ended(ground: Ground) -> None:
    assert line(ground, Met(deadline="ours"), "ours/deadline").edge == "Fri 29 May 2026, met"


def test_a_date_that_is_gone_leads_to_its_track(ground: Ground) -> None:
    found = line(ground, Retracted(retracts="ours", reason="Entered twice"), "ours/deadline")
    assert (found.edge, found.date, found.track) == ("Fri 29 May 2026, no longer there", "", "steel")
    assert "Entered twice" in found.below


def test_a_clock_that_stopped_says_from_which_state_to_which(ground: Ground) -> None:
    found = line(ground, Suspended(proceeding="vii", reason="Talks"), "vii/consultations")
    assert found.edge == "running → suspended"


def test_a_new_clock_tells_that_the_old_date_was_superseded_by_a_fact_that_is_named(ground: Ground) -> None:
    found = line(ground, EventRecorded(proceeding="vii", event="identification"), "vii/consultations")
    assert "→" in found.edge
    assert "Identification (Title VII)" in found.below


def test_what_is_read_aloud_holds_everything(ground: Ground) -> None:
    found = line(ground, Met(deadline="ours", by="Us"), "ours/deadline")
    assert found.spoken.splitlines() == [found.what, found.edge, found.below]
