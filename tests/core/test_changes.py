"""What changed is told to everybody who asked, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.changes import Changes, Publisher

if TYPE_CHECKING:
    from collections.abc import Callable


def test_every_subscriber_is_told_in_the_order_they_came() -> None:
    heard: list[tuple[str, Changes]] = []
    publisher = Publisher()
    publisher.subscribe(lambda changes: heard.append(("first", changes)))
    publisher.subscribe(lambda changes: heard.append(("second", changes)))
    told = Changes(facts=("a",))
    publisher.publish(told)
    assert heard == [("first", told), ("second", told)]


def test_who_has_left_is_not_told() -> None:
    heard: list[Changes] = []
    publisher = Publisher()
    leave = publisher.subscribe(heard.append)
    leave()
    leave()
    publisher.publish(Changes())
    assert heard == []


def test_who_leaves_while_being_told_does_not_keep_others_from_hearing() -> None:
    heard: list[str] = []
    publisher = Publisher()
    leaving: list[Callable[[], None]] = []

    def once(_changes: Changes) -> None:
        heard.append("once")
        leaving[0]()

    leaving.append(publisher.subscribe(once))
    publisher.subscribe(lambda _changes: heard.append("always"))
    publisher.publish(Changes())
    publisher.publish(Changes())
    assert heard == ["once", "always", "always"]
