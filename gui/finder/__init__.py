"""The palette over the window: it computes a date, runs any command, and goes to any track or date."""

from gui.finder.finder import Finder

__all__ = ["Finder"]
