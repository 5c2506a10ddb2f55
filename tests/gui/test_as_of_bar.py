"""The bar over a look at the past: it says from when, follows what is typed and dragged, and leads back."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from core.docket.standing import Viewpoint
from gui.as_of_bar import AsOfBar
from gui.look.theme import Scheme
from tests.gui.forms_ground import NO_SCREEN, WASHINGTON
from tests.gui.pages_ground import button, look_of, nameless

pytestmark = NO_SCREEN
MOMENTS = [
    datetime(1994, 7, 30, 4, tzinfo=UTC),
    datetime(1994, 8, 31, 4, tzinfo=UTC),
    datetime(1994, 9, 30, 4, tzinfo=UTC),
]
NOW = datetime(1994, 10, 5, 14, tzinfo=UTC)


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> Iterator[AsOfBar]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    bar = AsOfBar(look_of(qapp))
    qtbot.addWidget(bar)
    bar.show_moments(MOMENTS, (WASHINGTON, "Asia/Tokyo"), NOW, Viewpoint(), replay=False)
    bar.show()
    yield bar
    QLocale.setDefault(before)


def sentence(bar: AsOfBar) -> str:
    return label(bar, "as_of_sentence")


def label(bar: AsOfBar, name: str) -> str:
    found = bar.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisible() else ""


def line(bar: AsOfBar) -> QSlider:
    found = bar.findChild(QSlider, "as_of_line")
    assert found is not None
    return found


def write(bar: AsOfBar, name: str, text: str) -> QLineEdit:
    """Type into a field and leave it."""
    found = bar.findChild(QLineEdit, name)
    assert found is not None
    found.setText(text)
    found.editingFinished.emit()
    return found


def test_it_begins_at_the_present_with_the_handle_at_the_end(bar: AsOfBar) -> None:
    assert (line(bar).value(), line(bar).maximum()) == (3, 3)
    assert sentence(bar).startswith("As of now.")
    assert bar.viewpoint == Viewpoint()


def test_the_handle_goes_from_one_thing_that_happened_to_the_next(bar: AsOfBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.moved, timeout=1000) as moved:
        line(bar).setValue(1)
    assert moved.args == [Viewpoint(as_of=MOMENTS[1])]
    assert sentence(bar) == "As of Wed 31 Aug 1994, 00:00 Washington, with all that is known now"
    assert line(bar).accessibleDescription() == sentence(bar)


def test_a_day_that_is_typed_means_the_whole_day_and_moves_the_handle(bar: AsOfBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.moved, timeout=1000) as moved:
        write(bar, "as_of", "3 Oct 1994")
    assert moved.args == [Viewpoint(as_of=datetime(1994, 10, 4, 3, 59, 59, tzinfo=UTC))]
    assert (line(bar).value(), sentence(bar)[:33]) == (2, "As of Mon 3 Oct 1994, 23:59 Washi")


def test_what_was_known_is_asked_for_by_itself(bar: AsOfBar, qtbot: QtBot) -> None:
    write(bar, "as_of", "3 Oct 1994 12:00")
    with qtbot.waitSignal(bar.moved, timeout=1000) as moved:
        write(bar, "known_by", "30 Sep 1994 12:00")
    known = datetime(1994, 9, 30, 16, tzinfo=UTC)
    assert moved.args == [Viewpoint(as_of=datetime(1994, 10, 3, 16, tzinfo=UTC), known_by=known)]
    assert sentence(bar) == "As of Mon 3 Oct 1994, 12:00, known by Fri 30 Sep 1994, 12:00 Washington"


def test_as_known_then_follows_the_moment_shown(bar: AsOfBar) -> None:
    box = bar.findChild(QCheckBox, "as_known_then")
    assert box is not None
    line(bar).setValue(0)
    box.setChecked(True)
    line(bar).setValue(1)
    seen = bar.viewpoint
    box.setChecked(False)
    assert (seen, bar.viewpoint) == (Viewpoint(MOMENTS[1], MOMENTS[1]), Viewpoint(MOMENTS[1]))


def test_what_is_no_moment_is_told_and_stays_as_it_was_typed(bar: AsOfBar) -> None:
    line(bar).setValue(1)
    field = write(bar, "as_of", "the other day")
    assert label(bar, "as_of_trouble").startswith("“the other day” is not a date.")
    assert (field.text(), bar.viewpoint) == ("the other day", Viewpoint(as_of=MOMENTS[1]))
    write(bar, "as_of", "yesterday")
    assert label(bar, "as_of_trouble") == ""


def test_an_emptied_field_is_the_present_again(bar: AsOfBar) -> None:
    write(bar, "as_of", "3 Oct 1994")
    write(bar, "as_of", "")
    assert (bar.viewpoint, line(bar).value()) == (Viewpoint(), 3)


def test_the_arrows_move_the_moment_by_a_day(bar: AsOfBar, qtbot: QtBot) -> None:
    field = write(bar, "as_of", "3 Oct 1994")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (field.text(), sentence(bar)[:20]) == ("2 Oct 1994", "As of Sun 2 Oct 1994")


@pytest.mark.parametrize("way", ["button", "esc"])
def test_the_button_and_esc_lead_back_to_now(bar: AsOfBar, qtbot: QtBot, way: str) -> None:
    with qtbot.waitSignal(bar.left, timeout=1000):
        if way == "button":
            button(bar, "back_to_now").click()
        else:
            qtbot.keyClick(line(bar), Qt.Key.Key_Escape)


def test_a_moment_after_the_present_is_no_place_of_the_line(bar: AsOfBar) -> None:
    bar.show_moments(MOMENTS, (WASHINGTON,), MOMENTS[1], Viewpoint(), replay=True)
    assert line(bar).maximum() == 2


@pytest.mark.parametrize("width", [720, 900, 1180])
def test_nothing_is_cut_off_at_any_width(bar: AsOfBar, qtbot: QtBot, width: int) -> None:
    bar.resize(width, 80)
    qtbot.waitUntil(lambda: bar._foot.minimumSize().width() <= bar.width() - 32 == width - 32, timeout=2000)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_everything_that_can_be_reached_has_a_name_in_every_theme(bar: AsOfBar, scheme: Scheme) -> None:
    bar._look.wear(scheme)
    bar.grab()
    assert nameless(bar) == []
