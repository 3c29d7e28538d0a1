"""The meeting as it is written: outline at the left, the item in the middle, what helps at the right.

Everything by keyboard; what is typed is stored by itself. Finished minutes never come here: they have no editor.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.meeting.agenda_outline import AgendaOutline
from desktop.ui.pages.meeting.attendance_panel import AttendancePanel
from desktop.ui.pages.meeting.context_desk import ContextDesk
from desktop.ui.pages.meeting.facts_panel import FactsPanel
from desktop.ui.pages.meeting.item_desk import ItemDesk
from desktop.ui.pages.meeting.item_drafts import Refusal
from desktop.ui.pages.meeting.item_keys import ItemKeys
from desktop.ui.pages.meeting.item_panes import ItemPanes
from desktop.ui.pages.meeting.key_hints import KeyHints
from desktop.ui.pages.meeting.matter_desk import MatterDesk
from desktop.ui.pages.meeting.meeting_head import MeetingHead
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.pages.meeting.offer_desk import OfferDesk
from desktop.ui.pages.meeting.outline_model import outline_rows
from desktop.ui.pages.meeting.refusal_desk import RefusalDesk
from desktop.ui.pages.meeting.stamp_keys import StampKeys
from desktop.ui.pages.meeting.trouble_notice import TroubleNotice
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.composition import section_labels
from domain.errors import Problem, UserError
from domain.meetings import AgendaItem, MeetingContent, MeetingState

if TYPE_CHECKING:
    from desktop.services.program import Services

_NOT_BEGUN = {MeetingState.PLANNED, MeetingState.CALLED}


class MeetingPage(Pane):
    """``stored()`` when all that was typed is safe, ``waiting()`` while it is not, ``trouble(UserError)`` if it cannot be."""

    left = Signal()
    finishing_wanted = Signal(object)
    preview_wanted = Signal(object)
    meeting_wanted = Signal(object)
    meeting_mode_wanted = Signal(object, object)
    item_thread_wanted = Signal(object)
    stored = Signal()
    waiting = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        *,
        marked_by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._meetings, self._records = services.meetings, services.record_view
        self._today = services.office.today
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._build(services, marked_by)
        self._lay_out()
        self._connect()
        self._bind_keys()
        theme_feed.follow(self._make_room)

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these too in all words, from the next item on that is opened."""
        self._in_hand.proofing = sources

    def show_meeting(self, meeting_id: UUID, item_id: UUID | None = None) -> None:
        """Open a meeting at an item, or where one left it. Raises ``UserError(RECORD_GONE)``."""
        hand = self._in_hand
        if hand.content is None or hand.content.meeting.id != meeting_id:
            self._leave_meeting()
            hand.previous = self._meetings.show_previous(meeting_id)
        self._take(content := self._meetings.show(meeting_id))
        self._notice.show_standing(self._records.sealed(content.series.id))
        known = [item.id for item in hand.items]
        wanted = [candidate for candidate in (item_id, hand.item_id) if candidate in known]
        hand.item_id = next(iter([*wanted, *known]), None)
        self._show_all()
        self._show_item()

    def shown_keys(self) -> tuple[UUID, ...]:
        """The meeting that is open and the item that is shown, for the way back here."""
        content, item_id = self._in_hand.content, self._in_hand.item_id
        meeting = () if content is None else (content.meeting.id,)
        return meeting if item_id is None else (*meeting, item_id)

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes round: from the item first to the agenda."""
        return self._middle.currentWidget() or self._middle, self._outline, self._context.panel, self._head

    def show_attendance(self) -> None:
        """Open the list of who is there in place of the item."""
        self._middle.open_panel(self._attendance)

    def show_facts(self) -> None:
        """Open day, time, place and reference numbers in place of the item."""
        self._middle.open_panel(self._facts)

    def write(self) -> None:
        """Put the caret where the shown item is written; without items, where the first one gets its heading."""
        if self._in_hand.item_id is not None:
            self._middle.pane(self._in_hand.item_id).write()
        else:
            self._outline.begin_new_item()

    def store_now(self) -> bool:
        """Store what waits, in an open form too; whether nothing waits any more."""
        is_settled = self._matter.settle()
        return self._in_hand.saver.store_now() and is_settled

    def _build(self, services: "Services", marked_by: str) -> None:
        self._in_hand = MeetingInHand(services.agenda, services.person_watch, self)
        self._items = ItemDesk(self._in_hand, services.agenda, self._today, marked_by=marked_by)
        self._matter = MatterDesk(
            self._in_hand,
            services.agenda,
            services.register,
            self._theme_feed,
            self._today,
            marked_by=marked_by,
        )
        self._middle = ItemPanes(self._in_hand, self._items, self._matter, self._theme_feed)
        self.offers = OfferDesk(self._in_hand, self._middle, self._matter, self._theme_feed)
        self._refusals = RefusalDesk(self._in_hand, services.agenda, services.meetings)
        self._head = MeetingHead(self._theme_feed)
        self._outline = AgendaOutline(self._theme_feed)
        self._context = ContextDesk(self._in_hand, services.agenda, self._theme_feed, self._today)
        self._attendance = AttendancePanel(services.meetings, services.register, self._theme_feed)
        self._facts = FactsPanel(services.meetings, self._theme_feed)
        self._hints = KeyHints(self._theme_feed)
        self._notice = TroubleNotice(self._theme_feed)

    def _lay_out(self) -> None:
        for panel in (self._attendance, self._facts):
            self._middle.addWidget(panel)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._notice)
        middle.addWidget(self._middle, 1)
        middle.addWidget(self._hints)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._outline)
        row.addLayout(middle, 1)
        row.addWidget(self._context.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)  # the sheet's own line
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self._head.left.connect(self._on_leave)
        self._head.attendance_wanted.connect(self.show_attendance)
        self._head.facts_wanted.connect(self.show_facts)
        self._head.preview_wanted.connect(self._on_preview)
        self._head.meeting_mode_wanted.connect(self._on_meeting_mode)
        self._head.finishing_wanted.connect(self._on_finish)
        self._outline.item_chosen.connect(self._on_item_chosen)
        self._outline.writing_wanted.connect(self._on_writing_wanted)
        self._outline.new_item_wanted.connect(self._items.add)
        self._outline.move_wanted.connect(self._items.move)
        self._outline.removal_wanted.connect(self._on_removal_wanted)
        self._items.changed.connect(self._on_items_changed)
        self._items.removed.connect(self._notice.offer_undo)
        self._context.panel.point_wanted.connect(self._matter.take_up_point)
        self._middle.words_edited.connect(self._show_all)
        self._middle.currentChanged.connect(self._make_room)
        self._context.panel.previous_wanted.connect(self.meeting_wanted)
        self._matter.changed.connect(self._announce)
        self._attendance.attendance_changed.connect(self._announce)
        self._facts.head_changed.connect(self._announce)
        for panel in (self._attendance, self._facts):
            panel.closed.connect(self._on_writing_wanted)
        saver = self._in_hand.saver
        for source in (self._items, self._matter, self._refusals, self._attendance, self._facts):
            source.failed.connect(self._on_failed)
        for desk in (self._matter, self._refusals):
            desk.asked.connect(self._notice.ask)
        saver.stored.connect(self._on_stored)
        self._notice.follow(saver)
        saver.failed.connect(self.trouble)
        saver.settled.connect(self.stored)
        saver.refused.connect(self._on_refused)
        saver.waiting.connect(self.waiting)
        self._refusals.settled.connect(self._on_refusal_settled)
        self._notice.undo_wanted.connect(self._items.put_back)
        self._change_feed.announced.connect(self._context.forget_points)  # before all is read again
        self._change_feed.announced.connect(self._on_announced)
        for forget in (self._middle.fill_panel_again, self._items.forget_removed, self._notice.put_away_undo):
            self._change_feed.taken_back.connect(forget)

    def _bind_keys(self) -> None:
        self._hints.next_item.connect(self._on_next)
        for keys, slot in (
            ("Ctrl+Return", self._on_next),
            ("Ctrl+Enter", self._on_next),
            ("Ctrl+PgDown", self._on_next),
            ("Ctrl+PgUp", self._on_previous),
            ("Ctrl+Shift+Return", self._outline.begin_new_item),
            ("F11", self._on_meeting_mode),
            ("F12", self._on_finish),
            ("Ctrl+Shift+A", self.show_attendance),
            ("Ctrl+P", self._on_preview),
            ("Ctrl+W", self._on_leave),
        ):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        item_keys = ItemKeys(
            self, self._in_hand, self._middle, self._matter, self._hints, show_item=self._show_item
        )
        for source in (item_keys, self._outline):
            source.thread_wanted.connect(self.item_thread_wanted)
        StampKeys(self, self._today)

    # Showing

    def _show_all(self) -> None:
        content = self._in_hand.content
        if content is not None:
            self._head.show_content(content)
            self._outline.show_rows(outline_rows(content, self._in_hand.items), content)
            self._outline.select(self._in_hand.item_id)

    def _show_item(self) -> None:
        """Put the item in the middle."""
        item = self._in_hand.item
        if item is None:
            self._middle.show_nothing()
        else:
            pane = self._middle.pane(item.id)
            self._matter.serve(pane)
            self._middle.setCurrentWidget(pane)
        self._show_matter()

    def _show_matter(self) -> None:
        """Bring everything beside the words up to date."""
        item, content = self._in_hand.item, self._in_hand.content
        if item is not None and content is not None:
            label = section_labels(content)[item.id]
            self._middle.pane(item.id).show_matter(item, label, content, self._today())
        self._context.show_beside_item()

    def _take(self, content: MeetingContent) -> None:
        """Lay a fresh reading under what is on screen."""
        self._middle.show_words_again(self._in_hand.take(content))

    def _reload(self) -> None:
        """Read the meeting again; words that wait stay. One that is finished or gone is no longer written."""
        if self._in_hand.content is None:
            return
        shown, meeting_id = self._in_hand.item_id, self._in_hand.content.meeting.id
        try:
            self._take(self._meetings.show(meeting_id))
        except UserError as error:
            self._on_reload_failed(error)
            return
        if self._in_hand.content.meeting.state.is_locked and not self._in_hand.saver.drafts.is_waiting:
            self._leave_meeting()
            if self.isVisible():
                self.meeting_wanted.emit(meeting_id)
            return
        self._show_all()
        if shown == self._in_hand.item_id:
            self._show_matter()
        else:
            self._show_item()

    def _on_reload_failed(self, error: UserError) -> None:
        if error.problem is Problem.RECORD_GONE and not self._in_hand.saver.drafts.is_waiting:
            self._leave_meeting()
            if self.isVisible():
                self.left.emit()
        else:
            self._on_failed(error)

    # Moving about

    def _on_item_chosen(self, item_id: UUID) -> None:
        """The outline keeps the focus: one may go through it with the arrows."""
        self.store_now()
        self._in_hand.item_id = item_id
        self._show_item()

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        target = self._in_hand.neighbour(by)
        if target is not None:
            self._on_item_chosen(target)
            self._outline.select(target)
            self._middle.pane(target).write()

    def _on_writing_wanted(self) -> None:
        self._show_item()
        self.write()

    def _on_removal_wanted(self, item_id: UUID) -> None:
        if self._matter.settle():
            self._items.remove(item_id)

    def _on_leave(self) -> None:
        if self.store_now():
            self.left.emit()

    def _on_preview(self) -> None:
        self._want(self.preview_wanted)

    def _on_finish(self) -> None:
        self._want(self.finishing_wanted)

    def _on_meeting_mode(self) -> None:
        self._want(self.meeting_mode_wanted, self._in_hand.item_id)

    def _want(self, wish: SignalInstance, *shown: UUID | None) -> None:
        """Say a wish about the meeting, once everything that waits is stored."""
        if self._in_hand.content is not None and self.store_now():
            wish.emit(self._in_hand.content.meeting.id, *shown)

    def _leave_meeting(self) -> None:
        self._matter.close_form()
        self._in_hand.let_go()
        self._notice.put_away()
        self._middle.empty()

    # Writing

    def _on_stored(self, _item: AgendaItem) -> None:
        content = self._in_hand.content
        if content is not None and content.meeting.state in _NOT_BEGUN:
            try:
                begun = self._meetings.begin(content.meeting.id)
            except UserError as error:
                self._on_failed(error)
            else:
                self._change_feed.announce(begun)

    def _on_refused(self, refusal: Refusal) -> None:
        self.trouble.emit(refusal.error)

    def _on_failed(self, error: UserError) -> None:
        self._notice.show_error(error)
        if self._in_hand.saver.drafts.is_waiting:
            self.trouble.emit(error)

    def _on_refusal_settled(self, item_id: UUID) -> None:
        """The words are decided: show them, and store what waits."""
        self._in_hand.saver.store_now()
        self._reload()
        if item_id in [item.id for item in self._in_hand.items]:
            self._middle.show_words_again([item_id])

    def _on_items_changed(self, item_id: UUID | None) -> None:
        is_other = item_id != self._in_hand.item_id
        self._in_hand.item_id = item_id
        self._announce()
        if is_other:
            self._show_item()
            if not self._outline.has_list_focus():  # a second Delete in the list must not reach the text
                self.write()

    def _announce(self, _changed: object = None) -> None:
        """Tell every page, this one among them, that the meeting is another in the store now."""
        if self._in_hand.content is not None:
            self._change_feed.announce(Change(Noun.MEETING, (self._in_hand.content.meeting.id,)))
            if not self._in_hand.saver.drafts.is_waiting:
                self.stored.emit()

    def _on_announced(self, change: Change) -> None:
        content = self._in_hand.content
        if content is not None and content.meeting.id in change.ids:
            self._reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self, _changed: object = None) -> None:
        is_item = self._middle.currentWidget() not in (self._attendance, self._facts)
        self._context.make_room(self.width(), is_item=is_item)
