"""Whether it made a difference: asked of what is closed, never in the way; the support questions lie folded under it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import set_look, text_label
from domain.follow_ups import Effect, Experience

_MOST_HOURS = 99_999


class EffectQuestion(QWidget):
    """``effect_chosen(Effect or None)``: choosing the same again takes it back. ``experience_given`` for the questions."""

    effect_chosen = Signal(object)
    experience_given = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._effect: Effect | None = None
        self._build()
        self._lay_out()
        self._connect()

    def show_answers(
        self, effect: Effect | None, experience: Experience, *, keeps_written: bool = False
    ) -> None:
        """Show what has been said; ``keeps_written`` leaves what stands written and is not saved yet."""
        self._effect = effect
        for each, button in self._buttons.items():
            button.setChecked(each is effect)
            set_look(button, "chosen", value=each is effect)
        hours = "" if experience.hours is None else str(experience.hours)
        told = (experience.carried_out, experience.perceived, experience.helped_or_hindered, hours)
        for line, words in zip(self._lines, told, strict=True):
            if not (keeps_written and line.isModified()):
                line.setText(words)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        for line in (self._carried_out, self._perceived, self._helped):
            MarkedEditor(line, sources, self._theme_feed)

    def experience(self) -> Experience:
        """What is written."""
        hours = self._hours.text()
        return Experience(
            carried_out=self._carried_out.text().strip(),
            perceived=self._perceived.text().strip(),
            helped_or_hindered=self._helped.text().strip(),
            hours=int(hours) if hours else None,
        )

    def _build(self) -> None:
        self._question = text_label(self.tr("Did it make a difference?"), "strong")
        answers = {
            Effect.YES: self.tr("Yes"),
            Effect.PARTLY: self.tr("Partly"),
            Effect.NO: self.tr("No"),
            Effect.UNKNOWN: self.tr("Don't know"),
        }
        self._buttons = {effect: self._answer(words) for effect, words in answers.items()}
        self._more = push_button(
            self.tr("Questions for support"), self._theme_feed, look="link", compact=True
        )
        self._more.setCheckable(True)
        self._carried_out, self._perceived, self._helped, self._hours = (QLineEdit() for _ in range(4))
        self._hours.setValidator(QIntValidator(0, _MOST_HOURS, self))
        self._lines = (self._carried_out, self._perceived, self._helped, self._hours)
        self._save = push_button(self.tr("Save the answers"), self._theme_feed, compact=True)
        self._questions = QWidget()

    def _answer(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setAccessibleDescription(self._question.text())
        set_look(button, "framed", value=True)
        return button

    def _lay_out(self) -> None:
        row = FlowRow(self._theme_feed, Space.TINY)
        for button in self._buttons.values():
            row.add(button)
        questions = QVBoxLayout(self._questions)
        questions.setContentsMargins(0, 0, 0, 0)
        questions.setSpacing(Space.INSIDE)
        for label, editor in (
            (self.tr("How much of what was planned was done?"), self._carried_out),
            (self.tr("How was it perceived?"), self._perceived),
            (self.tr("What helped or hindered?"), self._helped),
            (self.tr("Hours for planning, doing and following up"), self._hours),
        ):
            questions.addWidget(Field(label, editor, self._theme_feed))
        questions.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._question)
        column.addWidget(row)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._questions)
        self._questions.hide()

    def _connect(self) -> None:
        for button in self._buttons.values():
            button.clicked.connect(self._on_answered)
        self._more.toggled.connect(self._questions.setVisible)
        self._save.clicked.connect(self.experience_given)
        for line in self._lines:
            line.returnPressed.connect(self.experience_given)

    def _on_answered(self) -> None:
        chosen = next(effect for effect, button in self._buttons.items() if button is self.sender())
        self.effect_chosen.emit(None if chosen is self._effect else chosen)
