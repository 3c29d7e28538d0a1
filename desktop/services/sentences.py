"""One sentence for each problem, in Swedish and English, for the window and the command line alike.

What happened, then what to do. File, line and key come first when they are known.
"""

from collections.abc import Mapping
from datetime import date, datetime

from desktop.services.disclosure_sentences import DISCLOSURE_SENTENCES
from desktop.services.disposal_sentences import DISPOSAL_SENTENCES
from desktop.services.incoming_sentences import ADVICE, INCOMING_SENTENCES
from desktop.services.language import Language
from desktop.services.look_sentences import LOOK_SENTENCES
from desktop.services.printing_sentences import PRINTING_SENTENCES
from desktop.services.record_sentences import RECORD_SENTENCES
from desktop.services.safety_sentences import SAFETY_SENTENCES
from domain.calendar import NO_BREAK, clock, long_date
from domain.errors import Problem, UserError

_ENGLISH_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                   "November", "December")  # fmt: skip

# Each placeholder is a value that every place gives which raises the problem.
SENTENCES: Mapping[Problem, Mapping[Language, str]] = {
    problem: {Language.SWEDISH: swedish, Language.ENGLISH: english}
    for problem, swedish, english in (
        *DISCLOSURE_SENTENCES,
        *DISPOSAL_SENTENCES,
        *INCOMING_SENTENCES,
        *LOOK_SENTENCES,
        *PRINTING_SENTENCES,
        *RECORD_SENTENCES,
        *SAFETY_SENTENCES,
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
            "Filen är sparad av en nyare version av Samsyn (tabeller {found}, här finns {known}) och är orörd."
            " Installera den versionen för att öppna den.",
            "The file was saved by a newer version of Samsyn (tables {found}, here {known}) and was left untouched."
            " Install that version to open it.",
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
            Problem.RECORD_KEPT,
            "Uppgiften hör till det som är sparat för gott och går inte att ändra. Anteckna en ny i stället.",
            "This belongs to what is kept for good and cannot be changed. Note a new one instead.",
        ),
        (
            Problem.NOTHING_TO_UNDO,
            "Det finns inget att ångra. Bara det som har gjorts sedan fönstret öppnades går att ångra.",
            "There is nothing to undo. Only what was done since the window opened can be undone.",
        ),
        (
            Problem.NOTHING_TO_REDO,
            "Det finns inget att göra om. Det går bara direkt efter att något har ångrats.",
            "There is nothing to redo. It can be done only right after an undo.",
        ),
        (
            Problem.UNDO_CHANGED_SINCE,
            "Det gick inte att ångra: uppgifterna har ändrats efteråt. Ändra dem för hand om det behövs.",
            "It could not be undone: the record has been changed since. Change it by hand if need be.",
        ),
        (
            Problem.UNDO_PARENT_GONE,
            "Det gick inte att ångra: det som uppgiften hör ihop med är borta eller används. Ändra för hand i stället.",
            "It could not be undone: what the record belongs to is gone or in use. Change it by hand instead.",
        ),
        (
            Problem.UNDO_LAID_DOWN,
            "Det som är färdigställt, beslutat, expedierat eller utlämnat ligger fast. Rätta det i stället.",
            "What is finished, decided, dispatched or disclosed stands. Correct it instead.",
        ),
        (
            Problem.UNDO_TOO_LARGE,
            "Inläsningen är för stor för att ångras. Ta för hand bort det som inte ska vara kvar.",
            "What was brought in is too much to be undone. Remove by hand what is not to stay.",
        ),
        (
            Problem.END_BEFORE_START,
            "Slutet ligger före början. Ändra en av tiderna.",
            "The end comes before the start. Change one of the times.",
        ),
        (Problem.NAME_MISSING, "Namnet saknas. Skriv ett namn.", "The name is missing. Write a name."),
        (Problem.TITLE_MISSING, "Titeln saknas. Skriv en titel.", "The title is missing. Write a title."),
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
            Problem.AGREEMENTS_OVERLAP,
            "Samma parter har redan ”{title}” under den tiden. Ändra datumen, eller ange vilken som ersätter den andra.",
            "The same parties already have “{title}” at that time. Change the dates, or say which replaces the other.",
        ),
        (
            Problem.REPLACES_CIRCLE,
            "Överenskommelserna skulle ersätta varandra i en ring. Välj en annan som ersätts, eller ingen.",
            "The agreements would replace each other in a circle. Choose another one to be replaced, or none.",
        ),
        (
            Problem.PARTY_TWICE,
            "Parten står två gånger. Ta bort den ena raden.",
            "The party stands twice. Remove one of the lines.",
        ),
        (
            Problem.AREA_TWICE,
            "Området ”{title}” står två gånger. Ge det ena en annan rubrik, eller ta bort det.",
            "The area “{title}” stands twice. Give one of them another title, or remove it.",
        ),
        (
            Problem.AREA_LETTER_TAKEN,
            "Bokstaven {letter} används redan av ”{title}”. Välj en annan bokstav.",
            "The letter {letter} is already used by “{title}”. Choose another letter.",
        ),
        (
            Problem.AREA_IN_USE,
            "”{title}” används av möten, punkter, uppföljningar eller åtgärder. Låt det stå, eller ta bort det där.",
            "“{title}” is used by meetings, points, follow-ups or measures. Keep the area, or take it away there first.",
        ),
        (
            Problem.AREA_NOT_IN_FORCE,
            "Området ”{title}” hör till en överenskommelse som tog slut {end}. Välj ett annat område eller en tidigare dag.",
            "The area “{title}” belongs to an agreement that ended on {end}. Choose an area in force, or an earlier day.",
        ),
        (
            Problem.PREDECESSOR_CIRCLE,
            "Den som har funnits före skulle också komma efter. Välj en annan, eller ingen.",
            "What came before would also come after. Choose another one, or none.",
        ),
        (
            Problem.LATITUDE_WRONG,
            "Det är ingen plats i Sverige. Skriv grader norr mellan 55 och 70, som 59,28, eller töm båda fälten.",
            "This is no place in Sweden. Write degrees north between 55 and 70, like 59.28, or empty both fields.",
        ),
        (
            Problem.LONGITUDE_WRONG,
            "Det är ingen plats i Sverige. Skriv grader öst mellan 10 och 25, som 18,04, eller töm båda fälten.",
            "This is no place in Sweden. Write degrees east between 10 and 25, like 18.04, or empty both fields.",
        ),
        (
            Problem.MEASURE_WITHOUT_PARTY,
            "Åtgärden saknar part. Lägg till minst ett åtagande.",
            "The measure has no party. Add at least one commitment.",
        ),
        (
            Problem.MEASURE_NEEDS_WORDS,
            "Bedömningen saknar ord. Skriv vad som är gjort och vad som är kvar.",
            "The judgement has no words. Write what is done and what remains.",
        ),
        (
            Problem.NUMBER_WRONG,
            "Talet går inte att tolka. Skriv till exempel 40, 22,5 eller 1 200.",
            "The number cannot be understood. Write for example 40, 22,5 or 1 200.",
        ),
        (
            Problem.DATE_IN_FUTURE,
            "Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.",
            "The date lies in the future. Write today's date or an earlier one.",
        ),
        (
            Problem.PICTURE_NOT_DECIDED,
            "Lägesbilden är inte beslutad. Välj en beslutad version, eller ange ingen.",
            "The situation picture is not decided. Choose a decided version, or none.",
        ),
        (
            Problem.PICTURE_DECIDED,
            "Lägesbilden är fastställd och kan inte ändras. Gör en ny version i stället.",
            "The situation picture is decided and cannot be changed. Make a new version instead.",
        ),
        (
            Problem.PICTURE_DRAFT_OPEN,
            "Version {number} är ett utkast. Fastställ eller ta bort det innan du börjar på en ny version.",
            "Version {number} is a draft. Decide or remove it before you begin a new version.",
        ),
        (
            Problem.BODY_MISSING,
            "Det står inte vem som fastställer. Skriv till exempel ”Lokala brottsförebyggande rådet”.",
            "It does not say who decides. Write for example “The local crime prevention council”.",
        ),
        (
            Problem.POINT_IN_PICTURE,
            "Punkten är med i en lägesbild enligt 4 § och kan inte tas bort. Ta först bort den ur lägesbildens utkast.",
            "The point is in a situation picture (section 4) and cannot be removed. Leave it out of the draft first.",
        ),
        (
            Problem.REPORT_MISSING,
            "Återrapporten är tom. Skriv vad som har hänt, till exempel ”Fem av nio hus genomgångna”.",
            "The report is empty. Write what has happened, for example “Five of nine houses gone through”.",
        ),
        (
            Problem.REASON_MISSING,
            "Skälet saknas. Skriv med några ord varför.",
            "The reason is missing. Write in a few words why.",
        ),
        (
            Problem.FOLLOW_UP_CLOSED,
            "Uppföljningen är redan avslutad. Öppna den igen först.",
            "The follow-up is closed already. Open it again first.",
        ),
        (
            Problem.DUE_TOO_EARLY,
            "Datumet ligger före dagen då ni enades om uppföljningen. Skriv {day} eller senare.",
            "The date comes before the day the follow-up was agreed. Write {day} or later.",
        ),
        (
            Problem.POINT_IN_FUTURE,
            "Dagen har inte varit än. Skriv i dag eller en tidigare dag.",
            "The day has not come yet. Write today or an earlier day.",
        ),
        (
            Problem.SOURCE_MISSING,
            "Källan saknas. Välj vilken part som berättar.",
            "The source is missing. Choose the party that tells it.",
        ),
        (
            Problem.CATEGORY_MISSING,
            "Det står inte vad som har hänt. Skriv till exempel ”skadegörelse”.",
            "It does not say what has happened. Write for example “criminal damage”.",
        ),
        (
            Problem.POINT_RAISED,
            "Punkten har tagits upp på ett möte och kan inte tas bort. Ta först bort den från mötets punkt.",
            "The point has been raised at a meeting and cannot be removed. Take it off the item of the meeting first.",
        ),
        (
            Problem.NAME_UNKNOWN,
            "”{name}” finns inte. Kontrollera stavningen.",
            "There is no “{name}”. Check the spelling.",
        ),
        (
            Problem.MEETING_UNKNOWN,
            "Det finns inget möte ”{meeting}”. Kommandot ”samsyn meetings” visar vilka som finns.",
            "There is no meeting “{meeting}”. The command “samsyn meetings” shows those there are.",
        ),
        (
            Problem.AGREEMENT_UNKNOWN,
            "Det finns ingen överenskommelse ”{agreement}”. Kommandot ”samsyn agreements” visar vilka som finns.",
            "There is no agreement “{agreement}”. The command “samsyn agreements” shows those there are.",
        ),
    )
}


def sentence(error: UserError, language: Language) -> str:
    """What happened and what to do, with file and line first where they are known."""
    values = {key: _written(value, language) for key, value in error.values.items()}
    text = SENTENCES[error.problem][language].format_map({**values, **_derived(error, language)})
    return f"{_place(error.values, language)}{text}"


def _written(value: object, language: Language) -> object:
    """A day, and a moment on this computer's clock, as one writes it in running text; everything else as it is."""
    if isinstance(value, datetime):
        here = value.astimezone()
        between = {Language.SWEDISH: f" kl.{NO_BREAK}", Language.ENGLISH: ", "}[language]
        return f"{_written(here.date(), language)}{between}{clock(here.time())}"
    if not isinstance(value, date):
        return value
    if language is Language.SWEDISH:
        return long_date(value)
    return f"{value.day}{NO_BREAK}{_ENGLISH_MONTHS[value.month - 1]}{NO_BREAK}{value.year}"


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
