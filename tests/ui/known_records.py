"""One record of each kind in the sample, and which of them a page of the window has in hand."""

from dataclasses import dataclass
from uuid import UUID

from db.yearly_reports import KeptReport
from desktop.ui.pages.plan.measure_table_model import MeasureRow
from desktop.ui.pages.plan.plan_pane import PlanPane
from desktop.ui.store_pages import StorePages
from desktop.ui.table_models.record_table_model import RecordRole
from domain.follow_up_list import FollowUpFilter, FollowUpState
from domain.meetings import MeetingFilter
from domain.situation import PointFilter
from tests.ui.sample_store import YEAR, local_agreement, places_area
from tests.ui.sample_window import SampleWindow

ELSEWHERE = "register"  # where each way begins: no wish leads there


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """By key; ``meeting`` is the one that is being written."""

    meeting: UUID
    item: UUID
    finished: UUID
    series: UUID
    point: UUID
    picture: UUID
    follow_up: UUID
    agreement: UUID
    area: UUID
    measure: UUID
    report: UUID
    of_area: PointFilter


def records_of(sample: SampleWindow) -> Known:
    services = sample.services
    agreement, area = local_agreement(services), places_area(services)
    meetings = services.meetings.list_page(MeetingFilter()).rows
    late = services.follow_ups.list_page(FollowUpFilter(state=FollowUpState.LATE)).rows
    return Known(
        meeting=sample.meeting.id,
        item=services.meetings.show(sample.meeting.id).items[3].id,
        finished=next(row.id for row in meetings if row.state.is_locked),
        series=sample.meeting.series_id,
        point=services.situation.list_page(PointFilter(area_id=area.id)).rows[0].id,
        picture=services.pictures.list_versions(agreement.id)[0].id,
        follow_up=late[0].id,
        agreement=agreement.id,
        area=area.id,
        measure=services.plans.show_area(agreement.id, area.id).measures[0].id,
        report=kept_report(sample).id,
        of_area=PointFilter(area_id=area.id),
    )


def kept_report(sample: SampleWindow) -> KeptReport:
    """The version of the sample that was kept."""
    agreement = local_agreement(sample.services)
    with sample.services.office.store.reading() as work:
        found = work.yearly_reports.find(agreement.id, YEAR, 1)
    assert found is not None
    return found


def meeting_written(pages: StorePages) -> UUID:
    content = pages.meeting._in_hand.content
    assert content is not None
    return content.meeting.id


def item_written(pages: StorePages) -> UUID | None:
    return pages.meeting._in_hand.item_id


def measure_chosen(pages: StorePages) -> UUID:
    table = pages.agreements.findChild(PlanPane)._measures._view.table
    row: MeasureRow = table.currentIndex().data(RecordRole.RECORD)
    return row.measure.id
