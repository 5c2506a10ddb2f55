"""A docket for the commands to work on."""

from pathlib import Path

import pytest

from tests.cli.running import good


@pytest.fixture
def docket(tmp_path: Path) -> str:
    """A docket with one deadline far ahead."""
    path = str(tmp_path / "own.lapse")
    good("deadline", "Steel", "--negotiation", "Talks", "--on", "2090-03-01", "--zone", "Washington", "--docket", path)
    return path
