"""Personuppgiftsvakt over a real store: whose names are looked for, what is let stand, and what the log says of it."""

from dataclasses import replace
from datetime import date

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.audit import Actor, AuditAction
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers, Question
from domain.meetings import MeetingContent, StandingItem
from domain.person_data import FindingKind, find_person_data
from domain.person_data.places import FoundPlace, ObjectKind, Place, place_of

NUMBER = "070-174 06 05"
TEXT = f"Strateg Ask och Bo Testenius, {NUMBER}. I Solberga vill Boende ha ljus."


@pytest.fixture
def services(store: Store) -> Services:
    store.sits_down(Actor(system_user="prov", chosen_name="Samordnare Prov"))
    return services_over(store)


@pytest.fixture
def content(services: Services) -> MeetingContent:
    """A meeting where Strateg Ask is present, Bo Testenius is not, and an item speaks of both."""
    present = services.register.add_participant("Strateg Ask", "Strateg", None)
    services.register.add_participant("Bo Testenius", "Handläggare", None)
    services.register.add_district("Solberga")
    series = replace(
        services.series.blank(), name="Beredningsgruppen", standing_agenda=(StandingItem(heading="Läget"),)
    )
    services.series.add(series)
    meeting = services.meetings.plan(series.id, day=date(2026, 11, 12))
    services.meetings.write_attendance(meeting.id, [services.meetings.new_attendance(present.id)])
    item = services.meetings.show(meeting.id).items[0]
    services.agenda.write_text(item.id, item.version, "Läget", TEXT)
    return services.meetings.show(meeting.id)


def marked(services: Services, content: MeetingContent) -> list[str]:
    """What an editor of the item marks."""
    watch, item = services.person_watch.show(content), content.items[0]
    return [
        finding.words(TEXT)
        for finding in find_person_data(TEXT, watch.names)
        if place_of(ObjectKind.ITEM, item.id, finding.kind, finding.words(TEXT)) not in watch.let_stand
    ]


def phone(content: MeetingContent) -> Place:
    return place_of(ObjectKind.ITEM, content.items[0].id, FindingKind.PHONE, NUMBER)


def asked(services: Services, content: MeetingContent) -> list[FoundPlace | None]:
    """What finishing asks of personal data."""
    review = services.minutes.review(content.meeting.id)
    return [each.found for each in review.questions if each.question is Question.PERSON_DATA]


def test_who_is_registered_and_not_in_the_attendance_is_found(
    services: Services, content: MeetingContent
) -> None:
    assert marked(services, content) == ["Bo Testenius", NUMBER]


def test_somebody_new_in_the_register_is_looked_for_from_then_on(
    services: Services, content: MeetingContent
) -> None:
    assert "Solberga" not in marked(services, content)
    services.register.add_participant("Eva Boende", "", None)
    assert "Boende" in marked(services, content)


def test_what_is_let_stand_is_marked_no_more_and_asked_no_more(
    services: Services, content: MeetingContent
) -> None:
    assert [each.words for each in asked(services, content) if each] == ["Bo Testenius", NUMBER]
    services.person_watch.let_stand(phone(content))
    assert marked(services, content) == ["Bo Testenius"]
    assert [each.words for each in asked(services, content) if each] == ["Bo Testenius"]


def test_the_log_says_who_let_what_stand_but_not_the_words(
    services: Services, content: MeetingContent
) -> None:
    for _time in range(2):
        services.person_watch.let_stand(phone(content))
    with services.office.store.reading() as work:
        events = [logged.event for logged in work.log.all() if logged.event.action is AuditAction.DISMISSED]
    assert [(each.actor.chosen_name, each.object_kind, each.object_id, each.variant) for each in events] == [
        ("Samordnare Prov", "agenda_item", content.items[0].id, "phone")
    ]
    assert NUMBER not in str(events)


def test_minutes_are_not_finished_over_what_nobody_has_looked_at(
    services: Services, content: MeetingContent
) -> None:
    other = [
        question
        for question in services.minutes.review(content.meeting.id).questions
        if question.question is not Question.PERSON_DATA
    ]
    with pytest.raises(UserError) as error:
        services.minutes.finish(content.meeting.id, FinishingAnswers(accepted=frozenset(other)))
    assert error.value.problem is Problem.QUESTIONS_LEFT
