"""The memory of the program when every place of the rail has been looked at, beside its own at the start. Linux only.

Gate: at most 60 MB more than at the start.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.measurement import Measurement
from benchmarks.start_up import memory_kb, quiet_environment, running

LIMIT_MB = 60.0
PACE_MS = 800


def measure(
    store: Path, scratch: Path, repetitions: int, screen: Mapping[str, str], pace_ms: int = PACE_MS
) -> list[Measurement]:
    """Walk through the program so many times, each time from its start; its settings lie in ``scratch``. It rests
    for ``pace_ms`` at each place."""
    environment = quiet_environment(screen, scratch)
    command = ["benchmarks.walked_program", str(store), str(pace_ms)]
    walks = [_walk(command, environment) for _ in range(repetitions)]
    return [
        Measurement(
            name="memory gained by looking at every page",
            unit="MB",
            ours=[after - before for before, after in walks],
            limit=LIMIT_MB,
        ),
        Measurement(
            name="memory when every page was looked at", unit="MB", ours=[after for _, after in walks]
        ),
    ]


def _walk(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Memory in MB before and after."""
    with running(command, environment) as told:
        before, after = (memory_kb(told.wait_for(word))["Rss"] / 1024 for word in ("start", "walked"))
    return before, after
