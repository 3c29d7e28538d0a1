"""One priority area: its title and letter, its goal, why the problem is there, and why it matters here."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from domain.agreement_checks import AgreementPart
from domain.agreements import PriorityArea

_TITLE_PX, _LETTER_PX, _TEXT_LINES = 320, 80, 4


class AreaForm(QWidget):
    """``edited`` comes for the user's edits only; ``move_wanted(-1 or 1)`` and ``remove_wanted`` for the buttons."""

    edited = Signal()
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._is_showing = False
        self._build()
        self._lay_out()
        self._connect()

    def show_area(self, area: PriorityArea, city_wide: Sequence[tuple[UUID, str]]) -> None:
        """Show an area; it may mirror one of the city-wide areas."""
        self._is_showing = True
        for field in self._fields.values():
            field.clear_error()
        self._title.setText(area.title)
        self._letter.setText(area.letter)
        for editor, text in zip(self._texts, (area.goal, area.cause_analysis, area.relevance), strict=True):
            if editor.toPlainText() != text:
                editor.setPlainText(text)
        self._mirrors.set_choices([(None, self.tr("None")), *city_wide])
        self._mirrors.choose(area.mirrors_id)
        self._mirrors_field.setVisible(bool(city_wide))
        self._is_showing = False

    def area(self, shown: PriorityArea) -> PriorityArea:
        """Return the area that is shown with what stands in the fields now."""
        goal, cause_analysis, relevance = (editor.toPlainText() for editor in self._texts)
        return replace(
            shown,
            title=self._title.text(),
            letter=self._letter.text().upper(),
            goal=goal,
            cause_analysis=cause_analysis,
            relevance=relevance,
            mirrors_id=self._mirrors.chosen(),
        )

    def say_wrong(self, part: AgreementPart, sentence: str) -> None:
        self._fields[part].set_error(sentence)
        self._fields[part].editor.setFocus()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        for text in self._texts:
            MarkedEditor(text, sources, self._theme_feed)

    def focus_title(self) -> None:
        self._title.setFocus()

    def _build(self) -> None:
        feed = self._theme_feed
        self._title, self._letter = QLineEdit(), QLineEdit()
        self._letter.setMaxLength(1)
        self._mirrors: ChoiceBox[UUID | None] = ChoiceBox()
        self._texts = tuple(QPlainTextEdit() for _text in range(3))
        self._fields = {
            AgreementPart.AREA_TITLE: Field(self.tr("Priority area"), self._title, feed),
            AgreementPart.AREA_LETTER: Field(self.tr("Letter"), self._letter, feed),
        }
        self._mirrors_field = Field(self.tr("Mirrors the city-wide area"), self._mirrors, feed)
        self._up = push_button(self.tr("Move up"), feed, icon_name="chevron-up")
        self._down = push_button(self.tr("Move down"), feed, icon_name="chevron-down")
        self._remove = push_button(self.tr("Remove the area"), feed, icon_name="trash-2")

    def _lay_out(self) -> None:
        feed = self._theme_feed
        head = FlowRow(feed)
        head.add(self._fields[AgreementPart.AREA_TITLE], _TITLE_PX)
        head.add(self._fields[AgreementPart.AREA_LETTER], _LETTER_PX, grows=False)
        goal, causes, relevance = self._texts
        smart = self.tr("What is to be reached, so that it can be measured.")
        why_here = self.tr("What the local situation picture says that makes it matter here.")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        column.addWidget(head)
        column.addWidget(Field(self.tr("Goal"), goal, feed, help_text=smart))
        column.addWidget(Field(self.tr("Cause analysis"), causes, feed))
        column.addWidget(Field(self.tr("Why here"), relevance, feed, help_text=why_here))
        column.addWidget(self._mirrors_field)
        column.addLayout(self._tools())
        column.addStretch(1)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setSpacing(Space.INSIDE)
        for button in (self._up, self._down, self._remove):
            tools.addWidget(button)
        tools.addStretch(1)
        return tools

    def _connect(self) -> None:
        for line in (self._title, self._letter):
            line.textEdited.connect(self.edited)
        for editor in self._texts:
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._on_text_changed)
        self._mirrors.activated.connect(self.edited)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)
        self._remove.clicked.connect(self.remove_wanted)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_up_clicked(self) -> None:
        self.move_wanted.emit(-1)

    def _on_down_clicked(self) -> None:
        self.move_wanted.emit(1)

    def _on_text_size_changed(self, theme: Theme) -> None:
        line = QFontMetrics(theme.font_of("body")).lineSpacing()
        for editor in self._texts:
            editor.setFixedHeight(line * _TEXT_LINES + Space.CARD)
