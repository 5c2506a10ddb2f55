"""The forms for what is measured: an indicator of a track, a context series beside the tracks, a reading of either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.docket.facts import ContextSeries, IndicatorProposed, Reading
from core.docket.substance import number_of, substance_of
from gui.forms.choices import ChoiceField, Option
from gui.forms.on_negotiation import WholeForm
from gui.forms.on_track import TrackForm
from gui.forms.pairs import PairsField
from gui.forms.texts import TextField
from gui.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.docket.facts import Draft
    from core.docket.substance import Measure
    from gui.forms.occasion import Standing

_NUMBERS = "numbers"


class IndicatorForm(TrackForm):
    """A measure of progress on a track, with each party's view of it."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record an indicator")

    def lead(self) -> str:
        """Say what it is."""
        return self.tr("A yardstick of progress, and what each party thinks of it.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the indicator")

    def ask(self) -> None:
        """Ask what is measured, in words or numbers, and for the views."""
        self._name = self.add(
            TextField(
                self.look,
                "name",
                self.tr("Indicator"),
                required=self.tr("Give it a name."),
                example=self.tr("such as: Share of foreign suppliers"),
            )
        )
        self._kind = self.add(ChoiceField(self.look, "kind", self.tr("Read in"), choose=self.tr("Choose one")))
        self._kind.offer(
            [
                Option("words", self.tr("Words (qualitative)")),
                Option(_NUMBERS, self.tr("Numbers (quantitative)"), self.tr("Its readings are plotted.")),
            ],
            prefer="words",
        )
        self._unit = self.add(TextField(self.look, "unit", self.tr("Unit"), example=self.tr("Optional: percent")))
        self._views = self.add(PairsField(self.look, "views", self.tr("Views of the parties")))
        self.add_record(self.tr("Proposed on"))

    def about_track(self, standing: Standing) -> None:
        """Offer a line for each party's view."""
        opening = self.occasion.opening(standing.view.row.id)
        self._views.offer(opening.parties if opening else ())

    def drafts(self) -> Sequence[Draft]:
        """Return the indicator."""
        body = IndicatorProposed(
            track=self.track.value(),
            name=self._name.text(),
            quantitative=self._kind.value() == _NUMBERS,
            unit=self._unit.text(),
            views=self._views.pairs(),
        )
        return [self.draft(body)]


class SeriesForm(WholeForm):
    """Figures kept beside the tracks."""

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a context series")

    def lead(self) -> str:
        """Say what it is, and what comes next."""
        return self.tr("Figures beside all tracks, such as an exchange rate. Its readings are recorded one by one.")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the series")

    def build(self) -> None:
        """Ask what it is called and in what unit it is read."""
        self.add_negotiation()
        self._name = self.add(
            TextField(
                self.look,
                "name",
                self.tr("Series"),
                required=self.tr("Give it a name."),
                example=self.tr("such as: Dollar against the yen"),
            )
        )
        self._unit = self.add(
            TextField(self.look, "unit", self.tr("Unit"), example=self.tr("Optional: yen per dollar"))
        )
        self._note = self.add(TextField(self.look, "note", self.tr("Note"), example=self.tr("Optional")))
        self.add_record(self.tr("Kept from"))

    def drafts(self) -> Sequence[Draft]:
        """Return the series."""
        body = ContextSeries(name=self._name.text(), unit=self._unit.text(), note=self._note.text())
        return [self.draft(body, negotiation=self.whole.value())]


class ReadingForm(TrackForm):
    """One value of an indicator or of a context series."""

    moves_dates = False

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("Record a reading")

    def action(self) -> str:
        """Return what the button does."""
        return self.tr("Record the reading")

    def ask(self) -> None:
        """Ask what was read, and its value."""
        self._measures: dict[str, Measure] = {}
        self._of = self.add(
            ChoiceField(
                self.look,
                "of",
                self.tr("Reading of"),
                choose=self.tr("Choose what was read"),
                nothing=self.tr("Nothing is measured here yet. Record an indicator or a context series first."),
            )
        )
        self._value = self.add(
            TextField(
                self.look,
                "value",
                self.tr("Value"),
                required=self.tr("Give the value that was read."),
                example=self.tr("a number, or words"),
            )
        )
        self._note = self.add(TextField(self.look, "note", self.tr("Note"), example=self.tr("Optional")))
        self.add_record(self.tr("Read on"))
        self._of.changed.connect(self._on_value)
        self._value.changed.connect(self._on_value)

    def about_track(self, standing: Standing) -> None:
        """Offer the indicators of the track, then the series beside it, each with its latest reading."""
        held = substance_of(standing.view.facts)
        self._measures = {each.fact.id: each for each in (*held.indicators, *held.series)}
        options = [Option(key, each.name, self._latest(each)) for key, each in self._measures.items()]
        self._of.offer(options, prefer=self.occasion.fact_id)

    def drafts(self) -> Sequence[Draft]:
        """Return the reading."""
        return [self.draft(Reading(of=self._of.value(), value=self._value.text(), note=self._note.text()))]

    def _latest(self, measure: Measure) -> str:
        if not measure.values:
            return self.tr("No reading is recorded yet.")
        last = measure.values[-1]
        text = self.tr("Last read on %1: %2")
        return text.replace("%1", day_text(last.fact.effective_on)).replace("%2", last.text)

    def _on_value(self) -> None:
        """Say beside a value how it is read where a number is expected."""
        measure = self._measures.get(self._of.chosen)
        typed = self._value.typed()
        words = bool(typed) and measure is not None and number_of(typed, measure.unit) is None
        expected = measure is not None and (measure.quantitative or bool(measure.unit))
        self._value.hint(self.tr("Words: listed, but not plotted.") if words and expected else "")
