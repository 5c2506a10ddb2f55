"""`make translations`: the words of the sources brought into the translation files, and these compiled."""
