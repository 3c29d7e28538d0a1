"""How a table and its columns are described."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Said:
    """What a column means; its ``unit`` where it is a measure; what each word of its list means where it has one."""

    meaning: str
    unit: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Described:
    """A table under the name people know it by; ``columns`` holds what is not the same everywhere."""

    title: str
    meaning: str
    columns: Mapping[str, Said]
