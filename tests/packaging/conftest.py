"""One wheel, built once, and one environment that held nothing before it: what a person's machine gets."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Installed:
    """Lapse in an environment of its own, with no sight of the source tree."""

    environment: Path
    elsewhere: Path

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment from a foreign folder, with no variables but those given."""
        return subprocess.run(
            [self.environment / "bin" / command[0], *command[1:]],
            cwd=self.elsewhere,
            env={"HOME": str(self.elsewhere), **variables},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def lapse(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the installed command."""
        return self.run("lapse", *arguments, **variables)


def _carried_out(command: Sequence[str | Path], where: Path, environment: dict[str, str]) -> None:
    run = subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.fixture(scope="session")
def wheel(repository: Path, outer_environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `make wheel` builds it, outside the source tree."""
    folder = tmp_path_factory.mktemp("wheel")
    build: list[str | Path] = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
    _carried_out([*build, repository], repository, outer_environment)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(
    wheel: Path,
    repository: Path,
    outer_environment: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Installed:
    """The wheel in an empty environment, with the pinned versions of what it needs."""
    root = tmp_path_factory.mktemp("installed")
    environment = root / "environment"
    _carried_out([sys.executable, "-m", "venv", environment], root, outer_environment)
    pip: list[str | Path] = [
        environment / "bin" / "python",
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
    ]
    _carried_out([*pip, "-c", repository / "constraints.txt", wheel], root, outer_environment)
    elsewhere = root / "elsewhere"
    elsewhere.mkdir()
    return Installed(environment, elsewhere)
