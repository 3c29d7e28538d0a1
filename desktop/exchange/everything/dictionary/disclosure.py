"""What left the office: dispatches, requests for records, what was withheld."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

VARIANTS = {"internal": "intern", "parties": "till parterna", "disclosure": "för utlämnande"}
_REQUEST = Said("Begäran")
_MEETING = Said("Mötet")
_PROVISION = Said("Bestämmelsen som det hölls inne under")
_KINDS = {
    "minutes": "protokoll eller anteckningar",
    "picture": "lägesbild",
    "follow-ups": "uppföljningslista",
    "withheld-list": "förteckning över det som inte lämnades ut",
}
_PARTS = {
    "meeting_title": "mötets titel",
    "meeting_place": "mötets plats",
    "dnr": "diarienummer",
    "name": "namn i närvarolistan",
    "role": "funktion i närvarolistan",
    "next_place": "nästa mötes plats",
    "section": "en hel paragraf",
    "heading": "rubrik",
    "text": "text",
    "decision": "att-sats",
    "point": "en hel lägesbildspunkt",
    "point_source": "punktens källa",
    "point_category": "punktens kategori",
    "point_district": "punktens stadsdel",
    "point_place": "punktens plats",
    "point_time": "punktens tid",
    "point_text": "punktens text",
    "follow_up": "en hel uppföljning",
    "what": "uppföljningens text",
    "follow_up_party": "uppföljningens part",
    "follow_up_role": "uppföljningens funktion",
    "note": "återrapport",
    "approver": "justerarens namn",
    "approver_role": "justerarens funktion",
    "dissent": "avvikande mening",
    "old_words": "rättelsens gamla ord",
    "new_words": "rättelsens nya ord",
    "reason": "rättelsens skäl",
    "corrected_by": "vem som rättade",
}

DISCLOSURE: Mapping[str, Described] = {
    "dispatch": Described(
        "Expedieringar",
        "Protokoll som har sänts till en part",
        {
            "meeting_id": _MEETING,
            "party_id": Said("Parten som fick det"),
            "sent_on": Said("Dagen"),
            "variant": Said("Variant", words=VARIANTS),
            "version": Said("Versionen som sändes, 0 för ett utkast"),
        },
    ),
    "disclosure_request": Described(
        "Begäranden om utlämnande",
        "Vad som begärdes och när det besvarades. Vem som begärde antecknas inte (TF 2 kap. 18 §)",
        {
            "received_on": Said("Dagen då begäran kom"),
            "answered_on": Said("Dagen då den besvarades"),
            "variant": Said("Variant", words=VARIANTS),
            "is_appealed": Said("Om beslutet är överklagat"),
        },
    ),
    "disclosure_meeting": Described(
        "Begärda möten",
        "Vilka möten en begäran gäller",
        {"request_id": _REQUEST, "meeting_id": _MEETING},
    ),
    "withheld_point": Described(
        "Punkter som inte lämnades ut",
        "Lägesbildspunkter som hölls inne ur ett svar",
        {"request_id": _REQUEST, "point_id": Said("Lägesbildspunkten"), "provision": _PROVISION},
    ),
    "disclosure_document": Described(
        "Handlingar i ett svar",
        "Varje fil som gjordes för en begäran",
        {
            "request_id": _REQUEST,
            "kind": Said("Slag av handling", words=_KINDS),
            "meeting_id": _MEETING,
            "object_id": Said("Lägesbilden eller parten som handlingen gäller"),
            "content_hash": Said("Kontrollsumma för innehållet som maskades", "SHA-256, hexadecimalt"),
            "file_name": Said("Filens namn"),
            "file_hash": Said("Filens kontrollsumma", "SHA-256, hexadecimalt"),
            "made_at": Said("När filen gjordes"),
        },
    ),
    "disclosure_mask": Described(
        "Maskeringar",
        "Det som hölls inne i en handling, eller som lämnades ut efter prövning",
        {
            "document_id": Said("Handlingen"),
            "part": Said("Vad i protokollet", words=_PARTS),
            "section": Said("Paragrafens ordning, från 0"),
            "row_number": Said("Radens ordning i listan, från 0"),
            "note": Said("Återrapportens ordning, från 0"),
            "start": Said("Första tecknet. Saknas när hela texten är maskerad", "tecken, från 0"),
            "end": Said("Tecknet efter det sista", "tecken, från 0"),
            "provision": _PROVISION,
            "is_released": Said("Om det lämnades ut efter prövning"),
        },
    ),
}
