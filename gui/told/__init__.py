"""A list of what is told under headings, each line leading to its date or its track: for the quiet panels."""

from gui.told.lines import Told
from gui.told.model import ToldModel
from gui.told.view import ToldView

__all__ = ["Told", "ToldModel", "ToldView"]
