"""A store with something to see on every page: the example, a meeting half written, a plan, pictures, a yearly follow-up."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from db.store import Store
from desktop.services.program import Services, services_over
from domain.agreements import Agreement, PriorityArea
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, MeetingContent
from domain.pictures import PicturePart
from domain.plan import CommitmentStatus, MeasureStatus, PlanMeasure
from domain.report_periods import ReportPeriod
from domain.secrecy import SecrecyMark, Sensitivity
from domain.situation import PointFilter, Severity, Trend
from tests.store_fixtures import START

SERIES = "Operativt lägesbildsmöte Hägersten-Älvsjö"
AGREEMENT = "Lokal samverkansöverenskommelse Hägersten-Älvsjö – Globen och Skärholmen"
YEAR = ReportPeriod(year=2026)


def make_sample(imported_file: Path, path: Path) -> None:
    """``imported_file`` holds the example; what is written more of goes into a copy of it at ``path``."""
    shutil.copy(imported_file, path)
    with closing(Store.open(path, lambda: START)) as store:
        services = services_over(store)
        agreement = local_agreement(services)
        _write_plan(services, agreement)
        _write_meeting(services)
        _write_pictures(services, agreement)
        _write_report(services, agreement)


def local_agreement(services: Services) -> Agreement:
    """The one in force, with its five areas."""
    return services.reports.find_agreement(AGREEMENT)


def places_area(services: Services) -> PriorityArea:
    """The area whose plan, indicators and texts are filled in."""
    return next(area for area in local_agreement(services).areas if area.letter == "O")


# --- the meeting


def _write_meeting(services: Services) -> None:
    series = next(series for series in services.series.list_all() if series.name == SERIES)
    meeting = services.meetings.plan(series.id, day=date(2026, 11, 19), start=time(9), end=time(10, 15))
    content = services.meetings.show(meeting.id)
    third = _write_items(services, content)
    _tell_points(services, third, next(iter(content.parties)))
    _agree(services, third, content)
    services.meetings.begin(meeting.id)


def _write_items(services: Services, content: MeetingContent) -> AgendaItem:
    """The opening, and the third item, which is given back."""
    services.agenda.change_item(
        replace(
            content.items[0],
            text="Ordföranden hälsar välkommen och påminner om sekretessen. Dagordningen gås igenom.",
            decisions=("godkänna dagordningen", "lägga föregående anteckningar till handlingarna"),
        )
    )
    areas = content.agreement.areas if content.agreement else ()
    return services.agenda.change_item(
        replace(
            content.items[2],
            area_ids=tuple(area.id for area in areas[:2]),
            text="Polisen redogör för veckan. Skadegörelsen vid gångtunneln i Västertorp fortsätter, "
            "medan det varit lugnare vid stationen.",
            decisions=("fastighetsägaren ses på plats",),
        )
    )


def _tell_points(services: Services, item: AgendaItem, party_id: UUID) -> None:
    for category, severity, trend, mark in (
        ("skadegörelse", Severity.RED, Trend.INCREASED, SecrecyMark()),
        ("otrygg plats", Severity.YELLOW, Trend.UNCHANGED, SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED)),
        ("", Severity.NOT_JUDGED, Trend.UNKNOWN, SecrecyMark(sensitivity=Sensitivity.ORAL_ONLY)),
    ):
        point = services.agenda.blank_point(item, party_id)
        told = {"place": "gångtunneln", "text": "Klotter och krossade lampor."} if category else {}
        services.agenda.note_point(
            item.id, replace(point, category=category, severity=severity, trend=trend, secrecy=mark, **told)
        )


def _agree(services: Services, item: AgendaItem, content: MeetingContent) -> FollowUp:
    return services.agenda.agree_follow_up(
        item.id,
        "Mäta belysningen i parkstråket mellan Solberga och Älvsjö station",
        party_id=next(iter(content.parties)),
        role="trygghetsstrateg",
        due_on=date(2026, 11, 5),
        area_id=content.agreement.areas[0].id if content.agreement else None,
    )


# --- the plan


def _write_plan(services: Services, agreement: Agreement) -> None:
    area = places_area(services)
    told = replace(
        area,
        goal="Andelen otrygga kvällstid ska vara högst 22 procent vid utgången av 2026.",
        cause_analysis="Mörka stråk, dörrar som går att bryta upp och få vuxna ute på kvällarna.",
        relevance="Källarinbrotten i Västertorp har ökat tre år i rad.",
    )
    areas = tuple(told if each.id == area.id else each for each in agreement.areas)
    services.agreements.change(replace(agreement, areas=areas))
    administration, police, landlord = _three_sides(services)
    doors = _measure(
        services,
        area,
        cause="Dörrar går att bryta upp",
        measure="Byta källardörrar i nio hus i Västertorp",
        goal="Högst 50 källarinbrott under året",
        due_on=date(2026, 10, 15),
        status=MeasureStatus.RED,
        follow_up="Fem av nio hus är klara.",
        sides={administration: CommitmentStatus.KEPT, landlord: CommitmentStatus.IN_PROGRESS},
    )
    _measure(
        services,
        area,
        cause="Mörka stråk mellan Solberga och stationen",
        measure="Mäta och rätta belysningen i parkstråket",
        due_on=date(2027, 1, 29),
        status=MeasureStatus.YELLOW,
        follow_up="Mätt, men inte rättat.",
        sides={administration: CommitmentStatus.IN_PROGRESS, police: CommitmentStatus.NOT_STARTED},
    )
    _link_follow_up(services, doors)
    first = services.indicators.list_of_area(area.id)[0]
    services.indicators.note_value(first.id, 2025, Decimal(27))


def _three_sides(services: Services) -> tuple[UUID, UUID, UUID]:
    known = {party.name: party.id for party in services.register.show().parties}
    return (
        known["Hägersten-Älvsjö stadsdelsförvaltning"],
        known["Lokalpolisområde Globen"],
        known["Kommunalt bostadsbolag (exempel)"],
    )


def _measure(
    services: Services, area: PriorityArea, sides: dict[UUID, CommitmentStatus], **written: object
) -> PlanMeasure:
    commitments = tuple(
        replace(
            services.plans.blank_commitment(party_id), status=status, what="Beställer, följer upp och betalar"
        )
        for party_id, status in sides.items()
    )
    measure = replace(services.plans.blank(area.id), commitments=commitments, **written)  # type: ignore[arg-type]
    services.plans.add(measure)
    return services.plans.show(measure.id)


def _link_follow_up(services: Services, measure: PlanMeasure) -> None:
    follow_up = FollowUp(
        id=services.office.new_id(),
        what="Räkna källarinbrotten efter dörrbytet",
        created_on=date(2026, 9, 1),
        due_on=date(2026, 11, 1),
        area_id=measure.area_id,
        measure_id=measure.id,
    )
    with services.office.store.writing() as work:
        work.follow_ups.add(follow_up)


# --- pictures and reports


def _write_pictures(services: Services, agreement: Agreement) -> None:
    """One decided in October, and a draft of the next."""
    until = PointFilter(period_from=date(2026, 1, 1), period_to=date(2026, 9, 30))
    begun = services.pictures.start(agreement.id, until).picture
    texts = {
        PicturePart.MAPPING: "Källarinbrotten ökar i Västertorp. Vid stationen är det lugnare än i våras.",
        PicturePart.OTHER: "",
        PicturePart.ANALYSIS: "Dörrarna går att bryta upp, och stråket mellan husen är mörkt.",
    }
    written = services.pictures.write_texts(begun.id, begun.version, texts)
    services.pictures.decide(begun.id, written.version, date(2026, 10, 8), "Lokala brottsförebyggande rådet")
    services.pictures.next_version(begun.id)


def _write_report(services: Services, agreement: Agreement) -> None:
    """The working text of the year, and a version that is kept."""
    services.reports.keep(services.reports.open(agreement.id, YEAR).report)
