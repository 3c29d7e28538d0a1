"""What stands under each heading of the register of processing, in the order of article 30."""

from collections.abc import Callable, Sequence

from desktop.documents import theme
from desktop.documents.counting import counted, day_or
from desktop.documents.fact_table import add_fact_table
from desktop.documents.retention_wording import RECORD_KINDS, rule_words
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.theme import TABLE
from domain.papers.processing import ProcessingContent

_LEGAL = (
    "Artikel 6.1 e dataskyddsförordningen: uppgift av allmänt intresse enligt lagen (2023:196) om kommuners ansvar för "
    "brottsförebyggande arbete.",
    "Uppgifter om lagöverträdelser behandlas i så fall av en myndighet (artikel 10; 3 kap. 8 § lagen 2018:218 med "
    "kompletterande bestämmelser till EU:s dataskyddsförordning).",
)
_SUBJECTS = (
    "Deltagare i samverkan: namn, titel, part, e-post och telefon i arbetet, närvaro och roll vid möten, justeringar.",
    "De som använder programmet: användarnamn och valt namn i loggen, och vid sekretessmarkeringar.",
    "Enskilda ska inte nämnas i anteckningar och punkter. Det finns inga fält för personnummer, och programmet varnar "
    "för uppgifter som pekar ut någon.",
)
_SECURITY = (
    "Färdigställda handlingar är låsta, hashade och kedjade. Varje händelse loggas utan text, i en kedja.",
    "Sekretess prövas punkt för punkt, och det som inte lämnas ut skrivs aldrig in i filen.",
    "Gallring görs enligt regler, av två personer, med bevis.",
)
_FILE = "Uppgifterna ligger i en fil. Den som kommer åt filen kan läsa den: skyddet är datorns och mappens."
_SERVER = "Uppgifterna ligger i en databas på en server. Åtkomsten styrs där."


def _add_controller(story: Story, content: ProcessingContent) -> None:
    facts = [
        ("Ansvarig", content.facts.controller or content.organisation or "Inte angiven"),
        ("Dataskyddsombud", content.facts.officer or "Inte angivet"),
    ]
    add_fact_table(story, [(name, [Text(value)]) for name, value in facts])


def _add_purposes(story: Story, content: ProcessingContent) -> None:
    rows = [(each.series, each.purpose or "Inget ändamål är skrivet.") for each in content.purposes]
    _table(story, (0.36, 0.64), ("Mötesserie", "Ändamål"), rows, "Det finns inga mötesserier.")


def _add_legal(story: Story, content: ProcessingContent) -> None:
    _list(story, (*_LEGAL, *content.facts.legal_basis.splitlines()))


def _add_subjects(story: Story, content: ProcessingContent) -> None:
    _list(story, _SUBJECTS)
    people = counted(content.participants, "deltagare", "deltagare")
    left = f", varav {content.left} har slutat" if content.left else ""
    lines = counted(content.attendance_lines, "närvaro", "närvaror")
    story.text(f"I registret står nu {people}{left}. {lines} är antecknade.", theme.REMARK, indent=0)


def _add_recipients(story: Story, content: ProcessingContent) -> None:
    rows = [(each.party, str(each.dispatches), day_or(each.last_on, "–")) for each in content.recipients]
    heads = ("Part", "Expedierat", "Senast")
    _table(story, (0.6, 0.2, 0.2), heads, rows, "Inga handlingar har expedierats.")
    requests = counted(content.requests, "begäran", "begäranden")
    story.text(f"Utlämnande på begäran: {requests}. Vem som frågade antecknas inte.", theme.REMARK, indent=0)


def _add_rules(story: Story, content: ProcessingContent) -> None:
    rows = [
        (
            RECORD_KINDS[rule.kind],
            rule_words(rule),
            rule.legal_basis or "–",
            rule.decision or "Inget beslut är infört",
        )
        for rule in content.rules
    ]
    _table(story, (0.28, 0.24, 0.22, 0.26), ("Handling", "Regel", "Stöd", "Beslut"), rows, "")


def _add_security(story: Story, content: ProcessingContent) -> None:
    where = _FILE if content.is_file else _SERVER
    _list(story, (*_SECURITY, where, *content.facts.security.splitlines()))


def _add_transfers(story: Story, _content: ProcessingContent) -> None:
    story.text("Programmet för inte över uppgifter till något annat land.", indent=0)


def _list(story: Story, sentences: Sequence[str]) -> None:
    items = [("–", sentence) for sentence in sentences if sentence.strip()]
    story.labelled_list(items, theme.BODY, theme.BODY, indent=0, label_width=theme.LINE)


def _table(
    story: Story, shares: Sequence[float], heads: Sequence[str], rows: Sequence[Sequence[str]], nothing: str
) -> None:
    if not rows:
        story.text(nothing, theme.REMARK, indent=0)
        return
    design = TableDesign(widths=[share * story.sheet.column for share in shares], heads=heads, row_head=0)
    story.table(design, [[[Text(text, TABLE)] for text in row] for row in rows])


SECTIONS: tuple[tuple[str, Callable[[Story, ProcessingContent], None]], ...] = (
    ("Personuppgiftsansvarig", _add_controller),
    ("Ändamål", _add_purposes),
    ("Rättslig grund", _add_legal),
    ("Registrerade och uppgifter", _add_subjects),
    ("Mottagare", _add_recipients),
    ("Överföring till tredje land", _add_transfers),
    ("Bevarande och gallring", _add_rules),
    ("Säkerhetsåtgärder", _add_security),
)
