"""One register: its list at the left, the chosen record's form at the right. Its subclasses know what kind of record.

What is written is kept as a draft for each record until it is saved or taken back: nothing is lost by going elsewhere.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pages.register.record_form import RecordForm
from desktop.ui.pages.register.register_draft import RecordT, RegisterDraft
from desktop.ui.pages.register.register_drafts import RegisterDrafts
from desktop.ui.pages.register.register_table import RegisterTable
from desktop.ui.pages.register.tab_words import TabWords
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.saying import say
from desktop.ui.table_models.register_table_model import RegisterRow, RegisterTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from domain.errors import Problem, UserError
from domain.swedish import fold

if TYPE_CHECKING:
    from desktop.services.register_service import Register

_STACKED_BELOW_PX = 820
_FORM_PX = 400
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class RegisterTab(QWidget, Generic[RecordT]):
    """``stored(UUID)`` comes when a record was stored, ``reading_wanted`` when somebody else must have stored one."""

    stored = Signal(object)
    reading_wanted = Signal()
    extent_changed = Signal()
    clearing_wanted = Signal()

    def __init__(
        self,
        form: RecordForm[RecordT],
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._theme_feed = form, theme_feed
        self.words = self.tab_words()
        self._drafts: RegisterDrafts[RecordT] = RegisterDrafts()
        self._chosen: UUID | None = None
        self._wanted = ""
        self._is_filling = self._is_in_form = False
        self._build()
        self._lay_out()
        self._connect()

    # --- what a subclass knows

    def tab_words(self) -> TabWords:
        """What the register is called and what its table says; asked once."""
        raise NotImplementedError

    def count_words(self, count: int, /) -> str:
        """So many records."""
        raise NotImplementedError

    def drafts_of(self, register: "Register") -> Iterable[RegisterDraft[RecordT]]:
        """Every stored record, in a draft in which nothing has been changed."""
        raise NotImplementedError

    def blank(self) -> RegisterDraft[RecordT]:
        """A new record with nothing in it."""
        raise NotImplementedError

    def cells(self, draft: RegisterDraft[RecordT], /) -> tuple[str, ...]:
        """What the columns after the name say."""
        raise NotImplementedError

    def more_words(self, draft: RegisterDraft[RecordT], /) -> str:
        """What a record can be found by beside what the table says of it."""
        del draft
        return ""

    def is_over(self, draft: RegisterDraft[RecordT], /) -> bool:
        """Whether it is no more."""
        raise NotImplementedError

    def enter(self, record: RecordT, /) -> None:
        """Store a new record. Raises ``UserError``."""
        raise NotImplementedError

    def change(self, record: RecordT, /) -> None:
        """Store another version of a record. Raises ``UserError``."""
        raise NotImplementedError

    # --- what the page asks for

    def show_register(self, register: "Register") -> None:
        """Show what is stored now; what has been written and not saved stays."""
        self._drafts.load(self.drafts_of(register))
        self._form.set_register(register)
        self._show_all()

    def search(self, text: str) -> None:
        """Show the records that have this text in what is said of them."""
        if text.strip() != self._wanted:
            self._wanted = text.strip()
            self._show_all()

    def choose(self, record_id: UUID) -> None:
        """Show a record; one that is gone leaves the tab as it was."""
        if self._drafts.is_stored(record_id):
            self._chosen = record_id
            self._show_all()
            self.focus_list()

    def begin(self) -> None:
        """Begin a new record and lead the hand to its name."""
        blank = self.blank()
        self._drafts.begin(blank)
        self._chosen = blank.id
        self._show_all()
        self.open_form()

    def save(self) -> None:
        """Store what has been written about the chosen record, or say where it is wrong."""
        if self._chosen is None or not self._drafts.unsaved(self._chosen):
            return
        record = self._form.record()
        if record is None:
            self.bring_into_view()
            return
        try:
            if self._drafts.is_stored(record.id):
                self.change(record)
            else:
                self.enter(record)
        except UserError as error:
            self._say(error)
        else:
            self._drafts.forget(record.id)
            self._save_bar.say_nothing()
            self.stored.emit(record.id)

    @property
    def chosen(self) -> UUID | None:
        """The record whose form is shown."""
        return self._chosen

    def tell(self, kind: MessageKind, sentence: str) -> None:
        """Say under the form what came of something."""
        self._save_bar.say(kind, sentence)

    def counts(self) -> tuple[int, int]:
        """How many rows are shown, and how many records there are."""
        return self._model.rowCount(), len(self._drafts)

    def unsaved_records(self) -> int:
        return self._drafts.unsaved_records()

    def focus_list(self) -> None:
        """Lead the hand to the list; where nothing is chosen in it, to its first row."""
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_form(self) -> bool:
        """From the form to the list; False when the hand was not in the form."""
        focused = self.window().focusWidget()
        if not self._is_in_form and (focused is None or not self._form_pane.isAncestorOf(focused)):
            return False
        self._is_in_form = False
        self._show_panes()
        self.focus_list()
        return True

    def open_form(self) -> None:
        """Lead the hand to the form of what is chosen."""
        if self._chosen is not None:
            self._is_in_form = self._columns.is_stacked()
            self._show_panes()
            self._form.focus_name()

    # --- how it is built

    def _build(self) -> None:
        feed = self._theme_feed
        self._model = RegisterTableModel(self.words.titles, feed, self)
        self._table = RegisterTable(feed, self._model, self.words.characters)
        self._table.setAccessibleName(self.words.name)
        self._no_hits = EmptyState(feed, "search", "", self.tr("Clear the search"))
        self._none = EmptyState(feed, self.words.icon_name, self.words.none_yet, self.words.new)
        self._save_bar = SaveBar(feed)
        self._list_pane, self._form_pane = QWidget(), Pane("sunken")
        self._list = QStackedWidget()
        self._area = FormArea(self._form)
        self._columns = StackingRow(feed, _STACKED_BELOW_PX)
        self.above = QVBoxLayout()
        self.stack = QStackedWidget()

    def _lay_out(self) -> None:
        self._lay_out_form()
        for shown in (self._table, self._no_hits):
            self._list.addWidget(shown)
        rows = QVBoxLayout(self._list_pane)
        rows.setContentsMargins(Space.CARD, 0, 0, 0)
        rows.addWidget(self._list)
        self._columns.set_spacing(0)
        self._columns.add_part(self._list_pane, 1)
        self._columns.add_part(self._form_pane)
        self.stack.addWidget(self._columns)
        self.stack.addWidget(self._none)
        self.above.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(self.stack, 1)

    def _lay_out_form(self) -> None:
        column = QVBoxLayout(self._form_pane)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(hairline())
        column.addWidget(self._save_bar)

    def _connect(self) -> None:
        self._table.record_selected.connect(self._on_record_selected)
        self._table.record_opened.connect(self.open_form)
        self._table.clicked.connect(self._on_clicked)
        self._form.edited.connect(self._on_edited)
        self._save_bar.save_requested.connect(self.save)
        self._save_bar.undo_requested.connect(self._take_back)
        self._no_hits.button_clicked.connect(self.clearing_wanted)
        self._none.button_clicked.connect(self.begin)
        self._columns.stacked_changed.connect(self._show_panes)
        self._theme_feed.follow(self._on_text_size_changed)

    # --- what is shown

    def _show_all(self) -> None:
        drafts = [draft for draft in self._drafts.drafts() if self._is_hit(draft)]
        if self._chosen is None or self._chosen not in {draft.id for draft in drafts}:
            self._chosen = None
        rows = sorted((self._row(draft) for draft in drafts), key=self._model.order_of)
        if self._chosen is None and rows:
            self._chosen = rows[0].id
        self._is_filling = True
        with self._table.keeping_place():
            self._model.set_records(rows)
        self._table.setCurrentIndex(self._model.index_of(self._chosen))
        self._is_filling = False
        self._no_hits.set_text(self.tr("No hits for “{text}”.").format(text=self._wanted))
        self._list.setCurrentWidget(self._table if rows else self._no_hits)
        self.show_columns()
        self._show_chosen()
        self.extent_changed.emit()

    def show_columns(self) -> None:
        """The list and the form, or what to do where there is no record at all."""
        self.stack.setCurrentWidget(self._columns if len(self._drafts) else self._none)

    def _show_chosen(self) -> None:
        self._show_panes()
        if self._chosen is not None:
            self._form.show_draft(self._drafts.draft(self._chosen))
            self._save_bar.show_unsaved(self._drafts.unsaved(self._chosen))

    def _show_panes(self) -> None:
        """A narrow window shows the list or the form, a wide one both."""
        is_narrow = self._columns.is_stacked()
        shows_form = self._chosen is not None and (not is_narrow or self._is_in_form)
        self._list_pane.setVisible(not is_narrow or not shows_form)
        self._form_pane.setVisible(shows_form)
        width = round(_FORM_PX * self._theme_feed.theme.text_scale)
        self._form_pane.setMinimumWidth(0 if is_narrow else width)
        self._form_pane.setMaximumWidth(_NO_LIMIT_PX if is_narrow else width)

    def _is_hit(self, draft: RegisterDraft[RecordT]) -> bool:
        """What has been begun is always shown: it has no words to be found by yet."""
        if not self._wanted or not self._drafts.is_stored(draft.id):
            return True
        said = (draft.record.name, *self.cells(draft), self.more_words(draft))
        return fold(self._wanted) in fold(" ".join(said))

    def _row(self, draft: RegisterDraft[RecordT]) -> RegisterRow:
        is_unsaved = self._drafts.unsaved(draft.id) > 0
        name = draft.record.name.strip() or self.words.new
        return RegisterRow(
            id=draft.id,
            cells=(name, *self.cells(draft)),
            spoken=self.tr("{name}, not saved").format(name=name) if is_unsaved else name,
            is_over=self.is_over(draft),
            is_unsaved=is_unsaved,
        )

    # --- what the user does

    def _on_record_selected(self, record_id: UUID | None) -> None:
        if record_id is not None and not self._is_filling:
            self._chosen = record_id
            self._save_bar.say_nothing()
            self._show_chosen()
            self._area.verticalScrollBar().setValue(0)

    def _on_clicked(self) -> None:
        """Where both are seen the hand may go on to another record."""
        if self._columns.is_stacked():
            self.open_form()

    def _on_edited(self) -> None:
        if self._chosen is not None:
            draft = self._form.draft()
            self._drafts.write(draft)
            self._model.upsert(self._row(draft))
            self._save_bar.show_unsaved(self._drafts.unsaved(draft.id))

    def _take_back(self) -> None:
        if self._chosen is not None:
            self._drafts.forget(self._chosen)
            self._save_bar.say_nothing()
            self._show_all()

    def _say(self, error: UserError) -> None:
        if error.problem is Problem.CHANGED_BY_OTHER and self._chosen is not None:
            self.reading_wanted.emit()
            self._drafts.meet(self._chosen)
            self._show_chosen()
            self._save_bar.say_collision()
        elif self._form.say(error):
            self.bring_into_view()
        else:
            self._save_bar.say(MessageKind.DANGER, say(error))

    def bring_into_view(self) -> None:
        """Show the field or the question that has the keyboard now, whole."""
        self._area.bring_into_view()

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self._show_panes()
