"""What is told and what is agreed: situation points and follow-ups."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.meetings import SENSITIVITIES
from desktop.exchange.everything.dictionary.said import Described, Said

_ITEM = Said("Dagordningspunkten")
_POINT = Said("Lägesbildspunkten")
_FOLLOW_UP = Said("Uppföljningen")
_AREA = Said("Det prioriterade området")
_TRENDS = {
    "increased": "ökat",
    "unchanged": "oförändrat",
    "decreased": "minskat",
    "new": "nytt",
    "unknown": "okänt",
}
_SEVERITIES = {"green": "grönt", "yellow": "gult", "red": "rött", "not_judged": "inte bedömt"}
_STATUSES = {
    "not_started": "inte påbörjad",
    "in_progress": "pågår",
    "done": "klar",
    "handed_over": "överlämnad",
    "dropped": "avförd",
}

MATTER: Mapping[str, Described] = {
    "situation_point": Described(
        "Lägesbildspunkter",
        "Det som en part har berättat om en plats och en tid",
        {
            "source_party_id": Said("Parten som berättade"),
            "received_on": Said("Dagen då punkten kom in"),
            "category": Said("Kategori"),
            "district_id": Said("Stadsdelen"),
            "place_id": Said("Platsen i registret"),
            "place": Said("Platsen, med ord"),
            "period_from": Said("Första dagen som punkten gäller"),
            "period_to": Said("Sista dagen som punkten gäller"),
            "time_of_day": Said("Tid på dygnet, med ord"),
            "trend": Said("Utveckling", words=_TRENDS),
            "severity": Said("Allvar", words=_SEVERITIES),
            "text": Said("Text"),
            "sensitivity": Said("Sekretessmarkering", words=SENSITIVITIES),
            "provision": Said("Bestämmelsen som den är markerad under"),
            "marked_by": Said("Vem som markerade"),
            "marked_on": Said("Dagen då den markerades"),
            "day": Said("Dagen som punkten listas under. Kan räknas fram"),
            "time_cells": Said(
                "Veckodagar och timmar som orden talar om: en bit för varje veckodag och del av dygnet. Kan räknas fram",
                "bitmask",
            ),
        },
    ),
    "situation_point_area": Described(
        "Lägesbildspunkternas områden",
        "Vilka prioriterade områden en punkt gäller",
        {"point_id": _POINT, "area_id": _AREA, "day": Said("Punktens dag. Kan räknas fram")},
    ),
    "raised_point": Described(
        "Behandlade lägesbildspunkter",
        "Under vilken dagordningspunkt en lägesbildspunkt togs upp",
        {"item_id": _ITEM, "point_id": _POINT},
    ),
    "follow_up": Described(
        "Uppföljningar",
        "Vem som ska göra vad till när",
        {
            "what": Said("Vad som ska göras"),
            "created_on": Said("Dagen då den bestämdes"),
            "party_id": Said("Parten som ansvarar"),
            "role": Said("Funktionen som ansvarar hos parten"),
            "area_id": _AREA,
            "due_on": Said("Dagen då den ska vara klar"),
            "status": Said("Läge", words=_STATUSES),
            "origin_item_id": Said("Dagordningspunkten som den kommer från"),
            "origin_decision": Said("Att-satsen under punkten som den kommer från, från 0"),
            "series_id": Said("Mötesserien som den bestämdes i"),
            "measure_id": Said("Åtgärden i handlingsplanen"),
            "returns_at_id": Said("Mötet där den ska tas upp igen"),
            "closed_on": Said("Dagen då den avslutades"),
            "handed_to_id": Said("Parten som den lämnades över till"),
            "closing_reason": Said("Varför den avfördes eller lämnades över"),
            "effect": Said(
                "Bedömd effekt. Saknas när effekten inte är bedömd",
                words={"yes": "ja", "partly": "delvis", "no": "nej", "unknown": "vet inte"},
            ),
            "carried_out": Said("Vad som genomfördes"),
            "perceived": Said("Hur det uppfattades"),
            "helped_or_hindered": Said("Vad som hjälpte eller hindrade"),
            "hours": Said("Nedlagd tid", "timmar"),
        },
    ),
    "progress_note": Described(
        "Återrapporter",
        "Daterade rapporter om en uppföljning",
        {
            "follow_up_id": _FOLLOW_UP,
            "noted_on": Said("Dagen"),
            "text": Said("Text"),
            "item_id": Said("Dagordningspunkten där den gavs"),
        },
    ),
    "appearance": Described(
        "Uppföljningar på bordet",
        "Vid vilka punkter en uppföljning har tagits upp",
        {
            "item_id": _ITEM,
            "follow_up_id": _FOLLOW_UP,
            "times_carried": Said("Vilket möte i rad det var som den bars med till", "antal"),
        },
    ),
    "settled_decision": Described(
        "Enigheter utan uppföljning",
        "Punkter där någon har sagt att ingen uppföljning behövs",
        {"item_id": _ITEM, "settled_on": Said("Dagen"), "reason": Said("Skäl")},
    ),
}
