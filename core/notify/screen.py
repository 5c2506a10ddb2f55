"""Which of our notices stand on the screen, and under which numbers of the server's.

Pure bookkeeping, safe to use from several threads; it sends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock


@dataclass(slots=True, eq=False)
class Asked:
    """A showing asked for and not yet confirmed; not `wanted` once the notice was withdrawn meanwhile."""

    notice: str
    wanted: bool = True


class Screen:
    """Notices by number and numbers by notice. Numbers are the server's, from 1; 0 stands for none."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._notices: dict[int, str] = {}
        self._numbers: dict[str, int] = {}
        self._asked: list[Asked] = []

    def ask(self, notice: str) -> tuple[Asked, int]:
        """Note that `notice` is about to be shown; return the asking and the number it replaces, or 0."""
        with self._lock:
            asked = Asked(notice)
            self._asked.append(asked)
            return asked, self._numbers.get(notice, 0)

    def refuse(self, asked: Asked) -> None:
        """Note that the showing will not happen."""
        with self._lock:
            self._drop(asked)

    def confirm(self, asked: Asked, number: int) -> int:
        """Note that the server shows it as `number`; return the number that should now be closed, or 0.

        That is the new one where the notice was withdrawn meanwhile, and the old one where the server, slow
        to answer, put the same notice up twice.
        """
        with self._lock:
            self._drop(asked)
            if not asked.wanted:
                return number
            before = self._numbers.get(asked.notice, 0)
            self._notices.pop(before, None)
            self._notices[number] = asked.notice
            self._numbers[asked.notice] = number
            return before if before != number else 0

    def take(self, number: int) -> str | None:
        """Forget what stands under `number` and return whose it was; None where it was none of ours."""
        with self._lock:
            notice = self._notices.pop(number, None)
            if notice is not None:
                del self._numbers[notice]
            return notice

    def withdraw(self, notice: str) -> int:
        """Forget `notice`, also where it is still being asked for; return its number, or 0."""
        with self._lock:
            for asked in self._asked:
                asked.wanted = asked.wanted and asked.notice != notice
            number = self._numbers.pop(notice, 0)
            self._notices.pop(number, None)
            return number

    def clear(self) -> bool:
        """Forget everything, as the server that showed it is gone; return whether there was anything."""
        with self._lock:
            anything = bool(self._notices or self._asked)
            self._notices, self._numbers, self._asked = {}, {}, []
            return anything

    def _drop(self, asked: Asked) -> None:
        if asked in self._asked:
            self._asked.remove(asked)
