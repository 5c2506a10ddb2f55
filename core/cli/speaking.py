"""The language of notices raised without a window: the one chosen there, read from the same translation file.

Only `lapse watch` asks for it. Commands answer in English, which scripts read.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import resources
from core.cli.opening import profile_of
from core.language import ENGLISH, JAPANESE, speak
from core.settings import SettingsFile

if TYPE_CHECKING:
    import argparse


def speak_as_chosen(arguments: argparse.Namespace) -> None:
    """Say the core's words in the language the person chose for the window, or the one of the environment."""
    chosen = SettingsFile(profile_of(arguments).settings).values.language
    if chosen not in {ENGLISH, JAPANESE}:
        chosen = JAPANESE if _of_the_environment().startswith(JAPANESE) else ENGLISH
    if chosen == JAPANESE:
        speak(JAPANESE, Sentences(resources.read_text("translations/lapse_ja.ts")).translate)


def _of_the_environment() -> str:
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    return next((value for name in names if (value := os.environ.get(name, ""))), "")


class Sentences:
    """The sentences of one of Qt's translation files, read without Qt."""

    def __init__(self, text: str) -> None:
        from xml.etree import ElementTree as ET  # noqa: PLC0415 - English needs none

        self._found: dict[tuple[str, str, str], str] = {}
        for context in ET.fromstring(text).iter("context"):  # noqa: S314 - a file of ours
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                said = message.find("translation")
                form = said.find("numerusform") if said is not None else None
                sentence = (said.text if said is not None else "") if form is None else form.text
                if sentence:
                    self._found[name, message.findtext("source") or "", message.findtext("comment") or ""] = sentence

    def translate(self, context: str, text: str, note: str = "", number: int = -1, /) -> str:
        """Return the sentence in the file's language, or `text` where it has none."""
        sentence = self._found.get((context, text, note)) or text
        return sentence.replace("%n", str(number)) if number >= 0 else sentence
