"""Every procedure over a century of triggers, as text that is reviewed: a changed rule shows as a changed line.

`python -m tests.procedures.century` writes one file for each version of a procedure to the folder `century`, and
with `--check` tells which of them no longer say what the procedures come to. The triggers are days on which rules
part ways, and the first and last day of the version. The events follow the trigger a week apart; those that repeat
come every 30 days. Left out are events that choose a variant, until it is that variant's turn, and those that are
deemed to happen by themselves. An event that must choose its variant in time happens on the day of the trigger.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from core.computation import Period
from core.procedures import Case, Catalogue, Clockwork, Dated, Procedure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.procedures import Step, Variant

FOLDER = Path(__file__).with_name("century")

_TRIGGERS = tuple(  # The first of them are the most telling: a procedure with many steps is shown on these only.
    date.fromisoformat(line.split()[0])
    for line in """
    2024-02-29 a leap day
    1994-07-31 a Sunday at a month's end
    2010-04-02 Good Friday
    2016-09-30 a Friday, last day of September
    1999-12-24 Christmas Eve, before a new century
    2013-10-26 a Saturday, the eve of a change of the clocks in Europe
    2025-01-31 a Friday, last day of January
    1970-01-01 the first day any calendar knows
    2049-12-31 near the last day any calendar knows
    2026-07-02 a Thursday before two days off in America
    2036-02-29 a leap day yet to come
    1988-08-23 a Tuesday, the day an act of 1988 was signed
    """.strip().splitlines()
)
_LINES = 650
"""About how many lines a file may have for its plain part, and again for its variants."""

_WEEK = timedelta(days=7)
_MONTH = timedelta(days=30)
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def files() -> dict[str, Procedure]:
    """Return every version of every shipped procedure by the name of its file."""
    catalogue = Catalogue.shipped()
    found: dict[str, Procedure] = {}
    for name in catalogue.ids():
        versions = catalogue.versions(name)
        for each in versions:
            found[f"{name}.{each.version}.txt" if len(versions) > 1 else f"{name}.txt"] = each
    return found


def snapshot(procedure: Procedure) -> str:
    """Return the text of one version: all steps for each trigger, then for each variant the steps it changes."""
    borders = {day for day in (procedure.in_force_from, procedure.in_force_until) if day}
    triggers = sorted({*_triggers(len(procedure.steps), least=4), *borders})
    lines = [f"{procedure.id} {procedure.version}: {procedure.title}", ""]
    for trigger in triggers:
        lines += _run(procedure, trigger, ()).values()
    choices = _choices(procedure)
    few = _triggers(2 * len(procedure.steps) * len(choices), least=2)
    for chosen in choices:
        labels = " and ".join(variant.label for variant in chosen)
        lines += ["", f"if {labels} ({', '.join(variant.id for variant in chosen)}), otherwise as above:"]
        for trigger in few:
            before, after = _run(procedure, trigger, ()), _run(procedure, trigger, chosen)
            lines += [line for step, line in after.items() if line != before.get(step)]
            lines += [f"{trigger} {step} is not there" for step in before if step not in after]
    return "\n".join(lines) + "\n"


def written() -> Iterator[tuple[Path, str]]:
    """Yield the file of each version, and the text it should have."""
    for name, procedure in files().items():
        yield FOLDER / name, snapshot(procedure)


def strays() -> list[str]:
    """Return the files of the folder that belong to no procedure."""
    return sorted({path.name for path in FOLDER.iterdir()} - set(files()))


def _triggers(lines: int, *, least: int) -> list[date]:
    """Return so many triggers that the file stays readable at so many lines for each."""
    return sorted(_TRIGGERS[: max(least, _LINES // max(lines, 1))])


def _choices(procedure: Procedure) -> list[tuple[Variant, ...]]:
    """Return each variant alone, then each set of several with which alone some step changes."""
    order = [variant.id for variant in procedure.variants]
    by_event = {variant.event: variant.id for variant in procedure.variants if variant.event}
    together = {
        frozenset({*variant.when, *_needed(step, variant.when), *_chosen_by(step, by_event)})
        for step in procedure.steps
        for variant in step.variants
    }
    sets = (tuple(each for each in procedure.variants if each.id in ids) for ids in together if len(ids) > 1)
    several = sorted(sets, key=lambda chosen: [order.index(variant.id) for variant in chosen])
    return [*((variant,) for variant in procedure.variants), *several]


def _needed(step: Step, chosen: Sequence[str]) -> Sequence[str]:
    """Return the variant without which the step is not there at all, where none of these is one."""
    return step.only[:1] if set(step.only).isdisjoint(chosen) else ()


def _chosen_by(step: Step, by_event: Mapping[str, str]) -> list[str]:
    """Return the variants that an event chooses from which the step counts."""
    return [by_event[start] for start in step.starts() if start in by_event and by_event[start] not in step.unless]


def _run(procedure: Procedure, trigger: date, chosen: tuple[Variant, ...]) -> dict[str, str]:
    """Return the line of each step there is, by its id."""
    variants = frozenset(variant.id for variant in chosen)
    clockwork = Clockwork(procedure, Case(events=_events(procedure, trigger, chosen), variants=variants))
    found: dict[str, str] = {}
    for dated in clockwork.dates():
        step = dated.step.id
        found[step] = f"{trigger} {step} {dated.step.kind} {_words(dated)}"
        if dated.step.repeats and dated.due:
            found[f"{step} again"] = f"{trigger} {step} again {_words(clockwork.again(dated, 2))}"
    for number, warning in enumerate(clockwork.warnings):
        found[f"warning {number}"] = f"{trigger} warning: {warning}"
    return found


def _events(procedure: Procedure, trigger: date, chosen: tuple[Variant, ...]) -> dict[str, Sequence[date]]:
    """Return the days of all events, a week apart in the order of the file, without those left out."""
    choosing = {variant.event for variant in procedure.variants if variant.event}
    choosing -= {variant.event for variant in chosen}
    in_time = {variant.event for variant in chosen if variant.limit}
    found: dict[str, Sequence[date]] = {}
    for number, event in enumerate(procedure.events):
        if event.id in choosing or event.deemed is not None:
            continue
        first = trigger if event.id in in_time else trigger + number * _WEEK
        times = _times(procedure) if event.repeats else 1
        found[event.id] = [first + time * _MONTH for time in range(times)]
    return found


def _times(procedure: Procedure) -> int:
    """Return how often a repeating event must come for every count over one to be finished, one after the other."""
    periods = [Period.parse(period) for step in procedure.steps for period in step.periods()]
    return 2 + len(procedure.events) // 4 + sum(period.sitting_days + period.meetings for period in periods)


def _words(dated: Dated) -> str:
    """Return the rest of the line: the day, and all that had a part in it."""
    if dated.due is None:
        return f"no date: {dated.fault}" if dated.fault else f"waits for {dated.waits_for}"
    parts = [_day(dated.due)]
    chosen = dated.chosen
    if dated.opens is not None:
        parts.append(f"opens {_day(dated.opens)}")
    if chosen is not None and chosen.due != chosen.counted.unrolled:
        parts.append(f"rolled from {_day(chosen.counted.unrolled)}")
    if dated.bounding is not None and chosen is not None:
        parts.append(f"{dated.bound} instead of {_day(chosen.due)}")
    if dated.replaced is not None:
        parts.append(f"reset from {_day(dated.replaced.due)}")
    parts += [f"{dated.step.combine} than {_day(other.due)}" for other in dated.others]
    return ", ".join(parts)


def _day(day: date) -> str:
    return f"{day} {_DAY_NAMES[day.weekday()]}"


def _main(arguments: Sequence[str]) -> int:
    changed = [path for path, text in written() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for name in [*(path.name for path in changed), *strays()]:
            print(f"{name} is not what the procedures come to")
        return 1 if changed or strays() else 0
    for path, text in written():
        if path in changed:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {path.name}")
    for name in strays():
        (FOLDER / name).unlink()
        print(f"removed {name}, which belongs to no procedure")
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
