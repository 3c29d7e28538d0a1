"""docs/faults.md has every sentence that can be met when the file is not as it should be, as it is said today."""

import re
from pathlib import Path

from desktop.services.language import Language
from desktop.services.safety_sentences import SAFETY_SENTENCES
from desktop.services.sentences import SENTENCES
from domain.errors import Problem

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
OF_THE_FILE = ("store_", "target_")


def as_on_page(problem: Problem) -> str:
    return re.sub(r"\{[^}]*\}", "{}", SENTENCES[problem][Language.SWEDISH])


def test_every_sentence_is_there_and_none_that_is_not_said_any_more() -> None:
    of_the_file = [problem for problem in Problem if problem.value.startswith(OF_THE_FILE)]
    said = {as_on_page(problem) for problem in (*of_the_file, *(entry[0] for entry in SAFETY_SENTENCES))}
    written = set(re.findall(r"^- «(.+)»", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert written == said
