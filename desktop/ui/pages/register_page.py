"""The registers: parties, participants, districts and places, corrected seldom and looked up often. Search comes first.

Beside them the house's own look on paper and the facts of its processing: forms, with nothing in them to search.
"""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.paper.outlets import Outlets, system_outlets
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.pages.register.district_tab import DistrictTab
from desktop.ui.pages.register.kept_form_tab import KeptFormTab
from desktop.ui.pages.register.look_tab import LookTab
from desktop.ui.pages.register.participant_tab import ParticipantTab
from desktop.ui.pages.register.party_tab import PartyTab
from desktop.ui.pages.register.place_tab import PlaceTab
from desktop.ui.pages.register.processing_tab import ProcessingTab
from desktop.ui.pages.register.provision_tab import ProvisionTab
from desktop.ui.pages.register.register_tab import RegisterTab
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.page_tabs import PageTabs
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.search_field import SearchField
from domain.changes import Change, Noun

if TYPE_CHECKING:
    from desktop.services.program import Services
    from desktop.services.register_service import Register

AnyTab = RegisterTab[Any] | KeptFormTab[Any]
_PARTICIPANTS = 1
_LETTERS_OF_THE_SEARCH = 30
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
        *,
        outlets: Outlets | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._register, self._change_feed, self._theme_feed = services.register, change_feed, theme_feed
        self._read = services.register.show()
        self._newest: dict[int, Register] = {}
        self._is_stale = False
        way_out = partial(PaperWays, services.printing, outlets or system_outlets(self), background, self)
        self._late: tuple[LateWidget[AnyTab], ...] = (
            LateWidget(partial(PartyTab, services, theme_feed)),
            LateWidget(lambda: ParticipantTab(services, theme_feed, background, way_out())),
            LateWidget(partial(DistrictTab, services, change_feed, theme_feed, background)),
            LateWidget(partial(PlaceTab, services, theme_feed)),
            LateWidget(partial(ProvisionTab, services, theme_feed)),
            LateWidget(lambda: ProcessingTab(services, theme_feed, background, way_out())),
            LateWidget(partial(LookTab, services, theme_feed, background)),
        )
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the registers anew; what has been written and not saved stays."""
        self._is_stale = False
        self._read = self._register.show()
        self._show_newest()

    def show_participant(self, participant_id: UUID) -> None:
        """Show one participant; for links from other pages."""
        self._search.clear()
        self._tabs.setCurrentIndex(_PARTICIPANTS)
        tab = self._list()
        if tab is not None:
            tab.choose(participant_id)

    def shown_keys(self) -> tuple[UUID, ...]:
        """The chosen participant, for the way back here; the other registers are shown as they were left."""
        tab = self._list() if self._tabs.currentIndex() == _PARTICIPANTS else None
        return (tab.chosen,) if tab is not None and tab.chosen is not None else ()

    def unsaved_records(self) -> int:
        """How many records hold something that is not saved; for whoever closes the program."""
        return sum(tab.unsaved_records() for tab in self._made())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here on; a focus proxy would hide the stops before it from the Tab key."""
        super().focusInEvent(event)
        self._begin_at(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        tab = self._list()
        if tab is not None and not tab.leave_form():
            self._search.clear()

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Register"))
        self._series = push_button(self.tr("Meeting series"), feed)
        find = QKeySequence(QKeySequence.StandardKey.Find)
        self._search = SearchField(feed, self.tr("Search in what is shown"), find)
        self._new = push_button("", feed, look="link", icon_name="plus")
        self._tabs = PageTabs()

    def _lay_out(self) -> None:
        for part in (self._new, self._search):
            keeps_its_place = part.sizePolicy()
            keeps_its_place.setRetainSizeWhenHidden(True)  # nothing jumps on the way to a tab without them
            part.setSizePolicy(keeps_its_place)
        for part in (self._new, self._search, self._series):
            self._header.add_action(part)
        self._tabs.addTab(self._late[0], self.tr("Parties"))
        self._tabs.addTab(self._late[1], self.tr("Participants"))
        self._tabs.addTab(self._late[2], self.tr("Districts"))
        self._tabs.addTab(self._late[3], self.tr("Places"))
        self._tabs.addTab(self._late[4], self.tr("Provisions"))
        self._tabs.addTab(self._late[5], self.tr("Personal data"))
        self._tabs.addTab(self._late[6], self.tr("Look on paper"))
        self._tabs.tabBar().setAccessibleName(self.tr("Registers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
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
        self._theme_feed.follow(self._on_text_size_changed)
        self._on_tab_changed()

    def _made(self) -> list[AnyTab]:
        return [late.made for late in self._late if late.made is not None]

    def _shown(self) -> AnyTab:
        """The tab in front, made when it is first opened."""
        late = self._late[self._tabs.currentIndex()]
        return late.made or self._take_in(late.make())

    def _list(self) -> RegisterTab[Any] | None:
        """The register in front: what can be searched and added to."""
        tab = self._shown()
        return tab if isinstance(tab, RegisterTab) else None

    def _take_in(self, tab: AnyTab) -> AnyTab:
        if not isinstance(tab, RegisterTab):
            tab.stored.connect(self._on_form_stored)
            return tab
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
        tab = self._list()
        if tab is None:
            self._header.set_fact("")
            return
        hits, total = tab.counts()
        fact = tab.count_words(total) if total else ""
        if hits != total:
            fact = self.tr("{hits} of {all}").format(hits=hits, all=fact)
        self._header.set_fact(fact)

    def _on_tab_changed(self) -> None:
        self._show_newest()
        tab = self._list()
        self._search.setVisible(tab is not None)
        self._new.setVisible(tab is not None)
        if tab is not None:
            self._new.setText(tab.words.new)
            tab.search(self._search.text())
        self._show_extent()

    def _go_to_next_tab(self) -> None:
        """From the search too: the tabs themselves hear the keys only from inside."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % self._tabs.count())

    def _go_to_previous_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() - 1) % self._tabs.count())

    def _on_text_size_changed(self, _theme: Theme) -> None:
        self._search.setMinimumWidth(self._search.fontMetrics().averageCharWidth() * _LETTERS_OF_THE_SEARCH)

    def _on_search_changed(self, text: str) -> None:
        if tab := self._list():
            tab.search(text)

    def _on_search_entered(self) -> None:
        if tab := self._list():
            tab.focus_list()

    def _on_find(self) -> None:
        self._begin_at(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _begin_at(self, reason: Qt.FocusReason) -> None:
        """The search, or where there is nothing to search the first field."""
        tab = self._shown()
        if isinstance(tab, RegisterTab):
            self._search.setFocus(reason)
        else:
            tab.focus_first()

    def _on_new_clicked(self) -> None:
        if tab := self._list():
            tab.begin()

    def _on_save(self) -> None:
        self._shown().save()

    def _on_stored(self, record_id: UUID) -> None:
        self._change_feed.announce(Change(Noun.REGISTER, (record_id,)))

    def _on_form_stored(self) -> None:
        self._change_feed.announce(Change(Noun.REGISTER))

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _HEARD:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
