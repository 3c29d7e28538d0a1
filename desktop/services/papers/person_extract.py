"""The extract of a participant from the store: by key; what is under a mark of secrecy is withheld from it."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from db.person_extract import AssignedKeys
from db.unit_of_work import UnitOfWork
from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.documents.person_extract_document import person_extract_paper
from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.services.papers.made import day_stamp, file_name
from desktop.services.papers.processing import purposes
from domain.disclosure import Variant
from domain.follow_ups import FollowUp
from domain.papers.follow_ups import may_be_read
from domain.papers.person_extract import Assigned, PersonExtract
from domain.parties import Participant

_TYPE = "Registerutdrag"
_MOST_ASSIGNED = 200


def print_extract(office: Office, work: UnitOfWork, participant_id: UUID) -> Printed:
    """Raises ``UserError(RECORD_GONE)``."""
    person = work.participants.get(participant_id)
    host, look = host_of(work), work.look.get()
    imprint = Imprint(look=look, foot=look.footers.get(host.id, "") if host else "")
    content = _content(office, work, person, host.name if host else "")
    pdf = print_paper(person_extract_paper(content, imprint), day_stamp(content.day))
    return Printed(pdf=pdf, file_name=file_name(content.day.isoformat(), _TYPE, person.name))


def _content(office: Office, work: UnitOfWork, person: Participant, organisation: str) -> PersonExtract:
    facts, extracts = work.processing.facts(), work.person_extracts
    assigned = extracts.assigned(person.party_id, person.title, _MOST_ASSIGNED)
    return PersonExtract(
        organisation=organisation,
        controller=facts.controller or organisation,
        officer=facts.officer,
        day=office.today(),
        name=person.name,
        title=person.title,
        party=work.parties.get(person.party_id).name if person.party_id else "",
        email=person.email,
        phone=person.phone,
        entered_on=extracts.entered_on(person.id),
        left_on=person.left_on,
        called=tuple(extracts.called(person.id)),
        attended=tuple(extracts.attended(person.id)),
        approved=tuple(extracts.approved(person.id, person.name)),
        assigned=_assigned(work, assigned),
        assigned_count=assigned.count,
        names=extracts.name_count(person.name),
        purposes=purposes(work),
        recipients=tuple(recipient.party for recipient in work.processing.recipients()),
        rules=tuple(work.retention_rules.all()),
    )


def _assigned(work: UnitOfWork, keys: AssignedKeys) -> tuple[Assigned, ...]:
    whole = {each.id: each for each in work.follow_ups.some(keys.ids)}
    readable = _readable(work, whole.values())
    told = (
        Assigned(what=each.what if each.id in readable else "", due_on=each.due_on, status=each.status)
        for each in whole.values()
    )
    return tuple(sorted(told, key=lambda each: (each.due_on or date.max, each.what)))


def _readable(work: UnitOfWork, follow_ups: Iterable[FollowUp]) -> set[UUID]:
    """The right to an extract does not reach what is secret for the one it is about (5 kap. 1 § lagen 2018:218)."""
    listed = list(follow_ups)
    origins = work.item_places.some(each.origin_item_id for each in listed if each.origin_item_id)
    return {
        each.id
        for each in listed
        if each.origin_item_id is None or may_be_read(origins.get(each.origin_item_id), Variant.DISCLOSURE)
    }
