"""How everything looks: colours, type, space, icons, the marks of the states. No screen belongs here."""
