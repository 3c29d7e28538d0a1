"""Hundreds of spoiled files: each comes in whole, or is refused with a sentence and leaves the store as it was.

240 files; the long run spoils 360.
"""

import shutil
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop.services.import_service import ImportReport
from desktop.services.language import Language
from desktop.services.program import Services, open_services
from desktop.services.sentences import sentence
from domain.errors import UserError
from domain.meetings import MeetingFilter
from tests.endurance import times
from tests.exchange.mutations import spoiled_text, spoiled_values
from tests.sample_file import sample_data, write_yaml

FILES = times(240, 360)
AT_A_TIME = 30


@pytest.fixture(scope="module")
def small_data() -> dict[str, Any]:
    """The sample with its second meeting alone, and of that the first three paragraphs."""
    source = sample_data()
    meeting = source["meetings"][1]
    source["meetings"] = [meeting]
    meeting["paragraphs"] = meeting["paragraphs"][:3]
    meeting["agenda"] = meeting["agenda"][:3]
    meeting["attendance"] = meeting["attendance"][:8]
    for part in ("points", "follow_ups"):
        meeting[part] = [member for member in meeting[part] if member["paragraph"] <= 3]
    return source


@pytest.fixture(scope="module")
def small_text(small_data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_yaml(tmp_path_factory.mktemp("small") / "small.yaml", small_data).read_text("utf-8")


@pytest.mark.endurance
@pytest.mark.parametrize("first", range(0, FILES, AT_A_TIME))
def test_a_spoiled_file_comes_in_whole_or_not_at_all(
    tmp_path: Path, migrated_file: Path, small_data: dict[str, Any], small_text: str, first: int
) -> None:
    path = tmp_path / "spoiled.yaml"
    services: Services | None = None
    for seed in range(first, first + AT_A_TIME):
        random = Random(seed)
        if seed % 2:
            path.write_text(spoiled_text(small_text, random), encoding="utf-8", newline="")
        else:
            write_yaml(path, spoiled_values(deepcopy(small_data), random))
        services = services or open_services(Path(shutil.copy(migrated_file, tmp_path / "store.samsyn")))
        if _comes_in(services, path):
            services.close()
            services = None
    if services is not None:
        services.close()


def _comes_in(services: Services, path: Path) -> bool:
    """Whether it did; what is refused leaves the store as it was, for the next file."""
    before = services.register.show()
    outcome = _outcome(services, path)
    stored = services.meetings.count(MeetingFilter())
    if isinstance(outcome, UserError):
        assert (services.register.show(), stored) == (before, 0)
        assert all(sentence(outcome, language) for language in Language)
        return False
    assert stored == outcome.added.get("meetings", 0)
    assert not services.incoming.bring_in(path).added
    return True


def _outcome(services: Services, path: Path) -> ImportReport | UserError:
    try:
        return services.incoming.bring_in(path)
    except UserError as error:
        return error
