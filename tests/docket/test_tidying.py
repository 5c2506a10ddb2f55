"""What is left of a hostile text when it is recorded."""

from datetime import date

import pytest

from core.docket.facts import Draft, TrackOpened
from core.docket.tidying import tidied


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("a \u202eturned\u202c b", "a turned b"),
        ("\u2066isolated\u2069", "isolated"),
        ("bell\x07, escape\x1b[31m, nothing\x00", "bell, escape[31m, nothing"),
        ("lone \ud800 half", "lone  half"),
        ("one\nline", "one line"),
        ("<b>markup</b> & all", "<b>markup</b> & all"),
        ("\u05d0\u200f\u05d1", "\u05d0\u200f\u05d1"),
    ],
)
def test_controls_and_what_turns_the_direction_are_dropped_and_all_else_is_kept(written: str, kept: str) -> None:
    draft = Draft(negotiation="n", body=TrackOpened(name=written), effective_on=date(2026, 1, 1))
    body = tidied(draft).body
    assert isinstance(body, TrackOpened)
    assert body.name == kept
