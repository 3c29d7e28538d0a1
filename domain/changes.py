"""What a use case did, told once so that every page can bring its own rows up to date."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Noun(StrEnum):
    MEETING = "meeting"
    SERIES = "series"
    FOLLOW_UP = "follow_up"
    POINT = "point"
    AGREEMENT = "agreement"
    PLAN = "plan"
    PICTURE = "picture"
    REPORT = "report"
    REGISTER = "register"
    DISCLOSURE = "disclosure"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Change:
    """``ids`` are the keys of the records that were created, changed or removed."""

    noun: Noun
    ids: tuple[UUID, ...] = ()
