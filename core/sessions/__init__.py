"""A docket opened and at work: its parts put together, for the window and the command line alike."""
