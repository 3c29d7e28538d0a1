"""What opens beside the report: the records behind a number, and what differs between two versions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.ui.pages.yearly.behind_panel import PAGE_ROWS, BehindPanel
from desktop.ui.pages.yearly.compare_panel import ComparePanel
from desktop.ui.pages.yearly.number_words import number_words
from desktop.ui.pages.yearly.report_columns import ReportColumns
from desktop.ui.pages.yearly.report_in_hand import ReportInHand
from desktop.ui.pages.yearly.report_sheet import ReportSheet
from domain.yearly import Figure, RecordBehind, Scope
from domain.yearly_report import WORKING, ReportSection


class ReportPanels(QObject):
    """``record_wanted(RecordBehind)`` and ``item_wanted(UUID meeting, UUID item)`` come from the records."""

    record_wanted = Signal(object)
    item_wanted = Signal(object, object)

    def __init__(
        self,
        *,
        in_hand: ReportInHand,
        columns: ReportColumns,
        sheet: ReportSheet,
        behind: BehindPanel,
        comparison: ComparePanel,
    ) -> None:
        super().__init__(sheet)
        self._in_hand, self._columns, self._sheet = in_hand, columns, sheet
        self._behind, self._comparison = behind, comparison
        self._asked: tuple[Scope, Figure] | None = None
        sheet.behind_wanted.connect(self._on_behind_wanted)
        behind.record_wanted.connect(self.record_wanted)
        behind.item_wanted.connect(self.item_wanted)
        comparison.other_chosen.connect(self._show_differences)
        for panel in (behind, comparison):
            panel.closed.connect(self.close)

    def open_comparison(self, versions: Sequence[tuple[int, str]]) -> None:
        """Of what is shown with the working text, or of the working text with the newest version."""
        report = self._in_hand.report
        if report is None:
            return
        others = [version for version in versions if version[0] != report.number]
        chosen = WORKING if report.is_kept else others[0][0]
        self._comparison.show_choices(others, chosen)
        self._show_differences(chosen)
        self._columns.open_panel(self._comparison)
        self._comparison.focus_choice()

    def close(self) -> bool:
        """Close what is open and go back to where one came from; whether anything was open."""
        panel = self._columns.panel
        self._columns.open_panel(None)
        if panel is self._behind and self._asked is not None:
            self._sheet.focus_figure(*self._asked)
        return panel is not None

    def _on_behind_wanted(self, scope: Scope, figure: Figure) -> None:
        self._asked = (scope, figure)
        self._in_hand.read_behind(scope, figure, PAGE_ROWS, partial(self._show_behind, scope, figure))

    def _show_behind(self, scope: Scope, figure: Figure, first: Sequence[RecordBehind]) -> None:
        report = self._in_hand.report
        section = report.section(scope) if report else None
        if self._asked != (scope, figure) or section is None:
            return
        self._columns.open_panel(self._behind)
        read_more = partial(self._in_hand.behind, scope, figure)
        self._behind.show_records(self._title(section, figure), section.title, first, read_more)

    def _title(self, section: ReportSection, figure: Figure) -> str:
        if figure.name is not None:
            return f"{number_words(figure.name)}: {section.numbers.of(figure.name)}"
        source = next(each for each in section.numbers.sources if each.party_id == figure.source_id)
        party = source.party or self.tr("source not known")
        return f"{party}: {source.points}"

    def _show_differences(self, other: int) -> None:
        if self._in_hand.report is not None:
            self._comparison.show_differences(self._in_hand.differences(other))
