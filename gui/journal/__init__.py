"""The journal: everything that was recorded, day by day."""

from gui.journal.board import Journal

__all__ = ["Journal"]
