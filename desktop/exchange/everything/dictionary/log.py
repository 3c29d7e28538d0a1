"""The log and its chain; what somebody let stand though it was pointed at."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

_ACTIONS = {
    "opened": "öppnade",
    "created": "skapade",
    "changed": "ändrade",
    "removed": "tog bort",
    "finished": "färdigställde",
    "reopened": "öppnade igen",
    "approved": "justerade",
    "corrected": "rättade",
    "checked": "kontrollerade",
    "sealed": "förseglade",
    "printed": "skrev ut",
    "exported": "sparade som fil",
    "dispatched": "expedierade",
    "masked": "maskerade",
    "disclosed": "lämnade ut",
    "imported": "läste in",
    "dismissed": "lät stå",
    "disposed": "gallrade",
    "restored": "återställde",
}
_OBJECT_KIND = Said("Tabellen som raden finns i. Tomt när händelsen gäller hela filen")

LOG: Mapping[str, Described] = {
    "audit_event": Described(
        "Logg",
        "Vem som gjorde vad med vad, när. Ingen text ur handlingarna. Varje händelse är länkad till den före. "
        "Tabellen innehåller personuppgifter",
        {
            "sequence": Said("Händelsens nummer, från 1"),
            "at": Said("När"),
            "account": Said("Användarnamnet på datorn"),
            "chosen_name": Said("Namnet som personen har valt"),
            "action": Said("Vad som gjordes", words=_ACTIONS),
            "object_kind": _OBJECT_KIND,
            "object_id": Said("Nyckeln för det som händelsen gäller"),
            "variant": Said("Variant eller slag, beroende på händelsen"),
            "receiver": Said("Mottagare"),
            "detail": Said("Ett antal, en summa eller ett skäl"),
            "event_hash": Said("Händelsens kontrollsumma", "SHA-256, hexadecimalt"),
            "chain_hash": Said(
                "Länken: kontrollsumma över länken före, radbrytning och händelsens summa",
                "SHA-256, hexadecimalt",
            ),
            "disposal_id": Said("Gallringen som tog bort namnen"),
        },
    ),
    "audit_head": Described(
        "Loggens slut",
        "Var loggen slutar, så att det märks om de sista händelserna tas bort",
        {
            "id": Said("Alltid 1"),
            "sequence": Said("Den sista händelsens nummer"),
            "chain_hash": Said("Den sista länken", "SHA-256, hexadecimalt"),
        },
    ),
    "person_dismissal": Described(
        "Påpekanden som fick stå",
        "Ord som såg ut som personuppgifter och som någon lät stå. Orden finns inte här, bara deras kontrollsumma",
        {
            "object_kind": Said("Tabellen som texten finns i"),
            "object_id": Said("Nyckeln för raden med texten"),
            "finding": Said("Vad orden såg ut som"),
            "words_hash": Said("Ordens kontrollsumma", "SHA-256, hexadecimalt"),
            "dismissed_by": Said("Vem som lät dem stå"),
            "dismissed_at": Said("När"),
        },
    ),
}
