"""The window: the look, the lists and the forms over the core. Qt lives here and nowhere below."""
