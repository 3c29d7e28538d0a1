"""The words of the command line: English in the source, Swedish here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from desktop.services.language import Language

SWEDISH: Mapping[str, str] = {
    # Help
    "Minutes, situation picture and follow-ups for local samverkan. Without a command the window opens.":
        "Protokoll, lägesbild och uppföljning för lokal samverkan. Utan kommando öppnas fönstret.",
    "The file to work in, or a postgresql:// address.": "Filen att arbeta i, eller en postgresql://-adress.",
    "Language of messages and window.": "Språk i meddelanden och fönster.",
    "Bring in a file of meetings (YAML). What is there already stays as it is.":
        "Läs in en fil med möten (YAML). Det som redan finns lämnas som det är.",
    "List all meetings, the newest first.": "Lista alla möten, det senaste först.",
    "Write the list as JSON.": "Skriv listan som JSON.",
    "Print a document to a PDF file.": "Skriv ut ett dokument till en PDF-fil.",
    "Print the minutes of a meeting; a file that is there is replaced.":
        "Skriv ut ett mötes protokoll eller anteckningar. En fil som finns ersätts.",
    "The meeting, as the command meetings shows it.": "Mötet, så som kommandot meetings visar det.",
    "The PDF file to write.": "PDF-filen som ska skrivas.",
    "Make an example store with three made-up meetings and print their minutes.":
        "Gör en exempelfil med tre påhittade möten och skriv ut dem.",
    "The folder for the example.": "Mappen för exemplet.",
    "Do not open the window afterwards.": "Öppna inte fönstret efteråt.",
    "Try the program out in a temporary folder: store, minutes, window.":
        "Prova programmet i en tillfällig mapp: fil, utskrift, fönster.",
    "Show the version and exit.": "Visa programmets version.",
    # The list of meetings
    "There are no meetings yet. The command import brings them in from a file.":
        "Det finns inga möten än. Kommandot import läser in dem från en fil.",
    "Date": "Datum",
    "Time": "Tid",
    "Series": "Mötesserie",
    "State": "Läge",
    "Items": "Paragrafer",
    "Points": "Punkter",
    "Follow-ups": "Uppföljningar",
    "Id": "Id",
    "planned": "planerat",
    "called": "kallat",
    "in_progress": "pågår",
    "draft": "utkast",
    "finished": "färdigställt",
    "approved": "justerat",
    # Errors
    "The command was not understood: {reason} See samsyn --help.":
        "Kommandot gick inte att förstå: {reason} Se samsyn --help.",
    "Something went wrong in the program. A report without any of your text is in {path}.":
        "Något gick fel i programmet. En rapport utan något av din text finns i {path}.",
    "Something went wrong in the program, and no report could be written.":
        "Något gick fel i programmet, och ingen rapport gick att skriva.",
}  # fmt: skip
_PLAIN_ENGLISH = {"in_progress": "in progress"}


@dataclass(frozen=True, slots=True)
class Words:
    """Call it with the English to get the words to show."""

    language: Language

    def __call__(self, english: str) -> str:
        if self.language is Language.SWEDISH:
            return SWEDISH[english]
        return _PLAIN_ENGLISH.get(english, english)

    def usage(self, reason: str) -> str:
        """A fault in the command itself; the reason is click's own, in English."""
        return self("The command was not understood: {reason} See samsyn --help.").format(reason=reason)

    def fault(self, report: Path | None) -> str:
        if report is None:
            return self("Something went wrong in the program, and no report could be written.")
        return self(
            "Something went wrong in the program. A report without any of your text is in {path}."
        ).format(path=report)


def translate_help(command: click.Command, words: Words) -> None:
    """Put every help text of a command and those below it into the language; English is left alone."""
    if words.language is Language.ENGLISH:
        return
    command.help = SWEDISH.get(command.help or "", command.help)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            parameter.help = SWEDISH.get(parameter.help or "", parameter.help)
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        translate_help(below, words)
