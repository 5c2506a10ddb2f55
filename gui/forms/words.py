"""An entry of the docket in one line of words, so that it can be told from others in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import (
    DeadlineSet,
    EventRecorded,
    Extended,
    Met,
    NegotiationOpened,
    Postponed,
    ProceedingStarted,
    Resumed,
    Settled,
    Suspended,
    TalksChanged,
    TrackOpened,
)
from gui.wording import day_text, talks_word, translate

if TYPE_CHECKING:
    from core.docket.docket import Docket
    from core.docket.facts import AnyBody, Fact

_SHOWN = 60


def fact_text(fact: Fact, docket: Docket) -> str:
    """Return an entry as "Sun 31 Jul 1994: Title VII, identification"."""
    what = translate("Entries", "{day}: {what}")
    return what.format(day=day_text(fact.effective_on), what=_what(fact.body, docket))


def _what(body: AnyBody, docket: Docket) -> str:
    if isinstance(body, NegotiationOpened):
        return translate("Entries", "negotiation “{name}” opened").format(name=body.name)
    if isinstance(body, TrackOpened):
        return translate("Entries", "track “{name}” opened").format(name=body.name)
    if isinstance(body, TalksChanged):
        return translate("Entries", "talks {state}").format(state=talks_word(body.to) or body.to)
    return _of_party(body) or _of_procedure(body, docket) or _other(body)


def _of_party(body: AnyBody) -> str:
    if isinstance(body, DeadlineSet):
        set_by = translate("Entries", "deadline set for {day} by {by}")
        alone = translate("Entries", "deadline set for {day}")
        return (set_by if body.by else alone).format(day=day_text(body.on), by=body.by)
    if isinstance(body, Postponed):
        return translate("Entries", "deadline postponed to {day}").format(day=day_text(body.to))
    return translate("Entries", "deadline met") if isinstance(body, Met) else ""


def _of_procedure(body: AnyBody, docket: Docket) -> str:
    if isinstance(body, ProceedingStarted):
        short = docket.catalogue.procedure(body.procedure).short
        return translate("Entries", "{procedure} started").format(procedure=short)
    words = {
        Extended: translate("Entries", "{procedure}, period extended"),
        Suspended: translate("Entries", "{procedure}, clock suspended"),
        Resumed: translate("Entries", "{procedure}, clock resumed"),
        EventRecorded: translate("Entries", "{procedure}, {event}"),
    }
    if not isinstance(body, (Extended, Suspended, Resumed, EventRecorded)):
        return ""
    started = docket.fact(body.proceeding)
    if started is None or not isinstance(started.body, ProceedingStarted):
        return ""
    procedure = docket.catalogue.procedure(started.body.procedure)
    event = procedure.event(body.event) if isinstance(body, EventRecorded) else None
    return words[type(body)].format(procedure=procedure.short, event=event.label if event else "")


def _other(body: AnyBody) -> str:
    kind = str(type(body).__struct_config__.tag)
    if isinstance(body, Settled):
        kind = body.outcome
    text = getattr(body, "text", "") or getattr(body, "name", "")
    return f"{kind}: {text[:_SHOWN]}" if text else kind
