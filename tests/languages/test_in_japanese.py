"""What the core says in Japanese, by the shipped translation file, without Qt."""

import argparse
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import resources
from core.cli.speaking import Sentences, speak_as_chosen
from core.clock import ManualClock
from core.computation import Period, parse_date
from core.computation.wording import counted_noun, long_date, period_words
from core.docket.differences import differences, side_at
from core.docket.explanation import explain
from core.docket.facts import Draft, EventRecorded, NegotiationOpened, ProceedingStarted, Retracted, TrackOpened
from core.docket.radar import Clash, Kind
from core.docket.said import SaidRows
from core.docket.standing import PRESENT
from core.errors import KnownError
from core.language import ENGLISH, JAPANESE, speak, spoken
from core.sessions.replay import Replay
from core.sessions.session import Session
from core.zones import city_of, zone_named
from gui.changed_page.lines import told
from gui.forms.clash_words import clashes_text

CONSULTATIONS = datetime(1994, 8, 20, 14, tzinfo=UTC)


def wide(text: str) -> str:
    """Write the figures as a Japanese keyboard does."""
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isdigit() else sign for sign in text)


@pytest.fixture
def japanese() -> Iterator[None]:
    speak(JAPANESE, Sentences(resources.read_text("translations/lapse_ja.ts")).translate)
    yield
    speak(ENGLISH)


@pytest.fixture
def replay() -> Iterator[Replay]:
    replay = Replay("us-japan-1994", ManualClock(CONSULTATIONS), channels=[])
    replay.pause()
    replay.jump(CONSULTATIONS)
    yield replay
    replay.close()


@pytest.mark.parametrize(
    "text",
    ["1994年9月29日", "１９９４年９月２９日", "1994年9月29日(木)", "1994 年 9 月 29 日 木曜日", wide("1994-09-29")],
)
def test_a_day_is_read_as_it_is_written_in_japan(text: str) -> None:
    assert parse_date(text) == date(1994, 9, 29)


def test_a_japanese_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KnownError, match="There is no 31 September 1994"):
        parse_date("1994年9月31日")


@pytest.mark.parametrize(
    ("text", "period"),
    [("60日", "60 days"), ("２か月前", "2 months before"), ("5営業日", "5 working days"), ("３週間", "3 weeks")],
)
def test_a_period_is_read_as_it_is_written_in_japan(text: str, period: str) -> None:
    assert str(Period.parse(text)) == period


@pytest.mark.usefixtures("japanese")
def test_amounts_dates_and_cities_are_said_in_japanese() -> None:
    assert counted_noun(60, "day") == "60日"
    assert period_words("1 month before") == "1か月前"
    assert long_date(date(1994, 9, 29)) == "1994年9月29日木曜日"
    assert city_of("America/New_York") == "ワシントン"
    assert zone_named("東京") == "Asia/Tokyo"


@pytest.mark.usefixtures("japanese")
def test_the_reasons_of_the_sixty_days_are_japanese_sentences(replay: Replay) -> None:
    view = replay.track("medical")
    assert view is not None
    found = next(each for each in view.deadlines if each.row.label == "協議期間")
    assert [line.text for line in explain(found)] == [
        "1994年7月31日日曜日は特定の日です。この日は算入しません(us-statute: 期間は翌日から進行する)。",
        "60日を数えます。1日目は1994年8月1日月曜日、60日目は1994年9月29日木曜日です。",
        "1994年9月29日木曜日は営業日です。この計算規則ではもともと繰り越しません。",
        "ワシントンではこの日は午前0時に終わります: 1994年9月30日金曜日 00:00 EDT(東京では1994年9月30日金曜日 13:00)。",
    ]


def test_a_change_of_language_leaves_the_stored_rows_as_they_are(replay: Replay) -> None:
    before = replay.rows.deadlines()
    speak(JAPANESE, Sentences(resources.read_text("translations/lapse_ja.ts")).translate)
    said = {row.label for row in replay.deadlines()}
    stored = replay.rows.deadlines()
    speak(ENGLISH)
    assert "協議期間" in said
    assert stored == before


@pytest.mark.usefixtures("japanese")
def test_a_partys_own_deadline_keeps_the_words_a_person_wrote(replay: Replay) -> None:
    own = [row for row in replay.deadlines() if row.procedure == "party-deadline"]
    assert {row.actor for row in own} == {"United States"}
    assert {row.title for row in own} == {"当事者の期限"}


@pytest.mark.usefixtures("japanese")
def test_a_mistake_is_told_in_japanese() -> None:
    with pytest.raises(KnownError, match="「soon」は日付ではありません"):
        parse_date("soon")


@pytest.mark.parametrize(
    ("chosen", "environment", "language"),
    [
        ("ja", "en_GB.UTF-8", JAPANESE),
        ("en", "ja_JP.UTF-8", ENGLISH),
        ("system", "ja_JP.UTF-8", JAPANESE),
        ("system", "C", ENGLISH),
    ],
)
def test_watching_without_a_window_speaks_the_language_chosen_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, environment: str, language: str
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"language": chosen}), encoding="utf-8")
    monkeypatch.setenv("LC_ALL", environment)
    speak_as_chosen(argparse.Namespace(profile=str(tmp_path), docket=None))
    found = spoken()
    speak(ENGLISH)
    assert found == language


@pytest.mark.usefixtures("japanese")
def test_what_is_said_of_a_row_that_has_not_changed_is_the_very_object_it_was(replay: Replay) -> None:
    said, rows = SaidRows(), replay.rows.deadlines()
    first = said.of(rows)
    changed = [*rows[:-1], rows[-1]._replace(due=None)]
    second = said.of(changed)
    assert all(one is other for one, other in zip(first[:-1], second[:-1], strict=True))
    assert second[-1].due is None


def test_in_english_the_rows_are_the_very_list(replay: Replay) -> None:
    rows = replay.rows.deadlines()
    assert SaidRows().of(rows) is rows


@pytest.mark.usefixtures("japanese")
def test_what_changed_and_what_comes_together_name_the_dates_in_japanese(replay: Replay) -> None:
    entries = replay.docket.entries()
    before = side_at(entries, datetime(1994, 7, 30, 12, tzinfo=UTC))
    after = side_at(entries, CONSULTATIONS)
    rows = told(differences(before, after, replay.docket.catalogue), entries, replay.docket.catalogue)
    assert "協議期間" in {each.what for each in rows}
    raw = tuple(each.row for view in replay.docket.view(PRESENT) for each in view.deadlines if each.row.due)
    clash = Clash(Kind.DATES, 0, 0, tuple(row for row in raw if row.step == "consultations")[:2])
    assert "協議期間" in clashes_text([clash])


@pytest.mark.usefixtures("japanese")
def test_a_date_that_left_is_named_in_japanese() -> None:
    session = Session(":memory:", ManualClock(datetime(1994, 7, 31, 20, tzinfo=UTC)))
    july = date(1994, 7, 31)
    session.docket.execute(
        Draft(id="n", body=NegotiationOpened(name="Talks", seats=("America/New_York",)), effective_on=july),
        Draft(id="t", negotiation="n", body=TrackOpened(name="Steel"), effective_on=july),
        Draft(id="p", body=ProceedingStarted(track="t", procedure="title-vii"), effective_on=july),
        Draft(id="e", body=EventRecorded(proceeding="p", event="identification"), effective_on=july),
    )
    session.clock.jump(datetime(1994, 8, 1, 20, tzinfo=UTC))  # type: ignore[attr-defined]
    session.docket.execute(Draft(body=Retracted(retracts="e"), effective_on=july))
    view = session.track("t")
    assert view is not None
    assert "協議期間" in {each.row.label for each in view.left}
    assert {each.why.text for each in view.left} == {
        "根拠であった1994年7月31日(日)の事由が1994年7月31日(日)に撤回されました。"
    }
    session.close()
