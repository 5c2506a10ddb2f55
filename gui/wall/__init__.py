"""The wall view: the next dates of one negotiation, to be read across a room."""
