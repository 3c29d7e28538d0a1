"""What the banner says: an end that comes near, signatures, plans and content that lack, or a duty that is due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from desktop.ui.dates import long_day
from desktop.ui.widgets.inline_message import MessageKind
from domain.agreement_watch import NOTICE_DAYS, AgreementWatch
from domain.duties import Duty, DutyStanding, DutyState


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    kind: MessageKind
    text: str


class WatchWords(QObject):
    """Sentences for what a watch or a standing holds, in the language of the window."""

    def of_agreement(self, watch: AgreementWatch) -> Notice | None:
        """Everything there is to say about one agreement, the end first; None when there is nothing."""
        sentences = list(self._sentences(watch))
        if not sentences:
            return None
        if watch.notice_days == NOTICE_DAYS[0]:
            kind = MessageKind.DANGER
        else:
            kind = MessageKind.WARN if watch.notice_days else MessageKind.INFO
        return Notice(kind=kind, text=" ".join(sentences))

    def of_duty(self, standing: DutyStanding) -> Notice | None:
        """What is to be said of 6 §: nothing until 18 months have passed."""
        if standing.duty is not Duty.EVERY_OTHER_YEAR or standing.due_on is None:
            return None
        if standing.state is DutyState.OVERDUE:
            late = self.tr(
                "The situation picture and the plan's follow-up (6 §) should have been renewed by {day}."
            )
            return Notice(kind=MessageKind.DANGER, text=late.format(day=long_day(standing.due_on)))
        if standing.state in {DutyState.PRESSING, DutyState.DUE_SOON}:
            due = self.tr("The situation picture and the plan's follow-up (6 §) are to be renewed by {day}.")
            return Notice(kind=MessageKind.WARN, text=due.format(day=long_day(standing.due_on)))
        return None

    def state_of_duty(self, standing: DutyStanding, today: date) -> str:
        """``due within 40 days``, ``40 days late``; empty where no clock runs."""
        days_left = standing.days_left(today)
        if days_left is None:
            return ""
        if days_left < 0:
            return self.tr("%n day(s) late", "", -days_left)
        return self.tr("again within %n day(s)", "", days_left)

    def _sentences(self, watch: AgreementWatch) -> Iterator[str]:
        if watch.notice_days is not None and watch.days_left is not None:
            yield self._end_words(watch.days_left)
        unsigned, parties = len(watch.unsigned_parties), len(watch.agreement.parties)
        if unsigned and unsigned == parties:
            yield self.tr("None of the %n parties has signed.", "", parties)
        elif unsigned:
            yield self.tr("{unsigned} of %n parties have not signed.", "", parties).format(unsigned=unsigned)
        if watch.agreement.lacks_content:
            yield self.tr("Purposes or areas are missing; 9 § asks for both.")
        if watch.unplanned_areas:
            yield self.tr("%n goal(s) have neither measure nor indicator.", "", len(watch.unplanned_areas))

    def _end_words(self, days_left: int) -> str:
        if days_left < 0:
            return self.tr(
                "The agreement ended %n day(s) ago, and nothing has taken its place.", "", -days_left
            )
        if days_left == 0:
            return self.tr("The agreement ends today.")
        return self.tr("The agreement ends in %n day(s).", "", days_left)
