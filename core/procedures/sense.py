"""Whether what a procedure file says makes sense: its names, its variants, and where each date comes from.

The shape of the file is right when it comes here; single counts are looked at in `counts`, and in which order
steps depend on one another in `order`. Where a value was wrong already, nothing is said about what follows from it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from core.calendars import CALENDAR_IDS, own_ids
from core.computation import regime_ids
from core.errors import KnownError
from core.procedures.branches import with_variants
from core.procedures.counts import Counting, read_or_none
from core.procedures.mistakes import near, quoted
from core.zones import zone_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.procedures.mistakes import Mistakes
    from core.procedures.model import Event, Procedure, Step, StepVariant, Variant
    from core.procedures.places import Path

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_VERSION = re.compile(r"[a-z0-9][a-z0-9.-]{0,39}")
_LONGEST_LINE = 300
_SOURCE = ("from", "after", "count", "set_by_party", "period", "over", "until", "kind")
_COUNTING = {"start", "after", "period", "over", "until", "counts", "kind", "opens"}
_BOUNDS = ("not_before", "long_stop", "opens", "cap")


class Sense:
    """One procedure being looked through; what is wrong goes to `mistakes`."""

    def __init__(self, procedure: Procedure, name: str, mistakes: Mistakes) -> None:
        self.law = procedure
        self.name = name
        self.mistakes = mistakes
        self._counts = Counting(procedure, mistakes)
        self._variants = [variant.id for variant in procedure.variants]

    def check(self) -> None:
        """Look at everything, from the top of the file to its end."""
        self._top()
        self._rules(self.law.regime, self.law.calendar, self.law.zone, ())
        for kind, each in (("event", self.law.events), ("variant", self.law.variants), ("step", self.law.steps)):
            self._names(kind, each)
        for at, event in enumerate(self.law.events):
            self._event(event, ("event", at))
        for at, variant in enumerate(self.law.variants):
            self._variant(variant, ("variant", at))
        for at, step in enumerate(self.law.steps):
            self._step(step, ("step", at))
        if not self.law.steps and not self.mistakes.at(("step",)):
            self.mistakes.add((), "it has no step", "a procedure needs one [[step]] at least")

    def _top(self) -> None:
        law = self.law
        stem, _, version = self.name.partition(".")
        if not self.mistakes.at(("id",)) and law.id != stem:
            self.mistakes.add(("id",), f"{quoted(law.id)} is not the file's name", f"name the file {law.id}.toml")
        if law.version and not _VERSION.fullmatch(law.version):
            right = 'write a word or a year, such as "1994"'
            self.mistakes.add(("version",), f"{quoted(law.version)} is no version", right)
        elif version and law.version and version != law.version:
            right = f"name the file {law.id}.{law.version}.toml"
            self.mistakes.add(("version",), f"{quoted(law.version)} is not what the file's name says", right)
        for key in ("id", "title", "short", "version", "source"):
            self._filled(getattr(law, key), (key,), one_line=key != "source")
        since, until = law.in_force_from, law.in_force_until
        if since is not None and until is not None and until < since:
            what = f"{until} is before in_force_from, {since}"
            self.mistakes.add(("in_force_until",), what, "write the last day in force")

    def _rules(self, rules: str, calendars: str, zone: str, path: Path) -> None:
        """Look at names of what is shipped with the product, or the person's own."""
        if not self.mistakes.at((*path, "regime")) and (rules or not path) and rules not in regime_ids():
            self.mistakes.add((*path, "regime"), f"there is no regime {quoted(rules)}", near(rules, regime_ids()))
        known = (*CALENDAR_IDS, *own_ids())
        for each in calendars.split("+") if calendars else ():
            if each not in known:
                self.mistakes.add((*path, "calendar"), f"there is no calendar {quoted(each)}", near(each, known))
        try:
            if zone:
                zone_info(zone)
        except KnownError:
            right = "write an IANA name such as America/New_York"
            self.mistakes.add((*path, "zone"), f"there is no time zone {quoted(zone)}", right)

    def _names(self, kind: str, each: Sequence[Event | Variant | Step]) -> None:
        seen: set[str] = set()
        for at, one in enumerate(each):
            path: Path = (kind, at)
            if self._filled(one.id, (*path, "id")) and not ID.fullmatch(one.id):
                right = "write small letters, digits and hyphens, such as first-report"
                self.mistakes.add((*path, "id"), f"{quoted(one.id)} is no id", right)
            elif one.id in seen:
                self.mistakes.add((*path, "id"), f"the {kind} {quoted(one.id)} is there twice", "give each its own id")
            seen.add(one.id)
            self._filled(one.label, (*path, "label"))

    def _filled(self, text: str, path: Path, *, one_line: bool = True) -> bool:
        """Tell whether there is a text there that a screen can show; say so where there is none."""
        if self.mistakes.at(path):
            return False
        if not text.strip():
            self.mistakes.add(path, "it is empty", f"write what the {path[-1]} is")
        elif one_line and not (text.isprintable() and len(text) <= _LONGEST_LINE):
            self.mistakes.add(path, "this cannot be shown", f"write one line of at most {_LONGEST_LINE} characters")
        else:
            return True
        return False

    def _event(self, event: Event, path: Path) -> None:
        if event.deemed is not None:
            self._counts.table(event.deemed, (*path, "deemed"), sittings=False)
        procedure, _, step = event.chain.partition("/")
        if event.chain and not (ID.fullmatch(procedure) and ID.fullmatch(step)):
            right = 'write "procedure/step", such as "wto-dsu/reasonable-period"'
            self.mistakes.add((*path, "chain"), f"{quoted(event.chain)} names no step of another procedure", right)

    def _variant(self, variant: Variant, path: Path) -> None:
        if variant.event:
            self._counts.known_event(variant.event, (*path, "event"))
        if variant.limit is None:
            return
        self._counts.table(variant.limit, (*path, "limit"), sittings=False)
        if variant.limit.after:
            what = "the time to choose a variant counts from an event, not from a step"
            self.mistakes.add((*path, "limit", "after"), what, 'write from = "..."')

    def _step(self, step: Step, path: Path) -> None:
        self._rules(step.regime, step.calendar, step.zone, path)
        self._source(step, path, step)
        for at, each in enumerate(step.counts):
            self._counts.table(each, (*path, "count", at))
        for key in _BOUNDS:
            if (bound := getattr(step, key)) is not None:
                self._counts.table(bound, (*path, key))
        for at, each in enumerate(step.resets):
            self._counts.table(each, (*path, "reset", at))
        for key in ("only", "unless"):
            self._counts.known_variants(getattr(step, key), (*path, key))
        for both in sorted(set(step.only) & set(step.unless)):
            self.mistakes.add((*path, "unless"), f"{quoted(both)} stands in only as well", "leave it out of one")
        for event in step.met_by:
            self._counts.known_event(event, (*path, "met_by"))
        if not step.set_by_party:
            self._filled(step.citation, (*path, "citation"))
        self._coming_again(step, path)
        self._step_variants(step, path)

    def _step_variants(self, step: Step, path: Path) -> None:
        seen: set[frozenset[str]] = set()
        for at, each in enumerate(step.variants):
            here = (*path, "variant", at)
            self._counts.known_variants(each.when, (*here, "when"))
            when = frozenset(each.when)
            if not when and not self.mistakes.at((*here, "when")):
                self.mistakes.add((*here, "when"), "it names no variant", near("", self._variants))
            elif when in seen:
                self.mistakes.add((*here, "when"), "there are two for the same variants", "put them into one")
            elif dead := sorted(when & set(step.unless)):
                what = f"the step is not there with {quoted(dead[0])}: this never applies"
                self.mistakes.add((*here, "when"), what, "leave it out, or out of unless")
            seen.add(when)
            self._step_variant(step, each, here)

    def _step_variant(self, step: Step, variant: StepVariant, path: Path) -> None:
        changed = [name for name in variant.__struct_fields__ if name != "when" and getattr(variant, name) is not None]
        if not changed and not self.mistakes.within(path):
            self.mistakes.add(path, "it changes nothing", "write what is different then, or leave it out")
        given = {"from": variant.start, "after": variant.after, "count": variant.counts}
        ways = [key for key, value in given.items() if value]
        if len(ways) > 1:
            what = f"{' and '.join(ways)} contradict each other"
            self.mistakes.add((*path, ways[-1]), what, "give one of them")
        merged = with_variants(msgspec.structs.replace(step, variants=(variant,)), frozenset(variant.when))
        base_is_wrong = self.mistakes.at(path[:2], *((*path[:2], key) for key in _SOURCE))
        if not base_is_wrong and _COUNTING & set(changed):
            self._source(merged, path, variant)
        for at, each in enumerate(variant.counts or ()):
            self._counts.table(each, (*path, "count", at))
        for key in _BOUNDS:
            if (bound := getattr(variant, key)) is not None:
                self._counts.table(bound, (*path, key))

    def _source(self, step: Step, path: Path, written: Step | StepVariant) -> None:
        """Look at where the date of a step, as it is with a variant, comes from; `written` is what stands there."""
        given = {"from": step.start, "after": step.after, "count": step.counts, "set_by_party": step.set_by_party}
        ways = [key for key, value in given.items() if value]
        wrong = self.mistakes.at(*((*path, key) for key in given), *((*path[:2], key) for key in given))
        choices = "from, after, [[step.count]] and set_by_party"
        if not wrong and len(ways) != 1:
            nothing = "nothing says what its date is counted from"
            what = f"{' and '.join(ways)} contradict each other" if ways else nothing
            place = (*path, ways[-1]) if ways else path
            self.mistakes.add(place, what, f"give {'exactly' if ways else 'it'} one of {choices}")
        if wrong or len(ways) != 1:
            return
        if step.start or step.after:
            self._counts.count(step, path, written)
        elif step.counts and written.counts:
            self._several(step, path)
        elif step.set_by_party and step.period:
            self.mistakes.add((*path, "period"), "a date that a party sets is not counted", "leave out the period")
        self._kind(step, path)

    def _several(self, step: Step, path: Path) -> None:
        if len(step.counts) == 1:
            right = "give another [[step.count]], or put its keys into the step"
            self.mistakes.add((*path, "count"), "there is only one count to choose from", right)
        for key in ("period", "over", "until"):
            if getattr(step, key):
                self.mistakes.add((*path, key), "it stands beside [[step.count]]", f"put {key} into each count")

    def _kind(self, step: Step, path: Path) -> None:
        periods = [period for each in step.counts or (step,) if (period := read_or_none(each.period))]
        if step.kind == "fixed" and not any(each.annual for each in periods):
            right = 'write a period such as "next 30 April"'
            self.mistakes.add((*path, "kind"), "a fixed date is one of every year", right)
        if step.kind == "window" and step.opens is None and any(each.backward for each in periods):
            what = "the window ends before what it is counted from, and nothing opens it"
            self.mistakes.add((*path, "period"), what, "add [step.opens], or make it a deadline")

    def _coming_again(self, step: Step, path: Path) -> None:
        if not step.repeats:
            return
        period = self._counts.period(step.repeats, (*path, "repeats"))
        if period is None:
            return
        if period.backward or period.counts_nothing or period.of_span or period.meetings or period.sitting_days:
            what = f"{quoted(step.repeats)} leads to no later date"
            self.mistakes.add((*path, "repeats"), what, 'write "180 days" or the like')
