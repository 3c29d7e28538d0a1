"""What came of a handover, in words: for the window and the command line alike."""

from collections.abc import Iterator

from desktop.services.language import Language
from domain.handover import HandedOver, TakenOver

_HANDED_OVER = {
    Language.SWEDISH: "Allt är överlämnat: {rows} rader i {tables} tabeller, {minutes} versioner av protokoll och "
    "anteckningar, {files} filer ({size}).",
    Language.ENGLISH: "Everything has been handed over: {rows} rows in {tables} tables, {minutes} versions of minutes and "
    "notes, {files} files ({size}).",
}
_HOW_TO_READ = {
    Language.SWEDISH: "Öppna index.html i mappen för att läsa. Överlämningen innehåller också det som är markerat för "
    "sekretess.",
    Language.ENGLISH: "Open index.html in the folder to read it. The handover also holds what is marked for secrecy.",
}
_TAKEN_OVER = {
    Language.SWEDISH: "Överlämningen är inläst: {rows} rader i {tables} tabeller, {minutes} versioner av protokoll och "
    "anteckningar.",
    Language.ENGLISH: "The handover has been read in: {rows} rows in {tables} tables, {minutes} versions of minutes and "
    "notes.",
}
_CHANGED = {
    Language.SWEDISH: "{changed} av versionerna är inte som när de färdigställdes. Kontrollera protokollen.",
    Language.ENGLISH: "{changed} of the versions are not as they were when they were finished. Check the minutes.",
}
_KIB = 1024
_UNITS = ("KiB", "MiB", "GiB", "TiB")


def handed_over_lines(result: HandedOver, language: Language) -> Iterator[str]:
    yield _HANDED_OVER[language].format(
        rows=result.handover.rows,
        tables=len(result.handover.counts),
        minutes=result.minutes,
        files=result.files,
        size=_size(result.size),
    )
    yield from _changed(result.changed, language)
    yield _HOW_TO_READ[language]


def taken_over_lines(result: TakenOver, language: Language) -> Iterator[str]:
    yield _TAKEN_OVER[language].format(
        rows=result.handover.rows, tables=len(result.handover.counts), minutes=result.minutes
    )
    yield from _changed(result.changed, language)


def _changed(changed: int, language: Language) -> Iterator[str]:
    if changed:
        yield _CHANGED[language].format(changed=changed)


def _size(size: int) -> str:
    """``838 KiB``; a file system counts so, and the number must be no smaller than what is needed."""
    number, place = size / _KIB, 0
    while number >= _KIB and place + 1 < len(_UNITS):
        number, place = number / _KIB, place + 1
    return f"{number:.0f} {_UNITS[place]}"
