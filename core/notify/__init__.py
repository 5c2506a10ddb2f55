"""Ways of showing a notice outside the window. What is due is decided in `core.reminders`."""
