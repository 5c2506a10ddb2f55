"""The layers hold: each contract of pyproject.toml is checked and reported by its own name."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import REPOSITORY

CONTRACTS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]


@pytest.mark.parametrize("contract", CONTRACTS, ids=[contract["name"] for contract in CONTRACTS])
def test_the_contract_is_kept(contract: dict[str, str]) -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(
        [linter, "--no-logo", "--no-cache", "--contract", contract["id"]],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"{contract['name']} KEPT" in " ".join(run.stdout.split())
