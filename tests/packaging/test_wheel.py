"""The wheel holds the product, the whole product, and nothing but the product."""

import zipfile
from pathlib import Path

PACKAGES = ("core", "gui", "resources")


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_every_file_of_the_packages_is_in_the_wheel(wheel: Path, repository: Path) -> None:
    files = {
        path.relative_to(repository).as_posix()
        for package in PACKAGES
        for path in (repository / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files - _names(wheel) == set()


def test_the_procedures_the_samples_and_the_icons_are_in_the_wheel(wheel: Path) -> None:
    folders = {name.split("/")[1] for name in _names(wheel) if name.startswith("resources/") and name.count("/") > 1}
    assert {"procedures", "samples", "icons"} - folders == set()


def test_nothing_but_the_packages_is_in_the_wheel(wheel: Path) -> None:
    top = {name.split("/")[0] for name in _names(wheel)}
    assert {name for name in top if not name.endswith(".dist-info")} == set(PACKAGES)


def test_the_licence_travels_with_the_wheel(wheel: Path) -> None:
    assert [name for name in _names(wheel) if name.endswith(".dist-info/licenses/LICENSE")] != []
