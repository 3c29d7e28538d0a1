"""Situation pictures: one for each year of each local agreement, decided the year after, with some of its points."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from benchmarks.big_store import plan_words as words
from benchmarks.big_store.ledger import TODAY, Ledger, noon
from benchmarks.big_store.schedule import PlannedMeeting
from db import tables
from domain.pictures import PicturePart

POINTS_A_PICTURE = 40


class Pictures:
    """Gathers points as meetings go by; writes the pictures when all are told."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._chosen: defaultdict[tuple[UUID, int], list[bytes]] = defaultdict(list)
        # Asked for before the pictures' own rows, so that it is written before: a decided picture takes no more points.
        self._add_point = ledger.sheet(
            tables.situation_picture_point, "picture_id", "point_id", "part", "position"
        )

    def take(self, meeting: PlannedMeeting, point_key: bytes) -> None:
        """A point that was raised; the first of each year are enough."""
        chosen = self._chosen[meeting.series.pact.id, meeting.day.year]
        if len(chosen) < POINTS_A_PICTURE:
            chosen.append(point_key)

    def write(self) -> None:
        numbers: defaultdict[UUID, int] = defaultdict(int)
        previous: dict[UUID, UUID] = {}
        for (agreement_id, year), point_keys in sorted(self._chosen.items(), key=lambda found: found[0][1]):
            numbers[agreement_id] += 1
            previous[agreement_id] = self._add(
                agreement_id, year, numbers[agreement_id], previous.get(agreement_id), point_keys
            )

    def _add(
        self, agreement_id: UUID, year: int, number: int, previous_id: UUID | None, point_keys: list[bytes]
    ) -> UUID:
        made_on, is_decided = min(date(year + 1, 1, 20), TODAY), year < TODAY.year
        picture_id = self._ledger.new_key(made_on)
        for position, point_key in enumerate(point_keys):
            self._add_point((picture_id.bytes, point_key, PicturePart.MAPPING.value, position))
        self._ledger.add(
            tables.situation_picture,
            id=picture_id,
            agreement_id=agreement_id,
            number=number,
            title=words.PICTURE.format(year),
            period_from=date(year, 1, 1),
            period_to=date(year, 12, 31),
            mapping=words.PICTURE_MAPPING,
            analysis=words.PICTURE_ANALYSIS,
            previous_id=previous_id,
            decided_on=made_on if is_decided else None,
            decided_by=words.DECIDED_BY if is_decided else "",
            created_at=noon(made_on),
            changed_at=noon(made_on),
        )
        return picture_id
