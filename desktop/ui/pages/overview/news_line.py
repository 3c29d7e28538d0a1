"""One quiet line at start: what has become late or come near since last time, and the way to it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dates import day_month
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from domain.calendar import NO_BREAK
from domain.news import DutyNews, EndingAgreement, News


class NewsLine(InlineMessage):
    """Leads to what it names first. It stays until it is put away."""

    follow_ups_wanted = Signal()
    agreement_wanted = Signal(object)
    duties_wanted = Signal()
    put_away = Signal()

    def __init__(self, news: News, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, MessageKind.INFO, news_words(news), parent=parent)
        self._news = news
        self.add_button(self.tr("Show")).clicked.connect(self._on_show)
        self.add_button(self.tr("Put away")).clicked.connect(self.put_away)

    def _on_show(self) -> None:
        self._way()()

    def _way(self) -> Callable[[], None]:
        if self._news.late or self._news.due:
            return self.follow_ups_wanted.emit
        if self._news.agreements:
            return self._show_agreement
        return self.duties_wanted.emit

    def _show_agreement(self) -> None:
        self.agreement_wanted.emit(self._news.agreements[0].id)


def news_words(news: News) -> str:
    """All of it in one sentence, what goes wrong first standing first."""
    since = QCoreApplication.translate("NewsLine", "Since last time, {day}: {news}.")
    return since.format(day=day_month(news.since), news=", ".join(_parts(news)))


def _parts(news: News) -> Iterator[str]:
    if news.late:
        yield QCoreApplication.translate("NewsLine", "%n follow-up(s) have become late", "", news.late)
    if news.due:
        yield QCoreApplication.translate(
            "NewsLine", "%n follow-up(s) are now due within a week", "", news.due
        )
    yield from (_ending(agreement) for agreement in news.agreements)
    yield from (_duty(duty) for duty in news.duties)


def _ending(agreement: EndingAgreement) -> str:
    days = agreement.days_left
    if days < 0:
        return QCoreApplication.translate("NewsLine", "an agreement ended %n day(s) ago", "", -days)
    return QCoreApplication.translate("NewsLine", "an agreement ends in %n day(s)", "", days)


def _duty(duty: DutyNews) -> str:
    section, days = f"{duty.duty.value}{NO_BREAK}§", duty.days_left
    if days < 0:
        late = QCoreApplication.translate(
            "NewsLine", "{section} of the act (2023:196) is %n day(s) late", "", -days
        )
        return late.format(section=section)
    due = QCoreApplication.translate(
        "NewsLine", "{section} of the act (2023:196) is due in %n day(s)", "", days
    )
    return due.format(section=section)
