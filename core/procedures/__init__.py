"""Procedures: their files and model, the catalogue that reads them, and the clockwork that dates their steps."""

from core.procedures.case import Case, Extension, Published, Toll
from core.procedures.catalogue import Catalogue, read_procedure
from core.procedures.clockwork import Clockwork
from core.procedures.dated import Candidate, Dated, Moved, Origin
from core.procedures.model import Count, Event, Procedure, Step, Variant
from core.procedures.reasons import explain_step

__all__ = [
    "Candidate",
    "Case",
    "Catalogue",
    "Clockwork",
    "Count",
    "Dated",
    "Event",
    "Extension",
    "Moved",
    "Origin",
    "Procedure",
    "Published",
    "Step",
    "Toll",
    "Variant",
    "explain_step",
    "read_procedure",
]
