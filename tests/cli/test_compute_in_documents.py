"""What docs/command-line.md says of computing: its examples run, and its keys and columns are those there are."""

import json
import re
import shlex
from pathlib import Path

import pytest

from core.cli.compute_rows import COLUMNS
from tests.cli.computing import compute, computed, step

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTION = PAGE[PAGE.index("## lapse compute") : PAGE.index("## lapse deadline")]
EXAMPLES = [" ".join(each.split()) for each in re.findall(r"`lapse compute ([^`]*\d{4}-[^`]*)`", SECTION)]
TABLE = re.findall(r"```csv\n(.*?)```", SECTION, re.DOTALL)


@pytest.mark.parametrize("words", EXAMPLES)
def test_an_example_runs(words: str) -> None:
    assert compute(*shlex.split(words)) == 0


def test_there_are_examples_of_a_period_and_of_a_procedure() -> None:
    assert ["--procedure" in each for each in EXAMPLES] == [False, True]


def test_the_table_runs_to_the_dates_that_were_published(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "cases.csv"
    path.write_text(TABLE[0], encoding="utf-8")
    assert compute("--file", str(path), "--json") == 0
    window, paprika, talks = json.loads(capsys.readouterr().out)
    due = [window["due"], paprika["due"], step(talks, "consultations")["due"]]
    assert due == ["1994-09-29", "2026-02-09", "1994-09-29"]


def test_every_key_of_a_period_is_in_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "60 days", "--from", "1994-07-31", "--strip")
    assert [key for key in found if key != "contract" and f"`{key}`" not in SECTION] == []


def test_every_key_of_a_procedure_is_in_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    found = computed(capsys, "--procedure", "title-vii", "--event", "identification=1994-07-31", "--strip")
    keys = [*found, *found["steps"][0]]
    assert [key for key in keys if key != "contract" and f"`{key}`" not in SECTION] == []


def test_every_column_is_an_option_of_the_page_or_named_in_it() -> None:
    assert [name for name in COLUMNS if f"`--{name}" not in SECTION and f"`{name}`" not in SECTION] == []
