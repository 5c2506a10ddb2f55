"""The forms about what a forum decides of a procedure at work: a published date, a variant, a tolling."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from core.docket.facts import DatePublished, Tolled, VariantChosen
from core.errors import KnownError
from core.procedures.known_tolls import known_tolls
from gui.forms.choices import ChoiceField, Option
from gui.forms.on_track import ProceedingForm
from gui.forms.texts import DaysField
from gui.forms.when import DateField
from gui.wording import COUNTED, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.docket.facts import Draft
    from core.procedures.known_tolls import KnownToll
    from gui.forms.occasion import Standing


class PublishedDateForm(ProceedingForm):
    """The forum published the date of a step."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a published date")

    def lead(self) -> str:
        """Say what becomes of the computed one."""
        return self.tr("It stands in the place of the computed date; the difference stays to be seen.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the published date")

    def ask(self) -> None:
        """Ask which step, the date, who published it, when, why and where."""
        self.add_proceeding(self._on_proceeding)
        self.add_step(self.tr("Step"))
        self._on = self.add(
            DateField(self.look, "on", self.tr("Published date"), required=self.tr("Give the date that was published."))
        )
        self.add_by(self.tr("Published by"), self.tr("Optional: a forum or a party"))
        self.add_reason()
        self.add_record(self.tr("Published on"))

    def drafts(self) -> Sequence[Draft]:
        """Return the published date."""
        body = DatePublished(
            proceeding=self.proceeding.value(),
            step=self.step.value(),
            on=self._on.day(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        standing = self.standing()
        if standing is not None:
            self.step.offer(standing.steps(self.proceeding.chosen))
            self._on.suggest(self.occasion.today(self.place_day()), fill=False)
            self.suggest_forums()


class VariantForm(ProceedingForm):
    """A branch of the procedure applies from now on."""

    aliases: ClassVar[Mapping[str, str]] = {"on": "effective_on"}

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Choose a variant")

    def lead(self) -> str:
        """Say what a variant does."""
        return self.tr("A branch of the procedure that the facts call for: it changes periods, or adds steps.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Choose the variant")

    def offered(self, standing: Standing) -> Sequence[Option]:
        """Offer the proceedings whose procedure has a variant left to choose."""
        return standing.with_variants()

    def nothing(self) -> str:
        """Say that there is none."""
        return self.tr("No procedure on this track has a variant left to choose.")

    def ask(self) -> None:
        """Ask which variant, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self._variant = self.add(
            ChoiceField(
                self.look,
                "variant",
                self.tr("Variant"),
                choose=self.tr("Choose a variant"),
                nothing=self.tr("Choose a procedure first."),
            )
        )
        self.add_by(self.tr("Chosen by"), self.tr("Optional: a forum or a party"))
        self.add_reason()
        self.add_record(self.tr("From"))

    def drafts(self) -> Sequence[Draft]:
        """Return the choice."""
        body = VariantChosen(
            proceeding=self.proceeding.value(),
            variant=self._variant.value(),
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        standing = self.standing()
        if standing is not None:
            self._variant.offer(standing.variants(self.proceeding.chosen))
            self.place_day()
            self.suggest_forums()


class TollingForm(ProceedingForm):
    """A forum ruled that clocks stood still for a number of days."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a tolling")

    def lead(self) -> str:
        """Say what a tolling does, and that the number is the forum's."""
        return self.tr("Clocks move on by the days the forum ruled, which need not be how long it was closed.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the tolling")

    def ask(self) -> None:
        """Ask which clocks stood still, from when, for how long, by whom and why."""
        self.add_proceeding(self._on_proceeding)
        self._ruling = self.add(
            ChoiceField(self.look, "ruling", self.tr("Ruling"), choose=self.tr("Choose a ruling"), optional=True)
        )
        self.add_forum()
        self.effective = self.add(
            DateField(self.look, "effective_on", self.tr("First day"), required=self.tr("Give the first day."))
        )
        self._last = self.add(DateField(self.look, "last", self.tr("Last day"), example=self.tr("Optional")))
        self._days = self.add(
            DaysField(
                self.look,
                "days",
                self.tr("Days tolled"),
                required=self.tr("Give the number of days."),
                example=self.tr("such as 47"),
            )
        )
        self.effective.changed.connect(self._on_day)
        self._last.changed.connect(self._on_day)
        self.add_by(self.tr("Ruled by"), self.tr("Optional: a forum or a party"))
        self.add_reason()
        self.add_source()
        self._ruling.changed.connect(self._on_ruling)

    def drafts(self) -> Sequence[Draft]:
        """Return the tolling."""
        body = Tolled(
            proceeding=self.proceeding.value(),
            days=self._days.days(),
            last=self._last.day_or_none(),
            forum=self.forum.chosen,
            by=self.by.text(),
            reason=self.reason.text(),
        )
        return [self.draft(body)]

    def _on_proceeding(self) -> None:
        self.place_day()
        self.offer_forums()
        self.suggest_forums()
        standing = self.standing()
        if standing is not None:
            forums = {each.value for each in standing.forums(self.proceeding.chosen)}
            known = [_offered(each) for each in reversed(known_tolls()) if each.forum in forums]
            self._ruling.offer([Option("", self.tr("another, or one not listed")), *known] if known else [])

    def _on_ruling(self) -> None:
        """Fill the form with what is known of the ruling chosen; every field can still be changed."""
        ruling = next((each for each in known_tolls() if each.id == self._ruling.chosen), None)
        if ruling is None:
            return
        self.forum.choose(ruling.forum)
        self.effective.put(ruling.first)
        if ruling.last is not None:
            self._last.put(ruling.last)
        self._days.put(str(ruling.days))
        self.by.put(ruling.forum)
        self.reason.put(ruling.title)
        self.source.put(ruling.source)

    def _on_day(self) -> None:
        """Say beside the days how long the closure was, from its two ends."""
        try:
            last = self._last.day_or_none()
            length = (last - self.effective.day()).days + 1 if last else 0
        except KnownError:
            length = 0
        text = self.tr("closed for %1").replace("%1", COUNTED.one_or_more_days(length)) if length > 0 else ""
        self._days.read_beside(text)


def _offered(ruling: KnownToll) -> Option:
    """Return a known ruling as a choice: what it was, whose, how many days, and which cases it covers."""
    text = f"{ruling.title}: {ruling.forum}, {COUNTED.one_or_more_days(ruling.days)}"
    doubt = "" if ruling.verified else translate("Forms", " · unconfirmed")
    return Option(ruling.id, text, f"{ruling.scope}{doubt}\n{ruling.source}")
