"""Who and where: parties, participants, districts, places."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

_PARTY_KINDS = {
    "district_administration": "stadsdelsförvaltning",
    "police_area": "lokalpolisområde",
    "department": "fackförvaltning",
    "company": "bolag",
    "municipality": "kommun",
    "property_owner": "fastighetsägare",
    "other": "annan",
}
_PLACE_KINDS = {
    "spot": "plats",
    "delimited": "avgränsad plats",
    "station": "station",
    "school": "skola",
    "centre": "centrum",
    "park": "park",
    "housing": "bostadsområde",
    "vulnerable_area": "utsatt område",
    "risk_area": "riskområde",
    "especially_vulnerable_area": "särskilt utsatt område",
}
_SOURCE = Said("Varifrån uppgiften kommer")

REGISTER: Mapping[str, Described] = {
    "party": Described(
        "Parter",
        "Organisationer som deltar i samverkan, med tiden de har funnits",
        {
            "kind": Said("Vad för slags organisation", words=_PARTY_KINDS),
            "name": Said("Namn"),
            "predecessor_id": Said("Parten som den här har tagit över efter"),
        },
    ),
    "participant": Described(
        "Deltagare",
        "Personer i sin tjänst. Tabellen innehåller personuppgifter",
        {
            "name": Said("Namn"),
            "title": Said("Titel eller funktion"),
            "party_id": Said("Parten som personen företräder"),
            "email": Said("E-postadress i tjänsten"),
            "phone": Said("Telefonnummer i tjänsten"),
            "left_on": Said("Dagen då personen slutade delta"),
        },
    ),
    "district": Described(
        "Stadsdelar och stadsdelsområden",
        "Geografisk indelning, med tiden den gäller",
        {
            "name": Said("Namn"),
            "kind": Said("Slag av område", words={"area": "stadsdelsområde", "district": "stadsdel"}),
            "parent_id": Said("Området som det här ligger i"),
            "source": _SOURCE,
        },
    ),
    "district_predecessor": Described(
        "Föregångare till områden",
        "Vilka områden ett område har bildats av",
        {
            "district_id": Said("Det nya området"),
            "predecessor_id": Said("Området som gick upp i det"),
        },
    ),
    "coverage": Described(
        "Vilka områden en part täcker",
        "En part arbetar i ett område under en tid",
        {
            "party_id": Said("Parten"),
            "district_id": Said("Området"),
            "source": _SOURCE,
        },
    ),
    "place": Described(
        "Platser",
        "Namngivna platser, med tiden som deras slag gäller",
        {
            "name": Said("Namn"),
            "district_id": Said("Stadsdelen som platsen ligger i"),
            "kind": Said("Slag av plats", words=_PLACE_KINDS),
            "source": _SOURCE,
            "latitude": Said("Latitud enligt WGS 84", "grader"),
            "longitude": Said("Longitud enligt WGS 84", "grader"),
        },
    ),
    "house_look": Described(
        "Husets utseende",
        "Organisationens namn, färg och logotyp på utskrifter",
        {
            "organisation": Said("Organisationens namn"),
            "accent": Said("Färg, som #RRGGBB"),
            "logo": Said("Logotypen"),
            "logo_kind": Said("Logotypens filformat", words={"svg": "SVG", "png": "PNG"}),
            "logo_width_px": Said("Logotypens bredd", "bildpunkter"),
            "logo_height_px": Said("Logotypens höjd", "bildpunkter"),
        },
    ),
    "house_footer": Described(
        "Sidfötter",
        "En parts egen sidfot på utskrifter",
        {"party_id": Said("Parten"), "text": Said("Sidfotens text")},
    ),
}
