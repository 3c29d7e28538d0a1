"""The rail at the left: the sign, the unit, the places one can go to, and how many things there are late."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.rail_button import RailButton
from desktop.ui.widgets.rail_search import RailSearch

SEARCH_KEYS = "Ctrl+K"
_WIDTH_PX = 196
_ICONS_BELOW_PX = 900  # of the window, at the ordinary size of text
_COMPACT_MARGIN_PX = 38  # 56 px with icons of 18


class NavigationRail(Pane):
    """``place_chosen(key)`` comes when the user goes somewhere, never for ``select_place``.

    ``search_wanted`` comes from the entry at the top, by mouse and by its mnemonic.
    """

    place_chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__("ground", parent)
        self._theme_feed = theme_feed
        self._is_compact, self._window_px = False, 0
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._name = text_label("Samsyn", "section")
        self._unit = ElidedLabel(unit, "secondary")
        self._search = RailSearch(theme_feed, self.tr("&Search"), self.tr("Search everything"), SEARCH_KEYS)
        self._search.clicked.connect(self.search_wanted)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def add_place(self, key: str, icon_name: str, text: str, *, at_bottom: bool = False) -> None:
        """Add a place after those already there."""
        button = RailButton(self._theme_feed, icon_name, text)
        button.set_compact(is_compact=self._shows_icons())
        self._buttons[key] = button
        self._group.addButton(button)
        button.chosen.connect(partial(self.place_chosen.emit, key))
        (self._bottom if at_bottom else self._top).addWidget(button)

    def places(self) -> tuple[str, ...]:
        """The keys of the places, from the top."""
        return tuple(self._buttons)

    def signs(self) -> tuple[tuple[str, str, str], ...]:
        """The places from the top, each with its icon and its words."""
        return tuple((key, button.icon_name, button.text()) for key, button in self._buttons.items())

    def select_place(self, key: str) -> None:
        """Mark where we are, without a signal. Raises KeyError for an unknown place."""
        self._buttons[key].mark()

    def selected_place(self) -> str:
        """Return the key of the marked place, or an empty text."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_late_count(self, key: str, count: int, spoken: str) -> None:
        """Show how many things are late there; ``spoken`` is "2 late" in words. 0 shows nothing."""
        self._buttons[key].set_late_count(count, spoken)

    def set_unit(self, unit: str) -> None:
        self._unit.set_text(unit)

    def is_compact(self) -> bool:
        return self._is_compact

    def set_compact(self, *, is_compact: bool) -> None:
        """Show icons only; their words become tool tips, counts become dots."""
        self._is_compact = is_compact
        self._fit()

    def fit_window(self, width_px: int) -> None:
        """Leave the width of a window that is narrow for its text to the page: icons only, whatever was chosen."""
        self._window_px = width_px
        self._fit()

    def toggle_width(self) -> None:
        """Icons only, or icons with words again."""
        self.set_compact(is_compact=not self._is_compact)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._unit)
        head = QHBoxLayout()
        head.setContentsMargins(Space.BETWEEN, Space.INSIDE, 0, Space.CARD)
        head.setSpacing(Space.INSIDE)
        head.addWidget(IconLabel(self._theme_feed, "samsyn", "accent", size="logo"))
        head.addLayout(words)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.INSIDE, Space.INSIDE, Space.INSIDE)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._search)
        column.addSpacing(Space.INSIDE)
        column.addLayout(self._top)
        column.addStretch(1)
        column.addLayout(self._bottom)
        for places in (self._top, self._bottom):
            places.setSpacing(Space.HAIR)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._fit()

    def _shows_icons(self) -> bool:
        least_px = _ICONS_BELOW_PX * self._theme_feed.theme.text_scale
        return self._is_compact or 0 < self._window_px < least_px

    def _fit(self) -> None:
        theme, is_compact = self._theme_feed.theme, self._shows_icons()
        for button in self._buttons.values():
            button.set_compact(is_compact=is_compact)
        self._search.set_compact(is_compact=is_compact)
        self._name.setVisible(not is_compact)
        self._unit.setVisible(not is_compact)
        compact_px = theme.heights.rail_icon + _COMPACT_MARGIN_PX
        self.setFixedWidth(compact_px if is_compact else round(_WIDTH_PX * theme.text_scale))
