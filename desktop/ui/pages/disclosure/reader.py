"""The minutes to read and to mask in, under the bar that says how; or why there is nothing to read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.disclosure.mask_bar import MaskBar
from desktop.ui.pages.disclosure.reading_lines import reading_lines
from desktop.ui.pages.disclosure.reading_text import ReadingText
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.look import set_look
from domain.masks import Mask
from domain.minutes_places import Place

if TYPE_CHECKING:
    from desktop.services.disclosure_view import MinutesInRequest


class Reader(QWidget):
    """``masks_wanted(list[Mask])`` under the provision that is chosen; ``release_wanted(Place, bool)``."""

    masks_wanted = Signal(object)
    release_wanted = Signal(object, bool)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: MinutesInRequest | None = None
        self.bar = MaskBar(theme_feed)
        self._line = hairline()
        self.text = ReadingText(theme_feed)
        self.text.setAccessibleName(self.tr("The whole text, to mask in"))
        set_look(self.text, "bare", value=True)
        self._nothing = EmptyState(theme_feed, "file-text", "")
        self._lay_out()
        self._connect()

    def show_minutes(self, told: "MinutesInRequest", *, is_open: bool) -> None:
        """Show minutes with what is masked in them; what was answered can only be read."""
        self._told = told
        self._show_text(is_text=True, is_open=is_open)
        covered: dict[Place, list[tuple[int, int]]] = {}
        for mask in told.document.decisions.masks:
            covered.setdefault(mask.place, []).append((mask.start or 0, mask.end or 0))
        marks = {place: self._mark_words(place, provision) for place, provision in told.marked.items()}
        self.text.show_lines(reading_lines(told.minutes, marks), covered)
        self._on_caret_moved()

    def show_nothing(self, reason: str) -> None:
        """Say why there is no text."""
        self._told = None
        self._nothing.set_text(reason)
        self._show_text(is_text=False, is_open=False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._line)
        column.addWidget(self.text, 1)
        column.addWidget(self._nothing, 1)
        self._show_text(is_text=False, is_open=False)

    def _connect(self) -> None:
        self.bar.mask_requested.connect(self._on_mask_requested)
        self.bar.whole_requested.connect(self._on_whole_requested)
        self.bar.release_requested.connect(self.release_wanted)
        self.text.caret_moved.connect(self._on_caret_moved)

    def _show_text(self, *, is_text: bool, is_open: bool) -> None:
        self.text.setVisible(is_text)
        self.bar.setVisible(is_open)
        self._line.setVisible(is_open)
        self._nothing.setVisible(not is_text)

    def _mark_words(self, place: Place, provision: str) -> str:
        assert self._told is not None
        if place in self._told.document.decisions.released:
            words = self.tr("Marked for secrecy: is handed out")
        else:
            words = self.tr("Marked for secrecy: is withheld")
        return f"{words}, {provision}" if provision else words

    def _on_caret_moved(self) -> None:
        if self._told is None:
            return
        place = self.text.place_at_caret()
        self.bar.show_selection(place, is_selected=bool(self.text.selected()))
        wholes = () if place is None else tuple(reversed(place.wholes))
        marked = next((whole for whole in wholes if whole in self._told.marked), None)
        self.bar.show_marked(marked, is_released=marked in self._told.document.decisions.released)

    def _on_mask_requested(self) -> None:
        """What is selected; without a selection the text the caret stands in."""
        selected = self.text.selected()
        place = self.text.place_at_caret()
        if selected:
            self.masks_wanted.emit([self._mask(each.place, each.start, each.end) for each in selected])
        elif place is not None:
            self.masks_wanted.emit([self._mask(place)])

    def _on_whole_requested(self, place: Place) -> None:
        self.masks_wanted.emit([self._mask(place)])

    def _mask(self, place: Place, start: int | None = None, end: int | None = None) -> Mask:
        return Mask(place=place, start=start, end=end, provision=self.bar.provision())
