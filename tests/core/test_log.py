"""The log takes warnings and worse, in UTC, and is refused where it can't be written."""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import KnownError
from core.log import keep_log


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "lapse.log"
    handler = keep_log(str(path))
    yield path
    logging.getLogger().removeHandler(handler)
    handler.close()


def test_a_warning_is_written_with_its_moment_in_utc(log: Path) -> None:
    logging.getLogger("core.somewhere").warning("the disk is slow")
    (line,) = log.read_text(encoding="utf-8").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ WARNING core\.somewhere: the disk is slow", line)


def test_what_is_no_warning_is_not_written(log: Path) -> None:
    logger = logging.getLogger("apscheduler")
    logger.setLevel(logging.INFO)
    logger.info("ran a job")
    logger.setLevel(logging.NOTSET)
    assert log.read_text(encoding="utf-8") == ""


def test_a_fault_of_ours_is_written_whole(log: Path) -> None:
    logging.getLogger("core").error("counting failed", exc_info=ZeroDivisionError("no days"))
    assert "ZeroDivisionError: no days" in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be written") as refused:
        keep_log(str(tmp_path / "gone" / "lapse.log"))
    assert refused.value.field == "log"
