"""Commands are found by their words as one types, Swedish letters as they are."""

import pytest

from desktop.ui.commands import Command
from desktop.ui.palette.command_search import find_commands

COMMANDS = [
    Command(key=key, title=title, icon="plus", run=lambda: None, words=words)
    for key, title, words in (
        ("point", "Ny lägesbildspunkt", "logga anteckna"),
        ("weekly", "Skriv ut veckolägesbild …", "En sida PDF"),
        ("list", "Skriv ut uppföljningslista …", "PDF"),
        ("law", "Lagkoll", "skyldigheter"),
    )
]


@pytest.mark.parametrize(
    ("text", "first", "others"),
    [
        ("ny läg", ["point"], []),
        ("LOGGA", ["point"], []),
        ("skriv ut vecko", ["weekly"], []),
        ("utskrift", [], []),
        ("ut skriv", ["weekly", "list"], []),
        ("bild", [], ["point", "weekly"]),
        ("la", ["law"], []),
        ("lä", ["point"], ["weekly"]),
        ("pdf", ["weekly", "list"], []),
        ("  ", [], []),
        ("…", [], []),
    ],
)
def test_words_begin_or_hold_what_is_typed(text: str, first: list[str], others: list[str]) -> None:
    found = find_commands(text, COMMANDS)
    assert [command.key for command in found.first] == first
    assert [command.key for command in found.others] == others
