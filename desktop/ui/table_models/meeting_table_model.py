"""The list of meetings: newest first, its columns, and the sign beside each state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon

from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.signs import Sign
from desktop.ui.words import state_words
from domain.meetings import MeetingState, MeetingSummary

MEETING_STATE_SIGNS: Mapping[MeetingState, Sign] = MappingProxyType(
    {
        MeetingState.PLANNED: Sign("calendar-clock", "text2"),
        MeetingState.CALLED: Sign("send", "text2"),
        MeetingState.IN_PROGRESS: Sign("circle-dot", "accent"),
        MeetingState.DRAFT: Sign("pencil-line", "text2"),
        MeetingState.FINISHED: Sign("lock", "ok"),
        MeetingState.APPROVED: Sign("circle-check", "ok"),
    }
)
CORRECTED_SIGN = Sign("file-check", "ok")


class MeetingColumn(IntEnum):
    """From left to right."""

    DAY = 0
    MEETING = 1
    STATE = 2
    ITEMS = 3
    POINTS = 4
    FOLLOW_UPS = 5


@dataclass(frozen=True, slots=True)
class MeetingRows:
    """A page of meetings as the model reads them."""

    records: Sequence[MeetingSummary]
    next_cursor: object | None


class MeetingTableModel(RecordTableModel[MeetingSummary]):
    """Numbers are of the meeting itself. The newest stands first, as the store gives them."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state_icons = {
            state: theme_feed.icon(sign.icon_name, sign.role) for state, sign in MEETING_STATE_SIGNS.items()
        }
        self._corrected_icon = theme_feed.icon(CORRECTED_SIGN.icon_name, CORRECTED_SIGN.role)

    def columns(self) -> Sequence[Column[MeetingSummary]]:
        return (
            Column(title=self.tr("Date"), show=_day, sort=lambda meeting: meeting.day),
            Column(title=self.tr("Meeting"), show=_name, accessible=_spoken_name),
            Column(
                title=self.tr("State"),
                show=lambda meeting: state_words(meeting.state, is_corrected=meeting.is_corrected),
                sort=lambda meeting: meeting.state,
            ),
            _number(self.tr("Items"), lambda meeting: meeting.items),
            _number(self.tr("Situation points"), lambda meeting: meeting.points),
            _number(self.tr("Follow-ups"), lambda meeting: meeting.follow_ups),
        )

    def order_of(self, record: MeetingSummary) -> tuple[int, int]:
        return (-record.day.toordinal(), -record.id.int)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == MeetingColumn.STATE:
            meeting = self.record_at(index)
            return None if meeting is None else self._icon_of(meeting)
        return super().data(index, role)

    def _icon_of(self, meeting: MeetingSummary) -> QIcon:
        return self._corrected_icon if meeting.is_corrected else self._state_icons[meeting.state]


def _number(title: str, count: Callable[[MeetingSummary], int]) -> Column[MeetingSummary]:
    return Column(
        title=title,
        show=lambda meeting: str(count(meeting)),
        sort=count,
        accessible=lambda meeting: f"{title}: {count(meeting)}",
        is_right_aligned=True,
    )


def _day(meeting: MeetingSummary) -> str:
    return meeting.day.isoformat()


def _name(meeting: MeetingSummary) -> str:
    """The series, and the title where it says something else."""
    if not meeting.title or meeting.title == meeting.series:
        return meeting.series
    return f"{meeting.series} · {meeting.title}"


def _spoken_name(meeting: MeetingSummary) -> str:
    """Screen readers are told the row by its meeting."""
    return f"{_name(meeting)}, {_day(meeting)}"
