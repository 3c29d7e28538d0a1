"""Lägesbilden from the store: a decided version as it was decided, a draft as it reads now."""

from datetime import datetime

from db.unit_of_work import UnitOfWork
from desktop.documents.picture_document import picture_paper
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from desktop.services.picture_service import picture_content
from domain.errors import Problem, UserError
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.picture import PicturePaper, compose_picture_paper
from domain.parties import PartyKind


def make(office: Office, order: PrintOrder) -> Made:
    """Raises ``UserError``: CHOICE_MISSING, RECORD_GONE."""
    if order.picture_id is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        content = _content(work, order)
        host = host_of(work)
        imprint = imprint_for(work, order, host.id if host else None)
    picture = content.picture
    stamped_at = day_stamp(picture.decided_on or office.today())
    return Made(
        paper=picture_paper(content, imprint),
        stamped_at=stamped_at,
        file_name=_file_name(content, stamped_at),
        data=content_json(content),
    )


def _content(work: UnitOfWork, order: PrintOrder) -> PicturePaper:
    assert order.picture_id is not None  # looked at before
    picture = work.pictures.get(order.picture_id)
    previous = work.pictures.get(picture.previous_id) if picture.previous_id else None
    host = host_of(work)
    return compose_picture_paper(
        order.variant,
        picture_content(work, picture),
        picture_content(work, previous) if previous else None,
        host.name if host else "",
        {party.name for party in work.parties.all() if party.kind is PartyKind.POLICE_AREA},
    )


def _file_name(content: PicturePaper, stamped_at: datetime) -> str:
    day, number = stamped_at.date().isoformat(), content.picture.number
    return file_name(day, content.picture.title or "Lägesbild", f"version {number}")
