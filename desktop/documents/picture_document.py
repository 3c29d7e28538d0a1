"""Lägesbilden enligt 4 § on paper: its facts, its counts, the statute's three parts, what has changed.

Knows the frozen content and how it is laid out; not where a picture is kept.
"""

from desktop.documents import theme, wording
from desktop.documents.charts import Bar, bar_chart, heat_grid, week_chart
from desktop.documents.counting import counted
from desktop.documents.fact_table import add_fact_table
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.picture_part import add_part
from desktop.documents.picture_wording import changes_in_words, count_words
from desktop.documents.story import Story
from desktop.documents.tables import Text
from domain.calendar import NO_BREAK, long_date
from domain.papers.picture import PicturePaper, PreviousVersion
from domain.picture_content import PictureContent
from domain.pictures import PicturePart

_TYPE = "Lägesbild"
_STATUTE = (
    "Lägesbild enligt 4 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete. Den bygger på "
    "kartläggning, annan information av betydelse och analys."
)


def picture_paper(content: PicturePaper, imprint: Imprint = ORIGINAL) -> Paper:
    """A draft is watermarked. What a variant leaves out must be withheld already (``domain.papers.picture``)."""
    picture = content.picture
    title = picture.title or _TYPE
    story = Story()
    letterhead = Letterhead(
        organisation=content.organisation,
        unit=picture.agreement,
        document_type=_TYPE,
        facts=[_decided(picture), f"Version{NO_BREAK}{picture.number}"],
    )
    add_letterhead(story, letterhead, imprint)
    story.title(title)
    story.text(_STATUTE, theme.BODY, indent=0)
    _add_facts(story, picture)
    _add_counts(story, content, imprint.look.accent)
    for part in PicturePart:
        add_part(story, picture, part, content.withheld[part])
    _add_changes(story, content.previous)
    return Paper(
        title=f"{title}, version{NO_BREAK}{picture.number}",
        author=content.organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(
            f"{_TYPE}, version{NO_BREAK}{picture.number} · {title}", is_draft=picture.decided_on is None
        ),
    )


def _decided(picture: PictureContent) -> str:
    return f"Beslutad {picture.decided_on.isoformat()}" if picture.decided_on else "Utkast"


def _add_facts(story: Story, picture: PictureContent) -> None:
    decided = ""
    if picture.decided_on:
        decided = f"{wording.day_sentence(picture.decided_on)}, {picture.decided_by}"
    facts = [
        ("Period", wording.period(picture.period_from, picture.period_to)),
        ("Beslutad", decided or "Inte ännu. Det här är ett utkast."),
        ("Bygger på", counted(len(picture.points), "punkt", "punkter") if picture.points else "Inga punkter"),
    ]
    add_fact_table(story, [(name, [Text(value)]) for name, value in facts])


def _add_counts(story: Story, content: PicturePaper, accent: str) -> None:
    """Nothing is added for a picture that counts nothing."""
    areas, weeks = content.picture.areas, content.weeks
    if not (areas or weeks):
        return
    with story.within("Sect"):
        story.heading("Lägesbilden i siffror")
        if areas:
            story.subheading("Per område")
            bars = [Bar(label=each.topic.title, value=each.points, words=count_words(each)) for each in areas]
            bar_chart(story, "punkter per område", bars, accent=accent)
        if weeks:
            story.subheading("Per vecka")
            week_chart(story, "punkter per vecka", weeks, accent=accent)
        if weeks and content.outside:
            outside = counted(content.outside, "punkt", "punkter")
            story.text(f"{outside} saknar datum eller ligger utanför veckorna.", theme.REMARK, indent=0)
        if any(map(any, content.cells)):
            story.subheading("Per veckodag och tid")
            heat_grid(story, "punkter per veckodag och tid", content.cells, accent=accent)


def _add_changes(story: Story, previous: PreviousVersion | None) -> None:
    with story.within("Sect"):
        story.heading("Ändrat sedan förra versionen")
        if previous is None:
            story.text("Det här är den första versionen.", theme.BODY, indent=0)
            return
        day = f", beslutad den{NO_BREAK}{long_date(previous.decided_on)}" if previous.decided_on else ""
        sections = changes_in_words(previous.changes)
        told = "Jämförd med" if sections else "Inget har ändrats sedan"
        story.text(f"{told} version{NO_BREAK}{previous.number}{day}.", theme.BODY, indent=0)
        for section in sections:
            story.subheading(section.heading)
            sentences = [("–", sentence) for sentence in section.sentences]
            story.labelled_list(sentences, theme.SMALL, theme.SMALL, indent=0, label_width=theme.LINE)
