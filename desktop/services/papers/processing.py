"""The register of processing activities from the store: purposes, recipients, rules and the authority's own facts."""

from db.unit_of_work import UnitOfWork
from desktop.documents.imprint import Imprint
from desktop.documents.paper import print_paper
from desktop.documents.processing_document import processing_paper
from desktop.services.minutes_service import Printed
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.services.papers.made import day_stamp, file_name
from domain.papers.person_extract import Purpose
from domain.papers.processing import ProcessingContent

_TYPE = "Registerförteckning"


def print_processing(office: Office, work: UnitOfWork) -> Printed:
    today = office.today()
    host, look = host_of(work), work.look.get()
    people = work.participants.all()
    content = ProcessingContent(
        organisation=host.name if host else "",
        day=today,
        facts=work.processing.facts(),
        purposes=purposes(work),
        participants=len(people),
        left=sum(person.left_on is not None for person in people),
        attendance_lines=work.processing.attendance_lines(),
        recipients=tuple(work.processing.recipients()),
        rules=tuple(work.retention_rules.all()),
        requests=work.processing.requests(),
        is_file=office.store.is_file,
    )
    imprint = Imprint(look=look, foot=look.footers.get(host.id, "") if host else "")
    pdf = print_paper(processing_paper(content, imprint), day_stamp(today))
    return Printed(pdf=pdf, file_name=file_name(today.isoformat(), _TYPE))


def purposes(work: UnitOfWork) -> tuple[Purpose, ...]:
    """What each series is held for, in their order."""
    return tuple(Purpose(series=series.name, purpose=series.purpose) for series in work.series.all())
