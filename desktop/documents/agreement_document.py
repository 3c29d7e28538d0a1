"""Överenskommelsen: parties, purposes, period, areas, lines to sign on; how it came about and its plan as bilagor.

Knows the frozen agreement and how it is laid out; not where it is kept.
"""

from collections.abc import Sequence

from desktop.documents import wording
from desktop.documents.agreement_annexes import Annex, annexes_of
from desktop.documents.agreement_sections import add_areas, add_parties, add_section
from desktop.documents.agreement_words import LEVELS, STATES, period_sentences, signed
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.signatures import Signature, add_signatures
from desktop.documents.story import Story
from domain.papers.agreement import AgreementContent, SigningParty

_TYPE = "Överenskommelse"


def agreement_paper(content: AgreementContent, imprint: Imprint = ORIGINAL) -> Paper:
    """What has not begun to hold is watermarked as a draft."""
    story = Story()
    annexes = annexes_of(content)
    _add_head(story, content, imprint, _TYPE)
    story.title(content.title)
    add_parties(story, content)
    add_section(story, "2", "Syften", content.purposes)
    add_section(story, "3", "Avtalstid", "\n".join(period_sentences(content)))
    add_areas(story, content)
    if annexes:
        _add_annex_list(story, annexes)
    if content.parties:
        story.heading("Underskrifter", "6" if annexes else "5")
        add_signatures(story, [_signature(party) for party in content.parties])
    for number, annex in enumerate(annexes, start=1):
        _add_annex(story, content, imprint, number, annex)
    return Paper(
        title=content.title,
        author=content.parties[0].name if content.parties else "",
        subject=_TYPE,
        story=story,
        marks=imprint.marks(f"{_TYPE} · {content.title}", is_draft=content.is_draft),
    )


def _add_head(story: Story, content: AgreementContent, imprint: Imprint, kind: str) -> None:
    numbers = [f"Dnr {party.dnr}" for party in content.parties if party.dnr]
    state = f"{content.day.isoformat()}: {wording.uncapitalised(STATES[content.state])}"
    letterhead = Letterhead(
        organisation=content.parties[0].name if content.parties else "",
        unit=f"{LEVELS[content.level]} samverkansöverenskommelse",
        document_type=kind,
        facts=[state, *numbers],
    )
    add_letterhead(story, letterhead, imprint)


def _add_annex_list(story: Story, annexes: Sequence[Annex]) -> None:
    """The list comes along to the page of the signatures: nobody signs a page with nothing on it."""
    first = len(story.blocks)
    lines = [f"Bilaga {number}, {annex.title}" for number, annex in enumerate(annexes, start=1)]
    add_section(story, "5", "Bilagor", "\n".join(lines))
    for block in story.blocks[first:]:
        block.keep_with_next = True


def _signature(party: SigningParty) -> Signature:
    return Signature(
        caption="Underskrift",
        name=party.name,
        function=wording.uncapitalised(party.role),
        remark=signed(party.signed_on),
    )


def _add_annex(story: Story, content: AgreementContent, imprint: Imprint, number: int, annex: Annex) -> None:
    with story.part(f"Bilaga {number} · {content.title}"):
        _add_head(story, content, imprint, f"Bilaga {number}")
        story.title(annex.title)
        annex.add(story, content)
