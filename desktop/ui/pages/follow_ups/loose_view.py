"""Loose threads: what was agreed, told or chosen and went no further, each with what ties it up."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.dates import day_month, long_day
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.follow_ups.action_forms import PanelForm, ReasonForm
from desktop.ui.pages.follow_ups.agree_form import AgreeForm
from desktop.ui.pages.follow_ups.list_words import who
from desktop.ui.pages.follow_ups.loose_row import LooseRow
from desktop.ui.pages.follow_ups.loose_section import LooseSection
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.orphans import ForgottenArea, LooseDecision, LooseEnds, Orphans, SilentFollowUp, UnraisedPoint

if TYPE_CHECKING:
    from desktop.services.program import Services

_WIDEST_PX = 900


class LooseView(QScrollArea):
    """``counted(int)`` when they have been read. What other pages are asked for goes with the key of the record."""

    counted = Signal(int)
    follow_up_wanted = Signal(object)
    item_wanted = Signal(object, object)
    point_wanted = Signal(object)
    point_agenda_wanted = Signal(object)
    agenda_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._change_feed = services, change_feed
        self._theme_feed, self._background = theme_feed, background
        self.proofing: Sequence[MarkSource] = ()
        self._found: Orphans | None = None
        self._settled: UUID | None = None
        self._form: PanelForm | None = None
        self._build()
        self._lay_out()

    def refresh(self) -> None:
        """Read all four lists in the background."""
        self._background.run(self._services.threads.orphans, self._show, self._on_failed)

    def focus_first(self) -> None:
        rows = [row for row in self.findChildren(LooseRow) if row.isVisible()]
        if rows:
            rows[0].focus_first()

    def close_form(self) -> bool:
        """Put an open form away; whether there was one."""
        if self._form is None:
            return False
        self._form.hide()
        self._form.deleteLater()
        self._form = None
        return True

    def undo(self) -> None:
        """Ask for the decision again that was just settled."""
        if self._settled is not None:
            self._services.threads.unsettle_decision(self._settled)
            self.forget_undo()
            self.refresh()

    def forget_undo(self) -> None:
        """Offer no more to ask for a decision again."""
        self._settled = None
        self._told.hide()

    def _build(self) -> None:
        self._told = InlineMessage(self._theme_feed, MessageKind.OK)
        self._told.add_button(self.tr("Undo")).clicked.connect(self.undo)
        self._decisions = LooseSection(
            self._theme_feed,
            self.tr("Decisions without a follow-up"),
            self.tr("Everything that finished minutes agreed on is followed up."),
        )
        self._follow_ups = LooseSection(
            self._theme_feed,
            self.tr("Follow-ups never reported back"),
            self.tr("Every follow-up older than 30 days has been reported on."),
        )
        self._points = LooseSection(
            self._theme_feed,
            self.tr("Points no meeting has taken up"),
            self.tr("Every point older than 14 days has been taken up."),
        )
        self._areas = LooseSection(
            self._theme_feed,
            self.tr("Areas not dealt with for 90 days"),
            self.tr("Every priority area in force has been dealt with in the last 90 days."),
        )

    def _lay_out(self) -> None:
        content = QWidget()
        set_look(content, "column", value=True)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.BETWEEN, Space.CARD, Space.PAGE, Space.CARD)
        column.setSpacing(0)
        for widget in (self._told, self._decisions, self._follow_ups, self._points, self._areas):
            column.addWidget(widget)
        column.addStretch(1)
        self._told.hide()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rows()

    def _show(self, found: Orphans) -> None:
        self._found = found
        self.counted.emit(found.count)
        if self.isVisible():
            self._show_rows()

    def _show_rows(self) -> None:
        """Make the rows of what was read last; while they are not looked at they are only counted."""
        found, self._found = self._found, None
        if found is None:
            return
        self._form = None
        areas = LooseEnds(rows=found.areas, count=len(found.areas))
        self._decisions.show_ends(found.decisions, self._decision_row)
        self._follow_ups.show_ends(found.follow_ups, self._follow_up_row)
        self._points.show_ends(found.points, self._point_row)
        self._areas.show_ends(areas, self._area_row)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._told.show_message(MessageKind.WARN, say(error))
        self._told.show()

    # --- rows

    def _decision_row(self, record: LooseDecision) -> LooseRow:
        words = "\n".join(self.tr("to {decision}").format(decision=each) for each in record.decisions)
        facts = ", ".join(
            part for part in (record.section, record.heading, record.series, long_day(record.day)) if part
        )
        row = LooseRow(self._theme_feed, words, facts)
        if record.letter:
            row.show_area(record.letter, record.colour, record.heading)
        row.add_button(self.tr("Create a follow-up"), partial(self._on_agree, row, record), "list-checks")
        row.add_button(self.tr("Needs none …"), partial(self._on_settle, row, record))
        row.add_button(self.tr("Show the item"), partial(self.item_wanted.emit, record.meeting_id, record.id))
        return row

    def _follow_up_row(self, record: SilentFollowUp) -> LooseRow:
        agreed = self.tr("agreed {day}").format(day=long_day(record.created_on))
        due = self.tr("due {day}").format(day=long_day(record.due_on)) if record.due_on else ""
        row = LooseRow(
            self._theme_feed,
            record.what,
            ", ".join(part for part in (who(record), agreed, due) if part),
        )
        wish = partial(self.follow_up_wanted.emit, record.id)
        row.add_button(self.tr("Report back"), wish, "message-square")
        return row

    def _point_row(self, record: UnraisedPoint) -> LooseRow:
        words = self.tr("Oral information") if record.is_oral else record.text
        row = LooseRow(
            self._theme_feed, words, ", ".join(part for part in (record.source, long_day(record.day)) if part)
        )
        wish = partial(self.point_agenda_wanted.emit, record.id)
        row.add_button(self.tr("Put on the next agenda"), wish, "calendar-days")
        row.add_button(self.tr("Show the point"), partial(self.point_wanted.emit, record.id))
        return row

    def _area_row(self, record: ForgottenArea) -> LooseRow:
        today = self._services.office.today()
        days = record.days_ago(today)
        if days is None:
            facts = self.tr("Never dealt with at a meeting")
        else:
            facts = self.tr("Not dealt with for %n day(s), last {day}", "", days).format(
                day=day_month(record.last_on or today)
            )
        row = LooseRow(self._theme_feed, record.title, f"{facts}. {record.agreement}")
        row.show_area(record.letter, record.colour, record.title)
        wish = partial(self.agenda_wanted.emit, record.id)
        row.add_button(self.tr("Add to the next agenda"), wish, "calendar-days")
        return row

    # --- what ties them up

    def _on_agree(self, row: LooseRow, record: LooseDecision) -> None:
        parties, today = self._services.follow_ups.parties(), self._services.office.today()
        form = AgreeForm(self._theme_feed, _sentence(record.decisions[0]), parties, today)
        form.proof(self.proofing)
        form.submitted.connect(partial(self._agree, form, record))
        self._open(row, form)

    def _on_settle(self, row: LooseRow, record: LooseDecision) -> None:
        form = ReasonForm(
            self._theme_feed,
            self.tr("Needs no follow-up"),
            self.tr("Save"),
            self.tr("For example: it was done at once"),
        )
        form.proof(self.proofing)
        form.submitted.connect(partial(self._settle, form, record))
        self._open(row, form)

    def _open(self, row: LooseRow, form: PanelForm) -> None:
        self.close_form()
        self._form = form
        form.setMaximumWidth(_WIDEST_PX)
        form.cancelled.connect(partial(self._on_cancelled, row))
        row.put_under(form)
        form.show()  # a layout would show it later, and the focus is wanted now
        form.first().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(form)

    def _on_cancelled(self, row: LooseRow) -> None:
        self.close_form()
        row.focus_first()

    def _agree(self, form: AgreeForm, record: LooseDecision) -> None:
        if not form.is_understood():
            form.due_field().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        try:
            agreed = self._services.follow_ups.agree_from_minutes(
                record.id,
                form.what(),
                origin_decision=0 if len(record.decisions) == 1 else None,
                party_id=form.party_id(),
                role=form.role(),
                due_on=form.due_on(),
            )
        except UserError as error:
            self._show_refusal(form, error)
            return
        self._change_feed.announce(Change(Noun.FOLLOW_UP, (agreed.id,)))

    def _show_refusal(self, form: AgreeForm, error: UserError) -> None:
        if error.problem is Problem.DUE_TOO_EARLY:
            form.due_field().set_error(say(error))
            form.due_field().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            form.show_error(error)

    def _settle(self, form: ReasonForm, record: LooseDecision) -> None:
        try:
            self._services.threads.settle_decision(record.id, form.reason())
        except UserError as error:
            form.show_error(error)
            return
        self._settled = record.id
        self._told.show_message(MessageKind.OK, self.tr("Settled: it needs no follow-up."))
        self._told.show()
        self.refresh()


def _sentence(decision: str) -> str:
    """The words of a decision as the name of something to do."""
    words = decision.strip().rstrip(".")
    return words[:1].upper() + words[1:]
