"""What comes along to the next meeting of a series: agenda, people, and the follow-ups still open."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.follow_up_words import due_words, meetings_in_a_row
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel
from domain.follow_ups import FollowUp

if TYPE_CHECKING:
    from desktop.services.meeting_service import MeetingProposal


class MeetingProposalPanel(Pane):
    """Made anew for each proposal: it is read, never worked in."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, edge="left")
        self._theme_feed = theme_feed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self._column.setSpacing(Space.BETWEEN)
        self._shown = QWidget()
        self._column.addWidget(text_label(self.tr("This comes along"), "section"))
        self._column.addWidget(self._shown)
        self._column.addStretch(1)

    def show_proposal(self, proposal: "MeetingProposal", parties: Mapping[UUID, str], today: date) -> None:
        """Show what the series and its last meeting hold; ``parties`` are names by key."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.PAGE)
        column.addWidget(self._people(proposal.called))
        column.addWidget(self._follow_ups(proposal.carried, parties, today))
        column.addWidget(self._agenda([standing.heading for standing in proposal.agenda]))
        self._column.replaceWidget(self._shown, shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = shown

    def _people(self, called: int) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.INSIDE)
        line.addWidget(IconLabel(self._theme_feed, "users"))
        words = self.tr("%n participant(s) called", "", called) if called else self.tr("Nobody is called yet")
        line.addWidget(text_label(words, wraps=True), 1)
        return row

    def _agenda(self, headings: list[str]) -> QWidget:
        section, rows = self._section(self.tr("Agenda"), len(headings))
        if not headings:
            nothing = self.tr("The series has no standing agenda: the meeting begins with an empty one.")
            rows.addWidget(text_label(nothing, "quiet", wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.BETWEEN)
        grid.setVerticalSpacing(Space.INSIDE)
        grid.setColumnStretch(1, 1)
        for row, heading in enumerate(headings):
            grid.addWidget(
                text_label(str(row + 1), "quiet"),
                row,
                0,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
            )
            grid.addWidget(text_label(heading, wraps=True), row, 1)
        rows.addLayout(grid)
        return section

    def _follow_ups(
        self, carried: tuple[tuple[FollowUp, int], ...], parties: Mapping[UUID, str], today: date
    ) -> QWidget:
        section, rows = self._section(self.tr("Open follow-ups"), len(carried))
        if not carried:
            rows.addWidget(text_label(self.tr("Nothing waits from earlier meetings."), "quiet", wraps=True))
        for follow_up, times in carried:
            words = QVBoxLayout()
            words.setSpacing(Space.HAIR)
            words.addWidget(text_label(follow_up.what, wraps=True))
            words.addLayout(self._when(follow_up, times, today))
            words.addWidget(text_label(_responsible(follow_up, parties), "secondary", wraps=True))
            rows.addWidget(hairline())
            rows.addLayout(words)
        return section

    def _when(self, follow_up: FollowUp, times: int, today: date) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        is_late = follow_up.days_late(today) > 0
        if is_late:
            line.addWidget(IconLabel(self._theme_feed, "clock", "danger", size="row_icon"))
        line.addWidget(text_label(due_words(follow_up, today), "error" if is_late else "secondary"))
        line.addWidget(text_label(f"· {meetings_in_a_row(times)}", "secondary", wraps=True), 1)
        return line

    def _section(self, title: str, count: int) -> tuple[QWidget, QVBoxLayout]:
        section = QWidget()
        rows = QVBoxLayout(section)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.INSIDE)
        head = SectionLabel(title)
        head.set_count(count)
        rows.addWidget(head)
        return section, rows


def _responsible(follow_up: FollowUp, parties: Mapping[UUID, str]) -> str:
    party = parties.get(follow_up.party_id, "") if follow_up.party_id else ""
    return ", ".join(part for part in (party, follow_up.role) if part)
