"""Every archival level: each stands its gates, the gates see faults, and the same data is the same bytes."""

import os
import pickle
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name
from PIL import Image
from pypdf import PdfReader
from reportlab.lib.utils import ImageReader

from desktop.documents import theme
from desktop.documents.archive_writer import Properties, TransparencyError, write_archive
from desktop.documents.attachment import Attachment
from desktop.documents.minutes_document import minutes_paper
from desktop.documents.paper import print_paper
from desktop.documents.structure import Element
from desktop.documents.tagged_canvas import TaggedCanvas
from domain.papers.archive import Archive
from tests.documents.archive_examples import ATTACHMENT, LEVELS, archived, failures
from tests.documents.mutations import broken, drop_font_file, drop_output_intent
from tests.documents.verapdf import Examinee, judge


def unrelate_attachment(pdf):
    del pdf.Root.AF[0]["/AFRelationship"]


def disown_attachment(pdf):
    del pdf.Root["/AF"]


def lose_second_name(pdf):
    del pdf.Root.AF[0]["/UF"]


def claim_part_two(pdf):
    packet = pdf.Root.Metadata.read_bytes().replace(b"<pdfaid:part>3<", b"<pdfaid:part>2<")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)


def shine_through(pdf):
    state = Dictionary(Type=Name.ExtGState, ca=0.5)
    pdf.pages[0].Resources.ExtGState = Dictionary(Glass=pdf.make_indirect(state))
    pdf.pages[0].contents_add(pdf.make_stream(b"/Glass gs"), prepend=True)


def embed_file(pdf):
    pdf.attachments["underlag.json"] = b"{}"


# From a level to what must be seen in a file of it, by both validators.
FAULTS = {
    Archive.A3A: (
        unrelate_attachment,
        disown_attachment,
        lose_second_name,
        claim_part_two,
        drop_output_intent,
    ),
    Archive.A1B: (shine_through, embed_file, drop_font_file, drop_output_intent),
}
MUTATIONS = [(archive, fault) for archive, faults in FAULTS.items() for fault in faults]
SPOILT = pytest.mark.parametrize(
    ("archive", "fault"), MUTATIONS, ids=[f"{archive}-{fault.__name__}" for archive, fault in MUTATIONS]
)


@pytest.fixture(scope="module")
def printed(cases, stamp):
    """All cases on all levels, by case and level."""
    return {
        (name, archive): archived(minutes, archive, stamp)
        for name, minutes in cases.items()
        for archive in Archive
    }


@pytest.fixture(scope="module")
def spoilt(sample, stamp):
    """The broken copies, by level and fault."""
    good = {archive: archived(sample["m3"], archive, stamp) for archive in FAULTS}
    return {(archive, fault): broken(good[archive], fault) for archive, fault in MUTATIONS}


@pytest.fixture
def drawn(stamp):
    """A page with an image on it, and what the file says of itself."""

    def draw(image, mask=None):
        root = Element("Document")
        canvas = TaggedCanvas(root, (theme.PORTRAIT.width, theme.PORTRAIT.height))
        with canvas.tag(root.add("H1")):
            canvas.drawString(100, 200, "Med bild")
        with canvas.artifact():
            canvas.drawImage(ImageReader(image), 100, 100, 50, 50, mask=mask)
        canvas.showPage()
        return canvas, Properties(title="Prov", author="Samsyn", subject="Prov", stamped_at=stamp)

    return draw


@pytest.mark.parametrize("archive", Archive)
def test_every_case_stands_the_level(archive, printed, output_folder):
    found = {name: failures(pdf, LEVELS[level]) for (name, level), pdf in printed.items() if level is archive}
    (output_folder / f"m3-{archive}.pdf").write_bytes(printed["m3", archive])
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_verapdf_lets_every_case_through_and_sees_every_fault(printed, spoilt, tmp_path):
    """One test, so that the JVM starts once. A-2a is judged with the twenty mutations (test_gates.py)."""
    good = {
        f"{name} {archive}": Examinee(pdf, LEVELS[archive])
        for (name, archive), pdf in printed.items()
        if archive is not Archive.A2A
    }
    bad = {
        f"{fault.__name__} {archive}": Examinee(pdf, LEVELS[archive].split(",")[0])
        for (archive, fault), pdf in spoilt.items()
    }
    verdicts = judge(good | bad, tmp_path)
    assert {
        place: verdict for place, verdict in verdicts.items() if (verdict[0] == "pass") != (place[0] in good)
    } == {}
    assert {verdict for verdict, _rules in verdicts.values()} == {"pass", "fail"}
    assert len(verdicts) == sum(len(examinee.levels.split(",")) for examinee in (good | bad).values())


@SPOILT
def test_page_validation_sees(archive, fault, spoilt):
    assert failures(spoilt[archive, fault], LEVELS[archive])


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "sv_SE.UTF-8", "PYTHONHASHSEED": "1"},
        {"TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONHASHSEED": "2"},
    ],
    ids=["Kiritimati, Swedish", "Newfoundland, C"],
)
def test_same_bytes_elsewhere(environment, sample, stamp, tmp_path):
    """In another process, time zone, locale and order of hashes."""
    frozen = tmp_path / "minutes.pickle"
    frozen.write_bytes(pickle.dumps((sample["m3"], stamp)))
    script = (
        "import pathlib, pickle, sys; from tests.documents.archive_examples import print_fingerprints;"
        "print_fingerprints(*pickle.loads(pathlib.Path(sys.argv[1]).read_bytes()))"
    )
    there = subprocess.run(
        [sys.executable, "-c", script, frozen],
        env=os.environ | environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    here = {level.value: sha256(archived(sample["m3"], level, stamp)).hexdigest() for level in Archive}
    assert dict(zip(there[::2], there[1::2], strict=True)) == here


def test_data_travel_byte_for_byte(printed):
    reader = PdfReader(BytesIO(printed["m3", Archive.A3A]))
    assert reader.attachments == {"underlag.json": [ATTACHMENT.content]}
    with pikepdf.open(BytesIO(printed["m3", Archive.A3A])) as pdf:
        (specification,) = pdf.Root.AF
        file = specification.EF.F
        assert specification.AFRelationship == "/Data"
        assert str(specification.Desc) == "Mötets underlag"
        assert file.Subtype == "/application/json"
        assert file.read_bytes() == ATTACHMENT.content
        assert (int(file.Params.Size), str(file.Params.ModDate)) == (
            len(ATTACHMENT.content),
            "D:20261123083000Z",
        )


def test_data_may_stay_at_home(sample, stamp):
    pdf = print_paper(minutes_paper(sample["m3"]), stamp, archive=Archive.A3A)
    assert failures(pdf, LEVELS[Archive.A3A]) == []


@pytest.mark.parametrize("archive", [Archive.A2A, Archive.A1B])
def test_other_levels_carry_nothing(archive, drawn):
    with pytest.raises(ValueError, match="attachment"):
        write_archive(*drawn(Image.new("RGB", (2, 2))), archive=archive, attachment=ATTACHMENT)


def test_the_name_of_an_attachment_is_plain():
    with pytest.raises(ValueError, match="plain"):
        Attachment(name="bilaga §.json", content=b"", description="Bilaga")


def test_oldest_level_is_pdf_1_4(printed, xmp):
    pdf = printed["m3", Archive.A1B]
    assert pdf.startswith(b"%PDF-1.4\n")
    assert b"/ObjStm" not in pdf
    assert b"/XRef" not in pdf
    assert "pdfuaid" not in xmp(pdf)
    assert "pdfaExtension" not in xmp(pdf)
    with pikepdf.open(BytesIO(pdf)) as file:
        assert file.check_pdf_syntax() == []


def test_all_levels_show_the_same_pages(printed, page_texts):
    texts = [page_texts(printed["m3", archive]) for archive in Archive]
    assert texts[0] == texts[1] == texts[2]


@pytest.mark.parametrize("archive", Archive)
def test_images_stand_the_level(archive, drawn):
    image = Image.effect_noise((40, 40), 90).convert("RGB")
    pdf = write_archive(*drawn(image), archive=archive)
    assert failures(pdf, LEVELS[archive]) == []
    (kept,) = PdfReader(BytesIO(pdf)).pages[0].images
    assert kept.image.tobytes() == image.tobytes()


def test_a_see_through_image_stands_the_newer_level(drawn):
    pdf = write_archive(*drawn(Image.new("RGBA", (4, 4), (9, 9, 9, 99)), mask="auto"))
    assert failures(pdf, LEVELS[Archive.A2A]) == []


def test_oldest_level_refuses_a_see_through_image(drawn):
    with pytest.raises(TransparencyError):
        write_archive(*drawn(Image.new("RGBA", (4, 4), (9, 9, 9, 99)), mask="auto"), archive=Archive.A1B)


def test_oldest_level_refuses_see_through_colour(drawn):
    root = Element("Document")
    canvas = TaggedCanvas(root, (theme.PORTRAIT.width, theme.PORTRAIT.height))
    canvas.setFillAlpha(0.5)
    canvas.showPage()
    with pytest.raises(TransparencyError):
        write_archive(canvas, drawn(Image.new("RGB", (2, 2)))[1], archive=Archive.A1B)
