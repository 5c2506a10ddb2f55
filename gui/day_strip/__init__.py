"""The days of a count, drawn day by day, so that anybody can count along."""

from gui.day_strip.strip import DayStrip

__all__ = ["DayStrip"]
