"""What a check of the record has found, in words: Swedish and English. For the command line; the window has its own."""

from collections.abc import Mapping

from desktop.services.language import Language
from domain.chain import Fault

_FAULTS: Mapping[Fault, tuple[str, str]] = {
    Fault.CONTENT_CHANGED: ("Texten är ändrad.", "The text was changed."),
    Fault.PDF_CHANGED: ("Den sparade PDF-filen är ändrad.", "The kept PDF was changed."),
    Fault.ROWS_CHANGED: ("Underlaget i databasen är ändrat.", "The rows of the database were changed."),
    Fault.CODE_CHANGED: ("Kontrollkoden hör inte till texten.", "The code does not belong to the text."),
    Fault.LINK_BROKEN: (
        "Kedjan är bruten: länken är ändrad eller bygger på något som är ändrat.",
        "The chain is broken: the link was changed, or is built on something that was.",
    ),
    Fault.LINK_MISSING: ("Det saknas ett led i kedjan före det här.", "A link is missing before this one."),
    Fault.ORDER_CHANGED: ("Ordningen är ändrad.", "The order was changed."),
    Fault.RECORD_MISSING: (
        "Protokollet är färdigställt men saknas bland det sparade.",
        "The minutes are finished but missing from the record.",
    ),
    Fault.RECORD_UNREADABLE: (
        "Det sparade går inte att läsa. Något värde är ändrat.",
        "The record cannot be read. Some value was changed.",
    ),
    Fault.STATE_DISAGREES: (
        "Mötets läge stämmer inte med det sparade.",
        "The state of the meeting does not agree with the record.",
    ),
    Fault.LOG_DISAGREES: ("Loggen säger något annat.", "The log says something else."),
    Fault.CODE_UNKNOWN: (
        "Ingen version har den koden. Se efter att den är rätt avskriven. Är den det har protokollet ändrats efter"
        " utskriften.",
        "No version has that code. See that it was copied correctly. If it was, the minutes were changed after"
        " printing.",
    ),
}


def record_fault_sentence(fault: Fault, language: Language) -> str:
    swedish, english = _FAULTS[fault]
    return swedish if language is Language.SWEDISH else english
