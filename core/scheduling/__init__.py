"""What makes time pass for the reminders: APScheduler as the bell, a heartbeat beside it, one thread to work in."""
