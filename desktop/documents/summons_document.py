"""Kallelse on paper (docs/domain.md section 3.6, Huddinge): who is called, and the agenda with the hour of each item."""

from reportlab.lib.units import mm

from desktop.documents import theme, wording
from desktop.documents.fact_table import add_fact_table
from desktop.documents.flowables import line_below
from desktop.documents.imprint import ORIGINAL, Imprint
from desktop.documents.letterhead import Letterhead, add_letterhead
from desktop.documents.paper import Paper
from desktop.documents.people import people_in_brief, people_one_by_one
from desktop.documents.story import Story
from desktop.documents.tables import Cell, TableDesign, Text
from domain.calendar import NO_BREAK, clock_span, long_date
from domain.minutes import AttendanceKind, FollowUpLine
from domain.papers.summons import Contact, Summons, SummonsItem

DOCUMENT_TYPE = "Kallelse"
_ABOUT = "Klockslagen är ungefärliga."
_WITHHELD = "Uppföljning från en sekretessmarkerad punkt återges inte här."
_HEADS = ("Kl.", "Nr", "Ärende", "Område")
_NUMBER, _TIME, _AREA = 9 * mm, 15 * mm, 52 * mm


def summons_paper(summons: Summons, imprint: Imprint = ORIGINAL) -> Paper:
    """What the variant leaves out must be withheld already."""
    story = Story()
    add_letterhead(story, _letterhead(summons), imprint)
    title = f"{summons.series or summons.title}, den{NO_BREAK}{long_date(summons.day)}"
    story.title(title)
    add_fact_table(story, _facts(summons))
    story.add(line_below(story.sheet.column, theme.HALF, theme.STRONG_LINE))
    _add_agenda(story, summons)
    return Paper(
        title=f"{DOCUMENT_TYPE}: {title}",
        author=summons.organisation,
        subject=DOCUMENT_TYPE,
        story=story,
        marks=imprint.marks(f"{DOCUMENT_TYPE} {summons.day.isoformat()} · {summons.series or summons.title}"),
    )


def _letterhead(summons: Summons) -> Letterhead:
    return Letterhead(
        organisation=summons.organisation,
        unit=summons.series,
        document_type=DOCUMENT_TYPE,
        facts=[summons.day.isoformat(), *(f"Dnr {dnr.dnr}" for dnr in summons.dnr)],
    )


def _facts(summons: Summons) -> list[tuple[str, Cell]]:
    span = clock_span(summons.start, summons.end)
    excused = [line for line in summons.called if line.kind is AttendanceKind.EXCUSED]
    guests = [line for line in summons.called if line.kind is AttendanceKind.CO_OPTED]
    called = [line for line in summons.called if line not in excused and line not in guests]
    return [
        ("Tid", [Text(", ".join(part for part in (wording.day_sentence(summons.day), span) if part))]),
        ("Plats", [Text(summons.place)]),
        ("Kallade", people_in_brief(called)),
        ("Adjungerade", people_one_by_one(guests)),
        ("Anmält förhinder", people_one_by_one(excused)),
        ("Diarienummer", [Text(f"{dnr.dnr} ({dnr.party})" if dnr.party else dnr.dnr) for dnr in summons.dnr]),
        ("Överenskommelse", [Text(summons.agreement)]),
        ("Svar", _answer(summons)),
    ]


def _answer(summons: Summons) -> Cell:
    contact = summons.contact
    last_day = wording.day_sentence(summons.answer_by)
    to_whom = f" till {_contact(contact)}" if contact.party or contact.role else ""
    reached = ", ".join(part for part in (contact.email, contact.phone) if part)
    return [Text(f"Anmäl förhinder senast {wording.uncapitalised(last_day)}{to_whom}."), Text(reached)]


def _contact(contact: Contact) -> str:
    role = wording.uncapitalised(contact.role)
    return f"{role} vid {contact.party}" if role and contact.party else role or contact.party


def _add_agenda(story: Story, summons: Summons) -> None:
    with story.within("Sect"):
        story.heading("Dagordning")
        if not summons.items:
            story.text("Dagordningen är inte klar.", indent=0)
            return
        has_times = any(item.starts_at for item in summons.items)
        first = 0 if has_times else 1
        widths = [_TIME, _NUMBER, story.sheet.column - _TIME - _NUMBER - _AREA, _AREA][first:]
        widths[-2] += story.sheet.column - sum(widths)
        rows = [_row(item, summons)[first:] for item in summons.items]
        story.table(TableDesign(widths=widths, heads=_HEADS[first:]), rows)
        if summons.has_counted_times:
            story.text(_ABOUT, theme.REMARK, indent=0)


def _row(item: SummonsItem, summons: Summons) -> list[Cell]:
    withheld = [_WITHHELD] if item.withheld else []
    returning = [_returning(line, summons) for line in item.returning]
    return [
        [Text(f"{item.starts_at:%H.%M}" if item.starts_at else "–")],
        [Text(item.label)],
        [
            Text(item.heading or "Utan rubrik"),
            *(Text(words, theme.TABLE_GREY) for words in returning + withheld),
        ],
        [Text("; ".join(item.areas) or "–")],
    ]


def _returning(line: FollowUpLine, summons: Summons) -> str:
    """``Återkommer: Laga lyktorna. Trafikkontoret, klart senast 2026-10-09. Pågår.`` and how often it has returned."""
    standing = (wording.status(line, summons.day), wording.carried(line.times_carried))
    told = ", ".join(part for part in standing if part)
    return f"Återkommer: {line.what.strip().removesuffix('.')}. {wording.capitalised(wording.responsibility(line))}. {told}."
