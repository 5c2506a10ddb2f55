"""The agenda: everything due, in order, in the groups people think in."""

from gui.agenda.board import Agenda

__all__ = ["Agenda"]
