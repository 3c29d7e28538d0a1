"""A correction of finished minutes: where, what is written there, what it is to be, and why.

The old words stay on the paper; the correction is dated and makes a new version.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.pages.paper.record_card import RecordCard
from desktop.ui.pages.paper.section_texts import WrittenPart
from desktop.ui.saying import say
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from domain.errors import Problem, UserError

_TEXT_LINES = 6
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse


class CorrectionCard(RecordCard):
    """``given(section, old words, new words, reason)``; the section is a label, empty for the head."""

    given = Signal(str, str, str, str)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, parent)
        self._parts: dict[str, WrittenPart] = {}
        self._build()
        self._lay_out()
        self._connect()

    def begin(self, parts: Sequence[WrittenPart]) -> None:
        """Ask anew; ``parts`` are the head and the sections with their texts."""
        self._clear_errors()
        self._parts = {part.label: part for part in parts}
        self._place.set_choices([(part.label, self._name(part)) for part in parts])
        self._place.choose(next((part.label for part in parts if part.label), ""))
        for field in (self._new, self._reason):
            field.clear()
        self._on_place_chosen()
        self._place.setFocus()

    def show_error(self, error: UserError) -> None:
        """At the field where it can be mended; what concerns the whole, above the buttons."""
        field = self._fields.get(error.problem)
        if field is None:
            super().show_error(error)
        else:
            field.set_error(say(error))
            field.editor.setFocus()

    def _build(self) -> None:
        feed = self._theme_feed
        self._place: ChoiceBox[str] = ChoiceBox()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(_SELECTABLE)
        self._text.setTabChangesFocus(True)
        self._old, self._new, self._reason = QLineEdit(), QLineEdit(), QLineEdit()
        old = Field(
            self.tr("Is written"),
            self._old,
            feed,
            help_text=self.tr("Select the words in the text, or write them."),
        )
        new = Field(self.tr("Is to be"), self._new, feed)
        reason = Field(self.tr("Reason"), self._reason, feed)
        self._fields = {
            Problem.WORDS_NOT_THERE: old,
            Problem.WORDS_THE_SAME: new,
            Problem.REASON_MISSING: reason,
        }

    def _lay_out(self) -> None:
        self.body.addWidget(Field(self.tr("Where"), self._place, self._theme_feed))
        self.body.addWidget(Field(self.tr("What is written there"), self._text, self._theme_feed))
        for field in self._fields.values():
            self.body.addWidget(field)
        self._finish_layout(self.tr("Correction"), self.tr("&Add the correction"))

    def _connect(self) -> None:
        self._place.currentIndexChanged.connect(self._on_place_chosen)
        self._text.selectionChanged.connect(self._on_words_selected)
        self._theme_feed.follow(self._on_theme_changed)

    def _name(self, part: WrittenPart) -> str:
        return f"{part.label} {part.heading}" if part.label else self.tr("The head")

    def _clear_errors(self) -> None:
        self.clear_trouble()
        for field in self._fields.values():
            field.clear_error()

    def _on_place_chosen(self, _place: int = 0) -> None:
        part = self._parts.get(self._place.chosen() or "")
        self._text.setPlainText("\n".join(part.texts) if part else "")
        self._old.clear()

    def _on_words_selected(self) -> None:
        selected = " ".join(self._text.textCursor().selectedText().split())
        if selected:
            self._old.setText(selected)

    def _on_done(self) -> None:
        self._clear_errors()
        words = (self._old.text(), self._new.text(), self._reason.text())
        self.given.emit(self._place.chosen() or "", *words)

    def _on_theme_changed(self, _theme: Theme) -> None:
        line = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(line * _TEXT_LINES + Space.CARD)
