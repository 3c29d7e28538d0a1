"""What Samsyn does while one writes: spelling, writing rules, suggestions of follow-ups. All of it can be turned off."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.settings.setting_row import OnOffBox, SettingRow, SettingsSection
from desktop.ui.preferences import Preferences
from desktop.ui.theme import ThemeFeed


class WritingSection(SettingsSection):
    """Nothing here changes a text: it says what is underlined and offered."""

    def __init__(
        self, theme_feed: ThemeFeed, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("While you write"), parent)
        self._theme_feed, self._preferences = theme_feed, preferences
        self._add_box(
            "checks_spelling",
            self.tr("S&pelling"),
            self.tr("Underline words that are not in the Swedish word list or among your own."),
        )
        self._add_box(
            "checks_writing",
            self.tr("&Writing rules"),
            self.tr("Underline dates, times, dashes and abbreviations that can be written better."),
        )
        self._add_box(
            "offers_follow_ups",
            self.tr("Suggestions of &follow-ups"),
            self.tr("Offer a follow-up where a sentence says who does what until when."),
        )

    def _add_box(self, name: str, title: str, help_text: str) -> None:
        """``name`` is that of the setting."""
        box = OnOffBox(is_on=getattr(self._preferences.settings, name))
        box.clicked.connect(partial(self._on_clicked, name, box))
        self.add(SettingRow(self._theme_feed, title, help_text, box))

    def _on_clicked(self, name: str, box: OnOffBox) -> None:
        self._preferences.change(**{name: box.isChecked()})
