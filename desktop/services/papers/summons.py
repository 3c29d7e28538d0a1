"""The summons to a meeting, from its agenda and attendance as they stand."""

from desktop.documents.summons_document import DOCUMENT_TYPE, summons_paper
from desktop.services.office import Office, read_content
from desktop.services.papers.made import Made, file_name, imprint_for
from domain.errors import Problem, UserError
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.summons import compose_summons


def make(office: Office, order: PrintOrder) -> Made:
    """Dated by the last change of the meeting's head: the day it is sent is written nowhere."""
    if order.meeting_id is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        content = read_content(work, order.meeting_id)
        origins = work.item_places.some(
            line.follow_up.origin_item_id for line in content.appearances if line.follow_up.origin_item_id
        )
        participants = {person.id: person for person in work.participants.all()}
        imprint = imprint_for(work, order, content.series.host_id)
    summons = compose_summons(order.variant, content, origins, participants)
    changed_at = content.meeting.changed_at
    assert changed_at is not None  # a stored meeting has one
    return Made(
        paper=summons_paper(summons, imprint),
        stamped_at=changed_at,
        file_name=file_name(summons.day.isoformat(), DOCUMENT_TYPE, summons.series),
        data=content_json(summons),
    )
