"""Personal data: facts of the processing, kept in the store, and the register of article 30 as a file."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.pages.register.processing_form import ProcessingForm
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.saying import say
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.look import set_look
from domain.errors import Problem, UserError
from domain.processing import ProcessingFacts

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register

_FORM_PX = 640
_FACTS = ("controller", "officer", "legal_basis", "security")


class ProcessingTab(QWidget):
    """What is written stays until it is saved or taken back, also when somebody else stores other facts meanwhile."""

    stored = Signal()

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        ways: PaperWays,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._background, self._ways = services.processing, background, ways
        self._stored = self._written = ProcessingFacts()
        self._form = ProcessingForm(theme_feed)
        self._save_bar = SaveBar(theme_feed)
        self._area = QScrollArea()
        self._lay_out()
        self._connect()
        theme_feed.follow(self._on_theme_changed)

    def show_register(self, _register: "Register") -> None:
        """Show what is stored now; what has been written and not saved stays."""
        is_unsaved = self.unsaved_records() > 0
        self._stored = self._service.show()
        if is_unsaved:
            self._on_edited()
        else:
            self._show_stored()

    def save(self) -> None:
        """Store what has been written."""
        if not self.unsaved_records():
            return
        try:
            self._stored = self._service.change(self._written)
        except UserError as error:
            self._say(error)
        else:
            self._show_stored()
            self.stored.emit()

    def unsaved_records(self) -> int:
        """One when something is not saved."""
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
        self._form.register_wanted.connect(self._on_register_wanted)
        self._save_bar.save_requested.connect(self.save)
        self._save_bar.undo_requested.connect(self._show_stored)
        self._ways.saved.connect(self._on_saved)
        self._ways.trouble.connect(partial(self._save_bar.say, MessageKind.DANGER))

    def _show_stored(self) -> None:
        self._written = self._stored
        self._form.show_facts(self._stored)
        self._save_bar.say_nothing()
        self._save_bar.show_unsaved(0)

    def _on_edited(self) -> None:
        self._written = self._form.facts(self._written)
        self._save_bar.show_unsaved(self._unsaved_facts())

    def _unsaved_facts(self) -> int:
        return sum(bool(getattr(self._written, fact) != getattr(self._stored, fact)) for fact in _FACTS)

    def _on_register_wanted(self) -> None:
        self._background.run(self._service.register, self._ways.save, self._ways.tell_failure)

    def _on_saved(self, target: Path) -> None:
        self._save_bar.say(MessageKind.OK, self.tr("Saved as {path}.").format(path=target))

    def _say(self, error: UserError) -> None:
        if error.problem is not Problem.CHANGED_BY_OTHER:
            self._save_bar.say(MessageKind.DANGER, say(error))
            return
        self._stored = self._service.show()
        self._written = replace(self._written, version=self._stored.version)
        self._save_bar.show_unsaved(self._unsaved_facts())
        self._save_bar.say(MessageKind.WARN, self._collision_words())

    def _collision_words(self) -> str:
        return self.tr(
            "Somebody else changed this at the same time. What you have written is still here: "
            "save again to let it replace theirs, or undo your changes to see theirs."
        )

    def _on_theme_changed(self, theme: Theme) -> None:
        self._form.setMaximumWidth(round(_FORM_PX * theme.text_scale))
