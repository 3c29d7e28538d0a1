"""The command ``look`` shows and changes what the window shows."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.cli import Session
from desktop.cli_look import look
from desktop.cli_words import SWEDISH, Words
from desktop.services.language import Language
from desktop.services.program import open_services
from domain.errors import Problem, UserError
from tests.logo_files import CMYK_JPEG, HOUSE_SVG

PARTY = "Trafikkontoret"


@pytest.fixture
def data(store_path: Path) -> Path:
    services = open_services(store_path)
    services.register.add_party(PARTY)
    services.close()
    return store_path


def run(data: Path, *arguments: str, language: Language = Language.SWEDISH) -> list[str]:
    session = Session(str(data), Words(language))
    result = CliRunner().invoke(look, arguments, obj=session, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output.splitlines()


def refused(data: Path, *arguments: str) -> Problem:
    with pytest.raises(UserError) as error:
        run(data, "set", *arguments)
    return error.value.problem


def test_a_new_store_has_the_plain_look(data: Path) -> None:
    assert run(data, "show") == [
        "Organisation  Ej angiven",
        "Färg          #1A201D",
        "Logotyp       Ej angiven",
    ]


def test_what_is_named_is_changed_and_the_rest_stays(data: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logotyp.svg"
    logo.write_bytes(HOUSE_SVG)
    run(data, "set", "--organisation", "Stockholms stad", "--logo", str(logo))
    run(data, "set", "--accent", "2b6145", "--footer", "trafikkontoret", "Box 8311, 104 20 Stockholm")
    assert run(data, "show", language=Language.ENGLISH) == [
        "Organisation              Stockholms stad",
        "Accent                    #2B6145",
        "Logo                      SVG",
        "Footer of Trafikkontoret  Box 8311, 104 20 Stockholm",
    ]
    shown = run(data, "set", "--no-logo", "--footer", PARTY, "", "--organisation", "")
    assert shown == ["Organisation  Ej angiven", "Färg          #2B6145", "Logotyp       Ej angiven"]


def test_what_cannot_be_printed_is_refused(data: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logotyp.png"
    logo.write_bytes(CMYK_JPEG)
    assert refused(data, "--logo", str(logo)) is Problem.LOGO_NOT_IMAGE
    assert refused(data, "--logo", str(tmp_path / "saknas.svg")) is Problem.FILE_MISSING
    assert refused(data, "--accent", "#FFEE00") is Problem.ACCENT_TOO_PALE
    assert refused(data, "--footer", "Ingen", "text") is Problem.NAME_UNKNOWN
    assert run(data, "show")[1] == "Färg          #1A201D"


def test_every_help_text_is_in_swedish() -> None:
    texts = [look.help, *(each.help for each in look.commands.values())]
    texts += [option.help for each in look.commands.values() for option in each.params]  # type: ignore[attr-defined]
    assert [text for text in texts if text not in SWEDISH] == []
