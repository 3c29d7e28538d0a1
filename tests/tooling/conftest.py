"""A copy of dev.py in a folder of its own, so that no test touches the .venv it runs in."""

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout() -> Path:
    return CHECKOUT


@pytest.fixture
def dev(tmp_path: Path) -> ModuleType:
    return load_dev(tmp_path / "project")


def load_dev(project: Path) -> ModuleType:
    project.mkdir()
    script = Path(shutil.copy(CHECKOUT / "dev.py", project))
    for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml"):
        shutil.copy(CHECKOUT / name, project)
    spec = importlib.util.spec_from_file_location("dev", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (project / ".venv").mkdir()
    return module
