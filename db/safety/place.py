"""Judges the place of a store before anything in it is touched."""

from pathlib import Path

from db.safety.place_facts import gather
from domain.errors import UserError
from domain.places import Place, judge


def place_of(path: Path) -> Place:
    """What kind of place a store lies in, or would lie in."""
    absolute = path.absolute()
    return judge(absolute, gather(absolute))


def judge_place(path: Path) -> Place:
    """The place of a store that may be written in.

    Raises ``UserError``: PLACE_ON_NETWORK and PLACE_IN_CLOUD (``path``, ``where``), STORE_READ_ONLY (``path``). Who gets one
    of them may still read the store: ``Store.open_read_only``.
    """
    place = place_of(path)
    if place.problem is not None:
        raise UserError(place.problem, path=path, where=place.where)
    return place
