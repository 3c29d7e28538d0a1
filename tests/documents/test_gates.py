"""The two validators let every document of ours through and stop every broken copy."""

import page
import pytest

from desktop.documents.minutes_document import render_minutes
from tests.documents.mutations import (
    MUTATIONS,
    ONLY_SEEN_BY_PAGE_VALIDATION,
    ONLY_SEEN_BY_VERAPDF,
    broken,
)
from tests.documents.verapdf import Examinee, judge

NAMES = {mutation: mutation.__name__ for mutation in MUTATIONS}


def seen_by_others_than(few):
    return [mutation for mutation in MUTATIONS if mutation not in few]


@pytest.fixture(scope="session")  # the tests of one file may be dealt out in turns
def verapdf(tmp_path_factory, cases, specimen, stamp):
    """What veraPDF says of every case and every broken copy."""
    files = {name: render_minutes(minutes, stamp) for name, minutes in cases.items()}
    files |= {"specimen": specimen}
    files |= {NAMES[mutation]: broken(specimen, mutation) for mutation in MUTATIONS}
    examinees = {name: Examinee(pdf, "2a,ua1") for name, pdf in files.items()}
    return judge(examinees, tmp_path_factory.mktemp("verapdf"))


def test_verapdf_lets_every_document_through(verapdf, cases):
    verdicts = {
        (name, level): verapdf[name, level] for name in (*cases, "specimen") for level in ("2a", "ua1")
    }
    assert {place: verdict for place, verdict in verdicts.items() if verdict[0] != "pass"} == {}


@pytest.mark.parametrize("mutation", seen_by_others_than(ONLY_SEEN_BY_PAGE_VALIDATION), ids=NAMES.get)
def test_verapdf_stops(mutation, verapdf):
    assert verapdf[NAMES[mutation], MUTATIONS[mutation]][0] == "fail"


@pytest.mark.parametrize("mutation", seen_by_others_than(ONLY_SEEN_BY_VERAPDF), ids=NAMES.get)
def test_page_validation_stops(mutation, specimen):
    report = page.validate_pdf_bytes(broken(specimen, mutation), profile=MUTATIONS[mutation])
    assert not report.is_compliant


def test_there_are_twenty_mutations(specimen, assert_archival):
    assert len(MUTATIONS) == 20
    assert_archival(specimen)
