"""The sample in a real store, compared field by field with the file as PyYAML reads it."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.services.import_service import ImportReport
from desktop.services.program import Services, open_services
from domain.agreements import AgreementLevel
from domain.follow_ups import FollowUpStatus
from domain.meetings import ItemKind, MeetingContent, MeetingState, Numbering, SeriesLevel
from domain.minutes import AttendanceFunction, AttendanceKind, DocumentType, NextMeeting
from domain.parties import PartyKind
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend
from tests.sample_file import ORAL_WORDS, SAMPLE
from tests.sample_file import SAMPLE_DATA as SOURCE

PARTIES = {party["id"]: party["name"] for party in SOURCE["parties"]}
AREAS = {area["id"]: area["title"] for each in SOURCE["area_sets"] for area in each["areas"]}
KINDS = {
    "narvarande": "present",
    "adjungerad": "co_opted",
    "anmalt_forhinder": "excused",
    "franvarande": "absent",
}
FUNCTIONS = {None: None, "ordforande": "chair", "sekreterare": "secretary", "justerare": "approver"}
TRENDS = {
    "okat": "increased",
    "oforandrat": "unchanged",
    "minskat": "decreased",
    "nytt": "new",
    "okant": "unknown",
}
SEVERITIES = {"gron": "green", "gul": "yellow", "rod": "red"}
SENSITIVITIES = {"oppen": "open", "sekretessprovas": "to_be_tested", "muntlig": "oral_only"}
STATUSES = {"ej_paborjad": "not_started", "pagar": "in_progress", "klar": "done", "overlamnad": "handed_over"}


@pytest.fixture(scope="module")
def services(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """One store for all: these tests only read."""
    opened = open_services(Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("sample"))))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def report(services: Services) -> ImportReport:
    return services.incoming.bring_in(SAMPLE)


@pytest.fixture(scope="module")
def meetings(services: Services, report: ImportReport) -> list[MeetingContent]:
    return [services.meetings.show(meeting_id) for meeting_id in report.meeting_ids]


def minutes_of(services: Services, content: MeetingContent) -> dict[str, Any]:
    with services.office.store.reading() as work:
        record = work.records.get(content.meeting.id)
    assert record is not None
    found: dict[str, Any] = json.loads(record.content)
    return found


def pairs(meetings: list[MeetingContent]) -> Iterator[tuple[MeetingContent, dict[str, Any]]]:
    return zip(meetings, SOURCE["meetings"], strict=True)


def test_parties_keep_their_kind_and_dates(services: Services, report: ImportReport) -> None:
    found = {party.name: party for party in services.register.show().parties}
    assert set(found) == set(PARTIES.values())
    assert found["Älvsjö stadsdelsförvaltning"].valid_to == date(2020, 6, 30)
    assert found["Hägersten-Älvsjö stadsdelsförvaltning"].valid_from == date(2020, 7, 1)
    kinds = [found[PARTIES[name]].kind for name in ("sdf-alv", "lpo-globen", "utbf", "bolag", "kollektiv")]
    assert kinds == [
        PartyKind.DISTRICT_ADMINISTRATION,
        PartyKind.POLICE_AREA,
        PartyKind.DEPARTMENT,
        PartyKind.COMPANY,
        PartyKind.OTHER,
    ]


def test_an_agreement_has_its_own_copy_of_the_city_wide_areas(
    services: Services, report: ImportReport
) -> None:
    agreements = {agreement.title: agreement for agreement in services.register.show().agreements}
    assert len(agreements) == 4
    for area_set in SOURCE["area_sets"]:
        city_wide = agreements[area_set["title"]]
        assert (city_wide.level, city_wide.valid_from) == (AgreementLevel.OVERALL, None)
        assert [area.title for area in city_wide.areas] == [area["title"] for area in area_set["areas"]]
    for source in SOURCE["agreements"]:
        local = agreements[source["title"]]
        titles = {area_set["id"]: area_set["title"] for area_set in SOURCE["area_sets"]}
        mirrored = agreements[titles[source["area_set"]]].areas
        names = {party.id: party.name for party in services.register.show().parties}
        assert [area.mirrors_id for area in local.areas] == [area.id for area in mirrored]
        assert [(area.title, area.letter, area.order) for area in local.areas] == [
            (area.title, area.letter, area.order) for area in mirrored
        ]
        assert [names[party.party_id] for party in local.parties] == [
            PARTIES[name] for name in source["parties"]
        ]
        assert (local.level, local.purposes) == (AgreementLevel.LOCAL, source["purposes"])
        assert (local.valid_from, local.valid_to) == (source["valid_from"], source["valid_to"])
        assert local.ends_on == (source["prolonged_to"] or source["valid_to"])


def test_a_body_becomes_a_series_without_a_standing_agenda(services: Services, report: ImportReport) -> None:
    found = {series.name: series for series in services.series.list_all()}
    council = found["Lokala brottsförebyggande rådet Hägersten-Älvsjö"]
    names = {party.id: party.name for party in services.register.show().parties}
    assert (council.level, council.document_type) == (SeriesLevel.STRATEGIC, DocumentType.MINUTES)
    assert (council.numbering, council.needs_approval) == (Numbering.PER_YEAR, True)
    assert council.cadence == "fyra gånger per år"
    assert names[council.host_id or council.id] == PARTIES["sdf-hagalv"]
    assert (council.standing_agenda, council.usual_attendance) == ((), ())
    operative = found["Operativt lägesbildsmöte Hägersten-Älvsjö"]
    assert (operative.numbering, operative.needs_approval) == (Numbering.PER_MEETING, False)


def test_the_head_of_each_meeting(meetings: list[MeetingContent]) -> None:
    for content, source in pairs(meetings):
        head = content.meeting
        assert (head.title, head.day, head.place) == (source["title"], source["date"], source["place"])
        assert [moment and f"{moment.hour}.{moment.minute:02d}" for moment in (head.start, head.end)] == [
            source["start"],
            source["end"],
        ]
        assert [(content.party_name(party), dnr) for party, dnr in head.dnr] == [
            (PARTIES[party], dnr) for party, dnr in source["dnr"].items()
        ]
        assert content.agreement is not None
        assert content.agreement.title == next(
            one["title"] for one in SOURCE["agreements"] if one["id"] == source["agreement"]
        )
        finished_at = datetime.combine(source["finished_at"], time()).astimezone(UTC)
        assert head.finished_at == finished_at
        agreed = source["next_meeting"]
        hour, minute = agreed["time"].split(".")
        assert head.next_meeting == NextMeeting(
            day=agreed["date"], start=time(int(hour), int(minute)), place=agreed["place"]
        )
    states = [content.meeting.state for content in meetings]
    assert states == [MeetingState.FINISHED, MeetingState.FINISHED, MeetingState.APPROVED]
    assert [content.meeting.approved_on for content in meetings] == [None, None, date(2026, 11, 20)]


def test_attendance_line_by_line(meetings: list[MeetingContent]) -> None:
    for content, source in pairs(meetings):
        number_of = {item.id: item.number for item in content.items} | {None: None}
        assert [
            (
                line.name,
                line.role,
                content.party_name(line.party_id),
                line.kind,
                line.function,
                number_of[line.from_item_id],
                number_of[line.until_item_id],
            )
            for line in content.attendance
        ] == [
            (
                line["name"],
                line["role"],
                PARTIES[line["party"]],
                AttendanceKind(KINDS[line["kind"]]),
                FUNCTIONS[line["function"]],
                line.get("from_paragraph"),
                line.get("to_paragraph"),
            )
            for line in source["attendance"]
        ]


def test_one_person_at_two_meetings_is_one_participant(meetings: list[MeetingContent]) -> None:
    ids = {
        line.participant_id
        for content in meetings
        for line in content.attendance
        if line.name == "Strateg Ask"
    }
    assert len(ids) == 1


def test_paragraphs_with_their_numbers_areas_text_and_decisions(meetings: list[MeetingContent]) -> None:
    for content, source in pairs(meetings):
        assert [
            (
                item.number,
                item.heading,
                [content.areas[area].title for area in item.area_ids],
                item.text,
                [f"att {decision}" for decision in item.decisions],
            )
            for item in content.items
        ] == [
            (
                paragraph["number"],
                paragraph["heading"],
                [AREAS[area] for area in paragraph.get("areas") or [paragraph["area"]] if area],
                paragraph["text"],
                paragraph["decisions"],
            )
            for paragraph in source["paragraphs"]
        ]
    numbers = [[item.number for item in content.items] for content in meetings]
    assert numbers == [list(range(31, 40)), list(range(1, 9)), list(range(22, 32))]
    assert meetings[0].items[1].kind is ItemKind.FOLLOW_UP


def test_areas_of_items_are_those_of_the_meetings_own_agreement(meetings: list[MeetingContent]) -> None:
    for content in meetings:
        assert content.agreement is not None
        own = {area.id for area in content.agreement.areas}
        assert {area for item in content.items for area in item.area_ids} <= own


def test_points_under_their_paragraphs(meetings: list[MeetingContent]) -> None:
    for content, source in pairs(meetings):
        found = [(item.number, point) for item in content.items for point in content.points_at(item)]
        wanted = sorted(source["points"], key=lambda point: int(point["paragraph"]))
        for (number, point), expected in zip(found, wanted, strict=True):
            assert number == expected["paragraph"]
            assert content.party_name(point.source_party_id) == PARTIES[expected["source"]]
            assert point.received_on == expected["received"]
            assert [content.areas[area].title for area in point.area_ids] == [
                AREAS[area] for area in expected["areas"]
            ]
            assert point.secrecy.sensitivity == SENSITIVITIES[expected["sensitivity"]]
            assert point.secrecy.provision == expected.get("lagrum", "")
            assert point.secrecy.marked_by == expected.get("marked_by", "")
            assert point.secrecy.marked_on == expected.get("marked_on")
            if not point.secrecy.is_oral:
                assert _matter(content, point) == _expected_matter(expected)


def _matter(content: MeetingContent, point: Any) -> tuple[Any, ...]:
    district = content.districts[point.district_id].name if point.district_id else ""
    return (point.category, district, point.place, point.period_from, point.period_to, point.time_of_day,
            point.trend, point.severity, point.text)  # fmt: skip


def _expected_matter(point: dict[str, Any]) -> tuple[Any, ...]:
    return (point["category"], point["stadsdel"], point["place"], point["period"]["from"], point["period"]["to"],
            point["time_of_day"], TRENDS[point["trend"]], SEVERITIES[point["severity"]], point["text"])  # fmt: skip


def test_an_oral_point_keeps_that_it_was_told_and_not_what(meetings: list[MeetingContent]) -> None:
    oral = [point for content in meetings for point in content.points.values() if point.secrecy.is_oral]
    assert len(oral) == 2
    for point in oral:
        assert (point.category, point.district_id, point.place, point.period_from, point.period_to) == (
            "",
            None,
            "",
            None,
            None,
        )
        assert (point.time_of_day, point.text) == ("", "")
        assert (point.trend, point.severity) == (Trend.UNKNOWN, Severity.NOT_JUDGED)
        assert point.source_party_id
        assert point.received_on
        assert point.area_ids


def test_follow_ups_stand_under_their_paragraphs_in_the_order_of_the_file(
    meetings: list[MeetingContent],
) -> None:
    for content, source in pairs(meetings):
        number_of = {item.id: item.number for item in content.items}
        assert [(number_of[line.item_id], line.follow_up.what) for line in content.appearances] == [
            (line["paragraph"], line["what"])
            for line in sorted(source["follow_ups"], key=lambda line: int(line["paragraph"]))
        ]


def test_a_follow_up_is_as_its_last_meeting_left_it(meetings: list[MeetingContent]) -> None:
    latest = {line["id"]: line for source in SOURCE["meetings"] for line in source["follow_ups"]}
    content = meetings[2]
    for appearance in content.appearances:
        follow_up = appearance.follow_up
        wanted = next(line for line in latest.values() if line["what"] == follow_up.what)
        assert follow_up.status == STATUSES[wanted["status"]]
        assert (follow_up.created_on, follow_up.due_on) == (wanted["created"], wanted["due"])
        assert (content.party_name(follow_up.party_id), follow_up.role) == (
            PARTIES[wanted["party"]],
            wanted["role"],
        )
        assert (content.areas[follow_up.area_id].title if follow_up.area_id else None) == AREAS.get(
            wanted["area"]
        )


def test_a_follow_up_carried_to_another_series_is_one_record_with_a_count(
    meetings: list[MeetingContent],
) -> None:
    at_second = {line.follow_up.what: line for line in meetings[1].appearances}
    at_third = {line.follow_up.what: line for line in meetings[2].appearances}
    for what, line in at_second.items():
        assert at_third[what].follow_up.id == line.follow_up.id
        assert (line.times_carried, at_third[what].times_carried) == (0, 1)
    assert at_third["Gallringsbevis för inrapporterade underlag 2024"].times_carried == 0


def test_finished_minutes_show_what_was_known_that_day(
    services: Services, meetings: list[MeetingContent]
) -> None:
    def sign(content: MeetingContent) -> dict[str, Any]:
        sections = minutes_of(services, content)["sections"]
        lines = [line for section in sections for line in section["follow_ups"]]
        return next(line for line in lines if line["what"] == "Skyltning vid Fruängens bollplan")

    now = next(
        line.follow_up for line in meetings[2].appearances if line.follow_up.what.startswith("Skyltning")
    )
    assert (now.status, [note.text for note in now.notes]) == (
        FollowUpStatus.DONE,
        ["Leveranstid förlängd. Datum flyttat från 11 september.", "Uppsatt."],
    )
    assert (sign(meetings[1])["status"], len(sign(meetings[1])["notes"])) == ("in_progress", 1)
    assert (sign(meetings[2])["status"], len(sign(meetings[2])["notes"])) == ("done", 2)


def test_the_day_of_approval_is_inside_the_minutes(
    services: Services, meetings: list[MeetingContent]
) -> None:
    assert minutes_of(services, meetings[2])["approved_on"] == "2026-11-20"
    assert minutes_of(services, meetings[2])["finished_on"] == "2026-11-18"
    approvers = [line.name for line in meetings[2].attendance if line.function is AttendanceFunction.APPROVER]
    assert approvers == ["LPO-chef Ahl"]


def test_points_to_be_tested_are_withheld_on_the_paper(
    services: Services, meetings: list[MeetingContent]
) -> None:
    points = [
        point
        for content in meetings
        for section in minutes_of(services, content)["sections"]
        for point in section["points"]
    ]
    assert [point["shown"] for point in points if point["sensitivity"] == Sensitivity.TO_BE_TESTED] == [
        False
    ] * 3


def test_a_later_report_that_repeats_the_first_words_of_an_earlier_one_is_no_new_one(
    meetings: list[MeetingContent],
) -> None:
    handed_over = next(
        line for line in meetings[2].appearances if line.follow_up.what.startswith("Lämna obs")
    )
    assert [note.text for note in handed_over.follow_up.notes] == [
        "Lämnat skriftligt enligt rutin. Uppföljning sker i tillsynssamverkan, inte här."
    ]


def test_the_kept_pdfs_hold_all_the_file_says_and_no_oral_matter(
    services: Services, report: ImportReport
) -> None:
    for meeting_id, source in zip(report.meeting_ids, SOURCE["meetings"], strict=True):
        pdf = services.minutes.print_minutes(meeting_id).pdf
        text = _squeezed("".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
        headings = [_squeezed(paragraph["heading"]) for paragraph in source["paragraphs"]]
        decisions = [_squeezed(line) for paragraph in source["paragraphs"] for line in paragraph["decisions"]]
        follow_ups = [_squeezed(line["what"]) for line in source["follow_ups"]]
        for wanted in (headings, decisions):
            assert _in_order(wanted, text)
        assert all(what in text for what in follow_ups)
        assert not [words for words in ORAL_WORDS if _squeezed(words) in text]


def _squeezed(text: str) -> str:
    """Without blanks and hyphens: lines break anywhere on paper."""
    return "".join(letter for letter in text if letter.isalnum()).casefold()


def _in_order(wanted: list[str], text: str) -> bool:
    place = 0
    for words in wanted:
        place = text.find(words.removeprefix("att"), place)
        if place < 0:
            return False
    return True
