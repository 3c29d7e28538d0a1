"""The sections of lag (2023:196) under each other; keeps and removes notes, and tells what changed."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.duty_row import DutyRow
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import text_label
from domain.changes import Change, Noun
from domain.duties import Duty, DutyStanding, Evidence, ProofKind
from domain.errors import UserError

if TYPE_CHECKING:
    from desktop.services.duty_service import DutyService


class DutyPane(QWidget):
    """What is shown comes from whoever reads the standings; the last note removed can be brought back."""

    def __init__(
        self,
        duties: "DutyService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._duties, self._change_feed = duties, change_feed
        self._notes: dict[UUID, Evidence] = {}
        self._last_removed: Evidence | None = None
        self._rows = {duty: DutyRow(theme_feed, duty) for duty in Duty}
        self._removed = RemovedMessage(theme_feed)
        self._lay_out()
        for row in self._rows.values():
            row.note_wanted.connect(self._on_note_wanted)
            row.removal_wanted.connect(self._on_removal_wanted)
        self._removed.undo_requested.connect(self._on_undo_requested)
        change_feed.taken_back.connect(self._forget_removed)

    def show_standings(self, standings: tuple[DutyStanding, ...], today: date) -> None:
        self._notes.clear()
        for standing in standings:
            self._rows[standing.duty].show_standing(standing, today)
            for proof in standing.proofs:
                if proof.kind is ProofKind.NOTED:
                    self._notes[proof.record_id] = Evidence(
                        id=proof.record_id,
                        duty=standing.duty,
                        happened_on=proof.happened_on,
                        note=proof.title,
                    )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(text_label(self.tr("What lag (2023:196) asks for"), "section"))
        shown = self.tr(
            "Samsyn shows what is written here and when it was done. Whether the law is followed is for you to judge."
        )
        column.addWidget(text_label(shown, "secondary", wraps=True))
        column.addWidget(self._removed)
        for row in self._rows.values():
            column.addWidget(hairline())
            column.addWidget(row)
        column.addStretch(1)

    def _on_note_wanted(self, duty: Duty, day: date, text: str) -> None:
        try:
            evidence = self._duties.note(duty, day, text)
        except UserError as error:
            self._rows[duty].say_wrong(say(error))
        else:
            self._rows[duty].end_note()
            self._announce(evidence.id)

    def _on_removal_wanted(self, evidence_id: UUID) -> None:
        self._last_removed = self._notes[evidence_id]
        self._duties.remove(evidence_id)
        self._removed.show_removed(self.tr("The note is removed."))
        self._announce(evidence_id)

    def _on_undo_requested(self) -> None:
        if self._last_removed is not None:
            restored = self._duties.restore(self._last_removed)
            self._forget_removed()
            self._announce(restored.id)

    def _forget_removed(self) -> None:
        self._last_removed = None
        self._removed.hide()

    def _announce(self, evidence_id: UUID) -> None:
        self._change_feed.announce(Change(Noun.AGREEMENT, (evidence_id,)))
