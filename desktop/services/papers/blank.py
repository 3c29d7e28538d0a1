"""A blank form for the minutes of a series, or for minutes of nobody in particular."""

from uuid import UUID

from db.unit_of_work import UnitOfWork
from desktop.documents.blank_document import blank_paper
from desktop.services.office import Office, read_content
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.papers.blank import BlankForm, compose_blank
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.planning import agenda_for, attendance_for


def make(office: Office, order: PrintOrder) -> Made:
    """Dated by the day: a series does not remember when it was last changed."""
    with office.store.reading() as work:
        form, host_id = BlankForm(), None
        if order.series_id is not None:
            form, host_id = _of_series(work, order.series_id)
        imprint = imprint_for(work, order, host_id)
    return Made(
        paper=blank_paper(form, imprint),
        stamped_at=day_stamp(office.today()),
        file_name=file_name("Blankett", form.series),
        data=content_json(form),
    )


def _of_series(work: UnitOfWork, series_id: UUID) -> tuple[BlankForm, UUID | None]:
    """Where the series names no agenda and nobody to call, those of its last meeting are taken, as in planning the next."""
    series = work.series.get(series_id)
    days = work.meetings.days_of(series_id, limit=1)
    last = read_content(work, days[0][0]) if days else None
    form = compose_blank(
        series,
        agenda_for(series, last),
        attendance_for(series, last),
        participants={person.id: person for person in work.participants.all()},
        parties={party.id: party.name for party in work.parties.all()},
        areas={area.id: area for area in work.agreements.areas()},
    )
    return form, series.host_id
