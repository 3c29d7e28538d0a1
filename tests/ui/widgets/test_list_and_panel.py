"""A list and its panel: beside each other, or one in the place of the other."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.list_and_panel import ListAndPanel


@pytest.mark.parametrize(("width", "list_is_seen"), [(1100, True), (600, False)])
def test_the_panel_takes_the_lists_place_where_both_have_no_room(
    qtbot: QtBot, theme_feed: ThemeFeed, width: int, list_is_seen: bool
) -> None:
    rows, panel = QLabel("rows"), QLabel("panel")
    panes = ListAndPanel(rows, panel, theme_feed)
    qtbot.addWidget(panes)
    panes.resize(width, 400)
    panes.show()
    assert rows.isVisible()
    assert not panel.isVisible()
    panes.open_panel()
    assert panel.isVisible()
    assert rows.isVisible() is list_is_seen
    panes.close_panel()
    assert rows.isVisible()
    assert not panel.isVisible()
