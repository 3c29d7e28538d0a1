"""What there is to choose from for each document, read from the store: keys with the words they are shown by."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import day_month
from desktop.ui.pages.yearly.number_words import period_words
from domain.calendar import iso_week
from domain.meetings import MeetingFilter, MeetingSummary
from domain.papers.orders import Choice, DocumentKind
from domain.report_periods import PeriodKind, ReportPeriod
from domain.yearly_report import WORKING

if TYPE_CHECKING:
    from desktop.services.program import Services

Offer = tuple[object, str]
_MOST_MEETINGS = 200
_WEEKS_BACK = 26
_YEARS_BACK = 9


@dataclass(frozen=True, slots=True)
class Offers:
    """``of(choice, kind)`` reads anew each time: what is offered is what there is now."""

    services: "Services"

    def of(self, choice: Choice, kind: DocumentKind) -> list[Offer]:
        """The choices, the likeliest first; empty where there is nothing to choose."""
        readers: dict[Choice, Callable[[DocumentKind], list[Offer]]] = {
            Choice.MEETING: self._meetings,
            Choice.SERIES: self._series,
            Choice.AGREEMENT: self._agreements,
            Choice.PICTURE: self._pictures,
            Choice.PARTY: self._parties,
            Choice.PERIOD: self._periods,
            Choice.YEAR: self._years,
            Choice.WEEK: self._weeks,
            Choice.REPORT: self._reports,
        }
        return readers[choice](kind)

    def _meetings(self, kind: DocumentKind) -> list[Offer]:
        """Newest first; a summons is for a meeting that has not been held."""
        rows = list(self.services.meetings.list_page(MeetingFilter()).rows[:_MOST_MEETINGS])
        if kind is DocumentKind.SUMMONS:
            today = self._today
            rows = [meeting for meeting in rows if meeting.day >= today and not meeting.state.is_locked]
            rows.sort(key=lambda meeting: meeting.day)
        return [(meeting.id, _meeting_words(meeting)) for meeting in rows]

    def _series(self, _kind: DocumentKind) -> list[Offer]:
        """The one that met last, or is to meet, first; those that have not met lately stay by name."""
        newest = self.services.meetings.list_page(MeetingFilter()).rows
        rank = {key: place for place, key in enumerate(dict.fromkeys(each.series_id for each in newest))}
        series = sorted(self.services.series.list_all(), key=lambda each: rank.get(each.id, len(rank)))
        return [(each.id, each.name) for each in series]

    def _agreements(self, kind: DocumentKind) -> list[Offer]:
        """Those in force first, each group newest first."""
        today = self._today
        agreements = self.services.agreements.list_all()
        if kind is not DocumentKind.AGREEMENT:
            agreements = [agreement for agreement in agreements if agreement.areas]
        agreements.sort(key=lambda each: each.valid_from or date.max, reverse=True)
        agreements.sort(key=lambda each: not each.holds_on(today))
        return [(agreement.id, agreement.title) for agreement in agreements]

    def _pictures(self, _kind: DocumentKind) -> list[Offer]:
        words = QCoreApplication.translate("Offers", "Version {number}: {title}")
        return [
            (picture.id, words.format(number=picture.number, title=picture.title))
            for picture in self.services.pictures.list_all()
        ]

    def _parties(self, _kind: DocumentKind) -> list[Offer]:
        everyone: list[Offer] = [(None, QCoreApplication.translate("Offers", "All parties"))]
        return everyone + [(party.id, party.name) for party in self.services.register.show().parties]

    def _periods(self, kind: DocumentKind) -> list[Offer]:
        """Those that have begun, newest first; an extract is for a tertial."""
        kinds = (PeriodKind.TERTIAL,) if kind is DocumentKind.EXTRACT else tuple(PeriodKind)
        today = self._today
        periods = [
            ReportPeriod(year=year, kind=period_kind, part=part)
            for year in range(today.year, today.year - _YEARS_BACK - 1, -1)
            for period_kind in kinds
            for part in range(period_kind.parts, 0, -1)
        ]
        return [(period, _capital(period_words(period))) for period in periods if period.first <= today]

    def _years(self, _kind: DocumentKind) -> list[Offer]:
        this_year = self._today.year
        return [(year, str(year)) for year in range(this_year, this_year - _YEARS_BACK - 1, -1)]

    def _weeks(self, _kind: DocumentKind) -> list[Offer]:
        """This week and those before, by their Mondays."""
        words = QCoreApplication.translate("Offers", "Week {week}, {year}")
        monday = self._today - timedelta(days=self._today.weekday())
        mondays = [monday - timedelta(weeks=back) for back in range(_WEEKS_BACK)]
        return [
            (monday, words.format(week=iso_week(monday), year=monday.isocalendar().year))
            for monday in mondays
        ]

    def _reports(self, _kind: DocumentKind) -> list[Offer]:
        return [
            (None, QCoreApplication.translate("Offers", "The newest that was kept")),
            (WORKING, QCoreApplication.translate("Offers", "The text as it is now")),
        ]

    @property
    def _today(self) -> date:
        return self.services.office.today()


def _meeting_words(meeting: MeetingSummary) -> str:
    return f"{day_month(meeting.day)} {meeting.day.year}, {meeting.series}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
