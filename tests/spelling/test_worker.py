"""The process that holds the dictionary, spoken to as the window does."""

import io
import json
import subprocess
from pathlib import Path
from typing import Any

from desktop.spelling.worker import serve, worker_command, worker_folder


def told(answers: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in answers.splitlines()]


def questions(*asked: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(each).encode("ascii") + b"\n" for each in asked)


def test_it_answers_in_order_and_ends_with_its_input() -> None:
    done = subprocess.run(
        worker_command(),
        input=questions(
            {"check": ["läget", "lägget"]},
            {"know": [["lägget"], []]},
            {"check": ["lägget"]},
            {"offer": "polesen"},
        ),
        cwd=worker_folder(),
        capture_output=True,
        timeout=30,
        check=True,
    )
    assert not done.stderr
    ready, first, second, offered = told(done.stdout)
    assert ready == {"ready": True}
    assert first == {"wrong": ["lägget"]}
    assert second == {"wrong": []}
    assert offered["offers"][0] == "polisen"


def test_without_a_dictionary_it_says_so_and_ends(tmp_path: Path) -> None:
    answers = io.BytesIO()
    assert serve(io.BytesIO(questions({"check": ["läget"]})), answers, tmp_path) == 1
    assert told(answers.getvalue()) == [{"ready": False}]


def test_it_begins_without_what_the_program_needs() -> None:
    """Neither Qt nor SQL nor the command line: it is there a tenth of a second after it was asked for."""
    program = "import sys; from desktop.__main__ import main; print(sorted(sys.modules))"
    done = subprocess.run(
        [worker_command()[0], "-c", program],
        cwd=worker_folder(),
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    for heavy in ("PySide6", "sqlalchemy", "click", "desktop.cli"):
        assert f"'{heavy}'" not in done.stdout
