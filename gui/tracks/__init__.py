"""The list of tracks: what comes next on each, and when."""
