"""The documents at the left of their page, by what they come from; one is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.documents.document_button import DocumentButton
from desktop.ui.pages.documents.document_kinds import grouped_kinds, kind_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from domain.papers.orders import DocumentKind

_WIDTH_PX, _NARROW_PX = 232, 220


class DocumentList(Pane):
    """``chosen(DocumentKind)`` by a click, or by the arrow keys, which go through the buttons of a group."""

    chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._is_narrow = True
        self._buttons: dict[DocumentKind, DocumentButton] = {}
        self._group = QButtonGroup(self)
        self._content = QWidget()
        set_look(self._content, "column", value=True)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(Space.BETWEEN, Space.CARD, Space.BETWEEN, Space.CARD)
        self._column.setSpacing(Space.HAIR)
        for words, kinds in grouped_kinds():
            self._add_group(words, kinds, theme_feed)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._content)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        theme_feed.follow(self._on_theme_changed)

    def choose(self, kind: DocumentKind) -> None:
        """Mark one without a signal."""
        self._buttons[kind].setChecked(True)
        self._bring_chosen_into_view()

    def focus_chosen(self) -> None:
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """A narrower list, whose longest names are cut, where there is little room."""
        self._is_narrow = is_narrow
        self._on_theme_changed(self._theme_feed.theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._bring_chosen_into_view()

    def _bring_chosen_into_view(self) -> None:
        if button := self._group.checkedButton():
            self._area.ensureWidgetVisible(button, 0, Space.CARD)

    def _add_group(self, words: str, kinds: tuple[DocumentKind, ...], theme_feed: ThemeFeed) -> None:
        if self._buttons:
            self._column.addSpacing(Space.BETWEEN)
        self._column.addWidget(text_label(words, "heading"))
        for kind in kinds:
            button = DocumentButton(theme_feed, *kind_words(kind))
            button.setCheckable(True)
            button.clicked.connect(self._on_clicked)
            self._group.addButton(button)
            self._buttons[kind] = button
            self._column.addWidget(button)

    def _on_clicked(self) -> None:
        button = self.sender()
        self.chosen.emit(next(kind for kind, each in self._buttons.items() if each is button))

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedWidth(round((_NARROW_PX if self._is_narrow else _WIDTH_PX) * theme.text_scale))
