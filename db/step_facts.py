"""What a step is about, and which pages have to hear of it: from names of tables to nouns."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from db import tables
from db.history import Step
from db.journal import RowChange
from db.rows import Rows
from domain.changes import Change, Noun
from domain.undo import Deed, StepFacts, Subject

_MANY = 100
_item = tables.agenda_item


class _About(NamedTuple):
    """Of a table: what it is about, who hears of it, and the column that holds the key of the record."""

    subject: Subject
    noun: Noun
    key: str = "id"


ABOUT = {
    "agreement": _About(Subject.AGREEMENT, Noun.AGREEMENT),
    "agreement_party": _About(Subject.AGREEMENT, Noun.AGREEMENT, "agreement_id"),
    "prolongation": _About(Subject.AGREEMENT, Noun.AGREEMENT, "agreement_id"),
    "preparation_step": _About(Subject.AGREEMENT, Noun.AGREEMENT, "agreement_id"),
    "priority_area": _About(Subject.AREA, Noun.AGREEMENT, "agreement_id"),
    "meeting_series": _About(Subject.SERIES, Noun.SERIES),
    "standing_item": _About(Subject.SERIES, Noun.SERIES, "series_id"),
    "standing_item_area": _About(Subject.SERIES, Noun.SERIES, "series_id"),
    "usual_attendance": _About(Subject.SERIES, Noun.SERIES, "series_id"),
    "meeting": _About(Subject.MEETING, Noun.MEETING),
    "meeting_dnr": _About(Subject.MEETING, Noun.MEETING, "meeting_id"),
    "attendance": _About(Subject.ATTENDANCE, Noun.MEETING, "meeting_id"),
    "place_priority": _About(Subject.MEETING, Noun.MEETING, "meeting_id"),
    "place_priority_area": _About(Subject.MEETING, Noun.MEETING, "meeting_id"),
    "agenda_item": _About(Subject.ITEM, Noun.MEETING, "meeting_id"),
    "agenda_item_area": _About(Subject.ITEM, Noun.MEETING, "item_id"),
    "decision": _About(Subject.ITEM, Noun.MEETING, "item_id"),
    "raised_point": _About(Subject.ITEM, Noun.MEETING, "item_id"),
    "appearance": _About(Subject.ITEM, Noun.MEETING, "item_id"),
    "settled_decision": _About(Subject.SETTLED_DECISION, Noun.MEETING, "item_id"),
    "situation_point": _About(Subject.POINT, Noun.POINT),
    "situation_point_area": _About(Subject.POINT, Noun.POINT, "point_id"),
    "follow_up": _About(Subject.FOLLOW_UP, Noun.FOLLOW_UP),
    "progress_note": _About(Subject.PROGRESS_NOTE, Noun.FOLLOW_UP, "follow_up_id"),
    "plan_measure": _About(Subject.MEASURE, Noun.PLAN),
    "commitment": _About(Subject.COMMITMENT, Noun.PLAN, "measure_id"),
    "indicator": _About(Subject.INDICATOR, Noun.PLAN),
    "indicator_value": _About(Subject.INDICATOR_VALUE, Noun.PLAN, "indicator_id"),
    "citizen_pledge": _About(Subject.PLEDGE, Noun.PLAN),
    "pledge_count": _About(Subject.PLEDGE_COUNT, Noun.PLAN, "pledge_id"),
    "plan_decision": _About(Subject.PLAN_DECISION, Noun.PLAN),
    "situation_picture": _About(Subject.PICTURE, Noun.PICTURE),
    "situation_picture_point": _About(Subject.PICTURE, Noun.PICTURE, "picture_id"),
    "yearly_report": _About(Subject.REPORT, Noun.REPORT),
    "party": _About(Subject.PARTY, Noun.REGISTER),
    "participant": _About(Subject.PARTICIPANT, Noun.REGISTER),
    "district": _About(Subject.DISTRICT, Noun.REGISTER),
    "district_predecessor": _About(Subject.DISTRICT, Noun.REGISTER, "district_id"),
    "coverage": _About(Subject.PARTY, Noun.REGISTER, "party_id"),
    "place": _About(Subject.PLACE, Noun.REGISTER),
    "evidence": _About(Subject.EVIDENCE, Noun.AGREEMENT),
    "disclosure_request": _About(Subject.REQUEST, Noun.DISCLOSURE),
    "disclosure_meeting": _About(Subject.REQUEST, Noun.DISCLOSURE, "request_id"),
    "withheld_point": _About(Subject.REQUEST, Noun.DISCLOSURE, "request_id"),
    "disclosure_document": _About(Subject.REQUEST, Noun.DISCLOSURE, "request_id"),
    "disclosure_mask": _About(Subject.REQUEST, Noun.DISCLOSURE, "document_id"),
    "retention_rule": _About(Subject.RULE, Noun.EVERYTHING),
    "provision": _About(Subject.PROVISION, Noun.EVERYTHING),
    "processing_facts": _About(Subject.PROCESSING, Noun.EVERYTHING),
    "house_look": _About(Subject.LOOK, Noun.EVERYTHING),
    "house_footer": _About(Subject.LOOK, Noun.EVERYTHING, "party_id"),
    "person_dismissal": _About(Subject.PERSON_HINT, Noun.EVERYTHING, "object_id"),
}
# Records that somebody makes and takes away; what becomes of their parts is a change of them.
_MAIN = frozenset(name for name, about in ABOUT.items() if about.key == "id") | {
    "agenda_item", "priority_area", "progress_note", "pledge_count", "settled_decision", "person_dismissal",
}  # fmt: skip
_PLACES = frozenset({"position", "cause_number"})


def facts_of(step: Step) -> StepFacts:
    """What was done, to what. A step of very many rows is an import."""
    if len(step.changes) > _MANY:
        return StepFacts(Deed.MADE, Subject.MANY)
    found = [(_deed(change), change) for change in step.changes]
    for deed in (Deed.MADE, Deed.REMOVED, Deed.CHANGED):
        of_deed = [change for done, change in found if done is deed]
        if of_deed:
            return _facts(deed, min(of_deed, key=_rank))
    return StepFacts(Deed.CHANGED, Subject.MANY)


class HeardOf:
    """Gathers what is to be announced of a step.

    It is noted before and after, for each time the meetings at which its follow-ups and points stand may be others.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._ids: dict[Noun, set[UUID]] = {}

    def note(self, step: Step) -> None:
        items: set[UUID] = set()
        for change in step.changes:
            about = ABOUT[change.table.name]
            if about.key == "item_id":
                items.add(change.key[0])
            else:
                self._ids.setdefault(about.noun, set()).update(_record_ids(change, about))
        meetings = self._meetings_of(items)
        if meetings:
            self._ids.setdefault(Noun.MEETING, set()).update(meetings)

    def changes(self) -> tuple[Change, ...]:
        return tuple(Change(noun, tuple(sorted(ids))) for noun, ids in self._ids.items())

    def _meetings_of(self, items: set[UUID]) -> set[UUID]:
        """The meetings of items, and those where a follow-up or a point stands."""
        appearance, raised = tables.appearance, tables.raised_point
        follow_ups, points = (list(self._ids.get(noun, ())) for noun in (Noun.FOLLOW_UP, Noun.POINT))
        at_follow_up = sa.select(appearance.c.item_id).where(appearance.c.follow_up_id.in_(follow_ups))
        at_point = sa.select(raised.c.item_id).where(raised.c.point_id.in_(points))
        wanted = sa.or_(_item.c.id.in_(list(items)), _item.c.id.in_(at_follow_up), _item.c.id.in_(at_point))
        return {
            row.meeting_id for row in self._rows.fetch(sa.select(_item.c.meeting_id).where(wanted).distinct())
        }


def _deed(change: RowChange) -> Deed:
    if change.table.name in _MAIN and change.before is None:
        return Deed.MADE
    if change.table.name in _MAIN and change.after is None:
        return Deed.REMOVED
    return Deed.CHANGED


def _rank(change: RowChange) -> tuple[bool, int]:
    """Rows whose counter alone went on say least."""
    return change.is_empty, list(Subject).index(_subject(change))


def _subject(change: RowChange) -> Subject:
    is_moved = change.before and change.after and not (set(change.after) - _PLACES)
    return Subject.ORDER if is_moved else ABOUT[change.table.name].subject


def _facts(deed: Deed, change: RowChange) -> StepFacts:
    return StepFacts(deed, _subject(change), change.key[0] if isinstance(change.key[0], UUID) else None)


def _record_ids(change: RowChange, about: _About) -> Iterable[UUID]:
    if about.key == change.table.primary_key.columns[0].name:
        return change.key[:1]
    images = (image for image in (change.before, change.after) if image)
    named = [image[about.key] for image in images if image.get(about.key)]
    return [*named, *change.owners]


def _meetings_of(rows: Rows, items: set[UUID], ids: dict[Noun, set[UUID]]) -> set[UUID]:
    """The meetings of items, and those where a follow-up or a point stands."""
    appearance, raised = tables.appearance, tables.raised_point
    at_follow_up = sa.select(appearance.c.item_id).where(
        appearance.c.follow_up_id.in_(list(ids.get(Noun.FOLLOW_UP, ())))
    )
    at_point = sa.select(raised.c.item_id).where(raised.c.point_id.in_(list(ids.get(Noun.POINT, ()))))
    of_items = sa.or_(_item.c.id.in_(list(items)), _item.c.id.in_(at_follow_up), _item.c.id.in_(at_point))
    found = rows.fetch(sa.select(_item.c.meeting_id.distinct().label("meeting_id")).where(of_items))
    return {row.meeting_id for row in found}
