"""What stands under each heading of a handover, in its order."""

from collections.abc import Callable

from desktop.documents import theme
from desktop.documents.counting import counted
from desktop.documents.handover_tables import (
    add_contacts,
    add_drafts,
    add_loose_items,
    add_meetings,
    add_reading,
    add_series,
    add_wheel,
    area_sentence,
)
from desktop.documents.open_follow_ups import GROUPS, add_open_group, totals
from desktop.documents.story import Story
from domain.papers.handover import HandoverContent, LooseThreads, PartyContacts


def _add_reading(story: Story, content: HandoverContent) -> None:
    if content.reading:
        add_reading(story, content.reading)
    else:
        _remark(story, "Det finns ingen överenskommelse som gäller och inga färdigställda möten.")


def _add_follow_ups(story: Story, content: HandoverContent) -> None:
    counts = dict(content.counts)
    story.text(totals(content.count, content.counts), indent=0)
    for group in content.groups:
        with story.within("Sect"):
            story.subheading(f"{GROUPS[group.key]} ({counts[group.key]})")
            add_open_group(story, group)
    if content.shown < content.count:
        _remark(story, f"Här står de {content.shown} första. Resten står i uppföljningslistan.")


def _add_meetings(story: Story, content: HandoverContent) -> None:
    if content.meetings:
        add_meetings(story, content.meetings)
    else:
        _remark(story, "Inga möten är planerade.")


def _add_drafts(story: Story, content: HandoverContent) -> None:
    if content.drafts:
        add_drafts(story, content.drafts)
    else:
        _remark(story, "Inga utkast väntar.")


def _add_contacts(story: Story, content: HandoverContent) -> None:
    for party in content.contacts:
        with story.within("Sect"):
            story.subheading(_party(party))
            add_contacts(story, party.contacts)
    if content.silent_parties:
        _remark(story, f"Parter utan deltagare i registret: {'; '.join(content.silent_parties)}.")
    elif not content.contacts:
        _remark(story, "Registret har inga deltagare.")


def _party(contacts: PartyContacts) -> str:
    ended = f" (till och med {contacts.ended_on.isoformat()})" if contacts.ended_on else ""
    return f"{contacts.party or 'Utan part'}{ended}"


def _add_year_wheel(story: Story, content: HandoverContent) -> None:
    if content.series:
        with story.within("Sect"):
            story.subheading("Mötesserier")
            add_series(story, content.series)
    with story.within("Sect"):
        story.subheading("De närmaste tolv månaderna")
        if content.wheel.is_empty:
            _remark(story, "Årshjulet är tomt.")
        else:
            add_wheel(story, content.wheel)


def _add_loose(story: Story, content: HandoverContent) -> None:
    loose = content.loose
    if loose.is_empty:
        _remark(story, "Det finns inga lösa trådar.")
        return
    for sentence in _loose_sentences(loose):
        story.text(sentence, indent=0)
    if loose.items:
        with story.within("Sect"):
            story.subheading("Enigheter utan uppföljning")
            add_loose_items(story, loose.items)
            if len(loose.items) < loose.item_count:
                _remark(story, f"Här står de {len(loose.items)} senaste av {loose.item_count}.")


def _loose_sentences(loose: LooseThreads) -> list[str]:
    silent, unraised = loose.silent_follow_ups, loose.unraised_points
    told = [area_sentence(title, last_on) for title, last_on in loose.forgotten_areas]
    if silent:
        number = counted(silent, "öppen uppföljning", "öppna uppföljningar")
        told.append(f"{number} äldre än 30 dagar har ingen återrapport.")
    if unraised:
        number = counted(unraised, "lägesbildspunkt", "lägesbildspunkter")
        told.append(f"{number} äldre än 14 dagar har inte tagits upp på något möte.")
    return told


def _remark(story: Story, text: str) -> None:
    story.text(text, theme.REMARK, indent=0)


SECTIONS: tuple[tuple[str, Callable[[Story, HandoverContent], None]], ...] = (
    ("Läs först", _add_reading),
    ("Öppna uppföljningar", _add_follow_ups),
    ("Planerade möten", _add_meetings),
    ("Utkast", _add_drafts),
    ("Kontakter", _add_contacts),
    ("Årshjul", _add_year_wheel),
    ("Lösa trådar", _add_loose),
)
