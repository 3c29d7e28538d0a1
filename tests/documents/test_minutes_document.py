"""Minutes on paper: everything is there, in order, nothing that must not be, and every page stands the gates."""

import os
import pickle
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.documents.minutes_document import render_minutes
from domain.minutes import AttendanceFunction, DocumentType
from domain.secrecy import Sensitivity
from tests.documents.tag_tree import outline, read_out, read_tags

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = (
    "m1", "m2", "m3", "draft", "bare numbers", "nothing", "one section", "300 sections", "long text", "many texts",
    "tall row", "long words", "other scripts", "crowd", "all secret",
)  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_is_archival_and_accessible(name, cases, stamp, assert_archival, output_folder):
    pdf = render_minutes(cases[name], stamp)
    (output_folder / f"{name.replace(' ', '-')}.pdf").write_bytes(pdf)
    assert_archival(pdf)


def test_cases_are_all_tried(cases):
    assert set(cases) == set(CASES)


def test_a_table_of_two_thousand_rows(sample, stamp, assert_archival):
    section = sample["m3"].sections[2]
    line = replace(section.follow_ups[0], notes=(), area=None)
    pdf = render_minutes(
        replace(sample["m3"], sections=(replace(section, follow_ups=(line,) * 2_000),)), stamp
    )
    assert_archival(pdf)
    assert sum(tag.role == "TR" for tag in read_tags(pdf)) > 2_000


@pytest.mark.parametrize("meeting", ["m1", "m2", "m3"])
def test_says_everything_of_the_file_in_order(meeting, sample, sample_source, stamp):
    (source,) = [entry for entry in sample_source["meetings"] if entry["id"] == meeting]
    spoken = read_out(render_minutes(sample[meeting], stamp))
    position = 0
    for paragraph in source["paragraphs"]:
        expected = [f"§ {paragraph['number']} {paragraph['heading']}", paragraph["text"]]
        expected += ["att " + decision.removeprefix("att ") for decision in paragraph["decisions"]]
        for words in expected:
            position = spoken.index(" ".join(words.split()), position)
    for number, follow_up in enumerate(source["follow_ups"], start=1):
        position = spoken.index(f"{number} {follow_up['paragraph']} {follow_up['what']}", position)
        for note in follow_up["notes"]:
            position = spoken.index(f"{note['date']}: {note['text']}", position)


@pytest.mark.parametrize("meeting", ["m1", "m2", "m3"])
def test_the_tag_tree_is_as_it_was(meeting, sample, stamp):
    """To renew the golden files: ``SAMSYN_UPDATE_GOLDEN=1``, then read what changed."""
    tree = outline(render_minutes(sample[meeting], stamp))
    golden = GOLDEN / f"minutes-{meeting}.txt"
    if os.environ.get("SAMSYN_UPDATE_GOLDEN"):
        golden.write_text(tree, encoding="utf-8")
    assert tree == golden.read_text(encoding="utf-8")


def test_oral_matter_leaves_no_trace(sample, stamp):
    """Two secrets of different length, and no matter at all, give the same bytes."""
    minutes = sample["m1"]

    def told(text, place, day):
        sections = tuple(
            replace(
                section,
                points=tuple(
                    replace(point, text=text, place=place, category=text, period_from=day)
                    if point.sensitivity is Sensitivity.ORAL_ONLY
                    else point
                    for point in section.points
                ),
            )
            for section in minutes.sections
        )
        return render_minutes(replace(minutes, sections=sections), stamp)

    silent = told("", "", None)
    assert told("Bröderna Ek säljer vid kiosken", "Kiosken", date(2019, 9, 1)) == silent
    assert told("X", "Y", None) == silent
    assert "lämnade information muntligt. Uppgiften antecknas inte." in read_out(silent)


@pytest.mark.parametrize(
    ("sensitivity", "shown"), [(Sensitivity.ORAL_ONLY, True), (Sensitivity.TO_BE_TESTED, False)]
)
def test_a_secret_section_leaves_only_its_heading(sensitivity, shown, sample, stamp):
    minutes = sample["m3"]

    def told(text, decisions):
        section = replace(
            minutes.sections[0], sensitivity=sensitivity, shown=shown, text=text, decisions=decisions
        )
        return render_minutes(replace(minutes, sections=(section,)), stamp)

    assert told("Namn och nummer", ("att spana",)) == told("", ())
    assert "§ 22 Mötets öppnande och godkännande av dagordning" in read_out(told("", ()))


def test_withheld_points_name_the_provision_only(sample, stamp):
    spoken = read_out(render_minutes(sample["m2"], stamp))
    sentence = (
        "En lägesbildspunkt är sekretessmarkerad (23 kap. 2 § OSL, bedömning ska göras vid utlämnande)"
        " och återges inte här."
    )
    assert sentence in spoken
    assert "rekryteringsförsök bland elever" not in spoken


def test_att_is_said_once(sample, stamp):
    section = replace(
        sample["m3"].sections[0], decisions=("att godkänna dagordningen", "lägga till en fråga.")
    )
    tags = read_tags(render_minutes(replace(sample["m3"], sections=(section,)), stamp))
    assert [tag.text for tag in tags if tag.role == "Lbl"] == ["att ", "att "]
    assert [tag.text for tag in tags if tag.role == "LBody"] == [
        "godkänna dagordningen,",
        "lägga till en fråga.",
    ]


def test_who_signs(sample, stamp):
    minutes = sample["m3"]
    spoken = read_out(render_minutes(minutes, stamp))
    assert spoken.endswith(
        "Vid protokollet Strateg Ask sekreterare"
        " Justeras Stadsdelsdirektör Roth ordförande Justerat 2026-11-20"
        " Justeras LPO-chef Ahl justerare Justerat 2026-11-20"
    )
    notes = replace(minutes, document_type=DocumentType.NOTES)
    assert read_out(render_minutes(notes, stamp)).endswith("Vid anteckningarna Strateg Ask sekreterare")


def test_initials_at_the_foot_are_for_minutes_only(sample, stamp, page_texts):
    assert all("Justerandes sign." in text for text in page_texts(render_minutes(sample["m3"], stamp)))
    assert not any("Justerandes sign." in text for text in page_texts(render_minutes(sample["m1"], stamp)))


def test_only_a_draft_says_so(cases, stamp, page_texts):
    pages = page_texts(render_minutes(cases["draft"], stamp))
    assert len(pages) > 1
    assert all("Utkast" in text for text in pages)
    assert not any("Utkast" in text for text in page_texts(render_minutes(cases["m2"], stamp)))
    assert "Utkast" not in read_out(render_minutes(cases["draft"], stamp))


def test_pages_are_numbered_and_headed(sample, stamp, page_texts):
    pages = page_texts(render_minutes(sample["m3"], stamp))
    for number, text in enumerate(pages, start=1):
        assert f"Sida {number} ({len(pages)})" in text
        assert ("Protokoll 2026-11-12 · Lokala brottsförebyggande rådet" in text) is (number > 1)


def test_signatures_are_never_alone_nor_parted(sample, stamp, page_texts):
    """Wherever the last page ends, the signatures stand on one page, under what they sign."""
    for lines in range(40, 62, 3):
        section = replace(
            sample["m3"].sections[0], text="\n".join(["Rad."] * lines), points=(), follow_ups=()
        )
        pages = page_texts(render_minutes(replace(sample["m3"], sections=(section,)), stamp))
        assert pages[-1].count("Justerat 2026-11-20") == 2
        assert "Vid protokollet" in pages[-1]
        assert "Nästa möte" in pages[-1]


def test_the_outline_leads_to_every_section(sample, stamp, bookmarks):
    minutes = sample["m3"]
    titles = bookmarks(render_minutes(minutes, stamp))
    assert titles[0] == "Lokala brottsförebyggande rådet Hägersten-Älvsjö, den 12 november 2026"
    assert titles[1:11] == [f"{section.label} {section.heading}" for section in minutes.sections]
    assert titles[11:] == ["Uppföljningslista", "Nästa möte"]


def test_first_page_says_all_that_margins_say(sample, stamp):
    """What stands only in head or foot is not read out (docs/domain.md section 3.5)."""
    spoken = read_out(render_minutes(sample["m3"], stamp))
    for words in (
        "PROTOKOLL",
        "2026-11-12",
        "Dnr FIKTIV 2026/0588",
        "A000.589/2026 (Lokalpolisområde Skärholmen)",
    ):
        assert words in spoken


def test_people_stand_under_their_party(sample, stamp):
    spoken = read_out(render_minutes(sample["m3"], stamp))
    assert (
        "Lokalpolisområde Globen LPO-chef Ahl, lokalpolisområdeschef Globen, justerare Kommunpolis Oxel"
        in spoken
    )
    assert "Grundskolechef Näs, grundskolechef söderort, t.o.m. § 27" in spoken
    assert "Samordnare Lind, preventionssamordnare, §§ 26–27, Hägersten-Älvsjö stadsdelsförvaltning" in spoken


def test_no_line_is_longer_than_eighty_characters(sample, stamp, page_lines):
    for minutes in sample.values():
        assert max(len(line.strip()) for line in page_lines(render_minutes(minutes, stamp))) <= 80


def test_a_stamp_without_time_zone_is_refused(sample, stamp):
    with pytest.raises(ValueError, match="aware"):
        render_minutes(sample["m1"], stamp.replace(tzinfo=None))


def test_two_chairs_or_none_are_no_trouble(sample, stamp, assert_archival):
    everyone = tuple(replace(line, function=AttendanceFunction.CHAIR) for line in sample["m3"].attendance)
    pdf = render_minutes(replace(sample["m3"], attendance=everyone), stamp)
    assert_archival(pdf)
    assert read_out(pdf).count("Justeras") == len(everyone)


def test_same_data_same_bytes_everywhere(sample, stamp, tmp_path):
    """Other process, other time zone, other language, other order of hashes."""
    (tmp_path / "minutes.pickle").write_bytes(pickle.dumps(sample["m3"]))
    script = (
        "import pickle, sys; from datetime import UTC, datetime;"
        "from desktop.documents.minutes_document import render_minutes;"
        "minutes = pickle.loads(open(sys.argv[1], 'rb').read());"
        f"sys.stdout.buffer.write(render_minutes(minutes, datetime.fromisoformat('{stamp.isoformat()}')))"
    )
    expected = sha256(render_minutes(sample["m3"], stamp)).hexdigest()
    for zone, language, seed in (("Europe/Stockholm", "sv_SE.UTF-8", "1"), ("Pacific/Auckland", "C", "2")):
        environment = {**os.environ, "TZ": zone, "LC_ALL": language, "LANG": language, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", script, str(tmp_path / "minutes.pickle")]
        result = subprocess.run(
            command, env=environment, cwd=GOLDEN.parents[1], capture_output=True, check=True
        )
        assert sha256(result.stdout).hexdigest() == expected


def test_importing_the_package_does_not_load_reportlab():
    script = "import sys, desktop.documents; sys.exit('reportlab' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], cwd=GOLDEN.parents[1], check=True)


def test_file_says_pdf_a_and_ua_and_its_dates(sample, stamp, xmp):
    packet = xmp(render_minutes(sample["m1"], stamp))
    for words in (
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<xmp:CreateDate>2026-11-23T08:30:00Z</xmp:CreateDate>",
    ):
        assert words in packet
    assert re.search(r"<dc:title>.*Lokal samverkansgrupp Älvsjö.*</dc:title>", packet)
