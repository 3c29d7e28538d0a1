"""The list of what was withheld on paper: where, what kind, under which provision; and every page stands the gates."""

from datetime import date

import pytest

from desktop.documents.paper import print_paper
from desktop.documents.withheld_document import _PARTS, withheld_paper
from domain.minutes_places import Part
from domain.papers.withheld import WithheldContent, WithheldDocument, WithheldRow
from tests.documents.tag_tree import read_out

OSL = "18 kap. 1 § OSL"
ROWS = (
    WithheldRow(part=Part.NAME, provisions=("21 kap. 7 § OSL",), number=3),
    WithheldRow(part=Part.TEXT, provisions=(OSL, "26 kap. 1 § OSL"), section="§ 24", stretches=2),
    WithheldRow(part=Part.POINT, provisions=(OSL,), section="§ 24", number=1, is_marked=True),
    WithheldRow(part=Part.SECTION, provisions=(OSL,), section="3"),
)
CONTENT = WithheldContent(
    organisation="Stadsdelsförvaltningen",
    received_on=date(2026, 11, 20),
    day=date(2026, 11, 23),
    documents=(
        WithheldDocument(title="2026-11-12 Protokoll Rådet", rows=ROWS),
        WithheldDocument(title="2026-10-15 Minnesanteckningar Gruppen"),
        WithheldDocument(title="2026-11-23 Uppföljningslista alla parter", is_whole_variant=True),
    ),
)


def test_everything_is_told_in_order(stamp):
    spoken = read_out(print_paper(withheld_paper(CONTENT), stamp))
    assert (
        "Begäran kom in den 20 november 2026 Lämnades ut den 23 november 2026 2026-11-12 Protokoll Rådet Var Vad som är "
        "undantaget Stöd Mötesuppgifter Namn på deltagare 3 21 kap. 7 § OSL § 24 Texten 2 maskeringar. 18 kap. 1 § OSL "
        "26 kap. 1 § OSL § 24 Lägesbildspunkt 1 Undantas som sekretessmarkerad. 18 kap. 1 § OSL Punkt 3 Hela punkten "
        "18 kap. 1 § OSL 2026-10-15 Minnesanteckningar Gruppen Ingenting har undantagits i handlingen."
    ) in " ".join(spoken.replace("\u00a0", " ").split())


def test_every_place_has_a_name():
    assert set(_PARTS) == set(Part)


def test_the_paper_stands_the_gates(stamp, gate):
    gate(print_paper(withheld_paper(CONTENT), stamp))


@pytest.fixture
def gate():
    import page

    def stands(pdf):
        for profile in ("2a", "ua1"):
            result = page.validate_pdf_bytes(pdf, profile=profile)
            assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]

    return stands
