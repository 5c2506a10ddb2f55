"""A plot shows every number of a measure in its place, and says each in words by pointer, by key, and aloud."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.facts import ContextSeries, Fact, Reading
from core.docket.substance import Measure, substance_of
from gui.look.theme import Role
from gui.track_page.plot import Plot
from gui.track_page.plot_scale import places, scale_of
from tests.gui.pages_ground import look_of

DAY = date(1994, 6, 24)
MOMENT = datetime(1994, 6, 24, tzinfo=UTC)


def measure(*values: str, unit: str = "yen") -> Measure:
    def fact(ident: str, body: ContextSeries | Reading, day: date) -> Fact:
        return Fact(
            id=ident, negotiation="n", body=body, effective_on=day, zone="UTC", recorded_at=MOMENT, entered_at=MOMENT
        )

    series = fact("yen", ContextSeries(name="Dollar", unit=unit), DAY)
    readings = [fact(f"r{n}", Reading(of="yen", value=v), DAY + timedelta(days=n)) for n, v in enumerate(values)]
    return substance_of([series, *readings]).series[0]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def plot(qapp: QApplication, qtbot: QtBot) -> Plot:
    made = Plot(look_of(qapp), measure("100.40", "99.93", "at lows", "101"), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    made.show()
    return made


@given(st.lists(st.floats(-1e14, 1e14, allow_nan=False), min_size=1, max_size=20))
def test_the_axis_holds_every_value_with_few_round_figures(values: list[float]) -> None:
    scale = scale_of(values)
    room = (scale.high - scale.low) * 1e-6
    assert all(scale.low - room <= value <= scale.high + room for value in values)
    assert 2 <= len(scale.ticks) <= 6
    assert all(before < after for before, after in pairwise(scale.ticks))


@pytest.mark.parametrize(
    ("values", "ticks", "decimals"),
    [
        ([0, 100], (0, 25, 50, 75, 100), 0),
        ([99.93, 100.4], (99.8, 100.0, 100.2, 100.4), 1),
        ([5, 5], (4.6, 5.4), 1),
        ([0], (-1, 1), 1),
        ([-3, 7], (-5, 0, 5, 10), 0),
    ],
)
def test_the_axis_is_marked_at_round_figures(values: list[float], ticks: tuple[float, ...], decimals: int) -> None:
    scale = scale_of(values)
    assert scale.decimals == decimals
    assert (scale.ticks[0], scale.ticks[-1]) == pytest.approx((ticks[0], ticks[-1]))


def test_days_stand_as_far_apart_as_they_are() -> None:
    assert places([DAY, DAY + timedelta(days=1), DAY + timedelta(days=4)]) == [0, 0.25, 1]
    assert places([DAY, DAY]) == [0.5, 0.5]


def test_the_latest_number_stands_above_with_its_unit_and_day(plot: Plot) -> None:
    assert plot.reading == "101 yen  ·  Mon 27 Jun 1994"


def test_the_arrow_keys_go_from_reading_to_reading_and_stop_at_the_ends(plot: Plot) -> None:
    said = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(plot, key)
        said.append(plot.reading.partition(" ")[0])
    assert said == ["99.93", "100.40", "100.40", "99.93", "101", "100.40"]


def test_where_reading_runs_from_the_right_the_left_arrow_goes_on_in_time(plot: Plot) -> None:
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.reading.startswith("99.93")
    assert plot._place(0).x() > plot._place(2).x()


def test_the_point_nearest_to_the_pointer_is_read_and_left_again(plot: Plot) -> None:
    plot.clearFocus()
    spot, nobody = plot._place(0) + QPointF(6, 40), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, spot, plot.mapToGlobal(spot), nobody, nobody, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(plot, moved)
    assert plot.reading.startswith("100.40")
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.reading.startswith("101")


def test_a_screen_reader_is_told_the_reading_and_all_of_them(plot: Plot) -> None:
    assert plot.accessibleName() == "Plot: Dollar"
    assert plot.accessibleDescription() == (
        "101 yen  ·  Mon 27 Jun 1994. Fri 24 Jun 1994: 100.40; Sat 25 Jun 1994: 99.93; Mon 27 Jun 1994: 101"
    )


def test_of_many_readings_the_ends_and_the_extremes_are_told(qapp: QApplication, qtbot: QtBot) -> None:
    many = Plot(look_of(qapp), measure(*(str((n * 7) % 31) for n in range(31)), unit=""), None)  # type: ignore[arg-type]
    qtbot.addWidget(many)
    assert many.accessibleDescription().endswith(
        "First Fri 24 Jun 1994: 0; last Sun 24 Jul 1994: 24; lowest Fri 24 Jun 1994: 0; highest Sat 16 Jul 1994: 30."
    )


def test_the_points_are_painted_in_the_colour_of_the_theme(plot: Plot, qapp: QApplication) -> None:
    image = plot.grab().toImage()
    spot = plot._place(1).toPoint()
    assert image.pixelColor(spot) == look_of(qapp).colour(Role.ACCENT)


@pytest.mark.parametrize("width", [160, 240, 560])
def test_it_can_be_painted_at_any_width(plot: Plot, width: int) -> None:
    plot.resize(width, plot.height())
    assert not plot.grab().isNull()
