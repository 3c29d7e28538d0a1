"""A store with something of everything in it, for the tests that damage one."""

import shutil
from pathlib import Path

import pytest

from tests.safety.damaged_files import rich_store


@pytest.fixture(scope="session")
def rich(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with something of everything. Copy it; never write to it."""
    return rich_store(imported_file, tmp_path_factory.mktemp("rich") / "rich.samsyn")


@pytest.fixture
def store(rich: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(rich, tmp_path / "Älvsjö.samsyn"))
