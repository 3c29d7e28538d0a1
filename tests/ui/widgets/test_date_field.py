"""A date typed in full comes out as it was typed, hyphens and all."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.date_field import DateField
from tests.ui.keyboard import Keyboard


@pytest.mark.parametrize("typed", ["2026-12-17", "20261217"])
def test_a_date_is_typed_with_or_without_hyphens(qtbot: QtBot, theme_feed: ThemeFeed, typed: str) -> None:
    field = DateField(theme_feed, date(2019, 9, 12))
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    field.setSelectedSection(DateField.Section.YearSection)
    Keyboard().write(typed)
    assert field.chosen_date() == date(2026, 12, 17)
