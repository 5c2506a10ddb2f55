"""The sessions a window or a command line opens."""
