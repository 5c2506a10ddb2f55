"""Variants: which are in force in a case, and what they make of a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from core.computation import long_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.procedures.case import Case
    from core.procedures.model import Count, Procedure, Step, StepVariant, Variant

_COUNTING = ("start", "after", "period", "over", "until", "counts")
_PLAIN = ("kind", "label", "lapse", "effect", "citation", "verified", "note", "first_day", "combine")
_BOUNDS = ("not_before", "long_stop", "opens", "cap")


def chosen_variants(
    procedure: Procedure, case: Case, limit_of: Callable[[Count], date | None]
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the ids of the variants in force, and a warning for each that came too late or may not have.

    `limit_of` counts a variant's limit in this case.
    """
    if not procedure.variants:
        return case.variants, ()
    chosen = set(case.variants)
    warnings: list[str] = []
    for variant in procedure.variants:
        days = case.events.get(variant.event, ()) if variant.event else ()
        if days:
            chosen.add(variant.id)
        if variant.limit is None or variant.id not in chosen:
            continue
        if not days and variant.id in case.chosen_on:
            days = (case.chosen_on[variant.id],)
        limit = limit_of(variant.limit)
        if limit is not None and days and days[-1] > limit:
            chosen.discard(variant.id)
            warnings.append(_too_late(variant, days[-1], limit))
        elif limit is not None and not days:
            warnings.append(f"“{variant.label}” could be chosen until {long_date(limit)} only.")
    return frozenset(chosen), tuple(warnings)


def _too_late(variant: Variant, day: date, limit: date) -> str:
    return (
        f"“{variant.label}” does not apply: it was chosen on {long_date(day)}, after its last day, {long_date(limit)}."
    )


def exists(step: Step, variants: frozenset[str]) -> bool:
    """Tell whether the step is there at all with these variants chosen."""
    if step.only and variants.isdisjoint(step.only):
        return False
    return variants.isdisjoint(step.unless)


def with_variants(step: Step, variants: frozenset[str]) -> Step:
    """Return the step as the most particular of its variants that are wholly chosen has it."""
    if not step.variants or not variants:
        return step
    found = [variant for variant in step.variants if variants.issuperset(variant.when)]
    if not found:
        return step
    # The last of the most particular ones: later lines of a file refine earlier ones.
    most = max(len(variant.when) for variant in found)
    return _changed(step, next(variant for variant in reversed(found) if len(variant.when) == most))


def _changed(step: Step, variant: StepVariant) -> Step:
    new = {name: value for name in (*_PLAIN, *_BOUNDS, *_COUNTING) if (value := getattr(variant, name)) is not None}
    if variant.counts is not None:
        new |= {"start": "", "after": "", "period": ""}
    elif variant.start is not None:
        new |= {"after": "", "counts": ()}
    elif variant.after is not None:
        new |= {"start": "", "counts": ()}
    return msgspec.structs.replace(step, **new)
