"""A table of cases: what its rows become, and what is no table."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.computing import compute, refused


@pytest.fixture
def table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Computes a table from its text (or bytes): the code, and the objects."""

    def computed(content: str | bytes) -> tuple[int, list[dict[str, Any]]]:
        path = tmp_path / "cases.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        code = compute("--file", str(path), "--json")
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
        return code, found

    return computed


def dues(found: list[dict[str, Any]]) -> list[str | None]:
    return [each.get("due") for each in found]


def test_each_row_is_an_object_of_the_contract_with_its_number(table: Any) -> None:
    code, [found] = table("id,period,from,regime\nwindow,60 days,1994-07-31,us-statute\n")
    steps = found.pop("steps")
    assert (code, len(steps)) == (0, 4)
    assert found == {
        "contract": 1,
        "row": 1,
        "line": 2,
        "id": "window",
        "from": "1994-07-31",
        "due": "1994-09-29",
        "due_at": "1994-09-30T04:00:00Z",
        "unrolled": "1994-09-29",
        "regime": "us-statute",
        "calendar": "us-federal",
        "zone": "America/New_York",
        "warnings": [],
    }


def test_columns_are_named_as_the_options_are(table: Any) -> None:
    header = "period,from,first-day,roll,act,toll,zone,calendar,over,until"
    rows = [
        "5 days,2026-01-02,included,,,,Tokyo,,,",
        "1 day,2026-01-02,,forward,filing,,Tokyo,jp,,",
        "5 days,2026-01-05,,,,5d,Tokyo,,,",
        '2nd meeting,2026-01-05,,,,,Tokyo,,"2026-01-06,2026-01-08",',
        "mid-point,2026-01-01,,,,,Tokyo,,,2026-01-11",
    ]
    _, found = table("\n".join([header, *rows]))
    assert dues(found) == ["2026-01-06", "2026-01-05", "2026-01-15", "2026-01-08", "2026-01-06"]


def test_an_underscore_in_a_column_is_a_hyphen(table: Any) -> None:
    _, found = table("period,from,first_day\n5 days,2026-01-02,included\n")
    assert dues(found) == ["2026-01-06"]


@pytest.mark.parametrize("cell", ["47d;21d", "47d 21d", "47 days 21 days", "47 days; 21 days"])
def test_several_tolls_stand_in_one_cell(table: Any, cell: str) -> None:
    _, found = table(f"period,from,roll,toll\n140 days,2025-07-15,forward,{cell}\n")
    assert dues(found) == ["2026-02-09"]


def test_several_tolls_stand_in_several_columns(table: Any) -> None:
    _, found = table("period,from,roll,toll,toll\n140 days,2025-07-15,forward,47d,21d\n")
    assert dues(found) == ["2026-02-09"]


def test_a_row_may_be_a_procedure(table: Any) -> None:
    cells = "us-ad,initiation=2025-07-15;file-disclosed=2025-09-29,2025-10-01,2025-10-02..2025-10-11@Commerce"
    code, [found] = table(f"procedure,event,on,toll\n{cells}\n")
    due = {each["step"]: each["due"] for each in found["steps"]}
    assert (code, found["procedure"], due["preliminary"]) == (0, "us-ad", "2025-12-12")


def test_periods_and_procedures_stand_in_one_table(table: Any) -> None:
    header = "period,from,procedure,event,variant"
    rows = ["60 days,1994-07-31,,,", ",,title-vii,identification=1994-07-31,gpa-signatory"]
    _, found = table("\n".join([header, *rows]))
    assert [each.get("procedure") for each in found] == [None, "title-vii"]


def test_a_bad_row_is_told_with_its_number_and_the_rest_is_done(table: Any) -> None:
    code, found = table("period,from\n60 days,1994-07-31\nsoon,1994-07-31\n5 days,2026-01-01\n")
    assert code == 1
    assert dues(found) == ["1994-09-29", None, "2026-01-06"]
    assert (found[1]["row"], found[1]["line"], found[1]["field"]) == (2, 3, "period")
    assert found[1]["error"].startswith("“soon” is not a period.")


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (",1994-07-31,,,", "period"),
        ("60 days,,,,", "from"),
        ("60 days,1994-07-31,plane,,", "regime"),
        ("60 days,1994-07-31,,title-vii,", "period"),
        ("60 days,1994-07-31,,,identification=1994-07-31", "event"),
        (",1994-07-31,,title-vii,", "from"),
        (",,,title-viii,", "procedure"),
        (",,,title-vii,identified=1994-07-31", "event"),
        ("60 days,1994-07-31,,,,,,more", "file"),
        ("60 \0days,1994-07-31,,,", "period"),
        ("x" * 200_000 + ",1994-07-31,,,", "file"),
        ('"60 days,1994-07-31,,,', "file"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_with_its_column(table: Any, row: str, field: str) -> None:
    code, found = table(f"period,from,regime,procedure,event\n60 days,1994-07-31,,,\n{row}\n")
    assert (code, [each.get("field") for each in found]) == (1, [None, field])


def test_rows_without_content_are_counted_and_passed_over(table: Any) -> None:
    _, found = table("period,from\n\n60 days,1994-07-31\n,\n5 days,2026-01-01\n")
    assert [each["row"] for each in found] == [2, 4]


def test_a_table_without_rows_is_an_empty_list(table: Any) -> None:
    assert table("period,from\n") == (0, [])


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_columns_stand_apart_by_commas_semicolons_or_tabs(table: Any, between: str) -> None:
    _, found = table(f"period{between}from\n60 days{between}1994-07-31\n")
    assert dues(found) == ["1994-09-29"]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(table: Any) -> None:
    _, found = table(b"\xef\xbb\xbfperiod,from\r\n60 days,1994-07-31\r\n")
    assert dues(found) == ["1994-09-29"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "empty"),
        (b"\n\n\n", "empty"),
        (b"60 days,1994-07-31\n", "“60-days”"),
        (b"id,zone\nx,Tokyo\n", "neither a column period"),
        (b"period,from,from\n60 days,1994-07-31,1994-07-31\n", "from twice"),
        (",".join(f"c{number}" for number in range(100)).encode(), "and 95 more"),
        (b"period,from\n60 days,1994-07-31\n\xff\xfe,x\n", "not UTF-8 text (line 3)"),
        ("period,from\n60 days,1994-07-31\n".encode("utf-16"), "not UTF-8 text (line 1)"),
        (b'"period,from\n', "not closed"),
    ],
)
def test_what_is_no_table_is_refused_whole(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(content)
    fault = refused("--file", str(path), "--json")
    assert fault.field == "file"
    assert told in str(fault)


def test_a_file_that_is_not_there_is_a_known_error(tmp_path: Path) -> None:
    assert refused("--file", str(tmp_path / "none.csv")).field == "file"


def test_an_option_beside_a_table_is_refused_and_told_to_be_a_column(tmp_path: Path) -> None:
    fault = refused("--file", str(tmp_path / "none.csv"), "--regime", "plain")
    assert (fault.field, str(fault)) == ("regime", "--regime does not go with --file: make it a column of the table.")


def test_a_hyphen_reads_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"period,from\n60 days,1994-07-31\n")))
    assert compute("--file", "-", "--json") == 0
    assert dues(json.loads(capsys.readouterr().out)) == ["1994-09-29"]


def test_as_text_each_row_is_a_line_and_each_step_of_a_procedure_one_below_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("id,period,from,zone,procedure\na,60 days,1994-07-31,Tokyo,\nb,soon,1994-07-31,,\nc,,,,title-vii\n")
    code = compute("--file", str(path))
    lines = capsys.readouterr().out.splitlines()
    assert (code, lines[0], lines[2]) == (
        1,
        "    1  a  Thu 29 Sep 1994  60 days from 1994-07-31 (plain)",
        "    3  c  Title VII, Omnibus Trade and Competitiveness Act of 1988 (title-vii, version 1988)",
    )
    assert lines[1].startswith("    2  b  error: “soon” is not a period.")
