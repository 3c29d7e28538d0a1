"""What a check of the minutes found, in place: one message, and a row for each thing that is wrong."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.finishing.row_card import RowCard
from desktop.ui.pages.paper.fault_words import fault_sentence
from desktop.ui.pages.records.fault_row import FaultRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label

if TYPE_CHECKING:
    from desktop.services.records_overview_service import CodeFound, NamedFault

MOST_ROWS = 50


class CheckResult(QWidget):
    """``minutes_wanted(UUID)`` from a row or from the button of the message."""

    minutes_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._meeting_id: UUID | None = None
        self._message = InlineMessage(theme_feed)
        self._show_minutes = self._message.add_button(self.tr("Show the minutes"))
        self._show_minutes.clicked.connect(self._on_show)
        self._rows = RowCard()
        self._more = text_label("", "quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        for widget in (self._message, self._rows, self._more):
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        self.say(MessageKind.INFO, "")
        self._message.hide()

    def say(self, kind: MessageKind, text: str, meeting_id: UUID | None = None) -> None:
        """One message alone; with a button to the minutes it is about."""
        self._meeting_id = meeting_id
        self._show_minutes.setVisible(meeting_id is not None)
        self._message.show_message(kind, text)
        self._message.show()
        self._rows.show_rows([])
        self._more.hide()

    def show_faults(self, faults: Sequence["NamedFault"]) -> None:
        """What was found in all series; nothing means that everything is as it was finished."""
        if not faults:
            self.say(MessageKind.OK, self.tr("All minutes are as they were finished."))
            return
        found = self.tr("The check found %n fault(s).", "", len(faults))
        self.say(MessageKind.DANGER, f"{found} {self._way_out()}")
        rows = [FaultRow(self._theme_feed, fault) for fault in faults[:MOST_ROWS]]
        for row in rows:
            row.minutes_wanted.connect(self.minutes_wanted)
        self._rows.show_rows(rows)
        left = len(faults) - len(rows)
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0)

    def show_code(self, found: "CodeFound") -> None:
        """Which minutes a code is of, and whether they are as they were printed."""
        if found.meeting_id is None or found.day is None:
            unknown = self.tr(
                "No minutes in this file have the code. Compare it with the paper once more. "
                "If it is right, the minutes have been taken out of the file or changed. {way_out}"
            )
            self.say(MessageKind.DANGER, unknown.format(way_out=self._way_out()))
            return
        whose = self.tr("The code is that of version {version} of the minutes of {series}, {day}.").format(
            version=found.version, series=found.series, day=long_day(found.day)
        )
        faults = " ".join(fault_sentence(fault) for fault in found.faults)
        if faults:
            self.say(MessageKind.DANGER, f"{whose} {faults} {self._way_out()}", found.meeting_id)
        elif found.is_newest:
            unchanged = self.tr("They are unchanged since they were printed.")
            self.say(MessageKind.OK, f"{whose} {unchanged}", found.meeting_id)
        else:
            older = self.tr("That version is unchanged, and there is a later one.")
            self.say(MessageKind.WARN, f"{whose} {older}", found.meeting_id)

    def _way_out(self) -> str:
        return self.tr("Restore a backup of the file from before the change, and check the minutes again.")

    def _on_show(self) -> None:
        self.minutes_wanted.emit(self._meeting_id)
