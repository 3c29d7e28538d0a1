"""The log as a table: newest first, its columns, and which of its things can be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush

from desktop.services.log_detail_words import detail_words
from desktop.services.log_words import action_word, kind_word
from desktop.ui.saying import language
from desktop.ui.table_models.record_table_model import Column, Index, RecordTableModel
from desktop.ui.theme import ThemeFeed
from domain.calendar import clock
from domain.log_list import LogRow

# The wish of a page that shows a thing of this kind; the kind is the name of its table.
WISH_OF_KIND: Mapping[str, str] = MappingProxyType(
    {
        "meeting": "meeting_wanted",
        "agreement": "agreement_wanted",
        "situation_point": "point_wanted",
        "follow_up": "follow_up_wanted",
        "plan_measure": "measure_wanted",
        "situation_picture": "picture_shown",
        "yearly_report": "report_wanted",
    }
)


class LogColumn(IntEnum):
    """From left to right."""

    TIME = 0
    WHO = 1
    EVENT = 2
    WHAT = 3
    WHICH = 4
    DETAIL = 5


@dataclass(frozen=True, slots=True)
class LogRows:
    """A page of the log as the model reads it."""

    records: Sequence[LogRow]
    next_cursor: object | None


class LogTableModel(RecordTableModel[LogRow]):
    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def columns(self) -> Sequence[Column[LogRow]]:
        return (
            Column(title=self.tr("Time"), show=_time, sort=lambda row: row.event.at),
            Column(title=self.tr("Who"), show=self._shown_who, tool_tip=self._whole_who),
            Column(title=self.tr("Event"), show=lambda row: action_word(row.event.action, language())),
            Column(title=self.tr("What"), show=lambda row: kind_word(row.event.object_kind, language())),
            Column(title=self.tr("Which"), show=self._which, tool_tip=lambda row: row.object_name),
            Column(title=self.tr("Detail"), show=_detail),
        )

    def order_of(self, record: LogRow) -> int:
        return -record.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What can be shown looks as a link does."""
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == LogColumn.WHICH:
            row = self.record_at(index)
            return QBrush(self._theme_feed.theme.colour("accent")) if row and is_link(row) else None
        return super().data(index, role)

    def _which(self, row: LogRow) -> str:
        return row.object_name or (self.tr("Show") if is_link(row) else "")

    def _shown_who(self, row: LogRow) -> str:
        return row.event.actor.name or self.tr("Without a name")

    def _whole_who(self, row: LogRow) -> str:
        actor = row.event.actor
        if not actor.chosen_name or not actor.system_user:
            return self._shown_who(row)
        return self.tr("{name}, logged in as {account}").format(
            name=actor.chosen_name, account=actor.system_user
        )


def is_link(row: LogRow) -> bool:
    """Whether there is a page that can show what the event is about."""
    return row.is_there and row.event.object_kind in WISH_OF_KIND


def _time(row: LogRow) -> str:
    at = row.event.at.astimezone()
    return f"{at.date().isoformat()} {clock(at.time())}"


def _detail(row: LogRow) -> str:
    told = (row.event.receiver, detail_words(row.event, language()))
    words = " · ".join(each for each in told if each)
    return words[:1].upper() + words[1:]
