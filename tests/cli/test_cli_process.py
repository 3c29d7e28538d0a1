"""The program as a process: exit codes, encodings, and what it does not import."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.version import program_version
from tests.sample_file import SAMPLE

ROOT = Path(__file__).parents[2]


def samsyn(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def test_the_exit_code_says_whose_fault_it_was(tmp_path: Path) -> None:
    store = tmp_path / "lager å.samsyn"
    assert samsyn("--data", store, "import", SAMPLE).returncode == 0
    assert samsyn("--data", store, "import", tmp_path / "saknas.yaml").returncode == 2
    assert samsyn("--data", tmp_path / "saknas.samsyn", "meetings").returncode == 2
    assert samsyn("nothing").returncode == 2


@pytest.mark.parametrize("locale", ["C", "POSIX", "sv_SE.ISO-8859-1", "sv_SE.UTF-8"])
def test_output_is_utf8_whatever_the_locale(tmp_path: Path, store_path: Path, locale: str) -> None:
    assert samsyn("--data", store_path, "import", SAMPLE, LC_ALL=locale, LANGUAGE="sv").returncode == 0
    done = samsyn(
        "--data", store_path, "meetings", "--json", LC_ALL=locale, PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert [meeting["series"] for meeting in json.loads(done.stdout.decode("utf-8"))][2] == (
        "Lokal samverkansgrupp Älvsjö"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is found in another way")
def test_without_a_store_of_ones_own_the_local_data_folder_has_it(tmp_path: Path) -> None:
    assert samsyn("import", SAMPLE, XDG_DATA_HOME=str(tmp_path)).returncode == 0
    assert (tmp_path / "Samsyn" / "samsyn.samsyn").is_file()
    assert len(json.loads(samsyn("meetings", "--json", XDG_DATA_HOME=str(tmp_path)).stdout)) == 3


def test_the_program_tries_itself_out() -> None:
    done = samsyn("self-test")
    assert (done.returncode, done.stdout.decode()) == (0, f"samsyn {program_version()}: self-test passed\n")


def test_the_version_is_told() -> None:
    assert samsyn("--version").stdout.decode().split() == ["samsyn", program_version()]


def test_nothing_heavy_is_imported_for_help() -> None:
    script = (
        "import sys; from desktop.__main__ import main; main(['--help']); "
        "print([name for name in ('sqlalchemy', 'reportlab', 'PySide6', 'yaml', 'alembic') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_goes_away_is_no_fault(store_path: Path) -> None:
    """As in ``samsyn meetings | head -0``."""
    samsyn("--data", store_path, "import", SAMPLE)
    reader, writer = os.pipe()
    os.close(reader)
    try:
        command = [sys.executable, "-m", "desktop", "--data", str(store_path), "meetings", "--json"]
        done = subprocess.run(
            command, stdout=writer, stderr=subprocess.PIPE, cwd=ROOT, timeout=60, check=False
        )
    finally:
        os.close(writer)
    assert b"Traceback" not in done.stderr
    assert done.returncode != 70
