"""The numbered sections of an agreement. What it does not state is said, for its readers look for it (9 §)."""

from desktop.documents import theme, wording
from desktop.documents.fonts import Face
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.text_lines import Run
from domain.papers.agreement import AgreedArea, AgreementContent

_NOT_STATED = "Ej angivet."


def add_parties(story: Story, content: AgreementContent) -> None:
    width = story.sheet.column
    design = TableDesign(
        widths=(0.42 * width, 0.28 * width, 0.3 * width),
        heads=("Part", "Undertecknas av", "Partens diarienummer"),
        row_head=0,
    )
    with story.within("Sect"):
        story.heading("Parter", "1")
        if not content.parties:
            story.text(_NOT_STATED)
            return
        story.table(
            design,
            [
                [[Text(party.name)], [Text(wording.capitalised(party.role) or "–")], [Text(party.dnr or "–")]]
                for party in content.parties
            ],
        )


def add_section(story: Story, number: str, heading: str, text: str) -> None:
    with story.within("Sect"):
        story.heading(heading, number)
        story.texts(text or _NOT_STATED)


def add_areas(story: Story, content: AgreementContent) -> None:
    with story.within("Sect"):
        story.heading("Prioriterade samverkansområden", "4")
        if not content.areas:
            story.text(_NOT_STATED)
        for place, area in enumerate(content.areas, start=1):
            with story.within("Sect"):
                story.subheading(area.title, f"4.{place}")
                _add_area(story, area)


def _add_area(story: Story, area: AgreedArea) -> None:
    matter = (
        ("Mål", area.goal),
        ("Orsaker", area.cause_analysis),
        ("Skäl till prioriteringen", area.relevance),
        ("Svarar mot stadens område", area.mirrors),
    )
    told = [(name, text) for name, text in matter if text]
    for name, text in told:
        first, *others = [line for line in text.splitlines() if line.strip()]
        story.text([Run(Face.SANS_SEMIBOLD, f"{name}. "), Run(Face.SERIF, first)])
        for line in others:
            story.text(line)
    if not told:
        story.text("Mål och orsaker är inte angivna.", theme.REMARK)
