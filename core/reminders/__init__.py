"""Reminders: when a date is spoken of, what is said, and what became of it."""
