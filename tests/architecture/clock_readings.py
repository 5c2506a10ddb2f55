"""Finds the places in a source text that read the clock, or make an instant without a time zone.

The linter bans the plain spellings; this reads the syntax tree, so an alias, a bare reference handed
on as a callback, or Qt's own clock is found too. It reports; which files may do so is the test's matter.
"""

import ast

CLOCKS = frozenset(
    {
        "datetime.datetime.now",
        "datetime.datetime.utcnow",
        "datetime.datetime.today",
        "datetime.date.today",
        "time.time",
        "time.time_ns",
        "PySide6.QtCore.QDateTime.currentDateTime",
        "PySide6.QtCore.QDateTime.currentDateTimeUtc",
        "PySide6.QtCore.QDateTime.currentMSecsSinceEpoch",
        "PySide6.QtCore.QDateTime.currentSecsSinceEpoch",
        "PySide6.QtCore.QDate.currentDate",
        "PySide6.QtCore.QTime.currentTime",
    }
)
# The constructor of datetime takes its time zone as the eighth argument.
POSITION_OF_TZINFO = 8


def _imported_names(tree: ast.AST) -> dict[str, str]:
    """What each imported name stands for, written out in full."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                shown = alias.asname or alias.name.partition(".")[0]
                names[shown] = alias.name if alias.asname else shown
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def _full_name(node: ast.expr, names: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute):
        owner = _full_name(node.value, names)
        return f"{owner}.{node.attr}" if owner else ""
    return ""


def _is_naive(call: ast.Call) -> bool:
    keyword = next((word.value for word in call.keywords if word.arg == "tzinfo"), None)
    zone = keyword or (call.args[POSITION_OF_TZINFO - 1] if len(call.args) >= POSITION_OF_TZINFO else None)
    return zone is None or (isinstance(zone, ast.Constant) and zone.value is None)


def clock_readings(source: str) -> list[str]:
    """Lines as "LINE what", in order, for every clock read and every naive instant in the source."""
    tree = ast.parse(source)
    names = _imported_names(tree)
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and _full_name(node, names) in CLOCKS:
            found.append((node.lineno, _full_name(node, names)))
        if isinstance(node, ast.Call) and _full_name(node.func, names) == "datetime.datetime":
            found.extend([(node.lineno, "datetime without tzinfo")] if _is_naive(node) else [])
    return [f"{line} {what}" for line, what in sorted(found)]
