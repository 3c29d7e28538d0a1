"""Messages, empty states, chips, lamps, tags and signs say in words what they show in colour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Scheme, SchemeChoice, ThemeFeed, theme_for
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS, SECRECY_SIGNS, SEVERITY_SIGNS, TREND_SIGNS
from desktop.ui.widgets.status_lamp import LampState, StatusLamp
from domain.follow_ups import FollowUpStatus
from domain.secrecy import Sensitivity
from domain.situation import Severity, Trend


@pytest.mark.parametrize("kind", MessageKind)
def test_a_message_speaks_and_wears_its_tint(qtbot: QtBot, theme_feed: ThemeFeed, kind: MessageKind) -> None:
    message = InlineMessage(theme_feed, kind, "Disken är full.")
    qtbot.addWidget(message)
    message.resize(300, 40)
    assert QAccessible.queryAccessibleInterface(message).text(QAccessible.Text.Name) == "Disken är full."
    tint = theme_feed.theme.colours[f"{kind.value}_tint"]
    assert message.grab().toImage().pixelColor(150, 3).name() == tint.lower()


def test_a_message_has_at_most_two_buttons(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    message = InlineMessage(theme_feed, MessageKind.WARN, "Två parter har inte undertecknat.")
    qtbot.addWidget(message)
    first = message.add_button("Visa parter")
    message.add_button("Förnya …")
    with pytest.raises(ValueError, match="at most two"):
        message.add_button("En till")
    with qtbot.waitSignal(first.clicked):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)


def test_where_tints_are_dropped_messages_and_chips_get_a_frame(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    message = InlineMessage(theme_feed, MessageKind.WARN, "Text")
    qtbot.addWidget(message)
    message.resize(300, 40)
    theme_feed.choose_scheme(SchemeChoice.HIGH_CONTRAST)
    image = message.grab().toImage()
    assert image.pixelColor(150, 0).name() == "#ffffff"
    assert image.pixelColor(150, 3).name() == "#000000"


def test_an_empty_state_offers_one_way_on(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    empty = EmptyState(theme_feed, "list-checks", "Inget är försenat.", "Visa alla")
    qtbot.addWidget(empty)
    empty.show()
    button = next(child for child in empty.children() if child.metaObject().className() == "QPushButton")
    with qtbot.waitSignal(empty.button_clicked):
        button.click()
    empty.set_button_text("")
    assert not button.isVisible()


def test_a_chip_says_its_fact_and_can_change(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    chip = Chip(theme_feed, "Pågår", icon_name="circle-dot")
    qtbot.addWidget(chip)
    chip.show_fact("39 dagar försenad", ChipKind.DANGER, "clock")
    assert chip.text() == chip.accessibleName() == "39 dagar försenad"
    assert chip.property("chip") == "danger"
    assert chip.height() == theme_feed.theme.heights.chip


@pytest.mark.parametrize("state", LampState)
def test_a_lamp_has_words_and_a_sign(qtbot: QtBot, theme_feed: ThemeFeed, state: LampState) -> None:
    lamp = StatusLamp(theme_feed, ok_icon_name="hard-drive")
    qtbot.addWidget(lamp)
    lamp.show_state(state, "Lokal disk", "C:/Samverkan/fil.samsyn")
    spoken = QAccessible.queryAccessibleInterface(lamp)
    assert spoken.text(QAccessible.Text.Name) == "Lokal disk"
    assert spoken.text(QAccessible.Text.Description) == "C:/Samverkan/fil.samsyn"
    assert not lamp.icon().isNull()


def test_an_area_tag_is_known_by_its_title(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    tag = AreaTag(theme_feed, "P", 2, "Otrygga platser")
    qtbot.addWidget(tag)
    assert QAccessible.queryAccessibleInterface(tag).text(QAccessible.Text.Name) == "Otrygga platser"
    tag.resize(tag.sizeHint())
    fill = tag.grab().toImage().pixelColor(tag.width() // 2, 1).name()
    assert fill == theme_for(Scheme.LIGHT).area(2).fill.lower()


def test_a_section_shows_its_count_or_none(qtbot: QtBot, theme_feed: ThemeFeed) -> None:
    section = SectionLabel("Uppföljningar")
    qtbot.addWidget(section)
    section.show()
    section.set_count(3)
    assert [label.text() for label in section.findChildren(QLabel) if label.isVisible()] == [
        "Uppföljningar",
        "3",
    ]
    section.set_count(None)
    assert [label.text() for label in section.findChildren(QLabel) if label.isVisible()] == ["Uppföljningar"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_choice_card_is_a_button(qtbot: QtBot, theme_feed: ThemeFeed, key: Qt.Key) -> None:
    card = ChoiceCard(theme_feed, "flask-conical", "Prova med exempel", "Tre möten.")
    qtbot.addWidget(card)
    spoken = QAccessible.queryAccessibleInterface(card)
    assert spoken.role() == QAccessible.Role.Button
    assert spoken.text(QAccessible.Text.Name) == "Prova med exempel"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, key)


def test_every_value_has_a_sign_of_its_own() -> None:
    for values, signs in (
        (Severity, SEVERITY_SIGNS),
        (Trend, TREND_SIGNS),
        (FollowUpStatus, FOLLOW_UP_SIGNS),
        (Sensitivity, SECRECY_SIGNS),
    ):
        assert set(signs) == set(values)
        assert len({sign.icon_name for sign in signs.values()}) == len(signs), "told apart without colour"
