"""What a forum decides is recorded as it was decided, and what it moves is seen before."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.facts import (
    DatePublished,
    Draft,
    EventRecorded,
    ProceedingStarted,
    Suspended,
    Tolled,
    TrackOpened,
    VariantChosen,
)
from gui.forms import Form
from tests.gui.forms_ground import NO_SCREEN, Desk, editor, fill, opened_desk, options, press, said, shown, typed
from tests.gui.pages_ground import texts

pytestmark = NO_SCREEN


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """The docket of 1994, and an antidumping case of 2020 on the track of insurance."""
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        day = date(2020, 2, 3)
        made.session.docket.execute(
            Draft(id="ad", body=ProceedingStarted(track="insurance", procedure="us-ad"), effective_on=day),
            Draft(body=EventRecorded(proceeding="ad", event="petition"), effective_on=day),
        )
        yield made


def moved(form: Form) -> list[list[str]]:
    form.refresh()
    return [line for row in range(5) if any(line := shown(form, row))]


def test_a_published_date_is_recorded_for_its_step(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    fill(
        form,
        step="ITC preliminary determination",
        on="20 Mar 2020",
        by="ITC",
        reason="Notice",
        effective_on="10 Feb 2020",
        source="85 FR 1",
    )
    fact = desk.record(form)
    assert fact.body == DatePublished(
        proceeding="ad", step="itc-preliminary", on=date(2020, 3, 20), by="ITC", reason="Notice"
    )
    assert (fact.effective_on, fact.source) == (date(2020, 2, 10), "85 FR 1")


def test_the_step_says_where_its_date_stands(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    fill(form, step="ITC preliminary determination")
    assert said(form, "step") == "It stands at Thu 19 Mar 2020, Washington."
    fill(form, step="Preliminary determination")
    assert said(form, "step") == "It waits: after initiation."


def test_steps_with_a_date_come_first(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    assert options(form, "step")[:2] == ["Decide on initiation", "ITC preliminary determination"]


def test_what_a_published_date_moves_is_seen_before(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    fill(form, step="Decide on initiation", on="28 Feb 2020", effective_on="10 Feb 2020")
    assert moved(form)[0] == ["Decide on initiation", "Mon 24 Feb 2020", "→", "Fri 28 Feb 2020"]


def test_a_published_date_before_its_trigger_is_told_beside_the_date(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    fill(form, step="Decide on initiation", on="28 Jan 2020")
    press(form)
    assert said(form, "on").startswith("The published date (Tue 28 Jan 2020) can't come before the petition")


def test_a_date_that_was_not_published_is_asked_for(desk: Desk) -> None:
    form = desk.open("published", track="insurance")
    fill(form, step="Decide on initiation")
    press(form)
    assert (typed(form, "on"), said(form, "on")) == ("", "Give the date that was published.")


def test_a_variant_is_chosen_with_its_meaning_in_sight(desk: Desk) -> None:
    form = desk.open("variant", track="insurance")
    fill(form, variant="The preliminary determination is postponed", by="Commerce", effective_on="10 Feb 2020")
    assert said(form, "variant").startswith("The petitioner asked in time")
    assert desk.record(form).body == VariantChosen(proceeding="ad", variant="postponed", by="Commerce")


def test_what_a_variant_moves_is_seen_before(desk: Desk) -> None:
    form = desk.open("variant", track="insurance")
    fill(form, variant="The time to initiate is extended to poll the industry", effective_on="10 Feb 2020")
    assert moved(form)[0] == ["Decide on initiation", "Mon 24 Feb 2020", "→", "Mon 16 Mar 2020"]


def test_a_variant_that_applies_already_is_not_offered_again(desk: Desk) -> None:
    body = VariantChosen(proceeding="ad", variant="postponed")
    desk.session.docket.execute(Draft(body=body, effective_on=date(2020, 2, 10)))
    offered = options(desk.open("variant", track="insurance"), "variant")
    known = len(desk.session.docket.catalogue.procedure("us-ad").variants)
    assert (len(offered), "The preliminary determination is postponed" in offered) == (known - 1, False)


def test_where_no_procedure_has_a_variant_the_form_says_so(desk: Desk) -> None:
    desk.session.docket.execute(
        Draft(id="bare", negotiation="talks", body=TrackOpened(name="Bare"), effective_on=date(2023, 1, 1)),
        Draft(body=ProceedingStarted(track="bare", procedure="wto-withdrawal"), effective_on=date(2023, 1, 1)),
    )
    form = desk.open("variant", track="bare")
    assert said(form, "proceeding") == "No procedure on this track has a variant left to choose."


def test_a_tolling_is_recorded_for_one_forum(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    fill(
        form,
        forum="Commerce",
        effective_on="10 Feb 2020",
        last="20 Feb 2020",
        days="11",
        by="Commerce",
        reason="Snow",
        source="85 FR 2",
    )
    fact = desk.record(form)
    assert fact.body == Tolled(
        proceeding="ad", days=11, last=date(2020, 2, 20), forum="Commerce", by="Commerce", reason="Snow"
    )
    assert (fact.effective_on, fact.source) == (date(2020, 2, 10), "85 FR 2")


def test_what_a_tolling_moves_is_seen_before(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    fill(form, forum="Commerce", effective_on="10 Feb 2020", days="11")
    assert moved(form) == [["Decide on initiation", "Mon 24 Feb 2020", "→", "Thu 5 Mar 2020"]]


def test_the_length_of_the_closure_stands_beside_the_days(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    fill(form, effective_on="10 Feb 2020", last="20 Feb 2020")
    assert [text for text in texts(form) if text.startswith("closed")] == ["closed for 11 days"]
    fill(form, last="9 Feb 2020")
    assert [text for text in texts(form) if text.startswith("closed")] == []


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({}, "days", "Give the number of days."),
        ({"days": "eleven"}, "days", "“eleven” is not a number of days. Write it as 47."),
        ({"days": "-3"}, "days", "“-3” is not a number of days. Write it as 47."),
        ({"days": "0"}, "days", "A clock stands still for 1 to 10000 days, not 0."),
        (
            {"days": "4", "last": "1 Feb 2020"},
            "last",
            "The last day of the stop (Sat 1 Feb 2020) can't come before its first (Mon 10 Feb 2020).",
        ),
    ],
)
def test_a_mistake_in_a_tolling_is_told_beside_its_field(
    desk: Desk, values: dict[str, str], field: str, sentence: str
) -> None:
    form = desk.open("toll", track="insurance")
    fill(form, effective_on="10 Feb 2020", **values)
    press(form)
    assert (said(form, field), form.focusWidget() is editor(form, field)) == (sentence, True)


def test_a_suspension_can_be_of_one_forum_alone(desk: Desk) -> None:
    form = desk.open("suspend", track="insurance")
    assert options(form, "forum") == ["Every clock of the procedure", "Commerce", "Customs", "ITC"]
    fill(form, forum="ITC", effective_on="10 Feb 2020")
    assert desk.record(form).body == Suspended(proceeding="ad", forum="ITC")


@pytest.mark.parametrize("name", ["suspend", "toll"])
def test_where_the_procedure_knows_no_forum_none_is_asked_for(desk: Desk, name: str) -> None:
    form = desk.open(name, track="medical")
    assert not editor(form, "forum").isVisible()


def test_without_a_forum_every_clock_is_meant(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    fill(form, effective_on="10 Feb 2020", days="2")
    body = desk.record(form).body
    assert isinstance(body, Tolled)
    assert body.forum == ""


def test_forums_and_parties_are_suggested_as_those_who_ruled(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    assert options(form, "by") == ["Commerce", "Customs", "ITC", "United States", "Japan"]


def test_a_ruling_that_is_known_fills_the_form(desk: Desk) -> None:
    form = desk.open("toll", track="insurance")
    ruling = next(each for each in options(form, "ruling") if each.startswith("Lapse in appropriations of October and"))
    fill(form, ruling=ruling)
    fact = desk.record(form)
    assert fact.body == Tolled(
        proceeding="ad",
        days=47,
        last=date(2025, 11, 12),
        forum="Commerce",
        by="Commerce",
        reason="Lapse in appropriations of October and November 2025",
    )
    assert (fact.effective_on, fact.source) == (date(2025, 10, 1), "FR Doc. 2026-01599")


def test_a_procedure_without_such_rulings_asks_for_none(desk: Desk) -> None:
    desk.session.docket.execute(
        Draft(id="dsu", body=ProceedingStarted(track="medical", procedure="title-vii"), effective_on=date(2020, 1, 1)),
    )
    form = desk.open("toll", track="medical", fact="dsu")
    assert editor(form, "ruling").isHidden()
