"""The bilagor of an agreement: how it was prepared, and its plan in short. One that would be empty is left out."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.documents import theme
from desktop.documents.agreement_words import STEPS, step_day
from desktop.documents.counting import day_span
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.wording import capitalised
from domain.agreements import PreparationStep
from domain.papers.agreement import AgreementContent, MeasureInShort


class Annex(NamedTuple):
    title: str
    add: Callable[[Story, AgreementContent], None]


def annexes_of(content: AgreementContent) -> list[Annex]:
    """Those with something in them, in their order."""
    preparation = [Annex("Beredning", _add_preparation)] if content.steps else []
    plan = [Annex("Handlingsplan i korthet", _add_plan)] if content.has_plan else []
    return preparation + plan


def _add_preparation(story: Story, content: AgreementContent) -> None:
    width = story.sheet.column
    design = TableDesign(
        widths=(0.14 * width, 0.28 * width, 0.28 * width, 0.3 * width),
        heads=("Steg", "Organ", "När", "Utfall"),
    )
    story.table(design, [_step(step) for step in content.steps])


def _step(step: PreparationStep) -> list[list[Text]]:
    words = (STEPS[step.kind], step.body or "–", step_day(step) or "–", step.outcome or "–")
    return [[Text(text, theme.TABLE)] for text in words]


def _add_plan(story: Story, content: AgreementContent) -> None:
    width = story.sheet.column
    design = TableDesign(
        widths=(0.4 * width, 0.34 * width, 0.26 * width), heads=("Åtgärd och mål", "Vem", "När")
    )
    for area in content.areas:
        with story.within("Sect"):
            story.heading(area.title)
            if area.measures:
                story.table(design, [_measure(measure) for measure in area.measures])
            else:
                story.text("Området har inga åtgärder i planen.", theme.REMARK, indent=0)


def _measure(measure: MeasureInShort) -> list[list[Text]]:
    return [
        [Text(measure.measure, theme.TABLE), Text(measure.goal, theme.TABLE_GREY)],
        [Text(party, theme.TABLE) for party in measure.parties] or [Text("–", theme.TABLE)],
        [Text(capitalised(day_span(measure.starts_on, measure.due_on)) or "–", theme.TABLE)],
    ]
