"""The command ``disclose``: files without what a mask file names, and nothing half done when something is wrong."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import click
import pytest

from desktop.cli import Session
from desktop.cli_disclose import disclose
from desktop.cli_words import Words
from desktop.documents.file_reading import read_pieces
from desktop.documents.leak_search import find_leaks
from desktop.services.language import Language
from desktop.services.program import open_services
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter

Run = Callable[..., tuple[list[str], str]]


@pytest.fixture
def data(imported_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(imported_file, tmp_path / "Utlämnande.samsyn"))


@pytest.fixture
def meetings(data: Path) -> list[UUID]:
    with closing(open_services(data)) as services:
        return [row.id for row in services.meetings.list_page(MeetingFilter()).rows]


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def act(*arguments: object) -> tuple[list[str], str]:
        session = Session(str(data), Words(Language.ENGLISH))
        with click.Context(disclose, obj=session):
            disclose.main([*map(str, arguments)], obj=session, standalone_mode=False)
        told = capsys.readouterr()
        return told.out.splitlines(), told.err

    return act


def mask_file(folder: Path, content: object) -> Path:
    path = folder / "maskering.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return path


def problem_of(run: Run, *arguments: object) -> UserError:
    with pytest.raises(UserError) as error:
        run(*arguments)
    return error.value


def requests_in(data: Path) -> int:
    with closing(open_services(data)) as services:
        return len(services.disclosures.list_all())


def test_words_and_wholes_are_masked_and_marked_matter_released(
    run: Run, meetings: list[UUID], tmp_path: Path
) -> None:
    masks = [
        {"part": "name", "number": 1, "words": "Roth", "provision": "21 kap. 7 § OSL"},
        {"part": "text", "section": 22, "provision": "18 kap. 1 § OSL"},
    ]
    asked = {
        "received": "2026-11-02",
        "masks": masks,
        "release": [{"part": "point", "section": "§ 26", "number": 2}],
    }
    out, _err = run(meetings[0], "--mask", mask_file(tmp_path, asked), "--output", tmp_path / "svar")
    assert [Path(line).name.split(" ", 1)[1].split(" ")[0] for line in out] == ["Protokoll", "Förteckning"]
    minutes, listed = (read_pieces(Path(line).read_bytes(), line) for line in out)
    assert not find_leaks(minutes, ["Roth"])
    words = " ".join(piece.text for piece in minutes)
    assert "[maskat, 21 kap. 7 § osl]" in words
    assert "sekretessmarkerad" not in words
    assert "namn på deltagare 1" in " ".join(piece.text for piece in listed)


def test_words_that_still_stand_elsewhere_are_told(run: Run, meetings: list[UUID], tmp_path: Path) -> None:
    masks = [{"part": "name", "number": 1, "meeting": str(meetings[1]), "provision": "21 kap. 7 § OSL"}]
    path = mask_file(tmp_path, {"masks": masks})
    _out, err = run(meetings[0], meetings[1], "--mask", path, "--output", tmp_path / "svar")
    assert err.startswith("Places where masked words still stand: ")


@pytest.mark.parametrize(
    ("mask", "problem"),
    [
        ({"part": "name", "words": "Finns inte", "provision": "x"}, Problem.MASK_OUTSIDE_TEXT),
        ({"part": "text", "section": "99", "provision": "x"}, Problem.MASK_OUTSIDE_TEXT),
        ({"part": "name", "number": 99, "provision": "x"}, Problem.MASK_OUTSIDE_TEXT),
        ({"part": "name", "meeting": "en annan", "provision": "x"}, Problem.MEETING_UNKNOWN),
        ({"part": "name", "provision": ""}, Problem.FILE_VALUE_WRONG),
        ({"part": "name"}, Problem.FILE_KEY_MISSING),
        ({"part": "annat", "provision": "x"}, Problem.FILE_VALUE_WRONG),
        ({"part": "name", "provision": "x", "vem": "y"}, Problem.FILE_KEY_UNKNOWN),
    ],
)
def test_a_wrong_mask_leaves_no_request_behind(
    run: Run, data: Path, meetings: list[UUID], tmp_path: Path, mask: object, problem: Problem
) -> None:
    before = requests_in(data)
    path = mask_file(tmp_path, {"masks": [mask]})
    error = problem_of(run, meetings[0], "--mask", path, "--output", tmp_path / "svar")
    assert error.problem is problem
    assert requests_in(data) == before
    assert not (tmp_path / "svar").exists()


def test_a_meeting_that_is_not_there(run: Run, tmp_path: Path) -> None:
    assert problem_of(run, "inget", "--output", tmp_path / "svar").problem is Problem.MEETING_UNKNOWN
