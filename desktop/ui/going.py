"""How one moves in the window: places of the rail, pages of the stack, what waits on a page that is left, and back again."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.widgets.navigation_rail import NavigationRail

if TYPE_CHECKING:
    from desktop.services.program import Services

MESSAGE_MS = 10_000
_WIDE = {"disclosure", "finish", "untested"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where one was before a page from which one goes back."""

    page: QWidget
    place: str
    is_compact: bool


class Going(QObject):
    """Which pages there are to go to is another's matter; until a store is open nothing happens."""

    def __init__(
        self, stack: QStackedWidget, rail: NavigationRail, lamps: StatusLamps, change_feed: ChangeFeed
    ) -> None:
        super().__init__(stack)
        self._stack, self._rail, self._lamps, self._change_feed = stack, rail, lamps, change_feed
        self._pages: StorePages | None = None
        self._services: Services | None = None
        rail.place_chosen.connect(self.show_place)

    @property
    def has_pages(self) -> bool:
        """Whether a store is open: there are places to go to."""
        return self._pages is not None

    def has_stored_words(self) -> bool:
        """Whether nothing waits on a page that is written; otherwise show that page, with the reason."""
        waiting = self._pages.store_words() if self._pages else ""
        page = self._pages.made(waiting) if self._pages else None
        if self._pages and page and self._stack.currentWidget() is not page:
            self._go(self._pages.place_of(page), page, compact=waiting == "meeting")
        return not waiting

    def show_unsaved(self) -> bool:
        """Go to a page that holds changes nobody has saved; False when there is none."""
        if self._pages is None:
            return False
        name = self._pages.unsaved_page()
        if name:
            self.show_page(name)
        return bool(name)

    def show_place(self, place: str) -> None:
        """A place of the rail by its key; each is a page of the same name."""
        if self._pages:
            self._go(place, getattr(self._pages, place))

    def show_page(self, name: str) -> None:
        """A page that is no place of the rail itself, by its name; two papers beside each other want the width."""
        if self._pages:
            page = getattr(self._pages, name)
            self._go(self._pages.place_of(page), page, compact=name in _WIDE)

    def _go(self, place: str, page: QWidget, *, compact: bool = False) -> None:
        self._rail.select_place(place)
        self._rail.set_compact(is_compact=compact)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _here(self) -> Origin:
        page = self._stack.currentWidget()
        assert page is not None, "the window always shows something"
        return Origin(
            page=page,
            place=self._rail.selected_place(),
            is_compact=self._rail.is_compact(),
        )

    def _go_back(self, origin: Origin) -> None:
        self._go(origin.place, origin.page, compact=origin.is_compact)
