"""The ways to records outside the meetings, and to documents; no page knows another."""

from typing import TYPE_CHECKING
from uuid import UUID

from desktop.ui.going import on_trail
from desktop.ui.meeting_ways import MeetingWays

if TYPE_CHECKING:
    from domain.papers.orders import DocumentKind
    from domain.report_periods import ReportPeriod
    from domain.situation import PointFilter


class RecordWays(MeetingWays):
    """Each shows the page of its noun with the record in it."""

    def show_overview(self) -> None:
        self.show_place("overview")

    # --- situation

    @on_trail
    def show_situation(self, wanted: "PointFilter | None" = None) -> None:
        """The situation, with only the points that are wanted when a filter comes with the wish."""
        if self._pages:
            if wanted is not None:
                self._pages.situation.show_filter(wanted)
            self.show_place("situation")

    @on_trail
    def begin_point(self) -> None:
        """From any page to the line in which a point is entered."""
        if self._pages:
            self.show_place("situation")
            self._pages.situation.focus_entry()

    @on_trail
    def show_point(self, point_id: UUID) -> None:
        if self._pages:
            self.show_place("situation")
            self._pages.situation.show_record(point_id)

    @on_trail
    def show_new_picture(self, wanted: "PointFilter") -> None:
        """Compile a situation picture from the points that are wanted."""
        if self._pages:
            self._pages.picture.show_for(wanted)
            self._go("situation", self._pages.picture)

    @on_trail
    def show_picture(self, picture_id: UUID) -> None:
        if self._pages:
            self._pages.picture.show_record(picture_id)
            self._go("situation", self._pages.picture)

    # --- follow-ups

    def show_follow_ups(self) -> None:
        self.show_place("follow_ups")

    def save_calendar(self) -> None:
        """Ask where the dates of the follow-ups are to lie, over the page that says what came of it."""
        self.show_follow_ups()
        if self._pages:
            self._pages.follow_ups.calendar.save()

    def hand_over(self) -> None:
        """Ask where everything is to go, over the page that says what came of it."""
        self.show_place("records")
        if self._pages:
            self._pages.records.hand_over()

    @on_trail
    def show_follow_up(self, follow_up_id: UUID) -> None:
        if self._pages:
            self.show_place("follow_ups")
            self._pages.follow_ups.show_record(follow_up_id)

    @on_trail
    def show_follow_ups_of_area(self, area_id: UUID) -> None:
        from domain.follow_up_list import FollowUpFilter  # noqa: PLC0415 - after the first paint

        if self._pages:
            self._pages.follow_ups.show_filtered(FollowUpFilter(area_id=area_id))
            self.show_place("follow_ups")

    @on_trail
    def show_orphans(self) -> None:
        if self._pages:
            self._pages.follow_ups.show_loose()
            self.show_place("follow_ups")

    # --- agreements

    def show_agreements(self) -> None:
        self.show_place("agreements")

    @on_trail
    def show_agreement(self, agreement_id: UUID) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_record(agreement_id)

    @on_trail
    def begin_agreement(self) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.begin_agreement()

    @on_trail
    def show_duties(self) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_duties()

    @on_trail
    def show_measure(self, measure_id: UUID) -> None:
        if self._pages:
            self.show_place("agreements")
            self._pages.agreements.show_measure(measure_id)

    # --- reports and documents

    def show_reports(self) -> None:
        self.show_place("reports")

    @on_trail
    def show_report(self, report_id: UUID) -> None:
        """A version of a yearly follow-up that was kept."""
        if self._pages:
            self._go("reports", self._pages.yearly)
            self._pages.yearly.show_record(report_id)

    @on_trail
    def show_report_text(self, agreement_id: UUID, period: "ReportPeriod") -> None:
        """The text of a yearly follow-up, to be written."""
        if self._pages:
            self._go("reports", self._pages.yearly)
            self._pages.yearly.show_report(agreement_id, period)

    @on_trail
    def show_document(self, kind: "DocumentKind") -> None:
        """The page of documents with one of them chosen, ready to be printed."""
        if self._pages:
            self._pages.reports.show_document(kind)
            self.show_place("reports")

    @on_trail
    def _show_yearly_paper(self, agreement_id: UUID, period: "ReportPeriod") -> None:
        from domain.papers.orders import Choice, DocumentKind  # noqa: PLC0415 - after the first paint
        from domain.yearly_report import WORKING  # noqa: PLC0415

        if self._pages:
            self._pages.reports.show_document(
                DocumentKind.YEARLY,
                {Choice.AGREEMENT: agreement_id, Choice.PERIOD: period, Choice.REPORT: WORKING},
            )
            self.show_place("reports")

    # --- registers and the record

    @on_trail
    def show_participant(self, participant_id: UUID) -> None:
        if self._pages:
            self.show_place("register")
            self._pages.register.show_participant(participant_id)

    def show_records(self) -> None:
        self.show_place("records")

    # --- settings

    @on_trail
    def show_backups(self, *, is_encrypting: bool = False) -> None:
        """Where copies of the store go, and which there are; the form for an encrypted one when that is asked for."""
        if self._pages:
            self.show_place("settings")
            self._pages.settings.show_backups(is_encrypting=is_encrypting)
