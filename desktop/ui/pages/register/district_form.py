"""A district or a district area as it is written: what it lies in, its time, what it comes from, who works there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.register.covered_by import covered_by
from desktop.ui.pages.register.period_fields import PeriodFields
from desktop.ui.pages.register.predecessors_editor import PredecessorsEditor
from desktop.ui.pages.register.record_form import RecordForm, show_text
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.pages.register.register_words import district_words, not_stated
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.words import word
from domain.errors import Problem, UserError
from domain.parties import District, DistrictKind

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class DistrictForm(RecordForm[District]):
    """An area lies in nothing; which parties work there is written at the party."""

    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, today, parent)
        self._register: Register | None = None
        self._kind: ChoiceBox[DistrictKind] = ChoiceBox()
        self._kind.set_choices([(kind, word(kind)) for kind in reversed(DistrictKind)])
        self._parent: ChoiceBox[UUID | None] = ChoiceBox()
        self._period = PeriodFields(theme_feed)
        self._source = QLineEdit()
        self._predecessors = PredecessorsEditor(theme_feed)
        self._covered_by = text_label("", wraps=True)
        self._lay_out()
        self._connect()

    def set_register(self, register: "Register") -> None:
        self._register = register
        names: Mapping[UUID, str] = {each.id: district_words(each) for each in register.districts}
        areas = [each.id for each in register.districts if each.kind is DistrictKind.AREA]
        self.offer(self._parent, [(None, not_stated()), *((area_id, names[area_id]) for area_id in areas)])
        self._predecessors.set_districts(names)
        if self._shown is not None:
            self._show_covered_by(self._shown.record)

    def fill(self, draft: RegisterDraft[District]) -> None:
        district = draft.record
        self._kind.choose(district.kind)
        self._parent.choose(district.parent_id)
        first, last = draft.typed
        self._period.show_texts(first, last, self._today)
        show_text(self._source, district.source)
        self._predecessors.show_rows(district.predecessor_ids, self._today)
        self._predecessors.adder.clear_error()
        self._show_parent()
        self._show_covered_by(district)

    def draft(self) -> RegisterDraft[District]:
        kind = self._kind.chosen() or DistrictKind.DISTRICT
        district = replace(
            self.shown.record,
            name=self.name(),
            kind=kind,
            parent_id=None if kind is DistrictKind.AREA else self._parent.chosen(),
            predecessor_ids=self._predecessors.rows(),
            source=self._source.text(),
        )
        return RegisterDraft(record=district, typed=self._period.texts())

    def record(self) -> District | None:
        if not self._period.is_right():
            return None
        first, last = self._period.days()
        written = self.draft().record
        return replace(written, valid_from=first, valid_to=last, source=written.source.strip())

    def say(self, error: UserError) -> bool:
        if error.problem is Problem.END_BEFORE_START:
            self._period.say_end_is_wrong(say(error))
        elif error.problem is Problem.PREDECESSOR_CIRCLE:
            self._predecessors.say_circle(say(error))
        else:
            return super().say(error)
        return True

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._parent_field = Field(self.tr("Lies in"), self._parent, feed)
        self.column.addWidget(Field(self.tr("Kind"), self._kind, feed))
        self.column.addWidget(self._parent_field)
        self.column.addWidget(self._period)
        self.column.addWidget(Field(self.tr("Source"), self._source, feed))
        self.column.addWidget(self._predecessors)
        self.column.addSpacing(Space.TINY)
        self.column.addWidget(SectionLabel(self.tr("Parties that work here"), "section"))
        self.column.addWidget(self._covered_by)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._kind.activated.connect(self._show_parent)
        for chosen in (self._kind.activated, self._parent.activated):
            chosen.connect(self.edited)
        self._period.edited.connect(self.edited)
        self._predecessors.edited.connect(self._predecessors.adder.clear_error)
        self._predecessors.edited.connect(self.edited)
        self.listen_to(self._source)

    def _show_parent(self) -> None:
        self._parent_field.setVisible(self._kind.chosen() is not DistrictKind.AREA)

    def _show_covered_by(self, district: District) -> None:
        lines = covered_by(district.id, self._register) if self._register else []
        self._covered_by.setText("\n".join(lines) or not_stated())
