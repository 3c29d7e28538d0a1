"""The pages over one open store, as long as it is open: which have been made, what waits on them, and how they go."""

import gc
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtWidgets import QStatusBar, QWidget

from desktop.ui.page_makers import PageMakers
from desktop.ui.search_upkeep import SearchUpkeep

# The place of the rail of those pages that are none themselves.
_PLACE_OF_PAGE = {
    "meeting": "meetings",
    "meeting_mode": "meetings",
    "finish": "meetings",
    "untested": "meetings",
    "minutes": "meetings",
    "new_meeting": "meetings",
    "series": "meetings",
    "picture": "situation",
    "yearly": "reports",
    "log": "records",
    "disclosure": "records",
    "disposal": "records",
    "red_thread": "follow_ups",
}
_OF_ONE_MEETING = {"meeting", "finish", "minutes", "meeting_mode"}
# Pages that store what is typed by themselves.
_STORING = ("meeting", "picture", "yearly")
# What a page is asked for the number of its unsaved changes by.
_UNSAVED = {
    "series": "unsaved_series",
    "agreements": "unsaved_agreements",
    "register": "unsaved_records",
    "disposal": "unsaved_rules",
}


class StorePages(PageMakers):
    """A page is made when it is first asked for; only those that have been made are looked at here."""

    @cached_property
    def search_upkeep(self) -> SearchUpkeep:
        return SearchUpkeep(self._services.search, self._background, self._change_feed, self)

    def made(self, name: str) -> QWidget | None:
        """A page that has been shown, None for one that has not been made."""
        page = vars(self).get(name)
        return page if isinstance(page, QWidget) else None

    def name_of(self, page: QWidget | None) -> str:
        """The name of a page that has been made; empty for what is none of them."""
        return next((name for name, made in vars(self).items() if made is page), "")

    def meeting_on(self, page: QWidget | None) -> UUID | None:
        """The meeting that a page shows, to be written, finished or on paper; None on another page."""
        if self.name_of(page) not in _OF_ONE_MEETING:
            return None
        keys: tuple[UUID, ...] = getattr(page, "shown_keys", tuple)()
        return next(iter(keys), None)

    def place_of(self, page: QWidget) -> str:
        """The place of the rail a page belongs to."""
        name = self.name_of(page) or "meetings"
        return _PLACE_OF_PAGE.get(name, name)

    def store_words(self) -> str:
        """Store what waits on the pages that store by themselves; the first page whose words could not be stored, or ""."""
        made = (name for name in _STORING if name in vars(self))
        return next((name for name in made if not getattr(self, name).store_now()), "")

    def unsaved_page(self) -> str:
        """Name of a page that holds changes nobody has saved; empty when there is none."""
        held = vars(self)
        return next(
            (name for name, count in _UNSAVED.items() if name in held and getattr(held[name], count)()), ""
        )

    def take_no_words(self, status_bar: QStatusBar) -> None:
        """The store is only read: what would be stored by itself cannot be typed."""
        from desktop.ui.read_only_fields import ReadOnlyFields  # noqa: PLC0415 - few stores are only read

        ReadOnlyFields(self._stores_by_itself, status_bar, self)

    def _stores_by_itself(self, widget: QWidget) -> bool:
        """Whether a widget is on a page that stores what is typed there without being asked to."""
        held = vars(self)
        return any(name in held and held[name].isAncestorOf(widget) for name in _STORING)

    def note_opened(self, meeting_id: UUID | None = None) -> None:
        """Write in the log, in the background, that the store or one of its meetings is on screen."""
        log = self._services.log
        note = log.opened if meeting_id is None else partial(log.opened_meeting, meeting_id)
        self._background.run(note, _do_nothing, _raise)

    def let_go(self) -> None:
        """Take every page that was made off the stack, and leave what is left of them to Python's collector again."""
        self.search_upkeep.stop()
        gc.unfreeze()
        for page in vars(self).values():
            if isinstance(page, QWidget) and page is not self._stack:
                self._stack.removeWidget(page)
                page.deleteLater()
        self.deleteLater()


def _do_nothing(_result: object) -> None:
    """What was noted has nothing to show."""


def _raise(error: Exception) -> None:
    raise error
