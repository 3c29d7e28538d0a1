"""A long row of things, some at a time."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Thing = TypeVar("Thing")


def pieces(things: Iterable[Thing], most: int) -> Iterator[list[Thing]]:
    left = iter(things)
    while some := list(islice(left, most)):
        yield some
