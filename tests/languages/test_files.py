"""The translation files: whole, true to the sources, and compiled from what stands in them."""

import re
import shutil
from pathlib import Path

import pytest

from tests.translations.words import COMPILED, SOURCE, Message, compiled, extract, messages

_PLACE = re.compile(r"%n|%\d|\{\w*\}")


def places(text: str) -> set[str]:
    return set(_PLACE.findall(text))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    """What the file would hold if the sources were read again now."""
    copy = tmp_path_factory.mktemp("translations") / "lapse_ja.ts"
    shutil.copy(SOURCE, copy)
    extract(copy)
    return messages(copy)


def test_every_sentence_of_the_sources_is_in_the_file_and_no_other(fresh: list[Message]) -> None:
    kept = {each[:3] for each in messages(SOURCE)}
    wanted = {each[:3] for each in fresh}
    assert (wanted - kept, kept - wanted) == (set(), set()), "run `make translations`"


def test_every_sentence_is_translated(fresh: list[Message]) -> None:
    assert [each.source for each in fresh if not each.finished] == []


def test_a_translation_has_the_places_of_its_sentence_and_no_other() -> None:
    assert [each.source for each in messages(SOURCE) if places(each.source) != places(each.translation)] == []


def test_a_translated_menu_has_the_letters_of_the_english_one() -> None:
    wrong = [
        each.source
        for each in messages(SOURCE)
        if each.context == "Actions"
        and re.findall(r"&(\w)", each.source.upper()) != re.findall(r"\(&([A-Z])\)", each.translation)
    ]
    assert wrong == []


def test_a_translation_ends_as_its_sentence_does() -> None:
    wrong = [
        each.source
        for each in messages(SOURCE)
        if each.context not in {"Law", "Notice"} and each.source.endswith("…") != each.translation.endswith("…")
    ]
    assert wrong == []


def test_no_translation_is_padded_or_has_a_space_beside_a_japanese_full_stop() -> None:
    wrong = [each.source for each in messages(SOURCE) if each.translation != each.translation.strip()]
    wrong += [each.source for each in messages(SOURCE) if "。 " in each.translation or " 。" in each.translation]
    assert wrong == []


def test_the_compiled_file_is_that_of_the_source() -> None:
    assert COMPILED.read_bytes() == compiled(SOURCE), "run `make translations`"


def test_a_sentence_without_a_translation_is_found(tmp_path: Path) -> None:
    broken = tmp_path / "lapse_ja.ts"
    text = SOURCE.read_text(encoding="utf-8")
    broken.write_text(text.replace("期限簿(&amp;D)", "", 1), encoding="utf-8")
    assert [each.source for each in messages(broken) if not each.finished] == ["&Docket"]
    assert compiled(broken) != COMPILED.read_bytes()
