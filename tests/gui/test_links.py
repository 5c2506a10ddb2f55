"""An address in a source can be followed, is shown whole before, and nothing is opened until it is clicked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.track_page.links import Link, add_source, address_in, without_address
from tests.gui.pages_ground import look_of

LONG = "https://www.example.org/" + "a" * 300


class Browser(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    taken = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, taken, "take")  # type: ignore[arg-type]
    yield taken
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://www.wto.org/english/tratop_e", "https://www.wto.org/english/tratop_e"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("Notice of 4 October, https://example.org/a.pdf.", "https://example.org/a.pdf"),
        ("(see https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("“https://example.org”", "https://example.org"),
        ("59 Fed. Reg., 13 October 1994", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https:// example.org", ""),
        ("ftp://example.org/x", ""),
        ("https://example.org/\u202egpj.exe", "https://example.org/"),
        ("www.example.org", ""),
    ],
)
def test_an_address_is_found_without_what_stands_around_it(text: str, address: str) -> None:
    assert address_in(text) == address


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("https://example.org", ""),
        ("Notice, https://example.org", "Notice"),
        ("Notice: https://example.org (in part)", "Notice (in part)"),
        ("Notice", "Notice"),
    ],
)
def test_what_a_source_says_beside_its_address_stays(text: str, rest: str) -> None:
    assert without_address(text, address_in(text)) == rest


def test_a_link_opens_its_address_once_it_is_clicked_and_never_before(
    qapp: QApplication, qtbot: QtBot, browser: Browser
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    link = Link(look_of(qapp), "https://example.org/a?b=1", holder)
    holder.show()
    assert browser.opened == []
    link.click()
    assert browser.opened == ["https://example.org/a?b=1"]


def test_a_link_tells_its_whole_address_and_is_cut_on_screen(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    link = Link(look_of(qapp), LONG, holder)
    assert LONG in link.toolTip()
    assert link.accessibleName() == f"Open {LONG}"
    assert link.minimumSizeHint().width() < 200


def test_markup_in_an_address_stays_text_in_its_tip(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    assert "&amp;" in Link(look_of(qapp), "https://example.org/?a=1&b=2", holder).toolTip()


def test_a_source_is_words_and_under_them_a_link(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    add_source(QVBoxLayout(holder), look_of(qapp), holder, "Notice, https://example.org")
    assert [each.text() for each in holder.findChildren(QLabel)] == ["Notice"]
    assert [each.address for each in holder.findChildren(Link)] == ["https://example.org"]
