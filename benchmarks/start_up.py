"""From the start of the process to the first painted window, and the memory it then takes, beside a bare window.

Gates: first paint at most twice, memory with every meeting in the list at most 2.5 times the bare window. Linux only.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from operator import attrgetter
from pathlib import Path
from threading import Timer
from time import monotonic_ns, sleep

from benchmarks.measurement import Measurement

PAINT_LIMIT_RATIO = 2.0
MEMORY_LIMIT_RATIO = 2.5
_PEER = "bare PySide6 window, 200 rows"
_ROOT = Path(__file__).resolve().parent.parent
_LONGEST_START_S = 60
_UNTIL_QUIET_S = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Times from the start of the process; ``resident`` memory counts what is shared with others, ``own`` does not."""

    painted_ms: float
    readable_ms: float
    resident_mb: float
    own_mb: float


def measure(store: Path, repetitions: int, screen: Mapping[str, str]) -> list[Measurement]:
    """Start both in turns, after one start of each that is not counted: it compiles the bytecode."""
    commands = {"theirs": ["benchmarks.bare_window"], "ours": ["benchmarks.watched_program", str(store)]}
    environment = quiet_environment(screen, store.parent)
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for repetition in range(repetitions + 1):
        for name, command in commands.items():
            start = _start(command, environment)
            if repetition > 0:
                starts[name].append(start)

    def compared(name: str, unit: str, figure: str, limit_ratio: float = inf) -> Measurement:
        read = attrgetter(figure)
        ours, theirs = (tuple(map(read, starts[side])) for side in ("ours", "theirs"))
        return Measurement(
            name=name, unit=unit, ours=ours, peer=_PEER, theirs=theirs, limit_ratio=limit_ratio
        )

    return [
        compared("process start to first paint", "ms", "painted_ms", PAINT_LIMIT_RATIO),
        compared("process start to readable overview", "ms", "readable_ms"),
        compared("memory with every meeting listed", "MB", "resident_mb", MEMORY_LIMIT_RATIO),
        compared("of that, not shared with others", "MB", "own_mb"),
    ]


def quiet_environment(screen: Mapping[str, str], home: Path) -> dict[str, str]:
    """Bytecode is allowed, and the settings of whoever measures are neither read nor written."""
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    return ours | folders | dict(screen)


class Told:
    """What a watched process tells of itself, as it comes (benchmarks/paint_watch.py)."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.moments: dict[str, int] = {}

    def wait_for(self, word: str) -> int:
        """Read until it tells this word; returns the number of the process. Raises RuntimeError when it ends before."""
        assert self._process.stdout is not None
        while word not in self.moments:
            line = self._process.stdout.readline()
            if not line:
                raise RuntimeError(f"the window did not get beyond {list(self.moments)}")
            told, moment = line.split()
            self.moments[told] = int(moment)
        return self._process.pid


@contextmanager
def running(module: Sequence[str], environment: Mapping[str, str]) -> Iterator[Told]:
    """A window in a process of its own, ended with the block and never left to stand still."""
    process = subprocess.Popen(
        [sys.executable, "-m", *module], stdout=subprocess.PIPE, text=True, env=environment, cwd=_ROOT
    )
    patience = Timer(_LONGEST_START_S, process.kill)
    patience.start()
    try:
        yield Told(process)
    finally:
        patience.cancel()
        process.kill()
        process.communicate()


def memory_kb(process_id: int) -> dict[str, int]:
    """The sizes the system knows of a process."""
    lines = Path(f"/proc/{process_id}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    return {name.rstrip(":"): int(size) for name, size, *_unit in map(str.split, lines)}


def _start(module: Sequence[str], environment: Mapping[str, str]) -> Start:
    begun = monotonic_ns()
    with running(module, environment) as told:
        process_id = told.wait_for("filled")
        sleep(_UNTIL_QUIET_S)
        memory = memory_kb(process_id)
    return Start(
        painted_ms=(told.moments["painted"] - begun) / 1e6,
        readable_ms=(told.moments["readable"] - begun) / 1e6,
        resident_mb=memory["Rss"] / 1024,
        own_mb=(memory["Private_Clean"] + memory["Private_Dirty"]) / 1024,
    )
