"""The product's own source files, for the tests that read them."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PACKAGES = ("core", "gui", "resources")


def source_files(*folders: str) -> list[Path]:
    """Every Python file under the named top-level folders, sorted."""
    return sorted(path for folder in folders for path in (REPOSITORY / folder).rglob("*.py"))


def shown(path: Path) -> str:
    """The path as a reader of the repository knows it."""
    return path.relative_to(REPOSITORY).as_posix()
