"""Handlingsplanen, on lying sheets: Brå's columns in Brå's order, area by area (docs/domain.md section 1.3).

Knows the frozen plan and how it is laid out; not where it is kept.
"""

from desktop.documents import theme
from desktop.documents.counting import counted, listed
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.plan_tables import STATUSES, add_indicators, add_measures, add_pledges
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.wording import period
from domain.calendar import NO_BREAK, long_date
from domain.papers.plan import AreaPlanLines, DecisionLine, PlanContent
from domain.plan import MeasureStatus

_TYPE = "Handlingsplan"


def plan_paper(content: PlanContent, imprint: Imprint = ORIGINAL) -> Paper:
    """What a variant leaves out must be withheld already (``domain.papers.plan``)."""
    organisation = content.parties[0] if content.parties else ""
    story = Story(theme.LANDSCAPE)
    letterhead = Letterhead(
        organisation=organisation, unit="", document_type=_TYPE, facts=[content.day.isoformat()]
    )
    add_letterhead(story, letterhead, imprint)
    story.title(content.agreement)
    _add_facts(story, content)
    for area in content.areas:
        with story.within("Sect"):
            _add_area(story, area)
    if content.pledges:
        with story.within("Sect"):
            story.heading("Medborgarlöften")
            add_pledges(story, content.pledges)
    return Paper(
        title=f"{_TYPE}: {content.agreement}",
        author=organisation,
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} {content.day.isoformat()} · {content.agreement}"),
    )


def _add_facts(story: Story, content: PlanContent) -> None:
    rows = [
        ("Parter", listed(content.parties)),
        ("Avtalstid", period(content.valid_from, content.ends_on)),
        ("Beslut", _decision(content.decision)),
        ("Läge", _standing(content)),
    ]
    design = TableDesign(widths=(theme.FACT_HEAD, story.sheet.column - theme.FACT_HEAD), row_head=0, line=0)
    known = [(name, text) for name, text in rows if text]
    story.table(design, [[[Text(name, theme.SMALL_STRONG)], [Text(text)]] for name, text in known])


def _decision(decision: DecisionLine | None) -> str:
    if decision is None:
        return "Inget beslut om handlingsplanen är antecknat."
    by = f" av {decision.body}" if decision.body else ""
    decided = f"Beslutad den{NO_BREAK}{long_date(decision.decided_on)}{by}."
    return " ".join(part for part in (decided, _ground(decision), decision.note) if part)


def _ground(decision: DecisionLine) -> str:
    picture = decision.picture
    if picture is None:
        return "Ingen lägesbild är angiven som grund."
    day = f", beslutad den{NO_BREAK}{long_date(picture.decided_on)}" if picture.decided_on else ""
    return f"Grund: lägesbild {picture.number}, {picture.title}{day}."


def _standing(content: PlanContent) -> str:
    """``6 åtgärder: 2 gröna, 1 röd och 3 inte bedömda. 1 är försenad.``, or that there are none."""
    measures = content.measures
    if not measures:
        return "Planen har inga åtgärder."
    counts = {status: sum(each.status is status for each in measures) for status in MeasureStatus}
    parts = [_coloured(status, count) for status, count in counts.items() if count]
    late = sum(each.days_late > 0 for each in measures)
    told = f"{counted(len(measures), 'åtgärd', 'åtgärder')}: {listed(parts)}."
    return f"{told} {counted(late, 'är försenad', 'är försenade')}." if late else told


def _coloured(status: MeasureStatus, count: int) -> str:
    word = STATUSES[status].lower()
    several = {MeasureStatus.GREEN: "gröna", MeasureStatus.YELLOW: "gula", MeasureStatus.RED: "röda"}
    return counted(count, word, several.get(status, f"{word}a"))


def _add_area(story: Story, area: AreaPlanLines) -> None:
    story.heading(area.title)
    story.texts(f"Mål: {area.goal}" if area.goal else "Inget mål är angivet.", theme.UNDER_HEADING, indent=0)
    if area.measures:
        add_measures(story, area.measures)
    else:
        story.text("Området har inga åtgärder i planen.", theme.REMARK, indent=0)
    if area.indicators:
        with story.within("Sect"):
            story.subheading("Indikatorer")
            add_indicators(story, area.indicators)
