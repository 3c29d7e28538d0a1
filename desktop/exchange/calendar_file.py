"""A calendar file (iCalendar, RFC 5545) of entries, in Swedish: all-day events for what is due, meetings at their hours.

Knows no store. The same entries made at the same moment give the same bytes.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from domain.calendar_entries import CalendarEntry, CalendarKind

_MOST_OCTETS = 75  # of a line, without its end (RFC 5545, 3.1)
_ZONE = "Europe/Stockholm"
# The rule of the European Union since 1996: a time zone must be told in the file (RFC 5545, 3.6.5).
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)
_CATEGORIES = {
    CalendarKind.FOLLOW_UP: "Uppföljning",
    CalendarKind.MEETING: "Möte",
    CalendarKind.AGREEMENT: "Överenskommelse",
    CalendarKind.DUTY: "Lag (2023:196)",
}


def calendar_file(entries: Iterable[CalendarEntry], made_at: datetime, *, name: str, version: str) -> bytes:
    """``name`` is what the calendar is called, ``version`` that of the program; ``made_at`` is aware."""
    events = list(entries)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Samsyn//Samsyn {_text(version)}//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    if any(entry.start for entry in events):
        lines += _ZONE_LINES
    for entry in events:
        lines += _event(entry, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(entry: CalendarEntry, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.kind.value}-{entry.key}"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield from _times(entry)
    yield f"SUMMARY:{_text(_summary(entry))}"
    description = _description(entry)
    if description:
        yield f"DESCRIPTION:{_text(description)}"
    if entry.place:
        yield f"LOCATION:{_text(entry.place)}"
    yield f"CATEGORIES:{_text(_CATEGORIES[entry.kind])}"
    yield f"TRANSP:{'OPAQUE' if entry.start else 'TRANSPARENT'}"  # what is only due does not take the day
    yield "END:VEVENT"


def _times(entry: CalendarEntry) -> Iterator[str]:
    if entry.start is None:
        yield f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}"  # the first day it is no more
        return
    yield f"DTSTART;TZID={_ZONE}:{_moment(entry.day, entry.start)}"
    if entry.end is not None and entry.end > entry.start:
        yield f"DTEND;TZID={_ZONE}:{_moment(entry.day, entry.end)}"


def _moment(day: date, at: time) -> str:
    return f"{datetime.combine(day, at):%Y%m%dT%H%M%S}"


def _summary(entry: CalendarEntry) -> str:
    match entry.kind:
        case CalendarKind.FOLLOW_UP:
            return f"Klart senast: {entry.what}" if entry.what else "En uppföljning ska vara klar"
        case CalendarKind.MEETING:
            return entry.what
        case CalendarKind.AGREEMENT:
            return f"Överenskommelsen löper ut: {entry.what}"
        case CalendarKind.DUTY:
            return f"Senaste dag enligt {entry.what} lagen (2023:196)"


def _description(entry: CalendarEntry) -> str:
    told = (
        ("Part", entry.party),
        ("Avtalad vid", entry.agreed_at),
    )
    lines = [f"{label}: {words}" for label, words in told if words]
    if entry.kind is CalendarKind.FOLLOW_UP and not entry.what:
        lines.append("Vad det gäller står inte i filen.")
    return "\n".join(lines)


def _text(words: str) -> str:
    """A value of the kind TEXT (RFC 5545, 3.3.11); other signs that steer a printer have no place in it."""
    plain = "".join(sign for sign in words if sign == "\n" or sign.isprintable() or sign == "\u00a0")
    for sign, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, escaped)
    return plain


def _folded(line: str) -> str:
    """No more than 75 octets a line, and no letter torn apart (RFC 5545, 3.1)."""
    parts, part, octets = [], "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _MOST_OCTETS:
            parts.append(part)
            part, octets = " ", 1
        part, octets = part + letter, octets + size
    return "\r\n".join([*parts, part])
