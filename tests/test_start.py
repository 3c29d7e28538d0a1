"""Which starts ask for the window, and what else the arguments say."""

from pathlib import Path

import pytest

from desktop.services.language import Language
from desktop.start import WindowWish, asked_language, window_wish

ADDRESS = "postgresql://samsyn@server/samsyn"


@pytest.mark.parametrize(
    ("arguments", "wish"),
    [
        ([], WindowWish(None, None)),
        (["--data", "Möten.samsyn"], WindowWish(Path("Möten.samsyn"), None)),
        (["--data=Möten.samsyn"], WindowWish(Path("Möten.samsyn"), None)),
        (["--data", ADDRESS], WindowWish(ADDRESS, None)),
        (["--lang", "en"], WindowWish(None, Language.ENGLISH)),
        (["--lang=sv", "--data", "a b"], WindowWish(Path("a b"), Language.SWEDISH)),
    ],
)
def test_the_window_is_asked_for(arguments: list[str], wish: WindowWish) -> None:
    assert window_wish(arguments) == wish


@pytest.mark.parametrize(
    "arguments",
    [
        ["meetings"],
        ["--help"],
        ["--version"],
        ["--data"],
        ["--data="],
        ["--lang", "fi"],
        ["--data", "a", "--data", "b"],
        ["--data", "a", "meetings"],
        ["a.samsyn"],
        ["--", "--data", "a"],
    ],
)
def test_all_else_is_the_command_lines(arguments: list[str]) -> None:
    assert window_wish(arguments) is None


def test_a_fault_in_the_options_is_told_in_the_language_asked_for() -> None:
    assert asked_language(["--wrong", "--lang", "en"]) is Language.ENGLISH
    assert asked_language(["--wrong", "--lang=sv"]) is Language.SWEDISH
