"""The ground every test stands on: no screen, no session bus, no home of a real person, nothing left over.

Qt is never imported here, so that a test of the core runs without it. Fixtures that belong to one
part of the product stand beside that part's tests.
"""

import gc
import os
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from tests.leftovers import extra_threads

pytest_plugins = ["pytester"]

REPOSITORY = Path(__file__).resolve().parent.parent
OUTER_ENVIRONMENT = dict(os.environ)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP"):
    os.environ.pop(_name, None)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the source tree."""
    return REPOSITORY


@pytest.fixture(scope="session")
def outer_environment() -> dict[str, str]:
    """The environment as it was before the tests hid it; for pip, which has settings of its own there."""
    return dict(OUTER_ENVIRONMENT)


def _homes(root: Path) -> dict[str, str]:
    places = {
        "HOME": root,
        "XDG_CONFIG_HOME": root / ".config",
        "XDG_DATA_HOME": root / ".local" / "share",
        "XDG_STATE_HOME": root / ".local" / "state",
        "XDG_CACHE_HOME": root / ".cache",
        "XDG_RUNTIME_DIR": root / "run",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(place) for name, place in places.items()}


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home() -> Iterator[None]:
    """Every test runs in a home of its own making, so no real docket is ever read or written.

    The path is kept short: a socket's path may not be longer than 107 bytes.
    """
    with (
        tempfile.TemporaryDirectory(prefix="lapse-") as root,
        pytest.MonkeyPatch.context() as environment,
    ):
        for name, place in _homes(Path(root)).items():
            environment.setenv(name, place)
        yield


@pytest.fixture
def private_home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home for this test alone; processes it starts inherit it through the environment."""
    with tempfile.TemporaryDirectory(prefix="lapse-") as root:
        for name, place in _homes(Path(root)).items():
            monkeypatch.setenv(name, place)
        yield Path(root)


@pytest.fixture(autouse=True)
def _nothing_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread behind; one with a window, also a running timer or an open window."""
    threads = threading.enumerate()
    with _only_what_is_new_seen() if "qapp" in request.fixturenames else nullcontext():
        yield
        left = extra_threads(threads)
        if "qapp" in request.fixturenames:
            left += _qt_left_over()
    if left:
        pytest.fail("left running after the test: " + "; ".join(left), pytrace=False)


@contextmanager
def _only_what_is_new_seen() -> Iterator[None]:
    """Hide what there is already from the collector: to look through the objects of a whole run takes half a second."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _qt_left_over() -> list[str]:
    from tests.leftovers_of_qt import leftovers  # noqa: PLC0415 - a test of the core never loads Qt

    if leftovers():
        gc.collect()  # what hangs in a cycle is no leftover
    return leftovers()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what ran, folder by folder, above pytest's own last line."""
    ran = Counter(
        str(Path(report.nodeid.split("::")[0]).parent)
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        if report.when == "call"
    )
    if not ran:
        return
    terminalreporter.section("what ran")
    for folder, count in sorted(ran.items()):
        terminalreporter.write_line(f"{folder:<28}{count:>6} tests")
