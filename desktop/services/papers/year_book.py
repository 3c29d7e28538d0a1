"""The year book of a series: all its finished minutes of a year, from what was hashed, in one volume."""

from dataclasses import replace
from datetime import date

from desktop.documents.year_book_document import DOCUMENT_TYPE, year_book_paper
from desktop.services.office import Office
from desktop.services.papers.line_origins import line_origins
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.errors import Problem, UserError
from domain.minutes_json import read_minutes
from domain.papers.content_json import content_json
from domain.papers.orders import PrintOrder
from domain.papers.variants import minutes_in
from domain.papers.year_book import compose_year_book


def make(office: Office, order: PrintOrder) -> Made:
    """A copy of today, dated by the last minutes that were finished. Drafts are not in it."""
    if order.series_id is None or order.year is None:
        raise UserError(Problem.CHOICE_MISSING)
    with office.store.reading() as work:
        series = work.series.get(order.series_id)
        host = work.parties.get(series.host_id).name if series.host_id else ""
        kept = work.records.contents_of_year(series.id, order.year)
        imprint = imprint_for(work, order, series.host_id)
        minutes = [
            minutes_in(order.variant, read_minutes(each.content), line_origins(work, each.meeting_id))
            for each in kept
        ]
    book = compose_year_book(host, series.name, order.year, minutes)
    return Made(
        paper=year_book_paper(book, replace(imprint, copied_on=office.today())),
        stamped_at=max((each.finished_at for each in kept), default=day_stamp(date(order.year, 12, 31))),
        file_name=file_name(str(book.year), DOCUMENT_TYPE, book.series),
        data=content_json(book),
    )
