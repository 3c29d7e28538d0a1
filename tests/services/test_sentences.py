import ast
import string
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import db
import desktop
import domain
from desktop.exchange.wanted import Wanted
from desktop.services.import_sentences import NOUNS, report_lines
from desktop.services.import_service import ImportReport
from desktop.services.incoming_sentences import ADVICE
from desktop.services.language import Language
from desktop.services.sentences import SENTENCES, sentence
from domain.errors import Problem, UserError

DERIVED = {"shown", "advice"}
EVERYWHERE = {"path", "line"}  # told before the sentence, wherever they are known


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_sentence_with_a_way_out(problem: Problem, language: Language) -> None:
    text = SENTENCES[problem][language]
    assert text.count(". ") >= 1, "what happened, then what to do"
    assert text.endswith((".", "”.", "advice}"))
    assert "!" not in text
    assert "\n" not in text


@pytest.mark.parametrize("problem", Problem)
def test_both_languages_say_the_same_values(problem: Problem) -> None:
    swedish, english = (_placeholders(SENTENCES[problem][language]) for language in Language)
    assert swedish == english


def test_a_sentence_needs_no_value_that_somebody_leaves_out() -> None:
    """Every ``UserError(Problem.X, key=...)`` of the program gives what the sentence of X asks for."""
    raised = list(_raised())
    assert len(raised) > 40
    for problem, given in raised:
        needed = _placeholders(SENTENCES[problem][Language.SWEDISH]) - DERIVED
        assert needed <= given, problem


def _raised() -> list[tuple[Problem, set[str]]]:
    found = []
    for package in (db, desktop, domain):
        for path in Path(str(package.__file__)).parent.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id == "UserError"
                ):
                    code = node.args[0]
                    if isinstance(code, ast.Attribute) and code.attr in Problem.__members__:
                        found.append((Problem[code.attr], {str(word.arg) for word in node.keywords}))
    return found


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_wanted_value_has_advice() -> None:
    assert set(ADVICE) == set(Wanted)


def test_file_and_line_come_first() -> None:
    error = UserError(Problem.FILE_KEY_MISSING, path=Path("möten.yaml"), line=12, key="date")
    assert sentence(error, Language.SWEDISH) == "möten.yaml, rad 12: Nyckeln ”date” saknas. Lägg till den."
    assert sentence(error, Language.ENGLISH) == "möten.yaml, line 12: The key “date” is missing. Add it."


def test_a_wrong_value_is_quoted_with_what_it_should_be() -> None:
    date = UserError(Problem.FILE_VALUE_WRONG, line=3, key="due", value="snart", wanted=Wanted.DATE)
    assert sentence(date, Language.SWEDISH) == (
        "rad 3: Värdet i ”due” går inte att använda: ”snart”. Skriv ett datum som 2026-09-17."
    )
    word = UserError(
        Problem.FILE_VALUE_WRONG, line=3, key="trend", value="ökat", wanted=("okat", "minskat", "nytt")
    )
    assert sentence(word, Language.ENGLISH) == (
        "line 3: The value of “trend” cannot be used: “ökat”. Write okat, minskat or nytt."
    )
    text = UserError(Problem.FILE_VALUE_WRONG, line=3, key="text", value="", wanted=Wanted.PROSE)
    assert "går inte att använda. Skriv text" in sentence(text, Language.SWEDISH)


def test_a_day_is_told_as_one_writes_it() -> None:
    error = UserError(Problem.CHAIN_BROKEN, series="Rådet", day=date(2026, 11, 12))
    assert "12\xa0november\xa02026" in sentence(error, Language.SWEDISH)
    assert "12\xa0November\xa02026" in sentence(error, Language.ENGLISH)


def test_values_with_braces_are_told_as_they_are() -> None:
    error = UserError(Problem.MEETING_UNKNOWN, meeting="{path}")
    assert "”{path}”" in sentence(error, Language.SWEDISH)


def test_a_lock_without_its_moment_has_the_same_sentence() -> None:
    moment = datetime(2026, 9, 18, tzinfo=UTC)
    with_moment = sentence(UserError(Problem.MINUTES_LOCKED, finished_at=moment), Language.SWEDISH)
    assert with_moment == sentence(UserError(Problem.MINUTES_LOCKED), Language.SWEDISH)


def test_an_import_is_told_in_few_lines() -> None:
    report = ImportReport(
        added={"meetings": 1, "points": 3},
        already_there={"parties": 9},
        skipped={"indicators": 5},
        oral_points=1,
        meeting_ids=(),
    )
    assert report_lines(report, Language.SWEDISH) == [
        "Inläst: 1 möte, 3 punkter.",
        "Fanns redan: 9 parter.",
        "1 punkt är endast muntlig: Samsyn antecknar att något sades, inte vad.",
        "Lagras inte i denna version: indicators (5).",
    ]
    nothing = ImportReport(added={}, already_there={}, skipped={}, oral_points=0, meeting_ids=())
    assert report_lines(nothing, Language.ENGLISH) == ["Nothing new in the file."]


def test_every_noun_an_import_counts_has_its_words() -> None:
    folder = Path(str(desktop.__file__)).parent / "services"
    counted = {
        node.slice.value
        for path in folder.glob("import_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Attribute)
        and node.value.attr in {"added", "already_there"}
        and isinstance(node.slice, ast.Constant)
    }
    assert counted == set(NOUNS)
