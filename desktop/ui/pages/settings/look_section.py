"""How the window looks and speaks on this computer: colours, size of text, language."""

from PySide6.QtWidgets import QWidget

from desktop.settings import Settings
from desktop.ui.pages.settings.setting_row import SettingRow, SettingsSection
from desktop.ui.pages.settings.text_size import TextSizeControl
from desktop.ui.preferences import Preferences
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox


class LookSection(SettingsSection):
    """Colours and sizes are seen at once, the language from the next start."""

    def __init__(
        self, theme_feed: ThemeFeed, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Look and language"), parent)
        self._theme_feed, self._preferences = theme_feed, preferences
        self._build()
        self._lay_out()
        self._connect()

    @property
    def first_stop(self) -> QWidget:
        """Where whoever comes here begins."""
        return self._scheme

    def _build(self) -> None:
        feed = self._theme_feed
        self._scheme = ChoiceBox[SchemeChoice]()
        self._scheme.set_choices(
            [
                (SchemeChoice.FOLLOW_SYSTEM, self.tr("As the system")),
                (SchemeChoice.LIGHT, self.tr("Light")),
                (SchemeChoice.DARK, self.tr("Dark")),
                (SchemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
            ]
        )
        self._scheme.choose(feed.choice)
        self._size = TextSizeControl(feed)
        self._language = ChoiceBox[str]()
        # Each language by its own name, as whoever does not read the other looks for it.
        self._language.set_choices(
            [("system", self.tr("As the system")), ("sv", "Svenska"), ("en", "English")]
        )
        self._language.choose(self._preferences.settings.language)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        colours = self.tr("The contrast theme of the system is followed too, where it has one.")
        size = self.tr("Also Ctrl and plus or minus, anywhere.")
        language = self.tr("From the next time Samsyn starts. What is printed is always in Swedish.")
        self.add(SettingRow(feed, self.tr("&Colours"), colours, self._scheme))
        self.add(SettingRow(feed, self.tr("Si&ze of text"), size, self._size, named=self._size.slider))
        self.add(SettingRow(feed, self.tr("&Language"), language, self._language))

    def _connect(self) -> None:
        self._scheme.activated.connect(self._on_scheme)
        self._size.scale_chosen.connect(self._on_scale)
        self._language.activated.connect(self._on_language)
        self._preferences.changed.connect(self._on_changed)

    def _on_changed(self, settings: Settings) -> None:
        """Colours are chosen in the palette too."""
        self._scheme.choose(SchemeChoice(settings.scheme))

    def _on_scheme(self) -> None:
        choice = self._scheme.chosen() or SchemeChoice.FOLLOW_SYSTEM
        self._preferences.change(scheme=choice.value)
        self._theme_feed.choose_scheme(choice)

    def _on_scale(self, scale: float) -> None:
        self._preferences.change(text_scale=scale)
        self._theme_feed.choose_text_scale(scale)

    def _on_language(self) -> None:
        self._preferences.change(language=self._language.chosen() or "system")
