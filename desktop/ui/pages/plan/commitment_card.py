"""One party's side of a measure: what it has promised, until when, what came of it; or that it has promised nothing."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.plan.plan_signs import COMMITMENT_CHIPS, COMMITMENT_SIGNS
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.words import word
from domain.plan import Commitment


class CommitmentCard(Card):
    """``edit_wanted(party id)`` comes from its button."""

    edit_wanted = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        party_name: str,
        commitment: Commitment,
        *,
        measure_due_on: date | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, margin=Space.BETWEEN)
        self._party_id = commitment.party_id
        status = commitment.status
        self.setAccessibleName(f"{party_name}, {word(status)}")
        chip = Chip(
            theme_feed, word(status), COMMITMENT_CHIPS[status], icon_name=COMMITMENT_SIGNS[status].icon_name
        )
        edit = push_button(self.tr("Change"), theme_feed, look="link")
        edit.setAccessibleName(self.tr("Change the commitment of {party}").format(party=party_name))
        edit.clicked.connect(self._on_edit_clicked)
        self.body.setSpacing(Space.TINY)
        self.body.addWidget(text_label(party_name, "strong", wraps=True))
        self.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(
            text_label(commitment.what or self.tr("What is promised is not stated"), wraps=True)
        )
        for look, words in (
            ("secondary", self._who_and_when(commitment, measure_due_on)),
            ("error", self._late(commitment, measure_due_on, today)),
            ("secondary", commitment.note),
        ):
            if words:
                self.body.addWidget(text_label(words, look, wraps=True))
        self.body.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _who_and_when(self, commitment: Commitment, measure_due_on: date | None) -> str:
        due = commitment.due_on or measure_due_on
        when = (
            self.tr("no later than {day}").format(day=f"{day_month(due)} {due.year}")
            if due
            else self.tr("no date")
        )
        return ", ".join(part for part in (commitment.role, when) if part)

    def _late(self, commitment: Commitment, measure_due_on: date | None, today: date) -> str:
        due = commitment.due_on or measure_due_on
        if due is None or due >= today or not commitment.status.is_open:
            return ""
        return self.tr("%n day(s) late", "", (today - due).days)

    def _on_edit_clicked(self) -> None:
        self.edit_wanted.emit(self._party_id)


class MissingSideCard(Card):
    """A dashed frame where a party's commitment would be; ``add_wanted(party id)`` comes from its button."""

    add_wanted = Signal(object)

    def __init__(
        self, theme_feed: ThemeFeed, party_name: str, party_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=Space.BETWEEN)
        self._party_id = party_id
        set_look(self, "missing", value=True)
        says = self.tr("{party} has no commitment").format(party=party_name)
        self.setAccessibleName(says)
        add = push_button(self.tr("Add a commitment"), theme_feed, look="link", icon_name="plus")
        add.setAccessibleName(self.tr("Add a commitment of {party}").format(party=party_name))
        add.clicked.connect(self._on_add_clicked)
        self.body.setSpacing(Space.TINY)
        self.body.addWidget(text_label(says, "quiet", wraps=True))
        self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _on_add_clicked(self) -> None:
        self.add_wanted.emit(self._party_id)
