"""The blank form: what is the same every time stands there, the rest is lines, on two pages."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop.documents.blank_document import blank_paper
from desktop.documents.paper import print_paper
from domain.minutes import AttendanceFunction, DocumentType
from domain.papers.blank import BlankForm, BlankItem, UsualPerson
from tests.documents.hard_texts import HARD_TEXTS
from tests.documents.tag_tree import read_out, read_tags

PERSON = UsualPerson(
    name="Anna Åkesson", party="Stadsdelsförvaltningen", function=AttendanceFunction.SECRETARY
)
OTHER = UsualPerson(name="Omar Öz", party="Lokalpolisområdet", function=None)
AGENDA = (
    BlankItem(heading="Mötets öppnande"),
    BlankItem(heading="Rundan", areas=("Narkotika", "Ungas trygghet")),
    BlankItem(heading="Narkotika", areas=("Narkotika",)),
)
FORM = BlankForm(
    document_type=DocumentType.MINUTES,
    organisation="Stadsdelsförvaltningen",
    series="Rådet",
    place="Aspudden",
    agenda=AGENDA,
    people=(PERSON, OTHER, OTHER),
)


def printed(form, stamp):
    return print_paper(blank_paper(form), stamp)


def pages(pdf):
    return len(PdfReader(BytesIO(pdf)).pages)


def test_says_what_is_the_same_every_time(stamp, assert_archival, output_folder):
    pdf = printed(FORM, stamp)
    (output_folder / "blank.pdf").write_bytes(pdf)
    assert_archival(pdf)
    assert read_out(pdf) == (
        "Stadsdelsförvaltningen Rådet PROTOKOLL Blankett Rådet Datum Tid Plats Aspudden Närvarande"
        " Anna Åkesson, sekreterare Stadsdelsförvaltningen Omar Öz Lokalpolisområdet Omar Öz Lokalpolisområdet"
        " 1 Mötets öppnande 2 Rundan Område: Narkotika; Ungas trygghet 3 Narkotika"
        " Uppföljningslista Nr Uppföljning Ansvarig Klart senast 1 Nästa möte"
        " Vid protokollet sekreterare Justeras ordförande Justeras justerare"
    )


def test_a_form_of_nobody_has_room_for_everything(stamp, assert_archival):
    pdf = printed(BlankForm(), stamp)
    assert_archival(pdf)
    assert pages(pdf) <= 2
    assert read_out(pdf).count("Ärende") == 6
    assert read_out(pdf).endswith("Vid anteckningarna sekreterare")


@pytest.mark.parametrize("count", [1, 3, 6, 10])
def test_two_pages_are_enough_and_their_room_is_used(count, stamp):
    form = BlankForm(series="Rådet", agenda=AGENDA[:1] * count, people=(PERSON,) * 10)
    assert pages(printed(form, stamp)) <= 2


def test_an_agenda_too_long_for_two_pages_gets_more(stamp, assert_archival):
    pdf = printed(BlankForm(agenda=AGENDA * 20, people=(PERSON,) * 80), stamp)
    assert_archival(pdf)
    assert pages(pdf) > 2


def test_boxes_and_lines_are_not_read_out(stamp):
    roles = [tag.role for tag in read_tags(printed(FORM, stamp))]
    assert "Figure" not in roles
    assert roles.count("LI") == 3


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_texts_stand(name, stamp, assert_archival):
    text = HARD_TEXTS[name]
    person = UsualPerson(name=text[:600], party=text[:600], function=None)
    item = BlankItem(heading=text[:3_000], areas=(text[:3_000],))
    assert_archival(
        printed(BlankForm(series=text[:500], place=text[:500], agenda=(item,), people=(person,)), stamp)
    )
