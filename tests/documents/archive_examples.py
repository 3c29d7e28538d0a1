"""The same papers on every archival level, and what each level is held against."""

from datetime import datetime
from hashlib import sha256

import page

from desktop.documents.attachment import Attachment
from desktop.documents.minutes_document import minutes_paper
from desktop.documents.paper import print_paper
from domain.minutes import Minutes
from domain.papers.archive import Archive

LEVELS = {Archive.A2A: "2a,ua1", Archive.A3A: "3a,ua1", Archive.A1B: "1b"}
ATTACHMENT = Attachment(
    name="underlag.json", content='{"mötet": "första",\r\n"§": 1}\r'.encode(), description="Mötets underlag"
)
# Its guards against hostile files are lower than 300 bookmarks in a row.
_LIMITS = page.SafetyLimits(max_reference_depth=100_000, max_table_grid_rows=10_000)


def archived(minutes: Minutes, archive: Archive, stamp: datetime) -> bytes:
    attachment = ATTACHMENT if archive is Archive.A3A else None
    return print_paper(minutes_paper(minutes), stamp, archive=archive, attachment=attachment)


def failures(pdf: bytes, levels: str) -> list[tuple[str, str]]:
    """What page-validation, which needs no Java, finds wrong."""
    reports = [page.validate_pdf_bytes(pdf, profile=level, limits=_LIMITS) for level in levels.split(",")]
    return [(failure.rule_id, failure.message) for report in reports for failure in report.failures]


def print_fingerprints(minutes: Minutes, stamp: datetime) -> None:
    for archive in Archive:
        print(archive.value, sha256(archived(minutes, archive, stamp)).hexdigest())
