"""The report that is open: read and counted in the background, written on, counted again, kept, compared.

Knows no widget: it says what is to be shown.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.ui.background import Background
from desktop.ui.pages.yearly.report_saver import ReportSaver
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.report_periods import ReportPeriod
from domain.yearly import Figure, RecordBehind, Scope
from domain.yearly_report import WORKING, NumberChange, ReportVersion, YearlyReport

if TYPE_CHECKING:
    from desktop.services.report_service import OpenedReport, ReportService

AnswerT = TypeVar("AnswerT")


class ReportInHand(QObject):
    """``shown(YearlyReport, changes)`` when cards are to be built anew; ``opened(is_outdated)`` after each reading.

    ``counted(changes)`` after counting again, ``kept(YearlyReport)`` after a version; ``changed(Change)`` is to be announced.
    ``failed(UserError)`` when the store refused, ``collided`` when a colleague wrote first.
    """

    shown = Signal(object, object)
    opened = Signal(bool)
    counted = Signal(object)
    kept = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    collided = Signal()

    def __init__(
        self, reports: "ReportService", background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reports, self._background = reports, background
        self.saver = ReportSaver(reports, self)
        self.versions: tuple[ReportVersion, ...] = ()
        self._working: YearlyReport | None = None
        self._shown: YearlyReport | None = None
        self._round = 0
        self.saver.stored.connect(self._on_stored)
        self.saver.failed.connect(self.failed)
        self.saver.collided.connect(self.collided)

    @property
    def report(self) -> YearlyReport | None:
        """What is shown: the working text, or a kept version."""
        return self._shown

    def load(self, agreement_id: UUID, period: ReportPeriod) -> None:
        """Read the working text and count; what was shown stays until then."""
        if self.saver.store_now():
            self._run(partial(self._reports.open, agreement_id, period), self._on_opened)

    def write(self, scope: Scope, text: str) -> None:
        if self._working is not None:
            self._working = self._shown = self._working.written(scope, text)
            self.saver.write(self._working)

    def count_again(self) -> bool:
        """Of the working text; whether it was begun: not while something typed cannot be stored."""
        if not self.saver.store_now() or self._working is None:
            return False
        self._run(partial(self._reports.count_again, self._working), self._on_counted)
        return True

    def keep(self) -> None:
        """Keep the working text as a version."""
        if not self.saver.store_now() or self._working is None:
            return
        try:
            self._working, version = self._reports.keep(self._working)
        except UserError as error:
            self.failed.emit(error)
            return
        self._shown = self._working
        self.versions = (ReportVersion(number=version.number, made_on=version.made_on), *self.versions)
        self.kept.emit(version)
        self.changed.emit(self._reports.change(version))

    def show_version(self, number: int) -> None:
        """Show a kept version, or the working text for 0."""
        if not self.saver.store_now() or self._working is None:
            return
        try:
            self._show(self._numbered(number))
        except UserError as error:
            self.failed.emit(error)

    def differences(self, other: int) -> list[str]:
        """Between what is shown and another version, in Swedish; the working text is the newest."""
        assert self._shown is not None
        older, newer = sorted((self._shown, self._numbered(other)), key=_age)
        return self._reports.compare(older, newer)

    def read_behind(
        self, scope: Scope, figure: Figure, most: int, on_read: Callable[[Sequence[RecordBehind]], None]
    ) -> None:
        """Read the first records behind a number in the background."""
        read = partial(self.behind, scope, figure, 0, most)
        self._background.run(read, on_read, self._on_failed)

    def behind(self, scope: Scope, figure: Figure, skip: int, most: int) -> list[RecordBehind]:
        assert self._working is not None
        working = self._working
        return self._reports.behind(working.agreement_id, working.period, scope, figure, skip=skip, most=most)

    def read_theirs(self) -> None:
        """Let go of what was typed, and read what the colleague wrote."""
        self.saver.drop_mine()
        if self._working is not None:
            self.load(self._working.agreement_id, self._working.period)

    def keep_mine(self) -> None:
        """Write over the colleague's text."""
        if self._working is not None:
            theirs = self._reports.open(self._working.agreement_id, self._working.period).report
            self.saver.keep_mine(theirs)

    def _numbered(self, number: int) -> YearlyReport:
        assert self._working is not None
        if number == WORKING:
            return self._working
        return self._reports.version(self._working.agreement_id, self._working.period, number)

    def _run(self, operation: Callable[[], AnswerT], on_done: Callable[[AnswerT], None]) -> None:
        """Only the answer to the last question is heard."""
        self._round += 1
        self._background.run(operation, partial(self._on_done, self._round, on_done), self._on_failed)

    def _on_done(self, asked: int, on_done: Callable[[AnswerT], None], answer: AnswerT) -> None:
        if asked == self._round:
            on_done(answer)

    def _on_opened(self, opened: "OpenedReport") -> None:
        same_text = self._working is not None and _is_same(self._working, opened.report)
        self._working, self.versions = opened.report, opened.versions
        if not same_text or (self._shown is not None and self._shown.is_kept):
            self._show(opened.report)
        self.opened.emit(opened.is_outdated)

    def _on_counted(self, answer: tuple[YearlyReport, tuple[NumberChange, ...]]) -> None:
        self._working, changes = answer
        self._show(self._working, changes)
        self.counted.emit(changes)
        self.changed.emit(self._reports.change(self._working))

    def _on_stored(self, report: YearlyReport) -> None:
        self._working = report
        if self._shown is not None and not self._shown.is_kept:
            self._shown = report
        self.changed.emit(Change(Noun.REPORT, (report.agreement_id,)))

    def _show(self, report: YearlyReport, changes: Sequence[NumberChange] = ()) -> None:
        self._shown = report
        self.shown.emit(report, changes)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error)


def _is_same(mine: YearlyReport, theirs: YearlyReport) -> bool:
    """Whether the cards would be the same."""
    return replace(mine, version=0, made_on=theirs.made_on) == replace(theirs, version=0)


def _age(report: YearlyReport) -> float:
    return report.number if report.is_kept else float("inf")
