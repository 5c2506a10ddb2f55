"""The bell, the heartbeat beside it, and the thread that works."""
