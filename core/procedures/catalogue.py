"""The procedures the product knows, read from their files when first asked for."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

import resources
from core.computation import Period, regime
from core.errors import KnownError
from core.procedures.model import Procedure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Catalogue:
    """Procedures by id. `texts` maps an id to a function that reads its TOML text; files are read once, on demand."""

    def __init__(self, texts: Mapping[str, Callable[[], str]]) -> None:
        self._texts = dict(texts)
        self._known: dict[str, Procedure] = {}

    @classmethod
    def shipped(cls) -> Catalogue:
        """Return the catalogue of `resources/procedures`."""

        def reader(name: str) -> Callable[[], str]:
            return lambda: resources.read_text(f"procedures/{name}")

        names = [name for name in resources.names("procedures") if name.endswith(".toml")]
        return cls({name.removesuffix(".toml"): reader(name) for name in names})

    def ids(self) -> tuple[str, ...]:
        """Return the ids, in alphabetical order."""
        return tuple(sorted(self._texts))

    def procedure(self, procedure_id: str) -> Procedure:
        """Return the procedure of that id; `KnownError` on field "procedure" where there is none."""
        known = self._known.get(procedure_id)
        if known is None:
            read = self._texts.get(procedure_id)
            if read is None:
                raise KnownError(
                    f"There is no procedure “{procedure_id[:60]}”. Known: {', '.join(self.ids())}.", field="procedure"
                )
            known = self._known[procedure_id] = read_procedure(read(), procedure_id)
        return known


def read_procedure(text: str, name: str) -> Procedure:
    """Decode and check one procedure file; `KnownError` names the file and what is wrong with it."""
    try:
        procedure = msgspec.convert(tomllib.loads(text), Procedure)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as cause:
        raise KnownError(f"Procedure file {name}: {cause}", field="procedure") from cause
    for fault in _faults(procedure):
        raise KnownError(f"Procedure file {name}: {fault}", field="procedure")
    return procedure


def _faults(procedure: Procedure) -> list[str]:
    """Say what in the procedure refers to something that is not there, or goes round in a circle."""
    events = {event.id for event in procedure.events}
    faults: list[str] = []
    earlier: set[str] = set()
    regime(procedure.regime)
    for step in procedure.steps:
        where = f"step {step.id}"
        origins = sum((bool(step.start), bool(step.after), step.set_by_party))
        if origins != 1:
            faults.append(f"{where} must have exactly one of from, after and set_by_party")
        if step.start and step.start not in events:
            faults.append(f"{where} counts from “{step.start}”, which is no event of the procedure")
        if step.after and step.after not in earlier:
            faults.append(f"{where} counts after “{step.after}”, which is no step before it")
        if not step.set_by_party:
            Period.parse(step.period)
        faults.extend(f"{where} is met by “{event}”, which is no event" for event in step.met_by if event not in events)
        earlier.add(step.id)
    return faults
