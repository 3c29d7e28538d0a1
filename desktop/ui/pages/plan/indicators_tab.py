"""The indicators of an area: a table, and under it the outcome that is noted or the indicator that is written."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.plan.indicator_form import IndicatorDraft, IndicatorForm, indicator_draft_of
from desktop.ui.pages.plan.indicator_table_model import IndicatorTableModel
from desktop.ui.pages.plan.table_and_below import TableAndBelow
from desktop.ui.pages.plan.value_entry import ValueDraft, ValueEntry
from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.plan import Indicator

if TYPE_CHECKING:
    from desktop.services.indicator_service import IndicatorService
    from desktop.services.plan_service import AreaPlan

_LEAST_CHARACTERS = (12, 7, 9, 8, 9, 10, 9)


class IndicatorsTab(QWidget):
    """What is typed stays with its indicator until it is stored or let go of."""

    def __init__(
        self,
        indicators: "IndicatorService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._indicators, self._change_feed, self._theme_feed = indicators, change_feed, theme_feed
        self._plan: AreaPlan | None = None
        self._values: dict[UUID, ValueDraft] = {}
        self._written: dict[UUID, IndicatorDraft] = {}
        self._removed: list[Indicator] = []
        self._shown: UUID | None = None
        self._is_filling = False
        self._build()
        self._connect()

    def show_plan(self, plan: "AreaPlan") -> None:
        """Show an area as it stands now; the same area again keeps the row that is chosen and what is written."""
        is_other = self._plan is None or self._plan.area.id != plan.area.id
        if is_other:
            self._close()
        self._plan = plan
        self._is_filling = True
        self._model.set_records(plan.indicators)
        self._is_filling = False
        self._view.show_extent(has_rows=bool(plan.indicators))
        if self._shown is not None:
            self._choose(self._shown)

    def begin_indicator(self) -> None:
        """Open the form for an indicator that is not stored yet; one that was begun in the area is gone on with."""
        if self._plan is None:
            return
        self._keep()
        area_id = self._plan.area.id
        stored = {each.id for each in self._plan.indicators}
        begun = (
            draft
            for key, draft in self._written.items()
            if key not in stored and draft.indicator.area_id == area_id
        )
        self._open_form(next(begun, None) or indicator_draft_of(self._indicators.blank(area_id)), is_new=True)

    def unsaved(self) -> int:
        """How many indicators and outcomes have been written and are not stored."""
        self._keep()
        return len(self._written) + len(self._values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._view.below() is not None:
            self._close()
            self._table.setCurrentIndex(QModelIndex())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._model = IndicatorTableModel(self._theme_feed, self)
        self._table = WrappedTable(self._theme_feed, self._model, _LEAST_CHARACTERS)
        self._table.setAccessibleName(self.tr("Indicators"))
        self._entry, self._form = ValueEntry(self._theme_feed), IndicatorForm(self._theme_feed)
        nothing = EmptyState(
            self._theme_feed,
            "chart-column",
            self.tr(
                "There is no indicator in the area yet. An indicator shows year by year whether the goal is nearer."
            ),
            self.tr("Add an indicator"),
        )
        self._view = TableAndBelow(self._theme_feed, self._table, nothing)
        self._view.add_part(self._entry, is_form=False)
        self._view.add_part(self._form, is_form=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, 0, Space.BETWEEN, 0)
        column.addWidget(self._view)

    def _connect(self) -> None:
        self._table.record_selected.connect(self._on_selected)
        self._table.record_opened.connect(self._entry.focus_value)
        self._table.edit_wanted.connect(self._on_edit_wanted)
        self._table.move_wanted.connect(self._on_move_wanted)
        self._table.remove_wanted.connect(self._on_remove_wanted)
        self._view.removed.undo_requested.connect(self._on_undo_wanted)
        self._change_feed.taken_back.connect(self._forget_removed)
        self._view.nothing.button_clicked.connect(self.begin_indicator)
        self._entry.submitted.connect(self._on_value_submitted)
        self._entry.removal_wanted.connect(self._on_value_removal_wanted)
        self._entry.edit_wanted.connect(self._on_edit_wanted)
        self._entry.remove_wanted.connect(self._on_remove_wanted)
        self._form.submitted.connect(self._on_form_submitted)
        self._form.cancelled.connect(self._on_form_cancelled)
        self._view.theirs_wanted.connect(self._on_form_cancelled)

    # --- what is shown

    def _chosen(self) -> Indicator | None:
        return self._model.record_at(self._table.currentIndex())

    def _choose(self, indicator_id: UUID) -> None:
        index = self._model.index_of(indicator_id)
        if index.isValid():
            self._table.setCurrentIndex(index)
        elif not self._view.is_writing():
            self._close()

    def _on_selected(self, indicator_id: UUID | None) -> None:
        if self._is_filling or indicator_id is None:
            return
        if self._view.is_writing() and self._form.draft().indicator.id == indicator_id:
            return
        self._keep()
        draft = self._written.get(indicator_id)
        if draft is None:
            self._show_entry()
        else:
            self._open_form(draft, is_new=False, takes_focus=False)

    def _show_entry(self) -> None:
        indicator = self._chosen()
        if indicator is None or self._plan is None:
            self._close()
            return
        self._shown = indicator.id
        self._entry.show_indicator(indicator, self._values.get(indicator.id), self._plan.today)
        self._view.show_below(self._entry)

    def _open_form(self, draft: IndicatorDraft, *, is_new: bool, takes_focus: bool = True) -> None:
        self._form.show_draft(draft, is_new=is_new)
        self._view.show_below(self._form)
        if takes_focus:
            self._form.focus_first()

    def _close(self) -> None:
        self._keep()
        self._shown = None
        self._view.show_below(None)

    # --- what is written

    def _keep(self) -> None:
        """Keep what stands in the open form or line if it says anything that is not stored."""
        below = self._view.below()
        if below is self._form:
            self._keep_form(self._form.draft())
        elif below is self._entry and self._shown is not None:
            draft = self._entry.draft()
            if draft.value.strip() or draft.comment.strip():
                self._values[self._shown] = draft
            else:
                self._values.pop(self._shown, None)

    def _keep_form(self, draft: IndicatorDraft) -> None:
        key = draft.indicator.id
        blank = Indicator(id=key, area_id=draft.indicator.area_id, order=draft.indicator.order, name="")
        if draft == indicator_draft_of(self._stored(key) or blank):
            self._written.pop(key, None)
        else:
            self._written[key] = draft

    def _stored(self, indicator_id: UUID) -> Indicator | None:
        indicators = self._plan.indicators if self._plan else ()
        return next((each for each in indicators if each.id == indicator_id), None)

    def _on_edit_wanted(self) -> None:
        indicator = self._chosen()
        if indicator is not None:
            self._keep()
            self._open_form(self._written.get(indicator.id) or indicator_draft_of(indicator), is_new=False)

    def _on_value_submitted(self) -> None:
        value = self._entry.value()
        if value is None or self._shown is None:
            return
        try:
            change = self._indicators.note_value(self._shown, value.year, value.value, value.comment)
        except UserError as error:
            self._say(error)
        else:
            self._values.pop(self._shown, None)
            self._tell(change)
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_value_removal_wanted(self, year: int) -> None:
        if self._shown is None:
            return
        try:
            change = self._indicators.remove_value(self._shown, year)
        except UserError as error:
            self._say(error)
        else:
            self._tell(change)

    def _on_form_submitted(self) -> None:
        record = self._form.draft().record()
        stored = self._stored(record.id)
        try:
            if stored is None:
                change = self._indicators.add(record)
            else:
                change = self._indicators.change(replace(record, values=stored.values))
        except UserError as error:
            if not self._form.say_is_wrong(error):
                self._say(error)
        else:
            self._written.pop(record.id, None)
            self._view.show_below(None)
            self._shown = record.id
            self._tell(change)
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_form_cancelled(self) -> None:
        self._written.pop(self._form.draft().indicator.id, None)
        self._view.show_below(None)
        self._show_entry()
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, error: UserError) -> None:
        """A collision is said once; who saves again after that means it."""
        if error.problem is Problem.DATE_IN_FUTURE:
            self._entry.say_year_is_wrong(error)
            return
        self._change_feed.announce(Change(Noun.PLAN))
        collides = error.problem is Problem.CHANGED_BY_OTHER
        if collides and self._view.is_writing():
            self._form.meet(self._stored(self._form.draft().indicator.id))
        self._view.say(say(error), offers_theirs=collides and self._view.is_writing())

    def _tell(self, change: Change) -> None:
        """Every page hears of the change, this one too: the line below is shown anew and empty."""
        self._view.show_below(None)
        self._change_feed.announce(change)

    # --- order, removal

    def _on_move_wanted(self, steps: int) -> None:
        indicator = self._chosen()
        if indicator is None:
            return
        try:
            change = self._indicators.move(indicator.id, steps)
        except UserError as error:
            self._say(error)
        else:
            self._change_feed.announce(change)

    def _on_remove_wanted(self) -> None:
        indicator = self._chosen()
        if indicator is None:
            return
        self._close()
        try:
            self._removed.append(self._indicators.remove(indicator.id))
        except UserError as error:
            self._say(error)
            return
        self._change_feed.announce(Change(Noun.PLAN, (indicator.id,)))
        self._view.removed.show_removed(self.tr("The indicator is removed."))
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget_removed(self) -> None:
        """What was removed came back by another way."""
        self._removed.clear()
        self._view.removed.hide()

    def _on_undo_wanted(self) -> None:
        if not self._removed:
            return
        removed = self._removed.pop()
        self._view.removed.hide()
        self._shown = removed.id
        self._change_feed.announce(self._indicators.restore(removed))
