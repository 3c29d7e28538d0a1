"""Protokoll and minnesanteckningar for somebody: a draft in its variant, or a copy of what was finished.

The kept original is another thing, ordered by ``PrintOrder.is_original``: ``MinutesService.print_minutes`` gives its bytes,
untouched. Here its content is set anew, and may say more than the original (to one's own office) or less.
"""

from dataclasses import replace
from datetime import datetime

from db.unit_of_work import UnitOfWork
from desktop.documents import wording
from desktop.documents.minutes_document import minutes_paper
from desktop.services.office import Office, read_content
from desktop.services.papers.line_origins import line_origins
from desktop.services.papers.made import Made, file_name, imprint_for
from domain.chain import spelled
from domain.composition import compose_minutes
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.meetings import MeetingContent
from domain.minutes import Minutes
from domain.minutes_json import read_minutes
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.variants import minutes_in


def make(office: Office, order: PrintOrder) -> Made:
    """Finished minutes come from what was hashed, and are marked as a copy of today. Drafts never are copies.

    To the parties goes what was chosen for them when the minutes were finished, and nothing that is decided later: the
    choice is part of the record. In a draft nobody has chosen yet, so all that is to be tested is left out.

    Raises ``UserError``: CHOICE_MISSING, RECORD_GONE, MINUTES_DISPOSED.
    """
    if order.meeting_id is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        content = read_content(work, order.meeting_id)
        imprint = imprint_for(work, order, content.series.host_id)
        whole, stamped_at, code = _as_it_stands(work, content)
        minutes = minutes_in(order.variant, whole, line_origins(work, order.meeting_id))
    copied_on = None if minutes.is_draft else office.today()
    # A hash over the secret too: on a copy that withholds, two secrets would no longer give the same bytes.
    shown_code = spelled(code) if order.variant is Variant.INTERNAL else ""
    return Made(
        paper=minutes_paper(minutes, replace(imprint, copied_on=copied_on, code=shown_code)),
        stamped_at=stamped_at,
        file_name=file_name(
            minutes.day.isoformat(), wording.DOCUMENT_TYPES[minutes.document_type], minutes.series
        ),
        data=content_json(minutes),
    )


def _as_it_stands(work: UnitOfWork, content: MeetingContent) -> tuple[Minutes, datetime, str]:
    """The minutes, the moment their version was made, its code; of a draft, the moment its head was last changed."""
    record = work.records.get(content.meeting.id)
    if record is not None and record.is_disposed:
        raise UserError(Problem.MINUTES_DISPOSED)
    if record is not None:
        return read_minutes(record.content), record.made_at, record.code
    changed_at = content.meeting.changed_at
    assert changed_at is not None  # a stored meeting has one
    return compose_minutes(content), changed_at, ""
