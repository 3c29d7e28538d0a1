"""The example file as plain data, to be changed and written again."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from resources import sample_path

SAMPLE = sample_path("sample-meetings.yaml")
SAMPLE_TEXT = SAMPLE.read_text(encoding="utf-8")
SAMPLE_DATA: dict[str, Any] = yaml.safe_load(SAMPLE_TEXT)
ORAL_WORDS = (
    "Polisen informerade muntligt om pågående arbete",
    "Polisen informerade muntligt om planerade åtgärder",
    "I anslutning till stationen",
    "eftermiddag och kväll",
    "polisinsats",
)


class _WithoutAliases(yaml.CSafeDumper):  # in C: ten times as fast
    """Writes a value that stands twice out twice: the meeting file knows no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def sample_data() -> dict[str, Any]:
    """A copy to change."""
    return deepcopy(SAMPLE_DATA)


def write_yaml(path: Path, data: Any) -> Path:
    path.write_text(
        yaml.dump(data, Dumper=_WithoutAliases, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
    return path
