"""The rules of retention: one a kind of record, changed in place, each kept as it was written until it is saved."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.rule_draft import RuleDraft, rule_draft
from desktop.ui.pages.disposal.rule_form import RuleForm
from desktop.ui.pages.disposal.rule_table import RuleTable
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.saying import say
from desktop.ui.table_models.rule_table_model import RuleRow, RuleTableModel
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.form_area import FormArea
from desktop.ui.widgets.inline_message import MessageKind
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from domain.errors import Problem, UserError
from domain.retention import RecordKind, RetentionRule

if TYPE_CHECKING:
    from desktop.services.disposal_service import DisposalService

_STACKED_BELOW_PX = 820
_FORM_PX = 400
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class RuleTab(QWidget):
    """``stored`` comes when a rule was stored, ``reading_wanted`` when somebody else must have stored one."""

    stored = Signal()
    reading_wanted = Signal()

    def __init__(
        self, service: "DisposalService", theme_feed: ThemeFeed, form: RuleForm, words: DisposalWords
    ) -> None:
        super().__init__()
        self._service, self._theme_feed, self._form, self._words = service, theme_feed, form, words
        self._stored: dict[RecordKind, RetentionRule] = {}
        self._written: dict[RecordKind, RuleDraft] = {}
        self._chosen = RecordKind.MINUTES
        self._is_filling = self._is_in_form = False
        self._model = RuleTableModel(theme_feed, self)
        self._table = RuleTable(theme_feed, self._model)
        self._table.setAccessibleName(self.tr("Rules"))
        self._save_bar = SaveBar(theme_feed)
        self._list_pane, self._form_pane = QWidget(), Pane("sunken")
        self._columns = StackingRow(theme_feed, _STACKED_BELOW_PX)
        self._lay_out()
        self._connect()

    def show_rules(self, rules: Sequence[RetentionRule]) -> None:
        """Show what is stored now; what has been written and not saved stays."""
        self._stored = {rule.kind: rule for rule in rules}
        self._show_all()

    def unsaved_rules(self) -> int:
        return len(self._written)

    def save(self) -> None:
        """Store what has been written about the chosen rule, or say where it is wrong."""
        draft = self._written.get(self._chosen)
        if draft is None or not self._form.is_right():
            return
        try:
            self._service.change_rule(draft.written(self._form.today))
        except UserError as error:
            self._say(error)
        else:
            del self._written[self._chosen]
            self._save_bar.say_nothing()
            self.stored.emit()

    def open_rule(self, kind: RecordKind) -> None:
        """Lead the hand to the form of a rule."""
        self._table.setCurrentIndex(self._model.index_of(kind))
        self.open_form()

    def open_form(self) -> None:
        """Lead the hand to the form of the chosen rule."""
        self._is_in_form = self._columns.is_stacked()
        self._show_panes()
        self._form.focus_first()

    def leave_form(self) -> bool:
        """From the form to the list; False when the hand was not in the form."""
        focused = self.window().focusWidget()
        if not self._is_in_form and (focused is None or not self._form_pane.isAncestorOf(focused)):
            return False
        self._is_in_form = False
        self._show_panes()
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    # --- building

    def _lay_out(self) -> None:
        area = FormArea(self._form)
        form = QVBoxLayout(self._form_pane)
        form.setContentsMargins(1, 0, 0, 0)
        form.setSpacing(0)
        for part in (area, hairline(), self._save_bar):
            form.addWidget(part, 1 if part is area else 0)
        rows = QVBoxLayout(self._list_pane)
        rows.setContentsMargins(Space.CARD, 0, 0, 0)
        rows.addWidget(self._table)
        self._columns.set_spacing(0)
        self._columns.add_part(self._list_pane, 1)
        self._columns.add_part(self._form_pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)

    def _connect(self) -> None:
        self._table.record_selected.connect(self._on_rule_selected)
        self._table.record_opened.connect(self._on_rule_opened)
        self._table.clicked.connect(self._on_clicked)
        self._form.edited.connect(self._on_edited)
        self._save_bar.save_requested.connect(self.save)
        self._save_bar.undo_requested.connect(self._take_back)
        self._columns.stacked_changed.connect(self._show_panes)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self._show_panes()

    def _show_panes(self) -> None:
        """A narrow window shows the list or the form, a wide one both."""
        is_narrow = self._columns.is_stacked()
        self._list_pane.setVisible(not is_narrow or not self._is_in_form)
        self._form_pane.setVisible(not is_narrow or self._is_in_form)
        width = round(_FORM_PX * self._theme_feed.theme.text_scale)
        self._form_pane.setMinimumWidth(0 if is_narrow else width)
        self._form_pane.setMaximumWidth(_NO_LIMIT_PX if is_narrow else width)

    # --- what is shown

    def _show_all(self) -> None:
        self._is_filling = True
        self._model.set_records([self._row(kind) for kind in self._stored])
        self._table.setCurrentIndex(self._model.index_of(self._chosen))
        self._is_filling = False
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._form.show_draft(self._draft(self._chosen))
        self._save_bar.show_unsaved(self._unsaved(self._chosen))

    def _row(self, kind: RecordKind) -> RuleRow:
        rule = self._stored[kind]
        decision = rule.decision or (self.tr("No decision yet") if rule.disposes else "–")
        return RuleRow(
            id=kind,
            name=self._words.kind(kind),
            says=self._words.rule(rule),
            decision=decision,
            is_quiet=not rule.disposes,
            is_unsaved=kind in self._written,
        )

    def _draft(self, kind: RecordKind) -> RuleDraft:
        return self._written.get(kind) or rule_draft(self._stored[kind])

    def _unsaved(self, kind: RecordKind) -> int:
        return self._draft(kind).unsaved_fields(rule_draft(self._stored[kind]))

    # --- what the user does

    def _on_rule_selected(self, kind: RecordKind | None) -> None:
        if kind is not None and not self._is_filling:
            self._chosen = kind
            self._save_bar.say_nothing()
            self._show_chosen()

    def _on_rule_opened(self, _kind: RecordKind) -> None:
        self.open_form()

    def _on_clicked(self) -> None:
        """Where both are seen the hand may go on to another rule."""
        if self._columns.is_stacked():
            self.open_form()

    def _on_edited(self) -> None:
        self._written[self._chosen] = self._form.draft()
        if not self._unsaved(self._chosen):
            del self._written[self._chosen]
        self._model.upsert(self._row(self._chosen))
        self._save_bar.show_unsaved(self._unsaved(self._chosen))

    def _take_back(self) -> None:
        self._written.pop(self._chosen, None)
        self._save_bar.say_nothing()
        self._show_all()

    def _say(self, error: UserError) -> None:
        if error.problem is Problem.CHANGED_BY_OTHER:
            self.reading_wanted.emit()
            self._meet()
            self._save_bar.say_collision()
        elif not self._form.say(error):
            self._save_bar.say(MessageKind.DANGER, say(error))

    def _meet(self) -> None:
        """What is saved from now on replaces the other's."""
        draft = self._written[self._chosen]
        version = self._stored[self._chosen].version
        self._written[self._chosen] = replace(draft, rule=replace(draft.rule, version=version))
        self._show_chosen()
