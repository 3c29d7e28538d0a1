"""What is chosen on the page of settings is in force at once, and kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.settings import Settings
from desktop.ui.backup_keeper import BackupKeeper
from desktop.ui.pages.settings.setting_row import OnOffBox
from desktop.ui.pages.settings_page import SettingsPage
from desktop.ui.preferences import Preferences
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.choice_box import ChoiceBox
from tests.ui.keyboard import CONTROL
from tests.ui.pages.clipping import assert_nothing_clipped
from tests.ui.sample_window import SampleWindow, Templates, sample_window

TARGET = Path("/hem/åsa/Hägersten-Älvsjö.samsyn")


@pytest.fixture
def kept() -> list[Settings]:
    """Every state that was written down."""
    return []


@pytest.fixture
def opened() -> list[Path]:
    """The folders that were opened."""
    return []


@pytest.fixture
def preferences(kept: list[Settings]) -> Preferences:
    return Preferences(Settings(), kept.append)


@pytest.fixture
def page(
    qtbot: QtBot,
    services: Services,
    theme_feed: ThemeFeed,
    preferences: Preferences,
    opened: list[Path],
) -> SettingsPage:
    made = SettingsPage(
        services,
        theme_feed,
        preferences,
        backups=BackupKeeper(),
        target=TARGET,
        open_folder=opened.append,
    )
    qtbot.addWidget(made)
    made.resize(1170, 660)
    with qtbot.waitActive(made):
        made.show()
    return made


def control(page: SettingsPage, kind: type, name: str) -> object:
    return next(each for each in page.findChildren(kind) if each.accessibleName() == name)


def pick(page: SettingsPage, name: str, words: str) -> None:
    """As by hand: with the signal of a user's choice."""
    box = control(page, QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def test_colours_change_at_once_and_are_kept(
    page: SettingsPage, theme_feed: ThemeFeed, kept: list[Settings]
) -> None:
    pick(page, "Colours", "Dark")
    assert theme_feed.theme.is_dark
    pick(page, "Colours", "High contrast")
    assert theme_feed.theme.is_contrast
    assert [settings.scheme for settings in kept] == ["dark", "high_contrast"]


def test_following_the_system_is_kept_though_nothing_looks_different(
    page: SettingsPage, theme_feed: ThemeFeed, kept: list[Settings]
) -> None:
    pick(page, "Colours", "Dark")
    pick(page, "Colours", "As the system")
    assert theme_feed.choice is SchemeChoice.FOLLOW_SYSTEM
    assert kept[-1].scheme == "system"


def test_colours_chosen_elsewhere_are_shown(page: SettingsPage, preferences: Preferences) -> None:
    preferences.change(scheme=SchemeChoice.HIGH_CONTRAST.value)
    box = control(page, ChoiceBox, "Colours")
    assert isinstance(box, ChoiceBox)
    assert box.chosen() is SchemeChoice.HIGH_CONTRAST
    pick(page, "Colours", "Dark")
    assert box.chosen() is SchemeChoice.DARK


def test_text_of_8_to_20_points_by_key(
    qtbot: QtBot, page: SettingsPage, theme_feed: ThemeFeed, kept: list[Settings]
) -> None:
    slider = control(page, QSlider, "Size of text")
    assert isinstance(slider, QSlider)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert theme_feed.theme.text_scale == pytest.approx(1.1)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert theme_feed.theme.text_scale == 2.0
    assert_nothing_clipped(page)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert theme_feed.theme.text_scale == 0.8
    assert kept[-1].text_scale == 0.8


def test_a_slider_that_is_held_shows_the_size_and_leaves_the_window_alone(
    page: SettingsPage, theme_feed: ThemeFeed
) -> None:
    slider = control(page, QSlider, "Size of text")
    assert isinstance(slider, QSlider)
    before = page._look._size._sample.grab().toImage()
    slider.setSliderDown(True)
    slider.setSliderPosition(16)
    assert page._look._size._points.text() == "16 points"
    assert page._look._size._sample.grab().toImage() != before
    assert theme_feed.theme.text_scale == 1.0
    slider.setSliderDown(False)
    assert theme_feed.theme.text_scale == 1.6


def test_the_slider_follows_the_keys_of_the_window(page: SettingsPage, theme_feed: ThemeFeed) -> None:
    theme_feed.enlarge_text()
    slider = control(page, QSlider, "Size of text")
    assert isinstance(slider, QSlider)
    assert slider.value() == 11


def test_the_language_is_kept_for_the_next_start(page: SettingsPage, kept: list[Settings]) -> None:
    pick(page, "Language", "English")
    assert kept[-1].language == "en"
    pick(page, "Language", "As the system")
    assert kept[-1].language == "system"


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("Spelling", "checks_spelling"),
        ("Writing rules", "checks_writing"),
        ("Suggestions of follow-ups", "offers_follow_ups"),
    ],
)
def test_help_with_writing_is_turned_off_and_on(
    qtbot: QtBot, page: SettingsPage, preferences: Preferences, name: str, setting: str
) -> None:
    box = control(page, OnOffBox, name)
    assert isinstance(box, OnOffBox)
    assert (box.text(), getattr(preferences.settings, setting)) == ("On", True)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert (box.text(), getattr(preferences.settings, setting)) == ("Off", False)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert getattr(preferences.settings, setting)


def test_a_name_is_taken_when_its_field_is_left(qtbot: QtBot, page: SettingsPage, services: Services) -> None:
    field = control(page, QLineEdit, "Name in the log")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.setText("  Samordnare   Lind ")
    with qtbot.waitSignal(page.name_chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert chosen.args == ["Samordnare Lind"]
    assert services.log.actor.chosen_name == "Samordnare Lind"
    assert "You are written down as Samordnare Lind." in [label.text() for label in page.findChildren(QLabel)]
    with qtbot.assertNotEmitted(page.name_chosen):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_the_folder_of_the_file_is_opened(page: SettingsPage, opened: list[Path]) -> None:
    assert str(TARGET) in [label.text() for label in page.findChildren(QLabel)]
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Open the folder")
    button.click()
    assert opened == [TARGET.parent]


def test_a_server_has_no_folder(qtbot: QtBot, services: Services, theme_feed: ThemeFeed) -> None:
    page = SettingsPage(
        services,
        theme_feed,
        Preferences(),
        backups=BackupKeeper(),
        target="postgresql://server/samsyn",
        open_folder=lambda _: None,
    )
    qtbot.addWidget(page)
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Open the folder")
    assert button.isHidden()


@pytest.fixture
def sample(qapp: QApplication, templates: Templates, tmp_path: Path) -> Iterator[SampleWindow]:
    with sample_window(qapp, templates.sample, tmp_path) as opened:
        yield opened


def test_settings_are_reached_by_key_and_stand_at_the_foot_of_the_rail(sample: SampleWindow) -> None:
    sample.press(Qt.Key.Key_Comma, CONTROL)
    assert sample.page() == "SettingsPage"
    assert sample.window._rail.selected_place() == sample.window._rail.places()[-1] == "settings"
    assert isinstance(QApplication.focusWidget(), QComboBox)


def test_a_name_that_is_given_there_is_passed_on(qtbot: QtBot, sample: SampleWindow) -> None:
    sample.press(Qt.Key.Key_Comma, CONTROL)
    with qtbot.waitSignal(sample.window._preferences.changed) as chosen:
        sample.pages.settings._person.name_given.emit("Samordnare Lind")
    assert chosen.args[0].chosen_name == "Samordnare Lind"
