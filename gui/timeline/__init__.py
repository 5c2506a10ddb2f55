"""The timeline: every track a lane, every period a bar, from days to years."""

from gui.timeline.board import Timeline

__all__ = ["Timeline"]
