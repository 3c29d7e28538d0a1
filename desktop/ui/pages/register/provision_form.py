"""A provision as it is written: what a mark says, what it protects, and from when to when it can be chosen."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.register.period_fields import PeriodFields
from desktop.ui.pages.register.record_form import RecordForm, show_text
from desktop.ui.pages.register.register_draft import RegisterDraft
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError
from domain.provisions import Provision

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class ProvisionForm(RecordForm[Provision]):
    def __init__(self, theme_feed: ThemeFeed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, today, parent)
        self._protects = QLineEdit()
        self._period = PeriodFields(theme_feed)
        self._lay_out()
        self.listen_to(self._protects)
        self._period.edited.connect(self.edited)

    def name_title(self) -> str:
        return self.tr("Provision")

    def set_register(self, register: "Register") -> None:
        """There is nothing to choose from."""

    def fill(self, draft: RegisterDraft[Provision]) -> None:
        show_text(self._protects, draft.record.protects)
        first, last = draft.typed
        self._period.show_texts(first, last, self._today)

    def draft(self) -> RegisterDraft[Provision]:
        provision = replace(self.shown.record, name=self.name(), protects=self._protects.text())
        return RegisterDraft(record=provision, typed=self._period.texts())

    def record(self) -> Provision | None:
        if not self._period.is_right():
            return None
        first, last = self._period.days()
        return replace(self.draft().record, valid_from=first, valid_to=last)

    def say(self, error: UserError) -> bool:
        if error.problem is Problem.END_BEFORE_START:
            self._period.say_end_is_wrong(say(error))
        elif error.problem is Problem.PROVISION_TWICE:
            self.say_name_is_wrong(say(error))
        else:
            return super().say(error)
        return True

    def _lay_out(self) -> None:
        feed = self._theme_feed
        protects_help = self.tr("A few words that help to choose. What a provision says stands in the act.")
        self.column.addWidget(Field(self.tr("Protects"), self._protects, feed, help_text=protects_help))
        self.column.addWidget(self._period)
        kept = self.tr("Marks that were set keep the words they were given.")
        self.column.addWidget(text_label(kept, "secondary", wraps=True))
        self.column.addStretch(1)
