"""The profile: one folder, where the platform keeps a person's files."""

import sys
from pathlib import Path

import platformdirs
import pytest

from core.errors import KnownError
from core.paths import Profile


def test_a_profile_holds_docket_settings_and_log() -> None:
    profile = Profile("/home/someone/lapse")
    assert (profile.docket, profile.settings, profile.log) == (
        "/home/someone/lapse/docket.lapse",
        "/home/someone/lapse/settings.json",
        "/home/someone/lapse/lapse.log",
    )


@pytest.mark.parametrize("data_home", ["/data/of/someone", "", None])
def test_the_usual_place_is_the_platforms(monkeypatch: pytest.MonkeyPatch, data_home: str | None) -> None:
    if data_home is None:
        monkeypatch.delenv("XDG_DATA_HOME")
    else:
        monkeypatch.setenv("XDG_DATA_HOME", data_home)
    assert Profile.usual().folder == platformdirs.user_data_dir("lapse", appauthor=False)


def test_making_a_profile_twice_does_no_harm(tmp_path: Path) -> None:
    profile = Profile(str(tmp_path / "a" / "b"))
    profile.make()
    profile.make()
    assert Path(profile.folder).is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such bits there")
def test_a_profile_is_its_owners_alone(tmp_path: Path) -> None:
    profile = Profile(str(tmp_path / "mine"))
    profile.make()
    assert Path(profile.folder).stat().st_mode & 0o777 == 0o700


def test_a_place_where_no_folder_can_be_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    with pytest.raises(KnownError, match="can't be made") as refused:
        Profile(str(file / "profile")).make()
    assert refused.value.field == "profile"
