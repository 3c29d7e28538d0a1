"""What is wrong with a file that comes in, and how a value should have been written (``sentences.py``)."""

from collections.abc import Mapping

from desktop.services.language import Language
from domain.errors import Problem

INCOMING_SENTENCES = (
    (
        Problem.FILE_MISSING,
        "Filen finns inte. Kontrollera sökvägen.",
        "The file is not there. Check the path.",
    ),
    (
        Problem.FILE_UNREADABLE,
        "Filen går inte att läsa. Kontrollera att det är en fil och att du får läsa den.",
        "The file cannot be read. Check that it is a file and that you may read it.",
    ),
    (
        Problem.FILE_TOO_LARGE,
        "Filen är för stor: högst 20 MB och 500 000 värden. Dela upp den på flera filer.",
        "The file is too large: at most 20 MB and 500,000 values. Split it into several files.",
    ),
    (
        Problem.FILE_EMPTY,
        "Filen är tom. Välj en fil med möten.",
        "The file is empty. Choose a file with meetings.",
    ),
    (
        Problem.FILE_NOT_TEXT,
        "Filen är inte text i UTF-8. Spara om den som UTF-8.",
        "The file is not text in UTF-8. Save it as UTF-8.",
    ),
    (
        Problem.FILE_NOT_YAML,
        "Raden går inte att tolka som YAML. Rätta indrag, citattecken eller kolon.",
        "The line cannot be understood as YAML. Mend its indents, quotation marks or colons.",
    ),
    (
        Problem.FILE_NOT_PLAIN,
        "Filen använder ankare, taggar, sammansatta nycklar eller flera dokument. Skriv ut värdena i stället.",
        "The file uses anchors, tags, compound keys or several documents. Write the values out instead.",
    ),
    (
        Problem.FILE_TOO_DEEP,
        "Filen har fler än 40 nivåer. Kontrollera att det är en fil med möten.",
        "The file has more than 40 levels. Check that it is a file of meetings.",
    ),
    (
        Problem.FILE_KEY_UNKNOWN,
        "Nyckeln ”{key}” är okänd. Ta bort den, eller rätta stavningen.",
        "The key “{key}” is unknown. Remove it, or mend its spelling.",
    ),
    (
        Problem.FILE_KEY_MISSING,
        "Nyckeln ”{key}” saknas. Lägg till den.",
        "The key “{key}” is missing. Add it.",
    ),
    (
        Problem.FILE_KEY_TWICE,
        "Nyckeln ”{key}” står två gånger. Ta bort den ena.",
        "The key “{key}” stands twice. Remove one of them.",
    ),
    (
        Problem.FILE_NAME_TWICE,
        "Värdet i ”{key}” används redan av en annan post i filen. Ge posten ett eget.",
        "The value of “{key}” is already used by another record in the file. Give this one its own.",
    ),
    (
        Problem.FILE_VALUE_WRONG,
        "Värdet i ”{key}” går inte att använda{shown}. {advice}",
        "The value of “{key}” cannot be used{shown}. {advice}",
    ),
    (
        Problem.FILE_REFERENCE_DANGLING,
        "”{key}” pekar på ”{value}”, som inte finns i filen. Lägg till det, eller rätta namnet.",
        "“{key}” points to “{value}”, which is not in the file. Add it, or mend the name.",
    ),
    (
        Problem.FILE_SECTIONS_BROKEN,
        "Paragrafen har nummer {number} men ska ha {wanted}. Numrera utan luckor och i ordning.",
        "The paragraph has number {number} but should have {wanted}. Number them in order and without gaps.",
    ),
)

# Keys are the values of desktop.exchange.wanted.Wanted, which is not imported here: a sentence costs no YAML.
ADVICE: Mapping[str, Mapping[Language, str]] = {
    wanted: {Language.SWEDISH: swedish, Language.ENGLISH: english}
    for wanted, swedish, english in (
        ("date", "Skriv ett datum som 2026-09-17.", "Write a date like 2026-09-17."),
        (
            "time",
            'Skriv en tid inom citattecken, som "9.00".',
            'Write a time in quotation marks, like "9.00".',
        ),
        ("number", "Skriv ett heltal utan citattecken.", "Write a whole number without quotation marks."),
        (
            "decimal",
            "Skriv ett tal med decimalpunkt, som 22.5.",
            "Write a number with a decimal point, like 22.5.",
        ),
        ("flag", "Skriv true eller false.", "Write true or false."),
        (
            "line",
            "Skriv text på en rad, högst 500 tecken, inom citattecken om den ser ut som ett tal.",
            "Write text on one line, at most 500 characters, in quotation marks if it looks like a number.",
        ),
        (
            "prose",
            "Skriv text, högst 100 000 tecken, inom citattecken om den ser ut som ett tal.",
            "Write text, at most 100,000 characters, in quotation marks if it looks like a number.",
        ),
        ("list", "Skriv en lista.", "Write a list."),
        ("mapping", "Skriv nycklar med värden.", "Write keys with values."),
        ("version", "Samsyn läser version 1.", "Samsyn reads version 1."),
        ("week", "Skriv den vecka som datumet ligger i.", "Write the week that the date lies in."),
        ("after_start", "Det får inte ligga före början.", "It must not come before the start."),
    )
}
