"""Whether a procedure file has the shape of the model: known keys, values of the right sort, nothing left out.

It follows the structs of `model` and names every mistake at once, where decoding would stop at the first. What
the values mean is looked at in `sense`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import inspect

from core.procedures.mistakes import near, quoted
from core.procedures.model import Procedure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.procedures.mistakes import Mistakes
    from core.procedures.places import Path

MOST_TABLES = 1_000
"""The most entries of one list: far more than any law has."""

_LEFT_OUT = object()
_SORTS = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    dict: "a table",
    list: "a list",
    datetime: "a moment",
    date: "a date",
    time: "a clock time",
}


def shaped(content: dict[str, Any], mistakes: Mistakes) -> dict[str, Any]:
    """Return the content without what is wrong in it, so that the rest can be decoded; tell what was wrong."""
    found: dict[str, Any] = _table(content, _whole(), (), mistakes)
    return found


def _named(path: Path) -> str:
    """Return the name a table has in its head: "step.count"."""
    return ".".join(part for part in path if isinstance(part, str))


@cache
def _whole() -> inspect.StructType:
    kind = inspect.type_info(Procedure)
    assert isinstance(kind, inspect.StructType)  # noqa: S101 - a Procedure is a struct
    return kind


def _value(value: Any, kind: inspect.Type, path: Path, mistakes: Mistakes) -> Any:
    """Return the value, made right as far as it goes, or _LEFT_OUT."""
    kind = _some(kind)
    if isinstance(kind, inspect.StructType):
        return _table(value, kind, path, mistakes)
    if isinstance(kind, inspect.VarTupleType):
        return _list(value, kind, path, mistakes)
    if isinstance(kind, inspect.LiteralType):
        return _choice(value, [str(each) for each in kind.values], path, mistakes)
    if _is_right(value, kind):
        return value
    lead = "" if isinstance(path[-1], int) else f"{path[-1]} = "
    mistakes.add(path, f"this is {_sort(value)}", _rightly(value, kind, lead))
    return _LEFT_OUT


def _table(value: Any, kind: inspect.StructType, path: Path, mistakes: Mistakes) -> Any:
    if not isinstance(value, dict):
        mistakes.add(path, f"this is {_sort(value)}", "it must be a table, with a head of its own")
        return _LEFT_OUT
    fields = {field.encode_name: field for field in kind.fields}
    for key in value:
        if key not in fields:
            mistakes.add((*path, key), "there is no such key here", _right_key(key, fields, path))
    made = {}
    for name, field in fields.items():
        found = _value(value[name], field.type, (*path, name), mistakes) if name in value else _LEFT_OUT
        if name not in value and field.required:
            mistakes.add((*path, name), "it is missing", f"add {name} = {_example(field.type)}")
        if found is _LEFT_OUT and field.required:
            found = _stand_in(field.type)
        if found is not _LEFT_OUT:
            made[name] = found
    return made


def _right_key(key: str, fields: Iterable[str], path: Path) -> str:
    """Say what an unknown key may be: one of a table around it that went on too long, or one written wrongly."""
    for length in range(len(path) - 1, -1, -1):
        if (around := _struct_at(path[:length])) and any(field.encode_name == key for field in around.fields):
            owner = f"the {_named(path[:length])}" if length else "the procedure itself"
            return f"it belongs to {owner}: write it higher up, before the head of this table"
    return near(key, fields)


def _struct_at(path: Path) -> inspect.StructType | None:
    """Return the struct that the table at `path` is, None for a list."""
    kind: inspect.Type = _whole()
    for part in path:
        if isinstance(part, int):
            if not isinstance(kind, inspect.VarTupleType):
                return None
            kind = kind.item_type
            continue
        if not isinstance(kind, inspect.StructType):
            return None
        kind = _some(next(field.type for field in kind.fields if field.encode_name == part))
    return kind if isinstance(kind, inspect.StructType) else None


def _some(kind: inspect.Type) -> inspect.Type:
    """Return the sort of a value that may be left out."""
    if isinstance(kind, inspect.UnionType):
        return next(each for each in kind.types if not isinstance(each, inspect.NoneType))
    return kind


def _list(value: Any, kind: inspect.VarTupleType, path: Path, mistakes: Mistakes) -> Any:
    tables = isinstance(kind.item_type, inspect.StructType)
    if not isinstance(value, list):
        right = f"head each with two brackets: [[{_named(path)}]]" if tables else f'write {path[-1]} = ["..."]'
        mistakes.add(path, f"this is {_sort(value)}", right)
        return _LEFT_OUT
    if len(value) > MOST_TABLES:
        mistakes.add(path, f"there are {len(value)} of them", f"{MOST_TABLES} are the most")
    made = [_value(each, kind.item_type, (*path, at), mistakes) for at, each in enumerate(value[:MOST_TABLES])]
    if not tables:
        return [each for each in made if each is not _LEFT_OUT]
    # A table that is none keeps its place, so that those after it keep their numbers.
    return [_stand_in(kind.item_type) if each is _LEFT_OUT else each for each in made]


def _choice(value: Any, choices: list[str], path: Path, mistakes: Mistakes) -> Any:
    if isinstance(value, str) and value in choices:
        return value
    choices = [each for each in choices if each]
    what = f"{quoted(value)} is none of the choices" if isinstance(value, str) else f"this is {_sort(value)}"
    right = near(value, choices, lead="choose one of") if isinstance(value, str) else f"choose {', '.join(choices)}"
    mistakes.add(path, what, right)
    return _LEFT_OUT


def _is_right(value: Any, kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.DateType):
        return isinstance(value, date) and not isinstance(value, datetime)
    if isinstance(kind, inspect.TimeType):
        return isinstance(value, time)
    return isinstance(value, bool if isinstance(kind, inspect.BoolType) else str)


def _rightly(value: Any, kind: inspect.Type, lead: str) -> str:
    if isinstance(kind, inspect.DateType):
        return f"write a day without quotes: {lead}1994-07-31"
    if isinstance(kind, inspect.TimeType):
        return f"write a clock time without quotes: {lead}17:00:00"
    if isinstance(kind, inspect.BoolType):
        return f"write {lead}true or {lead}false, without quotes"
    if isinstance(value, dict | list):
        return "write text in quotes"
    return f"put it in quotes: {lead}{quoted(str(value))}"


def _sort(value: Any) -> str:
    return _SORTS.get(type(value), "no text")


def _example(kind: inspect.Type) -> str:
    if isinstance(kind, inspect.BoolType):
        return "true or false"
    if isinstance(kind, inspect.LiteralType):
        return " or ".join(quoted(str(each)) for each in kind.values if each)
    return '["..."]' if isinstance(kind, inspect.VarTupleType) else '"..."'


def _stand_in(kind: inspect.Type) -> Any:
    """Return a value of the sort, in place of a wrong one."""
    if isinstance(kind, inspect.StructType):
        return {field.encode_name: _stand_in(field.type) for field in kind.fields if field.required}
    if isinstance(kind, inspect.BoolType):
        return False
    if isinstance(kind, inspect.VarTupleType):
        return []
    return kind.values[0] if isinstance(kind, inspect.LiteralType) else ""
