"""How one moves in the window: places of the rail, pages of the stack, what waits on a page that is left, and back again."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.status_lamps import StatusLamps
from desktop.ui.store_pages import StorePages
from desktop.ui.trail import BACK, FORWARD, Spot, Trail
from desktop.ui.widgets.navigation_rail import NavigationRail

if TYPE_CHECKING:
    from desktop.services.program import Services

MESSAGE_MS = 10_000
ON_WALL = "meeting_mode"
_WIDE = {"disclosure", "finish", "untested"}
Arguments = ParamSpec("Arguments")
WalkerT = TypeVar("WalkerT", bound="Going")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where one was before a page from which one goes back."""

    page: QWidget
    place: str
    is_compact: bool


def on_trail(
    walk: Callable[Concatenate[WalkerT, Arguments], None],
) -> Callable[Concatenate[WalkerT, Arguments], None]:
    """A method that leads elsewhere: a step of the trail, whichever other ways it goes through."""

    @wraps(walk)
    def walk_on_trail(walker: WalkerT, /, *arguments: Arguments.args, **named: Arguments.kwargs) -> None:
        with walker.stepping():
            walk(walker, *arguments, **named)

    return walk_on_trail


class Going(QObject):
    """Which pages there are to go to is another's matter; until a store is open nothing happens.

    ``gone`` comes after each step, also one to the page that is shown already; ``aside`` is what stands beside the pages.
    """

    gone = Signal()

    def __init__(
        self, stack: QStackedWidget, rail: NavigationRail, lamps: StatusLamps, change_feed: ChangeFeed
    ) -> None:
        super().__init__(stack)
        self._stack, self._rail, self._lamps, self._change_feed = stack, rail, lamps, change_feed
        self._pages: StorePages | None = None
        self._services: Services | None = None
        self.trail = Trail()
        self._is_stepping = False
        self.aside: QWidget | None = None
        rail.place_chosen.connect(self.show_place)

    @property
    def has_pages(self) -> bool:
        """Whether a store is open: there are places to go to."""
        return self._pages is not None

    def page(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

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

    @on_trail
    def show_place(self, place: str) -> None:
        """A place of the rail by its key; each is a page of the same name."""
        if self._pages:
            self._go(place, getattr(self._pages, place))

    @on_trail
    def show_page(self, name: str) -> None:
        """A page that is no place of the rail itself, by its name; two papers beside each other want the width."""
        if self._pages:
            page = getattr(self._pages, name)
            self._go(self._pages.place_of(page), page, compact=name in _WIDE)

    # --- through where one has been

    def go_back(self) -> None:
        """To where one was before, with the record that was shown there."""
        self._retrace(BACK)

    def go_forward(self) -> None:
        """Back again to where one went back from."""
        self._retrace(FORWARD)

    @contextmanager
    def stepping(self) -> Iterator[None]:
        """Note where one stands before and after; steps within a step are not noted."""
        if self._is_stepping:
            yield
            return
        self._is_stepping = True
        self.trail.refresh(self._spot())
        try:
            yield
        finally:
            self._is_stepping = False
            self.trail.go_on(self._spot())

    def show_spot(self, spot: Spot) -> None:
        """Show a page as it was when one was there; what leads to records knows more ways."""
        if self._pages:
            self._go(spot.place, getattr(self._pages, spot.page), compact=spot.is_compact)

    def _retrace(self, step: int) -> None:
        spot = self.trail.neighbour(step)
        if self._pages is None or spot is None:
            return
        self._is_stepping = True
        self.trail.refresh(self._spot())
        try:
            self.show_spot(spot)
        finally:
            self._is_stepping = False
        shown = self._spot()
        if shown is not None and shown.page == spot.page:
            self.trail.step(step)
            self.trail.refresh(shown)
        else:
            self.trail.go_on(shown)

    def page_here(self) -> str:
        """The name of the page on screen; empty where no store is open."""
        page = self._stack.currentWidget()
        return self._pages.name_of(page) if self._pages and page else ""

    def _spot(self) -> Spot | None:
        """Where one stands; None where no store is open, and on the wall, to which nobody goes back."""
        name = self.page_here()
        if not name or name == ON_WALL:
            return None
        keys: tuple[Hashable, ...] = getattr(self._stack.currentWidget(), "shown_keys", tuple)()
        place, is_compact = self._rail.selected_place(), self._rail.is_compact()
        return Spot(page=name, keys=keys, place=place, is_compact=is_compact)

    # --- from pane to pane

    def go_to_next_pane(self) -> None:
        """From the rail through the panes of the page, and round again."""
        self._go_to_pane(1)

    def go_to_previous_pane(self) -> None:
        self._go_to_pane(-1)

    def _go_to_pane(self, step: int) -> None:
        from desktop.ui.panes import go_to_pane, panes_of  # noqa: PLC0415 - after the first paint

        page = self._stack.currentWidget()
        panes = panes_of(page) if page and page.isVisible() else []
        if self.aside is not None and self.aside.isVisible():
            panes += panes_of(self.aside)
        if self._rail.isVisible():
            panes += panes_of(self._rail)[:1]
        go_to_pane(panes, step)

    def _go(self, place: str, page: QWidget, *, compact: bool = False) -> None:
        self._rail.select_place(place)
        self._rail.set_compact(is_compact=compact)
        self._stack.setCurrentWidget(page)
        self.gone.emit()
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
