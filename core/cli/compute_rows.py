"""Reading a table of cases: a CSV file with a header, row by row, each as its cells by column.

What is wrong with one row is told with it; what is wrong with the whole table refuses it. What the cells mean is
in `compute_table`.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from core.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LARGEST = 64 * 1024 * 1024
OF_A_PERIOD = ("from", "regime", "calendar", "first-day", "roll", "act", "over", "until")
OF_A_PROCEDURE = ("event", "variant", "on", "extend", "published", "version")
_SEVERAL = ("toll", "event", "variant", "extend", "published")
COLUMNS = ("id", "period", *OF_A_PERIOD, "procedure", *OF_A_PROCEDURE, "toll", "zone")
"""The columns there are, named as the options; some may stand more than once, as their options may."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MOST_SHOWN = 5
_LONGEST_SHOWN = 40


class Row(NamedTuple):
    """One row: its number below the header, the line it ends on, and its cells by column, or what is wrong."""

    number: int
    line: int
    cells: Mapping[str, str]
    fault: KnownError | None = None


def read_rows(path: str) -> Iterator[Row]:
    """Yield the rows of the file, or of standard input for "-"; rows without content are counted and passed over.

    `KnownError` on field "file" for what is no UTF-8 text, or has no header or columns nobody knows.
    """
    text = _text(path)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    columns = _header(reader)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as cause:
            yield Row(number, reader.line_num, {}, _unread("The row", cause))
            continue
        if any(cells):
            yield _row(number, reader.line_num, columns, cells)


def _row(number: int, line: int, columns: list[str], cells: list[str]) -> Row:
    if len(cells) > len(columns) and any(cells[len(columns) :]):
        sentence = f"The row has {len(cells)} cells, the header only {len(columns)}. Quote cells that hold a comma."
        return Row(number, line, {}, KnownError(sentence, field="file"))
    found: dict[str, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if cell and (text := cell.strip()):
            found[column] = f"{found[column]};{text}" if column in found else text
    if _CONTROL.search("\t".join(found.values())):
        bad = next(column for column, text in found.items() if _CONTROL.search(text))
        return Row(number, line, {}, KnownError(f"The cell {bad} holds characters that no text has.", field=bad))
    return Row(number, line, found)


def _header(reader: Iterator[list[str]]) -> list[str]:
    """Return the names of the columns as options are written."""
    wanted = f"Its first line names the columns, out of {', '.join(COLUMNS)}"
    try:
        names = next((cells for cells in reader if any(cells)), [])
    except csv.Error as cause:
        raise _unread("The table's header", cause) from cause
    columns = [name.strip().lstrip("-").replace("_", "-").replace(" ", "-").casefold() for name in names]
    while columns and not columns[-1]:
        columns.pop()
    if not columns:
        raise KnownError(f"The table is empty. {wanted}.", field="file")
    unknown = [name[:_LONGEST_SHOWN] for name in columns if name not in COLUMNS]
    if unknown:
        more = f" and {len(unknown) - _MOST_SHOWN} more" if len(unknown) > _MOST_SHOWN else ""
        named = ", ".join(f"“{name}”" for name in unknown[:_MOST_SHOWN])
        raise KnownError(f"The table has columns nobody knows: {named}{more}. {wanted}.", field="file")
    if twice := [name for name in COLUMNS if columns.count(name) > 1 and name not in _SEVERAL]:
        raise KnownError(f"The table has the column {twice[0]} twice.", field="file")
    if "period" not in columns and "procedure" not in columns:
        raise KnownError("The table has neither a column period nor a column procedure.", field="file")
    return columns


def _delimiter(text: str) -> str:
    """Return what is between the columns: a comma or, as spreadsheets of much of Europe have it, a semicolon."""
    header = text.lstrip().partition("\n")[0]
    return next((each for each in ",;\t" if each in header), ",")


def _unread(what: str, cause: csv.Error) -> KnownError:
    reason = str(cause)
    if "end of data" in reason:
        reason = "a quotation mark is opened and not closed"
    elif "field limit" in reason:
        reason = f"a cell is longer than {csv.field_size_limit()} characters"
    return KnownError(f"{what} cannot be read: {reason}.", field="file")


def _text(path: str) -> str:
    """Return the table's text; `KnownError` on field "file" where it is none, or is far too large."""
    named = "Standard input" if path == "-" else path
    try:
        content = _content(path)
    except OSError as cause:
        raise KnownError(f"{named} cannot be read: {cause.strerror}.", field="file") from cause
    if len(content) > _LARGEST:
        raise KnownError(f"{named} is larger than {_LARGEST // 1024 // 1024} MiB.", field="file")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        line = content.count(b"\n", 0, cause.start) + 1
        raise KnownError(f"{named} is not UTF-8 text (line {line}). Save it as CSV UTF-8.", field="file") from cause


def _content(path: str) -> bytes:
    if path != "-":
        with open(path, "rb") as file:
            return file.read(_LARGEST + 1)
    if sys.stdin is None:
        raise KnownError("There is no standard input to read the table from.", field="file")
    return sys.stdin.buffer.read(_LARGEST + 1)
