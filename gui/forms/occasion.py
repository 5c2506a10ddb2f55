"""What a form is opened on, and what the docket there offers to choose from.

Reads only; the words for an option are made here so that one thing is called the same in every form.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from core.docket.facts import (
    DeadlineSet,
    EventRecorded,
    NegotiationOpened,
    ProceedingStarted,
    Resumed,
    Suspended,
    TrackOpened,
    VariantChosen,
    anchors_of,
)
from core.docket.said import view_as_said
from core.language import word
from core.zones import city_of
from gui.forms.choices import Option
from gui.forms.law_lines import version_text
from gui.laws import Laws
from gui.local_zone import system_zone
from gui.wording import day_text, translate, waits_text, with_city

if TYPE_CHECKING:
    from core.docket.deadlines import DeadlineRow
    from core.docket.facts import Fact
    from core.docket.projection import TrackView
    from core.sessions.session import Session
    from gui.forms.places import ZoneField
    from gui.forms.when import DateField, TimeField
    from gui.look.look import Look


class Computed(NamedTuple):
    """A date that was computed and is to be set: its day and the last minute of it in `zone`, and how it was counted.

    `at` is None where the day counts to its end.
    """

    day: date
    at: time | None
    zone: str
    label: str

    def put(self, on: DateField, at: TimeField, zone: ZoneField) -> None:
        """Write it into the fields of a form."""
        zone.suggest(self.zone)
        on.put(self.day)
        if self.at is not None:
            at.put(f"{self.at:%H:%M}")


@dataclass(frozen=True, slots=True)
class Occasion:
    """The docket, the look, and where in the docket the form was asked for; each id may be empty.

    `fact_id` is what the form is about: a proceeding, a party's deadline, the entry to be retracted. `correcting` is
    the entry whose place the new one takes.
    """

    session: Session
    look: Look
    track_id: str = ""
    fact_id: str = ""
    negotiation_id: str = ""
    computed: Computed | None = None
    correcting: Fact | None = None

    def view(self, track_id: str) -> TrackView | None:
        """Return what stands on a track; where an entry is corrected, all but that entry."""
        if self.correcting is None:
            return self.session.track(track_id)
        return view_as_said(self.session.docket.track(track_id, without=self.correcting.id))

    def on_track(self) -> str:
        """Return the id of the track asked for, by itself or through the fact; nothing where none was."""
        if self.track_id:
            return self.track_id
        fact = self.session.docket.fact(self.fact_id) if self.fact_id else None
        while fact is not None and not isinstance(fact.body, TrackOpened):
            anchors = anchors_of(fact.body)
            fact = self.session.docket.fact(anchors[0]) if anchors else None
        return fact.id if fact else ""

    def tracks(self) -> list[Option]:
        """Return the tracks to choose from: those of the negotiation asked for, else all."""
        rows = self.session.tracks()
        own = [row for row in rows if row.negotiation_id == self.negotiation_id]
        return [Option(row.id, f"{row.negotiation}: {row.name}") for row in own or rows]

    def negotiations(self) -> list[Option]:
        """Return every negotiation."""
        return [Option(fact.id, _name(fact)) for fact in self.session.docket.negotiations()]

    def whole_or_track(self) -> list[Option]:
        """Return every negotiation as a whole, each followed by its tracks."""
        tracks = self.session.tracks()
        found: list[Option] = []
        for fact in self.session.docket.negotiations():
            if self.negotiation_id and fact.id != self.negotiation_id:
                continue
            whole = translate("Forms", "{negotiation}: all tracks").format(negotiation=_name(fact))
            found.append(Option(fact.id, whole))
            found += [
                Option(row.id, f"{row.negotiation}: {row.name}") for row in tracks if row.negotiation_id == fact.id
            ]
        return found

    def opening(self, entity: str) -> NegotiationOpened | None:
        """Return how the negotiation that the fact `entity` belongs to was opened."""
        fact = self.session.docket.fact(entity) if entity else None
        opened = self.session.docket.fact(fact.negotiation) if fact else None
        return opened.body if opened and isinstance(opened.body, NegotiationOpened) else None

    def seat(self, entity: str = "") -> str:
        """Return the zone of the docket's own side in that negotiation, this machine's zone without one."""
        opening = self.opening(entity)
        return opening.seats[0] if opening and opening.seats else system_zone()

    def today(self, zone: str) -> date:
        """Return the day it is in `zone` by the session's clock."""
        return self.session.clock.today(zone)


class SetDate(NamedTuple):
    """A party's deadline as it stands: its last day, the city whose hours it is in, and who set it."""

    due: date
    city: str
    by: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on one track: its proceedings, its parties' deadlines, its entries."""

    occasion: Occasion
    view: TrackView

    @property
    def laws(self) -> Laws:
        """The procedures that run on the track, each in its version."""
        return Laws.among(self.view.facts, self.occasion.session.docket.catalogue)

    def proceedings(self) -> list[Option]:
        """Return the procedures that run on the track."""
        return [self._proceeding(fact) for fact in self.view.facts if isinstance(fact.body, ProceedingStarted)]

    def running(self) -> list[Option]:
        """Return the proceedings whose clock has started and is not stopped."""
        begun = {f.body.proceeding for f in self.view.facts if isinstance(f.body, EventRecorded)}
        stopped = self._stopped()
        return [each for each in self.proceedings() if each.value in begun and each.value not in stopped]

    def stopped(self) -> list[Option]:
        """Return the proceedings whose clock is stopped."""
        stopped = self._stopped()
        return [each for each in self.proceedings() if each.value in stopped]

    def deadlines(self) -> list[Option]:
        """Return the parties' deadlines that nothing has ended yet, with their dates as they stand."""
        set_by_party = {fact.id for fact in self.view.facts if isinstance(fact.body, DeadlineSet)}
        return [
            Option(row.proceeding, f"{row.label}, {day_text(date.fromisoformat(row.due))}")
            for deadline in self.view.deadlines
            if (row := deadline.row).proceeding in set_by_party and not row.ended_as and row.due
        ]

    def deadline(self, fact_id: str) -> SetDate | None:
        """Return the deadline of that id as it stands, or None where it is not open."""
        for deadline in self.view.deadlines:
            row = deadline.row
            if row.proceeding == fact_id and not row.ended_as and row.due:
                return SetDate(date.fromisoformat(row.due), city_of(row.zone), row.actor)
        return None

    def events(self, proceeding: str) -> list[Option]:
        """Return the events the procedure of `proceeding` knows, each with its meaning."""
        procedure = self.laws.of(proceeding)
        return [Option(e.id, _capital(word("Law", e.label)), e.meaning) for e in procedure.events] if procedure else []

    def steps(self, proceeding: str) -> list[Option]:
        """Return the periods of `proceeding`, each with its date as it stands: what has one comes first."""
        procedure = self.laws.of(proceeding)
        steps = [step for step in procedure.steps if not step.set_by_party] if procedure else []
        rows = {d.row.step: d.row for d in self.view.deadlines if d.row.proceeding == proceeding}
        steps.sort(key=lambda step: _place(rows.get(step.id)))
        return [Option(step.id, word("Law", step.label), _as_it_stands(rows.get(step.id))) for step in steps]

    def variants(self, proceeding: str) -> list[Option]:
        """Return the variants of `proceeding` that do not apply yet, each with its meaning."""
        procedure = self.laws.of(proceeding)
        chosen = {v for f in self.view.facts if f.id == proceeding for v in getattr(f.body, "variants", ())}
        bodies = [fact.body for fact in self.view.facts]
        chosen |= {b.variant for b in bodies if isinstance(b, VariantChosen) and b.proceeding == proceeding}
        found = procedure.variants if procedure else ()
        return [Option(v.id, _capital(word("Law", v.label)), v.meaning) for v in found if v.id not in chosen]

    def with_variants(self) -> list[Option]:
        """Return the proceedings of whose procedure a variant can still be chosen."""
        return [each for each in self.proceedings() if self.variants(each.value)]

    def versions(self, proceeding: str) -> list[Option]:
        """Return the versions of its procedure that `proceeding` does not run on, each with the days it is in force."""
        law = self.laws.of(proceeding)
        known = self.occasion.session.docket.catalogue.versions(law.id) if law else ()
        return [Option(each.version, version_text(each)) for each in known if law and each.version != law.version]

    def with_versions(self) -> list[Option]:
        """Return the proceedings of whose procedure there is another version."""
        return [each for each in self.proceedings() if self.versions(each.value)]

    def forums(self, proceeding: str) -> list[Option]:
        """Return whose clocks can stop alone, all clocks first; nothing where the procedure knows no forums."""
        procedure = self.laws.of(proceeding)
        known = sorted({step.forum for step in procedure.steps if step.forum}) if procedure else []
        everyone = Option("", translate("Forms", "Every clock of the procedure"))
        return [everyone, *(Option(forum, forum) for forum in known)] if known else []

    def zone(self, proceeding: str) -> str:
        """Return the zone the days of `proceeding` are in."""
        procedure = self.laws.of(proceeding)
        return (procedure.zone if procedure else "") or self.occasion.seat(self.view.row.id)

    def ends(self) -> list[Option]:
        """Return what can be ended here: the negotiation, the track, each proceeding and party's deadline."""
        row = self.view.row
        whole = translate("Forms", "The whole negotiation: {name}").format(name=row.negotiation)
        track = translate("Forms", "The track: {name}").format(name=row.name)
        return [
            Option(row.id, track),
            *self.proceedings(),
            *self.deadlines(),
            Option(row.negotiation_id, whole),
        ]

    def _stopped(self) -> set[str]:
        stopped: set[str] = set()
        for fact in self.view.facts:
            if isinstance(fact.body, Suspended):
                stopped.add(fact.body.proceeding)
            elif isinstance(fact.body, Resumed):
                stopped.discard(fact.body.proceeding)
        return stopped

    def _proceeding(self, fact: Fact) -> Option:
        body = fact.body
        if not isinstance(body, ProceedingStarted):
            raise TypeError(type(body))
        procedure, short = self.laws.of_start(fact), self.laws.name_of_start(fact)
        gone = translate("Forms", "This procedure is not there any more.")
        name = f"{short}: {body.label}" if body.label else short
        return Option(fact.id, name, word("Law", procedure.title) if procedure else gone)


def _place(row: DeadlineRow | None) -> tuple[int, str]:
    """Sort steps: those with a date as they come, those that wait, those that do not concern the matter yet."""
    if row is None:
        return 2, ""
    return (0, row.due) if row.due else (1, "")


def _as_it_stands(row: DeadlineRow | None) -> str:
    if row is None:
        return translate("Forms", "It has no date yet.")
    if row.due is None:
        return translate("Forms", "It waits: {event}.").format(event=waits_text(row.waits_for))
    day = with_city(day_text(date.fromisoformat(row.due)), city_of(row.zone))
    return translate("Forms", "It stands at {day}.").format(day=day)


def _name(fact: Fact) -> str:
    return fact.body.name if isinstance(fact.body, NegotiationOpened) else fact.id


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
