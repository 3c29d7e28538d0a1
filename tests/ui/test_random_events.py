"""Nothing that is pressed or clicked without thought brings the program down, loses the data, or eats memory (R30).

800 events of one seed; ``SAMSYN_ENDURANCE=1`` sends 50,000 of each of five, some ten minutes each.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.endurance import IS_LONG
from tests.ui.sample_window import Templates

EVENTS, SEEDS = (50_000, range(1, 6)) if IS_LONG else (800, range(1, 2))
MOST_GROWTH_MIB = 20.0
TIMEOUT_S = 2_900 if IS_LONG else 110


@pytest.mark.endurance(minutes=10)
@pytest.mark.parametrize("seed", SEEDS)
def test_r30_random_events_do_no_harm(
    templates: Templates, tmp_path: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    store = Path(shutil.copy(templates.sample, tmp_path / "store.samsyn"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.random_events", str(store), str(seed), str(EVENTS)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    outcome = json.loads(done.stdout.splitlines()[-1])
    assert outcome["events"] == EVENTS
    assert not outcome["tracebacks"], "\n".join(outcome["tracebacks"][:3])
    assert outcome["after_mib"] - outcome["before_mib"] < MOST_GROWTH_MIB, outcome
    record_property("events", EVENTS)
    record_property("writes", outcome["writes"])
    record_property(f"MiB grown by seed {seed}", round(outcome["after_mib"] - outcome["before_mib"], 1))
    assert outcome["writes"] > 0 or not IS_LONG  # few lead to anything that is kept
    assert not outcome["ailments"]
