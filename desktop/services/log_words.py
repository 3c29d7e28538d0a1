"""Words for the log, in both languages: for the window, the file and the command line alike.

An event reads as a sentence: who, what they did, to what.
"""

from collections.abc import Mapping

from desktop.services.language import Language
from domain.audit import AuditAction, LogFault, LogFinding

_Words = tuple[str, str]  # Swedish, English
_PLACE = {Language.SWEDISH: 0, Language.ENGLISH: 1}

_ACTIONS: Mapping[AuditAction, _Words] = {
    AuditAction.OPENED: ("Öppnade", "Opened"),
    AuditAction.CREATED: ("Skapade", "Created"),
    AuditAction.CHANGED: ("Ändrade", "Changed"),
    AuditAction.REMOVED: ("Tog bort", "Removed"),
    AuditAction.FINISHED: ("Färdigställde", "Finished"),
    AuditAction.REOPENED: ("Öppnade igen", "Reopened"),
    AuditAction.APPROVED: ("Antecknade justering", "Noted approval"),
    AuditAction.CORRECTED: ("Rättade", "Corrected"),
    AuditAction.CHECKED: ("Kontrollerade", "Checked"),
    AuditAction.SEALED: ("Skrivskyddade", "Sealed"),
    AuditAction.PRINTED: ("Skrev ut", "Printed"),
    AuditAction.EXPORTED: ("Sparade som fil", "Saved as a file"),
    AuditAction.DISPATCHED: ("Expedierade", "Dispatched"),
    AuditAction.MASKED: ("Maskerade", "Masked"),
    AuditAction.DISCLOSED: ("Lämnade ut", "Disclosed"),
    AuditAction.IMPORTED: ("Läste in", "Brought in"),
    AuditAction.DISMISSED: ("Lät stå", "Let stand"),
    AuditAction.DISPOSED: ("Gallrade", "Disposed of"),
    AuditAction.RESTORED: ("Återställde", "Restored"),
}

# By the name of the table. What is not a row of its own, such as a file that is read in, concerns the store.
_KINDS: Mapping[str, _Words] = {
    "": ("Filen", "The file"),
    "agenda_item": ("Paragraf", "Item"),
    "agreement": ("Överenskommelse", "Agreement"),
    "approval": ("Justering", "Approval"),
    "audit_event": ("Loggen", "The log"),
    "citizen_pledge": ("Medborgarlöfte", "Citizen pledge"),
    "disclosure_document": ("Utlämnad handling", "Disclosed document"),
    "disclosure_request": ("Begäran om utlämnande", "Request for records"),
    "disposal": ("Gallring", "Disposal"),
    "district": ("Stadsdel", "District"),
    "evidence": ("Underlag i lagkollen", "Evidence for the law"),
    "follow_up": ("Uppföljning", "Follow-up"),
    "house_look": ("Utseende på papper", "Look on paper"),
    "indicator": ("Indikator", "Indicator"),
    "meeting": ("Möte", "Meeting"),
    "meeting_series": ("Mötesserie", "Series"),
    "participant": ("Deltagare", "Participant"),
    "party": ("Part", "Party"),
    "place": ("Plats", "Place"),
    "plan_decision": ("Beslut om handlingsplan", "Decision on an action plan"),
    "plan_measure": ("Åtgärd", "Measure"),
    "pledge_count": ("Räkning av medborgarlöfte", "Count of a pledge"),
    "priority_area": ("Prioriterat område", "Priority area"),
    "processing_facts": ("Registerförteckning", "Record of processing"),
    "provision": ("Sekretessbestämmelse", "Provision on secrecy"),
    "retention_rule": ("Gallringsregel", "Retention rule"),
    "situation_picture": ("Lägesbild", "Situation picture"),
    "situation_point": ("Lägesbildspunkt", "Situation point"),
    "yearly_report": ("Årsuppföljning", "Yearly follow-up"),
}
KINDS = tuple(kind for kind in _KINDS if kind)

_FAULTS: Mapping[LogFault, _Words] = {
    LogFault.EVENT_CHANGED: (
        "Händelse {number} har ändrats efter att den skrevs.",
        "Event {number} was changed after it was written.",
    ),
    LogFault.EVENT_MISSING: ("Händelse {number} saknas.", "Event {number} is missing."),
    LogFault.LINK_BROKEN: (
        "Kedjan är bruten vid händelse {number}.",
        "The chain is broken at event {number}.",
    ),
    LogFault.END_MISSING: (
        "Loggens slut stämmer inte: händelse {number} och senare saknas.",
        "The end of the log does not agree: event {number} and later ones are missing.",
    ),
}


def action_word(action: AuditAction, language: Language) -> str:
    return _ACTIONS[action][_PLACE[language]]


def kind_word(kind: str, language: Language) -> str:
    """The word for a table; its own name where a newer program has written it."""
    words = _KINDS.get(kind)
    return kind if words is None else words[_PLACE[language]]


def fault_sentence(finding: LogFinding, language: Language) -> str:
    return _FAULTS[finding.fault][_PLACE[language]].format(number=finding.sequence)
