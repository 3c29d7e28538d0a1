"""When the plan of an agreement was decided, by whom, and on the ground of which situation picture (lag 2023:196, 5 §)."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import day_month
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.plan.renewed_content import RenewedContent
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.plan import CitablePicture, PlanDecision

if TYPE_CHECKING:
    from desktop.services.plan_service import PlanService

_DATE_WIDTH, _BODY_WIDTH, _PICTURE_WIDTH = 150, 200, 240


class PlanDecisions(QWidget):
    """A list with its form; a plan without a picture says so."""

    def __init__(
        self,
        plans: "PlanService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plans, self._change_feed, self._theme_feed = plans, change_feed, theme_feed
        self._agreement_id: UUID | None = None
        self._today = date.min
        self._build()
        self._lay_out()
        self._connect()

    def show_agreement(self, agreement_id: UUID, today: date) -> None:
        """Show the decisions as they stand now; an open form stays open."""
        if agreement_id != self._agreement_id:
            self._form.hide()
        self._agreement_id, self._today = agreement_id, today
        self._show_decisions(self._plans.list_decisions(agreement_id), self._plans.list_citable_pictures())

    def _show_decisions(self, decisions: Sequence[PlanDecision], pictures: Sequence[CitablePicture]) -> None:
        named = {picture.id: self._picture_words(picture) for picture in pictures}
        rows: list[QWidget] = []
        for decision in decisions:
            line = _DecisionLine(self._theme_feed, decision, self._words(decision, named))
            line.removal_wanted.connect(self._on_removal_wanted)
            rows.append(line)
        self._lines.show_rows(rows or [text_label(self.tr("No decision is noted."), "quiet")])
        if self._form.isHidden():
            choices = [(None, self.tr("No situation picture")), *named.items()]
            self._picture.show_choices(choices, next(iter(named), None))

    def _words(self, decision: PlanDecision, named: dict[UUID, str]) -> str:
        day = f"{day_month(decision.decided_on)} {decision.decided_on.year}"
        ground = (
            named.get(decision.picture_id, self.tr("a situation picture"))
            if decision.picture_id
            else self.tr("No situation picture")
        )
        return " · ".join(part for part in (day, decision.body, ground, decision.note) if part)

    def _picture_words(self, picture: CitablePicture) -> str:
        form = self.tr("Situation picture {number}, {title}")
        return form.format(number=picture.number, title=picture.title)

    def _build(self) -> None:
        feed = self._theme_feed
        self._add = push_button(self.tr("Note a decision"), feed, look="link", icon_name="plus")
        self._lines = RenewedContent()
        self._form = Card()
        self._day = DateLine(self.tr("Decided"), feed)
        self._body, self._note = QLineEdit(), QLineEdit()
        self._picture = CalmComboBox()
        self._foot = FormFoot(feed)

    def _lay_out(self) -> None:
        feed = self._theme_feed
        row = FlowRow(feed)
        row.add(self._day, _DATE_WIDTH)
        row.add(Field(self.tr("By whom"), self._body, feed), _BODY_WIDTH)
        row.add(Field(self.tr("On the ground of"), self._picture, feed), _PICTURE_WIDTH)
        for part in (row, Field(self.tr("Note"), self._note, feed), self._foot):
            self._form.body.addWidget(part)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Decisions on the plan"), "section"), 1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.BETWEEN, Space.INSIDE, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        column.addLayout(head)
        column.addWidget(self._form)
        column.addWidget(self._lines)
        self._form.hide()

    def _connect(self) -> None:
        keys = FormKeys(self._form)
        keys.finished.connect(self._finish)
        keys.left.connect(self._close_form)
        self._foot.save.clicked.connect(self._finish)
        self._foot.cancel.clicked.connect(self._close_form)
        self._add.clicked.connect(self._open_form)

    def _open_form(self) -> None:
        if self._form.isHidden():
            self._day.show_date(self._today, self._today)
            self._body.clear()
            self._note.clear()
            self._form.show()
        self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_form(self) -> None:
        self._form.hide()
        self._add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _finish(self) -> None:
        day = self._day.chosen_date()
        if self._agreement_id is None or not self._day.is_understood():
            self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        try:
            change = self._plans.decide(
                self._agreement_id,
                day or self._today,
                body=self._body.text(),
                picture_id=self._picture.chosen(),
                note=self._note.text(),
            )
        except UserError as error:
            self._day.set_error(say(error))
            self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._close_form()
            self._change_feed.announce(change)

    def _on_removal_wanted(self, decision_id: UUID) -> None:
        self._change_feed.announce(self._plans.remove_decision(decision_id))


class _DecisionLine(QWidget):
    removal_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, decision: PlanDecision, words: str) -> None:
        super().__init__()
        self._decision_id = decision.id
        remove = IconButton(theme_feed, "x", self.tr("Remove the decision"))
        remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(words, wraps=True), 1)
        row.addWidget(remove)

    def _on_remove_clicked(self) -> None:
        self.removal_wanted.emit(self._decision_id)
