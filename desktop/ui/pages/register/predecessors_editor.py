"""The districts a district comes from: one after a split, several after a merger."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.agreements.rows_editor import RowFields, RowsEditor
from desktop.ui.pages.register.name_adder import NameAdder
from desktop.ui.theme import ThemeFeed


class PredecessorRow(RowFields[UUID]):
    def __init__(
        self, district_id: UUID, name: str, theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, self.tr("Remove {district}").format(district=name), parent)
        self._district_id = district_id
        self.show_heading(name)

    def row(self) -> UUID:
        return self._district_id

    def focus_first(self) -> None:
        self.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)


class PredecessorsEditor(RowsEditor[UUID]):
    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("Comes from"), parent)
        self._names: Mapping[UUID, str] = {}
        self.adder = NameAdder(
            self.tr("Add a predecessor"), self.tr("A part of its name, then Enter"), theme_feed
        )
        self.adder.chosen.connect(self._on_district_chosen)
        self.adding.addWidget(self.adder)

    def set_districts(self, names: Mapping[UUID, str]) -> None:
        self._names = names
        self.adder.set_names(names)

    def new_editor(self, row: UUID, _today: date) -> PredecessorRow:
        return PredecessorRow(row, self._names.get(row, ""), self._theme_feed)

    def removed_words(self, row: UUID, /) -> str:
        return self.tr("{district} is removed.").format(district=self._names.get(row, ""))

    def say_circle(self, sentence: str) -> None:
        """Say that these cannot all be what it comes from."""
        self.adder.set_error(sentence)
        self.adder.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_district_chosen(self, district_id: UUID) -> None:
        """One that is there already is not doubled; the hand stays in the line for the next."""
        if district_id not in self.rows():
            self.append(district_id)
            self.adder.editor.setFocus(Qt.FocusReason.OtherFocusReason)
