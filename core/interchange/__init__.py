"""Files that people exchange, read into drafts."""
