"""What is typed and not stored yet: nothing leaves before it is stored, and nobody's words are written over."""

from dataclasses import replace

import pytest

from desktop.services.program import Services
from desktop.ui.pages.meeting.item_drafts import ItemDrafts
from domain.errors import Problem
from domain.meetings import AgendaItem, Meeting
from tests.ui.editor.conftest import write_as


@pytest.fixture
def items(services: Services, meeting: Meeting) -> list[AgendaItem]:
    return list(services.meetings.show(meeting.id).items)


@pytest.fixture
def drafts(items: list[AgendaItem]) -> ItemDrafts:
    drafts = ItemDrafts()
    for item in items:
        drafts.take_stored(item)
    return drafts


def stored(services: Services, item: AgendaItem) -> AgendaItem:
    return next(each for each in services.meetings.show(item.meeting_id).items if each.id == item.id)


def test_words_wait_until_they_are_stored(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[0].id, text="Mötet öppnas.")
    assert drafts.is_waiting
    assert drafts.current(items[0].id).text == "Mötet öppnas."
    assert stored(services, items[0]).text == ""
    done, refused = drafts.store(services.agenda)
    assert [item.text for item in done] == ["Mötet öppnas."]
    assert not refused
    assert not drafts.is_waiting
    assert stored(services, items[0]) == drafts.current(items[0].id)


def test_words_taken_back_do_not_wait(drafts: ItemDrafts, items: list[AgendaItem]) -> None:
    drafts.write(items[0].id, text="a")
    drafts.write(items[0].id, text="")
    assert not drafts.is_waiting


def test_heading_and_decisions_are_stored_with_the_text(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[1].id, heading="Insatser", text="Tre är klara.", decisions=("avsluta dem", "  "))
    drafts.store(services.agenda)
    found = stored(services, items[1])
    assert (found.heading, found.text, found.decisions) == ("Insatser", "Tre är klara.", ("avsluta dem",))


def test_an_empty_heading_is_not_stored(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[1].id, heading=" ", text="Tre är klara.")
    drafts.store(services.agenda)
    assert stored(services, items[1]).heading == items[1].heading
    assert stored(services, items[1]).text == "Tre är klara."


def test_one_item_that_is_refused_does_not_hold_up_the_others(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    write_as(services, items[0], "En annans ord.")
    for place in range(3):
        drafts.write(items[place].id, text=f"Mina ord {place}.")
    _done, refused = drafts.store(services.agenda)
    assert [(each.item_id, each.error.problem) for each in refused] == [
        (items[0].id, Problem.CHANGED_BY_OTHER)
    ]
    assert [stored(services, item).text for item in items[:3]] == [
        "En annans ord.",
        "Mina ord 1.",
        "Mina ord 2.",
    ]
    assert drafts.current(items[0].id).text == "Mina ord 0."


def test_a_fresh_reading_never_makes_waiting_words_write_over_anothers(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[0].id, text="Mina ord.")
    write_as(services, items[0], "En annans ord.")
    assert not drafts.take_stored(stored(services, items[0]))
    _done, refused = drafts.store(services.agenda)
    assert [each.error.problem for each in refused] == [Problem.CHANGED_BY_OTHER]
    assert stored(services, items[0]).text == "En annans ord."
    drafts.lay_on(stored(services, items[0]))
    drafts.store(services.agenda)
    assert stored(services, items[0]).text == "Mina ord."


def test_a_fresh_reading_of_anything_but_words_goes_under_the_waiting_ones(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[3].id, text="Mina ord.")
    services.agenda.change_item(replace(items[3], area_ids=()))
    drafts.take_stored(stored(services, items[3]))
    drafts.store(services.agenda)
    assert (stored(services, items[3]).text, stored(services, items[3]).area_ids) == ("Mina ord.", ())


def test_a_fresh_reading_tells_which_words_are_others_now(
    services: Services, drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    write_as(services, items[0], "En annans ord.")
    assert drafts.take_stored(stored(services, items[0]))
    assert not drafts.take_stored(stored(services, items[0]))


def test_what_is_gone_is_forgotten_but_not_the_words_that_wait_for_it(
    drafts: ItemDrafts, items: list[AgendaItem]
) -> None:
    drafts.write(items[0].id, text="Mina ord.")
    drafts.retain([item.id for item in items[2:]])
    assert drafts.current(items[0].id).text == "Mina ord."
    with pytest.raises(KeyError):
        drafts.current(items[1].id)
