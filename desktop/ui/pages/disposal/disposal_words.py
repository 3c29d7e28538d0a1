"""What rules, records and disposals are called on screen, in the language of the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.ui.dates import long_day
from domain.retention import CountedFrom, Disposal, DisposalState, RecordKind, RetentionAction, RetentionRule


class DisposalWords(QObject):
    """A parent gives it its life; the words are made when they are asked for."""

    def kind(self, kind: RecordKind) -> str:
        """What a rule is about."""
        return {
            RecordKind.MINUTES: self.tr("Formal minutes and what was approved"),
            RecordKind.NOTES: self.tr("Notes of meetings"),
            RecordKind.DRAFT: self.tr("Drafts that were never finished"),
            RecordKind.POINT: self.tr("Points of the situation"),
            RecordKind.PICTURE: self.tr("Decided situation pictures"),
            RecordKind.AGREEMENT: self.tr("Agreements with their plans"),
            RecordKind.REPORT: self.tr("Kept yearly follow-ups"),
            RecordKind.FOLLOW_UP: self.tr("Closed follow-ups"),
            RecordKind.CONTACT: self.tr("Contact data of those who have left"),
            RecordKind.REQUEST: self.tr("Answered requests for records"),
            RecordKind.LOG: self.tr("Names in the log"),
        }[kind]

    def action(self, action: RetentionAction) -> str:
        return {
            RetentionAction.KEEP: self.tr("Kept"),
            RetentionAction.DISPOSE: self.tr("Disposed of"),
        }[action]

    def counted_from(self, start: CountedFrom) -> str:
        return {
            CountedFrom.HELD: self.tr("the day of the meeting"),
            CountedFrom.RECEIVED: self.tr("the day the point came in"),
            CountedFrom.LAST_USED: self.tr("the day the point was last used"),
            CountedFrom.DECIDED: self.tr("the decision"),
            CountedFrom.EXPIRED: self.tr("the end of the agreement"),
            CountedFrom.KEPT: self.tr("the day it was kept"),
            CountedFrom.CLOSED: self.tr("the day it was closed"),
            CountedFrom.LEFT: self.tr("the day the participant left"),
            CountedFrom.ANSWERED: self.tr("the day of the answer"),
            CountedFrom.NOTED: self.tr("the event"),
        }[start]

    def rule(self, rule: RetentionRule) -> str:
        """``Kept``, ``Disposed of after 2 years``."""
        if not rule.disposes:
            return self.action(rule.action)
        time = self._time(rule)
        return (
            self.tr("Disposed of after {time}").format(time=time) if time else self.tr("Disposed of at once")
        )

    def records(self, count: int) -> str:
        return self.tr("%n record(s)", "", count)

    def state(self, disposal: Disposal) -> str:
        """How far it has come, and by whom."""
        words: dict[DisposalState, Callable[[], str]] = {
            DisposalState.PROPOSED: lambda: self.tr("Proposed by {name}, {day}").format(
                name=disposal.proposed_by, day=long_day(disposal.proposed_at.astimezone().date())
            ),
            DisposalState.CONFIRMED: lambda: self.tr("Proposed by {first}, confirmed by {second}").format(
                first=disposal.proposed_by, second=disposal.confirmed_by
            ),
            DisposalState.DONE: lambda: self.tr("Carried out"),
        }
        return words[disposal.state]()

    def _time(self, rule: RetentionRule) -> str:
        years = self.tr("%n year(s)", "", rule.years) if rule.years else ""
        months = self.tr("%n month(s)", "", rule.months) if rule.months else ""
        return " ".join(part for part in (years, months) if part)
