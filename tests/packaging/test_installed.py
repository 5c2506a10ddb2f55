"""Lapse installed from its wheel alone starts and answers, from a foreign folder and a bare environment.

How to extend: `installed.lapse(...)` runs the command with no variables but HOME; name others as keywords.
"""

from tests.packaging.conftest import Installed


def test_the_installed_command_says_its_version(installed: Installed) -> None:
    run = installed.lapse("--version")
    version = installed.run("python", "-c", "from importlib.metadata import version; print(version('lapse'))")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.split()[-1] == version.stdout.strip()


def test_the_installed_command_computes_the_1994_window(installed: Installed) -> None:
    run = installed.lapse("compute", "60 days", "--from", "1994-07-31")
    assert (run.returncode, run.stderr) == (0, "")
    assert "1994-09-29" in run.stdout or "29 September 1994" in run.stdout


def test_the_installed_command_line_loads_no_qt(installed: Installed) -> None:
    command = str(installed.environment / "bin" / "lapse")
    run = installed.run("python", "-X", "importtime", command, "compute", "60 days", "--from", "1994-07-31")
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in run.stderr.splitlines()}
    assert run.returncode == 0, run.stderr[-2000:]
    assert "core" in loaded
    assert loaded & {"PySide6", "shiboken6"} == set()


def test_what_is_installed_agrees_with_what_it_needs(installed: Installed) -> None:
    run = installed.run("python", "-m", "pip", "check", "--disable-pip-version-check")
    assert run.returncode == 0, run.stdout


def test_the_installed_packages_do_not_come_from_the_source_tree(installed: Installed) -> None:
    probe = "import core, gui, resources; print(core.__file__, gui.__file__, resources.__file__)"
    run = installed.run("python", "-c", probe)
    assert run.returncode == 0, run.stderr
    assert [place for place in run.stdout.split() if not place.startswith(str(installed.environment))] == []


# The window itself. Extend here: once `lapse doctor` can open and close the window, ask it instead.
def test_the_window_s_libraries_load_without_a_screen(installed: Installed) -> None:
    probe = "from PySide6.QtWidgets import QApplication; QApplication([]); print('made')"
    run = installed.run("python", "-c", probe, QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, run.stdout) == (0, "made\n"), run.stderr
