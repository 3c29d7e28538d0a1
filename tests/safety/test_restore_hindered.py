"""Going back to a copy where it cannot be done, by the real command: the file is as it was, and a sentence says why."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import gettempdir

import pytest

from domain.errors import Problem
from tests.endurance import times

ROOT = Path(__file__).parents[2]
NOBODY = 65_534
NO_ROOM = "Kopian får inte plats"
_KIB = 1024
# What is imported late is imported by the first going back: nobody may not read the library.
AS_NOBODY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.services.restore_service import restore
from domain.backups import Backup
from domain.errors import UserError

copy, practice, store, nobody = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
now = datetime(2026, 11, 23, tzinfo=UTC)
backup = Backup(path=copy, taken_at=now, size_bytes=1)
restore(backup, practice, now)
os.setgid(nobody)
os.setuid(nobody)
try:
    restore(backup, store, now)
except UserError as error:
    print(error.problem)
"""


@pytest.fixture
def store(imported_file: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "filen"
    folder.mkdir()
    return Path(shutil.copy(imported_file, folder / "Älvsjö.samsyn"))


@pytest.fixture
def copy(migrated_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated_file, tmp_path / "copy.samsyn"))


def restore(
    store: Path, copy: Path, hinder: Callable[[], None], home: Path
) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "desktop", "--data", str(store), "--lang", "sv"]
    program += ["restore", "--from", str(copy), "--yes"]
    folders = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    return subprocess.run(
        program,
        cwd=ROOT,
        env={**os.environ, **folders, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=hinder,
        capture_output=True,
        text=True,
        check=False,
    )


def _assert_refused(done: subprocess.CompletedProcess[str], store: Path, before: bytes, reason: str) -> None:
    assert done.returncode != 0
    assert reason in done.stderr, done.stderr
    assert "Traceback" not in done.stderr
    assert store.read_bytes() == before
    assert [path.name for path in store.parent.iterdir()] == [store.name]


@pytest.mark.endurance
def test_r4_a_disk_that_is_full_at_any_point_leaves_the_file_as_it_was(
    store: Path, copy: Path, tmp_path: Path
) -> None:
    """No file may grow over so many bytes: stepped from almost none to just under what is needed."""
    before, size = store.read_bytes(), copy.stat().st_size
    steps = times(2, 40)
    for step in range(steps):
        limit = 64 * _KIB + step * (size - 64 * _KIB) // steps

        def hinder(limit: int = limit) -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        _assert_refused(restore(store, copy, hinder, tmp_path), store, before, NO_ROOM)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_one_may_not_write_in_leaves_the_file_as_it_was(
    store: Path, copy: Path, tmp_path: Path
) -> None:
    before = store.read_bytes()
    for folder in (tmp_path, *tmp_path.parents):
        if folder == Path(gettempdir()):
            break
        folder.chmod(0o755)
    practice = Path(shutil.copy(store, tmp_path / "practice.samsyn"))
    program = [sys.executable, "-c", AS_NOBODY, str(copy), str(practice), str(store), str(NOBODY)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == Problem.RESTORE_DENIED
    assert store.read_bytes() == before
    assert [path.name for path in store.parent.iterdir()] == [store.name]
