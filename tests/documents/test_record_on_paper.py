"""What the record adds to the pages: a code at every foot, approvals with their days, dissents, corrections in their place."""

import re
from dataclasses import replace
from datetime import date

import pytest

from desktop.documents.imprint import ORIGINAL
from desktop.documents.minutes_document import minutes_paper, render_minutes
from desktop.documents.paper import print_paper
from domain.disclosure import Variant
from domain.minutes import ApprovalLine, AttendanceFunction, CorrectionLine
from tests.documents.tag_tree import read_out

CODE = "673JA-VE5YX-F3QVV-6RHQ2"
DISSENT = "Delar inte bilden i § 25. Ljussättningen gjordes inte av polisen, och det bör framgå."
CHAIR = ApprovalLine(
    name="Stadsdelsdirektör Roth",
    role="",
    function=AttendanceFunction.CHAIR,
    approved_on=date(2026, 11, 20),
)
APPROVER = ApprovalLine(
    name="LPO-chef Ahl",
    role="lokalpolisområdeschef Globen",
    function=AttendanceFunction.APPROVER,
    approved_on=date(2026, 11, 23),
    dissent=DISSENT,
)
CORRECTION = CorrectionLine(
    section="§ 22",
    old_words="Ordföranden",
    new_words="Vice ordföranden",
    reason="Fel person angavs",
    corrected_on=date(2026, 11, 25),
    corrected_by="Strateg Ask",
)
CORRECTED = "Rättelse 2026-11-25: ”Ordföranden” ska vara ”Vice ordföranden”. Skäl: Fel person angavs. Rättat av Strateg Ask."


@pytest.fixture
def kept(sample):
    """Minutes with all that is added after they were finished."""
    others = (
        replace(CORRECTION, section="", old_words="Aspudden", new_words="Mälarhöjden"),
        replace(
            CORRECTION, section="§ 24", corrected_on=date(2026, 12, 1), corrected_by="", reason="Skrivfel."
        ),
    )
    return replace(
        sample["m3"],
        approvals=(CHAIR, APPROVER),
        approved_on=date(2026, 11, 23),
        corrections=(CORRECTION, *others),
    )


def test_is_archival_and_accessible(kept, stamp, assert_archival, output_folder):
    pdf = render_minutes(kept, stamp, code=CODE)
    (output_folder / "the-record.pdf").write_bytes(pdf)
    assert_archival(pdf)


def test_the_code_stands_at_every_foot_and_is_read_out_once(kept, stamp, page_texts):
    pdf = render_minutes(kept, stamp, code=CODE)
    pages = page_texts(pdf)
    assert len(pages) > 2
    assert all(f"Kontrollkod {CODE}" in text for text in pages)
    assert read_out(pdf).count(CODE) == 1


def test_no_code_leaves_no_word(kept, stamp, page_texts):
    assert not any("Kontrollkod" in text for text in page_texts(render_minutes(kept, stamp)))


def test_the_code_has_room_beside_the_house(sample, stamp, page_texts):
    imprint = replace(ORIGINAL, foot="Hägersten-Älvsjö stadsdelsförvaltning, " * 5, code=CODE)
    for text in page_texts(print_paper(minutes_paper(sample["m1"], imprint), stamp)):
        assert f"Kontrollkod {CODE}" in text
        assert re.search(r"Hägersten-Älvsjö stadsdelsförvaltning, .*…", text)


def test_everybody_approved_on_their_own_day(kept, stamp):
    spoken = read_out(render_minutes(kept, stamp))
    assert (
        " Justeras Stadsdelsdirektör Roth ordförande Justerat 2026-11-20"
        " Justeras LPO-chef Ahl justerare Justerat 2026-11-23"
        f" LPO-chef Ahl. Avvikande mening: {DISSENT}"
    ) in spoken
    assert spoken.endswith(DISSENT)


def test_whoever_has_not_approved_has_no_day(kept, stamp):
    spoken = read_out(render_minutes(replace(kept, approvals=(CHAIR,)), stamp))
    assert spoken.endswith("Roth ordförande Justerat 2026-11-20 Justeras LPO-chef Ahl justerare")


def test_a_dissent_of_many_pages_is_no_trouble(kept, stamp, assert_archival):
    long = replace(APPROVER, dissent="Det bör framgå av protokollet. " * 400)
    assert_archival(render_minutes(replace(kept, approvals=(CHAIR, long)), stamp))


def test_a_withheld_dissent_says_only_that_there_is_one(kept, stamp):
    hidden = replace(APPROVER, dissent="", shown=False)
    spoken = read_out(render_minutes(replace(kept, approvals=(CHAIR, hidden)), stamp))
    assert spoken.endswith(
        "LPO-chef Ahl. En avvikande mening är antecknad. Den är sekretessmarkerad och återges inte här."
    )


def test_notes_say_at_which_meeting_they_were_approved(sample, stamp):
    day = date(2026, 12, 10)
    notes = replace(sample["m1"], approved_at=day, approved_on=day)
    assert "Godkännande Godkända vid mötet den 10 december 2026" in read_out(render_minutes(notes, stamp))
    assert "Justerat" not in read_out(render_minutes(notes, stamp))


def test_minutes_that_a_meeting_approved_have_no_days_at_the_signatures(sample, stamp):
    day = date(2026, 12, 10)
    spoken = read_out(render_minutes(replace(sample["m3"], approved_at=day, approved_on=day), stamp))
    assert "Godkända vid mötet den 10 december 2026" in spoken
    assert "Justerat 2" not in spoken


def test_a_correction_stands_under_what_it_corrects(kept, stamp):
    spoken = read_out(render_minutes(kept, stamp))
    section = spoken.index("§ 22 Mötets öppnande")
    assert section < spoken.index(CORRECTED) < spoken.index("§ 23 ")
    assert spoken.index("Ordföranden hälsar") < spoken.index(CORRECTED)
    later = "Rättelse 2026-12-01: ”Ordföranden” ska vara ”Vice ordföranden”. Skäl: Skrivfel."
    assert spoken.index("§ 24 ") < spoken.index(later) < spoken.index("§ 25 ")
    head = spoken.index("Rättelse 2026-11-25: ”Aspudden” ska vara ”Mälarhöjden”")
    assert spoken.index("Paragrafer") < head < section
    assert f"{later} Rättat" not in spoken


def test_the_head_says_when_and_where(kept, stamp):
    assert "Rättad 2026-11-25, § 22 2026-12-01, § 24" in read_out(render_minutes(kept, stamp))
    both = replace(
        kept,
        corrections=tuple(replace(CORRECTION, section=label) for label in ("§ 22", "§ 23", "§ 25", "§ 22")),
    )
    assert "Rättad 2026-11-25, § 22, § 23 och § 25" in read_out(render_minutes(both, stamp))


def test_a_withheld_correction_says_only_that_there_is_one(sample, stamp):
    def told(old, new, reason):
        line = replace(CORRECTION, old_words=old, new_words=new, reason=reason, shown=False)
        return render_minutes(replace(sample["m3"], corrections=(line,)), stamp)

    silent = told("", "", "")
    assert told("bröderna vid kiosken", "bröderna Ek", "Namnet saknades") == silent
    assert "Rättelse 2026-11-25: Rättelsen är sekretessmarkerad och återges inte här." in read_out(silent)


def test_no_copy_for_others_has_a_code():
    """The code is a hash over the secret too: the makers give it to the internal copy alone."""
    assert {
        variant: replace(ORIGINAL, variant=variant).marks("").code for variant in Variant
    } == dict.fromkeys(Variant, "")
