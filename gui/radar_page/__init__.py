"""The panel of the convergences: dates of different clocks close together, on days off, and into meetings."""

from gui.radar_page.page import RadarPage

__all__ = ["RadarPage"]
