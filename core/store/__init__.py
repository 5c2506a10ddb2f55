"""SQLite: the docket's file, its facts, its derived rows and its ledger. SQL lives here only."""
