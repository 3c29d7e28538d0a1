"""Series and meetings with attendance, agenda and decisions."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

DOCUMENT_TYPES = {"minutes": "protokoll", "notes": "minnesanteckningar"}
FUNCTIONS = {"chair": "ordförande", "secretary": "sekreterare", "approver": "justerare"}
SENSITIVITIES = {
    "open": "öppen",
    "to_be_tested": "ska sekretessprövas",
    "oral_only": "endast muntligt, texten är aldrig nedskriven",
}
_ITEM_KINDS = {
    "formal": "formalia",
    "information": "information",
    "situation": "lägesbild",
    "agreement": "överenskommelse",
    "follow_up": "uppföljning",
    "oral": "muntlig information",
}
_ATTENDANCE = {
    "present": "närvarande",
    "co_opted": "adjungerad",
    "excused": "anmält förhinder",
    "absent": "frånvarande",
}
_STATES = {
    "planned": "planerat",
    "called": "kallat",
    "in_progress": "pågår",
    "draft": "utkast",
    "finished": "färdigställt",
    "approved": "justerat",
}
_SERIES = Said("Mötesserien")
_MEETING = Said("Mötet")
_ITEM = Said("Dagordningspunkten")
_AREA = Said("Det prioriterade området")
_STANDING = Said("Den stående punktens ordning, från 0")

MEETINGS: Mapping[str, Described] = {
    "meeting_series": Described(
        "Mötesserier",
        "Organ som möts gång på gång",
        {
            "name": Said("Namn"),
            "level": Said(
                "Nivå", words={"strategic": "strategisk", "preparing": "beredande", "operative": "operativ"}
            ),
            "document_type": Said("Vad som skrivs vid mötena", words=DOCUMENT_TYPES),
            "numbering": Said(
                "Hur paragraferna numreras",
                words={
                    "per_meeting": "från § 1 vid varje möte",
                    "per_year": "löpande under kalenderåret",
                    "none": "utan nummer",
                },
            ),
            "needs_approval": Said("Om protokollen ska justeras"),
            "cadence": Said("Hur ofta serien möts"),
            "purpose": Said("Syfte"),
            "agreement_id": Said("Överenskommelsen som serien hör till"),
            "host_id": Said("Parten som är värd"),
            "usual_start": Said("Vanligt klockslag då mötet börjar"),
            "usual_end": Said("Vanligt klockslag då mötet slutar"),
            "usual_place": Said("Vanlig plats"),
        },
    ),
    "standing_item": Described(
        "Stående punkter",
        "Seriens vanliga dagordning",
        {"series_id": _SERIES, "heading": Said("Rubrik"), "kind": Said("Slag", words=_ITEM_KINDS)},
    ),
    "standing_item_area": Described(
        "De stående punkternas områden",
        "Vilka prioriterade områden en stående punkt gäller",
        {
            "series_id": _SERIES,
            "position": _STANDING,
            "area_id": _AREA,
            "rank": Said("Områdets ordning, från 0"),
        },
    ),
    "usual_attendance": Described(
        "Vanliga deltagare",
        "Vilka som brukar kallas till en serie",
        {
            "series_id": _SERIES,
            "participant_id": Said("Deltagaren"),
            "kind": Said("Närvaro", words=_ATTENDANCE),
            "function": Said("Funktion vid mötet", words=FUNCTIONS),
        },
    ),
    "meeting": Described(
        "Möten",
        "Varje möte, från planerat till justerat",
        {
            "series_id": _SERIES,
            "title": Said("Titel"),
            "title_folded": Said("Titeln med små bokstäver, för sökning. Kan räknas fram"),
            "day": Said("Dagen"),
            "starts_at": Said("Börjar"),
            "ends_at": Said("Slutar"),
            "place": Said("Plats"),
            "state": Said("Läge", words=_STATES),
            "document_type": Said("Vad som skrivs", words=DOCUMENT_TYPES),
            "agreement_id": Said("Överenskommelsen som gällde"),
            "next_day": Said("Nästa mötes dag"),
            "next_start": Said("När nästa möte börjar"),
            "next_place": Said("Nästa mötes plats"),
            "approve_on": Said("Dagen då protokollet ska justeras"),
            "approved_on": Said("Dagen då protokollet justerades"),
            "finished_at": Said("När protokollet färdigställdes"),
        },
    ),
    "meeting_dnr": Described(
        "Mötenas diarienummer",
        "Varje parts eget diarienummer för ett möte",
        {"meeting_id": _MEETING, "party_id": Said("Parten"), "dnr": Said("Diarienummer")},
    ),
    "agenda_item": Described(
        "Dagordningspunkter och paragrafer",
        "Det som behandlas vid ett möte. Punkten får sitt paragrafnummer när protokollet färdigställs",
        {
            "meeting_id": _MEETING,
            "heading": Said("Rubrik"),
            "kind": Said("Slag", words=_ITEM_KINDS),
            "text": Said("Text"),
            "folded": Said("Rubrik och text med små bokstäver, för sökning. Kan räknas fram"),
            "planned_at": Said("Klockslag då punkten ska börja"),
            "sensitivity": Said("Sekretessmarkering", words=SENSITIVITIES),
            "provision": Said("Bestämmelsen som den är markerad under"),
            "marked_by": Said("Vem som markerade"),
            "marked_on": Said("Dagen då den markerades"),
            "number": Said("Paragrafens nummer"),
        },
    ),
    "agenda_item_area": Described(
        "Dagordningspunkternas områden",
        "Vilka prioriterade områden en punkt gäller",
        {"item_id": _ITEM, "area_id": _AREA},
    ),
    "decision": Described(
        "Enigheter",
        "Att-satser: det som mötet enades om under en punkt",
        {"item_id": _ITEM, "text": Said("Att-satsen")},
    ),
    "attendance": Described(
        "Närvaro",
        "Vilka som var med, med namn och funktion som de var den dagen. Tabellen innehåller personuppgifter",
        {
            "meeting_id": _MEETING,
            "name": Said("Namn"),
            "role": Said("Titel eller funktion i tjänsten"),
            "participant_id": Said("Deltagaren i registret"),
            "party_id": Said("Parten"),
            "kind": Said("Närvaro", words=_ATTENDANCE),
            "function": Said("Funktion vid mötet", words=FUNCTIONS),
            "from_item_id": Said("Punkten som personen kom till"),
            "until_item_id": Said("Punkten som personen var med till och med"),
        },
    ),
    "place_priority": Described(
        "Prioriterade platser",
        "Platser som ett möte gav företräde",
        {
            "meeting_id": _MEETING,
            "rank": Said("Platsens ordning, från 1"),
            "place": Said("Platsen"),
            "weeks": Said("Veckorna, till exempel 38–39", "ISO-veckor"),
        },
    ),
    "place_priority_area": Described(
        "De prioriterade platsernas områden",
        "Vilka prioriterade områden en prioriterad plats gäller",
        {"meeting_id": _MEETING, "rank": Said("Platsens ordning, från 1"), "area_id": _AREA},
    ),
}
