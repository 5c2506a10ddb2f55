"""The procedures the product knows, read from their files when first asked for."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import msgspec

import resources
from core.computation import Period, regime
from core.errors import KnownError
from core.procedures.model import Procedure
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from core.procedures.model import Step


class Catalogue:
    """Procedures by id, each read once, on demand.

    `texts` maps an id to a function that returns its TOML text.
    """

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
                    f"There is no procedure “{procedure_id[:60]}”. Known: {', '.join(self.ids())}.",
                    field="procedure",
                )
            known = self._known[procedure_id] = read_procedure(read(), procedure_id)
        return known


def read_procedure(text: str, name: str) -> Procedure:
    """Decode and check one procedure file; `KnownError` names the file and what is wrong with it."""
    try:
        procedure = msgspec.convert(tomllib.loads(text), Procedure)
        regime(procedure.regime)
        if procedure.zone:
            zone_info(procedure.zone)
        faults = [
            *_clashes(procedure),
            *(fault for step in procedure.steps for fault in _faults(step, procedure)),
        ]
    except (ValueError, RecursionError, KnownError) as cause:
        raise KnownError(f"Procedure file {name}: {cause}", field="procedure") from cause
    if procedure.id != name:
        faults.insert(0, f"its id is “{procedure.id}”, not the file's name")
    if faults:
        raise KnownError(f"Procedure file {name}: {'; '.join(faults)}.", field="procedure")
    return procedure


def _clashes(procedure: Procedure) -> Iterator[str]:
    """Say which names are given twice, and what is missing altogether."""
    if not procedure.steps:
        yield "it has no step"
    for kind, ids in (
        ("event", [event.id for event in procedure.events]),
        ("step", [step.id for step in procedure.steps]),
    ):
        yield from (f"{kind} {each} is there twice" for each in sorted({each for each in ids if ids.count(each) > 1}))


def _faults(step: Step, procedure: Procedure) -> Iterator[str]:
    """Say what in the step refers to something that is not there, or not before it."""
    where = f"step {step.id}"
    events = {event.id for event in procedure.events}
    ids = [each.id for each in procedure.steps]
    if sum((bool(step.start), bool(step.after), step.set_by_party)) != 1:
        yield f"{where} must have exactly one of from, after and set_by_party"
    if step.start and step.start not in events:
        yield f"{where} counts from “{step.start}”, which is no event of the procedure"
    if step.after and step.after not in ids[: ids.index(step.id)]:
        yield f"{where} counts after “{step.after}”, which is no step before it"
    if not step.set_by_party and Period.parse(step.period).hours:
        yield f"{where} counts hours, which end at a moment and not on a day"
    yield from (f"{where} is met by “{event}”, which is no event" for event in step.met_by if event not in events)
