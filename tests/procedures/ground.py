"""A small procedure that is good, for tests to break in one place."""

SOUND = """\
id = "sound"
title = "A sound procedure"
short = "Sound"
regime = "plain"
version = "1"
source = "a test"

[[event]]
id = "begun"
label = "beginning"

[[event]]
id = "meeting"
label = "a meeting of the body"
repeats = true

[[variant]]
id = "urgent"
label = "the goods are perishable"

[[step]]
id = "answer"
label = "Answer"
kind = "deadline"
from = "begun"
period = "30 days"
citation = "art. 1"
verified = true

[[step.variant]]
when = ["urgent"]
period = "10 days"

[[step]]
id = "follow"
label = "What follows"
kind = "automatic"
after = "answer"
period = "1 day"
citation = "art. 2"
verified = true
"""


def changed(old: str, new: str) -> str:
    """Return the sound procedure with one thing changed."""
    assert old in SOUND
    return SOUND.replace(old, new, 1)


def version_of(number: str, since: str = "", until: str = "") -> str:
    """Return a version of the sound procedure in force in a span."""
    span = "".join(f"{key} = {day}\n" for key, day in (("in_force_from", since), ("in_force_until", until)) if day)
    return changed('version = "1"\n', f'version = "{number}"\n{span}')
