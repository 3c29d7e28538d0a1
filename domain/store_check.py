"""What a check of a store's file finds, and which way out follows from it.

Knows no file and no database: whoever looks says what is wrong, this says what can be done about it.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum


class CheckDepth(StrEnum):
    """Quick looks at how the pages hang together; full also at what stands on them."""

    QUICK = "quick"
    FULL = "full"


class Ailment(StrEnum):
    """What may be wrong with a store's file."""

    CUT_OFF = "cut_off"
    """The file is shorter than it says."""
    HEADER = "header"
    """Its first hundred bytes cannot be true, whatever can be read of the rest."""
    PAGES = "pages"
    """A table cannot be read to its end."""
    DISAGREES = "disagrees"
    """An index says something else than its table, and nobody knows which of them is right."""
    KEYS = "keys"
    """A row points at one that is not there."""
    VALUES = "values"
    """A value that this program never writes."""
    SCHEMA = "schema"
    """Tables, indexes or triggers are not those of the version that the file says it is."""
    MINUTES = "minutes"
    """Finished minutes are not what was hashed."""
    INDEXES = "indexes"
    """An index cannot be read or lacks rows, or a page belongs to nobody; all tables are whole."""
    SEARCH = "search"
    """What the search finds things by, which is made from the rest."""


class Trust(Enum):
    """How far a file is trusted when it is opened."""

    USUAL = "usual"
    """It is looked through where it is odd from outside, or was not closed."""
    NONE = "none"
    """It is looked through in any case."""
    CHANGED = "changed"
    """It is opened also when finished minutes or the schema were changed by other hands."""


class Rung(IntEnum):
    """The ladder: what has to be done, from nothing to the most."""

    SOUND = 0
    MAKE_SEARCH_ANEW = 1
    MAKE_INDEXES_ANEW = 2
    ASK = 3
    """All can be read, but something was changed by other hands: somebody has to say what is to be done."""
    RESTORE = 4


_RUNGS = {
    Ailment.SEARCH: Rung.MAKE_SEARCH_ANEW,
    Ailment.INDEXES: Rung.MAKE_INDEXES_ANEW,
    Ailment.HEADER: Rung.MAKE_INDEXES_ANEW,
    Ailment.MINUTES: Rung.ASK,
    Ailment.SCHEMA: Rung.ASK,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What was found, in the order of ``Ailment``; nothing for a sound file."""

    depth: CheckDepth
    ailments: tuple[Ailment, ...] = ()

    @property
    def is_sound(self) -> bool:
        return not self.ailments

    @property
    def rung(self) -> Rung:
        """The least that mends all of it."""
        return max((_RUNGS.get(ailment, Rung.RESTORE) for ailment in self.ailments), default=Rung.SOUND)
