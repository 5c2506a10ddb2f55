"""`make bench`: prints each figure beside its measure and what it is held against."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.computation import one_computation, whole_runs
from tests.bench.dockets import make_docket, make_tracks
from tests.bench.lateness import measure as measure_lateness
from tests.bench.looking_back import milliseconds_at
from tests.bench.projections import docket_of, seconds_for
from tests.desktop import private_bus, virtual_display

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = 9
HIDDEN_SECONDS = 60
_TICKS = os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Measure everything; return 0 whatever the figures, for they are to be read."""
    print(f"{'figure':<52} {'Lapse':>10} {'against':>10} {'ratio':>7}  target")
    with tempfile.TemporaryDirectory() as folder, private_bus() as bus, virtual_display() as display:
        small = make_docket(Path(folder, "small.lapse"), 1_000)
        large = make_docket(Path(folder, "large.lapse"), 10_000)
        huge = make_docket(Path(folder, "huge.lapse"), 100_000)
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "HOME": folder,
            "XDG_DATA_HOME": folder,
        }
        _windows(small, environment, "1 000", paint=1.5, peak=1.6)
        _windows(large, environment, "10 000", paint=1.3, peak=1.6)
        _windows(huge, environment, "100 000", paint=1.6)
        _workspace(large, environment)
        _agenda(large, environment)
        _hidden(small, environment)
        _track_list(make_tracks(Path(folder, "tracks.lapse"), 10_000), environment)
    late = [each * 1000 for each in measure_lateness()]
    _line("lateness of the last of 20 notices, 10 000 deadlines", f"{max(late):.0f} ms", "", "", "at most 250 ms")
    _projections()
    _looking_back()
    _computations()
    return 0


def _computations() -> None:
    """One computation, and a table of ten thousand beside `remind` on as many lines."""
    counted, explained = one_computation()
    _line("one computation", f"{counted:.1f} µs", "", "", "under 15 µs")
    _line("one computation with its explanation", f"{explained:.1f} µs", "", "", "under 50 µs")
    with tempfile.TemporaryDirectory() as folder:
        ours, remind = whole_runs(_lapse(), Path(folder), RUNS)
    _line(
        "lapse compute --file, 10 000 cases", f"{ours:.0f} ms", f"{remind:.0f} ms", f"{ours / remind:.1f}", "at most 15"
    )


def _looking_back() -> None:
    """What changed in a week, what comes together, and a step along the line of moments, at 10 000 dates."""
    names = ("what changed in a week", "the convergence radar", "one step into the past")
    for name, took in zip(names, milliseconds_at(10_000), strict=True):
        _line(f"{name}, 10 000 dates", f"{took:.0f} ms", "", "", "under 100 ms")


def _projections() -> None:
    """Every date of a docket of laws at work made again from its facts, at two sizes."""
    small, few = seconds_for(docket_of(10_000))
    large, many = seconds_for(docket_of(100_000))
    _line(f"all dates of a docket of {few} made again", f"{small:.2f} s", "", "", "at most 0.5 s")
    _line(
        f"all dates of a docket of {many} made again",
        f"{large:.2f} s",
        f"{small:.2f} s",
        f"{large / small:.1f}",
        "at most 12",
    )


def _workspace(docket: Path, environment: dict[str, str]) -> None:
    """What a person waits for in a window with 10 000 deadlines; the slowest page stands for all."""
    command = [sys.executable, "-m", "tests.bench.workspace", str(docket)]
    told = json.loads(
        subprocess.run(
            command, env=environment | {"QT_NO_GLIB": "1"}, stdout=subprocess.PIPE, check=True, text=True
        ).stdout
    )
    for figure, target in (("first", ""), ("switch", "at most 100 ms"), ("edit", "at most 100 ms")):
        names = {"first": "a page shown for the first time", "switch": "another page shown", "edit": "an edit shown"}
        page, took = max(told[figure].items(), key=lambda each: each[1])
        _line(f"{names[figure]}, 10 000 deadlines ({page})", f"{took:.0f} ms", "", "", target)
    _line("timeline dragged, 10 000 bars, one frame", f"{told['frame']:.1f} ms", "", "", "under 16.6 ms")
    _line("the same, 19 frames of 20", f"{told['worst frame']:.1f} ms", "", "", "under 16.6 ms")
    act, busy = max(told["busy"].items(), key=lambda each: each[1])
    _line(f"window busy at a stretch ({act})", f"{busy:.0f} ms", "", "", "at most 50 ms")


def _windows(
    docket: Path, environment: dict[str, str], deadlines: str, *, paint: float, peak: float | None = None
) -> None:
    """First paint and peak memory, in turns with a bare table of the same rows."""
    paints: dict[str, list[float]] = {"lapse": [], "bare": []}
    peaks: dict[str, list[float]] = {"lapse": [], "bare": []}
    for number in range(RUNS + 1):
        for what, took_ms in paints.items():
            began = time.perf_counter()
            process = _started(what, docket, environment)
            _wait_for(process, "painted")
            took = time.perf_counter() - began
            time.sleep(1.5)  # whatever comes after the first paint counts as memory
            most = _peak(process.pid)
            _end(process)
            if number:
                took_ms.append(took * 1000)
                peaks[what].append(most)
    lapse, bare = median(paints["lapse"]), median(paints["bare"])
    ratio = f"{lapse / bare:.2f}"
    _line(f"first paint, {deadlines} deadlines", f"{lapse:.0f} ms", f"{bare:.0f} ms", ratio, f"at most {paint}")
    lapse, bare = median(peaks["lapse"]), median(peaks["bare"])
    ratio = f"{lapse / bare:.2f}"
    target = f"at most {peak}" if peak else ""
    _line(f"peak memory, {deadlines} deadlines", f"{lapse:.0f} MB", f"{bare:.0f} MB", ratio, target)


def _agenda(docket: Path, environment: dict[str, str]) -> None:
    """`lapse agenda` at 10 000 deadlines, in turns with a Python that does nothing."""
    commands = {
        "lapse": [*_lapse(), "agenda", "--docket", str(docket)],
        "bare": [sys.executable, "-c", "pass"],
    }
    times: dict[str, list[float]] = {what: [] for what in commands}
    for number in range(2 * RUNS + 1):
        for what, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            if number:
                times[what].append((time.perf_counter() - began) * 1000)
    lapse, bare = median(times["lapse"]), median(times["bare"])
    _line("lapse agenda, 10 000 deadlines", f"{lapse:.0f} ms", f"{bare:.0f} ms", f"{lapse / bare:.1f}", "at most 6")


def _track_list(docket: Path, environment: dict[str, str]) -> None:
    """The list of 10 000 tracks filtered, sorted and ticking, in turns with a bare table and Qt's own proxy."""
    found: dict[str, dict[str, list[float]]] = {"lapse": {}, "bare": {}}
    for _ in range(3):
        for what, figures in found.items():
            command = [sys.executable, "-m", "tests.bench.track_list", what, str(docket)]
            printed = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
            for name, milliseconds in (line.split() for line in printed.splitlines()):
                figures.setdefault(name, []).append(float(milliseconds))
    told = {
        "filter": ("filter as one types, 10 000 tracks", "under 30 ms"),
        "sort": ("sort or group, 10 000 tracks", "under 60 ms"),
        "tick": ("tick, 10 000 tracks", "under 3 ms"),
    }
    for name, (figure, target) in told.items():
        lapse, bare = median(found["lapse"][name]), median(found["bare"][name])
        _line(figure, f"{lapse:.1f} ms", f"{bare:.1f} ms", f"{lapse / bare:.2f}", target)
    prepared = median(found["lapse"]["prepare"])
    _line("made ready to filter, 10 000 tracks, once", f"{prepared:.0f} ms", "", "", "at most 100 ms")


def _lapse() -> list[str]:
    """Return the installed command, as a person has it, or the module where it is not installed."""
    installed = Path(sys.executable).with_name("lapse")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "gui.launch"]


def _hidden(docket: Path, environment: dict[str, str]) -> None:
    """Processor time over a minute with the window hidden and reminders planned."""
    process = _started("lapse", docket, environment, "hidden")
    _wait_for(process, "hidden")
    time.sleep(2)
    before = _busy(process.pid)
    time.sleep(HIDDEN_SECONDS)
    busy = _busy(process.pid) - before
    _end(process)
    _line(f"processor time, {HIDDEN_SECONDS} s hidden", f"{busy:.2f} s", "", "", "at most 0.1 s")


def _started(what: str, docket: Path, environment: dict[str, str], *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.bench.first_paint", what, str(docket), *more],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _wait_for(process: subprocess.Popen[str], word: str) -> None:
    for line in _lines(process):
        if line.strip() == word:
            return
    raise RuntimeError(f"the window ended without being {word}")


def _lines(process: subprocess.Popen[str]) -> Iterator[str]:
    if process.stdout is None:
        raise RuntimeError("no output to read")
    yield from iter(process.stdout.readline, "")


def _end(process: subprocess.Popen[str]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    process.wait(timeout=20)
    if process.stdout is not None:
        process.stdout.close()


def _peak(pid: int) -> float:
    """Return the most memory a process has had resident, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _busy(pid: int) -> float:
    """Return the processor seconds a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _line(figure: str, ours: str, against: str, ratio: str, target: str) -> None:
    print(f"{figure:<52} {ours:>10} {against:>10} {ratio:>7}  {target}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
