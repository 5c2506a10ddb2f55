"""The panel of what changed between two moments: dates that moved, came or left, and the facts behind them."""

from gui.changed_page.page import ChangedPage

__all__ = ["ChangedPage"]
