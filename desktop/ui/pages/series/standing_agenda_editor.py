"""The items that stand on every agenda of a series: their headings, their order and the areas they belong to."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableWidgetItem, QWidget

from desktop.ui.pages.series.arranged_rows_editor import ArrangedRowsEditor
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.area_tags_delegate import AREAS_ROLE, AreaTagsDelegate
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.menu import Menu
from domain.agreements import PriorityArea
from domain.meetings import StandingItem
from domain.planning import kind_of_heading


class AgendaColumn(IntEnum):
    """From left to right."""

    NUMBER = 0
    HEADING = 1
    AREAS = 2


class StandingAgendaEditor(ArrangedRowsEditor[StandingItem]):
    """The kind of an item follows from the words of its heading, as at a meeting."""

    growing_column = AgendaColumn.HEADING

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        self._areas: list[PriorityArea] = []
        super().__init__(theme_feed, parent)
        self._show_areas()

    def set_areas(self, areas: Sequence[PriorityArea]) -> None:
        """Offer the areas of the series' agreement; none when it has no agreement."""
        self._areas = list(areas)
        self._show_areas()
        self._render(max(self._current_place(), 0))

    def title(self) -> str:
        return self.tr("Standing agenda")

    def column_titles(self) -> Sequence[str]:
        return ("", self.tr("Heading"), self.tr("Areas"))

    def keys_hint(self) -> str:
        return self.tr("F2 renames, Ctrl+↑ and Ctrl+↓ move, Delete removes, Ctrl+Z brings back.")

    def removed_words(self, row: StandingItem) -> str:
        return self.tr("“{heading}” is removed from the agenda.").format(heading=row.heading)

    def cells(self, row: StandingItem, number: int) -> Sequence[QTableWidgetItem]:
        areas = [area for area in self._areas if area.id in row.area_ids]
        titles = ", ".join(area.title for area in areas)
        heading = QTableWidgetItem(row.heading)
        heading.setToolTip(row.heading)
        tags = QTableWidgetItem()
        tags.setData(AREAS_ROLE, areas)
        tags.setData(Qt.ItemDataRole.AccessibleTextRole, titles)
        tags.setToolTip(titles)
        return (QTableWidgetItem(str(number)), heading, tags)

    def on_rows_shown(self) -> None:
        current = self.current_row()
        self._rename.setEnabled(current is not None)
        self._area_button.setEnabled(current is not None and bool(self._areas))
        for area, action in zip(self._areas, self._area_menu.actions(), strict=True):
            action.setChecked(current is not None and area.id in current.area_ids)

    def _build(self) -> None:
        super()._build()
        self._table.setItemDelegateForColumn(AgendaColumn.AREAS, AreaTagsDelegate(self._theme_feed, self))
        self._rename = push_button(self.tr("Rename"), self._theme_feed)
        self._area_button = push_button(self.tr("Areas"), self._theme_feed, icon_name="chevron-down")
        self._area_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron after the word
        self._area_menu = Menu(self._area_button)
        self._area_button.setMenu(self._area_menu)
        self._no_areas = text_label(
            self.tr("Choose an agreement above to give the items areas."), "secondary", wraps=True
        )
        self._new_heading = QLineEdit()
        self._new_heading.setPlaceholderText(self.tr("New item, then Enter"))
        self._new_heading.setAccessibleName(self.tr("Heading of the new item"))
        self._add = push_button(self.tr("Add item"), self._theme_feed, icon_name="plus")

    def _lay_out(self) -> None:
        super()._lay_out()
        self._tools.insertWidget(0, self._rename)
        self._tools.insertWidget(1, self._area_button)
        line = QHBoxLayout()
        line.addWidget(self._new_heading, 1)
        line.addWidget(self._add)
        self._adding.addWidget(self._no_areas)
        self._adding.addLayout(line)

    def _connect(self) -> None:
        super()._connect()
        self._table.itemChanged.connect(self._on_item_changed)
        self._table.rename_wanted.connect(self._on_rename_wanted)
        self._table.cellDoubleClicked.connect(self._on_rename_wanted)
        self._rename.clicked.connect(self._on_rename_wanted)
        self._area_menu.triggered.connect(self._on_area_triggered)
        self._new_heading.returnPressed.connect(self._on_heading_entered)
        self._add.clicked.connect(self._on_heading_entered)

    def _show_areas(self) -> None:
        self._area_menu.clear()
        for area in self._areas:
            action = QAction(f"{area.letter}  {area.title}", self._area_menu)
            action.setCheckable(True)
            self._area_menu.addAction(action)
        self._no_areas.setVisible(not self._areas)

    def _on_heading_entered(self) -> None:
        heading = self._new_heading.text().strip()
        if heading:
            self.append(StandingItem(heading=heading, kind=kind_of_heading(heading)))
            self._new_heading.clear()
        self._new_heading.setFocus()

    def _on_rename_wanted(self) -> None:
        heading = self._table.item(self._current_place(), AgendaColumn.HEADING)
        if heading is not None:
            self._table.editItem(heading)

    def _on_item_changed(self, cell: QTableWidgetItem) -> None:
        """The table is not written anew here: it is still closing its own field."""
        if cell.column() != AgendaColumn.HEADING:
            return
        row = self._rows[cell.row()]
        heading = cell.text().strip()
        if not heading:
            cell.setText(row.heading)
        elif heading != row.heading:
            self._rows[cell.row()] = _renamed(row, heading)
            self.edited.emit()

    def _on_area_triggered(self) -> None:
        current = self.current_row()
        if current is not None:
            chosen = zip(self._areas, self._area_menu.actions(), strict=True)
            area_ids = tuple(area.id for area, action in chosen if action.isChecked())
            self.replace_current(replace(current, area_ids=area_ids))


def _renamed(row: StandingItem, heading: str) -> StandingItem:
    """Follow the new words, unless the kind had been given by hand."""
    was_by_words = row.kind is kind_of_heading(row.heading)
    return replace(row, heading=heading, kind=kind_of_heading(heading) if was_by_words else row.kind)
