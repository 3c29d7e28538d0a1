"""The command ``manual`` writes the help as a PDF file, and opens no store."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.cli import Session
from desktop.cli_manual import manual
from desktop.cli_words import Words
from desktop.services.language import Language
from domain.errors import Problem, UserError

SESSION = Session("nowhere.samsyn", Words(Language.SWEDISH))


def test_it_is_written_where_one_says(tmp_path: Path) -> None:
    target = tmp_path / "Handbok.pdf"
    result = CliRunner().invoke(manual, ["--output", str(target)], obj=SESSION, catch_exceptions=False)
    assert (result.exit_code, result.output) == (0, f"{target}\n")
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        CliRunner().invoke(
            manual, ["--output", str(tmp_path / "nej" / "Handbok.pdf")], obj=SESSION, catch_exceptions=False
        )
    assert error.value.problem is Problem.TARGET_NOT_WRITABLE
