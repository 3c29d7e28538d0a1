"""R1: the program is killed at any moment while it saves, finishes or brings in; in the long run 200 times each."""

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.services.program import open_services
from tests.safety.endurance import times

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
DAY = date(2026, 11, 19)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")


@pytest.fixture(scope="module")
def with_meeting(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, with a meeting that is being written."""
    path = Path(shutil.copy(imported_file, tmp_path_factory.mktemp("killed") / "möten.samsyn"))
    services = open_services(path)
    found = next(series for series in services.series.list_all() if series.name == SERIES)
    services.meetings.plan(found.id, day=DAY)
    services.close()
    return path


@pytest.mark.endurance
def test_r1_a_kill_leaves_a_file_that_is_whole_and_has_all_that_was_told(
    with_meeting: Path, migrated_file: Path, tmp_path: Path
) -> None:
    rounds = times(20, 200)
    command = [sys.executable, "-m", "tests.safety.killed_while_storing"]
    ended = subprocess.run(
        [*command, with_meeting, migrated_file, tmp_path, str(rounds), "1"],
        capture_output=True,
        text=True,
        check=True,
    )
    for deed, found in json.loads(ended.stdout).items():
        print(f"{deed}: {found}")
        assert found.pop("cut") == rounds
        found.pop("came_through", None)
        assert found == {}, deed
