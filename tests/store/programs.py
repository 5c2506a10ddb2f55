"""Other programs that open a docket beside the test: POSIX locks are told only between processes."""

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

OPEN_AND_CLOSE = """
import sys
from core.store.database import Database
Database(sys.argv[1]).close()
"""

COUNT = """
import sys
from core.store.database import Database
database = Database(sys.argv[1])
with database.reading() as run:
    print(run.execute("SELECT count(*) FROM fact").fetchone()[0])
database.close()
"""

WRITE_UNTIL_KILLED = """
import sys
from core.store.database import Database
database = Database(sys.argv[1])
number = 0
while True:
    with database.writing() as run:
        run.execute("INSERT INTO fact (id, negotiation, track, entry) VALUES (?, 'n', '', '{}')", (f"f{number}",))
    number += 1
    print(number, flush=True)
"""

WRITE_UNTIL_FULL = """
import resource, signal, sys
from core.errors import KnownError
from core.store.database import Database
database = Database(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
number = 0
try:
    while number < 10_000:
        with database.writing() as run:
            run.execute(
                "INSERT INTO fact (id, negotiation, track, entry) VALUES (?, 'n', '', ?)",
                (f"f{number}", '{"text": "' + "x" * 2000 + '"}'),
            )
        number += 1
except KnownError as fault:
    print(number, fault.field, fault)
"""


def command(program: str, path: Path) -> list[str]:
    """Return the command that runs one of the programs on the docket at `path`."""
    return [sys.executable, "-c", program, str(path)]


def answer(program: str, path: Path) -> str:
    """Run a program to its end and return what it printed."""
    done = subprocess.run(
        command(program, path), cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
