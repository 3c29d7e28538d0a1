"""The Swedish words of printed documents: enumerations, dates and small sentences. Knows no layout."""

from datetime import date

from domain.calendar import MONTHS, NO_BREAK, clock, definite_weekday, long_date
from domain.follow_ups import FollowUpStatus
from domain.minutes import (
    ApprovalLine,
    AttendanceFunction,
    AttendanceKind,
    AttendanceLine,
    CorrectionLine,
    DocumentType,
    FollowUpLine,
    NextMeeting,
    PointLine,
)
from domain.situation import Severity, Trend

DOCUMENT_TYPES = {DocumentType.MINUTES: "Protokoll", DocumentType.NOTES: "Minnesanteckningar"}
ATTENDANCE_KINDS = {
    AttendanceKind.PRESENT: "Närvarande",
    AttendanceKind.CO_OPTED: "Adjungerade",
    AttendanceKind.EXCUSED: "Anmält förhinder",
    AttendanceKind.ABSENT: "Frånvarande",
}
FUNCTIONS = {
    AttendanceFunction.CHAIR: "ordförande",
    AttendanceFunction.SECRETARY: "sekreterare",
    AttendanceFunction.APPROVER: "justerare",
}
# The signs of the window that the faces hold; the word always stands beside them.
TRENDS = {
    Trend.INCREASED: "↑\u00a0Ökat",
    Trend.UNCHANGED: "→\u00a0Oförändrat",
    Trend.DECREASED: "↓\u00a0Minskat",
    Trend.NEW: "+\u00a0Nytt",
    Trend.UNKNOWN: "?\u00a0Okänt",
}
SEVERITIES = {
    Severity.GREEN: "grön",
    Severity.YELLOW: "gul",
    Severity.RED: "röd",
    Severity.NOT_JUDGED: "inte bedömt",
}
STATUSES = {
    FollowUpStatus.NOT_STARTED: "Ej påbörjad",
    FollowUpStatus.IN_PROGRESS: "Pågår",
    FollowUpStatus.DONE: "Klar",
    FollowUpStatus.HANDED_OVER: "Lämnad över",
    FollowUpStatus.DROPPED: "Avförd",
}


def capitalised(text: str) -> str:
    """First letter in upper case, the rest as written."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """First letter in lower case, unless the word is an abbreviation: ``LPO-chef`` stays."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def ordinal(number: int) -> str:
    """``1:a``, ``2:a``, ``3:e``; ``11:e`` and ``12:e`` but ``21:a``."""
    is_a = number % 10 in {1, 2} and number % 100 not in {11, 12}
    return f"{number}:{'a' if is_a else 'e'}"


def day_sentence(day: date) -> str:
    """``Torsdagen den 12 november 2026``."""
    return f"{capitalised(definite_weekday(day))} den{NO_BREAK}{long_date(day)}"


def period(start: date | None, end: date | None) -> str:
    """``1–31 oktober 2026``, with month and year told once where they are the same; empty without dates."""
    if start is None or end is None:
        known = start or end
        return "" if known is None else f"{'från' if start else 'till'} och med {long_date(known)}"
    if start == end:
        return long_date(start)
    if start.year != end.year:
        return f"{long_date(start)}–{long_date(end)}"
    if start.month != end.month:
        return f"{start.day}{NO_BREAK}{MONTHS[start.month - 1]}–{long_date(end)}"
    return f"{start.day}–{long_date(end)}"


def person(line: AttendanceLine) -> str:
    """``Enhetschef Holm, områdeschef, t.o.m. § 27``; a role that the name begins with is not said again."""
    role = "" if line.name.casefold().startswith(line.role.casefold()) else uncapitalised(line.role)
    function = FUNCTIONS[line.function] if line.function else ""
    return ", ".join(part for part in (line.name, role, function, _part_of_meeting(line)) if part)


def _part_of_meeting(line: AttendanceLine) -> str:
    first, last = line.from_section, line.until_section
    if first and last:
        return first if first == last else _label_span(first, last)
    if first:
        return f"fr.o.m. {first}"
    return f"t.o.m. {last}" if last else ""


def _label_span(first: str, last: str) -> str:
    """``§§ 26–27`` or ``punkt 5–6``: the word before the numbers is said once."""
    words = first.split()  # at a no-break space too
    plural = "§§" if words[0] == "§" else " ".join(words[:-1])
    return f"{plural}{NO_BREAK}{words[-1]}–{last.rsplit(maxsplit=1)[-1]}".strip()


def point_circumstances(point: PointLine) -> str:
    """``↑ Ökat · Allvar: röd · 1–31 oktober 2026, 15.00–22.00``."""
    severity = f"Allvar:{NO_BREAK}{SEVERITIES[point.severity]}"
    when = ", ".join(part for part in (period(point.period_from, point.period_to), point.time_of_day) if part)
    return " · ".join(part for part in (TRENDS[point.trend], severity, when) if part)


def point_text(point: PointLine) -> str:
    """What was told, and by whom."""
    source = f"Källa:{NO_BREAK}{point.source}." if point.source else ""
    return " ".join(part for part in (*point.text.split(), source) if part)


def provision_note(provision: str) -> str:
    """`` (23 kap. 2 § OSL)`` with its leading space, or nothing; a parenthesis within becomes a comma."""
    inner = provision.replace(" (", ", ").replace("(", "").replace(")", "").strip()
    return f" ({inner})" if inner else ""


def oral_sentence(source: str) -> str:
    return f"{source or 'En part'} lämnade information muntligt. Uppgiften antecknas inte."


def withheld_sentence(provision: str) -> str:
    return f"En lägesbildspunkt är sekretessmarkerad{provision_note(provision)} och återges inte här."


def withheld_text_sentence(provision: str) -> str:
    return f"Texten är sekretessmarkerad{provision_note(provision)} och återges inte här."


def withheld_follow_up_sentence(provision: str = "") -> str:
    return f"Uppföljningen är sekretessmarkerad{provision_note(provision)} och återges inte här."


def to_be_tested_sentence(provision: str) -> str:
    return f"Sekretess prövas vid utlämnande{provision_note(provision)}."


def withheld_correction_sentence() -> str:
    return "Rättelsen är sekretessmarkerad och återges inte här."


def withheld_dissent_sentence() -> str:
    return "En avvikande mening är antecknad. Den är sekretessmarkerad och återges inte här."


def correction(line: CorrectionLine) -> str:
    """``Rättelse 2026-11-25: ”gamla ord” ska vara ”nya ord”. Skäl: …``; who made it comes last."""
    head = f"Rättelse {line.corrected_on.isoformat()}:"
    if not line.shown:
        return f"{head} {withheld_correction_sentence()}"
    by = f" Rättat av {line.corrected_by}." if line.corrected_by else ""
    return f"{head} ”{line.old_words}” ska vara ”{line.new_words}”. Skäl: {_ended(line.reason, '.')}{by}"


def dissent(line: ApprovalLine) -> str:
    return f"Avvikande mening: {line.dissent}" if line.shown else withheld_dissent_sentence()


def approved_at(day: date) -> str:
    return f"Godkända vid mötet den{NO_BREAK}{long_date(day)}"


def code_line(code: str) -> str:
    """``Kontrollkod ACDEF-HJKMN-PQRTV-WXY23``, nothing without one."""
    return f"Kontrollkod {code}" if code else ""


def status(line: FollowUpLine, day: date) -> str:
    """Return the status in words, as it stood on a day: an open follow-up past its date is late."""
    word = STATUSES[line.status]
    late = (day - line.due_on).days if line.due_on and line.status.is_open else 0
    if late <= 0:
        return word
    return f"{word}, försenad {late}{NO_BREAK}{'dag' if late == 1 else 'dagar'}"


def what(line: FollowUpLine) -> str:
    """What was agreed to do, or that it is withheld."""
    return line.what or withheld_follow_up_sentence()


def responsibility(line: FollowUpLine) -> str:
    """``Trafikkontoret, enhetschef, klart senast 2026-10-09``; what is not known is left out."""
    due = f"klart senast {line.due_on.isoformat()}" if line.due_on else "utan slutdatum"
    return ", ".join(part for part in (line.party, uncapitalised(line.role), due) if part)


def carried(times: int) -> str:
    """``3:e mötet i rad`` for what has stood open at two meetings before; empty where it is new."""
    return f"{ordinal(times + 1)} mötet i rad" if times else ""


def next_meeting(meeting: NextMeeting) -> str:
    time = f"kl. {clock(meeting.start)}" if meeting.start else ""
    return ", ".join(part for part in (day_sentence(meeting.day), time, meeting.place) if part) + "."


def number_span(numbers: list[int]) -> str:
    """``3``, ``3–5``, ``3, 5``."""
    if len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{numbers[0]}–{numbers[-1]}"
    return ", ".join(str(number) for number in numbers)


def att_sentences(decisions: tuple[str, ...]) -> list[str]:
    """Decisions without *att*, ended as in a list, by commas and a full stop, where the writer put no sign."""
    stripped = (decision.strip().removeprefix("att ").strip() for decision in decisions)
    sentences = [sentence for sentence in stripped if sentence]
    last = len(sentences) - 1
    return [_ended(sentence, "." if index == last else ",") for index, sentence in enumerate(sentences)]


def _ended(sentence: str, sign: str) -> str:
    return sentence if sentence.endswith((".", ",", ";", ":", "!", "?", "…")) else sentence + sign
