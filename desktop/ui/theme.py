"""Dresses the application in a theme, follows the system when asked, and tells the widgets when it changes.

The values are in theme_tokens.py and theme_palettes.py; most callers need only this module.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import live_icon
from desktop.ui.style import SamsynStyle
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_style_sheet import style_sheet
from desktop.ui.theme_tokens import (
    MEDIUM,
    REGULAR,
    SEMIBOLD,
    Radius,
    Scheme,
    Space,
    Theme,
    system_contrast_theme,
    theme_for,
)

__all__ = [
    "MEDIUM",
    "REGULAR",
    "SEMIBOLD",
    "Radius",
    "Scheme",
    "SchemeChoice",
    "Space",
    "Theme",
    "ThemeFeed",
    "apply_theme",
    "qt_palette",
    "theme_for",
]

SMALLEST_TEXT_SCALE, LARGEST_TEXT_SCALE = 0.8, 2.0
_TEXT_SCALE_STEP = 0.1


class SchemeChoice(Enum):
    """What the user has chosen in the settings."""

    FOLLOW_SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


_SYSTEM_SCHEMES: Mapping[SchemeChoice, Qt.ColorScheme] = MappingProxyType(
    {
        SchemeChoice.LIGHT: Qt.ColorScheme.Light,
        SchemeChoice.DARK: Qt.ColorScheme.Dark,
        SchemeChoice.HIGH_CONTRAST: Qt.ColorScheme.Dark,
    }
)

_QT_ROLES: Mapping[QPalette.ColorRole, ColourRole] = MappingProxyType(
    {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "line_strong",
        QPalette.ColorRole.Shadow: "line",
        QPalette.ColorRole.Highlight: "selected",
        QPalette.ColorRole.HighlightedText: "selected_text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.BrightText: "text",
        QPalette.ColorRole.PlaceholderText: "text3",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
    }
)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dress the whole application: style, palette, font and style sheet. May be called again at any time.

    The earlier sheet is taken off first: over it each step dresses every widget once more, which takes six times as long.
    """
    application.setStyleSheet("")
    style = SamsynStyle(theme)
    FocusRing(application, theme, parent=style)
    application.setStyle(style)
    application.setPalette(qt_palette(theme))
    application.setFont(theme.font_of("body"))
    application.setStyleSheet(style_sheet(theme))


def qt_palette(theme: Theme) -> QPalette:
    """Return the theme's colours in Qt's roles, for what Qt draws by itself."""
    palette = QPalette()
    for qt_role, role in _QT_ROLES.items():
        palette.setColor(qt_role, theme.colour(role))
    for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, theme.colour("text3"))
    return palette


class ThemeFeed(QObject):
    """The theme in force. ``changed(Theme)`` comes after the application has been dressed anew.

    Painted widgets read ``theme`` each time they paint and need no signal for colours; those that keep a size
    or a font listen to ``changed``.
    """

    changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        choice: SchemeChoice = SchemeChoice.FOLLOW_SYSTEM,
        *,
        text_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = choice
        self._text_scale = min(max(text_scale, SMALLEST_TEXT_SCALE), LARGEST_TEXT_SCALE)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._tell_system()
        self._theme = self._chosen_theme()
        apply_theme(application, self._theme)

    @property
    def theme(self) -> Theme:
        """The theme that is shown now."""
        return self._theme

    @property
    def choice(self) -> SchemeChoice:
        """What the user has chosen."""
        return self._choice

    def current(self) -> Theme:
        """Return the theme that is shown now; for those who ask later, like icons."""
        return self._theme

    def icon(self, name: str, role: ColourRole = "text2") -> QIcon:
        """Return an icon that follows the theme by itself: it asks for its colour each time it is drawn."""
        return live_icon(name, self.current, role)

    def choose_scheme(self, choice: SchemeChoice) -> None:
        """Use this scheme from now on."""
        self._choice = choice
        self._tell_system()
        self._announce()

    def choose_text_scale(self, text_scale: float) -> None:
        """Use this size of text from now on; 1.0 is body text of 10 pt. Kept between 0.8 and 2.0."""
        self._text_scale = min(max(text_scale, SMALLEST_TEXT_SCALE), LARGEST_TEXT_SCALE)
        self._announce()

    def enlarge_text(self) -> None:
        """Make text a tenth larger."""
        self.choose_text_scale(round(self._text_scale + _TEXT_SCALE_STEP, 2))

    def reduce_text(self) -> None:
        """Make text a tenth smaller."""
        self.choose_text_scale(round(self._text_scale - _TEXT_SCALE_STEP, 2))

    def follow(self, update: Callable[[Theme], None]) -> None:
        """Call a bound method with the theme now and at each change."""
        update(self._theme)
        self.changed.connect(update)

    def _on_system_changed(self) -> None:
        if self._choice is SchemeChoice.FOLLOW_SYSTEM:
            self._announce()

    def _tell_system(self) -> None:
        """Let the title bar and the system's own dialogs take the same side."""
        scheme = _SYSTEM_SCHEMES.get(self._choice, Qt.ColorScheme.Unknown)
        self._application.styleHints().setColorScheme(scheme)

    def _announce(self) -> None:
        theme = self._chosen_theme()
        if theme == self._theme:
            return
        self._theme = theme
        apply_theme(self._application, theme)
        self.changed.emit(theme)

    def _chosen_theme(self) -> Theme:
        if self._choice is not SchemeChoice.FOLLOW_SYSTEM:
            return theme_for(Scheme(self._choice.value), text_scale=self._text_scale)
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._application.setPalette(QPalette())  # takes ours away, so that the system's shows through
            return system_contrast_theme(self._application.palette(), text_scale=self._text_scale)
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        return theme_for(Scheme.DARK if is_dark else Scheme.LIGHT, text_scale=self._text_scale)
