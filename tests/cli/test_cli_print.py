"""The commands that print: each document, a whole year, and what is misspelt."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop import __main__ as program
from desktop.services.program import open_services
from tests.ui.sample_store import AGREEMENT, SERIES, make_sample

Run = Callable[..., tuple[int, str, str]]
NEEDED: dict[str, tuple[str, ...]] = {
    "weekly": ("--week", "2026-W46"),
    "picture": (),
    "follow-ups": ("--party", "Lokalpolisområde Globen"),
    "agreement": ("--agreement", AGREEMENT),
    "plan": ("--agreement", AGREEMENT),
    "yearly": ("--agreement", AGREEMENT, "--year", "2026", "--half", "2"),
    "extract": ("--agreement", AGREEMENT, "--year", "2026", "--tertial", "3"),
    "year-book": ("--series", SERIES, "--year", "2026"),
    "handover": (),
    "blank": ("--series", SERIES),
}


@pytest.fixture(scope="module")
def data(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kommando") / "Hägersten.samsyn"
    make_sample(imported_file, path)
    return path


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def act(*arguments: object) -> tuple[int, str, str]:
        code = program.main(["--lang", "en", "--data", str(data), "print", *map(str, arguments)])
        told = capsys.readouterr()
        return code, told.out, told.err

    return act


@pytest.mark.parametrize("kind", NEEDED)
def test_each_document(run: Run, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "Utskrift å.pdf"
    code, out, err = run(kind, *NEEDED[kind], "--output", target)
    assert (code, out.strip(), err) == (0, str(target), "")
    assert target.read_bytes().startswith(b"%PDF-1.7")


def test_documents_of_a_meeting_in_variants(
    run: Run, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.main(["--lang", "en", "--data", str(data), "meetings", "--json"]) == 0
    meetings = json.loads(capsys.readouterr().out)
    planned = next(each for each in meetings if each["state"] == "in_progress")
    finished = next(each for each in meetings if each["state"] in {"finished", "approved"})
    assert run("summons", "--meeting", planned["id"], "--output", tmp_path / "k.pdf")[0] == 0
    papers = set()
    for variant in ((), ("--variant", "parties"), ("--variant", "disclosure")):
        target = tmp_path / "m.pdf"
        assert run("minutes", "--meeting", finished["id"], *variant, "--output", target)[0] == 0
        papers.add(target.read_bytes())
    assert len(papers) == 3


def test_a_picture_by_its_title(run: Run, data: Path, tmp_path: Path) -> None:
    with closing(open_services(data)) as services:
        title = services.pictures.list_all()[0].title.replace("\u00a0", " ")
    assert run("picture", "--picture", title, "--output", tmp_path / "a.pdf")[0] == 0


def test_forms_of_archive(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    for archive, begins in (("a1b", b"%PDF-1.4"), ("a3a", b"%PDF-1.7")):
        assert run("handover", "--archive", archive, "--output", target)[0] == 0
        assert target.read_bytes().startswith(begins)


def test_all_of_a_year(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Året"
    code, out, _err = run("all", "--year", 2026, "--variant", "parties", "--output", folder)
    assert code == 0
    assert sorted(out.split("\n")[:-1]) == sorted(str(path) for path in folder.iterdir())


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("plan", "--agreement", "Finns inte"), "Finns inte"),
        (("follow-ups", "--party", "Finns inte"), "Finns inte"),
        (("weekly", "--week", "2026-99"), "--week"),
        (("minutes", "--meeting", "inget"), "inget"),
        (("yearly", "--agreement", AGREEMENT, "--year", "2026", "--half", "1", "--tertial", "1"), "--half"),
    ],
)
def test_what_is_misspelt_is_said_and_nothing_written(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], word: str
) -> None:
    target = tmp_path / "a.pdf"
    code, out, err = run(*arguments, "--output", target)
    assert (code, out) == (2, "")
    assert word in err
    assert not target.exists()
