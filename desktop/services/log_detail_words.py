"""What an event of the log says of itself beside what it was done to: a document, a version, a number, a kind of thing.

The same word means another thing in another event: ``minutes`` is a document that was printed, or a kind that was disposed of.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from desktop.services.fault_words import record_fault_sentence
from desktop.services.language import Language
from domain.audit import AuditAction, AuditEvent
from domain.chain import Fault
from domain.disclosure import Variant
from domain.papers.orders import DocumentKind
from domain.person_data import FindingKind
from domain.retention import RecordKind

_Words = Mapping[str, tuple[str, str]]  # Swedish, English
_PLACE = {Language.SWEDISH: 0, Language.ENGLISH: 1}

_VARIANTS: _Words = {
    Variant.INTERNAL: ("internt", "internal"),
    Variant.PARTIES: ("till parterna", "for the parties"),
    Variant.DISCLOSURE: ("för utlämnande", "for disclosure"),
}
_DOCUMENTS: _Words = {
    DocumentKind.SUMMONS: ("kallelse", "summons"),
    DocumentKind.MINUTES: ("protokoll eller anteckningar", "minutes or notes"),
    DocumentKind.WEEKLY: ("veckolägesbild", "weekly picture"),
    DocumentKind.PICTURE: ("lägesbild", "situation picture"),
    DocumentKind.FOLLOW_UPS: ("uppföljningslista", "list of follow-ups"),
    DocumentKind.AGREEMENT: ("överenskommelse", "agreement"),
    DocumentKind.PLAN: ("handlingsplan", "action plan"),
    DocumentKind.YEARLY: ("årsuppföljning", "yearly follow-up"),
    DocumentKind.EXTRACT: ("tertialutdrag", "extract of a tertial"),
    DocumentKind.YEAR_BOOK: ("årsbok", "year book"),
    DocumentKind.HANDOVER: ("överlämning", "handover"),
    DocumentKind.BLANK: ("blankett", "form"),
}
_WHOLE: _Words = {"everything": ("allt, som överlämning", "everything, as a handover")}
_PERSON_DATA: _Words = {
    FindingKind.IDENTITY_NUMBER: ("personnummer", "personal identity number"),
    FindingKind.COORDINATION_NUMBER: ("samordningsnummer", "coordination number"),
    FindingKind.EMAIL: ("e-postadress", "e-mail address"),
    FindingKind.PHONE: ("telefonnummer", "telephone number"),
    FindingKind.REGISTRATION_NUMBER: ("registreringsnummer", "registration number"),
    FindingKind.ADDRESS: ("adress", "address"),
    FindingKind.NAME: ("namn", "name"),
}
_RECORDS: _Words = {
    RecordKind.MINUTES: ("protokoll", "minutes"),
    RecordKind.NOTES: ("minnesanteckningar", "notes"),
    RecordKind.DRAFT: ("utkast", "drafts"),
    RecordKind.POINT: ("lägesbildspunkter", "situation points"),
    RecordKind.PICTURE: ("lägesbilder", "situation pictures"),
    RecordKind.AGREEMENT: ("överenskommelser", "agreements"),
    RecordKind.REPORT: ("årsuppföljningar", "yearly follow-ups"),
    RecordKind.FOLLOW_UP: ("uppföljningar", "follow-ups"),
    RecordKind.CONTACT: ("kontaktuppgifter", "contact data"),
    RecordKind.REQUEST: ("begäranden om utlämnande", "requests for records"),
    RecordKind.LOG: ("namn i loggen", "names in the log"),
}
_DETAILS: Mapping[AuditAction, _Words] = MappingProxyType(
    {AuditAction.PRINTED: _DOCUMENTS, AuditAction.EXPORTED: {**_DOCUMENTS, **_WHOLE}}
)
_OTHER_VARIANTS: Mapping[AuditAction, _Words] = MappingProxyType(
    {AuditAction.DISMISSED: _PERSON_DATA, AuditAction.DISPOSED: _RECORDS}
)
_VERSION = ("version {number}", "version {number}")
_NUMBER = ("antal: {number}", "number: {number}")
_TAKEN = ("från säkerhetskopian {moment}", "from the backup of {moment}")
_COUNTED: Mapping[AuditAction, tuple[str, str]] = MappingProxyType(
    {
        AuditAction.FINISHED: _VERSION,
        AuditAction.REOPENED: _VERSION,
        AuditAction.APPROVED: _VERSION,
        AuditAction.CORRECTED: _VERSION,
        AuditAction.DISPATCHED: _VERSION,
        AuditAction.CHECKED: ("antal fel: {number}", "faults: {number}"),
        AuditAction.IMPORTED: ("antal nya: {number}", "new: {number}"),
        AuditAction.MASKED: ("antal maskeringar: {number}", "masks: {number}"),
    }
)


def detail_words(event: AuditEvent, language: Language) -> str:
    """Empty where the event says no more than what was done to what; a sum or a reason as it is."""
    variant = _in_words(event.variant, _OTHER_VARIANTS.get(event.action, _VARIANTS), language)
    return ", ".join(words for words in (_detail(event, language), variant) if words)


def _detail(event: AuditEvent, language: Language) -> str:
    told = event.detail
    if told.isdecimal():
        return _COUNTED.get(event.action, _NUMBER)[_PLACE[language]].format(number=told)
    if event.action is AuditAction.RESTORED and told:
        moment = f"{datetime.fromisoformat(told).astimezone():%Y-%m-%d %H.%M}"
        return _TAKEN[_PLACE[language]].format(moment=moment)
    if event.action is AuditAction.SEALED and told in set(Fault):
        return record_fault_sentence(Fault(told), language)
    return _in_words(told, _DETAILS.get(event.action, {}), language)


def _in_words(told: str, known: _Words, language: Language) -> str:
    words = known.get(told)
    return told if words is None else words[_PLACE[language]]
