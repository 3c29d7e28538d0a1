"""What was done last and can be taken back, told in facts; the window finds the words. Knows no rows and no sentences."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.changes import Change


class Deed(StrEnum):
    """What was done to the thing a step is about."""

    MADE = "made"
    CHANGED = "changed"
    REMOVED = "removed"


class Subject(StrEnum):
    """What a step is about. The order tells which of several things it is about: a meeting goes before its items."""

    MANY = "many"
    AGREEMENT = "agreement"
    SERIES = "series"
    MEETING = "meeting"
    PICTURE = "picture"
    REPORT = "report"
    REQUEST = "request"
    ITEM = "item"
    FOLLOW_UP = "follow_up"
    POINT = "point"
    MEASURE = "measure"
    INDICATOR = "indicator"
    PLEDGE = "pledge"
    AREA = "area"
    PARTY = "party"
    PARTICIPANT = "participant"
    DISTRICT = "district"
    PLACE = "place"
    EVIDENCE = "evidence"
    PROVISION = "provision"
    RULE = "rule"
    PROCESSING = "processing"
    LOOK = "look"
    PROGRESS_NOTE = "progress_note"
    COMMITMENT = "commitment"
    INDICATOR_VALUE = "indicator_value"
    PLEDGE_COUNT = "pledge_count"
    PLAN_DECISION = "plan_decision"
    SETTLED_DECISION = "settled_decision"
    ATTENDANCE = "attendance"
    ORDER = "order"
    PERSON_HINT = "person_hint"


@dataclass(frozen=True, slots=True)
class StepFacts:
    """``object_id`` is the key of the row; None for what has none of its own."""

    deed: Deed
    subject: Subject
    object_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What undo and redo would do now; None when there is nothing."""

    undo: StepFacts | None = None
    redo: StepFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """``facts`` tell what was done, not what was done about it. ``changes`` are to be announced."""

    facts: StepFacts
    changes: tuple[Change, ...]
