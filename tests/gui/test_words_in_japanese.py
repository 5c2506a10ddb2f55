"""The window's own words in Japanese, through Qt's translation file."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.language import spoken
from gui.forms.when import day_written, read_day
from gui.language import language_of, wear_language
from gui.look.marks import Mark
from gui.wording import COUNTED, Countdown, day_text, figures, long_day_text, state_word
from tests.gui.forms_ground import NO_SCREEN

pytestmark = NO_SCREEN

DAY = 86_400
SEPTEMBER = date(1994, 9, 29)


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    wear_language(qapp, "ja")
    yield
    wear_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("japanese")
def test_dates_stand_as_japan_writes_them() -> None:
    assert day_text(SEPTEMBER) == "1994年9月29日(木)"
    assert long_day_text(SEPTEMBER) == "1994年9月29日木曜日"
    assert day_written(SEPTEMBER) == "1994年9月29日"


@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize("text", ["1994年9月29日", "１９９４年９月２９日", "29 Sep 1994", "1994-09-29", "1994/09/29"])
def test_a_day_is_read_in_the_forms_of_both_languages(text: str) -> None:
    assert read_day(text) == SEPTEMBER


@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize(
    ("seconds", "said"),
    [(61 * DAY, "61日"), (12 * DAY + 4 * 3600, "12日 04時間"), (31 * 3600 + 4 * 60 + 12, "31:04:12")],
)
def test_countdowns_stay_short(seconds: float, said: str) -> None:
    assert figures(seconds) == said


@pytest.mark.usefixtures("japanese")
def test_nothing_stands_between_a_figure_and_its_words() -> None:
    assert Countdown("", "3日 02時間", "前に満了").text == "3日 02時間前に満了"


@pytest.mark.usefixtures("japanese")
@pytest.mark.parametrize("count", [1, 2, 60])
def test_a_number_of_days_needs_one_form(count: int) -> None:
    assert COUNTED.one_or_more_days(count) == f"{count}日"


@pytest.mark.usefixtures("japanese")
def test_every_state_has_a_word_of_its_own() -> None:
    words = [state_word(mark) for mark in Mark]
    assert len(set(words)) == len(words)
    assert not any(word.isascii() for word in words)


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    before = QLocale()
    wear_language(qapp, "ja")
    wear_language(qapp, "en")
    qapp.sendPostedEvents(None, 52)
    assert spoken() == "en"
    assert state_word(Mark.RUNNING) == "running"
    assert qapp.findChildren(QTranslator) == []
    QLocale.setDefault(before)


@pytest.mark.parametrize(("choice", "language"), [("en", "en"), ("ja", "ja"), ("martian", language_of("system"))])
def test_a_choice_means_a_language(choice: str, language: str) -> None:
    assert language_of(choice) == language
