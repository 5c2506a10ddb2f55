"""Who raises the reminders: one program at a time, and how others reach it."""
