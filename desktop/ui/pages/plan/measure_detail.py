"""The measure that is chosen: the sides of all parties beside each other, also those that are missing, and its follow-ups."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.plan.commitment_card import CommitmentCard, MissingSideCard
from desktop.ui.pages.plan.renewed_content import RenewedContent
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.words import word
from domain.parties import Party
from domain.plan import LinkedFollowUp, MeasureKind, PlanMeasure

_CARD_WIDTH = 190


class MeasureDetail(QWidget):
    """``commitment_wanted(party id)`` for a side that is there or missing; the other signals speak of the measure shown."""

    edit_wanted = Signal()
    remove_wanted = Signal()
    thread_wanted = Signal()
    commitment_wanted = Signal(object)
    follow_up_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._build()
        self._lay_out()
        self._connect()

    def show_measure(
        self,
        measure: PlanMeasure,
        missing: Sequence[UUID],
        parties: Mapping[UUID, Party],
        follow_ups: Sequence[LinkedFollowUp],
        today: date,
    ) -> None:
        self._title.setText(measure.measure)
        self._facts.setText(self._kind_and_effect(measure))
        self._facts.setVisible(bool(self._facts.text()))
        self._show_cards(measure, missing, parties, today)
        self._show_follow_ups(follow_ups)

    def _show_cards(
        self, measure: PlanMeasure, missing: Sequence[UUID], parties: Mapping[UUID, Party], today: date
    ) -> None:
        cards = FlowRow(self._theme_feed)
        for commitment in measure.commitments:
            name = parties[commitment.party_id].name
            card = CommitmentCard(
                self._theme_feed, name, commitment, measure_due_on=measure.due_on, today=today
            )
            card.edit_wanted.connect(self.commitment_wanted)
            cards.add(card, _CARD_WIDTH)
        for party_id in missing:
            gap = MissingSideCard(self._theme_feed, parties[party_id].name, party_id)
            gap.add_wanted.connect(self.commitment_wanted)
            cards.add(gap, _CARD_WIDTH)
        self._cards.show_content(cards)

    def _show_follow_ups(self, follow_ups: Sequence[LinkedFollowUp]) -> None:
        links = FlowRow(self._theme_feed)
        self._follow_ups_title.setVisible(bool(follow_ups))
        for each in follow_ups:
            due = f" · {day_month(each.due_on)} {each.due_on.year}" if each.due_on else ""
            link = _FollowUpLink(self._theme_feed, f"{each.what} · {word(each.status)}{due}", each.id)
            link.chosen.connect(self.follow_up_wanted)
            links.add(link)
        self._follow_ups.show_content(links)

    def _kind_and_effect(self, measure: PlanMeasure) -> str:
        kind = word(measure.kind) if measure.kind is not MeasureKind.NOT_SAID else ""
        effect = (
            self.tr("Expected effect: {effect}").format(effect=measure.expected_effect)
            if measure.expected_effect
            else ""
        )
        return " · ".join(part for part in (kind, effect) if part)

    def _build(self) -> None:
        self._title = text_label("", "section", wraps=True)
        self._facts = text_label("", "secondary", wraps=True)
        self._edit = push_button(self.tr("Change the measure"), self._theme_feed, compact=True)
        self._thread = push_button(self.tr("The red thread"), self._theme_feed, compact=True)
        self._remove = IconButton(self._theme_feed, "trash-2", self.tr("Remove the measure"))
        self._cards, self._follow_ups = RenewedContent(), RenewedContent()
        self._follow_ups_title = text_label(self.tr("Follow-ups"), "heading")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        for button in (self._edit, self._thread, self._remove):
            buttons.addWidget(button)
        head.addLayout(buttons)
        head.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.CARD)
        column.setSpacing(Space.INSIDE)
        column.addLayout(head)
        for part in (self._facts, self._cards, self._follow_ups_title, self._follow_ups):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self._edit.clicked.connect(self.edit_wanted)
        self._thread.clicked.connect(self.thread_wanted)
        self._remove.clicked.connect(self.remove_wanted)


class _FollowUpLink(QPushButton):
    """``chosen(follow-up id)``."""

    chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, words: str, follow_up_id: UUID) -> None:
        super().__init__(words)
        self._follow_up_id = follow_up_id
        set_look(self, "link", value=True)
        self.setIcon(theme_feed.icon("list-checks", "accent"))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._follow_up_id)
