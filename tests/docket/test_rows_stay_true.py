"""The stored rows are those that projecting every fact would give, whatever was edited in whatever order."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.docket.deadlines import DeadlineRow, TrackRow, in_date_order
from core.docket.docket import track_rows
from core.docket.facts import (
    AnyBody,
    DatePublished,
    DeadlineSet,
    Draft,
    EventRecorded,
    Extended,
    Met,
    Postponed,
    ProceedingStarted,
    Resumed,
    Retracted,
    Settled,
    Suspended,
    TalksChanged,
    Tolled,
    TrackOpened,
    VariantChosen,
    VersionChanged,
)
from core.docket.standing import PRESENT
from core.errors import KnownError
from tests.docket.ground import OPENED, WASHINGTON, Ground

ALWAYS = date(1994, 1, 3)

Choose = Callable[[str], str]
Make = Callable[[Choose, date], AnyBody]


def published(proceeding: str, step: str, day: date) -> DatePublished:
    return DatePublished(proceeding=proceeding, step=step, on=day + timedelta(days=100))


EDITS: tuple[tuple[str, Make], ...] = (
    ("track", lambda _, __: TrackOpened(name="Another")),
    ("proceeding", lambda pick, _: ProceedingStarted(track=pick("track"), procedure="title-vii")),
    ("case", lambda pick, _: ProceedingStarted(track=pick("track"), procedure="us-ad", version="1995")),
    ("dispute", lambda pick, _: ProceedingStarted(track=pick("track"), procedure="wto-dsu", version="1995")),
    ("301", lambda pick, _: ProceedingStarted(track=pick("track"), procedure="section-301")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("proceeding"), event="identification")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("proceeding"), event="agreement")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("case"), event="petition")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("case"), event="initiation")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("case"), event="itc-affirmative")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("dispute"), event="panel-request")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("dispute"), event="dsb-meeting")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("dispute"), event="rpt-expiry")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("dispute"), event="compliance")),
    ("variant", lambda pick, _: VariantChosen(proceeding=pick("case"), variant="postponed")),
    ("variant", lambda pick, _: VariantChosen(proceeding=pick("proceeding"), variant="gpa-signatory")),
    ("version", lambda pick, _: VersionChanged(proceeding=pick("eu"), version="2016")),
    ("version", lambda pick, _: VersionChanged(proceeding=pick("eu"), version="2020")),
    ("event", lambda pick, _: EventRecorded(proceeding=pick("eu"), event="initiation")),
    ("ruling", lambda pick, _: Tolled(proceeding=pick("case"), days=14, forum="ITC")),
    ("ruling", lambda pick, _: Tolled(proceeding=pick("proceeding"), days=3)),
    ("published", lambda pick, day: published(pick("proceeding"), "sanctions", day)),
    ("published", lambda pick, day: published(pick("case"), "preliminary", day)),
    ("published", lambda pick, day: published(pick("dispute"), "reasonable-period", day)),
    ("suspension", lambda pick, _: Suspended(proceeding=pick("case"), forum="Commerce")),
    ("resumption", lambda pick, _: Resumed(proceeding=pick("case"))),
    ("extension", lambda pick, _: Extended(proceeding=pick("case"), step="itc-views", period="9 days")),
    ("deadline", lambda pick, day: DeadlineSet(track=pick("track"), on=day + timedelta(days=40), zone=WASHINGTON)),
    ("postponement", lambda pick, day: Postponed(deadline=pick("deadline"), to=day + timedelta(days=80))),
    ("met", lambda pick, _: Met(deadline=pick("deadline"))),
    ("suspension", lambda pick, _: Suspended(proceeding=pick("proceeding"))),
    ("resumption", lambda pick, _: Resumed(proceeding=pick("proceeding"))),
    ("extension", lambda pick, _: Extended(proceeding=pick("proceeding"), step="consultations", period="9 days")),
    ("outcome", lambda pick, _: Settled(target=pick("proceeding"))),
    ("outcome", lambda pick, _: Settled(target=pick("track"), outcome="called off")),
    ("outcome", lambda _, __: Settled(target="talks")),
    ("talks", lambda pick, _: TalksChanged(to="broken off", track=pick("track"))),
    ("talks", lambda _, __: TalksChanged(to="resumed")),
    ("retraction", lambda pick, _: Retracted(retracts=pick(""))),
)

Step = tuple[int, int, int]
STEPS = st.lists(
    st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 200), st.integers(0, 30)), min_size=8, max_size=30
)


def laid() -> Ground:
    """Return a ground on which four laws are at work and a deadline is set."""
    ground = Ground()
    ground.start_title_vii(date(1994, 3, 1))
    ground.set_deadline(date(1994, 6, 30))
    for law, made in (("us-ad", "case"), ("wto-dsu", "dispute"), ("section-301", "us"), ("eu-ad", "eu")):
        version = {"us": "", "eu": "2018"}.get(made, "1995")
        ground.docket.execute(
            Draft(body=ProceedingStarted(track="steel", procedure=law, version=version), effective_on=ALWAYS, id=made)
        )
    return ground


def applied(ground: Ground, steps: list[Step]) -> None:
    """Record each edit that the docket lets in; refused ones change nothing."""
    ids = [
        ("negotiation", "talks"),
        ("track", "steel"),
        ("proceeding", "vii"),
        ("case", "case"),
        ("dispute", "dispute"),
        ("eu", "eu"),
    ]
    for number, offset, chosen in steps:
        kind, make = EDITS[number]

        def pick(wanted: str, chosen: int = chosen) -> str:
            found = [fact_id for each, fact_id in ids if wanted in {"", each}]
            return found[chosen % len(found)] if found else "missing"

        day = ALWAYS + timedelta(days=offset)
        try:
            made = ground.put(make(pick, day), day, negotiation="talks")
        except KnownError:
            continue
        ids.append((kind, made))


def stored(ground: Ground) -> tuple[list[DeadlineRow], list[TrackRow]]:
    return ground.rows.deadlines(), ground.rows.tracks()


def projected(ground: Ground) -> tuple[list[DeadlineRow], list[TrackRow]]:
    views = [track_rows(view) for view in ground.docket.view(PRESENT)]
    return in_date_order(row for view in views for row in view.deadlines), [view.row for view in views if view.row]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(STEPS)
def test_stored_rows_equal_a_projection_and_a_rebuild(steps: list[Step]) -> None:
    ground = laid()
    try:
        applied(ground, steps)
        kept = stored(ground)
        assert kept == projected(ground)
        ground.docket.rebuild("again")
        assert kept == stored(ground)
    finally:
        ground.database.close()


def test_a_preview_tells_what_an_edit_then_does_and_records_nothing(ground: Ground) -> None:
    ground.set_deadline(date(1994, 6, 30))
    before = ground.store.everything()
    draft = Draft(body=Postponed(deadline="ours", to=date(1994, 7, 31)), effective_on=date(1994, 6, 20))
    moves = [
        (move.before.due if move.before else None, move.after.due if move.after else None)
        for move in ground.docket.preview(draft)
    ]
    assert moves == [("1994-06-30", "1994-07-31"), (None, "1994-06-30")]
    assert ground.store.everything() == before
    assert ground.due("ours/deadline") == "1994-06-30"


def test_drafts_given_together_are_recorded_all_or_none(ground: Ground) -> None:
    before = ground.store.everything()
    good = Draft(body=TrackOpened(name="Cars"), effective_on=OPENED, negotiation="talks", id="cars")
    bad = Draft(body=DeadlineSet(track="none", on=OPENED, zone=WASHINGTON), effective_on=OPENED)
    with pytest.raises(KnownError) as refused:
        ground.docket.execute(good, bad)
    assert refused.value.field == "track"
    assert ground.store.everything() == before
