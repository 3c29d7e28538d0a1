"""Somebody else at this computer who has a window on a store."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def somebody_at(path: Path, user: str = "") -> Iterator["subprocess.Popen[bytes]"]:
    """A process that has the window on a store, until it is killed."""
    code = (
        "import sys, time\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from db.safety.holder import Purpose, take_hold\n"
        "take_hold(Path(sys.argv[1]), Purpose.WINDOW, datetime(2026, 11, 12, 8, 14, tzinfo=UTC)).share()\n"
        "print(flush=True)\ntime.sleep(60)"
    )
    environment = {**os.environ, **({"LOGNAME": user} if user else {})}
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, env=environment, stdout=subprocess.PIPE
    )
    try:
        assert child.stdout is not None
        child.stdout.readline()
        yield child
    finally:
        child.kill()
        child.communicate()
