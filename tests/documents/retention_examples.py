"""Certificates, extracts and registers of processing to print, whole and empty."""

from datetime import date

from domain.follow_ups import FollowUpStatus
from domain.minutes import AttendanceFunction, AttendanceKind
from domain.papers.disposal import BackupCopy, DisposalContent, DisposedVersion, RowCount, RowKind, Step
from domain.papers.person_extract import (
    Approved,
    Assigned,
    Attended,
    Called,
    NameCount,
    PersonExtract,
    Purpose,
)
from domain.papers.processing import ProcessingContent, Recipient
from domain.processing import ProcessingFacts
from domain.reference.retention import proposed_rules
from domain.retention import CountedFrom, RecordKind, RetentionAction, RetentionRule

DAY = date(2026, 11, 12)
RULE = RetentionRule(
    kind=RecordKind.NOTES,
    action=RetentionAction.DISPOSE,
    counted_from=CountedFrom.HELD,
    years=2,
    months=6,
    legal_basis="10 § arkivlagen (1990:782)",
    decision="Stadsdelsnämnden 2025-03-20, § 11, dnr HÄ 2025/114",
)
CERTIFICATE = DisposalContent(
    organisation="Hägersten-Älvsjö stadsdelsförvaltning",
    rule=RULE,
    until=date(2024, 5, 12),
    proposed=Step(name="Registrator Alm", day=date(2026, 11, 10)),
    confirmed=Step(name="Enhetschef Holm", day=DAY),
    done_on=DAY,
    first=date(2024, 1, 11),
    last=date(2024, 4, 25),
    records=2,
    held=1,
    rows=(
        RowCount(kind=RowKind.MEETING, emptied=2),
        RowCount(kind=RowKind.MINUTES_VERSION, emptied=3),
        RowCount(kind=RowKind.ITEM, removed=14),
        RowCount(kind=RowKind.ATTENDANCE, removed=1),
    ),
    versions=(
        DisposedVersion(
            series="Operativt lägesbildsmöte",
            day=date(2024, 1, 11),
            version=2,
            content_hash="3f" * 32,
            pdf_hash="a7" * 32,
            code="ACDEFHJKMNPQRTVWXY23",
        ),
        DisposedVersion(
            series="Operativt lägesbildsmöte",
            day=date(2024, 4, 25),
            version=1,
            content_hash="0b" * 32,
            pdf_hash="99" * 32,
            code="",
        ),
    ),
    backups=(BackupCopy(file_name="samverkan-before-0007.db", copied_on=date(2026, 11, 2)),),
    is_file=True,
)
BARE_CERTIFICATE = DisposalContent(
    organisation="",
    rule=RULE,
    until=DAY,
    proposed=Step(name="A", day=DAY),
    confirmed=Step(name="B", day=DAY),
    done_on=DAY,
    first=None,
    last=None,
    records=0,
    held=0,
    rows=(),
    versions=(),
    backups=(),
    is_file=False,
)
PURPOSES = (
    Purpose(series="Lokala brottsförebyggande rådet", purpose="Leda och följa upp samverkan enligt avtalet."),
    Purpose(series="Operativt lägesbildsmöte", purpose=""),
)
EXTRACT = PersonExtract(
    organisation="Hägersten-Älvsjö stadsdelsförvaltning",
    controller="Hägersten-Älvsjö stadsdelsnämnd",
    officer="dataskyddsombud@example.se",
    day=DAY,
    name="Samordnare Ek",
    title="Trygghetssamordnare",
    party="Hägersten-Älvsjö stadsdelsförvaltning",
    email="ek@example.se",
    phone="08-123",
    entered_on=date(2024, 2, 1),
    left_on=None,
    called=(Called(series="Lokala brottsförebyggande rådet", function=AttendanceFunction.SECRETARY),),
    attended=(
        Attended(
            series="Lokala brottsförebyggande rådet",
            day=DAY,
            name="Samordnare Ek",
            role="Trygghetssamordnare",
            party="Hägersten-Älvsjö stadsdelsförvaltning",
            kind=AttendanceKind.PRESENT,
            function=AttendanceFunction.SECRETARY,
        ),
    ),
    approved=(
        Approved(
            series="Lokala brottsförebyggande rådet",
            day=DAY,
            approved_on=date(2026, 11, 19),
            function=AttendanceFunction.APPROVER,
        ),
    ),
    assigned=(
        Assigned(
            what="Mäta belysningen i parkstråket", due_on=date(2026, 10, 9), status=FollowUpStatus.IN_PROGRESS
        ),
        Assigned(what="", due_on=None, status=FollowUpStatus.DONE),
    ),
    assigned_count=7,
    names=NameCount(events=1204, first_on=date(2024, 2, 1), last_on=DAY, marks=3),
    purposes=PURPOSES,
    recipients=("Lokalpolisområde Globen", "Utbildningsförvaltningen"),
    rules=proposed_rules(),
)
BARE_EXTRACT = PersonExtract(
    organisation="",
    controller="",
    officer="",
    day=DAY,
    name="Samordnare Ek",
    title="",
    party="",
    email="",
    phone="",
    entered_on=DAY,
    left_on=DAY,
    called=(),
    attended=(),
    approved=(),
    assigned=(),
    assigned_count=0,
    names=NameCount(events=0, first_on=None, last_on=None, marks=0),
    purposes=(),
    recipients=(),
    rules=(),
)
PROCESSING = ProcessingContent(
    organisation="Hägersten-Älvsjö stadsdelsförvaltning",
    day=DAY,
    facts=ProcessingFacts(
        controller="Hägersten-Älvsjö stadsdelsnämnd",
        officer="dataskyddsombud@example.se",
        legal_basis="Samverkansöverenskommelsen den 1 mars 2024.",
        security="Filen ligger på en krypterad disk.\nTvå personer har tillgång till mappen.",
    ),
    purposes=PURPOSES,
    participants=23,
    left=2,
    attendance_lines=1440,
    recipients=(Recipient(party="Lokalpolisområde Globen", dispatches=12, last_on=DAY),),
    rules=(*proposed_rules(), RULE),
    requests=1,
    is_file=True,
)
BARE_PROCESSING = ProcessingContent(
    organisation="",
    day=DAY,
    facts=ProcessingFacts(),
    purposes=(),
    participants=0,
    left=0,
    attendance_lines=0,
    recipients=(),
    rules=(),
    requests=0,
    is_file=False,
)
