"""What the first paint does not need is not loaded before it."""

import subprocess
import sys

HEAVY = ("asyncio", "apscheduler", "dataclasses", "json", "msgspec", "core.settings", "gui.desk", "gui.forms")


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    program = f"import sys, gui.app; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


def test_no_form_is_loaded_before_one_is_asked_for() -> None:
    program = "import sys, gui.desk; print('gui.forms' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
