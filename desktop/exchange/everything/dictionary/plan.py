"""The action plan: measures, commitments, indicators, citizen pledges and decisions."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

_AREA = Said("Det prioriterade området")
_AGREEMENT = Said("Överenskommelsen")

PLAN: Mapping[str, Described] = {
    "plan_measure": Described(
        "Åtgärder",
        "Handlingsplanens rader",
        {
            "area_id": _AREA,
            "cause_number": Said(
                "Orsakens nummer inom området, från 1. Åtgärder med samma nummer har samma orsak"
            ),
            "cause": Said("Orsak"),
            "measure": Said("Åtgärd"),
            "kind": Said(
                "Slag av åtgärd",
                words={"situational": "situationell", "social": "social", "not_said": "inte angivet"},
            ),
            "goal": Said("Operativa mål"),
            "starts_on": Said("Första dagen"),
            "due_on": Said("Dagen då den ska vara klar"),
            "status": Said(
                "Läge",
                words={"green": "grönt", "yellow": "gult", "red": "rött", "not_judged": "inte bedömt"},
            ),
            "follow_up": Said("Uppföljning"),
            "expected_effect": Said("Väntad effekt"),
        },
    ),
    "commitment": Described(
        "Åtaganden",
        "Varje parts del i en åtgärd",
        {
            "measure_id": Said("Åtgärden"),
            "party_id": Said("Parten"),
            "what": Said("Vad parten ska göra"),
            "role": Said("Funktionen som ansvarar hos parten"),
            "due_on": Said("Dagen då det ska vara klart"),
            "status": Said(
                "Läge",
                words={
                    "not_started": "inte påbörjat",
                    "in_progress": "pågår",
                    "kept": "uppfyllt",
                    "not_kept": "inte uppfyllt",
                },
            ),
            "note": Said("Notering"),
        },
    ),
    "indicator": Described(
        "Indikatorer",
        "Det som mäts i ett prioriterat område. Decimaltal skrivs som text med punkt",
        {
            "area_id": _AREA,
            "name": Said("Namn"),
            "unit": Said("Enheten som värdena är uttryckta i"),
            "source": Said("Varifrån värdena kommer"),
            "baseline": Said("Utgångsvärde", "enligt kolumnen unit"),
            "baseline_year": Said("År för utgångsvärdet", "kalenderår"),
            "target": Said("Målvärde", "enligt kolumnen unit"),
            "target_year": Said("År för målvärdet", "kalenderår"),
            "lower_is_better": Said("Om ett lägre värde är bättre"),
        },
    ),
    "indicator_value": Described(
        "Indikatorernas värden",
        "Ett värde per år",
        {
            "indicator_id": Said("Indikatorn"),
            "year": Said("Året", "kalenderår"),
            "value": Said("Värdet, som text med decimalpunkt", "enligt indikatorns unit"),
            "noted_on": Said("Dagen då värdet noterades"),
            "comment": Said("Kommentar"),
        },
    ),
    "citizen_pledge": Described(
        "Medborgarlöften",
        "Löften till invånarna för ett år",
        {
            "agreement_id": _AGREEMENT,
            "year": Said("Året", "kalenderår"),
            "text": Said("Löftet"),
            "target": Said("Hur många gånger det ska göras", "antal"),
        },
    ),
    "pledge_count": Described(
        "Medborgarlöftenas räkning",
        "Vad som har gjorts av ett löfte",
        {
            "pledge_id": Said("Löftet"),
            "counted_on": Said("Dagen"),
            "number": Said("Hur många gånger som räknades den dagen", "antal"),
            "note": Said("Notering"),
        },
    ),
    "plan_decision": Described(
        "Beslut om handlingsplan",
        "När en handlingsplan beslutades och vilken lägesbild den vilar på",
        {
            "agreement_id": _AGREEMENT,
            "decided_on": Said("Dagen för beslutet"),
            "body": Said("Organet som beslutade"),
            "picture_id": Said("Lägesbilden"),
            "note": Said("Notering"),
        },
    ),
}
