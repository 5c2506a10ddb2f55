from __future__ import annotations

from core.notify.screen import Screen


def shown(screen: Screen, notice: str, number: int) -> int:
    asked, _ = screen.ask(notice)
    return screen.confirm(asked, number)


def test_a_notice_that_was_never_shown_replaces_nothing() -> None:
    assert Screen().ask("n1")[1] == 0


def test_a_notice_shown_again_replaces_its_number() -> None:
    screen = Screen()
    shown(screen, "n1", 7)
    assert screen.ask("n1")[1] == 7


def test_a_number_leads_to_its_notice_once() -> None:
    screen = Screen()
    shown(screen, "n1", 7)
    assert [screen.take(7), screen.take(7)] == ["n1", None]


def test_the_same_notice_put_up_twice_has_its_older_number_closed() -> None:
    screen = Screen()
    first, _ = screen.ask("n1")
    second, _ = screen.ask("n1")
    assert [screen.confirm(first, 1), screen.confirm(second, 2)] == [0, 1]
    assert [screen.take(1), screen.take(2)] == [None, "n1"]


def test_a_notice_withdrawn_before_it_was_confirmed_is_closed_when_it_is() -> None:
    screen = Screen()
    asked, _ = screen.ask("n1")
    assert screen.withdraw("n1") == 0
    assert screen.confirm(asked, 3) == 3
    assert screen.take(3) is None


def test_a_notice_asked_for_again_after_a_withdrawal_is_wanted() -> None:
    screen = Screen()
    screen.ask("n1")
    screen.withdraw("n1")
    assert shown(screen, "n1", 4) == 0
    assert screen.take(4) == "n1"


def test_clearing_tells_whether_anything_was_there() -> None:
    screen = Screen()
    shown(screen, "n1", 1)
    assert [screen.clear(), screen.clear(), screen.take(1)] == [True, False, None]


def test_a_refused_showing_leaves_nothing() -> None:
    screen = Screen()
    asked, _ = screen.ask("n1")
    screen.refuse(asked)
    assert screen.clear() is False
