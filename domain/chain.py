"""The chain of a series' finished minutes: each link is hashed over the one before it, and has a code that is printed.

What is here is written down in docs/canonical-content.md, so that anybody can check a record without this program.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

# No two of them look alike on paper: none of 0 O Q·1 I L·2 Z·5 S·8 B·6 G·U V is there twice.
ALPHABET = "23456789ACDEFHJKMNPQRTVWXY"
CODE_LENGTH = 20
_GROUP = 5
_MISREAD = str.maketrans({"B": "8", "G": "6", "S": "5", "U": "V", "Z": "2"})
_HYPHENS = str.maketrans("", "", "-\u2010\u2011\u2012\u2013\u2014\u2212")


class LinkKind(StrEnum):
    """What was laid down. A reopening is a link of its own: it holds its reason instead of minutes."""

    FINISHED = "finished"
    REOPENED = "reopened"
    APPROVED = "approved"
    CORRECTED = "corrected"


class Fault(StrEnum):
    """What may be wrong with the record of a series, or with a code that somebody read on paper."""

    CONTENT_CHANGED = "content_changed"
    PDF_CHANGED = "pdf_changed"
    ROWS_CHANGED = "rows_changed"
    CODE_CHANGED = "code_changed"
    LINK_BROKEN = "link_broken"
    LINK_MISSING = "link_missing"
    ORDER_CHANGED = "order_changed"
    RECORD_MISSING = "record_missing"
    RECORD_UNREADABLE = "record_unreadable"
    STATE_DISAGREES = "state_disagrees"
    LOG_DISAGREES = "log_disagrees"
    CODE_UNKNOWN = "code_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A version of a meeting's minutes in the chain of its series. Hashes are hexadecimal SHA-256; ``code`` has no hyphens.

    ``rows_hash`` and ``code`` are empty in links of before the record had versions.
    """

    series_id: UUID
    meeting_id: UUID
    version: int
    sequence: int
    kind: LinkKind
    year: int
    first_number: int | None
    last_number: int | None
    made_at: datetime
    content_hash: str
    pdf_hash: str
    rows_hash: str
    chain_hash: str = ""
    code: str = ""


def chain_hash(previous: str, content: str, pdf: str, facts: str = "") -> str:
    """SHA-256 over the last link, this content, this PDF and, where there are any, this link's own facts, line by line."""
    lines = [previous, content, pdf, *([facts] if facts else [])]
    return sha256("\n".join(lines).encode()).hexdigest()


def facts_hash(link: Link) -> str:
    """SHA-256 over what a link says of itself and over its meeting's rows; empty for a link of before there were versions.

    Its sequence is not in it: that is what the chain is for.
    """
    if not link.rows_hash:
        return ""
    told = (
        link.rows_hash,
        link.series_id,
        link.meeting_id,
        link.version,
        link.kind,
        link.year,
        "" if link.first_number is None else link.first_number,
        "" if link.last_number is None else link.last_number,
        link.made_at.astimezone(UTC).isoformat(timespec="microseconds"),
    )
    return sha256("\n".join(str(each) for each in told).encode()).hexdigest()


def link_hash(previous: str, link: Link) -> str:
    """The chain hash a link must have after the one whose chain hash is ``previous``."""
    return chain_hash(previous, link.content_hash, link.pdf_hash, facts_hash(link))


def short_code(previous: str, content: str) -> str:
    """Twenty letters over the last link and this content: what is printed, and so known outside the store.

    Ninety-four bits: nobody makes other minutes that have the code of those that were printed.
    """
    rest = int.from_bytes(sha256(f"code\n{previous}\n{content}".encode()).digest())
    letters = []
    for _ in range(CODE_LENGTH):
        rest, place = divmod(rest, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)


def spelled(code: str) -> str:
    """``ACDEF-HJKMN-PQRTV-WXY23``: as it is printed; empty for no code."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def read_code(typed: str) -> str | None:
    """The code somebody typed, whatever its case, blanks and hyphens; None for what cannot be one.

    A letter that is no sign of a code but looks like one is read as that: ``S`` as ``5``.
    """
    code = "".join(typed.split()).translate(_HYPHENS).upper().translate(_MISREAD)
    return code if len(code) == CODE_LENGTH and set(code) <= set(ALPHABET) else None
