"""The whole product through real parts: Xvfb, a private D-Bus, dunst, the window in a process of its own."""
