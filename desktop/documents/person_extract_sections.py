"""What stands under each heading of an extract of a person, in its order."""

from collections.abc import Callable, Sequence

from desktop.documents import theme
from desktop.documents.counting import counted, day_or, day_span, listed
from desktop.documents.fact_table import add_fact_table
from desktop.documents.retention_wording import RECORD_KINDS, rule_words
from desktop.documents.story import Story
from desktop.documents.tables import TableDesign, Text
from desktop.documents.theme import TABLE
from desktop.documents.wording import ATTENDANCE_KINDS, FUNCTIONS, STATUSES, withheld_follow_up_sentence
from domain.papers.person_extract import Attended, PersonExtract
from domain.retention import RecordKind

_RIGHTS = (
    "Du har rätt att få felaktiga uppgifter rättade, att i vissa fall få uppgifter raderade eller behandlingen begränsad, "
    "och att invända mot behandlingen. Ett färdigställt protokoll ändras inte; det kompletteras med en rättelse.",
    "Är du inte nöjd med hur dina uppgifter hanteras kan du klaga hos Integritetsskyddsmyndigheten.",
    "Inga beslut fattas automatiskt, och inga uppgifter förs över till länder utanför EU och EES av programmet.",
)
_ABOUT_PERSON = (
    RecordKind.CONTACT,
    RecordKind.MINUTES,
    RecordKind.NOTES,
    RecordKind.FOLLOW_UP,
    RecordKind.LOG,
)


def _add_contact(story: Story, content: PersonExtract) -> None:
    facts = [
        ("Namn", content.name),
        ("Titel", content.title),
        ("Part", content.party),
        ("E-post", content.email),
        ("Telefon", content.phone),
        ("Upplagd", content.entered_on.isoformat()),
        ("Slutade", day_or(content.left_on, "")),
    ]
    add_fact_table(story, [(name, [Text(value)]) for name, value in facts])
    if not (content.email or content.phone):
        _remark(story, "Inga kontaktuppgifter finns i registret.")
    for called in content.called:
        function = f", som {FUNCTIONS[called.function]}" if called.function else ""
        _remark(story, f"Kallas till {called.series}{function}.")


def _add_attended(story: Story, content: PersonExtract) -> None:
    rows = [(each.day.isoformat(), each.series, _attendance(each)) for each in content.attended]
    _table(story, (0.14, 0.4, 0.46), ("Dag", "Möte", "Antecknad som"), rows, "Inga närvaror finns.")


def _attendance(attended: Attended) -> str:
    function = FUNCTIONS[attended.function] if attended.function else ""
    parts = (attended.name, attended.role, attended.party, ATTENDANCE_KINDS[attended.kind].lower(), function)
    return ", ".join(part for part in parts if part)


def _add_approved(story: Story, content: PersonExtract) -> None:
    rows = [
        (each.approved_on.isoformat(), f"{each.series} {each.day.isoformat()}",
         FUNCTIONS[each.function] if each.function else "–")
        for each in content.approved
    ]  # fmt: skip
    _table(story, (0.18, 0.52, 0.3), ("Justerat", "Möte", "Funktion"), rows, "Inga justeringar finns.")


def _add_assigned(story: Story, content: PersonExtract) -> None:
    _remark(
        story,
        "Uppföljningar hör till en part och en roll, inte till en person. De här har din part och titel.",
    )
    rows = [
        (each.what or withheld_follow_up_sentence(), day_or(each.due_on, "–"), STATUSES[each.status])
        for each in content.assigned
    ]
    _table(
        story, (0.62, 0.18, 0.2), ("Uppföljning", "Klart senast", "Status"), rows, "Inga uppföljningar finns."
    )
    if len(content.assigned) < content.assigned_count:
        _remark(story, f"Här står de {len(content.assigned)} senaste av {content.assigned_count}.")


def _add_names(story: Story, content: PersonExtract) -> None:
    names = content.names
    events = counted(names.events, "händelse", "händelser")
    period = day_span(names.first_on, names.last_on)
    told = f"Loggen har {events} med det här namnet{f', {period}' if period else ''}."
    story.text(told, indent=0)
    if names.marks:
        marks = counted(names.marks, "sekretessmarkering", "sekretessmarkeringar")
        story.text(f"Namnet står också vid {marks}.", indent=0)


def _add_processing(story: Story, content: PersonExtract) -> None:
    recipients = listed(content.recipients) or "Inga ännu"
    written = [f"{each.series}: {each.purpose}" for each in content.purposes if each.purpose]
    purposes = written or ["Inget ändamål är skrivet."]
    facts = [
        ("Ansvarig", [Text(content.controller)]),
        ("Dataskydds\u00adombud", [Text(content.officer)]),
        ("Ändamål", [Text(each) for each in purposes]),
        ("Kategorier", [Text("Namn, titel, part, kontaktuppgifter i arbetet, närvaro och roll vid möten")]),
        ("Källa", [Text("Deltagaren själv eller dennes arbetsgivare")]),
        ("Mottagare", [Text(recipients)]),
        ("Tid", [Text(f"{RECORD_KINDS[rule.kind]}: {rule_words(rule).lower()}") for rule in content.rules
                 if rule.kind in _ABOUT_PERSON]),
    ]  # fmt: skip
    add_fact_table(story, facts)


def _add_rights(story: Story, _content: PersonExtract) -> None:
    for sentence in _RIGHTS:
        story.text(sentence, indent=0)


def _table(
    story: Story, shares: Sequence[float], heads: Sequence[str], rows: Sequence[Sequence[str]], nothing: str
) -> None:
    if not rows:
        _remark(story, nothing)
        return
    design = TableDesign(widths=[share * story.sheet.column for share in shares], heads=heads)
    story.table(design, [[[Text(text, TABLE)] for text in row] for row in rows])


def _remark(story: Story, text: str) -> None:
    story.text(text, theme.REMARK, indent=0)


SECTIONS: tuple[tuple[str, Callable[[Story, PersonExtract], None]], ...] = (
    ("I registret", _add_contact),
    ("Närvaro vid möten", _add_attended),
    ("Justeringar", _add_approved),
    ("Uppföljningar", _add_assigned),
    ("Namnet i loggen", _add_names),
    ("Om behandlingen", _add_processing),
    ("Dina rättigheter", _add_rights),
)
