"""What an import does with what is there already, with open meetings, and with what cannot be."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from db import tables
from db.store import Store
from desktop.services.program import Services, services_over
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp, FollowUpStatus
from domain.meetings import MeetingContent, MeetingState
from domain.minutes import AttendanceFunction
from tests.sample_file import SAMPLE, sample_data, write_yaml

Change = Callable[[dict[str, Any]], None]
LATE = "Genomgång av källardörrar och passersystem i Västertorp"


@pytest.fixture
def services(sqlite_store: Store) -> Services:
    return services_over(sqlite_store)


@pytest.fixture
def with_sample(services: Services) -> Services:
    services.incoming.bring_in(SAMPLE)
    return services


@pytest.fixture
def bring_in(services: Services, tmp_path: Path) -> Callable[..., list[MeetingContent]]:
    """Change a copy of the sample, bring it in, and show its meetings by date."""

    def act(*changes: Change) -> list[MeetingContent]:
        source = sample_data()
        for change in changes:
            change(source)
        report = services.incoming.bring_in(write_yaml(tmp_path / "changed.yaml", source))
        return [services.meetings.show(meeting_id) for meeting_id in report.meeting_ids]

    return act


def another_meeting(**facts: Any) -> Change:
    """Add an operative meeting with one paragraph and the follow-up that was late in November."""

    def change(source: dict[str, Any]) -> None:
        line = next(line for line in source["meetings"][2]["follow_ups"] if line["id"] == "f-2605")
        follow_up = {**line, "paragraph": 1, **facts.pop("follow_up", {})}
        source["meetings"].append(
            {
                "id": "m4",
                "body": "b-hagalv-op",
                "agreement": "lso-hagalv-2024",
                "doc_type": "minnesanteckningar",
                "status": "utkast",
                "paragraphs": [{"number": 1, "heading": "Uppföljning"}],
                "follow_ups": [follow_up],
                **facts,
            }
        )

    return change


def late_one(content: MeetingContent) -> tuple[FollowUp, int]:
    line = next(line for line in content.appearances if line.follow_up.what == LATE)
    return line.follow_up, line.times_carried


def is_empty(store: Store) -> bool:
    with store._engine.connect() as connection:
        return not any(
            connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in tables.metadata.sorted_tables
            if table not in {tables.audit_head, tables.provision}  # there are rows in every store
        )


def test_a_new_meeting_of_a_known_file_brings_its_follow_ups_up_to_date(
    with_sample: Services, bring_in: Callable[..., list[MeetingContent]]
) -> None:
    done = {"status": "klar", "notes": [{"date": date(2026, 12, 1), "text": "Alla nio hus klara."}]}
    meetings = bring_in(another_meeting(date=date(2026, 12, 3), follow_up=done))
    follow_up, times_carried = late_one(meetings[-1])
    assert (follow_up.status, times_carried) == (FollowUpStatus.DONE, 2)
    assert [note.text for note in follow_up.notes] == [
        "Försenad. Fem av nio hus genomgångna.",
        "Alla nio hus klara.",
    ]
    assert late_one(meetings[2])[0].id == follow_up.id


def test_an_older_meeting_that_comes_late_does_not_set_a_follow_up_back(
    with_sample: Services, bring_in: Callable[..., list[MeetingContent]]
) -> None:
    before = {"status": "ej_paborjad", "role": "Någon", "due": date(2026, 9, 30), "notes": []}
    meetings = bring_in(another_meeting(date=date(2026, 10, 1), follow_up=before))
    follow_up, times_carried = late_one(meetings[2])
    assert (follow_up.status, follow_up.role) == (FollowUpStatus.IN_PROGRESS, "Områdesförvaltare")
    assert follow_up.due_on == date(2026, 10, 15)
    assert times_carried == 1


def test_an_open_meeting_stays_open(
    bring_in: Callable[..., list[MeetingContent]], services: Services
) -> None:
    meeting = bring_in(another_meeting(date=date(2026, 12, 3), status="kallad"))[-1]
    assert meeting.meeting.state is MeetingState.CALLED
    assert [item.number for item in meeting.items] == [None]
    with services.office.store.reading() as work:
        assert work.records.get(meeting.meeting.id) is None


def test_a_planned_meeting_gets_its_agenda(bring_in: Callable[..., list[MeetingContent]]) -> None:
    agenda = ["Öppnande", "Lägesbild", "Nästa möte"]
    facts = {"paragraphs": [], "follow_ups": [], "agenda": agenda}
    meeting = bring_in(another_meeting(date=date(2026, 12, 3), status="planerad", **facts))[-1]
    assert [item.heading for item in meeting.items] == agenda


def test_minutes_that_number_nothing_are_laid_down_without_numbers(
    bring_in: Callable[..., list[MeetingContent]], services: Services
) -> None:
    def no_numbers(source: dict[str, Any]) -> None:
        source["bodies"][1]["numbering"] = "ingen"

    meeting = bring_in(no_numbers)[1]
    assert meeting.meeting.state is MeetingState.FINISHED
    assert {item.number for item in meeting.items} == {None}
    assert services.minutes.section_span(meeting.meeting.id) is None


def test_whoever_approved_the_minutes_is_an_approver_and_the_chair_stays_chair(
    bring_in: Callable[..., list[MeetingContent]],
) -> None:
    def no_functions(source: dict[str, Any]) -> None:
        source["meetings"][2]["attendance"][2]["function"] = None

    functions = {line.name: line.function for line in bring_in(no_functions)[2].attendance}
    assert functions["LPO-chef Ahl"] is AttendanceFunction.APPROVER
    assert functions["Stadsdelsdirektör Roth"] is AttendanceFunction.CHAIR
    assert functions["LPO-chef Berg"] is None


def test_two_follow_ups_of_the_same_words_stay_two(bring_in: Callable[..., list[MeetingContent]]) -> None:
    def twins(source: dict[str, Any]) -> None:
        line = source["meetings"][0]["follow_ups"][0]
        source["meetings"][0]["follow_ups"].insert(1, {**line, "id": "f-twin"})

    first, second = bring_in(twins)[0].appearances[:2]
    assert first.follow_up.what == second.follow_up.what
    assert first.follow_up.id != second.follow_up.id


def test_an_agreement_that_is_there_gets_the_areas_it_lacked(
    with_sample: Services, bring_in: Callable[..., list[MeetingContent]]
) -> None:
    def sixth_area(source: dict[str, Any]) -> None:
        source["area_sets"][1]["areas"].append({"id": "a24-narkotika", "title": "Öppen narkotikahandel"})

    bring_in(sixth_area, another_meeting(date=date(2026, 12, 3), follow_up={"area": "a24-narkotika"}))
    agreements = [one for one in with_sample.register.show().agreements if len(one.areas) == 6]
    added = [one.areas[5] for one in agreements if one.areas[5].title == "Öppen narkotikahandel"]
    assert [(area.order, area.letter) for area in added] == [(6, "Ö"), (6, "Ö")]
    assert len({area.id for area in added}) == 2


def test_registers_that_are_there_are_used_and_left_alone(
    with_sample: Services, bring_in: Callable[..., list[MeetingContent]]
) -> None:
    before = with_sample.register.show()
    lines = [{"name": "Strateg Ask", "role": "Ny titel", "party": "sdf-hagalv", "kind": "narvarande"}]
    meeting = bring_in(another_meeting(date=date(2026, 12, 3), attendance=lines))[-1]
    assert with_sample.register.show() == before
    assert meeting.attendance[0].role == "Ny titel"
    assert meeting.attendance[0].participant_id in {one.id for one in before.participants}


def test_whoever_has_two_roles_is_registered_with_the_latest(
    bring_in: Callable[..., list[MeetingContent]], services: Services
) -> None:
    lines = [{"name": "Strateg Ask", "role": "Ny titel", "party": "sdf-hagalv", "kind": "narvarande"}]
    bring_in(another_meeting(date=date(2026, 12, 3), attendance=lines))
    titles = [one.title for one in services.register.show().participants if one.name == "Strateg Ask"]
    assert titles == ["Ny titel"]


def test_notes_of_one_day_keep_the_order_of_the_file(bring_in: Callable[..., list[MeetingContent]]) -> None:
    texts = [f"Rapport {number}" for number in range(30)]
    notes = [{"date": date(2026, 12, 1), "text": text} for text in texts]
    meeting = bring_in(
        another_meeting(date=date(2026, 12, 3), follow_up={"id": "f-new", "what": "Nytt", "notes": notes})
    )[-1]
    assert [note.text for note in meeting.appearances[0].follow_up.notes] == texts


def test_a_section_number_that_is_taken_stops_the_whole_import(
    services: Services, bring_in: Callable[..., list[MeetingContent]]
) -> None:
    council = {
        "body": "b-hagalv-bra",
        "status": "fardigstalld",
        "finished_at": date(2026, 12, 4),
        "paragraphs": [{"number": 31, "heading": "Extra"}],
        "follow_ups": [],
    }
    with pytest.raises(UserError) as caught:
        bring_in(another_meeting(date=date(2026, 12, 3), **council))
    assert caught.value.problem is Problem.SECTIONS_NOT_FREE
    assert (caught.value.values["first"], caught.value.values["year"]) == (31, 2026)
    assert is_empty(services.office.store)


def test_a_number_of_another_year_is_free(bring_in: Callable[..., list[MeetingContent]]) -> None:
    council = {
        "body": "b-hagalv-bra",
        "status": "fardigstalld",
        "finished_at": date(2027, 2, 12),
        "paragraphs": [{"number": 31, "heading": "Extra"}],
        "follow_ups": [],
    }
    assert bring_in(another_meeting(date=date(2027, 2, 11), **council))[-1].items[0].number == 31


def test_a_bad_file_stores_nothing(services: Services, tmp_path: Path) -> None:
    source = sample_data()
    source["meetings"][2]["follow_ups"][-1]["due"] = "snart"
    with pytest.raises(UserError, match="file_value_wrong"):
        services.incoming.bring_in(write_yaml(tmp_path / "bad.yaml", source))
    assert is_empty(services.office.store)
