"""No rule changes unseen, and whatever a matter's facts are, the clockwork gives a date or says why there is none."""

from datetime import date
from difflib import unified_diff
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import KnownError
from core.procedures import Case, Clockwork, Dated, Extension, Procedure, Published, Toll, explain_step
from tests.procedures.century import FOLDER, files, snapshot, strays

FILES = files()
PROCEDURES = tuple(FILES.values())
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)
UNMOVED = frozenset({"earliest", "automatic"})
ACCEPT = "Where the change is right, accept it: python -m tests.procedures.century"

LIKELY = st.dates(date(1995, 1, 1), date(2030, 12, 31))
DAYS = st.one_of(LIKELY, st.dates(FIRST_DAY, LAST_DAY))
ANY_DAYS = st.one_of(LIKELY, LIKELY, st.dates())
PERIODS = st.sampled_from(("0 days", "30 days", "5 working days", "6 months", "last day of the month", "no period"))
SPANS = st.one_of(st.none(), st.integers(0, 400), st.integers(0, 10**9))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Procedure, Case]:
    procedure = draw(st.sampled_from(PROCEDURES))
    events = [event.id for event in procedure.events]
    happened = draw(st.lists(st.sampled_from(events), unique=True)) if events else []
    days = {event: sorted(draw(st.lists(ANY_DAYS, min_size=1, max_size=30))) for event in happened}
    variants = [variant.id for variant in procedure.variants]
    chosen = draw(st.frozensets(st.sampled_from(variants))) if variants else frozenset()
    steps = st.sampled_from([step.id for step in procedure.steps])
    forums = st.sampled_from(sorted({step.forum for step in procedure.steps}))
    change = st.one_of(
        st.builds(Toll, first=ANY_DAYS, days=SPANS, forum=forums, steps=st.lists(steps, max_size=2).map(tuple)),
        st.builds(Extension, step=steps, period=PERIODS),
        st.builds(Extension, step=steps, to=DAYS, given=st.one_of(st.none(), DAYS)),
        st.builds(Published, step=steps, on=DAYS, given=st.one_of(st.none(), DAYS)),
    )
    changes = tuple(draw(st.lists(change, max_size=4)))
    return procedure, Case(events=days, variants=chosen, changes=changes)


def all_dates(procedure: Procedure, case: Case) -> list[Dated]:
    """Return the dates of the case, the second coming of what repeats too; none where it is refused."""
    try:
        clockwork = Clockwork(procedure, case)
    except KnownError:
        return []
    found = clockwork.dates()
    return found + [clockwork.again(each, 2) for each in found if each.step.repeats]


@pytest.mark.parametrize("name", FILES)
def test_the_procedure_comes_to_the_dates_that_were_reviewed(name: str) -> None:
    path = FOLDER / name
    reviewed = path.read_text(encoding="utf-8") if path.exists() else ""
    found = snapshot(FILES[name])
    changed = unified_diff(reviewed.splitlines(), found.splitlines(), "reviewed", "computed", n=0, lineterm="")
    if reviewed != found:
        pytest.fail("\n".join([f"century/{name} has changed:", *islice(changed, 24), ACCEPT]), pytrace=False)


def test_every_file_of_the_century_belongs_to_a_procedure() -> None:
    assert strays() == []


def test_the_files_of_the_century_stay_short_enough_to_be_reviewed() -> None:
    sizes = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
    assert [name for name, size in sizes.items() if size > 60_000] == []
    assert sum(sizes.values()) < 1_500_000


@given(cases())
@settings(max_examples=100, deadline=None)
def test_a_step_has_a_date_or_words_for_what_it_waits_for(drawn: tuple[Procedure, Case]) -> None:
    for each in all_dates(*drawn):
        assert each.due is not None or each.waits_for


@given(cases())
@settings(max_examples=100, deadline=None)
def test_every_date_lies_where_dates_are_known(drawn: tuple[Procedure, Case]) -> None:
    for each in all_dates(*drawn):
        assert each.due is None or FIRST_DAY <= each.due <= LAST_DAY
        assert each.opens is None or FIRST_DAY <= each.opens <= LAST_DAY


@given(cases())
@settings(max_examples=100, deadline=None)
def test_every_date_and_every_wait_is_explained(drawn: tuple[Procedure, Case]) -> None:
    zone = drawn[0].zone or "Europe/Zurich"
    for each in all_dates(*drawn):
        lines = [line.text for line in explain_step(each, zone)]
        assert lines
        assert all(lines)


@given(cases())
@settings(max_examples=100, deadline=None)
def test_what_opens_or_happens_by_itself_is_not_rolled_unless_its_act_is_named(drawn: tuple[Procedure, Case]) -> None:
    for each in all_dates(*drawn):
        if each.step.kind in UNMOVED and not (each.step.act or each.step.roll) and each.chosen:
            assert each.chosen.counted.due == each.chosen.counted.unrolled
