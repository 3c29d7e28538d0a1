"""Beside a picture: what has changed since the version before, and how many points there are of what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from desktop.services.picture_view import CountLine, PictureView

_WIDTH_PX = 300
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX
_MOST_LINES = 60
"""Beyond this nobody reads on a side panel; how many more there are is said."""


class PictureSide(Pane):
    """Words and numbers, nothing to press; it scrolls with the keys when it has the focus."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._is_wide = False
        self._told: tuple[object, ...] = ()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("What has changed, and counts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        theme_feed.follow(self._on_text_size_changed)

    def show_picture(self, view: "PictureView") -> None:
        """Show another picture, or the same as it reads now; the place one was at stays."""
        told = (view.changes, view.areas, view.categories)
        if told == self._told:
            return
        self._told = told
        place = self._area.verticalScrollBar().value()
        inner = QWidget()
        set_look(inner, "column", value=True)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        self._column.setSpacing(Space.TINY)
        self._write_changes(view)
        self._write_counts(self.tr("Points by area"), view.areas)
        self._write_counts(self.tr("Points by category"), view.categories)
        self._column.addStretch(1)
        self._area.setWidget(inner)
        self._area.verticalScrollBar().setValue(place)

    def focus_words(self) -> None:
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_wide(self, *, is_wide: bool) -> None:
        """Take the whole width, or that of a column."""
        self._is_wide = is_wide
        self._take_place(self._theme_feed.theme)

    def _write_changes(self, view: "PictureView") -> None:
        self._add(self.tr("What has changed"), "section")
        if view.changes is None:
            self._add(self.tr("This is the first version, so there is nothing to compare it with."), "quiet")
        elif not view.changes:
            self._add(self.tr("Nothing has changed since the version before."), "quiet")
        for section in view.changes or ():
            self._head(section.heading)
            self._write_lines(section.sentences)

    def _write_counts(self, title: str, counts: "Sequence[CountLine]") -> None:
        if counts:
            self._head(title)
            self._write_lines([f"{count.topic}: {count.words}" for count in counts])

    def _write_lines(self, lines: Sequence[str]) -> None:
        for line in lines[:_MOST_LINES]:
            self._add(line)
        more = len(lines) - _MOST_LINES
        if more > 0:
            self._add(self.tr("and %n more", "", more), "secondary")

    def _head(self, words: str) -> None:
        self._column.addSpacing(Space.INSIDE)
        self._add(words, "heading")

    def _add(self, words: str, look: str = "") -> None:
        self._column.addWidget(text_label(words, look, wraps=True))

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._take_place(theme)

    def _take_place(self, theme: Theme) -> None:
        width = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(0 if self._is_wide else width)
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_wide else width)
