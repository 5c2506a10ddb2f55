"""What a fact says, as a line of the record: in words, whoever said it, and on what terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.computation.wording import period_words
from core.docket import facts
from core.language import word
from gui.wording import COUNTED, comma, day_text, talks_word, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.docket.facts import AnyBody, Fact
    from gui.laws import Laws


def in_words(fact: Fact, laws: Laws) -> str:
    """Return what the fact says; `laws` are those of the record it stands in."""
    body = fact.body
    if isinstance(body, facts.EventRecorded):
        return _event(body, laws)
    if isinstance(body, facts.ProceedingStarted):
        return _started(fact, body, laws)
    if isinstance(body, facts.VariantChosen):
        return _variant(body, laws)
    words = _WORDS.get(type(body))
    return words(body) if words is not None else ""


def _started(fact: Fact, body: facts.ProceedingStarted, laws: Laws) -> str:
    law = laws.of_start(fact)
    labels = {each.id: word("Law", each.label) for each in law.variants} if law else {}
    named = translate("Record", "{procedure}, version {version}") if body.version else "{procedure}"
    name = named.format(procedure=laws.name_of_start(fact), version=body.version)
    text = translate("Record", "{procedure} begins to run on this track").format(procedure=name)
    chosen = "; ".join(labels.get(each, each) for each in body.variants)
    return f"{text}: {chosen}" if chosen else text


def _event(body: facts.EventRecorded, laws: Laws) -> str:
    name, short = laws.event(body.proceeding, body.event), laws.name(body.proceeding)
    text = f"{name[:1].upper()}{name[1:]}"
    return ". ".join(part for part in (f"{text} ({short})" if short else text, body.note) if part)


def _variant(body: facts.VariantChosen, laws: Laws) -> str:
    text = _by(translate("Record", "Variant chosen"), body)
    return ". ".join(part for part in (f"{text}: {laws.variant(body.proceeding, body.variant)}", body.reason) if part)


def _version(body: facts.VersionChanged) -> str:
    text = _by(translate("Record", "It runs on another version of its procedure"), body)
    return ". ".join(part for part in (f"{text}: {body.version}", body.reason) if part)


def _published(body: facts.DatePublished) -> str:
    text = _by(translate("Record", "Date published"), body)
    return ". ".join(part for part in (f"{text}: {day_text(body.on)}", body.reason) if part)


def _opened(body: AnyBody) -> str:
    name, summary = getattr(body, "name", ""), getattr(body, "summary", "")
    text = translate("Record", "{name} opened").format(name=name)
    return ". ".join(part for part in (text, summary) if part)


def _deadline_set(body: facts.DeadlineSet) -> str:
    hour = f" {body.at:%H:%M}" if body.at else ""
    if body.by:
        text = translate("Record", "{by} set a deadline: {day}")
        return f"{text.format(by=body.by, day=day_text(body.on))}{hour}"
    return translate("Record", "A deadline was set: {day}").format(day=day_text(body.on)) + hour


def _postponed(body: facts.Postponed) -> str:
    return _with_reason(translate("Record", "Postponed to {day}").format(day=day_text(body.to)), body)


def _extended(body: facts.Extended) -> str:
    if body.to is not None:
        return _with_reason(translate("Record", "Extended to {day}").format(day=day_text(body.to)), body)
    return _with_reason(translate("Record", "Extended by {period}").format(period=period_words(body.period)), body)


def _tolled(body: facts.Tolled) -> str:
    whose = translate("Record", "{forum}'s clocks") if body.forum else translate("Record", "The clock")
    stood = translate("Record", "{whose} stood still for {days}").format(
        whose=whose.format(forum=body.forum), days=COUNTED.one_or_more_days(body.days)
    )
    if body.last is not None:
        stood = translate("Record", "{what}, closed until {day}").format(what=stood, day=day_text(body.last))
    return _ruled(stood, body)


def _suspended(body: facts.Suspended) -> str:
    text = translate("Record", "The clock was suspended")
    if body.forum:
        text = translate("Record", "{forum}'s clocks were suspended").format(forum=body.forum)
    return _with_reason(text, body)


def _resumed(body: facts.Resumed) -> str:
    return _with_reason(translate("Record", "The clock runs again"), body)


def _settled(body: facts.Settled) -> str:
    text = translate("Record", "Settled") if body.outcome == "settled" else translate("Record", "Called off")
    if body.decided_on:
        text = translate("Record", "{what}, decided on {day}").format(what=text, day=day_text(body.decided_on))
    return _with_reason(text, body)


def _met(body: facts.Met) -> str:
    document = f" ({body.document})" if body.document else ""
    return _by(translate("Record", "The deadline was met"), body) + document


def _talks(body: facts.TalksChanged) -> str:
    plain = {"": translate("Record", "open"), "suspended": translate("Record", "suspended")}
    state = plain.get(body.to) or talks_word(body.to) or plain[""]
    return _with_reason(translate("Record", "Talks {state}").format(state=state), body)


def attribution_word(attribution: str) -> str:
    """Return on what terms a statement may be quoted."""
    words = {
        "on the record": translate("Record", "on the record"),
        "background": translate("Record", "background"),
        "not for attribution": translate("Record", "not for attribution"),
    }
    return words[attribution]


def _statement(body: facts.Statement) -> str:
    who = comma().join(part for part in (body.speaker, body.party, attribution_word(body.attribution)) if part)
    return f"“{body.text}” {who}"


def _indicator(body: facts.IndicatorProposed) -> str:
    views = "\n".join(f"{party}: {view}" for party, view in body.views.items())
    text = translate("Record", "Indicator: {name}").format(name=body.name)
    return f"{text}\n{views}" if views else text


def _reading(body: facts.Reading) -> str:
    return ". ".join(
        part for part in (translate("Record", "Reading: {value}").format(value=body.value), body.note) if part
    )


def _series(body: facts.ContextSeries) -> str:
    text = translate("Record", "Context: {name}").format(name=body.name)
    return ". ".join(part for part in (text, body.note) if part)


def _countermeasure(body: facts.CountermeasureReserved) -> str:
    text = translate("Record", "{by} reserves: {measure}").format(by=body.by, measure=body.measure)
    trigger = translate("Record", "if: {trigger}").format(trigger=body.trigger) if body.trigger else ""
    return "; ".join(part for part in (text, trigger) if part)


def _meeting(body: facts.Meeting) -> str:
    place = f", {body.place}" if body.place else ""
    until = translate("Record", ", until {day}").format(day=day_text(body.until)) if body.until else ""
    heads = "\n".join(f"{party}: {head}" for party, head in body.heads.items())
    return "\n".join(part for part in (f"{body.name}{place}{until}", heads, body.note) if part)


def _note(body: facts.Note) -> str:
    return body.text


def _tagged(body: facts.Tagged) -> str:
    added, removed = ", ".join(body.add), ", ".join(body.remove)
    put_on = translate("Record", "Tagged: {tags}").format(tags=added) if added else ""
    taken_off = translate("Record", "Tags taken off: {tags}").format(tags=removed) if removed else ""
    return ". ".join(part for part in (put_on, taken_off) if part)


def _archived(body: facts.Archived) -> str:
    return _with_reason(translate("Record", "Archived"), body)


def _asked(body: facts.ConfirmationAsked) -> str:
    return _with_reason(translate("Record", "A second person is to confirm every computed date"), body)


def _confirmed(body: facts.DateConfirmed) -> str:
    text = _by(translate("Record", "Confirmed"), body)
    return ". ".join(part for part in (f"{text}: {day_text(body.due)}", body.note) if part)


def _retracted(body: facts.Retracted) -> str:
    if body.step != facts.CORRECTION:
        return _with_reason(translate("Record", "An entry was retracted"), body)
    text = translate("Record", "An entry was corrected")
    return text if body.reason in {"", corrected_word()} else f"{text}: {body.reason}"


def corrected_word() -> str:
    """Return the reason of a retraction that is a correction, where nobody gave another."""
    return translate("Record", "corrected")


def _by(text: str, body: AnyBody) -> str:
    by = getattr(body, "by", "")
    return translate("Record", "{what} by {by}").format(what=text, by=by) if by else text


def _ruled(text: str, body: AnyBody) -> str:
    by, reason = getattr(body, "by", ""), getattr(body, "reason", "")
    told = by and by != getattr(body, "forum", "")
    ruled = translate("Record", "{what}, ruled by {by}").format(what=text, by=by) if told else text
    return f"{ruled}: {reason}" if reason else ruled


def _with_reason(text: str, body: AnyBody) -> str:
    reason = getattr(body, "reason", "")
    return f"{_by(text, body)}: {reason}" if reason else _by(text, body)


_WORDS: dict[type, Callable[..., str]] = {
    facts.NegotiationOpened: _opened,
    facts.TrackOpened: _opened,
    facts.DeadlineSet: _deadline_set,
    facts.Postponed: _postponed,
    facts.Extended: _extended,
    facts.VersionChanged: _version,
    facts.DatePublished: _published,
    facts.Tolled: _tolled,
    facts.Suspended: _suspended,
    facts.Resumed: _resumed,
    facts.Settled: _settled,
    facts.Met: _met,
    facts.TalksChanged: _talks,
    facts.Statement: _statement,
    facts.IndicatorProposed: _indicator,
    facts.Reading: _reading,
    facts.ContextSeries: _series,
    facts.CountermeasureReserved: _countermeasure,
    facts.Meeting: _meeting,
    facts.Note: _note,
    facts.Tagged: _tagged,
    facts.Archived: _archived,
    facts.ConfirmationAsked: _asked,
    facts.DateConfirmed: _confirmed,
    facts.Retracted: _retracted,
}
