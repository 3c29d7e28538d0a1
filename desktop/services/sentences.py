"""One sentence for each problem, in Swedish and English, for the window and the command line alike.

What happened, then what to do. File, line and key come first when they are known.
"""

from collections.abc import Mapping

from desktop.services.language import Language
from domain.errors import Problem, UserError

# Each placeholder is a value that every place gives which raises the problem.
SENTENCES: Mapping[Problem, Mapping[Language, str]] = {
    problem: {Language.SWEDISH: swedish, Language.ENGLISH: english}
    for problem, swedish, english in (
        (
            Problem.STORE_MISSING,
            "Filen finns inte. Kontrollera sökvägen, eller välj en mapp som finns.",
            "The file is not there. Check the path, or choose a folder that exists.",
        ),
        (
            Problem.STORE_NOT_OURS,
            "Filen är inte en Samsyn-fil och är orörd. Välj en annan fil.",
            "This is not a Samsyn file, and it was left untouched. Choose another file.",
        ),
        (
            Problem.STORE_TOO_NEW,
            "Filen är sparad av en nyare version av Samsyn. Installera den versionen för att öppna den.",
            "The file was saved by a newer version of Samsyn. Install that version to open it.",
        ),
        (
            Problem.STORE_BUSY,
            "Filen används just nu av någon annan. Försök igen om en stund.",
            "Somebody else is using the file right now. Try again in a while.",
        ),
        (
            Problem.STORE_READ_ONLY,
            "Filen går bara att läsa. Välj en mapp där du får skriva.",
            "The file can only be read. Choose a folder you may write in.",
        ),
        (
            Problem.STORE_FULL,
            "Det går inte att spara just nu: disken är full. Frigör plats och försök igen.",
            "Nothing can be saved right now: the disk is full. Free some space and try again.",
        ),
        (
            Problem.STORE_UNREADABLE,
            "Filen eller servern går inte att läsa. Kontrollera att den är ansluten, eller ta fram en säkerhetskopia.",
            "The file or server cannot be read. Check that it is connected, or bring out a backup.",
        ),
        (
            Problem.RECORD_GONE,
            "Posten finns inte längre. Någon annan kan ha tagit bort den. Läs in sidan på nytt.",
            "The record is no longer there. Somebody else may have removed it. Load the page again.",
        ),
        (
            Problem.CHANGED_BY_OTHER,
            "Någon annan ändrade samtidigt som du. Båda finns kvar. Läs in på nytt och välj.",
            "Somebody else made a change at the same time. Both are kept. Load again and choose.",
        ),
        (
            Problem.MINUTES_LOCKED,
            "Texten är låst, för anteckningarna är färdigställda. Skriv en rättelse i stället.",
            "The text is locked because the minutes are finished. Write a correction instead.",
        ),
        (
            Problem.END_BEFORE_START,
            "Slutet ligger före början. Ändra en av tiderna.",
            "The end comes before the start. Change one of the times.",
        ),
        (Problem.NAME_MISSING, "Namnet saknas. Skriv ett namn.", "The name is missing. Write a name."),
        (
            Problem.HEADING_MISSING,
            "Rubriken saknas. Skriv vad punkten handlar om.",
            "The heading is missing. Write what the item is about.",
        ),
        (
            Problem.ITEM_HAS_FOLLOW_UPS,
            "Under punkten ligger uppföljningar som inte finns någon annanstans. Ta bort dem först, så går ingen förlorad.",
            "Under the item lie follow-ups that are nowhere else. Take them off first, so that none is lost.",
        ),
        (
            Problem.SECTIONS_NOT_FREE,
            "§ {first}–{last} används redan {year} i serien ”{series}”. Ändra numren i filen.",
            "§ {first}–{last} are already used in {year} in the series “{series}”. Change the numbers in the "
            "file.",
        ),
        (
            Problem.QUESTIONS_LEFT,
            "Det finns frågor kvar att svara på. Svara på dem, sedan kan du färdigställa.",
            "There are questions left. Answer them, then you can finish.",
        ),
        (
            Problem.WHAT_MISSING,
            "Det står inte vad som ska göras. Skriv till exempel ”Mäta belysningen i parkstråket”.",
            "It does not say what is to be done. Write for example “Measure the lighting along the park path”.",
        ),
        (
            Problem.ORAL_HAS_NO_MATTER,
            "Endast muntligt: Samsyn antecknar att något sades, inte vad. Ta bort texten, eller ändra märkningen.",
            "Oral only: Samsyn notes that something was told, not what. Remove the text, or change the mark.",
        ),
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
        (
            Problem.TARGET_NOT_WRITABLE,
            "Filen går inte att skriva. Välj en annan mapp, eller stäng programmet som har filen öppen.",
            "The file cannot be written. Choose another folder, or close the program that has it open.",
        ),
        (
            Problem.MEETING_UNKNOWN,
            "Det finns inget möte ”{meeting}”. Kommandot ”samsyn meetings” visar vilka som finns.",
            "There is no meeting “{meeting}”. The command “samsyn meetings” shows those there are.",
        ),
    )
}

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


def sentence(error: UserError, language: Language) -> str:
    """What happened and what to do, with file and line first where they are known."""
    text = SENTENCES[error.problem][language].format_map({**error.values, **_derived(error, language)})
    return f"{_place(error.values, language)}{text}"


def _place(values: Mapping[str, object], language: Language) -> str:
    path, line = values.get("path"), values.get("line")
    row = {Language.SWEDISH: "rad", Language.ENGLISH: "line"}[language]
    parts = [str(path) if path else "", f"{row} {line}" if line is not None else ""]
    place = ", ".join(part for part in parts if part)
    return f"{place}: " if place else ""


def _derived(error: UserError, language: Language) -> dict[str, str]:
    if error.problem is not Problem.FILE_VALUE_WRONG:
        return {}
    value, wanted = error.values.get("value"), error.values.get("wanted")
    quoted = {Language.SWEDISH: f": ”{value}”", Language.ENGLISH: f": “{value}”"}[language]
    return {"shown": quoted if value else "", "advice": _advice(wanted, language)}


def _advice(wanted: object, language: Language) -> str:
    if isinstance(wanted, tuple):
        return (
            {Language.SWEDISH: "Skriv ", Language.ENGLISH: "Write "}[language]
            + _either(wanted, language)
            + "."
        )
    return ADVICE[str(wanted)][language]


def _either(words: tuple[str, ...], language: Language) -> str:
    between = {Language.SWEDISH: " eller ", Language.ENGLISH: " or "}[language]
    return between.join(part for part in (", ".join(words[:-1]), words[-1]) if part)
