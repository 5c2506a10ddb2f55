"""The tour: each thing the first story tells, pointed at on a screen."""
