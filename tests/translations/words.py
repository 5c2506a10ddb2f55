"""What is brought into the translation files: the sentences of the sources, and the names that stand in data.

Names in data are looked up by their English ("Law" for the words of procedures, "Cities"), so they are written into a
source of their own for Qt's extractor to read.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple, get_args

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE = FOLDER / "lapse_ja.ts"
COMPILED = FOLDER / "lapse_ja.qm"

WORDED = ("title-vii", "super-301", "section-301", "party-deadline", "us-ad", "us-cvd", "wto-dsu")
"""Procedures whose steps, events and variants have names in every language; of the others only the titles have."""


_CONTEXT_AND_TEXT = 2
_NAME = 4


class Message(NamedTuple):
    """One sentence of a translation file."""

    context: str
    source: str
    comment: str
    translation: str
    finished: bool
    numerus: bool


def messages(path: Path) -> list[Message]:
    """Return the sentences of a translation file that the sources still have."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if translation is None or kind in {"vanished", "obsolete"}:
                continue
            form = translation.find("numerusform")
            text = (translation if form is None else form).text or ""
            found.append(
                Message(
                    name,
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    text,
                    kind != "unfinished" and bool(text),
                    message.get("numerus") == "yes",
                )
            )
    return found


def extract(into: Path) -> None:
    """Bring the sentences of the sources into the translation file `into`, keeping what is translated there."""
    sources = sorted(str(path) for folder in ("core", "gui") for path in (ROOT / folder).rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "names.py"
        data.write_text(_names_source(), encoding="utf-8")
        _tool("lupdate", "-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "ja",
              *sources, str(data), "-ts", str(into))  # fmt: skip


def compiled(source: Path) -> bytes:
    """Return the translation file as the program reads it."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "lapse_ja.qm"
        _tool("lrelease", "-silent", "-compress", str(source), "-qm", str(target))
        return target.read_bytes()


def enter(path: Path, words: dict[tuple[str, str, str], str]) -> int:
    """Enter translations by (context or "", English, note or "") into the file; return how many sentences changed."""
    tree, changed = ET.parse(path), 0  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            note = message.findtext("comment") or ""
            keys = [(name, source, note), (name, source, ""), ("", source, "")]
            text = next((words[key] for key in keys if key in words), None)
            translation = message.find("translation")
            if text is None or translation is None:
                continue
            form = translation.find("numerusform")
            place = translation if form is None else form
            if place.text != text or translation.get("type"):
                place.text = text
                translation.attrib.pop("type", None)
                changed += 1
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")
    return changed


def _tool(name: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name}; {name}()", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stdout}{done.stderr}")


def _names_source() -> str:
    from core.computation.wording import MONTHS, UNITS, WEEKDAYS  # noqa: PLC0415
    from core.docket.facts import AnyBody  # noqa: PLC0415

    kinds = [body.__struct_config__.tag for body in get_args(AnyBody)]
    names = [("Cities", city) for city in _cities()] + [("Law", name) for name in [*_law_names(), *WEEKDAYS]]
    names += [("Units", unit) for unit in UNITS] + [("Months", month) for month in MONTHS]
    names += [("Facts", kind) for kind in kinds]
    said = [(context, name, "") for context, name in names] + _literals()
    return "\n".join(f"translate({context!r}, {name!r}, {note!r})" for context, name, note in said) + "\n"


def _literals() -> list[tuple[str, str, str]]:
    """Return the calls of `translate` in the sources; Qt's own extractor overlooks those nested in other brackets."""
    found = []
    for folder in ("core", "gui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and "translate" in {getattr(node.func, "id", ""), _last(node.func)}:
                    texts = [each.value for each in node.args[:3] if isinstance(each, ast.Constant)]
                    if len(texts) >= _CONTEXT_AND_TEXT and all(isinstance(each, str) for each in texts):
                        context, text, note = [*map(str, texts), ""][:3]
                        found.append((context, text, note))
    return found


def _last(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else ""


def _holidays() -> list[str]:
    """Return the names of the holidays of the two capitals and of Geneva."""
    names: set[str] = set()
    for calendar in ("us-federal", "jp", "wto"):
        lines = (ROOT / "resources" / "calendars" / f"{calendar}.txt").read_text(encoding="utf-8").splitlines()
        entries = [line.split(maxsplit=4) for line in lines if line[:4].isdigit()]
        names |= {entry[4] for entry in entries if len(entry) > _NAME and entry[1] in {"holiday", "local"}}
        names |= {entry[4] for entry in entries if len(entry) > _NAME and calendar == "jp"}
    return sorted(names)


def _cities() -> list[str]:
    from core.zones import CITIES  # noqa: PLC0415

    return sorted(CITIES)


def _law_names() -> list[str]:
    """Return the names in the shipped procedures that a person sees everywhere, each once."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "resources" / "procedures").glob("*.toml")):
        law = tomllib.loads(path.read_text(encoding="utf-8"))
        names = [law.get("short", ""), law.get("title", ""), law.get("jurisdiction", "")]
        names += [step.get("actor", "") for step in law.get("step", [])]
        if path.stem.partition(".")[0] in WORDED:
            for step in law.get("step", []):
                names += [step.get("label", ""), step.get("actor", ""), step.get("lapse", ""), step.get("noun", "")]
            names += [each.get("label", "") for kind in ("event", "variant") for each in law.get(kind, [])]
            branches = [branch for step in law.get("step", []) for branch in step.get("variant", [])]
            names += [branch.get(key, "") for branch in branches for key in ("label", "lapse")]
        found |= dict.fromkeys(name for name in names if name)
    found |= dict.fromkeys(_holidays())
    for path in sorted((ROOT / "resources" / "regimes").glob("*.toml")):
        regime = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= dict.fromkeys(
            filter(None, [regime["title"], *regime.get("reasons", {}).values(), regime.get("late", "")])
        )
    return sorted(found)
