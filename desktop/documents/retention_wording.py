"""Swedish words for records, how long they are kept, and what a disposal took away. Knows no layout."""

from desktop.documents.counting import counted, listed
from domain.papers.disposal import RowCount, RowKind
from domain.retention import CountedFrom, RecordKind, RetentionRule

RECORD_KINDS = {
    RecordKind.MINUTES: "Protokoll och justerade anteckningar",
    RecordKind.NOTES: "Minnesanteckningar",
    RecordKind.DRAFT: "Utkast som aldrig färdigställdes",
    RecordKind.POINT: "Lägesbildspunkter",
    RecordKind.PICTURE: "Fastställda lägesbilder",
    RecordKind.AGREEMENT: "Överenskommelser med handlingsplan",
    RecordKind.REPORT: "Sparade årsuppföljningar",
    RecordKind.FOLLOW_UP: "Avslutade uppföljningar",
    RecordKind.CONTACT: "Kontaktuppgifter till deltagare som har slutat",
    RecordKind.REQUEST: "Besvarade begäranden om handlingar",
    RecordKind.LOG: "Loggens namn och mottagare",
}
_COUNTED_FROM = {
    CountedFrom.HELD: "mötesdagen",
    CountedFrom.RECEIVED: "att punkten kom in",
    CountedFrom.LAST_USED: "att punkten senast användes",
    CountedFrom.DECIDED: "beslutet",
    CountedFrom.EXPIRED: "att överenskommelsen löpte ut",
    CountedFrom.KEPT: "att den sparades",
    CountedFrom.CLOSED: "att uppföljningen avslutades",
    CountedFrom.LEFT: "att deltagaren slutade",
    CountedFrom.ANSWERED: "att begäran besvarades",
    CountedFrom.NOTED: "händelsen",
}
_ROWS = {
    RowKind.MEETING: ("möte", "möten"),
    RowKind.MINUTES_VERSION: ("version av protokoll eller anteckningar", "versioner av protokoll eller anteckningar"),
    RowKind.ITEM: ("paragraf", "paragrafer"),
    RowKind.DECISION: ("att-sats", "att-satser"),
    RowKind.ATTENDANCE: ("närvaro", "närvaror"),
    RowKind.POINT: ("lägesbildspunkt", "lägesbildspunkter"),
    RowKind.FOLLOW_UP: ("uppföljning", "uppföljningar"),
    RowKind.PROGRESS_NOTE: ("återrapport", "återrapporter"),
    RowKind.REPORT: ("årsuppföljning", "årsuppföljningar"),
    RowKind.PARTICIPANT: ("deltagare", "deltagare"),
    RowKind.REQUEST: ("begäran", "begäranden"),
    RowKind.EVENT: ("händelse i loggen", "händelser i loggen"),
}  # fmt: skip


def time_words(rule: RetentionRule) -> str:
    """``5 år och 6 månader``; empty for no time at all."""
    years = counted(rule.years, "år", "år") if rule.years else ""
    months = counted(rule.months, "månad", "månader") if rule.months else ""
    return listed([part for part in (years, months) if part])


def rule_words(rule: RetentionRule) -> str:
    """``Gallras 5 år efter mötesdagen``, ``Bevaras``."""
    if not rule.disposes:
        return "Bevaras"
    time = time_words(rule)
    return f"Gallras {time} efter {_COUNTED_FROM[rule.counted_from]}" if time else "Gallras genast"


def row_words(row: RowCount) -> str:
    """``paragrafer``, ``paragraf``: what the row's number counts."""
    one, several = _ROWS[row.kind]
    return one if row.removed + row.emptied == 1 else several
