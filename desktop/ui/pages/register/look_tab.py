"""The house's own look on paper, kept in the store: one form, saved when the user says so."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.register.look_form import LookForm
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.saying import say
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.look import set_look
from domain.errors import Problem, UserError
from domain.look import Look
from domain.parties import Party

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register

_FORM_PX = 640


class LookTab(QWidget):
    """What is written stays until it is saved or taken back, also when somebody else stores another look meanwhile."""

    stored = Signal()

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look_service, self._today = services.look, services.office.today()
        self._stored = self._written = Look()
        self._form = LookForm(theme_feed, services.look.read_logo, background)
        self._save_bar = SaveBar(theme_feed)
        self._area = QScrollArea()
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def show_register(self, register: "Register") -> None:
        """Show the look that is stored now, and the parties; what has been written and not saved stays."""
        is_unsaved = self.unsaved_records() > 0
        self._stored = self._look_service.show()
        footers = {*self._stored.footers, *self._written.footers}
        self._form.offer(
            [party for party in register.parties if self._is_offered(party) or party.id in footers]
        )
        if is_unsaved:
            self._on_edited()
        else:
            self._show_stored()

    def save(self) -> None:
        """Store what has been written, or say where it is wrong."""
        if not self.unsaved_records():
            return
        if not self._form.is_right():
            self._show_what_is_wrong()
            return
        try:
            self._stored = self._look_service.change(self._written)
        except UserError as error:
            self._say(error)
        else:
            self._show_stored()
            self.stored.emit()

    def unsaved_records(self) -> int:
        return int(self._unsaved_facts() > 0)

    def focus_first(self) -> None:
        self._form.focus_first()

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(self._form, "column", value=True)
        self._area.setWidget(self._form)
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

    def _is_offered(self, party: Party) -> bool:
        """One that is no more writes no letters."""
        return party.valid_to is None or party.valid_to >= self._today

    def _show_stored(self) -> None:
        self._written = self._stored
        self._form.show_look(self._stored)
        self._save_bar.say_nothing()
        self._save_bar.show_unsaved(0)

    def _on_edited(self) -> None:
        self._written = self._form.look(self._written)
        self._save_bar.show_unsaved(self._unsaved_facts())

    def _unsaved_facts(self) -> int:
        mine, theirs = self._written, self._stored
        facts = ("organisation", "accent", "logo", "footers")
        return sum(getattr(mine, fact) != getattr(theirs, fact) for fact in facts)

    def _say(self, error: UserError) -> None:
        if error.problem is Problem.CHANGED_BY_OTHER:
            self._stored = self._look_service.show()
            self._written = replace(self._written, version=self._stored.version)
            self._save_bar.show_unsaved(self._unsaved_facts())
            self._save_bar.say(MessageKind.WARN, self._collision_words())
        elif self._form.say(error):
            self._show_what_is_wrong()
        else:
            self._save_bar.say(MessageKind.DANGER, say(error))

    def _collision_words(self) -> str:
        return self.tr(
            "Somebody else changed this at the same time. What you have written is still here: "
            "save again to let it replace theirs, or undo your changes to see theirs."
        )

    def _show_what_is_wrong(self) -> None:
        QTimer.singleShot(0, self, self._scroll_to_focus)  # the sentence has no place yet

    def _scroll_to_focus(self) -> None:
        focused = self._form.focusWidget()
        if focused is not None:
            self._area.ensureWidgetVisible(focused.parentWidget() or focused)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._form.setMaximumWidth(round(_FORM_PX * theme.text_scale))
