"""The locks: public hosts only, a hash for every package, and one version of each."""

import re
import tomllib
from pathlib import Path

import pytest

EXPORTS = ["requirements.lock", "requirements-dev.lock"]


def pins(lock: Path) -> dict[str, str]:
    """Read each package's pin, with its marker for platform or Python."""
    return dict(
        re.findall(
            r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==(\S[^\\\n]*)", lock.read_text(encoding="utf-8"), re.MULTILINE
        )
    )


def test_the_resolved_lock_names_the_public_index_only(checkout: Path) -> None:
    hosts = set(re.findall(r"[a-z]+://[^/\"]+", (checkout / "uv.lock").read_text(encoding="utf-8")))
    assert hosts == {"https://pypi.org", "https://files.pythonhosted.org"}


@pytest.mark.parametrize("name", EXPORTS)
def test_an_exported_lock_names_no_host(checkout: Path, name: str) -> None:
    assert "://" not in (checkout / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", EXPORTS)
def test_every_package_has_a_hash(checkout: Path, name: str) -> None:
    requirements = re.split(r"\n(?=[a-z])", (checkout / name).read_text(encoding="utf-8"))
    assert [text.split()[0] for text in requirements if "--hash=sha256:" not in text] == []


def test_the_lock_for_tests_holds_the_one_for_the_program(checkout: Path) -> None:
    run, dev = pins(checkout / "requirements.lock"), pins(checkout / "requirements-dev.lock")
    assert run
    assert run.items() <= dev.items()


def test_every_dependency_of_the_project_is_locked(checkout: Path) -> None:
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]
    names = {re.split(r"[\[<>=~! ]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
    assert names <= pins(checkout / "requirements.lock").keys()
