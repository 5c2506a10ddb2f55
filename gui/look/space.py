"""The steps of space, in device-independent pixels. Every gap and padding is one of them."""

HAIR = 4
TIGHT = 8
SNUG = 12
ROOM = 16
WIDE = 24
APART = 32

TARGET = 28
"""The least height and width of anything to be clicked."""

TEXT_COLUMN = 72
"""The most characters in a line of running text."""
