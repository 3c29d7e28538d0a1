"""Opening finished minutes again: what it means, and why it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import Problem, UserError


class ReopeningCard(RecordCard):
    """``given(str)``: the reason."""

    given = Signal(str)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        meaning = self.tr(
            "The text can be written again and has to be finished anew. What was finished is kept as a version,"
            " and the log says who opened it, when and why."
        )
        self._reason = QLineEdit()
        self._field = Field(self.tr("Reason"), self._reason, theme_feed)
        self.body.addWidget(text_label(meaning, "quiet", wraps=True))
        self.body.addWidget(self._field)
        self._finish_layout(self.tr("Open again"), self.tr("&Open again"))

    def begin(self) -> None:
        """Ask anew."""
        self.clear_trouble()
        self._field.clear_error()
        self._reason.clear()
        self._reason.setFocus()

    def show_error(self, error: UserError) -> None:
        if error.problem is Problem.REASON_MISSING:
            self._field.set_error(say(error))
            self._reason.setFocus()
        else:
            super().show_error(error)

    def _on_done(self) -> None:
        self.clear_trouble()
        self._field.clear_error()
        self.given.emit(self._reason.text().strip())
