"""Ways to spoil a meeting file, in its text and in its values. The same seed gives the same file."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from random import Random
from typing import Any

Branch = dict[str, Any] | list[Any]

STRANGE_VALUES = (
    None, True, 0, -1, 1, 3, 31, 99999, 10**30, 1.5, float("nan"), date(1, 1, 1), date(9999, 12, 31), date(2026, 9, 17),
    "", " ", "0", "~", "null", "no", "2019-02-30", "24.00", "9.00", "att ", "att", "\x00", "\x85", "\u2028", "\ufeff", "a\nb",
    "å" * 600, "x " * 60_000, "𝒜🏡", "\u202eomvänd", "<b>&amp;</b>", "'; DROP TABLE meeting; --", "{path}%s{0}", [], {}, [[]],
    [None], [1, 2], {"a": 1}, "m1", "sdf-alv", "lpo-globen", "a19-unga", "stad-2024", "b-alv-sg", "muntlig", "justerad",
    "planerad", "pagar", "per_ar", "ingen", "narvarande", "ordforande",
)  # fmt: skip


def spoiled_text(text: str, random: Random) -> str:
    """One to three changes of lines or letters."""
    lines = text.splitlines(keepends=True)
    for _ in range(random.randint(1, 3)):
        random.choice(_TEXT_CHANGES)(lines, random)
    return "".join(lines)


def _delete(lines: list[str], random: Random) -> None:
    start = random.randrange(len(lines))
    del lines[start : start + random.choice((1, 1, 2, 10))]
    lines.append("")


def _repeat(lines: list[str], random: Random) -> None:
    start = random.randrange(len(lines))
    lines[start:start] = lines[start : start + random.choice((1, 1, 5))]


def _swap(lines: list[str], random: Random) -> None:
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _indent(lines: list[str], random: Random) -> None:
    place = random.randrange(len(lines))
    lines[place] = random.choice(("  ", " ", "\t")) + lines[place]


def _outdent(lines: list[str], random: Random) -> None:
    place = random.randrange(len(lines))
    lines[place] = lines[place][random.choice((1, 2)) :]


def _letter(lines: list[str], random: Random) -> None:
    place = random.randrange(len(lines))
    column = random.randrange(len(lines[place]) + 1)
    strange = random.choice("\"'{}[]:,-#&*!|>%@`?~0\x07\u00a0å\ufffe\n")
    lines[place] = lines[place][:column] + strange + lines[place][column + random.choice((0, 1)) :]


def _cut(lines: list[str], random: Random) -> None:
    del lines[random.randrange(1, len(lines) + 1) :]
    lines.append("")


_TEXT_CHANGES: tuple[Callable[[list[str], Random], None], ...] = (
    _delete,
    _repeat,
    _swap,
    _indent,
    _outdent,
    _letter,
    _letter,
    _cut,
)


def spoiled_values(source: dict[str, Any], random: Random) -> dict[str, Any]:
    """One to three values replaced, left out, renamed, repeated or exchanged for others of the same file."""
    spoiled = deepcopy(source)
    for _ in range(random.randint(1, 3)):
        branch, key = random.choice(list(_places(spoiled)))
        _change_value(branch, key, random, spoiled)
    return spoiled


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from _places(node[key])


def _change_value(branch: Any, key: Any, random: Random, whole: Branch) -> None:
    change = random.randrange(5)
    if change == 0:
        del branch[key]
    elif change == 1 and isinstance(branch, list):
        branch.insert(key, deepcopy(branch[key]))
    elif change == 1:
        branch[random.choice((f"{key}x", "id", "date", 7))] = branch.pop(key)
    elif change == 2:
        other, other_key = random.choice(list(_places(whole)))
        branch[key] = deepcopy(other[other_key])
    else:
        branch[key] = deepcopy(random.choice(STRANGE_VALUES))
