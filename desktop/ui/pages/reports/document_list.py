"""The documents at the left of the reports page: the yearly follow-up, and the latest finished minutes."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.reports.document_button import DocumentButton
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from domain.meetings import MeetingSummary

_WIDTH_PX = 216


class DocumentList(Pane):
    """``report_chosen`` for the yearly follow-up, ``minutes_wanted(UUID)`` for a meeting."""

    report_chosen = Signal()
    minutes_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._meetings: dict[DocumentButton, UUID] = {}
        self._report = DocumentButton(
            theme_feed, "chart-column", self.tr("Yearly follow-up"), self.tr("By prioritised area")
        )
        self._report.setCheckable(True)
        self._from_meetings = text_label(self.tr("From a meeting"), "heading")
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._lay_out()
        self._report.clicked.connect(self._on_report_clicked)
        self._report.setChecked(True)
        theme_feed.follow(self._on_text_size_changed)

    def show_meetings(self, meetings: Sequence[MeetingSummary]) -> None:
        """The meetings with finished minutes, newest first."""
        for button in self._meetings:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._meetings = {}
        for meeting in meetings:
            day = f"{day_month(meeting.day)} {meeting.day.year}"
            button = DocumentButton(self._theme_feed, "file-text", day, meeting.series)
            button.clicked.connect(self._on_meeting_clicked)
            self._meetings[button] = meeting.id
            self._column.insertWidget(self._column.count() - 1, button)
        self._from_meetings.setVisible(bool(meetings))

    def focus_list(self) -> None:
        self._report.setFocus()

    def set_wide(self, *, is_wide: bool) -> None:
        """Alone on the page it may take all the width."""
        self._is_wide = is_wide
        self._on_text_size_changed(self._theme_feed.theme)

    def _lay_out(self) -> None:
        set_look(self._content, "column", value=True)
        self._column.setContentsMargins(Space.BETWEEN, Space.CARD, Space.BETWEEN, Space.CARD)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(text_label(self.tr("The year"), "heading"))
        self._column.addWidget(self._report)
        self._column.addSpacing(Space.CARD)
        self._column.addWidget(self._from_meetings)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._is_wide = False

    def _on_report_clicked(self) -> None:
        self._report.setChecked(True)
        self.report_chosen.emit()

    def _on_meeting_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, DocumentButton):
            self.minutes_wanted.emit(self._meetings[button])

    def _on_text_size_changed(self, theme: Theme) -> None:
        width_px = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(width_px)
        self.setMaximumWidth(width_px * 100 if self._is_wide else width_px)
