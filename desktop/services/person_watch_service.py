"""Personuppgiftsvakt: what in a meeting looks like personal data, and letting a place stand, which is logged."""

from dataclasses import dataclass
from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.services.office import Office
from domain.audit import AuditAction
from domain.meetings import MeetingContent
from domain.person_data import NameList
from domain.person_data.places import FoundPlace, Place, find_in_meeting

# The names of people, and those of places: what only looks like a surname.
_Register = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWatch:
    """What is needed to look through texts of one meeting: the names to look for, and the places that stand."""

    names: NameList
    let_stand: frozenset[Place]


class PersonWatchService:
    def __init__(self, office: Office) -> None:
        self._office = office
        self._known: _Register = ((), ())
        self._names = NameList()

    def show(self, content: MeetingContent) -> PersonWatch:
        with self._office.store.reading() as work:
            names = self._names_of(_register(work))
            let_stand = work.person_dismissals.of_objects(_object_ids(content))
        return PersonWatch(names=names.without(_listed(content)), let_stand=let_stand)

    def let_stand(self, place: Place) -> None:
        """Somebody has looked at it, and it stays. The log says who and in which object, not what was written."""
        with self._office.store.writing() as work:
            if work.person_dismissals.add(place, self._office.actor.name):
                work.log.note(
                    AuditAction.DISMISSED, place.object_kind.value, place.object_id, variant=place.kind.value
                )

    def _names_of(self, register: _Register) -> NameList:
        """Made anew only when the register is another than last time."""
        if register != self._known:
            self._known, self._names = register, _name_list(register)
        return self._names


def found_places(work: UnitOfWork, content: MeetingContent) -> tuple[FoundPlace, ...]:
    """What is found in a whole meeting and was not let stand, for the step that finishes it."""
    stands = work.person_dismissals.of_objects(_object_ids(content))
    return find_in_meeting(content, names_to_find(work, content), stands)


def names_to_find(work: UnitOfWork, content: MeetingContent) -> NameList:
    """The names of the register, but for those of the people in the attendance of a meeting."""
    return _name_list(_register(work)).without(_listed(content))


def _register(work: UnitOfWork) -> _Register:
    people = tuple(participant.name for participant in work.participants.all())
    districts = (district.name for district in work.districts.all())
    return people, (*districts, *(place.name for place in work.places.all()))


def _name_list(register: _Register) -> NameList:
    people, places = register
    return NameList.of(people, places=places)


def _listed(content: MeetingContent) -> list[str]:
    """Who stands in the attendance, and so on the paper, by name."""
    return [line.name for line in content.attendance]


def _object_ids(content: MeetingContent) -> list[UUID]:
    follow_ups = (line.follow_up.id for line in content.appearances)
    return [*(item.id for item in content.items), *content.points, *follow_ups]
