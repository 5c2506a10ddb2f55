"""Every mistake a person can mend is one line, and leaves nothing behind."""

from pathlib import Path

import pytest

from tests.cli.running import SAMPLE, TOLD, lapse

SILLY = [
    ["nonsense"],
    ["--nonsense"],
    ["agenda", "--nonsense"],
    ["agenda", "extra"],
    ["agenda", "--within"],
    ["agenda", "--within", ""],
    ["agenda", "--within", "30"],
    ["agenda", "--within", "d"],
    ["agenda", "--within", "-3d"],
    ["agenda", "--within", "99999999d"],
    ["agenda", "--within", "²d"],
    ["agenda", "--within", "3 weeks"],
    ["agenda", "--docket", "no/such/file.lapse"],
    ["agenda", "--docket", "/"],
    ["agenda", "--docket", "/dev/null"],
    ["agenda", "--docket", "README.md"],
    ["agenda", "--docket", "x\x01y"],
    ["agenda", "--sample", "none"],
    ["agenda", "--sample", "../procedures/title-vii"],
    ["agenda", "--docket", "a.lapse", "--sample", "us-japan-1994"],
    ["agenda", *SAMPLE, "--as-of", "yesterday"],
    ["agenda", *SAMPLE, "--as-of", "1994-02-30"],
    ["agenda", *SAMPLE, "--as-of", "1994-07-30T25:00Z"],
    ["agenda", *SAMPLE, "--as-of", "0000-00-00"],
    ["agenda", *SAMPLE, "--as-of", "0001-01-01"],
    ["agenda", *SAMPLE, "--as-of", "9999-12-31T23:59:59-14:00"],
    ["agenda", *SAMPLE, "--known-by", "1994-07-30T19:00"],
    ["compute"],
    ["compute", "60 days"],
    ["compute", "soon", "--from", "1994-07-31"],
    ["compute", "60 days", "--from", "1994-02-30"],
    ["compute", "60 days", "--from", "1994-07-31", "--regime", "none"],
    ["import"],
    ["import", "no-such.toml"],
    ["import", "/"],
    ["import", "README.md"],
    ["import", "docs"],
    ["deadline", "Steel"],
    ["deadline", "Steel", "--negotiation", "Talks"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2026-02-30"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2026-03-08T02:30", "--zone", "Washington"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--zone", "Atlantis"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "9999-01-01"],
    ["deadline", "", "--negotiation", "Talks", "--on", "2090-01-01"],
    ["deadline", "Steel", "--negotiation", " ", "--on", "2090-01-01"],
    ["deadline", "x" * 300, "--negotiation", "Talks", "--on", "2090-01-01"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", *SAMPLE],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--as-of", TOLD],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--docket", "no/such/folder.lapse"],
    ["deadline", "Steel", "--negotiation", "Talks", "--on", "2090-01-01", "--profile", "/dev/null/me"],
    ["answer"],
    ["answer", "x", "shout"],
    ["answer", "x", "snooze"],
    ["answer", "x", "acknowledge", "1h"],
    ["answer", "x", "acknowledge"],
    ["answer", "x", "snooze", "later"],
    ["answer", "x", "snooze", "0m"],
    ["reminders", "extra"],
    ["reminders", "--docket", "no/such/file.lapse"],
    ["watch", *SAMPLE],
    ["watch", "--docket", "README.md"],
    ["watch", "--log", "/no/such/folder/log"],
    ["doctor", "extra"],
]


@pytest.mark.parametrize("words", SILLY, ids=lambda words: " ".join(words)[:60].encode("unicode_escape").decode())
def test_a_mistake_is_one_line_and_code_2(words: list[str], private_home: Path) -> None:
    answer = lapse(*words)
    assert (answer.code, answer.out) == (2, ""), answer
    assert answer.err.startswith("lapse: "), answer.err
    assert answer.err.count("\n") == 1, answer.err
    assert [path for path in private_home.rglob("*") if path.is_file() and path.suffix == ".lapse"] == []
