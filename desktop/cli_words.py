"""The words of the command line: English in the source, Swedish here."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import click

from desktop.cli_disposal_words import DISPOSAL_WORDS
from desktop.cli_safety_words import SAFETY_WORDS
from desktop.services.language import Language

SWEDISH: Mapping[str, str] = {
    **DISPOSAL_WORDS,
    **SAFETY_WORDS,
    # Help
    "Minutes, situation picture and follow-ups for local samverkan. Without a command the window opens.":
        "Protokoll, lägesbild och uppföljning för lokal samverkan. Utan kommando öppnas fönstret.",
    "The file to work in, or a postgresql:// address.": "Filen att arbeta i, eller en postgresql://-adress.",
    "Language of messages and window.": "Språk i meddelanden och fönster.",
    'Bring in a file of meetings (YAML), leaving what is there; after "everything" a handover, into a new file.':
        'Läs in en fil med möten (YAML) och lämna det som finns; efter "everything" en överlämning, i en ny fil.',
    "Take out what a store holds.": "Ta ut det som en fil innehåller.",
    "Hand over everything in a folder that can be read without the program, also what is marked for secrecy.":
        "Lämna över allt i en mapp som går att läsa utan programmet, också det som är markerat för sekretess.",
    "The folder to make.": "Mappen som ska göras.",
    "Tell versions, paths, sizes and how the store stands, as JSON.":
        "Visa versioner, sökvägar, storlekar och hur filen mår, som JSON.",
    "List all meetings, the newest first.": "Lista alla möten, det senaste först.",
    "Write the list as JSON.": "Skriv listan som JSON.",
    "Print a document to a PDF file.": "Skriv ut ett dokument till en PDF-fil.",
    "Print the minutes of a meeting: the original that is kept, or a copy in a variant.":
        "Skriv ut ett mötes protokoll eller anteckningar: originalet som bevaras, eller en kopia i en variant.",
    "Print the summons to a meeting.": "Skriv ut kallelsen till ett möte.",
    "Print the weekly situation picture, one page.": "Skriv ut veckans lägesbild på en sida.",
    "Print a compiled situation picture in the three parts of the act.":
        "Skriv ut en sammanställd lägesbild i lagens tre delar.",
    "Print the list of follow-ups, of one party or of all.": "Skriv ut uppföljningslistan, för en part eller för alla.",
    "Write a calendar file: what is due, the next meetings, agreements that end, the clocks of the act.":
        "Skriv en kalenderfil med det som ska vara klart, nästa möten, överenskommelser som löper ut och lagens tidsgränser.",
    "The calendar file (.ics) to write.": "Kalenderfilen (.ics) som ska skrivas.",
    "Only what this party has to do with: its name or id.": "Bara det som rör den här parten, med namn eller id.",
    "Print an agreement with its appendices.": "Skriv ut en överenskommelse med bilagor.",
    "Print the action plan of an agreement.": "Skriv ut handlingsplanen för en överenskommelse.",
    "Print the yearly follow-up of an agreement.": "Skriv ut årsuppföljningen av en överenskommelse.",
    "Print the extract of a tertial for the board.": "Skriv ut tertialutdraget till nämnden.",
    "Print all minutes of a series and year as one book.":
        "Skriv ut ett års protokoll och anteckningar i en mötesserie som en årsbok.",
    "Print what a new coordinator needs.": "Skriv ut det som en ny samordnare behöver.",
    "Print a form to take minutes on by hand.": "Skriv ut en blankett att föra anteckningar på för hand.",
    "Write the manual, all help of the window with every key, as a PDF file.":
        "Skriv handboken, hela fönstrets hjälp med alla tangenter, som en PDF-fil.",
    "Print every document of a year into a folder.": "Skriv ut ett års alla dokument till en mapp.",
    "The series, by id or by name.": "Mötesserien, med id eller namn.",
    "The version; the newest without.": "Versionen. Den nyaste om den utelämnas.",
    "Only this party's follow-ups.": "Bara den här partens uppföljningar.",
    "The week, as 2026-W47; the current one without.": "Veckan, till exempel 2026-W47. Den här veckan om den utelämnas.",
    "For whom: everything is internal.": "För vem. Internt (internal) visar allt.",
    "The form of PDF/A.": "Vilken form av PDF/A.",
    "The folder to write to.": "Mappen att skriva till.",
    "The text as it is now, not the newest that was kept.":
        "Texten som den är nu, inte den senaste sparade versionen.",
    "Sign with this certificate file.": "Signera med den här certifikatfilen.",
    "Password of the certificate": "Certifikatets lösenord",
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
    # The list of agreements
    "List agreements with their state, the newest first.": "Lista överenskommelser med läge, den senaste först.",
    "Only those in this state.": "Bara de som har det läget.",
    "The day whose states are shown, as 2026-11-12; today if left out.":
        "Dagen vars läge visas, till exempel 2026-11-12. I dag om den utelämnas.",
    "There are no such agreements.": "Det finns inga sådana överenskommelser.",
    "Agreement": "Överenskommelse",
    "Level": "Nivå",
    "From": "Från",
    "Until": "Till",
    "Unsigned": "Ej undertecknat",
    "overall": "övergripande",
    "local": "lokal",
    "out_for_comment": "på remiss",
    "in_force": "gäller",
    "prolonged": "förlängd",
    "expired": "utgången",
    "replaced": "ersatt",
    # The list of situation points
    "List situation points, the newest first.": "Lista lägesbildspunkter, den senaste först.",
    "Only points of this priority area: its title or id.": "Bara punkter i det prioriterade området: dess titel eller id.",
    "Only points from this district.": "Bara punkter från den stadsdelen.",
    "Only points of this category.": "Bara punkter i den kategorin.",
    "Only points told by this party.": "Bara punkter som parten har berättat om.",
    "The first day, as 2026-09-07.": "Den första dagen, till exempel 2026-09-07.",
    "The last day, as 2026-11-01.": "Den sista dagen, till exempel 2026-11-01.",
    "Only points judged like this.": "Bara punkter med den bedömningen.",
    "Only points marked like this.": "Bara punkter med den märkningen.",
    "Only points with this trend.": "Bara punkter med den trenden.",
    "At most so many points.": "Högst så många punkter.",
    "There are no such points.": "Det finns inga sådana punkter.",
    "Severity": "Allvar",
    "Category": "Kategori",
    "Place": "Plats",
    "District": "Stadsdel",
    "Period": "Period",
    "Trend": "Trend",
    "Area": "Område",
    "oral information": "muntlig information",
    "green": "grön",
    "yellow": "gul",
    "red": "röd",
    "not_judged": "inte bedömd",
    "increased": "ökat",
    "unchanged": "oförändrat",
    "decreased": "minskat",
    "new": "nytt",
    "unknown": "okänt",
    "to_be_tested": "ska sekretessprövas",
    # The search
    "Find meetings, sections, decisions, points, follow-ups, agreements and roles that hold every word.":
        "Sök möten, paragrafer, beslut, punkter, uppföljningar, överenskommelser och roller där alla orden finns.",
    "At most so many of each kind.": "Högst så många av varje slag.",
    "Write what is found as JSON.": "Skriv det som hittas som JSON.",
    "Nothing was found.": "Inget hittades.",
    "There are more.": "Det finns fler.",
    "Sections": "Paragrafer",
    "Agreed at meetings": "Enigheter och beslut",
    "Situation points": "Lägesbildspunkter",
    "Agreements": "Överenskommelser",
    "Measures": "Åtgärder",
    "Participants, by role and party": "Deltagare, efter roll och part",
    # The house's own look
    "The house's own look on paper: organisation, logo, colour and footers.":
        "Verksamhetens utseende på papper: organisation, logotyp, färg och sidfötter.",
    "Show the look that is stored.": "Visa utseendet som är sparat.",
    "Change what is named, and leave the rest as it is.": "Ändra det som anges och låt resten vara.",
    "The name that stands first; empty for each document's own party.":
        "Namnet som står först. Tomt ger varje dokuments egen part.",
    "The colour of the document's type and of charts, dark enough for white paper.":
        "Färgen på dokumenttyp och diagram, mörk nog för vitt papper.",
    "A logo in SVG or PNG.": "En logotyp i SVG eller PNG.",
    "Print without a logo.": "Skriv ut utan logotyp.",
    "The footer of a party, its name or id first; an empty text takes it away.":
        "En parts sidfot, med namn eller id först. En tom text tar bort den.",
    "None set": "Ej angiven",
    "Organisation": "Organisation",
    "Accent": "Färg",
    "Logo": "Logotyp",
    "Footer of {party}": "Sidfot för {party}",
    # The yearly follow-up
    "Count what came of an agreement.": "Räkna vad som blev av en överenskommelse.",
    "Show the numbers of a yearly follow-up for each priority area.":
        "Visa årsuppföljningens tal för varje prioriterat område.",
    "The agreement, by id or by title.": "Överenskommelsen, med id eller titel.",
    "The calendar year.": "Kalenderåret.",
    "Only this half of the year.": "Bara det här halvåret.",
    "Only these four months of the year.": "Bara det här tertialet (fyra månader).",
    "Write the numbers as JSON.": "Skriv talen som JSON.",
    "In all": "Alla",
    "No area": "Utan",
    # The list of follow-ups
    "List follow-ups over all series, late ones first.":
        "Lista uppföljningar över alla mötesserier, de försenade först.",
    "Only open ones, as without any choice.": "Bara öppna. Så är det också utan val.",
    "Only open ones whose date has passed.": "Bara öppna vars datum har passerat.",
    "Only closed ones, the last closed first.": "Bara avslutade, den senast avslutade först.",
    "Open and closed ones.": "Både öppna och avslutade.",
    "Only those of this party: its name or id.": "Bara de som parten ansvarar för: namn eller id.",
    "Only those of this priority area: its title or id.": "Bara de i det prioriterade området: titel eller id.",
    "Only those agreed in this series: its name or id.": "Bara de som bestämts i mötesserien: namn eller id.",
    "Only those due before this day, as 2026-12-01.": "Bara de som ska vara klara före dagen, till exempel 2026-12-01.",
    "Show loose threads instead: what was agreed or told and went no further.":
        "Visa lösa trådar i stället: det som sagts eller enats om och inte kommit vidare.",
    "There are no such follow-ups.": "Det finns inga sådana uppföljningar.",
    "Due": "Klart senast",
    "Days late": "Dagar sen",
    "Status": "Status",
    "Follow-up": "Uppföljning",
    "Party": "Part",
    "Role": "Roll",
    "Meetings": "Möten",
    "not_started": "ej påbörjad",
    "done": "klar",
    "handed_over": "lämnad över",
    "dropped": "avförd",
    "Decisions without follow-up": "Enigheter utan uppföljning",
    "Follow-ups never reported": "Uppföljningar utan återrapport",
    "Points never discussed": "Punkter som aldrig tagits upp",
    "Areas not discussed for 90 days": "Områden som inte behandlats på 90 dagar",
    # The log
    "List what was done, by whom and when, the newest first; never what was written.":
        "Lista vad som har gjorts, av vem och när, det senaste först. Texter visas aldrig.",
    "Only this event.": "Bara den här händelsen.",
    "Only events about this kind of thing.": "Bara händelser som gäller det här slaget.",
    "Only what this person did: chosen name or account.": "Bara det som personen har gjort: valt namn eller konto.",
    "At most so many events.": "Högst så många händelser.",
    "Write all of them to this file instead.": "Skriv alla till den här filen i stället.",
    "Follow the log from the first event to the last instead.":
        "Följ loggen från den första händelsen till den sista i stället.",
    "The log is whole: no event has been changed, taken out or put in later.":
        "Loggen är hel: ingen händelse har ändrats, tagits bort eller lagts till i efterhand.",
    "There are no such events.": "Det finns inga sådana händelser.",
    "Number": "Nummer",
    "Who": "Vem",
    "Event": "Händelse",
    "What": "Vad",
    "Which": "Vilket",
    "Detail": "Uppgift",
    # Disclosure
    "Hand out minutes on request, without what is masked or marked.":
        "Lämna ut anteckningar och protokoll på begäran, utan det som är maskerat eller sekretessmarkerat.",
    "The file that says what is masked (YAML or JSON).":
        "Filen som säger vad som maskeras (YAML eller JSON).",
    "Places where masked words still stand: {count}.":
        "Ställen där maskerade ord står kvar: {count}.",
    # The record
    "Finish the minutes of a meeting: sections get their numbers, the text is locked.":
        "Färdigställ ett mötes protokoll: paragraferna får nummer och texten låses.",
    "Let what may stand as it is stand.": "Låt det som får stå som det är stå.",
    "A marked point or item that every party may read all the same.":
        "En markerad punkt eller paragraf som alla parter ändå får läsa.",
    "Note who has approved finished minutes, and when.": "Ange vem som har justerat ett färdigställt protokoll, och när.",
    "Who has approved; everybody who is left without.": "Vem som har justerat. Alla som är kvar om det utelämnas.",
    "The day, as 2026-11-20; today without.": "Dagen, till exempel 2026-11-20. I dag om den utelämnas.",
    "The dissent of the one who has approved.": "Den avvikande meningen hos den som har justerat.",
    "The later meeting that approved minutes without approvers.":
        "Det senare möte som godkände ett protokoll utan justerare.",
    "Correct finished minutes: a new version, in which the old words stay.":
        "Rätta ett färdigställt protokoll: en ny version där de gamla orden står kvar.",
    "The section; the head of the minutes without.": "Paragrafen. Protokollets huvud om den utelämnas.",
    "The words as they are written.": "Orden som de står.",
    "The words as they are to be.": "Orden som de ska stå.",
    "Why.": "Varför.",
    "Open the latest minutes of a series again, before anybody has approved them.":
        "Öppna seriens senaste protokoll igen, innan någon har justerat det.",
    "The minutes are a draft again. The version that was finished is kept.":
        "Protokollet är ett utkast igen. Versionen som färdigställdes finns kvar.",
    "Check that finished minutes are as they were, or that a printed page is. Exit code 1 when they are not.":
        "Kontrollera att färdigställda protokoll, eller en utskriven sida, är som de var. Felkod 1 om de inte är det.",
    "Only this series.": "Bara den här mötesserien.",
    "Only the series of this meeting.": "Bara det här mötets mötesserie.",
    "The code at the foot of a printed page.": "Koden längst ner på en utskriven sida.",
    "Everything that was finished is as it was.": "Allt som är färdigställt är som det var.",
    "Version {number}, code {code}.": "Version {number}, kontrollkod {code}.",
    "version {number}": "version {number}",
    "Noted. Not approved yet by: {names}.": "Noterat. Ännu inte justerat av: {names}.",
    "{series}, {day}: version {number}, unchanged.": "{series}, {day}: version {number}, oförändrad.",
    "{series}, {day}: version {number}, unchanged. There is a later version.":
        "{series}, {day}: version {number}, oförändrad. Det finns en senare version.",
    "The agenda is empty.": "Dagordningen är tom.",
    "Nobody is noted as present.": "Ingen är antecknad som närvarande.",
    "The secretary is missing.": "Sekreterare saknas.",
    "The chair is missing.": "Ordförande saknas.",
    "An approver is missing.": "Justerare saknas.",
    "A follow-up has no date.": "En uppföljning saknar datum.",
    "A point is to be tested for secrecy. It is not shown to the parties.":
        "En punkt ska sekretessprövas. Den visas inte för parterna.",
    "An item is to be tested for secrecy. It is not shown to the parties.":
        "En paragraf ska sekretessprövas. Den visas inte för parterna.",
    "An item is empty.": "En paragraf är tom.",
    "A decision has no text.": "Ett beslut saknar text.",
    "Somebody approves twice.": "Någon justerar två gånger.",
    "The approval comes before the meeting.": "Justeringen ligger före mötet.",
    "The next meeting comes before this one.": "Nästa möte ligger före det här.",
    "A section number that was used has no item.": "Ett paragrafnummer som har använts saknar paragraf.",
    "Something looks like personal data.": "Något ser ut som en personuppgift.",
    # Errors
    "The command was not understood: {reason} See samsyn --help.":
        "Kommandot gick inte att förstå: {reason} Se samsyn --help.",
    "Something went wrong in the program. A report without any of your text is in {path}.":
        "Något gick fel i programmet. En rapport utan något av din text finns i {path}.",
    "Something went wrong in the program, and no report could be written.":
        "Något gick fel i programmet, och ingen rapport gick att skriva.",
}  # fmt: skip
_PLAIN_ENGLISH = {
    "in_progress": "in progress",
    "not_started": "not started",
    "handed_over": "handed over",
    "not_judged": "not judged",
    "to_be_tested": "to be tested",
    "out_for_comment": "out for comment",
    "in_force": "in force",
}


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


def with_help_in(words: Words, command: click.Command) -> click.Command:
    """The command, and those below it, with every help text in the language; the given ones stay in English."""
    if words.language is Language.ENGLISH:
        return command
    spoken = deepcopy(command)
    _translate(spoken)
    return spoken


def _translate(command: click.Command) -> None:
    command.help = SWEDISH.get(command.help or "", command.help)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            parameter.help = SWEDISH.get(parameter.help or "", parameter.help)
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        _translate(below)
