"""All series of meetings: what each usually is, so that its next meeting is made in a few key strokes.

What is written is kept as a draft for each series until it is saved or taken back: nothing is asked on leaving,
and nothing is lost by it.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.pages.series.series_draft import SeriesDraft
from desktop.ui.pages.series.series_drafts import SeriesDrafts
from desktop.ui.pages.series.series_editor import SeriesEditor
from desktop.ui.pages.series.series_list import SeriesRow
from desktop.ui.pages.series.series_pane import SeriesPane
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from desktop.ui.words import word
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.parties import PartyKind

if TYPE_CHECKING:
    from desktop.services.register_service import RegisterService
    from desktop.services.series_service import SeriesService

_STACKED_BELOW_PX = 820


class SeriesPage(Pane):
    """``new_meeting_requested(UUID)`` names the series; Ctrl+S saves, Esc closes."""

    new_meeting_requested = Signal(object)
    closed = Signal()

    def __init__(
        self,
        series: "SeriesService",
        register: "RegisterService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._series, self._register = series, register
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._drafts = SeriesDrafts()
        self._chosen: UUID | None = None
        self._is_in_form = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read series and registers anew; what has been written and not saved stays."""
        self._drafts.load(self._series.list_all())
        self._editor.set_register(self._register.show())
        self._show_list()

    def unsaved_series(self) -> int:
        """How many series hold something that is not saved; for whoever closes the program."""
        return sum(self._drafts.unsaved(draft.series.id) > 0 for draft in self._drafts.drafts())

    def _build(self) -> None:
        self._header = PageHeader(self._theme_feed, self.tr("Series"))
        self._header.show_back()
        self._new_meeting_button = push_button(self.tr("New meeting"), self._theme_feed, icon_name="plus")
        self._list = SeriesPane(self._theme_feed)
        self._editor = SeriesEditor(self._theme_feed)
        self._save_bar = SaveBar(self._theme_feed)
        self._none = EmptyState(
            self._theme_feed,
            "layers",
            self.tr(
                "A series is a group that meets again and again. Its agenda, those usually called, "
                "time and place come along to each new meeting. There is no series yet."
            ),
            self.tr("Create a series"),
        )
        self._form_pane = QWidget()
        self._columns = StackingRow(self._theme_feed, _STACKED_BELOW_PX)
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        self._header.add_action(self._new_meeting_button)
        self._lay_out_form()
        self._columns.set_spacing(0)
        self._columns.add_part(self._list)
        self._columns.add_part(self._form_pane, 1)
        self._stack.addWidget(self._columns)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addWidget(self._stack, 1)

    def _lay_out_form(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_look(self._editor, "column", value=True)
        area.setWidget(self._editor)
        column = QVBoxLayout(self._form_pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(hairline())
        column.addWidget(self._save_bar)

    def _connect(self) -> None:
        self._header.back_requested.connect(self._go_back)
        self._list.series_chosen.connect(self._show_series)
        self._editor.edited.connect(self._on_edited)
        self._editor.learning_requested.connect(self._on_learning_requested)
        self._editor.form.party_entered.connect(self._on_party_entered)
        self._editor.attendance.person_entered.connect(self._on_person_entered)
        self._save_bar.save_requested.connect(self._save)
        self._save_bar.undo_requested.connect(self._take_back)
        self._new_meeting_button.clicked.connect(self._on_new_meeting_clicked)
        self._list.new_series_requested.connect(self._begin_series)
        self._none.button_clicked.connect(self._begin_series)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)
        self._change_feed.announced.connect(self._on_announced)
        self._list.series_opened.connect(self._open_form)
        self._list.new_meeting_wanted.connect(self._new_meeting_button.click)
        self._list.series_clicked.connect(self._on_series_clicked)
        self._columns.stacked_changed.connect(self._show_panes)
        self._show_panes()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the list; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        if self._list.isVisible():
            self._list.focus_list()
        else:
            self._editor.form.focus_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # --- what is shown

    def _show_list(self) -> None:
        drafts = self._drafts.drafts()
        self._header.set_fact(self.tr("%n series", "", len(drafts)) if drafts else "")
        self._list.show_rows([self._row(draft) for draft in drafts])
        self._stack.setCurrentWidget(self._columns if drafts else self._none)
        self._new_meeting_button.setVisible(bool(drafts))
        if not drafts:
            self._chosen = None
        elif self._chosen is None or self._chosen not in self._drafts:
            self._show_series(self._list.first_id())
        else:
            self._show_series(self._chosen)

    def _show_series(self, series_id: UUID) -> None:
        self._chosen = series_id
        self._save_bar.say_nothing()
        self._list.choose(series_id)
        self._editor.show_draft(self._drafts.draft(series_id))
        self._show_extent(series_id)

    def _show_extent(self, series_id: UUID) -> None:
        self._save_bar.show_unsaved(self._drafts.unsaved(series_id))
        self._new_meeting_button.setEnabled(self._drafts.is_stored(series_id))

    def _row(self, draft: SeriesDraft) -> SeriesRow:
        series = draft.series
        is_unsaved = self._drafts.unsaved(series.id) > 0
        parts = (self.tr("not saved") if is_unsaved else "", word(series.level), series.cadence)
        return SeriesRow(
            id=series.id,
            name=series.name.strip() or self.tr("New series"),
            detail=" · ".join(part for part in parts if part),
            is_unsaved=is_unsaved,
        )

    # --- what the user does

    def _on_edited(self) -> None:
        draft = self._editor.draft()
        if draft is not None:
            self._drafts.write(draft)
            self._list.show_row(self._row(draft))
            self._show_extent(draft.series.id)

    def _begin_series(self) -> None:
        blank = self._series.blank()
        self._drafts.begin(blank)
        self._chosen = blank.id
        self._show_list()
        self._open_form()

    def _save(self) -> None:
        record = self._editor.record()
        if record is None or not self._drafts.unsaved(record.id):
            return
        is_stored = self._drafts.is_stored(record.id)
        try:
            change = self._series.change(record) if is_stored else self._series.add(record)
        except UserError as error:
            self._say(error)
        else:
            self._drafts.forget(record.id)
            self._change_feed.announce(change)

    def _take_back(self) -> None:
        if self._chosen is not None:
            self._drafts.forget(self._chosen)
            self._show_list()

    def _on_learning_requested(self) -> None:
        if self._chosen is None or not self._drafts.is_stored(self._chosen):
            self._say_there_is_nothing_to_learn()
            return
        try:
            learned = self._series.learn_from_last(self._chosen)
        except UserError as error:
            if error.problem is not Problem.RECORD_GONE:
                raise
            self._say_there_is_nothing_to_learn()
        else:
            self._save_bar.say_nothing()
            self._editor.take_over(learned)

    def _on_party_entered(self, name: str, kind: PartyKind) -> None:
        try:
            party = self._register.add_party(name, kind)
        except UserError as error:
            self._editor.form.say_party_is_wrong(say(error))
        else:
            self._change_feed.announce(Change(Noun.REGISTER, (party.id,)))
            self._editor.form.choose_new_party(party.id)

    def _on_person_entered(self, name: str, title: str, party_id: UUID | None) -> None:
        try:
            participant = self._register.add_participant(name, title, party_id)
        except UserError as error:
            self._editor.attendance.say_name_is_wrong(say(error))
        else:
            self._change_feed.announce(Change(Noun.REGISTER, (participant.id,)))
            self._editor.attendance.call(participant.id)
            self._editor.attendance.end_new_person()

    def _on_new_meeting_clicked(self) -> None:
        self.new_meeting_requested.emit(self._chosen)

    def _say(self, error: UserError) -> None:
        """Say what went wrong where it can be mended."""
        if error.problem is Problem.NAME_MISSING:
            self._editor.form.say_name_is_wrong(say(error))
        elif error.problem is Problem.END_BEFORE_START:
            self._editor.form.say_end_is_wrong(say(error))
        else:
            self._save_bar.say(MessageKind.DANGER, say(error))

    def _say_there_is_nothing_to_learn(self) -> None:
        nothing = self.tr("The series has had no meeting yet, so there is nothing to fetch.")
        self._save_bar.say(MessageKind.INFO, nothing)

    def _on_announced(self, change: Change) -> None:
        if change.noun in {Noun.SERIES, Noun.EVERYTHING}:
            self.refresh()
        elif change.noun is Noun.REGISTER:
            self._editor.set_register(self._register.show())

    # --- a narrow window shows the list or the form, a wide one both

    def _show_panes(self) -> None:
        is_narrow = self._columns.is_stacked()
        self._list.set_wide(is_wide=is_narrow)
        self._list.setVisible(not is_narrow or not self._is_in_form)
        self._form_pane.setVisible(not is_narrow or self._is_in_form)

    def _on_series_clicked(self) -> None:
        """Where both are seen the hand may go on to another series."""
        if self._columns.is_stacked():
            self._open_form()

    def _open_form(self) -> None:
        self._is_in_form = True
        self._show_panes()
        self._editor.form.focus_name()

    def _go_back(self) -> None:
        """From the form to the list where only one of them is seen, else away from the page."""
        if self._columns.is_stacked() and self._is_in_form:
            self._is_in_form = False
            self._show_panes()
            self._list.focus_list()
        else:
            self.closed.emit()
