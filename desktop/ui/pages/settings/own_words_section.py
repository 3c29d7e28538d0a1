"""The words a person has added to the word list: shown, added, removed; and whether there is a word list at all."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.look import set_look, text_label

_MOST_ROWS = 6
_LONGEST_WORD = 60


class OwnWordsSection(SettingsSection):
    """Delete removes the chosen word as the button does; the next one is chosen then."""

    def __init__(self, theme_feed: ThemeFeed, proofing: Proofing, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your words"), parent)
        self._own_words, self._spelling = proofing.own_words, proofing.spelling
        self._build(theme_feed)
        self._connect(theme_feed)
        self._spelling.start()
        self._show_availability()
        self._show_words()

    def _build(self, theme_feed: ThemeFeed) -> None:
        self._field = QLineEdit()
        self._field.setMaxLength(_LONGEST_WORD)
        help_text = self.tr("Type a word and press Enter. It is never underlined again.")
        self.add(SettingRow(theme_feed, self.tr("Add a word"), help_text, self._field))
        self._none = text_label(self.tr("You have added no words yet."), "quiet", wraps=True)
        self._list = QListWidget()
        set_look(self._list, "words", value=True)
        self._list.setAccessibleName(self.tr("Words you have added"))
        self._remove = push_button(self.tr("Remove the word"), theme_feed, compact=True)
        self._missing = text_label(
            self.tr("There is no Swedish word list on this computer, so spelling is not checked."),
            "quiet",
            wraps=True,
        )
        self.add(self._words_part())

    def _words_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(Space.CARD, Space.BETWEEN, Space.CARD, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        for widget in (self._missing, self._none, self._list):
            column.addWidget(widget)
        column.addLayout(foot)
        return part

    def _connect(self, theme_feed: ThemeFeed) -> None:
        self._field.returnPressed.connect(self._on_entered)
        self._remove.clicked.connect(self._on_remove)
        self._list.installEventFilter(self)
        self._own_words.changed.connect(self._show_words)
        self._spelling.availability_changed.connect(self._show_availability)
        theme_feed.follow(self._on_theme_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if is_pressed and event.type() == QEvent.Type.KeyPress:
            self._on_remove()
        return is_pressed or super().eventFilter(watched, event)

    def _show_availability(self) -> None:
        self._missing.setVisible(self._spelling.is_available is False)

    def _show_words(self) -> None:
        words, place = self._own_words.all(), self._list.currentRow()
        had_focus = self._list.hasFocus() or self._remove.hasFocus()
        self._list.clear()
        self._list.addItems(words)
        self._list.setCurrentRow(min(max(place, 0), len(words) - 1))
        self._none.setVisible(not words)
        for widget in (self._list, self._remove):
            widget.setVisible(bool(words))
        self._fit_list()
        if had_focus and not words:
            self._field.setFocus()

    def _on_entered(self) -> None:
        self._own_words.add(self._field.text())
        self._field.clear()

    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._own_words.remove(item.text())

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._fit_list()

    def _fit_list(self) -> None:
        """As high as its words, up to a few."""
        rows = min(max(self._list.count(), 1), _MOST_ROWS)
        row_height = max(self._list.sizeHintForRow(0), self._list.fontMetrics().height())
        self._list.setFixedHeight(rows * row_height + 2 * self._list.frameWidth())
