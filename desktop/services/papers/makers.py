"""Who makes which document. Imported with the first print: it brings ReportLab."""

from desktop.services.papers import (
    agreement,
    blank,
    extract,
    follow_ups,
    handover,
    minutes,
    picture,
    plan,
    summons,
    weekly,
    year_book,
    yearly,
)
from desktop.services.papers.made import Maker
from domain.papers.orders import DocumentKind

MAKERS: dict[DocumentKind, Maker] = {
    DocumentKind.SUMMONS: summons.make,
    DocumentKind.MINUTES: minutes.make,
    DocumentKind.WEEKLY: weekly.make,
    DocumentKind.PICTURE: picture.make,
    DocumentKind.FOLLOW_UPS: follow_ups.make,
    DocumentKind.AGREEMENT: agreement.make,
    DocumentKind.PLAN: plan.make,
    DocumentKind.YEARLY: yearly.make,
    DocumentKind.EXTRACT: extract.make,
    DocumentKind.YEAR_BOOK: year_book.make,
    DocumentKind.HANDOVER: handover.make,
    DocumentKind.BLANK: blank.make,
}
