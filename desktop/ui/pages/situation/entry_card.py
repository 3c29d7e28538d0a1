"""The entry line: a point is typed on one line, shown as fields while it is typed, looked at, and stored by Enter.

Knows no store: it says when a point is ready and is told what became of it.
"""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.pages.situation.entry_draft import NEEDED, EntryDraft, EntryField
from desktop.ui.pages.situation.entry_editors import EntryChoices
from desktop.ui.pages.situation.entry_fields import EntryFields
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.key_cap import key_cap
from desktop.ui.widgets.look import set_look, text_label
from domain.errors import Problem, UserError
from domain.quick_entry import understood_line
from domain.situation import SituationPoint

_FIELD_OF_COLUMN = {
    "category": EntryField.WHAT,
    "source_party_id": EntryField.SOURCE,
    "period_from": EntryField.WHEN,
    "received_on": EntryField.WHEN,
}
_FIELD_OF_PROBLEM = {
    Problem.END_BEFORE_START: EntryField.WHEN,
    Problem.AREA_NOT_IN_FORCE: EntryField.AREA,
}
_MISSING = {EntryField.WHAT: Problem.CATEGORY_MISSING, EntryField.SOURCE: Problem.SOURCE_MISSING}


class EntryCard(QFrame):
    """``submitted`` when ``point()`` has been seen through; ``stored_undo_requested`` when what was stored is unwanted."""

    submitted = Signal()
    stored_undo_requested = Signal()
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._choices: EntryChoices | None = None
        self._usual_source: UUID | None = None
        self._is_source_known = False
        self._draft = EntryDraft()
        self._let_go: EntryDraft | None = None
        self._is_stored = False
        self._build()
        self._lay_out()
        self._connect()
        self._show_draft()

    @property
    def is_ready(self) -> bool:
        """Whether lines can be understood."""
        return self._choices is not None

    @property
    def draft(self) -> EntryDraft:
        return self._draft

    def set_choices(self, choices: EntryChoices, usual_source: UUID | None) -> None:
        """Understand lines with these words. ``usual_source`` is proposed until somebody has stored another."""
        self._choices = choices
        if not self._is_source_known:
            self._usual_source = usual_source
        self._fields.set_choices(choices)
        if self._line.text():
            self._read(self._line.text())
        elif self._draft.is_empty:
            self._begin()

    def focus_line(self) -> None:
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def point(self, blank: SituationPoint) -> SituationPoint:
        """Raises ``UserError(END_BEFORE_START)``."""
        return self._draft.point(blank)

    def show_stored(self) -> None:
        """The point is stored: say so, and be ready for the next."""
        self._usual_source = self._draft.values(EntryField.SOURCE)["source_party_id"]
        self._is_source_known = True
        self._put_away(self.tr("Saved."), is_stored=True)

    def show_error(self, error: UserError) -> None:
        """Say what is wrong at the field it is about."""
        column = error.values.get("field")
        field = _FIELD_OF_COLUMN.get(str(column)) or _FIELD_OF_PROBLEM.get(error.problem)
        if field is not None:
            self._fields.open_field(field)
        self._error.show_message(MessageKind.DANGER, say(error))
        self._error.show()
        self._show_notes()

    def open_secrecy(self) -> None:
        """Lead to the mark, whatever field has the keyboard."""
        if not self._draft.is_empty and self._fields.commit():
            self._fields.open_field(EntryField.SECRECY)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the fields, and on to the page after the last."""
        if self._fields.is_turning or self._walked(forward=forward):
            return True
        if self._fields.opened is not None:
            self._fields.close_field()
            self._line.setFocus(Qt.FocusReason.BacktabFocusReason)
            if not forward:
                return True
        return super().focusNextPrevChild(forward)

    def _walked(self, *, forward: bool) -> bool:
        if self._fields.opened is not None:
            return self._fields.step(QApplication.focusWidget(), forward=forward)
        if not forward or self._draft.is_empty or not self._line.hasFocus():
            return False
        return any(self._fields.open_field(field) for field in self._draft.fields)

    def _build(self) -> None:
        self._line = _Line()
        example = self.tr("criminal damage Solberga bin room night towards Saturday increased")
        self._line.setPlaceholderText(example)
        self._line.setAccessibleName(self.tr("New situation point, on one line"))
        set_look(self._line, "bare", value=True)
        self._hint = text_label(
            self.tr(
                "What, where, when, trend. No names, personal numbers, registration numbers or house numbers: "
                "write the kind of place and the district."
            ),
            "secondary",
            wraps=True,
        )
        self._line.setAccessibleDescription(self._hint.text())
        self._fields = EntryFields(self._theme_feed)
        self._oral = InlineMessage(
            self._theme_feed,
            MessageKind.INFO,
            self.tr(
                "Told orally only: Samsyn notes that something was said, not what. Only source and areas are kept."
            ),
        )
        self._error = InlineMessage(self._theme_feed, MessageKind.DANGER)
        self._error.hide()
        self._undo = _Undo(self._theme_feed)
        self._notes = QWidget()
        self._keys = FormKeys(self)

    def _lay_out(self) -> None:
        set_look(self, "entry", value=True)
        head = QHBoxLayout()
        head.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
        head.setSpacing(Space.INSIDE)
        head.addWidget(IconLabel(self._theme_feed, "pencil-line", "accent"))
        head.addWidget(self._line, 1)
        for keys, words in (("Tab", self.tr("change a field")), ("Enter", self.tr("save"))):
            head.addWidget(key_cap(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)))
            head.addWidget(text_label(words, "secondary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._fields)
        column.addWidget(self._notes)
        below = QVBoxLayout(self._notes)
        below.setContentsMargins(Space.BETWEEN, Space.TINY, Space.BETWEEN, Space.INSIDE)
        for note in (self._hint, self._oral, self._error, self._undo):
            below.addWidget(note)
        self._keys.watch(self)

    def _connect(self) -> None:
        self._line.textEdited.connect(self._on_text_edited)
        self._line.focused.connect(self._on_line_focused)
        self._keys.finished.connect(self._on_enter)
        self._keys.left.connect(self._on_escape)
        self._fields.editors_changed.connect(self._on_editors_changed)
        self._fields.edited.connect(self._on_field_edited)
        self._fields.text_wanted.connect(self.focus_line)
        self._undo.undo_requested.connect(self._on_undo)
        self._undo.gone.connect(self._show_notes)
        secrecy = QShortcut(QKeySequence("Ctrl+Shift+G"), self)
        secrecy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        secrecy.activated.connect(self.open_secrecy)

    # --- what the user does

    def _on_text_edited(self, line: str) -> None:
        self._undo.hide()
        self._error.hide()
        self._read(line)

    def _on_line_focused(self, is_in: bool) -> None:
        set_look(self, "active", value=is_in)
        if is_in and self._fields.opened is not None and self._fields.commit():
            self._fields.close_field()

    def _on_enter(self) -> None:
        if self._draft.is_empty or not self._fields.commit():
            return
        self._error.hide()
        waiting = self._draft.next_to_see()
        if waiting is None:
            self._show_draft()
            self.submitted.emit()
        elif waiting is self._fields.opened and waiting in NEEDED:
            self.show_error(UserError(_MISSING[waiting]))
        else:
            self._fields.open_field(waiting)
            self._show_draft()

    def _on_escape(self) -> None:
        """From a field to the line, from a line with words to an empty one, from an empty one to the page."""
        self._error.hide()
        if self._fields.opened is not None:
            self._fields.close_field()
            self.focus_line()
        elif self._draft.is_empty:
            self.left.emit()
        else:
            self._put_away(self.tr("The line is cleared."), is_stored=False)

    def forget_stored(self) -> None:
        """Offer no more to take back what was stored."""
        if self._is_stored:
            self._undo.hide()

    def _on_undo(self) -> None:
        self._undo.hide()
        if self._is_stored:
            self.stored_undo_requested.emit()
        if self._let_go is not None:
            self._draft, self._let_go = self._let_go, None
            self._line.setText(self._draft.line)
            self._show_draft()
            self.focus_line()

    def _on_field_edited(self) -> None:
        self._error.hide()
        self._show_draft()

    def _on_editors_changed(self) -> None:
        """Editors that are filled anew bring new widgets, whose keys are ours too."""
        self._keys.watch(self._fields)

    # --- what is shown

    def _read(self, line: str) -> None:
        if self._choices is not None:
            self._draft.read(line, understood_line(line, self._choices.vocabulary, self._choices.today))
        self._show_draft()

    def _begin(self) -> None:
        self._draft = EntryDraft(self._usual_source, is_source_known=self._is_source_known)
        self._line.clear()
        self._fields.close_field()
        self._show_draft()

    def _put_away(self, words: str, *, is_stored: bool) -> None:
        self._let_go, self._is_stored = self._draft, is_stored
        self._begin()
        self.focus_line()
        self._undo.show_removed(words)
        self._show_draft()

    def _show_draft(self) -> None:
        self._fields.show_draft(self._draft)
        self._fields.setVisible(not self._draft.is_empty)
        self._show_notes()

    def _show_notes(self) -> None:
        """The hint stands where the fields come; what has been said stays until something is typed."""
        self._hint.setVisible(self._draft.is_empty and self._undo.isHidden())
        self._oral.setVisible(self._draft.is_oral)
        notes = (self._hint, self._oral, self._error, self._undo)
        self._notes.setVisible(any(not note.isHidden() for note in notes))


class _Undo(RemovedMessage):
    """Says when its time is up."""

    gone = Signal()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()


class _Line(QLineEdit):
    """Says when the keyboard comes and goes."""

    focused = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003
