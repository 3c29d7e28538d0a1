"""A party as it is written: its kind, its time, what it comes from, and the districts it works in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.register.coverage_editor import CoverageEditor
from desktop.ui.pages.register.period_fields import PeriodFields
from desktop.ui.pages.register.record_form import RecordForm
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.pages.register.register_words import district_words
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.words import word
from domain.errors import Problem, UserError
from domain.parties import Coverage, Party, PartyKind

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class PartyForm(RecordForm[Party]):
    def __init__(
        self,
        theme_feed: ThemeFeed,
        today: date,
        new_id: Callable[[], UUID],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme_feed, today, parent)
        self._kind: ChoiceBox[PartyKind] = ChoiceBox()
        self._kind.set_choices([(kind, word(kind)) for kind in PartyKind])
        self._period = PeriodFields(theme_feed)
        self._predecessor: ChoiceBox[UUID | None] = ChoiceBox()
        self._coverage = CoverageEditor(theme_feed, new_id)
        self._lay_out()
        self._connect()

    def set_register(self, register: "Register") -> None:
        none = (None, self.tr("No party"))
        self.offer(self._predecessor, [none, *((party.id, party.name) for party in register.parties)])
        self._coverage.set_districts(
            {district.id: district_words(district) for district in register.districts}
        )

    def fill(self, draft: RegisterDraft[Party]) -> None:
        self._kind.choose(draft.record.kind)
        self._predecessor.choose(draft.record.predecessor_id)
        self._predecessor_field.clear_error()
        first, last = draft.typed
        self._period.show_texts(first, last, self._today)
        self._coverage.show_rows(draft.coverages, self._today)

    def draft(self) -> RegisterDraft[Party]:
        party = replace(
            self.shown.record,
            name=self.name(),
            kind=self._kind.chosen() or PartyKind.OTHER,
            predecessor_id=self._predecessor.chosen(),
        )
        return RegisterDraft(record=party, typed=self._period.texts(), coverages=self._coverage.rows())

    def record(self) -> Party | None:
        if not (self._period.is_right() and self._coverage.is_right()):
            return None
        first, last = self._period.days()
        return replace(self.draft().record, valid_from=first, valid_to=last)

    def coverages(self) -> tuple[Coverage, ...]:
        """The districts as they are to be stored, once ``record`` has found nothing wrong."""
        return self._coverage.coverages(self.shown.id)

    def say(self, error: UserError) -> bool:
        row = error.values.get("row")
        if error.problem is Problem.END_BEFORE_START and isinstance(row, int):
            self._coverage.say_wrong(row, say(error))
        elif error.problem is Problem.END_BEFORE_START:
            self._period.say_end_is_wrong(say(error))
        elif error.problem is Problem.PREDECESSOR_CIRCLE:
            self._predecessor_field.set_error(say(error))
            self._predecessor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return super().say(error)
        return True

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._predecessor_field = Field(self.tr("Takes over from"), self._predecessor, feed)
        self.column.addWidget(Field(self.tr("Kind of party"), self._kind, feed))
        self.column.addWidget(self._period)
        self.column.addWidget(self._predecessor_field)
        self.column.addWidget(self._coverage)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._kind.activated.connect(self.edited)
        self._predecessor.activated.connect(self._predecessor_field.clear_error)
        self._predecessor.activated.connect(self.edited)
        self._period.edited.connect(self.edited)
        self._coverage.edited.connect(self.edited)
