"""What the yearly follow-up is of: the agreement, the period, and the text that is written or a version that was kept."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.yearly.number_words import period_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from domain.agreements import Agreement
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly_report import WORKING, ReportVersion

_YEARS_BACK = 9


class ReportChoices(FlowRow):
    """``chosen`` when the user chose another agreement or period, ``version_chosen(int)`` for another version."""

    chosen = Signal()
    version_chosen = Signal(int)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, Space.INSIDE, parent=parent)
        self._agreements: dict[UUID, Agreement] = {}
        self._today = date.max
        self._versions: list[tuple[int, str]] = []
        self._agreement: ChoiceBox[UUID] = self._box(self.tr("Agreement"), 280)
        self._kind: ChoiceBox[PeriodKind] = self._box(self.tr("Kind of period"), 108)
        self._period: ChoiceBox[ReportPeriod] = self._box(self.tr("Period"), 176)
        self._version: ChoiceBox[int] = self._box(self.tr("Version"), 176)
        self._kind.set_choices(
            [
                (PeriodKind.YEAR, self.tr("Year")),
                (PeriodKind.HALF, self.tr("Half-year")),
                (PeriodKind.TERTIAL, self.tr("Tertial")),
            ]
        )
        self._agreement.activated.connect(self._on_agreement)
        self._kind.activated.connect(self._on_kind)
        self._period.activated.connect(self._on_period)
        self._version.activated.connect(self._on_version)

    def load(self, agreements: Sequence[Agreement], today: date) -> None:
        """Offer these; what is chosen stays when it is still there, else the one in force is chosen."""
        before, period = self.agreement_id(), self.period()
        self._agreements = {agreement.id: agreement for agreement in agreements}
        self._today = today
        self._agreement.set_choices([(agreement.id, agreement.title) for agreement in agreements])
        chosen = before if before in self._agreements else _in_force(agreements, today)
        self._agreement.choose(chosen)
        self._offer_periods(period if chosen == before else None)

    def choose(self, agreement_id: UUID, period: ReportPeriod) -> None:
        """Choose without a signal."""
        self._agreement.choose(agreement_id)
        self._kind.choose(period.kind)
        self._offer_periods(period)

    def show_versions(self, versions: Sequence[ReportVersion], chosen: int) -> None:
        words = self.tr("Version {number}, {day}")
        kept = [
            (each.number, words.format(number=each.number, day=each.made_on.isoformat())) for each in versions
        ]
        self._versions = [(WORKING, self.tr("Working text")), *kept]
        self._version.set_choices(self._versions)
        self._version.choose(chosen)

    def versions(self) -> list[tuple[int, str]]:
        """The working text, then the versions, newest first, each with its words."""
        return self._versions

    def agreement_id(self) -> UUID | None:
        return self._agreement.chosen()

    def period(self) -> ReportPeriod | None:
        return self._period.chosen()

    def focus_first(self) -> None:
        self._agreement.setFocus()

    def _box(self, name: str, least_width_px: int) -> ChoiceBox:  # type: ignore[type-arg]
        box: ChoiceBox = ChoiceBox()  # type: ignore[type-arg]
        box.setAccessibleName(name)
        box.setToolTip(name)
        self.add(box, least_width_px)
        return box

    def _offer_periods(self, wanted: ReportPeriod | None) -> None:
        """Every period of the agreement that has begun, newest first, and the wanted one all the same."""
        kind = self._kind.chosen() or PeriodKind.YEAR
        first_year, last_year = self._years()
        periods = [
            period
            for year in range(last_year, first_year - 1, -1)
            for part in range(kind.parts, 0, -1)
            if (period := ReportPeriod(year=year, kind=kind, part=part)).first <= self._today
        ]
        if wanted is not None and wanted.kind is kind and wanted not in periods:
            periods = sorted([*periods, wanted], reverse=True)
        self._period.set_choices([(period, period_words(period)) for period in periods])
        self._period.choose(wanted)

    def _years(self) -> tuple[int, int]:
        agreement = self._agreements.get(self.agreement_id() or UUID(int=0))
        begins = agreement.valid_from if agreement else None
        ends = agreement.ends_on if agreement else None
        this_year = self._today.year
        last_year = min(this_year, ends.year) if ends else this_year
        return begins.year if begins else this_year - _YEARS_BACK, last_year

    def _on_agreement(self) -> None:
        self._offer_periods(None)
        self.chosen.emit()

    def _on_kind(self) -> None:
        before = self.period()
        self._offer_periods(None)
        if before is not None:
            kind = self._kind.chosen() or PeriodKind.YEAR
            self._period.choose(ReportPeriod(year=before.year, kind=kind))
        self.chosen.emit()

    def _on_period(self) -> None:
        self.chosen.emit()

    def _on_version(self) -> None:
        self.version_chosen.emit(self._version.chosen() or WORKING)


def _in_force(agreements: Sequence[Agreement], today: date) -> UUID | None:
    """The newest that has begun and not ended, else the newest."""
    running = [
        agreement.id
        for agreement in agreements
        if agreement.valid_from is not None
        and agreement.valid_from <= today
        and (agreement.ends_on is None or today <= agreement.ends_on)
    ]
    return next(iter([*running, *(agreement.id for agreement in agreements)]), None)
