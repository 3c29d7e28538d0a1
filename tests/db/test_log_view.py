"""What is shown beside the events of the log, on both databases."""

from dataclasses import replace
from uuid import uuid4

from db.log_view import LoggedObject
from db.store import Store
from domain.audit import Actor, AuditAction
from tests.db.furniture import Furniture


def test_whoever_was_written_down_is_named_once(store: Store, furniture: Furniture) -> None:
    for actor in (Actor(system_user="sam01", chosen_name="Örjan"), Actor(system_user="sam02"), Actor()):
        store.sits_down(actor)
        for _twice in range(2):
            with store.writing() as work:
                work.log.note(AuditAction.OPENED)
    with store.reading() as work:
        people = work.log_view.people()
    assert Actor() not in people
    assert [actor for actor in people if actor.system_user.startswith("sam")] == [
        Actor(system_user="sam02"),
        Actor(system_user="sam01", chosen_name="Örjan"),
    ]


def test_a_meeting_is_known_by_its_series_and_its_day(store: Store, furniture: Furniture) -> None:
    meeting = furniture.meeting
    with store.reading() as work:
        series = work.series.get(meeting.series_id)
        found = work.log_view.objects("meeting", [meeting.id, uuid4()])
        party = next(iter(work.parties.all()))
        assert work.log_view.objects("party", [party.id]) == {party.id: LoggedObject(name=party.name)}
        assert work.log_view.objects("meeting_series", [series.id])[series.id].name == series.name
    assert found == {meeting.id: LoggedObject(name=series.name, day=meeting.day)}


def test_matter_has_no_name_but_is_there(store: Store, furniture: Furniture) -> None:
    with store.writing() as work:
        work.points.change(replace(furniture.point, text="Hemligt"))
    with store.reading() as work:
        known = work.log_view.objects("situation_point", [furniture.point.id, uuid4()])
        assert known == {furniture.point.id: LoggedObject(name="")}
        assert work.log_view.objects("participant", [uuid4()]) == {}
        assert work.log_view.objects("meeting", []) == {}
