import itertools

import pytest
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from core.docket.deadlines import (
    LAPSED,
    PENDING,
    STATES,
)
from core.errors import KnownError
from gui import wording
from gui.look.empty import EmptyPage
from gui.look.icons import Icons
from gui.look.lettering import Lettering
from gui.look.look import Look, system_scheme
from gui.look.marks import Mark, mark_for
from gui.look.palette import dress, palette_of
from gui.look.period_bar import PeriodBar, paint_bar
from gui.look.theme import SURFACES, URGENCY, Role, Scheme, Theme, theme_of
from gui.look.type import Size, TypeScale

ICONS = [name.removesuffix(".svg") for name in resources.names("icons")]
TEXT_ROLES = (Role.TEXT, Role.MUTED, Role.ACCENT, *URGENCY)
DAY = 86400


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(Scheme.LIGHT, TypeScale(qapp.font()), Icons(resources.read_text))


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(w * linear(v) for w, v in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def ratio(theme: Theme, one: Role, other: Role) -> float:
    return contrast(theme.colour(one), theme.colour(other))


@pytest.mark.parametrize("scheme", Scheme)
def test_every_text_is_legible_on_every_surface(scheme: Scheme) -> None:
    theme = theme_of(scheme)
    faint = {
        (text.value, on.value): round(ratio(theme, text, on), 2)
        for text, on in itertools.product(TEXT_ROLES, SURFACES)
        if ratio(theme, text, on) < 4.5
    }
    assert faint == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_text_on_the_accent_and_on_the_last_hour_is_legible(scheme: Scheme) -> None:
    theme = theme_of(scheme)
    assert ratio(theme, Role.ON_ACCENT, Role.ACCENT) >= 4.5
    assert ratio(theme, Role.SURFACE, Role.SOON) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
def test_the_used_part_of_a_bar_stands_out_from_the_rest(scheme: Scheme) -> None:
    theme = theme_of(scheme)
    filled = (Role.RUNNING, Role.SOON, Role.SUSPENDED)
    assert [role for role in filled if ratio(theme, role, Role.TRACK) < 3] == []


@pytest.mark.parametrize("scheme", Scheme)
def test_the_states_stand_out_in_their_order_of_urgency_without_hues(scheme: Scheme) -> None:
    theme = theme_of(scheme)
    standing_out = [ratio(theme, role, Role.SURFACE) for role in URGENCY]
    assert standing_out == sorted(standing_out, reverse=True)


@pytest.mark.parametrize("scheme", Scheme)
def test_disabled_text_of_stock_widgets_can_still_be_read(scheme: Scheme) -> None:
    palette = palette_of(theme_of(scheme))
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert contrast(disabled, palette.color(QPalette.ColorRole.Button)) >= 3


@pytest.mark.parametrize("scheme", Scheme)
def test_every_role_has_a_colour_in_every_scheme(scheme: Scheme) -> None:
    assert set(theme_of(scheme).colours) == set(Role)


def test_every_state_of_the_core_has_a_mark() -> None:
    marks = {state: mark_for(state, DAY, unanswered=False) for state in STATES}
    assert set(marks) == set(STATES)


def test_no_two_marks_share_a_shape_or_a_word() -> None:
    assert len({mark.icon for mark in Mark}) == len(Mark)
    assert len({wording.state_word(mark) for mark in Mark}) == len(Mark)


def test_only_what_lapsed_unanswered_is_marked_red() -> None:
    assert mark_for(LAPSED, -1, unanswered=True) is Mark.LAPSED
    assert mark_for(LAPSED, -1, unanswered=False).role is not Role.LAPSED
    assert [mark for mark in Mark if mark.role is Role.LAPSED] == [Mark.LAPSED]


def test_a_running_date_is_near_from_seven_days_on() -> None:
    assert mark_for(PENDING, 7 * DAY, unanswered=False) is Mark.RUNNING
    assert mark_for(PENDING, 7 * DAY - 1, unanswered=False) is Mark.SOON


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    del qapp
    pixmap = Icons(resources.read_text).pixmap(name, QColor("#123456"), 20, 2.0)
    assert pixmap.size().width() == 40
    assert pixmap.deviceIndependentSize().width() == 20


@pytest.mark.parametrize("mark", Mark)
def test_the_icon_of_every_mark_is_there(mark: Mark) -> None:
    assert mark.icon in ICONS


def test_an_icon_wears_the_tint_it_is_given(qapp: QApplication) -> None:
    del qapp
    image = Icons(resources.read_text).pixmap("lapsed", QColor("#b20111")).toImage()
    assert image.pixelColor(5, 10).name() == "#b20111"


def test_an_icon_is_drawn_once_and_kept(qapp: QApplication) -> None:
    del qapp
    icons = Icons(resources.read_text)
    assert icons.pixmap("met", QColor("#123456")) is icons.pixmap("met", QColor("#123456"))


def test_a_missing_icon_is_named(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(KnownError, match="The icon “bell” is missing"):
        Icons(resources.read_text).pixmap("bell", QColor("#123456"))


def test_an_icon_that_is_no_svg_says_what_must_be_installed(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(KnownError, match="libqsvg"):
        Icons("no picture: {}".format).pixmap("bell", QColor("#123456"))


def test_a_button_icon_has_a_faint_picture_for_disabled(look: Look) -> None:
    icon = look.icon("add")
    assert sorted(size.width() for size in icon.availableSizes()) == [16, 20, 32, 40]


def test_fonts_are_made_once_at_the_sizes_of_the_scale(qapp: QApplication) -> None:
    fonts = TypeScale(qapp.font())
    figure = fonts.font(Size.FIGURE, strong=True, tabular=True)
    assert figure is fonts.font(Size.FIGURE, strong=True, tabular=True)
    assert (figure.pixelSize(), figure.weight()) == (20, QFont.Weight.DemiBold)
    assert figure.featureValue(QFont.Tag("tnum")) == 1


def test_figures_keep_their_width_as_they_change(look: Look) -> None:
    lettering = Lettering(look.fonts.font(Size.FIGURE, tabular=True))
    assert len({lettering.width(f"{digit}{digit}:{digit}{digit}") for digit in range(10)}) == 1


def test_text_without_room_is_left_out(look: Look) -> None:
    assert Lettering(look.fonts.font(Size.BODY)).fit("Insurance", 0) == ""


def test_changing_the_theme_says_so_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.theme_changed):
        look.wear(Scheme.DARK)
    with qtbot.assertNotEmitted(look.theme_changed):
        look.wear(Scheme.DARK)
    assert look.theme.scheme is Scheme.DARK


def test_the_system_that_asks_for_nothing_gets_light(qapp: QApplication) -> None:
    del qapp
    assert system_scheme(QGuiApplication.styleHints()) is Scheme.LIGHT


def test_the_program_is_dressed_in_fusion(qapp: QApplication) -> None:
    dress(qapp, theme_of(Scheme.LIGHT))
    assert qapp.style().objectName() == "fusion"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#fbfaf7"


def painted(bar: PeriodBar) -> list[str]:
    image = QImage(100, 3, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_bar(painter, image.rect().toRectF(), bar, QColor("#ff0000"), QColor("#00ff00"))
    painter.end()
    return [image.pixelColor(x, 1).name() for x in (10, 90)]


def test_a_bar_is_filled_as_far_as_the_period_is_used(qapp: QApplication) -> None:
    del qapp
    assert painted(PeriodBar(0.5)) == ["#ff0000", "#00ff00"]
    assert painted(PeriodBar(2.0)) == ["#ff0000", "#ff0000"]
    assert painted(PeriodBar(-1.0)) == ["#00ff00", "#00ff00"]


def test_a_stopped_bar_is_hatched_and_a_soft_one_hollow(qapp: QApplication) -> None:
    del qapp
    assert painted(PeriodBar(0.5, stopped=True))[1] != "#00ff00"
    assert painted(PeriodBar(0.5, hollow=True))[1] == "#ffffff"


def test_an_empty_page_has_its_sentence_and_its_button(look: Look, qtbot: QtBot) -> None:
    page = EmptyPage(look, "No tracks yet.")
    qtbot.addWidget(page)
    button = page.offer("Open a negotiation")
    assert button.text() == "Open a negotiation"
    assert button.minimumHeight() >= 28
