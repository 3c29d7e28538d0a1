"""The log as a file for a spreadsheet: one line an event, each with its sum and its link.

Excel with Swedish settings opens it right by a double click: its list separator is the semicolon, and it takes a text for
UTF-8 only when that begins with a byte order mark. Times are those of this computer, written as Excel reads them.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from desktop.services.language import Language
from desktop.services.log_detail_words import detail_words
from desktop.services.log_words import action_word, kind_word
from domain.log_list import LogRow

_HEADS = {
    Language.SWEDISH: (
        "Nummer", "Tid", "Namn", "Inloggad som", "Händelse", "Vad", "Vilket", "Id", "Uppgift", "Mottagare", "Summa", "Länk",
    ),
    Language.ENGLISH: (
        "Number", "Time", "Name", "Logged in as", "Event", "What", "Which", "Id", "Detail", "Receiver", "Sum", "Link",
    ),
}  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def log_file(rows: Iterable[LogRow], language: Language) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS[language])
    writer.writerows(map(_harmless, _cells(row, language)) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cells(row: LogRow, language: Language) -> Iterator[str]:
    event = row.event
    yield str(event.sequence)
    yield event.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    yield event.actor.chosen_name
    yield event.actor.system_user
    yield action_word(event.action, language)
    yield kind_word(event.object_kind, language)
    yield row.object_name
    yield str(event.object_id or "")
    yield detail_words(event, language)
    yield event.receiver
    yield row.logged.event_hash
    yield row.logged.chain_hash


def _harmless(cell: str) -> str:
    """A name that somebody began with ``=`` is text, not something for a spreadsheet to carry out."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
