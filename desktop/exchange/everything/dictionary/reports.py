"""What is compiled and kept as it was: situation pictures, yearly follow-ups, evidence of duties."""

from collections.abc import Mapping

from desktop.exchange.everything.dictionary.said import Described, Said

_DUTIES = {
    "4": "4 § lägesbild",
    "5": "5 § åtgärdsplan",
    "6": "6 § uppföljning vartannat år",
    "9": "9 § överenskommelse",
    "10": "10 § råd",
    "13": "13 § rapport till fullmäktige",
}
_PARTS = {"mapping": "kartläggning", "other": "annan information", "analysis": "analys"}

REPORTS: Mapping[str, Described] = {
    "situation_picture": Described(
        "Lägesbilder",
        "Sammanställda lägesbilder i lagens tre delar. En som är beslutad ändras aldrig, och finns som PDF",
        {
            "agreement_id": Said("Överenskommelsen"),
            "number": Said("Versionens nummer"),
            "title": Said("Titel"),
            "period_from": Said("Första dagen"),
            "period_to": Said("Sista dagen"),
            "mapping": Said("Kartläggning"),
            "other": Said("Annan information"),
            "analysis": Said("Analys"),
            "previous_id": Said("Versionen före"),
            "decided_on": Said("Dagen för beslutet. Saknas för ett utkast"),
            "decided_by": Said("Organet som beslutade"),
            "content": Said("Punkterna som de var vid beslutet, som JSON"),
        },
    ),
    "situation_picture_point": Described(
        "Lägesbildernas punkter",
        "Vilka lägesbildspunkter en lägesbild vilar på",
        {
            "picture_id": Said("Lägesbilden"),
            "point_id": Said("Lägesbildspunkten"),
            "part": Said("Delen av lägesbilden", words=_PARTS),
        },
    ),
    "yearly_report": Described(
        "Årsuppföljningar",
        "Sparade versioner, som aldrig ändras och finns som PDF, och texten som skrivs (nummer 0)",
        {
            "agreement_id": Said("Överenskommelsen"),
            "period_from": Said("Periodens första dag"),
            "period_to": Said("Periodens sista dag"),
            "number": Said("Versionens nummer, 0 för texten som skrivs"),
            "made_on": Said("Dagen då den sparades"),
            "content": Said("Siffror och text, som JSON"),
        },
    ),
    "evidence": Described(
        "Lagkoll",
        "Det som visar att en skyldighet enligt lagen (2023:196) är fullgjord, noterat för hand",
        {
            "duty": Said("Paragrafen", words=_DUTIES),
            "happened_on": Said("Dagen"),
            "note": Said("Notering"),
        },
    ),
}
