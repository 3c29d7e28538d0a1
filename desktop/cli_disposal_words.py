"""The words of the commands of disposal: English in the source, Swedish here (see ``cli_words.py``)."""

from collections.abc import Mapping

from domain.retention import CountedFrom, DisposalState, RecordKind

KIND_WORDS: Mapping[RecordKind, str] = {
    RecordKind.MINUTES: "Formal minutes and what was approved",
    RecordKind.NOTES: "Notes of meetings",
    RecordKind.DRAFT: "Drafts that were never finished",
    RecordKind.POINT: "Points of the situation",
    RecordKind.PICTURE: "Decided situation pictures",
    RecordKind.AGREEMENT: "Agreements with their plans",
    RecordKind.REPORT: "Kept yearly follow-ups",
    RecordKind.FOLLOW_UP: "Closed follow-ups",
    RecordKind.CONTACT: "Contact data of those who have left",
    RecordKind.REQUEST: "Answered requests for records",
    RecordKind.LOG: "Names in the log",
}
COUNTED_FROM_WORDS: Mapping[CountedFrom, str] = {
    CountedFrom.HELD: "the day of the meeting",
    CountedFrom.RECEIVED: "the day the point came in",
    CountedFrom.LAST_USED: "the day the point was last used",
    CountedFrom.DECIDED: "the decision",
    CountedFrom.EXPIRED: "the end of the agreement",
    CountedFrom.KEPT: "the day it was kept",
    CountedFrom.CLOSED: "the day it was closed",
    CountedFrom.LEFT: "the day the participant left",
    CountedFrom.ANSWERED: "the day of the answer",
    CountedFrom.NOTED: "the event",
}
STATE_WORDS: Mapping[DisposalState, str] = {
    DisposalState.PROPOSED: "proposed",
    DisposalState.CONFIRMED: "confirmed",
    DisposalState.DONE: "carried out",
}
DISPOSAL_WORDS: Mapping[str, str] = {
    # Help
    "Dispose of what has passed its time: proposed by one, confirmed by another.":
        "Gallra det som har passerat sin tid: en person föreslår, en annan bekräftar.",
    "Show how long each kind of record is kept.": "Visa hur länge varje slags handling bevaras.",
    "Change the rule of a kind of record; what is not named stays.":
        "Ändra regeln för ett slags handling. Det som inte anges ändras inte.",
    "Whether they are kept or disposed of.": "Om handlingarna bevaras (keep) eller gallras (dispose).",
    "After how many years.": "Efter hur många år.",
    "And how many months.": "Och hur många månader.",
    "The legal basis.": "Stödet för gallringen.",
    "Your own decision, with its day or reference number.": "Ert eget beslut, med dag eller diarienummer.",
    "The first day the rule holds.": "Den första dagen regeln gäller.",
    "Show what has passed its time, with the oldest of each.": "Visa det som har passerat sin tid, med de äldsta.",
    "As it will be on this day; today without.": "Så som det är den här dagen. I dag om den utelämnas.",
    "Propose to dispose of what has passed its time; the second step needs another name.":
        "Föreslå gallring av det som har passerat sin tid. Någon annan ska sedan bekräfta.",
    "Confirm a proposal and carry it out: what goes cannot be brought back.":
        "Bekräfta ett förslag och genomför det. Det som gallras går inte att få tillbaka.",
    "Carry out a disposal that was confirmed in the window.": "Genomför en gallring som har bekräftats i fönstret.",
    "Take back a proposal that nobody has confirmed.": "Ta tillbaka ett förslag som ingen har bekräftat.",
    "List disposals, the newest first.": "Lista gallringar, den senaste först.",
    "Write the certificate of a disposal to a file.": "Skriv gallringsbeviset till en fil.",
    "Write the file anew, so that nothing can be read in it of what went.":
        "Skriv om filen, så att inget av det som gallrats går att läsa i den.",
    "Who does it.": "Vem som gör det.",
    "The PDF file to write the certificate to.": "PDF-filen att skriva gallringsbeviset till.",
    "Write what the store holds of a participant to a file (GDPR, article 15).":
        "Skriv ett registerutdrag om en deltagare till en fil (artikel 15 i dataskyddsförordningen).",
    "Write the register of processing of personal data to a file (GDPR, article 30).":
        "Skriv registerförteckningen till en fil (artikel 30 i dataskyddsförordningen).",
    # What is shown
    "Record": "Handling",
    "Rule": "Regel",
    "Legal basis": "Stöd",
    "Decision": "Beslut",
    "kept": "bevaras",
    "disposed of after {years} years and {months} months from {start}":
        "gallras {years} år och {months} månader efter {start}",
    "{kind}: {count} to {until}, {held} held": "{kind}: {count} till och med {until}, {held} undantagna",
    "Nothing has passed its time.": "Inget har passerat sin tid.",
    "Nothing has been proposed.": "Inget har föreslagits.",
    "Another program reads the file: close it, and run dispose rewrite.":
        "Ett annat program läser filen: stäng det och kör dispose rewrite.",
    "proposed": "föreslagen",
    "confirmed": "bekräftad",
    "carried out": "genomförd",
    "Formal minutes and what was approved": "Protokoll och justerade anteckningar",
    "Notes of meetings": "Minnesanteckningar",
    "Drafts that were never finished": "Utkast som aldrig färdigställdes",
    "Points of the situation": "Lägesbildspunkter",
    "Decided situation pictures": "Fastställda lägesbilder",
    "Agreements with their plans": "Överenskommelser med handlingsplan",
    "Kept yearly follow-ups": "Sparade årsuppföljningar",
    "Closed follow-ups": "Avslutade uppföljningar",
    "Contact data of those who have left": "Kontaktuppgifter till dem som har slutat",
    "Answered requests for records": "Besvarade begäranden om handlingar",
    "Names in the log": "Namn i loggen",
    "the day of the meeting": "mötesdagen",
    "the day the point came in": "den dag punkten kom in",
    "the day the point was last used": "den dag punkten senast användes",
    "the decision": "beslutet",
    "the end of the agreement": "den dag överenskommelsen löpte ut",
    "the day it was kept": "den dag den sparades",
    "the day it was closed": "den dag uppföljningen avslutades",
    "the day the participant left": "den dag deltagaren slutade",
    "the day of the answer": "den dag begäran besvarades",
    "the event": "händelsen",
}  # fmt: skip
