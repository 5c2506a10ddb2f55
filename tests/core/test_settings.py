"""The choices of a person are kept whole or not at all, and a damaged file is never obeyed in part."""

import json
from pathlib import Path

import pytest

from core.errors import KnownError
from core.settings import Settings, SettingsFile


def test_there_are_defaults_before_anything_was_chosen(tmp_path: Path) -> None:
    assert SettingsFile(str(tmp_path / "settings.json")).values == Settings()


def test_what_was_chosen_is_read_again(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.json")
    chosen = SettingsFile(path)
    chosen.values.scheme = "dark"
    chosen.values.said_it_stays_in_tray = True
    chosen.save()
    assert SettingsFile(path).values == Settings(scheme="dark", said_it_stays_in_tray=True)


def test_what_a_newer_program_added_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"scheme": "light", "later": [1]}), encoding="utf-8")
    assert SettingsFile(str(path)).values == Settings(scheme="light")


@pytest.mark.parametrize("value", [1, None, ["dark"], True])
def test_a_value_of_another_type_is_passed_over(tmp_path: Path, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"scheme": value}), encoding="utf-8")
    assert SettingsFile(str(path)).values == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[" * 100_000], ids=["empty", "cut short", "no text", "nested deep"]
)
def test_a_damaged_file_is_set_aside_and_the_defaults_hold(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(str(path)).values == Settings()
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"settings.json.damaged": content}


def test_a_file_that_holds_something_else_gives_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("[1, 2]", encoding="utf-8")
    assert SettingsFile(str(path)).values == Settings()


def test_a_folder_in_the_files_place_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    assert SettingsFile(str(path)).values == Settings()
    assert path.is_dir()


def test_a_disk_that_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="were not kept"):
        SettingsFile(str(tmp_path / "gone" / "settings.json")).save()


def test_without_a_path_choices_hold_for_this_run_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    chosen = SettingsFile("")
    chosen.values.scheme = "dark"
    chosen.save()
    assert (chosen.values.scheme, list(tmp_path.iterdir())) == ("dark", [])


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "kept").write_text("whole", encoding="utf-8")
    chosen = SettingsFile(str(path))
    chosen.values.scheme = "dark"
    chosen.save()
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
    assert (path / "kept").read_text(encoding="utf-8") == "whole"
