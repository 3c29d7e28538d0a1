"""The catalogues: fresh, complete, and with the same places for values and keys as the sentences they translate."""

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import desktop.app
from desktop.services.language import Language
from desktop.ui.dates import day_month
from desktop.ui.saying import say
from desktop.ui.words import word
from domain.errors import Problem, UserError
from domain.meetings import MeetingState
from resources import translation_path

SWEDISH, ENGLISH = (translation_path(f"samsyn_{language}.ts") for language in Language)
ROOT = Path(__file__).parents[2]

# A value to fill in, a number, bold, and a key.
PLACE = re.compile(r"\{\w*\}|%n|</?b>|(?<!\w)F\d+(?!\w)|Ctrl\+\S")
MNEMONIC = re.compile(r"&(\w)")
RESERVED = {"s", "n"}  # Sök and Nytt, on every page
PAGES_WITH_MNEMONICS = (
    {"AgendaOutline", "MeetingHead"},
    {"FinishPage", "FinishFoot"},
    {
        "PaperFacts",
        "RecordActions",
        "ApprovalCard",
        "CorrectionCard",
        "DispatchCard",
        "MeetingApprovalCard",
        "ReopeningCard",
    },
    {"DisclosurePage", "DocumentChooser", "MaskBar", "RequestDesk", "RequestPanel"},
    {"PersonSource"},
    {"MarkMenu", "ProofingSource", "SpellingSource"},
    {"ClockBanner", "PlanPane"},
    {"CalendarDesk", "FollowUpFilterBar", "PanelActions"},
    {"PicturePage"},
    {"CopyPanel"},
    {"OrderForm", "VariantChoice", "SigningCard"},
    {"LookSection", "PersonSection", "WritingSection"},
)
WHOSE_MNEMONIC_IS_RESERVED = {"NavigationRail"}
SAME_IN_SWEDISH = {
    "&Version",
    "+1",
    "2/10",
    "Information",
    "Organisation",
    "Park",
    "Peri&od",
    "Period",
    "Petrol",
    "Register",
    "Server: {0}",
    "Social",
    "Station",
    "Status",
    "Te&xt",
    "Tertial",
    "Text",
    "Trend",
    "Variant",
    "Version",
    "Version {number}",
    "Version {number}, {day}",
    "Version {number}: {kind}",
    "Version {number}: {title}",
    "text",
    "version {number}",
    "{name}, {function}",
    "trend: {word}",
    "{amount} ({year})",
    "{listed}, {late}",
    "{minutes}, version {number}",
    "{year}",
    "{0} min",
    "Samsyn {0}",
}
MEANING_TWO_THINGS = {
    "%n day(s) late",  # försenad, försenat
    "{0} at {1}",  # in a sentence, in a line of its own
    "%n point(s)",  # in the outline of a meeting, where its items are punkter too
    "Change",  # ändra, förändring
    "Day",  # dag, datum
    "Decided",  # beslutad, beslut
    "Done",  # klar, klart
    "Dropped",  # one, many
    "Ends",  # a meeting slutar, a follow-up avslutas
    "Handed over",  # one, many
    "Leave out",  # of a picture, of what is handed out
    "Note the a&pproval",  # justering, godkännande
    "Proposed by",  # föreslås av, föreslagen av
    "corrected",  # a version rättad, minutes rättat
    "Kept",  # hållet, hållna, infriat
    "Late",  # försenat, försenade
    "None",  # ingen, inget
    "Not kept",  # one, many
    "On",  # datum, påslagen
    "Open",  # öppen, öppna
    "Rename",  # byt namn, ändra rubrik
    "Report back",  # återrapport, återrapportera
    "Series",  # serie, serier
    "Signed",  # one, many
}
ENGLISH_WORDS = re.compile(
    r"\b(?:and|area|attendance|cancel|finish|follow-up|for|from|heading|is|item|late|meeting|minutes|no|not|of|"
    r"open|parties|party|point|save|series|the|to|undo|write)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence of the source and its translation; of a plural all the forms."""

    context: str
    source: str
    forms: tuple[str, ...]


def _messages(catalogue: Path) -> Iterator[Message]:
    for context in ElementTree.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                forms=tuple(form.text or "" for form in forms),
            )


MESSAGES = {catalogue: tuple(_messages(catalogue)) for catalogue in (SWEDISH, ENGLISH)}
OUR_SWEDISH = tuple(message for message in MESSAGES[SWEDISH] if message.source != "en")


@pytest.fixture(scope="module")
def checker() -> ModuleType:
    """What ``dev.py check`` looks at the catalogues with."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both catalogues as they are now, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    program = str(Path(sys.executable).with_name("pyside6-lrelease"))
    for catalogue in (SWEDISH, ENGLISH):
        target = folder / catalogue.with_suffix(".qm").name
        subprocess.run([program, "-silent", str(catalogue), "-qm", str(target)], check=True)
    return folder


@pytest.fixture
def application(
    qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """The application, which forgets afterwards what language it spoke."""
    monkeypatch.setattr(desktop.app, "translation_path", lambda name: compiled / name)
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    yield qapp
    QLocale.setDefault(before)
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def _sentences_in(node: ast.AST, context: str = "") -> Iterator[tuple[str, str]]:
    """Context and sentence of each call that asks for a translation; the context is the class, or is named."""
    for child in ast.iter_child_nodes(node):
        yield from _sentences_in(child, child.name if isinstance(child, ast.ClassDef) else context)
    if not isinstance(node, ast.Call):
        return
    texts = [
        arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
    ]
    name = ast.unparse(node.func).rpartition(".")[2]
    if name == "tr":
        assert texts, ast.unparse(node)
        yield context, texts[0]
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(texts) == 2:
        yield texts[0], texts[1]


@pytest.mark.parametrize("catalogue", [SWEDISH, ENGLISH], ids=lambda path: path.stem)
def test_catalogue_is_fresh_and_complete(checker: ModuleType, catalogue: Path) -> None:
    assert list(checker.faults(catalogue)) == []


def test_every_sentence_of_the_source_is_found() -> None:
    """lupdate overlooks some: those within an f-string."""
    files = (ROOT / "desktop").rglob("*.py")
    written = {pair for path in files for pair in _sentences_in(ast.parse(path.read_text(encoding="utf-8")))}
    assert written == {(message.context, message.source) for message in MESSAGES[SWEDISH]}


def test_values_and_keys_stand_in_each_translation() -> None:
    assert [
        (message.source, form)
        for messages in MESSAGES.values()
        for message in messages
        for form in message.forms
        if sorted(PLACE.findall(form)) != sorted(PLACE.findall(message.source))
    ] == []


def test_a_number_has_two_forms_in_both_languages() -> None:
    counted = [message for held in MESSAGES.values() for message in held if "%n" in message.source]
    assert counted
    assert [message for message in counted if len(message.forms) != 2] == []


def test_english_has_only_what_is_counted() -> None:
    swedish = {(message.context, message.source) for message in MESSAGES[SWEDISH] if "%n" in message.source}
    assert {(message.context, message.source) for message in MESSAGES[ENGLISH]} == swedish
    assert [message for message in MESSAGES[ENGLISH] if "(s)" in "".join(message.forms)] == []


def test_a_button_with_a_mnemonic_keeps_one() -> None:
    assert [
        message
        for message in OUR_SWEDISH
        if len(MNEMONIC.findall(message.source)) != len(MNEMONIC.findall(message.forms[0]))
    ] == []


def test_mnemonics_of_a_page_differ() -> None:
    known = {context for page in PAGES_WITH_MNEMONICS for context in page}
    known |= WHOSE_MNEMONIC_IS_RESERVED
    assert {message.context for message in OUR_SWEDISH if MNEMONIC.search(message.source)} == known
    for page in PAGES_WITH_MNEMONICS:
        messages = [message for message in OUR_SWEDISH if message.context in page]
        letters = [letter.lower() for message in messages for letter in MNEMONIC.findall(message.forms[0])]
        assert len(letters) == len(set(letters)), page
        assert not RESERVED & set(letters), page


def test_no_english_is_left_in_the_swedish() -> None:
    same = {message.source for message in OUR_SWEDISH if message.forms[0] == message.source}
    assert same - SAME_IN_SWEDISH == set()
    forms = [PLACE.sub("", form) for message in OUR_SWEDISH for form in message.forms]
    assert [form for form in forms if ENGLISH_WORDS.search(form)] == []


def test_swedish_is_written_as_an_authority_writes() -> None:
    forms = [form for message in OUR_SWEDISH for form in message.forms]
    assert [form for form in forms if re.search(r"!|“|\"|\.\.\.|vänligen|beslutar", form)] == []


def test_what_asks_more_and_what_is_a_sentence_end_as_in_the_source() -> None:
    ends = re.compile(r"[….?:]$")
    assert [
        (message.source, form)
        for message in OUR_SWEDISH
        for form in message.forms
        if ends.findall(form) != ends.findall(message.source)
    ] == []


def test_one_word_for_one_thing() -> None:
    """The same English is the same Swedish everywhere, but for the few that mean two things."""
    translated: dict[str, set[tuple[str, ...]]] = {}
    for message in OUR_SWEDISH:
        translated.setdefault(message.source, set()).add(message.forms)
    assert {source for source, forms in translated.items() if len(forms) > 1} == MEANING_TWO_THINGS


def test_swedish_is_spoken(application: QApplication) -> None:
    desktop.app.speak(application, Language.SWEDISH)
    assert word(MeetingState.PLANNED) == "Planerat"
    assert say(UserError(Problem.NAME_MISSING)) == "Namnet saknas. Skriv ett namn."
    assert day_month(date(2026, 10, 12)) == "12 oktober"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"  # Qt's own dialogs
    assert _counted("MeetingsPage", "%n meeting(s)") == ["1 möte", "2 möten"]
    assert _counted("FollowUpWords", "%n day(s) late") == ["1 dag försenad", "2 dagar försenad"]


def test_english_is_spoken(application: QApplication) -> None:
    desktop.app.speak(application, Language.ENGLISH)
    assert word(MeetingState.PLANNED) == "Planned"
    assert say(UserError(Problem.NAME_MISSING)) == "The name is missing. Write a name."
    assert day_month(date(2026, 10, 12)) == "12 October"
    assert _counted("MeetingsPage", "%n meeting(s)") == ["1 meeting", "2 meetings"]
    assert _counted("FollowUpWords", "%n day(s) late") == ["1 day late", "2 days late"]


def _counted(context: str, source: str) -> list[str]:
    """What is said of one and of two."""
    return [QCoreApplication.translate(context, source, "", number) for number in (1, 2)]
