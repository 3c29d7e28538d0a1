"""How long each kind of record is kept, and what was disposed of."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

RECORD_KINDS = {
    "minutes": "protokoll",
    "notes": "minnesanteckningar",
    "draft": "utkast",
    "point": "lägesbildspunkter",
    "picture": "lägesbilder",
    "agreement": "överenskommelser",
    "report": "årsuppföljningar",
    "follow_up": "uppföljningar",
    "contact": "kontaktuppgifter",
    "request": "begäranden om utlämnande",
    "log": "namn i loggen",
}
_COUNTED_FROM = {
    "held": "mötets dag",
    "received": "dagen då den kom in",
    "last_used": "dagen då den senast användes",
    "decided": "dagen för beslutet",
    "expired": "dagen då den slutade gälla",
    "kept": "dagen då den sparades",
    "closed": "dagen då den avslutades",
    "left": "dagen då personen slutade",
    "answered": "dagen då den besvarades",
    "noted": "dagen då händelsen noterades",
}
_LEGAL_BASIS = Said("Rättsligt stöd")
_DECISION = Said("Myndighetens beslut")

RETENTION: Mapping[str, Described] = {
    "retention_rule": Described(
        "Gallringsregler",
        "Hur länge varje slag av handling bevaras",
        {
            "record_kind": Said("Slag av handling", words=RECORD_KINDS),
            "action": Said("Vad som gäller", words={"keep": "bevaras", "dispose": "gallras"}),
            "counted_from": Said("Vad tiden räknas från", words=_COUNTED_FROM),
            "years": Said("Tid", "år"),
            "months": Said("Tid utöver åren", "månader"),
            "legal_basis": _LEGAL_BASIS,
            "decision": _DECISION,
        },
    ),
    "disposal": Described(
        "Gallringar",
        "Varje gallring, med beviset över den som PDF. Tabellen innehåller personuppgifter",
        {
            "record_kind": Said("Slag av handling", words=RECORD_KINDS),
            "until": Said("Till och med vilken dag"),
            "rule": Said("Regeln som tillämpades"),
            "legal_basis": _LEGAL_BASIS,
            "decision": _DECISION,
            "proposed_by": Said("Vem som föreslog"),
            "proposed_at": Said("När den föreslogs"),
            "confirmed_by": Said("Vem som bekräftade"),
            "confirmed_at": Said("När den bekräftades"),
            "done_at": Said("När den genomfördes"),
            "counted": Said("Hur många handlingar som gallrades", "antal"),
            "certificate": Said("Gallringsbeviset"),
            "certificate_hash": Said("Bevisets kontrollsumma", "SHA-256, hexadecimalt"),
        },
    ),
    "disposal_item": Described(
        "Gallrade handlingar",
        "Vad en gallring omfattade",
        {
            "disposal_id": Said("Gallringen"),
            "object_id": Said("Nyckeln för det som gallrades. Raden den pekar på finns inte kvar"),
        },
    ),
    "provision": Described(
        "Bestämmelser",
        "Bestämmelser om sekretess som kan väljas vid en markering",
        {"label": Said("Bestämmelsen, som den citeras"), "protects": Said("Vad den skyddar")},
    ),
    "processing_facts": Described(
        "Personuppgiftsbehandlingen",
        "Uppgifter till registret över behandling (dataskyddsförordningen artikel 30)",
        {
            "controller": Said("Personuppgiftsansvarig"),
            "officer": Said("Dataskyddsombud"),
            "legal_basis": _LEGAL_BASIS,
            "security": Said("Säkerhetsåtgärder"),
        },
    ),
}
