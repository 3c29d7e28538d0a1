"""Förteckning över undantagna uppgifter: where something was withheld from what was handed out, and under which provision.

Goes with the masked documents. Knows how it is laid out; holds no word of what was withheld.
"""

from reportlab.lib.units import mm

from desktop.documents import theme
from desktop.documents.counting import counted
from desktop.documents.fact_table import add_fact_table
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from domain.calendar import NO_BREAK, long_date
from domain.minutes_places import Part
from domain.papers.withheld import WithheldContent, WithheldDocument, WithheldRow

WITHHELD_TYPE = "Förteckning över undantagna uppgifter"
_NOTHING = "Ingenting har undantagits i handlingen."
_AS_VARIANT = "Det som är sekretessmarkerat är undantaget. Lagrummen står i handlingen."
_DESIGN = TableDesign(
    widths=[width * mm for width in (24, 71, 68)], heads=("Var", "Vad som är undantaget", "Stöd")
)
_PARTS = {
    Part.MEETING_TITLE: "Mötets namn",
    Part.MEETING_PLACE: "Platsen för mötet",
    Part.DNR: "Diarienummer",
    Part.NAME: "Namn på deltagare",
    Part.ROLE: "Roll för deltagare",
    Part.NEXT_PLACE: "Platsen för nästa möte",
    Part.SECTION: "Texten",
    Part.HEADING: "Rubriken",
    Part.TEXT: "Texten",
    Part.DECISION: "Att-sats",
    Part.POINT: "Lägesbildspunkt",
    Part.POINT_SOURCE: "Källan till lägesbildspunkt",
    Part.POINT_CATEGORY: "Kategorin för lägesbildspunkt",
    Part.POINT_DISTRICT: "Stadsdelen för lägesbildspunkt",
    Part.POINT_PLACE: "Platsen för lägesbildspunkt",
    Part.POINT_TIME: "Tiden för lägesbildspunkt",
    Part.POINT_TEXT: "Texten i lägesbildspunkt",
    Part.FOLLOW_UP: "Uppföljning",
    Part.WHAT: "Texten i uppföljning",
    Part.FOLLOW_UP_PARTY: "Ansvarig part för uppföljning",
    Part.FOLLOW_UP_ROLE: "Ansvarig roll för uppföljning",
    Part.NOTE: "Återrapport på uppföljning",
    Part.APPROVER: "Namn på justerare",
    Part.APPROVER_ROLE: "Roll för justerare",
    Part.DISSENT: "Avvikande mening",
    Part.OLD_WORDS: "Rättelse",
    Part.NEW_WORDS: "Nya ord i rättelse",
    Part.REASON: "Skälet till rättelse",
    Part.CORRECTED_BY: "Namnet på den som rättat, rättelse",
}


def withheld_paper(content: WithheldContent, imprint: Imprint = ORIGINAL) -> Paper:
    day = content.day.isoformat()
    story = Story()
    letterhead = Letterhead(
        organisation=content.organisation, unit="", document_type=WITHHELD_TYPE, facts=[day]
    )
    add_letterhead(story, letterhead, imprint)
    story.title("Uppgifter som inte har lämnats ut")
    facts: list[tuple[str, Cell]] = [
        ("Begäran kom in", [Text(f"den{NO_BREAK}{long_date(content.received_on)}")]),
        ("Lämnades ut", [Text(f"den{NO_BREAK}{long_date(content.day)}")]),
    ]
    add_fact_table(story, facts)
    for document in content.documents:
        with story.within("Sect"):
            _add_document(story, document)
    return Paper(
        title=f"{WITHHELD_TYPE} {day}",
        author=content.organisation,
        subject=WITHHELD_TYPE,
        story=story,
        marks=imprint.marks(f"{WITHHELD_TYPE} {day}"),
    )


def _add_document(story: Story, document: WithheldDocument) -> None:
    story.heading(document.title)
    if document.rows:
        story.table(_DESIGN, [_row(row) for row in document.rows])
    else:
        story.text(_AS_VARIANT if document.is_whole_variant else _NOTHING, theme.BODY, indent=0)


def _row(row: WithheldRow) -> list[Cell]:
    number = f"{NO_BREAK}{row.number}" if row.number else ""
    return [
        [Text(_section(row.section), theme.TABLE)],
        [Text(f"{_what(row)}{number}", theme.TABLE), *_amount(row)],
        [Text(provision, theme.TABLE) for provision in row.provisions or ("–",)],
    ]


def _section(label: str) -> str:
    if not label:
        return "Mötesuppgifter"
    return label if label.startswith("§") else f"Punkt{NO_BREAK}{label}"


def _what(row: WithheldRow) -> str:
    if row.part is not Part.SECTION or row.is_marked:
        return _PARTS[row.part]
    return "Hela paragrafen" if row.section.startswith("§") else "Hela punkten"


def _amount(row: WithheldRow) -> list[Text]:
    """How many stretches of a text; how long they were is told nowhere."""
    if row.is_marked:
        return [Text("Undantas som sekretessmarkerad.", theme.TABLE_GREY)]
    if not row.stretches:
        return []
    return [Text(f"{counted(row.stretches, 'maskering', 'maskeringar')}.", theme.TABLE_GREY)]
