"""Undo and redo as the window asks for them: what is refused and why, what is announced, what counts as taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from db.store import Store
from desktop.services.program import Services, services_over
from domain.audit import AuditAction
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem
from domain.pictures import PicturePart
from domain.plan import Indicator
from domain.situation import PointFilter
from domain.undo import Deed, StepFacts, Subject
from resources import sample_path
from tests.db.furniture import Furniture, NewId, furnish
from tests.services.record_office import record_office
from tests.store_fixtures import SteppableClock


@pytest.fixture
def furniture(store: Store, new_id: NewId) -> Furniture:
    return furnish(store, new_id)


@pytest.fixture
def services(store: Store, furniture: Furniture) -> Services:
    """Those of a window: they remember."""
    opened = services_over(store)
    opened.undo.begin()
    return opened


@pytest.fixture
def colleague(store: Store, services: Services) -> Services:
    """Another program over the same store, with a memory of its own."""
    return services_over(Store(store._engine, store.now))


def item_of(services: Services, furniture: Furniture) -> AgendaItem:
    return next(
        item for item in services.meetings.show(furniture.meeting.id).items if item.id == furniture.report.id
    )


def write(services: Services, furniture: Furniture, text: str) -> None:
    item = item_of(services, furniture)
    services.agenda.write_text(item.id, item.version, item.heading, text)


def agree(services: Services, furniture: Furniture) -> FollowUp:
    return services.agenda.agree_follow_up(furniture.report.id, "Laga belysningen")


def refusal(act: Callable[[], object]) -> Problem:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.problem


def announced(services: Services) -> dict[Noun, tuple[UUID, ...]]:
    return {change.noun: change.ids for change in services.undo.undo().changes}


def test_without_a_window_there_is_nothing_to_undo(store: Store, furniture: Furniture) -> None:
    services = services_over(store)
    write(services, furniture, "Nytt")
    assert not services.undo.can_undo
    assert refusal(services.undo.undo) is Problem.NOTHING_TO_UNDO
    assert refusal(services.undo.redo) is Problem.NOTHING_TO_REDO


def test_what_was_done_last_is_known_before_it_is_undone(services: Services, furniture: Furniture) -> None:
    follow_up = agree(services, furniture)
    facts = StepFacts(Deed.MADE, Subject.FOLLOW_UP, follow_up.id)
    assert services.undo.what_next().undo == facts
    assert not services.undo.can_redo
    assert services.undo.undo().facts == facts
    assert services.undo.what_next().redo == facts
    assert services.undo.redo().facts == facts
    assert services.undo.can_undo
    assert services.follow_ups.show(follow_up.id).follow_up.what == follow_up.what


def test_something_new_cuts_off_what_was_undone(services: Services, furniture: Furniture) -> None:
    agree(services, furniture)
    services.undo.undo()
    services.register.add_district("Nybyn")
    assert refusal(services.undo.redo) is Problem.NOTHING_TO_REDO


def test_what_somebody_else_has_written_since_stays(
    services: Services, colleague: Services, furniture: Furniture
) -> None:
    services.register.add_district("Nybyn")
    write(services, furniture, "Mina ord")
    write(colleague, furniture, "Kollegans ord")
    assert refusal(services.undo.undo) is Problem.UNDO_CHANGED_SINCE
    assert item_of(services, furniture).text == "Kollegans ord"
    assert services.undo.undo().facts.subject is Subject.DISTRICT


def test_another_field_of_the_same_record_is_no_conflict(
    services: Services, colleague: Services, furniture: Furniture
) -> None:
    write(services, furniture, "Mina ord")
    colleague.agenda.change_item(replace(item_of(colleague, furniture), area_ids=()))
    services.undo.undo()
    item = item_of(services, furniture)
    assert (item.text, item.area_ids) == (furniture.report.text, ())


def test_what_a_colleague_hung_on_a_new_record_is_not_lost(
    services: Services, colleague: Services, furniture: Furniture
) -> None:
    meeting = services.meetings.plan(furniture.series.id, day=date(2026, 12, 1))
    colleague.agenda.add_item(meeting.id, "Kollegans punkt", 0)
    assert refusal(services.undo.undo) is Problem.UNDO_CHANGED_SINCE
    assert services.meetings.show(meeting.id).items


def test_a_record_that_is_used_by_now_stays(
    services: Services, colleague: Services, furniture: Furniture
) -> None:
    party = services.register.enter_party(
        replace(furniture.police, id=services.office.new_id(), name="Polisregion Syd", version=1)
    )
    colleague.register.add_participant("Kim", "", party.id)
    assert refusal(services.undo.undo) is Problem.UNDO_PARENT_GONE


def test_a_record_whose_owner_is_gone_stays_away(
    services: Services, colleague: Services, furniture: Furniture
) -> None:
    area = services.agreements.new_area("Trygga parker")
    services.agreements.change(
        replace(furniture.agreement, areas=(*furniture.areas, replace(area, order=9, letter="Z")))
    )
    indicator = Indicator(id=services.office.new_id(), area_id=area.id, order=1, name="Anmälda brott")
    services.indicators.add(indicator)
    services.indicators.remove(indicator.id)
    with colleague.office.store.reading() as work:
        agreement = work.agreements.get(furniture.agreement.id)
    assert agreement is not None
    colleague.agreements.change(replace(agreement, areas=agreement.areas[:-1]))
    assert refusal(services.undo.undo) is Problem.UNDO_PARENT_GONE


def test_what_a_stale_editor_holds_is_refused(services: Services, furniture: Furniture) -> None:
    """Counters go on, so that words that stand on what was undone are not written over it."""
    write(services, furniture, "Mina ord")
    stale = item_of(services, furniture)
    services.undo.undo()
    storing = lambda: services.agenda.write_text(stale.id, stale.version, stale.heading, "Gamla")  # noqa: E731
    assert refusal(storing) is Problem.CHANGED_BY_OTHER


def test_every_page_that_shows_it_hears_of_it(services: Services, furniture: Furniture) -> None:
    write(services, furniture, "Nytt")
    assert announced(services) == {Noun.MEETING: (furniture.meeting.id,)}
    follow_up = agree(services, furniture)
    assert announced(services) == {
        Noun.FOLLOW_UP: (follow_up.id,),
        Noun.MEETING: (furniture.meeting.id,),
    }
    services.follow_ups.report_back(
        services.follow_ups.show(furniture.follow_up.id).follow_up, "Två av tre lyktor"
    )
    assert announced(services) == {
        Noun.FOLLOW_UP: (furniture.follow_up.id,),
        Noun.MEETING: (furniture.meeting.id,),
    }
    services.situation.change(replace(furniture.point, text="Andra ord"))
    assert announced(services) == {Noun.POINT: (furniture.point.id,), Noun.MEETING: (furniture.meeting.id,)}
    services.series.change(replace(services.series.show(furniture.series.id), name="Andra rådet"))
    assert announced(services) == {Noun.SERIES: (furniture.series.id,)}


def test_undoing_is_in_the_log(services: Services, furniture: Furniture) -> None:
    services.situation.put_back(replace(furniture.point, id=services.office.new_id()))
    services.undo.undo()
    services.undo.redo()
    with services.office.store.reading() as work:
        actions = [each.event.action for each in work.log.all()][-3:]
        assert work.log.check() == ()
    assert actions == [AuditAction.CREATED, AuditAction.REMOVED, AuditAction.RESTORED]


def remove_item(services: Services, furniture: Furniture) -> Callable[[], object]:
    item = services.agenda.add_item(furniture.meeting.id, "Övrigt", 1)
    removed = services.agenda.remove_item(item.id)
    return lambda: services.agenda.put_back_item(removed)


def close_follow_up(services: Services, furniture: Furniture) -> Callable[[], object]:
    before = services.follow_ups.show(agree(services, furniture).id).follow_up
    after = services.follow_ups.finish(before)
    return lambda: services.follow_ups.put_back(before, after)


def store_point(services: Services, furniture: Furniture) -> Callable[[], object]:
    services.register.add_district("Nybyn")
    blank = replace(services.situation.blank(), category="Inbrott", source_party_id=furniture.police.id)
    point = services.situation.store_entry(replace(blank, text="Två källare"))
    return lambda: services.situation.take_back_entry(point.id)


def take_off_list(services: Services, furniture: Furniture) -> Callable[[], object]:
    lines = services.meetings.show(furniture.meeting.id).attendance
    services.register.add_district("Nybyn")
    services.meetings.write_attendance(furniture.meeting.id, lines[1:])
    return lambda: services.meetings.put_back_attendance(furniture.meeting.id, lines)


@pytest.mark.parametrize("offer", [remove_item, close_follow_up, store_point, take_off_list])
def test_an_offer_beside_what_was_done_counts_as_undo(
    services: Services,
    furniture: Furniture,
    clock: SteppableClock,
    offer: Callable[[Services, Furniture], Callable[[], object]],
) -> None:
    """Whoever took it is not asked to undo it once more, but may do it again."""
    take_back = offer(services, furniture)
    done = services.undo.what_next().undo
    clock.step(seconds=3)
    take_back()
    before = services.undo.what_next()
    assert before.undo != done
    assert before.redo is not None
    services.undo.redo()
    assert services.undo.what_next().redo is None


def test_a_record_removed_on_purpose_is_no_undo_of_its_making(
    services: Services, furniture: Furniture
) -> None:
    point = replace(furniture.point, id=services.office.new_id())
    services.situation.put_back(point)
    services.situation.remove(point.id)
    assert services.undo.undo().facts == StepFacts(Deed.REMOVED, Subject.POINT, point.id)
    assert services.undo.undo().facts == StepFacts(Deed.MADE, Subject.POINT, point.id)


def test_finished_minutes_stand_and_what_was_done_elsewhere_does_not(store: Store) -> None:
    office = record_office(store)
    services, meeting_id = office.services, office.new_meeting()
    services.undo.begin()
    district = services.register.add_district("Nybyn")
    item = services.meetings.show(meeting_id).items[0]
    services.agenda.write_text(item.id, item.version, item.heading, "Före färdigställandet")
    office.finish(meeting_id)
    assert services.undo.what_next().undo is None
    assert refusal(services.undo.undo) is Problem.UNDO_LAID_DOWN
    assert services.undo.undo().facts == StepFacts(Deed.MADE, Subject.DISTRICT, district.id)
    assert refusal(services.undo.undo) is Problem.NOTHING_TO_UNDO


def test_a_decided_picture_stands(services: Services, furniture: Furniture) -> None:
    begun = services.pictures.start(furniture.agreement.id, PointFilter()).picture
    texts = {**begun.texts, PicturePart.ANALYSIS: "Belysningen brister"}
    written = services.pictures.write_texts(begun.id, begun.version, texts)
    services.pictures.decide(begun.id, written.version, services.office.today(), "Styrgruppen")
    assert refusal(services.undo.undo) is Problem.UNDO_LAID_DOWN
    assert refusal(services.undo.undo) is Problem.NOTHING_TO_UNDO
    assert services.pictures.get(begun.id).texts[PicturePart.ANALYSIS] == "Belysningen brister"


def test_what_was_brought_in_is_one_step(services: Services) -> None:
    before = {district.name for district in services.register.show().districts}
    services.reference.take_in()
    assert services.undo.undo().facts == StepFacts(Deed.MADE, Subject.MANY)
    assert {district.name for district in services.register.show().districts} == before
    assert refusal(services.undo.undo) is Problem.NOTHING_TO_UNDO
    services.undo.redo()
    assert {district.name for district in services.register.show().districts} > before


def test_what_was_brought_in_with_finished_minutes_stands(services: Services) -> None:
    services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    assert refusal(services.undo.undo) is Problem.UNDO_LAID_DOWN


def test_a_meeting_that_has_been_begun_can_still_be_unplanned(
    services: Services, furniture: Furniture
) -> None:
    """It is begun by being written in, which nobody asked for and nobody undoes."""
    meeting = services.meetings.plan(furniture.series.id, day=date(2026, 12, 1))
    services.meetings.begin(meeting.id)
    assert services.undo.undo().changes[0] == Change(Noun.MEETING, (meeting.id,))
    assert refusal(lambda: services.meetings.show(meeting.id)) is Problem.RECORD_GONE


def test_a_point_of_a_picture_stays_when_it_is_taken_off_its_item(
    services: Services, furniture: Furniture
) -> None:
    """Found by the walks: it was removed, and the picture's key refused."""
    point = services.situation.blank()
    services.agenda.note_point(furniture.report.id, replace(point, category="Inbrott", text="Två källare"))
    picture = services.pictures.start(furniture.agreement.id, PointFilter()).picture
    services.pictures.choose_points(picture.id, picture.version, [point.id], PicturePart.MAPPING)
    services.agenda.drop_point(furniture.report.id, point.id)
    assert services.situation.show(point.id)
