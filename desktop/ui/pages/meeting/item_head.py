"""The head of an item: its number and heading, the priority areas it speaks of, how sensitive it is."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.ui.pages.meeting.heading_edit import HeadingEdit
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.signs import SECRECY_SIGNS
from desktop.ui.words import word
from domain.agreements import PriorityArea
from domain.meetings import AgendaItem, MeetingContent
from domain.secrecy import Sensitivity


class ItemHead(QWidget):
    """``areas_chosen(tuple[UUID, ...])`` and ``secrecy_chosen(Sensitivity)`` come from the person's choice only."""

    areas_chosen = Signal(object)
    secrecy_chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._chosen: tuple[UUID, ...] = ()
        self._tags: list[AreaTag] = []
        self._build()
        self._lay_out()
        self._secrecy_group.triggered.connect(self._on_secrecy)
        self.heading.textChanged.connect(self._make_room)

    def _build(self) -> None:
        self._number = text_label("", "number")
        self.heading = HeadingEdit(self._theme_feed)
        self.heading.setAccessibleName(self.tr("Heading of the item"))
        self._areas = push_button(self.tr("Area"), self._theme_feed, icon_name="chevron-down", compact=True)
        self._areas.setAccessibleName(self.tr("Priority areas of the item"))
        self._area_menu = Menu(self)
        self._areas.setMenu(self._area_menu)
        self.secrecy = push_button("", self._theme_feed, icon_name="lock-open", compact=True)
        self._secrecy_menu = Menu(self)
        self._secrecy_group = QActionGroup(self._secrecy_menu)
        for level in Sensitivity:
            action = QAction(word(level), self._secrecy_group)
            action.setCheckable(True)
            action.setData(level.value)
            self._secrecy_menu.addAction(action)
        self.secrecy.setMenu(self._secrecy_menu)

    def _lay_out(self) -> None:
        self._title, self._tools = QWidget(), QWidget()
        title, tools = QHBoxLayout(self._title), QHBoxLayout(self._tools)
        self._tag_row = QHBoxLayout()
        self._tag_row.setSpacing(Space.TINY)
        title.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(self.heading, 1)
        tools.addLayout(self._tag_row)
        tools.addWidget(self._areas)
        tools.addWidget(self.secrecy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for layout in (title, tools, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.INSIDE)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # tags came or went
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """A heading that leaves no room beside it for the buttons gets a line of its own."""
        parts_px = self._number.sizeHint().width(), self.heading.words_width(), self._tools.sizeHint().width()
        needed_px = sum(parts_px) + 2 * Space.INSIDE
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if needed_px <= self.width() else under)

    def show_item(self, item: AgendaItem, label: str, content: MeetingContent) -> None:
        """Show number, areas and secrecy; the heading is the person's and stays."""
        self._number.setText(label)
        self._chosen = item.area_ids
        known = content.agreement.areas if content.agreement else ()
        self._offer_areas(known)
        self._show_tags([content.areas[area_id] for area_id in item.area_ids])
        self._areas.setVisible(bool(known))
        sign = SECRECY_SIGNS[item.secrecy.sensitivity]
        self.secrecy.setText(word(item.secrecy.sensitivity))
        self.secrecy.setIcon(self._theme_feed.icon(sign.icon_name, sign.role))
        self.secrecy.setAccessibleName(self.tr("Secrecy: {0}").format(word(item.secrecy.sensitivity)))
        for action in self._secrecy_group.actions():
            action.setChecked(action.data() == item.secrecy.sensitivity.value)

    def _offer_areas(self, areas: Sequence[PriorityArea]) -> None:
        self._area_menu.clear()
        for area in areas:
            action = self._area_menu.addAction(f"{area.letter}  {area.title}")
            action.setCheckable(True)
            action.setChecked(area.id in self._chosen)
            action.setData(area.id)
            action.triggered.connect(self._on_area_toggled)

    def _show_tags(self, areas: Sequence[PriorityArea]) -> None:
        for tag in self._tags:
            tag.hide()
            tag.deleteLater()
        self._tags = [AreaTag(self._theme_feed, area.letter, area.colour, area.title) for area in areas]
        for tag in self._tags:
            self._tag_row.addWidget(tag)

    def _on_area_toggled(self) -> None:
        chosen = tuple(action.data() for action in self._area_menu.actions() if action.isChecked())
        self.areas_chosen.emit(chosen)

    def _on_secrecy(self, action: QAction) -> None:
        self.secrecy_chosen.emit(Sensitivity(action.data()))
