"""The follow-up list from the store: every open follow-up, or those of one party."""

from collections.abc import Iterable, Iterator
from datetime import date

from db.follow_up_stretches import FollowUpCursor, Listed
from db.unit_of_work import UnitOfWork
from desktop.documents.follow_ups_document import follow_ups_paper
from desktop.services.office import Office
from desktop.services.papers.house import host_of
from desktop.services.papers.made import Made, day_stamp, file_name, imprint_for
from domain.disclosure import Variant
from domain.follow_up_list import FollowUpFilter, FollowUpSummary
from domain.papers.content_json import content_json
from domain.papers.follow_ups import FollowUpsContent, OpenFollowUp, grouped, open_follow_up
from domain.papers.orders import PrintOrder

_PAGE = 500


def make(office: Office, order: PrintOrder) -> Made:
    """Without a party it is the list of all. Raises ``UserError(RECORD_GONE)``."""
    today = office.today()
    with office.store.reading() as work:
        party = work.parties.get(order.party_id) if order.party_id else None
        host = host_of(work)
        wanted = FollowUpFilter(party_id=order.party_id)
        content = FollowUpsContent(
            organisation=host.name if host else "",
            party=party.name if party else "",
            day=today,
            groups=grouped(open_rows(work, wanted, order.variant, today), today),
        )
        imprint = imprint_for(work, order, host.id if host else None)
    return Made(
        paper=follow_ups_paper(content, imprint),
        stamped_at=day_stamp(today),
        file_name=file_name(today.isoformat(), "Uppföljningslista", content.party or "alla parter"),
        data=content_json(content),
    )


def open_rows(
    work: UnitOfWork, wanted: FollowUpFilter, variant: Variant, today: date, most: int | None = None
) -> list[OpenFollowUp]:
    """Open follow-ups by due date, those without a date last; the first ``most`` of them."""
    rows: list[OpenFollowUp] = []
    for summaries in _pages(work, Listed(wanted=wanted, today=today), most):
        rows += _whole_rows(work, summaries, variant, today)
    return rows


def _pages(work: UnitOfWork, listed: Listed, most: int | None) -> Iterator[tuple[FollowUpSummary, ...]]:
    if most is not None:
        yield work.follow_up_lists.page(listed, None, most).rows
        return
    after: FollowUpCursor | None = None
    while True:
        page = work.follow_up_lists.page(listed, after, _PAGE)
        yield page.rows
        after = page.after
        if after is None:
            return


def _whole_rows(
    work: UnitOfWork, summaries: Iterable[FollowUpSummary], variant: Variant, today: date
) -> list[OpenFollowUp]:
    listed = list(summaries)
    whole = {one.id: one for one in work.follow_ups.some(summary.id for summary in listed)}
    items = {one.origin_item_id for one in whole.values()}
    items |= {note.item_id for one in whole.values() for note in one.notes}
    origins = work.item_places.some(item_id for item_id in items if item_id is not None)
    return [open_follow_up(summary, whole[summary.id], origins, variant, today) for summary in listed]
