"""The registers: parties, participants, districts and places, corrected seldom and looked up often. Search comes first."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.register.district_tab import DistrictTab
from desktop.ui.pages.register.participant_tab import ParticipantTab
from desktop.ui.pages.register.party_tab import PartyTab
from desktop.ui.pages.register.place_tab import PlaceTab
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.search_field import SearchField
from domain.changes import Change, Noun

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register

_HEARD = frozenset({Noun.REGISTER, Noun.EVERYTHING})


class RegisterPage(Pane):
    """Ctrl+F leads to the search, Ctrl+S saves, Esc goes from the form to the list and then clears the search."""

    series_wanted = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._register, self._change_feed, self._theme_feed = services.register, change_feed, theme_feed
        self._read = services.register.show()
        self._newest: dict[int, Register] = {}
        self._is_stale = False
        self._late: tuple[LateWidget[RegisterTab[Any]], ...] = (
            LateWidget(partial(PartyTab, services, theme_feed)),
            LateWidget(partial(ParticipantTab, services, theme_feed)),
            LateWidget(partial(DistrictTab, services, change_feed, theme_feed, background)),
            LateWidget(partial(PlaceTab, services, theme_feed)),
        )
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the registers anew; what has been written and not saved stays."""
        self._is_stale = False
        self._read = self._register.show()
        self._show_newest()

    def unsaved_records(self) -> int:
        """How many records hold something that is not saved; for whoever closes the program."""
        return sum(tab.unsaved_records() for tab in self._made())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the search; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        self._search.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._shown().leave_form():
            self._search.clear()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Register"))
        self._series = push_button(self.tr("Meeting series"), feed)
        find = QKeySequence(QKeySequence.StandardKey.Find)
        self._search = SearchField(feed, self.tr("Search in what is shown"), find)
        self._new = push_button("", feed, look="link", icon_name="plus")
        self._tabs = QTabWidget()

    def _lay_out(self) -> None:
        self._header.add_action(self._series)
        titles = (self.tr("Parties"), self.tr("Participants"), self.tr("Districts"), self.tr("Places"))
        for tab, title in zip(self._late, titles, strict=True):
            self._tabs.addTab(tab, title)
        self._tabs.tabBar().setAccessibleName(self.tr("Registers"))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, Space.CARD, Space.HAIR)
        row.addWidget(self._new)
        self._tabs.setCornerWidget(corner)
        search = QVBoxLayout()
        search.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.INSIDE)
        search.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(search)
        column.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        self._series.clicked.connect(self.series_wanted)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_search_entered)
        self._new.clicked.connect(self._on_new_clicked)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        for keys, go in (("Ctrl+Tab", self._go_to_next_tab), ("Ctrl+Shift+Tab", self._go_to_previous_tab)):
            QShortcut(QKeySequence(keys), self).activated.connect(go)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._on_save)
        self._change_feed.announced.connect(self._on_announced)
        self._on_tab_changed()

    def _made(self) -> list[RegisterTab[Any]]:
        return [late.made for late in self._late if late.made is not None]

    def _shown(self) -> RegisterTab[Any]:
        """The tab in front, made when it is first opened."""
        late = self._late[self._tabs.currentIndex()]
        return late.made or self._take_in(late.make())

    def _take_in(self, tab: RegisterTab[Any]) -> RegisterTab[Any]:
        tab.stored.connect(self._on_stored)
        tab.reading_wanted.connect(self.refresh)
        tab.extent_changed.connect(self._show_extent)
        tab.clearing_wanted.connect(self._search.clear)
        return tab

    def _show_newest(self) -> None:
        """Only in front: a tab behind it reads what is new when it comes forward."""
        place = self._tabs.currentIndex()
        if self._newest.get(place) is not self._read:
            self._newest[place] = self._read
            self._shown().show_register(self._read)

    def _show_extent(self) -> None:
        tab = self._shown()
        hits, total = tab.counts()
        fact = tab.count_words(total) if total else ""
        if hits != total:
            fact = self.tr("{hits} of {all}").format(hits=hits, all=fact)
        self._header.set_fact(fact)

    def _on_tab_changed(self) -> None:
        self._new.setText(self._shown().words.new)
        self._show_newest()
        self._shown().search(self._search.text())
        self._show_extent()

    def _go_to_next_tab(self) -> None:
        """From the search too: the tabs themselves hear the keys only from inside."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % self._tabs.count())

    def _go_to_previous_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() - 1) % self._tabs.count())

    def _on_search_changed(self, text: str) -> None:
        self._shown().search(text)

    def _on_search_entered(self) -> None:
        self._shown().focus_list()

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_new_clicked(self) -> None:
        self._shown().begin()

    def _on_save(self) -> None:
        self._shown().save()

    def _on_stored(self, record_id: UUID) -> None:
        self._change_feed.announce(Change(Noun.REGISTER, (record_id,)))

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _HEARD:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
