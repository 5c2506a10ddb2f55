"""The field for what each party has of its own, a line each: "Japan: Sadayuki Hayashi"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.forms.texts import LongTextField
from gui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.look.look import Look

_COLONS = (":", "\uff1a")
_SHOWN = 40


class PairsField(LongTextField):
    """Several lines, each a party, a colon, and what is its own. A party without words behind the colon is left out."""

    def __init__(self, look: Look, name: str, label: str, *, example: str = "") -> None:
        super().__init__(look, name, label, example=example)
        self._offered = ""

    def offer(self, parties: Sequence[str]) -> None:
        """Write in a line for each party to be filled, unless something was written."""
        if self.text() == self._offered.strip():
            self._offered = "\n".join(f"{party}: " for party in parties)
            self.put(self._offered)

    def pairs(self) -> dict[str, str]:
        """Return what each party has, in the order of the lines; `KnownError` for a line without a party."""
        found: dict[str, str] = {}
        for line in self.text().splitlines():
            text = line.strip()
            if not text:
                continue
            party, own = _split(text)
            if not party:
                sentence = translate("Forms", "“{text}” names no party. Write it as “Japan: …”.")
                raise self.wrong(sentence.format(text=text[:_SHOWN]))
            if party in found and own:
                raise self.wrong(translate("Forms", "{party} stands there twice.").format(party=party[:_SHOWN]))
            if own:
                found[party] = own
        return found

    def check(self) -> None:
        """Refuse a line without a party."""
        self.pairs()


def _split(line: str) -> tuple[str, str]:
    places = [place for colon in _COLONS if (place := line.find(colon)) > 0]
    if not places:
        return "", ""
    return line[: min(places)].strip(), line[min(places) + 1 :].strip()
