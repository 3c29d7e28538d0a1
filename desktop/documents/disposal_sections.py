"""The parts of a disposal certificate: the counts, the sums that stay, the copies that still hold what went."""

from desktop.documents import theme
from desktop.documents.retention_wording import row_words
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY
from desktop.documents.wording import capitalised
from domain.calendar import NO_BREAK
from domain.chain import spelled
from domain.papers.disposal import DisposalContent, DisposedVersion, RowCount

_EMPTIED = "Tömda rader står kvar utan ord, för att något som bevaras pekar på dem."
_FILE_REWRITTEN = (
    "Raderna togs bort i ett enda steg. Därefter skrivs filen om, så att inget av dem finns kvar i den."
)
_ON_SERVER = (
    "Raderna togs bort i ett enda steg. Utrymmet de låg i återanvänds av databasservern, och serverns egna kopior "
    "följer driftens rutiner."
)
_SUMS = (
    "Texten och filen är borta. Kontrollsummorna (SHA-256) finns kvar, så att kedjan i serien går att följa och en "
    "kopia på annat håll går att känna igen."
)
_NO_COPIES = (
    "Ingen säkerhetskopia är känd bredvid filen. Kopior på andra ställen följer verksamhetens rutiner."
)
_COPIES = "De här kopiorna innehåller fortfarande uppgifterna, till dess att de gallras:"


def add_counts(story: Story, content: DisposalContent) -> None:
    with story.within("Sect"):
        story.heading("Vad som togs bort")
        column = story.sheet.column
        design = TableDesign(
            widths=(0.6 * column, 0.2 * column, 0.2 * column),
            heads=("Uppgifter", "Borttagna", "Tömda"),
            row_head=0,
            numbers=(1, 2),
        )
        story.table(design, [[[Text(text, TABLE)] for text in _cells(row)] for row in content.rows])
        if any(row.emptied for row in content.rows):
            story.text(_EMPTIED, theme.REMARK, indent=0)
        story.text(_FILE_REWRITTEN if content.is_file else _ON_SERVER, theme.REMARK, indent=0)


def add_versions(story: Story, content: DisposalContent) -> None:
    """Nothing is added where no finished minutes went."""
    if not content.versions:
        return
    with story.within("Sect"):
        story.heading("Kontrollsummor")
        story.text(_SUMS, indent=0)
        column = story.sheet.column
        design = TableDesign(widths=(0.24 * column, 0.76 * column), heads=("Möte", "Summor"), row_head=0)
        story.table(design, [[_meeting(each), _sums(each)] for each in content.versions])


def add_copies(story: Story, content: DisposalContent) -> None:
    with story.within("Sect"):
        story.heading("Säkerhetskopior")
        story.text(_COPIES if content.backups else _NO_COPIES, indent=0)
        copies = [("–", f"{copy.file_name}, {copy.copied_on.isoformat()}") for copy in content.backups]
        if copies:
            story.labelled_list(copies, theme.SMALL, theme.SMALL, indent=0, label_width=theme.LINE)


def _cells(row: RowCount) -> list[str]:
    return [
        capitalised(row_words(row)),
        *(str(number) if number else "–" for number in (row.removed, row.emptied)),
    ]


def _meeting(version: DisposedVersion) -> list[Text]:
    when = f"{version.day.isoformat()}, version{NO_BREAK}{version.version}"
    return [Text(when, TABLE), Text(version.series, TABLE_GREY)]


def _sums(version: DisposedVersion) -> list[Text]:
    code = f"Kod {spelled(version.code)}" if version.code else ""
    told = (f"Innehåll {version.content_hash}", f"PDF {version.pdf_hash}", code)
    return [Text(each, TABLE) for each in told if each]
