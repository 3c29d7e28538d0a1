"""The districts a party works in, each with its days and its source; a row opens for writing when it is asked to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.ui.pages.agreements.rows_editor import RowFields, RowsEditor
from desktop.ui.pages.register.name_adder import NameAdder
from desktop.ui.pages.register.period_fields import PeriodFields
from desktop.ui.pages.register.register_draft import CoverageDraft
from desktop.ui.pages.register.register_words import period_words
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.parties import Coverage
from domain.typed_edges import understood_edge

_PERIOD_PX, _SOURCE_PX = 270, 240


class CoverageRow(RowFields[CoverageDraft]):
    """Closed it says all in a line; its fields are made when it is opened: a police area may have fifteen rows."""

    def __init__(
        self,
        row: CoverageDraft,
        name: str,
        today: date,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, self.tr("Remove {district}").format(district=name), parent)
        self._row, self._name, self._today = row, name, today
        self._theme_feed = theme_feed
        self._opened: tuple[PeriodFields, QLineEdit] | None = None
        self._summary = text_label(_summary(row), "secondary", wraps=True)
        edit_words = self.tr("Change days and source of {district}").format(district=name)
        self._pencil = IconButton(theme_feed, "pencil", edit_words)
        self._lay_out()
        self._pencil.clicked.connect(self.focus_first)

    def row(self) -> CoverageDraft:
        if self._opened is None:
            return self._row
        period, source = self._opened
        first, last = period.texts()
        return replace(self._row, first=first, last=last, source=source.text())

    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; what is no date is None too."""
        row = self.row()
        return (
            understood_edge(row.first, self._today, is_last=False),
            understood_edge(row.last, self._today, is_last=True),
        )

    def is_right(self) -> bool:
        """Whether its days are dates; it opens and says so where they are not."""
        row = self.row()
        typed_and_days = zip((row.first, row.last), self.days(), strict=True)
        return all(day or not typed for typed, day in typed_and_days) or self._open()[0].is_right()

    def focus_first(self) -> None:
        """Open, and lead the hand to the first field."""
        period, _source = self._open()
        period.focus_first()

    def say_wrong(self, sentence: str) -> None:
        self._open()[0].say_end_is_wrong(sentence)

    def _lay_out(self) -> None:
        self.show_heading(self._name)
        self.fields.add(self._summary, _PERIOD_PX)
        line = self.layout()
        assert isinstance(line, QHBoxLayout)  # every row lies in one
        line.insertWidget(1, self._pencil, 0, Qt.AlignmentFlag.AlignTop)

    def _open(self) -> tuple[PeriodFields, QLineEdit]:
        if self._opened is None:
            self._opened = self._made_fields()
        return self._opened

    def _made_fields(self) -> tuple[PeriodFields, QLineEdit]:
        period, source = PeriodFields(self._theme_feed), QLineEdit(self._row.source)
        period.name_for(self._name)
        period.show_texts(self._row.first, self._row.last, self._today)
        source.setAccessibleName(self.tr("Source of {district}").format(district=self._name))
        source.setCursorPosition(0)
        source_field = Field(self.tr("Source"), source, self._theme_feed)
        self.fields.add(period, _PERIOD_PX)
        self.fields.add(source_field, _SOURCE_PX)
        for part in (period, source_field):
            part.show()  # else they wait for the layout, and cannot take the focus yet
        self._summary.hide()
        self._pencil.hide()
        period.edited.connect(self.edited)
        source.textEdited.connect(self.edited)
        return period, source


class CoverageEditor(RowsEditor[CoverageDraft]):
    """Any number of districts, the same one several times too: at different times."""

    def __init__(
        self, theme_feed: ThemeFeed, new_id: Callable[[], UUID], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, self.tr("Works in"), parent)
        self._new_id = new_id
        self._names: Mapping[UUID, str] = {}
        self._adder = NameAdder(
            self.tr("Add a district or a district area"),
            self.tr("A part of its name, then Enter"),
            theme_feed,
        )
        self._adder.chosen.connect(self._on_district_chosen)
        self.adding.addWidget(self._adder)

    def set_districts(self, names: Mapping[UUID, str]) -> None:
        self._names = names
        self._adder.set_names(names)

    def new_editor(self, row: CoverageDraft, today: date) -> CoverageRow:
        return CoverageRow(row, self._names.get(row.district_id, ""), today, self._theme_feed)

    def removed_words(self, row: CoverageDraft, /) -> str:
        return self.tr("{district} is removed.").format(district=self._names.get(row.district_id, ""))

    def is_right(self) -> bool:
        """Whether all days are dates; the first row that has one that is not says so."""
        return all(editor.is_right() for editor in self._rows())

    def coverages(self, party_id: UUID) -> tuple[Coverage, ...]:
        """All rows as they are to be stored; ask ``is_right`` first."""
        return tuple(_coverage(editor, party_id) for editor in self._rows())

    def _rows(self) -> list[CoverageRow]:
        return [editor for editor in self._editors if isinstance(editor, CoverageRow)]

    def _on_district_chosen(self, district_id: UUID) -> None:
        self.append(CoverageDraft(id=self._new_id(), district_id=district_id))


def _coverage(editor: CoverageRow, party_id: UUID) -> Coverage:
    row = editor.row()
    first, last = editor.days()
    return Coverage(
        id=row.id,
        party_id=party_id,
        district_id=row.district_id,
        valid_from=first,
        valid_to=last,
        source=row.source.strip(),
    )


def _summary(row: CoverageDraft) -> str:
    period = period_words(row.first, row.last)
    return f"{period} · {row.source}" if row.source else period
