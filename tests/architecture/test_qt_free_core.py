"""The core runs without Qt: a fresh process imports all of it and no part of Qt is loaded."""

import subprocess
import sys

from tests.architecture.sources import REPOSITORY

PROBE = """
import importlib, pkgutil, sys

def refuse(name):
    raise ImportError(name)

for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + ".", onerror=refuse):
        if not module.name.endswith(".__main__"):
            importlib.import_module(module.name)
for wanted in ({"PySide6", "shiboken6"}, set(sys.argv[1:])):
    print(*sorted(name for name in sys.modules if name.partition(".")[0] in wanted))
"""


def _imported(*packages: str) -> tuple[list[str], list[str]]:
    """The Qt modules and the packages' own modules that a fresh process has loaded."""
    run = subprocess.run(
        [sys.executable, "-c", PROBE, *packages], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    qt, own = run.stdout.split("\n")[:2]
    return qt.split(), own.split()


def test_importing_every_module_of_the_core_loads_no_qt() -> None:
    qt, own = _imported("core", "resources")
    assert qt == []
    assert "core.docket.facts" in own


def test_the_probe_sees_qt_where_it_is_loaded() -> None:
    qt, _ = _imported("shiboken6")
    assert "shiboken6" in qt
