"""Above the text: under which provision, what is masked, and what becomes of matter that is marked for secrecy."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.disclosure.place_words import part_word
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.menu import Menu
from domain.minutes_places import Place

_MASK_KEYS = "Ctrl+M"


class MaskBar(QWidget):
    """``whole_requested(Place)`` masks all of a place; ``release_requested(Place, bool)`` is about a marked whole."""

    mask_requested = Signal()
    whole_requested = Signal(object)
    release_requested = Signal(object, bool)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._wholes: list[Place] = []
        self._marked: Place | None = None
        self._is_released = False
        self._build()
        self._lay_out()
        self._connect()

    def set_provisions(self, provisions: Sequence[str]) -> None:
        chosen = self.provision()
        self._provision.set_choices([(each, each) for each in provisions])
        self._provision.choose(chosen)

    def provision(self) -> str:
        return self._provision.chosen() or ""

    def show_selection(self, place: Place | None, *, is_selected: bool) -> None:
        """What the caret stands in can be masked; ``is_selected`` when there are words to mask."""
        self._mask.setEnabled(is_selected or place is not None)
        wholes = [] if place is None else [place, *reversed(place.wholes)]
        self._wholes = list(dict.fromkeys(wholes))
        self._menu.clear()
        for number, each in enumerate(self._wholes):
            action = QAction(part_word(each.part), self._menu)
            action.setData(number)  # Qt would make a list of the place itself
            self._menu.addAction(action)
        self._whole.setEnabled(bool(wholes))

    def show_marked(self, place: Place | None, *, is_released: bool = False) -> None:
        """Ask about a marked whole the caret stands in; nothing for None."""
        self._marked, self._is_released = place, is_released
        self._marked_row.setVisible(place is not None)
        self._marked_words.setText(
            self.tr("Marked for secrecy. It has been tested and is handed out.")
            if is_released
            else self.tr("Marked for secrecy. It is withheld until somebody has tested it.")
        )
        self._release.setText(self.tr("&Withhold") if is_released else self.tr("Hand &out"))

    def _build(self) -> None:
        feed = self._theme_feed
        self._provision: ChoiceBox[str] = ChoiceBox()
        self._provision.setAccessibleName(self.tr("Provision"))
        self._provision.setToolTip(self.tr("The provision under which it is not handed out"))
        keys = QKeySequence(_MASK_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        mask = self.tr("Mask")
        self._mask = push_button(f"{mask}   {keys}", feed)
        self._mask.setAccessibleName(mask)
        self._mask.setShortcut(QKeySequence(_MASK_KEYS))
        self._whole = push_button(self.tr("Mask the w&hole"), feed)
        self._menu = Menu(self._whole)
        self._whole.setMenu(self._menu)
        self._marked_row = QWidget()
        self._marked_words = text_label("", "warn", wraps=True)
        self._release = push_button("", feed, compact=True)

    def _lay_out(self) -> None:
        marked = QHBoxLayout(self._marked_row)
        marked.setContentsMargins(0, 0, 0, 0)
        marked.setSpacing(Space.BETWEEN)
        marked.addWidget(self._marked_words, 1)
        marked.addWidget(self._release)
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._provision, 1)
        row.addWidget(self._mask)
        row.addWidget(self._whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.INSIDE)
        column.setSpacing(Space.INSIDE)
        column.addLayout(row)
        column.addWidget(self._marked_row)
        self._marked_row.hide()

    def _connect(self) -> None:
        self._mask.clicked.connect(self.mask_requested)
        self._menu.triggered.connect(self._on_whole_chosen)
        self._release.clicked.connect(self._on_release_clicked)

    def _on_whole_chosen(self, action: QAction) -> None:
        self.whole_requested.emit(self._wholes[action.data()])

    def _on_release_clicked(self) -> None:
        if self._marked is not None:
            self.release_requested.emit(self._marked, not self._is_released)
