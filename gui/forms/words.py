"""An entry of the docket in one line of words, so that it can be told from others in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import (
    ConfirmationAsked,
    DateConfirmed,
    DatePublished,
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
    Tolled,
    TrackOpened,
    VariantChosen,
    VersionChanged,
)
from gui.laws import Laws
from gui.wording import day_text, talks_word, translate

if TYPE_CHECKING:
    from core.docket.docket import Docket
    from core.docket.facts import AnyBody, Fact

_SHOWN = 60


def fact_text(fact: Fact, docket: Docket) -> str:
    """Return an entry as "Sun 31 Jul 1994: Title VII, identification"."""
    what = translate("Entries", "{day}: {what}")
    return what.format(day=day_text(fact.effective_on), what=_what(fact, docket))


def _what(fact: Fact, docket: Docket) -> str:
    body = fact.body
    if isinstance(body, NegotiationOpened):
        return translate("Entries", "negotiation “{name}” opened").format(name=body.name)
    if isinstance(body, TrackOpened):
        return translate("Entries", "track “{name}” opened").format(name=body.name)
    if isinstance(body, TalksChanged):
        return translate("Entries", "talks {state}").format(state=talks_word(body.to) or body.to)
    return _of_party(body) or _of_procedure(fact, docket) or _other(body)


def _of_party(body: AnyBody) -> str:
    if isinstance(body, DeadlineSet):
        set_by = translate("Entries", "deadline set for {day} by {by}")
        alone = translate("Entries", "deadline set for {day}")
        return (set_by if body.by else alone).format(day=day_text(body.on), by=body.by)
    if isinstance(body, Postponed):
        return translate("Entries", "deadline postponed to {day}").format(day=day_text(body.to))
    return translate("Entries", "deadline met") if isinstance(body, Met) else ""


def _of_procedure(fact: Fact, docket: Docket) -> str:
    body, laws = fact.body, Laws(docket.fact, docket.catalogue)
    if isinstance(body, ProceedingStarted):
        return translate("Entries", "{procedure} started").format(procedure=laws.name_of_start(fact))
    what = _in_proceeding(body, laws)
    short = laws.name(getattr(body, "proceeding", "")) if what else ""
    return translate("Entries", "{procedure}, {what}").format(procedure=short, what=what) if short else what


def _in_proceeding(body: AnyBody, laws: Laws) -> str:
    """Return what happened in a proceeding, without its name."""
    if isinstance(body, EventRecorded):
        return laws.event(body.proceeding, body.event)
    if isinstance(body, VariantChosen):
        variant = laws.variant(body.proceeding, body.variant)
        return translate("Entries", "variant: {variant}").format(variant=variant)
    if isinstance(body, DatePublished | DateConfirmed):
        return _dated(body, laws)
    if isinstance(body, Tolled):
        return _for_forum(translate("Entries", "clock tolled"), body.forum)
    if isinstance(body, Suspended):
        return _for_forum(translate("Entries", "clock suspended"), body.forum)
    words = {
        Extended: translate("Entries", "period extended"),
        Resumed: translate("Entries", "clock resumed"),
        VersionChanged: translate("Entries", "change of version"),
    }
    return words.get(type(body), "")


def _dated(body: DatePublished | DateConfirmed, laws: Laws) -> str:
    if isinstance(body, DateConfirmed):
        return translate("Entries", "{day} confirmed by {by}").format(day=day_text(body.due), by=body.by)
    form = translate("Entries", "{step} published as {day}")
    return form.format(step=laws.step(body.proceeding, body.step), day=day_text(body.on))


def _for_forum(what: str, forum: str) -> str:
    return translate("Entries", "{what} for {forum}").format(what=what, forum=forum) if forum else what


def _other(body: AnyBody) -> str:
    if isinstance(body, ConfirmationAsked):
        return translate("Entries", "a second person asked for")
    kind = str(type(body).__struct_config__.tag)
    if isinstance(body, Settled):
        kind = body.outcome
    text = getattr(body, "text", "") or getattr(body, "name", "")
    return f"{kind}: {text[:_SHOWN]}" if text else kind
