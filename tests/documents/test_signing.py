"""A signed file is the printed one with a signature after it: valid, still archival, still read out."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from desktop.documents.signing import sign
from domain.errors import Problem, UserError
from domain.papers.archive import Archive
from tests.documents.archive_examples import LEVELS, archived, failures
from tests.documents.signing_examples import PASSWORD, certificate_file, keyless_file
from tests.documents.verapdf import Examinee, judge


@pytest.fixture(scope="module")
def key():
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="module")
def certificate(key, stamp):
    return certificate_file(key, stamp - timedelta(days=1))


@pytest.fixture(scope="module")
def unsigned(sample, stamp):
    return {archive: archived(sample["m3"], archive, stamp) for archive in Archive}


@pytest.fixture(scope="module")
def signed(unsigned, certificate, stamp):
    return {archive: sign(pdf, certificate, PASSWORD, stamp) for archive, pdf in unsigned.items()}


@pytest.fixture
def poppler(tmp_path):
    """What pdfsig says of a file's signatures."""
    if shutil.which("pdfsig") is None:
        reason = "signatures not checked by poppler, missing: pdfsig (poppler-utils)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)

    def look(pdf):
        path = tmp_path / "signed.pdf"
        path.write_bytes(pdf)
        environment = os.environ | {"TZ": "UTC", "LC_ALL": "C.UTF-8"}
        command = ["pdfsig", path]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    return look


@pytest.mark.parametrize("archive", Archive)
def test_signature_is_added_after_the_last_byte(archive, signed, unsigned, xmp):
    assert signed[archive].startswith(unsigned[archive])
    assert xmp(signed[archive]) == xmp(unsigned[archive])


@pytest.mark.parametrize("archive", Archive)
def test_stands_its_level(archive, signed, output_folder):
    (output_folder / f"signed-{archive}.pdf").write_bytes(signed[archive])
    assert failures(signed[archive], LEVELS[archive]) == []


def test_verapdf_lets_every_level_through(signed, tmp_path):
    examinees = {archive.value: Examinee(pdf, LEVELS[archive]) for archive, pdf in signed.items()}
    verdicts = judge(examinees, tmp_path)
    assert {place: verdict for place, verdict in verdicts.items() if verdict[0] != "pass"} == {}


@pytest.mark.parametrize("archive", Archive)
def test_poppler_finds_it_valid(archive, signed, poppler):
    words = poppler(signed[archive])
    assert "Signature is Valid" in words
    assert "Total document signed" in words
    assert "ETSI.CAdES.detached" in words
    assert "Provstads kommun" in words
    assert "Nov 23 2026 08:30:00" in words


def test_poppler_sees_a_changed_letter(signed, poppler):
    pdf = signed[Archive.A1B]
    assert b"(Samsyn)" in pdf
    assert "Signature is Valid" not in poppler(pdf.replace(b"(Samsyn)", b"(Samsin)", 1))


def test_an_rsa_key_signs_too(unsigned, stamp, poppler):
    key = rsa.generate_private_key(65537, 2048)
    pdf = sign(unsigned[Archive.A2A], certificate_file(key, stamp), PASSWORD, stamp)
    assert failures(pdf, LEVELS[Archive.A2A]) == []
    assert "Signature is Valid" in poppler(pdf)


def test_a_file_without_password(unsigned, key, stamp):
    pdf = sign(unsigned[Archive.A2A], certificate_file(key, stamp, password=""), "", stamp)
    assert len(pdf) > len(unsigned[Archive.A2A])


def test_the_field_is_read_out_last(signed):
    with pikepdf.open(BytesIO(signed[Archive.A2A])) as pdf:
        element = pdf.Root.StructTreeRoot.K.K[-1]
        (field,) = pdf.Root.AcroForm.Fields
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert (element.S, str(element.Alt)) == ("/Form", "Elektronisk underskrift")
        assert element.K[0].Obj.objgen == field.objgen == pdf.pages[-1].Annots[-1].objgen
        assert str(field.TU) == "Elektronisk underskrift"
        assert (parents[-2], parents[-1].objgen) == (field.StructParent, element.objgen)
        assert pdf.Root.StructTreeRoot.ParentTreeNextKey == field.StructParent + 1


def test_links_keep_their_place(sample, stamp, certificate):
    """A page that has annotations already gets one more."""
    pdf = archived(sample["m3"], Archive.A2A, stamp)
    with pikepdf.open(BytesIO(pdf)) as file:
        before = len(file.pages[-1].get("/Annots", []))
    with pikepdf.open(BytesIO(sign(pdf, certificate, PASSWORD, stamp))) as file:
        assert len(file.pages[-1].Annots) == before + 1


@pytest.mark.parametrize(
    ("content", "password", "days", "problem"),
    [
        ("certificate", "fel", 0, Problem.CERTIFICATE_LOCKED),
        ("certificate", "", 0, Problem.CERTIFICATE_LOCKED),
        ("certificate", PASSWORD, 60, Problem.CERTIFICATE_NOT_IN_FORCE),
        ("certificate", PASSWORD, -60, Problem.CERTIFICATE_NOT_IN_FORCE),
        ("keyless", PASSWORD, 0, Problem.CERTIFICATE_UNREADABLE),
        ("ed25519", PASSWORD, 0, Problem.CERTIFICATE_KEY_UNSUITED),
        ("half", PASSWORD, 0, Problem.CERTIFICATE_UNREADABLE),
        ("empty", PASSWORD, 0, Problem.CERTIFICATE_UNREADABLE),
        ("words", PASSWORD, 0, Problem.CERTIFICATE_UNREADABLE),
        ("pdf", PASSWORD, 0, Problem.CERTIFICATE_UNREADABLE),
    ],
)
def test_says_what_is_wrong(content, password, days, problem, key, certificate, unsigned, stamp):
    files = {
        "certificate": certificate,
        "keyless": keyless_file(key, stamp),
        "ed25519": certificate_file(ed25519.Ed25519PrivateKey.generate(), stamp),
        "half": certificate[: len(certificate) // 2],
        "empty": b"",
        "words": b"-----BEGIN CERTIFICATE-----",
        "pdf": unsigned[Archive.A2A],
    }
    with pytest.raises(UserError) as raised:
        sign(unsigned[Archive.A2A], files[content], password, stamp + timedelta(days=days))
    assert raised.value.problem is problem


def test_the_days_in_force_are_told(certificate, unsigned, stamp):
    with pytest.raises(UserError) as raised:
        sign(unsigned[Archive.A2A], certificate, PASSWORD, stamp + timedelta(days=60))
    assert raised.value.values == {"first": "2026-11-22", "last": "2026-12-22"}


def test_without_the_extra_nothing_is_signed(unsigned, certificate, stamp, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    with pytest.raises(UserError) as raised:
        sign(unsigned[Archive.A2A], certificate, PASSWORD, stamp)
    assert raised.value.problem is Problem.SIGNING_MISSING


def test_who_does_not_sign_does_not_wait():
    script = "import sys; import desktop.documents.signing; sys.exit('pyhanko' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
