"""Agreements, how they came about, and their priority areas."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

_AGREEMENT = Said("Överenskommelsen")

AGREEMENTS: Mapping[str, Described] = {
    "agreement": Described(
        "Överenskommelser",
        "Samverkansöverenskommelser mellan parterna",
        {
            "level": Said("Nivå", words={"overall": "övergripande, för hela staden", "local": "lokal"}),
            "title": Said("Titel"),
            "purposes": Said("Syften"),
            "signed_on": Said("Dagen då den undertecknades"),
            "replaces_id": Said("Överenskommelsen som den här ersätter"),
        },
    ),
    "agreement_party": Described(
        "Överenskommelsens parter",
        "Parterna i en överenskommelse och hur de undertecknar",
        {
            "agreement_id": _AGREEMENT,
            "party_id": Said("Parten"),
            "signatory_role": Said("Funktionen som undertecknar för parten"),
            "dnr": Said("Partens eget diarienummer"),
            "signed_on": Said("Dagen då parten undertecknade"),
        },
    ),
    "prolongation": Described(
        "Förlängningar",
        "Noteringar om att en överenskommelse fortsätter att gälla",
        {
            "agreement_id": _AGREEMENT,
            "until": Said("Dagen som den är förlängd till. Saknas när den gäller tills vidare"),
            "decided_on": Said("Dagen för beslutet"),
            "note": Said("Notering"),
        },
    ),
    "preparation_step": Described(
        "Beredningssteg",
        "Remiss, behandling och beslut på vägen till en överenskommelse",
        {
            "agreement_id": _AGREEMENT,
            "kind": Said(
                "Slag av steg",
                words={"comment": "remiss", "handling": "behandling", "decision": "beslut"},
            ),
            "body": Said("Organet"),
            "day": Said("Dagen då steget togs eller börjar"),
            "until": Said("Sista dagen, till exempel för svar på remissen"),
            "outcome": Said("Vad det ledde till"),
        },
    ),
    "priority_area": Described(
        "Prioriterade samverkansområden",
        "Det som en överenskommelse prioriterar",
        {
            "agreement_id": _AGREEMENT,
            "title": Said("Rubrik"),
            "letter": Said("Områdets bokstav"),
            "goal": Said("Mål"),
            "cause_analysis": Said("Orsaksanalys"),
            "relevance": Said("Varför området är viktigt här"),
            "mirrors_id": Said("Det stadsövergripande området som det här svarar mot"),
        },
    ),
}
