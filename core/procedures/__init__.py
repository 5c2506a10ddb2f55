"""Procedure files: their model, and the catalogue that reads them."""

from core.procedures.catalogue import Catalogue, read_procedure
from core.procedures.model import Event, Procedure, Step

__all__ = ["Catalogue", "Event", "Procedure", "Step", "read_procedure"]
