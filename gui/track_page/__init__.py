"""The page of one track: its next date large, every date with its reasons, and what was recorded."""

from gui.track_page.page import TrackPage

__all__ = ["TrackPage"]
