"""The docket: facts, the dates that follow from them, and the one way to add to it."""
