"""What stands on the wall of the room: one item at a time, without what not everybody in the room may read.

The wall is seen by those who came late and by those who only walk past: of marked matter it says that it is there,
never a word of it, and what points at a person is covered in every text.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from domain.agreements import PriorityArea
from domain.composition import section_labels
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.meetings import AgendaItem, MeetingContent
from domain.person_data.findings import Finding
from domain.secrecy import Sensitivity
from domain.situation import Severity, SituationPoint, Trend


@dataclass(frozen=True, slots=True, kw_only=True)
class WallPoint:
    """A point that is not open has only its sensitivity."""

    sensitivity: Sensitivity
    category: str = ""
    where: str = ""
    text: str = ""
    severity: Severity = Severity.NOT_JUDGED
    trend: Trend = Trend.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class WallFollowUp:
    """``what`` is empty for what was agreed under a marked item; that something is to be done is no secret."""

    what: str
    party: str
    due_on: date | None
    status: FollowUpStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class WallItem:
    """An item that is not open has its heading, which was on the summons, and nothing more.

    ``elsewhere`` are open follow-ups of its areas that are not on its table. ``planned_minutes`` is None without a plan.
    """

    id: UUID
    label: str
    heading: str
    sensitivity: Sensitivity
    areas: tuple[PriorityArea, ...] = ()
    text: str = ""
    decisions: tuple[str, ...] = ()
    points: tuple[WallPoint, ...] = ()
    follow_ups: tuple[WallFollowUp, ...] = ()
    elsewhere: tuple[WallFollowUp, ...] = ()
    planned_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWall:
    title: str
    items: tuple[WallItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WallRules:
    """What is not to be read: words of follow-ups from ``closed_items``, and what ``find`` finds, which ``cover`` replaces."""

    closed_items: AbstractSet[UUID]
    find: Callable[[str], Sequence[Finding]]
    cover: str

    def words(self, text: str) -> str:
        """The text with everything covered that points at a person."""
        shown, at = [], 0
        for finding in self.find(text):
            shown += [text[at : finding.start], self.cover]
            at = finding.end
        return "".join([*shown, text[at:]])


def wall_of(content: MeetingContent, open_ones: Iterable[FollowUp], rules: WallRules) -> MeetingWall:
    """``open_ones`` are the open follow-ups of the areas of the agenda, by due date."""
    painter = _Painter(content=content, open_ones=tuple(open_ones), rules=rules)
    labels, planned = section_labels(content), _planned_minutes(content)
    return MeetingWall(
        title=rules.words(content.meeting.title or content.series.name),
        items=tuple(painter.item(item, labels[item.id], planned.get(item.id)) for item in content.items),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Painter:
    content: MeetingContent
    open_ones: tuple[FollowUp, ...]
    rules: WallRules

    def item(self, item: AgendaItem, label: str, planned_minutes: int | None) -> WallItem:
        bare = WallItem(
            id=item.id,
            label=label,
            heading=self.rules.words(item.heading),
            sensitivity=item.secrecy.sensitivity,
            areas=tuple(self.content.areas[area_id] for area_id in item.area_ids),
            planned_minutes=planned_minutes,
        )
        return self._written(bare, item) if item.secrecy.is_open else bare

    def _written(self, bare: WallItem, item: AgendaItem) -> WallItem:
        on_table = [line.follow_up for line in self.content.appearances_at(item.id)]
        taken = {follow_up.id for follow_up in on_table}
        elsewhere = [
            each for each in self.open_ones if each.area_id in item.area_ids and each.id not in taken
        ]
        return replace(
            bare,
            text=self.rules.words(item.text.strip()),
            decisions=tuple(self.rules.words(decision) for decision in item.decisions),
            points=tuple(self._point(point) for point in self.content.points_at(item)),
            follow_ups=tuple(self._follow_up(each) for each in on_table),
            elsewhere=tuple(self._follow_up(each) for each in elsewhere),
        )

    def _point(self, point: SituationPoint) -> WallPoint:
        if not point.secrecy.is_open:
            return WallPoint(sensitivity=point.secrecy.sensitivity)
        district = self.content.districts[point.district_id].name if point.district_id else ""
        return WallPoint(
            sensitivity=point.secrecy.sensitivity,
            category=self.rules.words(point.category),
            where=self.rules.words(", ".join(part for part in (point.place, district) if part)),
            text=self.rules.words(point.text),
            severity=point.severity,
            trend=point.trend,
        )

    def _follow_up(self, follow_up: FollowUp) -> WallFollowUp:
        is_closed = follow_up.origin_item_id in self.rules.closed_items
        return WallFollowUp(
            what="" if is_closed else self.rules.words(follow_up.what),
            party=self.content.party_name(follow_up.party_id),
            due_on=follow_up.due_on,
            status=follow_up.status,
        )


def _planned_minutes(content: MeetingContent) -> Mapping[UUID, int]:
    """How long each item with a clock time may take: until the next one that has a time, or the end of the meeting."""
    timed = [(item.id, item.planned_at) for item in content.items if item.planned_at is not None]
    ends = [at for _id, at in timed[1:]] + [content.meeting.end]
    return {
        item_id: minutes
        for (item_id, begins), ends_at in zip(timed, ends, strict=False)
        if ends_at is not None and (minutes := _minutes_between(begins, ends_at)) > 0
    }


def _minutes_between(begins: time, ends: time) -> int:
    day = date.min
    return int((datetime.combine(day, ends) - datetime.combine(day, begins)).total_seconds()) // 60
