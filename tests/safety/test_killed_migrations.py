"""R11: a migration that is killed at any of its steps leaves the old store or the new one, never something between."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from db.engine import sqlite_url
from db.migrate import HEAD, bring_up_to_date
from tests.databases.making import unpack
from tests.safety.endurance import IS_LONG, times
from tests.safety.migrated import copies, rows, told_columns, version

ROOT = Path(__file__).parents[2]
FIRE = ROOT / "tests" / "safety" / "migrating_under_fire.py"
KILLED, ENDED_BY_ALARM = "killed by 9", "killed by 14"
# On the way from the first every revision is passed.
REVISIONS = ("0001", "0006") if IS_LONG else ("0001",)


class Fire:
    """The process that migrates and dies."""

    def __init__(self, process: "subprocess.Popen[str]", folder: Path, revision: str) -> None:
        self._process = process
        self._made = 0
        self._folder, self._revision = folder, revision
        self.whole = unpack(revision, folder / "hel.samsyn")
        self.columns = told_columns(self.whole)
        self.before = rows(self.whole, self.columns)

    def migrate(self, last: int, microseconds: int = 0) -> tuple[Path, str]:
        """A file of its own that has been through it, and what came of it. Every second one has no log of changes."""
        self._made += 1
        folder = self._folder / str(self._made)
        folder.mkdir()
        file = Path(shutil.copy(self.whole, folder / "möten.samsyn"))
        if self._made % 2:
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("PRAGMA journal_mode=DELETE")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{file} {last} {microseconds}\n")
        self._process.stdin.flush()
        return file, self._process.stdout.readline().strip()

    def is_old_or_new(self, file: Path) -> str:
        """The version it opens as, with all it held; the next program brings it up to date, and no copy is half a copy."""
        found = version(file)
        assert found in {self._revision, HEAD}
        assert rows(file, self.columns) == self.before
        for copy in copies(file):
            assert version(copy) == self._revision
            assert rows(copy, self.columns) == self.before
        bring_up_to_date(sqlite_url(file))
        assert version(file) == HEAD
        assert rows(file, self.columns) == self.before
        assert len(copies(file)) == 1
        assert {each.name for each in file.parent.iterdir()} == {file.name, copies(file)[0].name}
        shutil.rmtree(file.parent)
        return found


@contextmanager
def under_fire(folder: Path, revision: str) -> Iterator[Fire]:
    command = [sys.executable, "-m", "tests.safety.migrating_under_fire"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        yield Fire(process, folder, revision)


def spread(count: int, total: int) -> list[int]:
    """So many steps of all, the first and the last among them."""
    return sorted({1 + round(place * (total - 1) / max(count - 1, 1)) for place in range(count)})


@pytest.mark.endurance
@pytest.mark.parametrize("revision", REVISIONS)
def test_r11_killed_at_any_step_it_opens_as_old_or_as_new(revision: str, tmp_path: Path) -> None:
    found = []
    with under_fire(tmp_path, revision) as fire:
        file, told = fire.migrate(last=0)
        total = int(told)
        assert fire.is_old_or_new(file) == HEAD
        for step in spread(times(20, total), total):
            file, told = fire.migrate(last=step)
            assert told == KILLED, f"step {step} of {total}"
            found.append(fire.is_old_or_new(file))
    assert found == sorted(found), "once it is new it stays new"
    assert set(found) == {revision, HEAD}


@pytest.mark.endurance
def test_r11_killed_inside_the_commit_it_opens_as_old_or_as_new(tmp_path: Path) -> None:
    """Microseconds after the commit has begun: while the log of changes is written, flushed, or taken away."""
    with under_fire(tmp_path, "0001") as fire:
        for number in range(times(3, 300)):
            file, told = fire.migrate(last=0, microseconds=20 + 150 * number % 6_000)
            assert told == ENDED_BY_ALARM or told.isdecimal()
            fire.is_old_or_new(file)
