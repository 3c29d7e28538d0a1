"""One point beside the list: read, changed in place, removed. What it does to the store it asks of the service."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.pages.situation.point_facts import PointFacts
from desktop.ui.pages.thread_side import ThreadSide
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.pane import Pane
from domain.agreements import PriorityArea
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.thread import ThreadRoot

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.situation_service import PointStory

_NONE, _POINT, _THREAD = range(3)  # what the panel shows, in the order of its stack


class PointPanel(Pane):
    """``changed(Change)`` after a write; ``closed`` when the keyboard is to go back to the list."""

    changed = Signal(object)
    closed = Signal()
    removal_requested = Signal(object)
    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)
    measure_wanted = Signal(object)
    report_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        *,
        marked_by: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sunken", parent)
        self._services, self._theme_feed = services, theme_feed
        self._marked_by, self._today = marked_by, today
        self._areas: Sequence[PriorityArea] = ()
        self._story: PointStory | None = None
        self._facts: PointFacts | None = None
        self._form: PointForm | None = None
        self.proofing: Sequence[MarkSource] = ()
        self._build()
        self._lay_out()
        self._connect()

    @property
    def point_id(self) -> UUID | None:
        """The point that is shown."""
        return None if self._story is None else self._story.point.id

    @property
    def is_changing(self) -> bool:
        """Whether somebody writes here, so that nothing may be put in its place."""
        return self._form is not None

    def set_areas(self, areas: Sequence[PriorityArea]) -> None:
        """The areas that a point may be sorted under today, besides those it has."""
        self._areas = areas

    def show_point(self, point_id: UUID | None) -> None:
        """Read a point and show it; None shows none. One that is gone says so."""
        self._error.hide()
        self._close_form()
        try:
            self._story = self._services.situation.show(point_id) if point_id else None
        except UserError as error:
            self._story = None
            self._say(error)
        self._show_story()

    def change(self) -> None:
        """Write in the point that is shown."""
        if self._story is None or self._form is not None:
            return
        register = self._services.register.show()
        self._form = PointForm(self._theme_feed)
        MarkedEditor(self._form.text_editor, self.proofing, self._theme_feed)
        own = {area.id: area for area in self._story.areas}
        areas = [*({area.id: area for area in self._areas} | own).values()]
        self._form.show_point(
            self._story.point, register, areas, marked_by=self._marked_by, today=self._today()
        )
        self._form.submitted.connect(self._on_submitted)
        self._form.cancelled.connect(self._on_cancelled)
        self._place.addWidget(self._form)
        self._show_parts()
        self._form.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_first(self) -> None:
        """Lead the keyboard, and the eye of a narrow page, to what is shown."""
        if self._form is None:
            self._change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_refused(self, error: UserError) -> None:
        """Say why nothing came of what was asked."""
        self._say(error)

    def _build(self) -> None:
        self._none = EmptyState(
            self._theme_feed, "map-pin", self.tr("Choose a point in the list to see where it went.")
        )
        self._error = InlineMessage(self._theme_feed, MessageKind.DANGER, narrow=True)
        self._change = push_button(self.tr("Change"), self._theme_feed, icon_name="pencil", compact=True)
        self._thread_side = LateWidget(partial(ThreadSide, self._services, self._theme_feed))
        back = self.tr("Back to the point")
        self._back = push_button(back, self._theme_feed, look="link", icon_name="arrow-left", compact=True)
        self._thread = push_button(self.tr("The whole thread"), self._theme_feed, compact=True)
        self._remove = push_button(self.tr("Remove"), self._theme_feed, icon_name="trash-2", compact=True)
        for button, keys in ((self._change, "F2"), (self._thread, "Ctrl+Shift+H"), (self._remove, "Del")):
            named = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(named)
            button.setAccessibleDescription(named)

    def _lay_out(self) -> None:
        self._buttons = FlowRow(self._theme_feed, Space.INSIDE)
        for button in (self._change, self._thread, self._remove):
            self._buttons.add(button)
        inner = QWidget()
        set_look(inner, "column", value=True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.CARD)
        column.setSpacing(Space.BETWEEN)
        self._place = QVBoxLayout()
        column.addWidget(self._error)
        column.addLayout(self._place)
        column.addWidget(self._buttons)
        column.addStretch(1)
        self._error.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._none)
        self._stack.addWidget(area)
        self._stack.addWidget(self._thread_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _thread_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.CARD, Space.INSIDE, Space.INSIDE, 0)
        column.setSpacing(Space.INSIDE)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._thread_side, 1)
        return page

    def _connect(self) -> None:
        self._change.clicked.connect(self.change)
        self._thread.clicked.connect(self.show_thread)
        self._back.clicked.connect(self.leave)
        self._remove.clicked.connect(self._on_remove)
        self._thread_side.was_made.connect(self._on_thread_side_made)

    def _on_thread_side_made(self) -> None:
        side = self._thread_side.make()
        side.item_wanted.connect(self.item_wanted)
        side.follow_up_wanted.connect(self.follow_up_wanted)
        side.measure_wanted.connect(self.measure_wanted)
        side.report_wanted.connect(self.report_wanted)
        side.point_wanted.connect(self.show_point)

    def show_thread(self) -> None:
        """Where the point went, all the way."""
        if self._story is not None and self._form is None:
            side = self._thread_side.make()
            side.show_thread(ThreadRoot.POINT, self._story.point.id)
            self._stack.setCurrentIndex(_THREAD)
            side.focus_thread()

    def leave(self) -> None:
        """From the thread back to the point, from the point back to the list."""
        if self._stack.currentIndex() == _THREAD:
            self._show_parts()
            self._thread.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.closed.emit()

    def _on_remove(self) -> None:
        if self._story is not None:
            self.removal_requested.emit(self._story.point.id)

    # --- changing

    def _on_submitted(self) -> None:
        assert self._form is not None  # it has just spoken
        district = self._form.new_district_name()
        try:
            point = self._form.point()
            if district:
                point = replace(point, district_id=self._services.register.add_district(district).id)
            stored = self._services.situation.change(point)
        except UserError as error:
            self._say(error)
            return
        self.show_point(stored.id)
        if district:
            self.changed.emit(Change(Noun.REGISTER))
        self.changed.emit(Change(Noun.POINT, (stored.id,)))
        self._change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_cancelled(self) -> None:
        self._close_form()
        self._error.hide()
        self._show_parts()
        self._change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()

    # --- what is shown

    def _say(self, error: UserError) -> None:
        self._error.show_message(MessageKind.DANGER, say(error))
        self._error.show()
        self._stack.setCurrentIndex(_POINT)

    def _show_story(self) -> None:
        facts, self._facts = self._facts, None
        if facts is not None:
            self._place.removeWidget(facts)
            facts.hide()
            facts.deleteLater()
        if self._story is not None:
            self._facts = PointFacts(self._story, self._theme_feed, self._today())
            self._facts.item_wanted.connect(self.item_wanted)
            self._facts.follow_up_wanted.connect(self.follow_up_wanted)
            self._place.addWidget(self._facts)
        self._show_parts()

    def _show_parts(self) -> None:
        is_shown = self._story is not None
        if self._facts is not None:
            self._facts.setVisible(self._form is None)
        self._buttons.setVisible(is_shown and self._form is None)
        self._stack.setCurrentIndex(_POINT if is_shown or not self._error.isHidden() else _NONE)
