"""What the house keeps one of, as a form that is saved when the user says so. Its subclasses know what is kept."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Generic, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.register.kept_form import KeptForm, KeptT
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.saying import say
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.inline_message import MessageKind
from domain.errors import Problem, UserError

if TYPE_CHECKING:
    from desktop.services.register_service import Register

_FORM_PX = 640


class Keeper(Protocol[KeptT]):
    """The service that keeps it."""

    def show(self) -> KeptT:
        """What is stored now."""

    def change(self, kept: KeptT, /) -> KeptT:
        """Store another version. Raises ``UserError``, CHANGED_BY_OTHER among them."""


class KeptFormTab(QWidget, Generic[KeptT]):
    """What is written stays until it is saved or taken back, also when somebody else stores something meanwhile.

    ``blank`` stands until the first reading.
    """

    stored = Signal()

    def __init__(
        self,
        form: KeptForm[KeptT],
        keeper: Keeper[KeptT],
        blank: KeptT,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._keeper = form, keeper
        self._stored = self._written = blank
        self._area, self._save_bar = FormArea(form), SaveBar(theme_feed)
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def show_register(self, register: "Register") -> None:
        """Show what is stored now; what has been written and not saved stays."""
        is_unsaved = self._unsaved_facts() > 0
        self._stored = self._keeper.show()
        self._form.set_register(register, self._stored)
        if is_unsaved:
            self._on_edited()
        else:
            self._show_stored()

    def save(self) -> None:
        """Store what has been written, or say where it is wrong."""
        if not self._unsaved_facts():
            return
        if not self._form.is_right():
            self._area.bring_into_view()
            return
        try:
            self._stored = self._keeper.change(self._written)
        except UserError as error:
            self._say(error)
        else:
            self._show_stored()
            self.stored.emit()

    def tell(self, kind: MessageKind, sentence: str) -> None:
        """Say under the form what came of something."""
        self._save_bar.say(kind, sentence)

    def unsaved_records(self) -> int:
        """One when something is not saved."""
        return int(self._unsaved_facts() > 0)

    def focus_first(self) -> None:
        self._form.focus_first()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(hairline())
        column.addWidget(self._save_bar)

    def _connect(self) -> None:
        self._form.edited.connect(self._on_edited)
        self._save_bar.save_requested.connect(self.save)
        self._save_bar.undo_requested.connect(self._show_stored)

    def _show_stored(self) -> None:
        self._written = self._stored
        self._form.show_stored(self._stored)
        self._save_bar.say_nothing()
        self._save_bar.show_unsaved(0)

    def _on_edited(self) -> None:
        self._written = self._form.written(self._written)
        self._save_bar.show_unsaved(self._unsaved_facts())

    def _unsaved_facts(self) -> int:
        """The version is no fact: it tells only on what the written stands."""
        mine, theirs = self._written, self._stored
        facts = (fact.name for fact in fields(mine) if fact.name != "version")
        return sum(getattr(mine, fact) != getattr(theirs, fact) for fact in facts)

    def _say(self, error: UserError) -> None:
        if error.problem is Problem.CHANGED_BY_OTHER:
            self._meet()
        elif self._form.say(error):
            self._area.bring_into_view()
        else:
            self.tell(MessageKind.DANGER, say(error))

    def _meet(self) -> None:
        """What is saved from now on replaces the other's."""
        self._stored = self._keeper.show()
        self._written = replace(self._written, version=self._stored.version)
        self._save_bar.show_unsaved(self._unsaved_facts())
        self._save_bar.say_collision()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._form.setMaximumWidth(round(_FORM_PX * theme.text_scale))
