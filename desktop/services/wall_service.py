"""What the wall of the meeting room shows of a meeting, read in one moment."""

from functools import partial
from uuid import UUID

from desktop.services.office import Office, read_content
from desktop.services.person_watch_service import names_to_find
from domain.meeting_wall import MeetingWall, WallRules, wall_of
from domain.person_data import find_person_data


class WallService:
    def __init__(self, office: Office) -> None:
        self._office = office

    def show(self, meeting_id: UUID, *, cover: str) -> MeetingWall:
        """``cover`` stands where something points at a person. Raises ``UserError(RECORD_GONE)``."""
        with self._office.store.reading() as work:
            content = read_content(work, meeting_id)
            areas = {area_id for item in content.items for area_id in item.area_ids}
            open_ones = work.follow_ups.open_of_areas(areas)
            told = [*open_ones, *(line.follow_up for line in content.appearances)]
            origins = work.item_places.some({each.origin_item_id for each in told if each.origin_item_id})
            names = names_to_find(work, content)
        return wall_of(
            content,
            open_ones,
            WallRules(
                closed_items={item_id for item_id, origin in origins.items() if not origin.is_open},
                find=partial(find_person_data, names=names),
                cover=cover,
            ),
        )
