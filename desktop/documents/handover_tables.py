"""The tables of a handover: readings, meetings, drafts, contacts, the year wheel, loose threads."""

from collections.abc import Sequence
from datetime import date

from desktop.documents.counting import day_or
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.theme import TABLE, TABLE_GREY
from desktop.documents.wording import att_sentences, capitalised, to_be_tested_sentence
from domain.calendar import MONTHS, WEEKDAYS, clock, iso_week
from domain.meetings import MeetingState
from domain.papers.handover import (
    Contact,
    Draft,
    DraftKind,
    LooseItem,
    MeetingToCome,
    Reading,
    ReadingKind,
    SeriesRhythm,
)
from domain.papers.year_wheel import WheelEntry, WheelKind, YearWheel

_READINGS = {
    ReadingKind.AGREEMENT: "Överenskommelse, gäller från",
    ReadingKind.PLAN: "Handlingsplan, beslutad",
    ReadingKind.PICTURE: "Lägesbild, beslutad",
    ReadingKind.MINUTES: "Senaste anteckningar eller protokoll",
}
_DRAFTS = {
    DraftKind.AGREEMENT: "Överenskommelse som förbereds",
    DraftKind.PICTURE: "Lägesbild",
    DraftKind.MINUTES: "Möte som inte är färdigställt",
}
_MEETINGS = {
    MeetingState.PLANNED: "Planerat",
    MeetingState.CALLED: "Kallat",
    MeetingState.IN_PROGRESS: "Pågår",
    MeetingState.DRAFT: "Utkast",
}
_WHEEL = {
    WheelKind.MEETING: "möte, {}",
    WheelKind.AGREEMENT_ENDS: "{} löper ut",
    WheelKind.EVERY_OTHER_YEAR: "lägesbilden ska vara uppdaterad och åtgärdsplanen uppföljd (6 § lag 2023:196)",
    WheelKind.COUNCIL: "rådet ska ha mötts igen (10 § lag 2023:196)",
    WheelKind.TERTIAL_ENDS: "tertialet slutar, underlag till tertialuppföljningen",
    WheelKind.YEAR_ENDS: "året slutar, underlag till årsuppföljningen",
}
_ITEM_WITHHELD = "Enigheten är sekretessmarkerad och återges inte här."


def add_reading(story: Story, readings: Sequence[Reading]) -> None:
    rows = [(_READINGS[each.kind], each.title, day_or(each.day, "–")) for each in readings]
    _table(story, (0.34, 0.54, 0.12), ("Handling", "Titel", "Dag"), rows)


def add_meetings(story: Story, meetings: Sequence[MeetingToCome]) -> None:
    rows = [
        (
            f"{capitalised(WEEKDAYS[each.day.weekday()])} {each.day.isoformat()}",
            f"kl. {clock(each.start)}" if each.start else "–",
            each.series,
            _MEETINGS[each.state],
        )
        for each in meetings
    ]
    _table(story, (0.24, 0.14, 0.46, 0.16), ("Dag", "Tid", "Möte", "Läge"), rows)


def add_drafts(story: Story, drafts: Sequence[Draft]) -> None:
    rows = [(_DRAFTS[each.kind], each.title, day_or(each.day, "–")) for each in drafts]
    _table(story, (0.34, 0.54, 0.12), ("Utkast", "Titel", "Dag"), rows)


def add_contacts(story: Story, contacts: Sequence[Contact]) -> None:
    rows = [(each.name, each.title or "–", each.email or "–", each.phone or "–") for each in contacts]
    _table(story, (0.24, 0.31, 0.29, 0.16), ("Namn", "Roll", "E-post", "Telefon"), rows)


def add_series(story: Story, series: Sequence[SeriesRhythm]) -> None:
    rows = [(each.name, each.cadence or "–", day_or(each.next_on, "Inte planerat")) for each in series]
    _table(story, (0.5, 0.3, 0.2), ("Mötesserie", "Rytm", "Nästa möte"), rows)


def add_wheel(story: Story, wheel: YearWheel) -> None:
    """One row a month; what has passed its day stands first, what comes after the months last."""
    rows = [
        *([("Har passerat", wheel.overdue)] if wheel.overdue else []),
        *(
            (f"{capitalised(MONTHS[month.first.month - 1])} {month.first.year}", month.entries)
            for month in wheel.months
        ),
        *([("Senare", wheel.later)] if wheel.later else []),
    ]
    width = story.sheet.column
    design = TableDesign(widths=(0.24 * width, 0.76 * width), heads=("När", "Vad"), row_head=0)
    story.table(
        design,
        [[[Text(name, TABLE)], [Text(_entry(each), TABLE) for each in entries]] for name, entries in rows],
    )


def add_loose_items(story: Story, items: Sequence[LooseItem]) -> None:
    width = story.sheet.column
    design = TableDesign(widths=(0.34 * width, 0.66 * width), heads=("Från mötet", "Vad mötet enades om"))
    story.table(design, [[_place(item), _matter(item)] for item in items])


def area_sentence(title: str, last_on: date | None) -> str:
    """Areas no meeting has dealt with for long."""
    if last_on is None:
        return f"Området {title} har aldrig behandlats på ett möte."
    return f"Området {title} behandlades senast {last_on.isoformat()}."


def _entry(entry: WheelEntry) -> str:
    return f"{entry.day.isoformat()} (v. {iso_week(entry.day)}): {_WHEEL[entry.kind].format(entry.title)}"


def _place(item: LooseItem) -> list[Text]:
    where = ", ".join(part for part in (item.day.isoformat(), item.section) if part)
    return [Text(where, TABLE), Text(item.series, TABLE_GREY)]


def _matter(item: LooseItem) -> list[Text]:
    words = [f"att {sentence}" for sentence in att_sentences(item.decisions)]
    remark = [to_be_tested_sentence("")] if item.is_marked else []
    told = [_ITEM_WITHHELD] if item.is_withheld else words + remark
    return [Text(item.heading or "Utan rubrik", TABLE), *(Text(text, TABLE_GREY) for text in told)]


def _table(
    story: Story, shares: Sequence[float], heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    design = TableDesign(widths=[share * story.sheet.column for share in shares], heads=heads)
    story.table(design, [[[Text(text, TABLE)] for text in row] for row in rows])
