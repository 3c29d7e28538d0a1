"""The record: every version of finished minutes, approvals, seals."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.meetings import FUNCTIONS
from desktop.exchange.everything.dictionary.said import Described, Said

_MEETING = Said("Mötet")
_KINDS = {
    "finished": "färdigställd",
    "reopened": "öppnad igen",
    "approved": "justerad",
    "corrected": "rättad",
}
_FAULTS = {
    "content_changed": "texten är ändrad",
    "pdf_changed": "PDF-filen är ändrad",
    "rows_changed": "mötets rader är ändrade",
    "code_changed": "koden är ändrad",
    "link_broken": "en länk i kedjan är bruten",
    "link_missing": "en länk i kedjan saknas",
    "order_changed": "ordningen är ändrad",
    "record_missing": "versionen saknas",
    "record_unreadable": "versionen går inte att läsa",
    "state_disagrees": "mötets läge stämmer inte",
    "log_disagrees": "loggen stämmer inte",
    "code_unknown": "koden är okänd",
}

RECORD: Mapping[str, Described] = {
    "minutes_record": Described(
        "Färdigställda protokoll och anteckningar",
        "Varje version som har färdigställts, länkad i seriens kedja. Ändras aldrig. En gallrad version har kvar sina "
        "summor",
        {
            "meeting_id": _MEETING,
            "version": Said("Versionens nummer för mötet, från 1"),
            "series_id": Said("Mötesserien"),
            "sequence": Said("Länkens nummer i seriens kedja, från 1"),
            "kind": Said("Vad som gjordes", words=_KINDS),
            "year": Said("Året som paragraferna räknas i", "kalenderår"),
            "first_number": Said("Första paragrafens nummer"),
            "last_number": Said("Sista paragrafens nummer"),
            "made_at": Said("När versionen gjordes"),
            "reason": Said("Skälet till att protokollet öppnades igen"),
            "content": Said("Innehållet som kanonisk JSON"),
            "content_hash": Said("Innehållets kontrollsumma", "SHA-256, hexadecimalt"),
            "rows_hash": Said(
                "Kontrollsumma över mötets rader. Tom i äldre versioner", "SHA-256, hexadecimalt"
            ),
            "pdf": Said("PDF-filen som den gjordes då, byte för byte"),
            "pdf_hash": Said("PDF-filens kontrollsumma", "SHA-256, hexadecimalt"),
            "chain_hash": Said(
                "Länken: kontrollsumma över länken före, innehållets och PDF-filens summor och uppgifterna på raden",
                "SHA-256, hexadecimalt",
            ),
            "code": Said("Koden i sidfoten på utskriften, utan bindestreck. Tom i äldre versioner"),
            "disposal_id": Said("Gallringen som tog bort innehållet"),
        },
    ),
    "approval": Described(
        "Justeringar",
        "Vem som har justerat vilken version. Tabellen innehåller personuppgifter",
        {
            "meeting_id": _MEETING,
            "version": Said("Versionen som justeringen gäller"),
            "name": Said("Namn"),
            "role": Said("Titel eller funktion i tjänsten"),
            "function": Said("Funktion vid mötet", words=FUNCTIONS),
            "approved_on": Said("Dagen"),
            "dissent": Said("Avvikande mening"),
            "recorded_by": Said("Vem som noterade justeringen"),
            "recorded_at": Said("När den noterades"),
        },
    ),
    "series_seal": Described(
        "Förseglade serier",
        "Serier som bara går att läsa, för att en kontroll har funnit något fel i deras protokoll",
        {
            "series_id": Said("Mötesserien"),
            "meeting_id": Said("Mötet där felet fanns"),
            "fault": Said("Felet", words=_FAULTS),
            "found_at": Said("När det upptäcktes"),
        },
    ),
}
