"""The names a meeting file gives its records, so that each is given once and each reference leads somewhere."""

from collections.abc import Collection, Hashable

from desktop.exchange.fields import Fields, read_reference
from desktop.exchange.meeting_file_records import BodyRecord
from domain.errors import Problem, UserError


class Taken(set[Hashable]):
    """What may stand only once. Raises ``UserError(FILE_NAME_TWICE)``."""

    def claim(self, fields: Fields, key: str) -> str:
        """Read a name and take it."""
        name = fields.line(key)
        self.add_once(name, fields, key)
        return name

    def add_once(self, what: Hashable, fields: Fields, key: str) -> None:
        if what in self:
            raise UserError(Problem.FILE_NAME_TWICE, line=fields.line_of(key), key=key)
        self.add(what)


class Names:
    """Every name read so far. ``areas_of`` holds an agreement's areas: those of its set."""

    def __init__(self) -> None:
        self.area_sets = Taken()
        self.areas = Taken()
        self.parties = Taken()
        self.agreements = Taken()
        self.body_names = Taken()
        self.meetings = Taken()
        self.points = Taken()
        self.requests = Taken()
        self.areas_of_set: dict[str, frozenset[str]] = {}
        self.areas_of: dict[str, frozenset[str]] = {}
        self.bodies: dict[str, BodyRecord] = {}

    def distinct(self, fields: Fields, key: str, known: Collection[Hashable]) -> tuple[str, ...]:
        """References of which none stands twice."""
        taken = Taken()
        names = []
        for node in fields.nodes(key):
            name = read_reference(node, key, known)
            taken.add_once(name, fields, key)
            names.append(name)
        return tuple(names)
