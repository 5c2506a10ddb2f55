"""Searching every text of the docket, over the window."""

from gui.search.panel import SearchPanel

__all__ = ["SearchPanel"]
