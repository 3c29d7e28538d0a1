"""The commands, run inside this process on real stores."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import click
import pytest

from desktop import __main__ as program
from desktop import cli
from desktop.cli_words import SWEDISH, Words, with_help_in
from desktop.services.language import Language
from resources import sample_path
from tests.sample_file import SAMPLE, SAMPLE_TEXT

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], store_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in Swedish on a store of the test's own; returns exit code, output and errors."""
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    helps = [(command, command.help) for command in _commands(cli.samsyn)]
    options = [(option, option.help) for command, _ in helps for option in _options(command)]

    def act(*arguments: str | Path, data: str | Path = store_path) -> tuple[int, str, str]:
        code = program.main(["--data", str(data), *map(str, arguments)])
        written = capsys.readouterr()
        return code, written.out, written.err

    yield act
    for command, text in helps:
        command.help = text
    for option, text in options:
        option.help = text


def _commands(command: click.Command) -> list[click.Command]:
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return [command, *(each for one in below for each in _commands(one))]


def _options(command: click.Command) -> list[click.Option]:
    return [parameter for parameter in command.params if isinstance(parameter, click.Option)]


def meeting_ids(run: Run) -> list[str]:
    return [meeting["id"] for meeting in json.loads(run("meetings", "--json")[1])]


def test_import_tells_what_came(run: Run) -> None:
    code, out, err = run("import", SAMPLE)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Inläst: 3 möten, 27 paragrafer, 31 enigheter, 18 punkter, 21 uppföljningar, 10 återrapporter, "
        "5 indikatorer, 2 medborgarlöften, 2 prioriterade platser, 13 expedieringar, 1 begäran om handlingar, "
        "38 närvarorader, 34 deltagare, 9 parter, 4 överenskommelser, 22 prioriterade områden, 3 mötesserier, 6 stadsdelar.",
        "2 punkter är endast muntliga: Samsyn antecknar att något sades, inte vad.",
    ]


def test_import_twice_says_there_is_nothing_new(run: Run) -> None:
    run("import", SAMPLE)
    code, out, _ = run("import", SAMPLE)
    assert (code, out.splitlines()[0]) == (0, "Inget nytt i filen.")


def test_a_bad_file_is_one_sentence_and_makes_no_store(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "fel.yaml"
    bad.write_text(SAMPLE_TEXT.replace("        trend: okat", "        trend: ökat", 1), encoding="utf-8")
    new_store = tmp_path / "ny.samsyn"
    code, out, err = run("import", bad, data=new_store)
    assert (code, out) == (2, "")
    assert err == (
        f"samsyn: {bad}, rad 193: Värdet i ”trend” går inte att använda: ”ökat”. "
        "Skriv okat, oforandrat, minskat, nytt eller okant.\n"
    )
    assert not new_store.exists()


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("{", ", rad 2: "),
        (
            SAMPLE_TEXT.replace("        heading:", "        rubrik:", 1),
            ", rad 111: Nyckeln ”rubrik” är okänd.",
        ),
        (
            SAMPLE_TEXT.replace("source: bolag\n", "source: ingen\n", 1),
            ", rad 214: ”source” pekar på ”ingen”",
        ),
        (SAMPLE_TEXT.replace("date: 2026-09-17", "date: 2026-09-31", 1), ", rad 275: "),
        (SAMPLE_TEXT + SAMPLE_TEXT, ": Nyckeln ”meta” står två gånger."),
        ("[" * 20_000_001, ": Filen är för stor"),
        ("[" * 1_000_000, ", rad 1: Filen har fler än 40 nivåer."),
        ("", ": Filen är tom."),
    ],
    ids=["syntax", "key", "reference", "date", "twice", "20 MB", "nested", "empty"],
)
def test_a_bad_file_leaves_the_store_as_it_was(
    run: Run, tmp_path: Path, store_path: Path, content: str, place: str
) -> None:
    run("import", SAMPLE)
    before = {path: path.read_bytes() for path in store_path.parent.glob(f"{store_path.name}*")}
    bad = tmp_path / "fel.yaml"
    bad.write_text(content, encoding="utf-8")
    code, out, err = run("import", bad)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"samsyn: {bad}")
    assert place in err
    assert {path: path.read_bytes() for path in store_path.parent.glob(f"{store_path.name}*")} == before


@pytest.mark.parametrize("name", ["saknas.yaml", "."])
def test_a_file_that_cannot_be_read_is_one_sentence(run: Run, tmp_path: Path, name: str) -> None:
    code, _, err = run("import", tmp_path / name)
    assert (code, err.count("\n")) == (2, 1)


def test_meetings_as_json_are_objects_newest_first(run: Run) -> None:
    run("import", SAMPLE)
    code, out, _ = run("meetings", "--json")
    meetings = json.loads(out)
    assert code == 0
    assert [{key: value for key, value in meeting.items() if key != "id"} for meeting in meetings] == [
        {
            "series": "Lokala brottsförebyggande rådet Hägersten-Älvsjö",
            "date": "2026-11-12",
            "state": "approved",
            "items": 10,
            "points": 5,
            "follow_ups": 14,
        },
        {
            "series": "Operativt lägesbildsmöte Hägersten-Älvsjö",
            "date": "2026-09-17",
            "state": "finished",
            "items": 8,
            "points": 8,
            "follow_ups": 7,
        },
        {
            "series": "Lokal samverkansgrupp Älvsjö",
            "date": "2019-09-12",
            "state": "finished",
            "items": 9,
            "points": 5,
            "follow_ups": 7,
        },
    ]


def test_meetings_as_a_table(run: Run) -> None:
    run("import", SAMPLE)
    lines = run("meetings")[1].splitlines()
    assert lines[0].split() == [
        "Datum",
        "Tid",
        "Mötesserie",
        "Läge",
        "Paragrafer",
        "Punkter",
        "Uppföljningar",
        "Id",
    ]
    assert lines[3].startswith("2019-09-12  13.00  Lokal samverkansgrupp Älvsjö")
    assert lines[3].split()[-5:-1] == ["färdigställt", "9", "5", "7"]
    assert [line.split()[-1] for line in lines[1:]] == meeting_ids(run)


def test_an_empty_store_says_what_to_do(run: Run) -> None:
    assert run("meetings")[1] == "Det finns inga möten än. Kommandot import läser in dem från en fil.\n"
    assert json.loads(run("meetings", "--json")[1]) == []


def test_reading_makes_no_store(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "felstavad.samsyn"
    for arguments in (["meetings"], ["print", "minutes", "--meeting", str(uuid4()), "--output", "x.pdf"]):
        code, _, err = run(*arguments, data=missing)
        assert (code, err.startswith(f"samsyn: {missing}: Filen finns inte.")) == (2, True)
    assert not missing.exists()


def test_a_file_that_is_not_ours_is_left_untouched(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "brev.docx"
    other.write_bytes(b"PK\x03\x04")
    code, _, err = run("import", SAMPLE, data=other)
    assert (code, "inte en Samsyn-fil" in err) == (2, True)
    assert other.read_bytes() == b"PK\x03\x04"


def test_minutes_are_printed_and_replace_what_was_there(run: Run, tmp_path: Path) -> None:
    run("import", SAMPLE)
    target = tmp_path / "protokoll åäö.pdf"
    target.write_text("old")
    code, out, _ = run("print", "minutes", "--meeting", meeting_ids(run)[0], "--output", target)
    assert (code, out) == (0, f"{target}\n")
    assert target.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.glob(".*")] == []


@pytest.mark.parametrize("meeting", ["1", "", "01a20707-19f4-7056-8ac0-c0a6be6af930"])
def test_an_unknown_meeting_is_told(run: Run, tmp_path: Path, meeting: str) -> None:
    run("import", SAMPLE)
    target = tmp_path / "x.pdf"
    code, _, err = run("print", "minutes", "--meeting", meeting, "--output", target)
    assert (code, err) == (
        2,
        f"samsyn: Det finns inget möte ”{meeting}”. Kommandot ”samsyn meetings” visar vilka som finns.\n",
    )
    assert not target.exists()


def test_a_folder_that_is_not_there_cannot_be_printed_to(run: Run, tmp_path: Path) -> None:
    run("import", SAMPLE)
    target = tmp_path / "saknas" / "x.pdf"
    code, _, err = run("print", "minutes", "--meeting", meeting_ids(run)[0], "--output", target)
    assert (code, "går inte att skriva" in err) == (2, True)


def test_the_demo_leaves_a_store_and_three_papers_and_may_be_run_again(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "exempel"
    code, out, err = run("demo", "--output", folder, "--no-window")
    names = [
        "2019-09-12 Minnesanteckningar Lokal samverkansgrupp Älvsjö.pdf",
        "2026-09-17 Minnesanteckningar Operativt lägesbildsmöte Hägersten-Älvsjö.pdf",
        "2026-11-12 Protokoll Lokala brottsförebyggande rådet Hägersten-Älvsjö.pdf",
        "samsyn-demo.samsyn",
    ]
    assert (code, err) == (0, "")
    assert sorted(path.name for path in folder.iterdir()) == names
    assert out.splitlines() == [str(folder / name) for name in (names[3], *names[:3])]
    papers = [(folder / name).read_bytes() for name in names[:3]]
    (folder / "mitt eget.txt").write_text("kvar")
    assert run("demo", "--output", folder, "--no-window")[0] == 0
    assert [(folder / name).read_bytes() for name in names[:3]] == papers
    assert (folder / "mitt eget.txt").read_text() == "kvar"
    assert len(json.loads(run("meetings", "--json", data=folder / "samsyn-demo.samsyn")[1])) == 3


def test_the_demo_touches_no_file_that_is_not_its_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "samsyn-demo.samsyn").write_text("something else")
    assert run("demo", "--output", tmp_path, "--no-window")[0] == 2
    assert (tmp_path / "samsyn-demo.samsyn").read_text() == "something else"
    (tmp_path / "fil").write_text("")
    assert run("demo", "--output", tmp_path / "fil", "--no-window")[0] == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["--bogus"],
        ["nothing"],
        ["print"],
        ["print", "minutes"],
        ["import"],
        ["meetings", "extra"],
        ["--lang", "fi"],
    ],
)
def test_a_command_that_is_not_understood_is_one_line(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, err.count("\n")) == (2, 1)
    assert err.startswith("samsyn: Kommandot gick inte att förstå:")
    assert "Traceback" not in out + err


def test_the_language_can_be_chosen(run: Run, tmp_path: Path) -> None:
    for argument in (["--lang", "en"], ["--lang=en"]):
        assert run(*argument, "import", tmp_path / "no.yaml")[2].endswith(
            "The file is not there. Check the path.\n"
        )
    assert run("--lang", "en", "meetings")[1].startswith("There are no meetings yet.")


def test_a_fault_of_ours_leaves_a_report_without_text(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_services: object) -> None:
        raise RuntimeError("Polisen informerade muntligt")

    monkeypatch.setattr("desktop.cli_output.all_meetings", break_down)
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_names, **_options: tmp_path / "log")
    code, _, err = run("meetings")
    (report,) = (tmp_path / "log").iterdir()
    assert code == 70
    assert (
        err == f"samsyn: Något gick fel i programmet. En rapport utan något av din text finns i {report}.\n"
    )
    assert "builtins.RuntimeError" in report.read_text(encoding="utf-8")
    assert "Polisen" not in report.read_text(encoding="utf-8") + err


def test_an_interrupt_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_services: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.cli_output.all_meetings", interrupt)
    assert run("meetings")[0] == 130


def test_every_help_text_is_translated(run: Run) -> None:
    texts = {command.help for command in _commands(cli.samsyn)}
    texts |= {option.help for command in _commands(cli.samsyn) for option in _options(command)}
    assert {text for text in texts if text} <= set(SWEDISH)
    spoken = with_help_in(Words(Language.SWEDISH), cli.samsyn)
    assert {command.help for command in _commands(spoken)} <= set(SWEDISH.values())
    assert not {text for text in texts if text} & set(SWEDISH.values())


def test_the_sample_is_the_one_that_ships() -> None:
    assert sample_path("sample-meetings.yaml") == SAMPLE
    assert sys.modules["desktop.cli"] is cli
