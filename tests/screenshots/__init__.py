"""`make screenshots`: every screen, light and dark, for looking at and for the README."""
