"""What is said, measured and met about the talks: each form records its fact, and refuses beside the field."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from core.docket.facts import (
    ContextSeries,
    CountermeasureReserved,
    Draft,
    IndicatorProposed,
    Meeting,
    Reading,
    Statement,
)
from gui.actions import Actions
from gui.forms import FORMS
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON, Desk, fill, opened_desk, options, press, said, typed

pytestmark = NO_SCREEN
MEDICAL, WHOLE = "Framework: Medical", "Framework: all tracks"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(qapp, qtbot) as made:
        made.begin()
        yield made


def test_a_statement_is_recorded_with_its_speaker_party_and_terms(desk: Desk) -> None:
    form = desk.open("statement", track="medical")
    fill(form, text="A wide gap.", speaker="S. Kondo", party="Japan", attribution="Background", source="LA Times")
    fact = desk.record(form)
    assert fact.body == Statement(
        text="A wide gap.", speaker="S. Kondo", party="Japan", attribution="background", track="medical"
    )
    assert (fact.source, fact.effective_on) == ("LA Times", date(1994, 7, 31))


def test_a_statement_about_all_tracks_names_none(desk: Desk) -> None:
    form = desk.open("statement", track="medical")
    fill(form, track=WHOLE, text="A wide gap.")
    fact = desk.record(form)
    assert (fact.negotiation, fact.body) == ("talks", Statement(text="A wide gap."))


def test_the_parties_are_suggested_for_a_statement(desk: Desk) -> None:
    assert options(desk.open("statement", track="medical"), "party") == ["United States", "Japan"]


def test_a_meeting_is_recorded_by_the_clocks_of_its_place_with_its_heads(desk: Desk) -> None:
    form = desk.open("meeting", track="medical")
    fill(form, name="Round", place="Tokyo", zone="Tokyo", effective_on="1 Aug 1994", at="10:00", until="3 Aug 1994")
    fill(form, heads="United States: C. Barshefsky\nJapan: S. Hayashi", note="In private")
    fact = desk.record(form)
    assert fact.body == Meeting(
        name="Round",
        place="Tokyo",
        zone="Asia/Tokyo",
        until=date(1994, 8, 3),
        heads={"United States": "C. Barshefsky", "Japan": "S. Hayashi"},
        track="medical",
        note="In private",
    )
    assert (fact.effective_at, fact.zone) == (datetime(1994, 8, 1, 1, tzinfo=UTC), "Asia/Tokyo")


def test_a_meeting_without_an_hour_has_its_day_alone(desk: Desk) -> None:
    form = desk.open("meeting", track="medical")
    fill(form, name="Round", effective_on="1 Aug 1994")
    fact = desk.record(form)
    assert fact.body == Meeting(name="Round", zone=WASHINGTON, track="medical")
    assert fact.effective_at is None


def test_the_days_off_a_meeting_meets_are_told_while_it_is_entered(desk: Desk) -> None:
    form = desk.open("meeting", track="medical")
    fill(form, effective_on="22 Sep 1994", until="23 Sep 1994")
    assert said(form, "until") == "Fri 23 Sep 1994 is a day off in Tokyo (Autumnal Equinox Day)"
    fill(form, until="22 Sep 1994")
    assert said(form, "until") == ""


def test_an_indicator_is_recorded_with_each_party_s_view(desk: Desk) -> None:
    form = desk.open("indicator", track="medical")
    assert typed(form, "views") == "United States: \nJapan: "
    fill(form, name="Share", kind="Numbers (quantitative)", unit="percent", views="Japan: No targets: never")
    assert desk.record(form).body == IndicatorProposed(
        track="medical", name="Share", quantitative=True, unit="percent", views={"Japan": "No targets: never"}
    )


def test_lines_left_as_they_were_offered_are_no_views(desk: Desk) -> None:
    form = desk.open("indicator", track="medical")
    fill(form, name="Share")
    assert desk.record(form).body == IndicatorProposed(track="medical", name="Share")


def test_a_context_series_is_recorded_for_the_negotiation_and_read(desk: Desk) -> None:
    form = desk.open("series", track="medical")
    fill(form, name="Dollar", unit="yen", note="Close in Tokyo")
    series = desk.record(form)
    assert (series.negotiation, series.body) == (
        "talks",
        ContextSeries(name="Dollar", unit="yen", note="Close in Tokyo"),
    )
    reading = desk.open("reading", track="insurance")
    fill(reading, value="99.93", effective_on="27 Jun 1994")
    assert desk.record(reading).body == Reading(of=series.id, value="99.93")


def test_a_reading_offers_what_is_measured_with_its_latest_value(desk: Desk) -> None:
    share = IndicatorProposed(track="medical", name="Share", quantitative=True, unit="percent")
    day = date(1994, 7, 20)
    desk.session.docket.execute(
        Draft(id="i", body=share, effective_on=day), Draft(body=Reading(of="i", value="19"), effective_on=day)
    )
    form = desk.open("reading", track="medical")
    assert (options(form, "of"), said(form, "of")) == (["Share"], "Last read on Wed 20 Jul 1994: 19")
    fill(form, value="about a fifth")
    assert said(form, "value") == "Words: listed, but not plotted."
    fill(form, value="20 percent")
    assert said(form, "value") == ""


def test_a_countermeasure_is_recorded_as_reserved_with_its_trigger(desk: Desk) -> None:
    form = desk.open("countermeasure", track="medical")
    fill(form, by="Japan", measure="Withdraw from the talks", trigger="unilateral sanctions")
    fact = desk.record(form)
    body = CountermeasureReserved(by="Japan", measure="Withdraw from the talks", trigger="unilateral sanctions")
    assert (fact.negotiation, fact.body) == ("talks", body)


REFUSED = {
    "statement": ({"text": " "}, "text", "Write what it says."),
    "meeting": (
        {"name": "Round", "effective_on": "3 Aug 1994", "until": "1 Aug 1994"},
        "until",
        "Its last day, Mon 1 Aug 1994, lies before its first, Wed 3 Aug 1994.",
    ),
    "indicator": (
        {"name": "Share", "views": "a yardstick"},
        "views",
        "“a yardstick” names no party. Write it as “Japan: …”.",
    ),
    "reading": (
        {"value": "20"},
        "of",
        "Nothing is measured here yet. Record an indicator or a context series first.",
    ),
    "series": ({"name": ""}, "name", "Give it a name."),
    "countermeasure": ({"measure": "Withdraw"}, "by", "Say which party reserves it."),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_is_told_beside_its_field_and_nothing_is_recorded(desk: Desk, name: str) -> None:
    entered, field, sentence = REFUSED[name]
    before = desk.entries()
    form = desk.open(name, track="medical")
    fill(form, **entered)
    press(form)
    assert (said(form, field), desk.entries()) == (sentence, before)
    assert form.isVisible()


@pytest.mark.parametrize(
    ("entered", "sentence"),
    [
        ({"at": "noon"}, "“noon” is not a time of day. Write it as 17:15 or 17:15:30."),
        ({"heads": "Japan: A\nJapan: B"}, "Japan stands there twice."),
        ({"name": ""}, "Give it a name."),
    ],
)
def test_a_meeting_says_which_field_to_mend(desk: Desk, entered: dict[str, str], sentence: str) -> None:
    form = desk.open("meeting", track="medical")
    fill(form, **{"name": "Round", **entered})
    press(form)
    assert said(form, next(iter(entered))) == sentence


@pytest.mark.parametrize("name", REFUSED)
def test_without_a_negotiation_each_form_says_what_to_do_first(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    with opened_desk(qapp, qtbot) as bare:
        form = FORMS[name]
        assert "first" in bare.open(name).missing(), form


def test_the_record_menu_has_the_forms_of_the_talks_in_a_menu_of_their_own(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.fill(window.menuBar())
    inner = actions.record[-1].menu()
    assert isinstance(inner, QMenu)
    assert [each.data() for each in inner.actions()] == [*REFUSED]
    with qtbot.waitSignal(actions.form_requested, timeout=1000) as asked:
        inner.actions()[0].trigger()
    assert asked.args == ["statement"]
    actions.enable(editable=False, track=True)
    assert not any(each.isEnabled() for each in inner.actions())
