"""The list of points: the table, what stands in its place when it has no rows, and the way back for a removed point."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.pages.situation.point_table import PointTable
from desktop.ui.table_models.point_table_model import PointRows, PointTableModel
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.row_menu import RowAction
from domain.agreements import PriorityArea
from domain.situation import PointFilter

if TYPE_CHECKING:
    from desktop.services.situation_service import SituationService


_MOST_KEPT_ROWS = 1000


class PointList(QWidget):
    """``point_selected(UUID or None)`` follows the row, ``point_opened(UUID)`` comes for Enter and double click."""

    point_selected = Signal(object)
    point_opened = Signal(object)
    removal_requested = Signal(object)
    change_requested = Signal()
    thread_requested = Signal()
    undo_requested = Signal()
    clearing_requested = Signal()

    def __init__(
        self,
        situation: "SituationService",
        theme_feed: ThemeFeed,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._situation, self._theme_feed = situation, theme_feed
        self._wanted = PointFilter()
        self._model = PointTableModel(theme_feed, today, self)
        self._build()
        self._lay_out()
        self._connect()

    @property
    def has_rows(self) -> bool:
        return self._model.rowCount() > 0

    def chosen(self) -> UUID | None:
        """The point whose row is current."""
        point = self._model.record_at(self._table.currentIndex())
        return None if point is None else point.id

    def set_areas(self, areas: Mapping[UUID, PriorityArea]) -> None:
        self._model.set_areas(areas)

    def show_wanted(self, wanted: PointFilter) -> None:
        """Read the first rows of a filter; the chosen point stays chosen when it is among them.

        The same filter again keeps the rows that were read, and where they were scrolled.
        """
        if wanted == self._wanted:
            with self._table.keeping_place():
                self._model.set_source(self._read_page, at_least=min(self._model.rowCount(), _MOST_KEPT_ROWS))
        else:
            chosen, self._wanted = self.chosen(), wanted
            self._model.set_source(self._read_page)
            if chosen is not None:
                self._table.choose(chosen)
        self._show_rows()

    def bring_up_to_date(self, point_ids: Iterable[UUID]) -> None:
        """Read these rows anew."""
        for point_id in point_ids:
            summary = self._situation.summary(point_id, self._wanted)
            if summary is None:
                self._model.remove(point_id)
            else:
                self._model.upsert(summary)
        self._show_rows()

    def say_removed(self) -> None:
        self._undo.show_removed(self.tr("The point is removed."))

    def forget_removed(self) -> None:
        self._undo.hide()

    def focus_rows(self) -> None:
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        feed = self._theme_feed
        self._table = PointTable(feed, self._model)
        self._table.setAccessibleName(self.tr("Situation points"))
        self._undo = RemovedMessage(feed)
        self._none_yet = EmptyState(
            feed,
            "map-pin",
            self.tr(
                "Here all situation points will stand, newest first. None has been written yet: "
                "write the first one on the line above."
            ),
        )
        self._no_hits = EmptyState(
            feed, "search", self.tr("No point is as you have chosen."), self.tr("Clear the filters")
        )
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        for shown in (self._table, self._none_yet, self._no_hits):
            self._stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.BETWEEN, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._undo)

    def _connect(self) -> None:
        self._table.record_selected.connect(self.point_selected)
        self._table.record_opened.connect(self.point_opened)
        self._table.removal_requested.connect(self._on_removal)
        self._table.offer(self._actions_at)
        self._undo.undo_requested.connect(self._on_undo)
        self._no_hits.button_clicked.connect(self.clearing_requested)

    def _read_page(self, cursor: Any) -> PointRows:
        page = self._situation.list_page(self._wanted, cursor)
        return PointRows(page.rows, page.after)

    def _show_rows(self) -> None:
        if self.has_rows:
            self._stack.setCurrentWidget(self._table)
        else:
            is_unfiltered = self._wanted == PointFilter()
            self._stack.setCurrentWidget(self._none_yet if is_unfiltered else self._no_hits)

    def _actions_at(self, index: QModelIndex) -> list[RowAction | None]:
        """The menu's twins of the page's keys; a right click has chosen the row."""
        opening, copying = self._table.plain_actions(index)
        return [
            opening,
            RowAction(words=self.tr("Change"), keys="F2", do=self.change_requested.emit),
            RowAction(words=self.tr("The red thread"), keys="Ctrl+Shift+H", do=self.thread_requested.emit),
            None,
            copying,
            None,
            RowAction(words=self.tr("Remove"), keys="Delete", do=self._on_removal),
        ]

    def _on_removal(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.removal_requested.emit(chosen)

    def _on_undo(self) -> None:
        self._undo.hide()
        self.undo_requested.emit()
