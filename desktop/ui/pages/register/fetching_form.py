"""Which of the region's police areas come along when Stockholm's districts are fetched."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look, text_label

if TYPE_CHECKING:
    from desktop.services.reference_service import ReferencePolice

_BOX_PX = 260


class FetchingForm(QScrollArea):
    """``fetching_wanted(slugs)``; it is quiet from then on until it is shown anew. Those there already stay checked."""

    fetching_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._boxes: dict[str, QCheckBox] = {}
        self._row = FlowRow(theme_feed)
        self._areas = QVBoxLayout()
        self._message = InlineMessage(theme_feed)
        self._fetch = push_button(self.tr("Fetch"), theme_feed, look="primary", icon_name="download")
        self._cancel = push_button(self.tr("Cancel"), theme_feed)
        self._lay_out()
        self._message.hide()
        self._fetch.clicked.connect(self._on_fetch_clicked)
        self._cancel.clicked.connect(self.cancelled)

    def show_police_areas(self, areas: Sequence["ReferencePolice"]) -> None:
        self._areas.removeWidget(self._row)
        self._row.hide()
        self._row.deleteLater()
        self._row = FlowRow(self._theme_feed)
        self._boxes = {area.slug: _box(area) for area in areas}
        for box in self._boxes.values():
            self._row.add(box, _BOX_PX, grows=False)
        self._areas.addWidget(self._row)
        self._message.hide()
        self._fetch.setEnabled(True)

    def focus_first(self) -> None:
        free = next((box for box in self._boxes.values() if box.isEnabled()), self._fetch)
        free.setFocus(Qt.FocusReason.TabFocusReason)

    def say_wrong(self, sentence: str) -> None:
        self._message.show_message(MessageKind.DANGER, sentence)
        self._message.show()
        self._fetch.setEnabled(True)

    def _lay_out(self) -> None:
        content = QWidget()
        set_look(content, "column", value=True)
        explained = self.tr(
            "The city's district areas and districts of 2019, 2020 and 2023 are fetched, with what they come from. "
            "What is in the register already is filled in, not doubled."
        )
        which = self.tr("Choose the police areas that shall come along as parties, with what each covers.")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.BETWEEN)
        for button in (self._fetch, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(text_label(self.tr("Fetch Stockholm's districts"), "section"))
        column.addWidget(text_label(explained, wraps=True))
        column.addWidget(text_label(which, wraps=True))
        self._areas.addWidget(self._row)
        column.addLayout(self._areas)
        column.addWidget(self._message)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def _on_fetch_clicked(self) -> None:
        self._fetch.setEnabled(False)
        chosen = (slug for slug, box in self._boxes.items() if box.isEnabled() and box.isChecked())
        self.fetching_wanted.emit(tuple(chosen))


def _box(area: "ReferencePolice") -> QCheckBox:
    box = QCheckBox(area.name)
    box.setChecked(area.is_there)
    box.setEnabled(not area.is_there)
    return box
