"""The item that is being written: heading, areas, secrecy, text, what the meeting agrees on, points and follow-ups.

One pane for each item that has been visited, so that undo in its text lives as long as the meeting is open.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.decision_editor import DecisionEditor
from desktop.ui.pages.meeting.item_head import ItemHead
from desktop.ui.pages.meeting.item_watch import ItemWatch
from desktop.ui.pages.meeting.matter_cards import FollowUpRow, PointCard
from desktop.ui.pages.meeting.person_desk import PersonDesk
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.meetings import AgendaItem, MeetingContent

_TWO_COLUMNS_FROM_PX = 560


class ItemPane(QScrollArea):
    """Signals carry what the person wants; the page asks the services and shows what came of it."""

    words_edited = Signal()
    areas_chosen = Signal(object)
    secrecy_chosen = Signal(object)
    point_opened = Signal(object)
    point_removal_wanted = Signal(object)
    follow_up_opened = Signal(object)
    follow_up_removal_wanted = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        persons: PersonDesk,
        proofing: Sequence[MarkSource] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``proofing`` is what is marked in words beside personal data."""
        super().__init__(parent)
        self._theme_feed, self._persons, self._proofing = theme_feed, persons, proofing
        self._cards: list[PointCard] = []
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.head = ItemHead(self._theme_feed)
        self.text = MinutesTextEdit(self._theme_feed)
        self.text.setAccessibleName(self.tr("Text of the item"))
        self.text.setPlaceholderText(self.tr("What was said. It is stored by itself."))
        self._oral = InlineMessage(
            self._theme_feed,
            MessageKind.INFO,
            self.tr("Told orally only: Samsyn notes that something was said, not what."),
        )
        self.decisions = DecisionEditor(self._theme_feed)
        MarkedEditor(self.head.heading, self._proofing, self._theme_feed)
        self._watch = ItemWatch(self._persons, self._theme_feed, self._proofing)
        self._watch.mark(self.text)
        self.notice = InlineMessage(self._theme_feed, MessageKind.WARN)
        self._points_title = SectionLabel(self.tr("Situation points"))
        self._points = QGridLayout()
        self._follow_ups_title = SectionLabel(self.tr("Follow-ups"))
        self._follow_ups = Card(margin=0)
        self.form_place = QVBoxLayout()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = column = QWidget()
        set_look(column, "column", value=True)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.PAGE + Space.TINY, Space.CARD, Space.PAGE + Space.TINY, Space.CARD)
        rows.setSpacing(Space.BETWEEN)
        self._points.setSpacing(Space.BETWEEN)
        self._follow_ups.body.setSpacing(0)
        for widget in (self.head, self.notice, self._oral, self.text, self.decisions, self._watch):
            rows.addWidget(widget)
        rows.addLayout(self.form_place)
        rows.addWidget(self._points_title)
        rows.addLayout(self._points)
        rows.addWidget(self._follow_ups_title)
        rows.addWidget(self._follow_ups)
        rows.addStretch(1)
        self.setWidget(column)
        self.notice.hide()

    def _connect(self) -> None:
        self.head.heading.edited.connect(self.words_edited)
        self.head.heading.enter_pressed.connect(self.write)
        self.head.areas_chosen.connect(self.areas_chosen)
        self.head.secrecy_chosen.connect(self.secrecy_chosen)
        self.text.edited.connect(self.words_edited)
        self.decisions.edited.connect(self.words_edited)
        self.decisions.row_added.connect(self._watch.mark)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is written in it must be: it does not scroll sideways."""
        least_px = self._column.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(least_px, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_words(self, item: AgendaItem) -> None:
        """Fill in heading, text and decisions; once, because it forgets what could be undone."""
        self._watch.show_item(item.id)
        self.head.heading.show_text(item.heading)
        self.text.show_text(item.text)
        self.decisions.show_decisions(item.decisions)

    def show_matter(self, item: AgendaItem, label: str, content: MeetingContent, today: date) -> None:
        """Bring everything but the words up to date."""
        is_oral = item.secrecy.is_oral
        self.head.show_item(item, label, content)
        self._oral.setVisible(is_oral)
        self.text.setVisible(not is_oral)
        self._show_points(item, content)
        self._show_follow_ups(item, content, today)

    def write(self) -> None:
        """Put the caret where the item is written."""
        target = self.text if self.text.isVisibleTo(self) else self.decisions
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_cards()

    def _show_points(self, item: AgendaItem, content: MeetingContent) -> None:
        for card in self._cards:
            self._points.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for point in content.points_at(item):
            card = PointCard(point, content, self._theme_feed)
            card.opened.connect(self.point_opened)
            card.removal_wanted.connect(self.point_removal_wanted)
            self._cards.append(card)
        self._arrange_cards()
        self._points_title.setVisible(bool(self._cards))
        self._points_title.set_count(len(self._cards))

    def _arrange_cards(self) -> None:
        columns = (
            2 if self.viewport().width() >= _TWO_COLUMNS_FROM_PX * self._theme_feed.theme.text_scale else 1
        )
        for place, card in enumerate(self._cards):
            self._points.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._points.setColumnStretch(column, 1 if column < columns else 0)

    def _show_follow_ups(self, item: AgendaItem, content: MeetingContent, today: date) -> None:
        body = self._follow_ups.body
        while (old := body.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        appearances = content.appearances_at(item.id)
        for place, appearance in enumerate(appearances):
            if place:
                body.addWidget(hairline())
            row = FollowUpRow(appearance, content, today, self._theme_feed)
            row.opened.connect(self.follow_up_opened)
            row.removal_wanted.connect(self.follow_up_removal_wanted)
            body.addWidget(row)
        self._follow_ups.setVisible(bool(appearances))
        self._follow_ups_title.setVisible(bool(appearances))
        self._follow_ups_title.set_count(len(appearances))
