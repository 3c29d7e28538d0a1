"""The documents that belong to a year: what is printed into one folder when the year is put away."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.unit_of_work import UnitOfWork
from domain.agreements import Agreement
from domain.disclosure import Variant
from domain.meetings import MeetingFilter
from domain.papers.archive import Archive
from domain.papers.orders import DocumentKind, PrintOrder
from domain.report_periods import PeriodKind, ReportPeriod

_MOST_MEETINGS = 10_000


def orders_of_year(work: UnitOfWork, year: int, like: PrintOrder, today: date) -> list[PrintOrder]:
    """For whom and in which form as ``like``; what has not begun is left out.

    Finished minutes are the kept originals, unless a variant or another form of archive is asked for; what was disposed
    of is left out.
    """
    held = work.meetings.page(MeetingFilter(year=year), None, _MOST_MEETINGS)
    gone = work.records.disposed_of_year(year)
    meetings = [meeting for meeting in held if meeting.state.is_locked and meeting.id not in gone]
    is_original = like.variant is Variant.INTERNAL and like.archive is Archive.A2A
    orders = [
        replace(like, kind=DocumentKind.MINUTES, meeting_id=meeting.id, is_original=is_original)
        for meeting in meetings
    ]
    orders += [
        replace(like, kind=DocumentKind.YEAR_BOOK, series_id=series_id, year=year)
        for series_id in dict.fromkeys(meeting.series_id for meeting in meetings)
    ]
    orders += [
        replace(like, kind=DocumentKind.PICTURE, picture_id=picture.id)
        for picture in work.pictures.all()
        if picture.decided_on is not None and picture.decided_on.year == year
    ]
    for agreement in work.agreements.all():
        if agreement.areas and _is_in_force(agreement, year):
            orders += _orders_of_agreement(agreement, year, like, today)
    if year == today.year:
        orders += [replace(like, kind=kind) for kind in (DocumentKind.FOLLOW_UPS, DocumentKind.HANDOVER)]
    return orders


def _orders_of_agreement(
    agreement: Agreement, year: int, like: PrintOrder, today: date
) -> Iterator[PrintOrder]:
    for kind in (DocumentKind.AGREEMENT, DocumentKind.PLAN):
        yield replace(like, kind=kind, agreement_id=agreement.id)
    whole = ReportPeriod(year=year)
    thirds = [ReportPeriod(year=year, kind=PeriodKind.TERTIAL, part=part) for part in (1, 2, 3)]
    for kind, periods in ((DocumentKind.YEARLY, [whole]), (DocumentKind.EXTRACT, thirds)):
        for period in periods:
            if period.first <= today:
                yield replace(like, kind=kind, agreement_id=agreement.id, period=period)


def _is_in_force(agreement: Agreement, year: int) -> bool:
    """Whether it holds on any day of the year."""
    if agreement.valid_from is None or agreement.valid_from.year > year:
        return False
    return agreement.ends_on is None or agreement.ends_on.year >= year
