"""One procedure as a page to read: where it comes from, its events and variants, and every step with its count.

It says in words what stands in the file and adds nothing.
"""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from core.procedures.catalogue import span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.procedures import Count, Event, Procedure, Step, Variant
    from core.procedures.model import StepVariant

_WIDTH = 100
_BOUNDS = (
    ("opens", "opens"),
    ("not_before", "not before"),
    ("long_stop", "not later than"),
    ("cap", "no extension beyond"),
)
_FIRST_DAYS = {"included": ", that day included", "first-working": ", from the first working day"}
_KINDS = {
    "deadline": "deadline",
    "window": "window",
    "earliest": "earliest date",
    "automatic": "happens by itself",
    "soft": "soft target",
    "fixed": "fixed date",
}


def page(law: Procedure, versions: Sequence[Procedure], *, own: bool = False) -> Iterator[str]:
    """Yield the lines of the page; `versions` are all there are of the procedure."""
    yield law.title
    yield f"{law.id}, version {law.version}, in force {span(law)}{' (your own)' if own else ''}"
    others = [each.version for each in versions if each.version != law.version]
    if others:
        yield f"Other versions: {', '.join(others)}"
    calendar = f", working days of {law.calendar}" if law.calendar else ""
    zone = law.zone or "that of the docket"
    yield f"Jurisdiction: {law.jurisdiction or 'none'}. Zone: {zone}. Counted by {law.regime}{calendar}."
    yield from _wrapped(f"Source: {law.source}", "")
    if law.note:
        yield from _wrapped(f"Note: {law.note}", "")
    if law.events:
        yield from ("", "Events")
        for event in law.events:
            yield from _event_lines(event, law)
    if law.variants:
        yield from ("", "Variants")
        for variant in law.variants:
            yield from _variant_lines(variant, law)
    yield from ("", "Steps")
    for number, step in enumerate(law.steps, 1):
        yield from _step_lines(number, step, law)


def _wrapped(text: str, indent: str) -> list[str]:
    return wrap(" ".join(text.split()), _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _event_lines(event: Event, law: Procedure) -> Iterator[str]:
    again = " (again and again)" if event.repeats else ""
    yield f"  {event.id}: {event.label}{again}"
    if event.meaning:
        yield from _wrapped(event.meaning, "      ")
    if event.deemed is not None:
        yield f"      If not recorded, deemed to happen {_count(event.deemed, law)}."
    if event.chain:
        yield f"      It is the date of {event.chain}."


def _variant_lines(variant: Variant, law: Procedure) -> Iterator[str]:
    yield f"  {variant.id}: if {variant.label}"
    if variant.meaning:
        yield from _wrapped(variant.meaning, "      ")
    if variant.event:
        yield f"      Chosen by itself once there is {_event(variant.event, law)}."
    if variant.limit is not None:
        yield f"      It can be chosen until {_count(variant.limit, law)}."


def _step_lines(number: int, step: Step, law: Procedure) -> Iterator[str]:
    indent = "      "
    yield from wrap(
        f"{number}. {step.label} ({step.id}), {_KINDS[step.kind]}",
        _WIDTH,
        initial_indent="  ",
        subsequent_indent=indent,
    )
    if step.set_by_party:
        yield f"{indent}A party sets its date."
    else:
        yield from _wrapped(_counts(step, law), indent)
    yield from _further(step, law, indent)
    for reset in step.resets:
        yield from _wrapped(f"A new clock once it has happened: {_count(reset, law)}.", indent)
    if step.repeats:
        yield f"{indent}Again every {step.repeats.removeprefix('1 ')}."
    for lead, names in (("Only if", step.only), ("Not if", step.unless)):
        if names:
            yield from _wrapped(f"{lead} {' or '.join(_variant(each, law) for each in names)}.", indent)
    for variant in step.variants:
        yield from _changed(variant, law, indent)
    yield from _whose(step, law, indent)


def _whose(step: Step, law: Procedure, indent: str) -> Iterator[str]:
    """Yield who acts, what fulfils the step, what a lapse means, and where it stands."""
    if step.actor:
        yield f"{indent}Who acts: {step.actor}"
    if step.met_by:
        yield from _wrapped(f"Met by: {', '.join(_event(each, law) for each in step.met_by)}", indent)
    if step.lapse:
        yield from _wrapped(f"If it lapses: {step.lapse}", indent)
    if step.note:
        yield from _wrapped(f"Note: {step.note}", indent)
    if step.citation:
        yield from _wrapped(f"Source: {step.citation}", indent)
    if not step.verified:
        yield f"{indent}Unconfirmed: this rule was not read in its original text."


def _changed(variant: StepVariant, law: Procedure, indent: str) -> Iterator[str]:
    """Yield what a step is like with variants chosen, as far as it is different."""
    lead = f"If {' and '.join(_variant(each, law) for each in variant.when)}:"
    said = []
    if variant.label:
        said.append(variant.label)
    if variant.kind:
        said.append(_KINDS[variant.kind])
    if variant.counts or variant.start or variant.after or variant.period:
        said.append(_counts(variant, law))
    if variant.lapse:
        said.append(f"if it lapses: {variant.lapse}")
    if variant.citation:
        said.append(variant.citation)
    if variant.verified is False:
        said.append("unconfirmed")
    yield from _wrapped(f"{lead} {'; '.join(each.rstrip('.') for each in said) or 'see below'}.", indent)
    yield from _further(variant, law, f"{indent}  ")
    if variant.note:
        yield from _wrapped(f"Note: {variant.note}", f"{indent}  ")


def _further(each: Step | StepVariant, law: Procedure, indent: str) -> Iterator[str]:
    for key, words in _BOUNDS:
        bound: Count | None = getattr(each, key)
        if bound is not None:
            yield from _wrapped(f"{words.capitalize()}: {_count(bound, law)}.", indent)


def _counts(each: Step | StepVariant, law: Procedure) -> str:
    if each.counts:
        which = "later" if each.combine == "later" else "earlier"
        return f"The {which} of: {'; '.join(_count(count, law) for count in each.counts)}."
    text = _count(each, law)
    return f"{text[:1].upper()}{text[1:]}."


def _count(each: Count | Step | StepVariant, law: Procedure) -> str:
    """Return one count in words: "60 days from the identification"; what is left out stays out."""
    period = each.period or ""
    origin = _event(each.start, law) if each.start else _end(each.after, law) if each.after else ""
    if origin and period == "0 days":
        words = f"on the day of {origin}"
    elif origin:
        words = f"{period} {origin}" if period.endswith(" before") else f"{period} from {origin}".strip()
    else:
        words = period
    if each.over:
        words += f", counted in {_event(each.over, law)}"
    if each.until:
        words += f", of the span until {_event(each.until, law) if law.event(each.until) else _end(each.until, law)}"
    if each.first_day:
        words += _FIRST_DAYS.get(each.first_day, "")
    return words


def _event(name: str, law: Procedure) -> str:
    event = law.event(name)
    label = event.label if event else name
    return label if label.startswith(("the ", "a ", "an ")) else f"the {label}"


def _end(name: str, law: Procedure) -> str:
    step = law.step(name)
    if step is not None and step.noun:
        return f"the end of the {step.noun}"
    return f"the end of “{step.label if step else name}”"


def _variant(name: str, law: Procedure) -> str:
    return next((variant.label for variant in law.variants if variant.id == name), name)
