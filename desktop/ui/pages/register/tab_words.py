"""What a register is called and what its table says; made where the words can be translated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TabWords:
    """``titles`` are of the columns, the name first; ``characters`` are the widths of those after it."""

    name: str
    new: str
    none_yet: str
    icon_name: str
    titles: tuple[str, ...]
    characters: tuple[int, ...]
