"""`docs/writing-a-procedure.md` is true: what a reader types, in that order, answers as it says."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.running import REPOSITORY

PAGE = (REPOSITORY / "docs" / "writing-a-procedure.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(toml|sh|text)( \w+)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NAME = "my-gats-xxi.toml"


@dataclass(frozen=True, slots=True)
class Desk:
    """A reader's home, and the folder they write in."""

    home: Path

    def types(self, commands: str) -> str:
        """Return what a shell prints for the commands; one that fails ends it."""
        environment = {name: value for name, value in os.environ.items() if name != "XDG_DATA_HOME"}
        lapse = f'lapse() {{ "{sys.executable}" -m gui.launch "$@"; }}\n'
        done = subprocess.run(
            ["sh", "-c", f"{lapse}{commands}"],
            cwd=self.home,
            env={**environment, "HOME": str(self.home), "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stderr == ""
        return done.stdout

    def saves(self, text: str) -> None:
        (self.home / NAME).write_text(text, encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="the page's commands are those of a Unix shell")
def test_what_the_page_has_typed_answers_as_it_says(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    written, command, answers = "", "", 0
    for kind, mark, text in BLOCK.findall(PAGE):
        if kind == "toml" and not mark:
            written += f"{text}\n"
            desk.saves(written)
        elif kind == "sh":
            command = text
            printed = desk.types(command)
        elif kind == "text" and mark:
            desk.saves(written.replace("3 months before", "3 moons before"))
            assert desk.types(command) == text
            desk.saves(written)
        elif kind == "text":
            assert printed == text
            answers += 1
    assert answers == 3


def test_the_line_for_editors_names_the_file_that_is_shipped() -> None:
    (line,) = [text.strip() for kind, mark, text in BLOCK.findall(PAGE) if (kind, mark) == ("toml", " schema")]
    assert line.startswith("#:schema ")
    assert (REPOSITORY / "resources" / Path(line.removeprefix("#:schema ")).name).is_file()
