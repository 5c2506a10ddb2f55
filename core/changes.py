"""What an edit changed, told once after it is safely stored.

Every mutation returns a `Changes`; whoever shows something subscribes and refreshes what concerns it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Changes:
    """What is no longer as it was.

    `negotiations` are the ids whose facts or dates changed, `facts` the ids of the facts that were added,
    `reminders` tells whether the ledger of reminders grew. `everything` asks for a full refresh (another
    process wrote, or the moment looked from has moved).
    """

    negotiations: frozenset[str] = frozenset()
    facts: tuple[str, ...] = ()
    reminders: bool = False
    everything: bool = False


class Publisher:
    """Hands each `Changes` to every subscriber, in the order they came, in the publishing thread."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Changes], None]] = []

    def subscribe(self, receive: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `receive` for each publication from now on; return what ends that."""
        self._subscribers.append(receive)

        def unsubscribe() -> None:
            if receive in self._subscribers:
                self._subscribers.remove(receive)

        return unsubscribe

    def publish(self, changes: Changes) -> None:
        """Tell every subscriber."""
        for receive in tuple(self._subscribers):
            receive(changes)
