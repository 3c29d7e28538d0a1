"""One citizen pledge: its words, how far it has come, and the line where something done is counted."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.plan.count_form import CountDraft, CountForm
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.look import text_label
from domain.errors import UserError
from domain.plan import CitizenPledge, PledgeCount

_SHOWN_COUNTS = 3


class PledgeCard(Card):
    """The signals carry the pledge's id; ``counted`` also number, day or None for today, and note."""

    counted = Signal(object, int, object, str)
    undo_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self, theme_feed: ThemeFeed, pledge: CitizenPledge, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._pledge = theme_feed, pledge
        self.setAccessibleName(f"{pledge.text}, {self._done()}")
        self._build(today)
        self._lay_out()
        self._connect()

    @property
    def pledge_id(self) -> UUID:
        return self._pledge.id

    def open_form(self, draft: CountDraft, *, takes_focus: bool = True) -> None:
        self._form.show_draft(draft)
        self._form.show()
        if takes_focus:
            self._form.focus_first()

    def draft(self) -> CountDraft | None:
        """What stands in the open line of a count; None while it is closed."""
        return None if self._form.isHidden() else self._form.draft()

    def say_is_wrong(self, error: UserError) -> bool:
        """Say it at the field it is about; False when it is about none of them."""
        return not self._form.isHidden() and self._form.say_is_wrong(error)

    def focus_one_more(self) -> None:
        self._one_more.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _done(self) -> str:
        return self.tr("{done} of {target}").format(done=self._pledge.done, target=self._pledge.target)

    def _build(self, today: date) -> None:
        pledge, feed = self._pledge, self._theme_feed
        self._bar = QProgressBar()
        self._bar.setRange(0, pledge.target)
        self._bar.setValue(min(pledge.done, pledge.target))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._done())
        self._one_more = push_button(self.tr("+1"), feed, compact=True)
        self._one_more.setAccessibleName(self.tr("+1: count one more today"))
        self._one_more.setToolTip(self._one_more.accessibleName())
        self._count = push_button(self.tr("Count …"), feed, compact=True)
        self._undo = push_button(self.tr("Undo the last count"), feed, look="link")
        self._edit = IconButton(feed, "pencil", self.tr("Change the pledge"))
        self._remove = IconButton(feed, "trash-2", self.tr("Remove the pledge"))
        self._form = CountForm(feed, today)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(text_label(self._pledge.text, "strong", wraps=True), 1)
        head.addWidget(text_label(str(self._pledge.year), "secondary"))
        for widget in (self._edit, self._remove):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        progress = QHBoxLayout()
        progress.setSpacing(Space.BETWEEN)
        progress.addWidget(self._bar, 1)
        progress.addWidget(text_label(self._done(), "section"))
        if self._pledge.done >= self._pledge.target:
            kept = Chip(self._theme_feed, self.tr("Kept"), ChipKind.OK, icon_name="check")
            progress.addWidget(kept)
        acts = FlowRow(self._theme_feed, Space.INSIDE, centred=True)
        for button in (self._one_more, self._count, self._undo):
            acts.add(button)
        self.body.addLayout(head)
        self.body.addLayout(progress)
        self.body.addWidget(acts)
        self.body.addWidget(self._form)
        self._form.hide()
        self._undo.setVisible(bool(self._pledge.counts))
        if self._pledge.counts:
            self.body.addWidget(text_label(self._latest(), "secondary", wraps=True))

    def _latest(self) -> str:
        """The counts of the latest days, newest first."""
        latest = self._pledge.counts[: -_SHOWN_COUNTS - 1 : -1]
        return "\n".join(_count_words(count) for count in latest)

    def _connect(self) -> None:
        self._one_more.clicked.connect(self._on_one_more)
        self._count.clicked.connect(self._on_count_clicked)
        self._undo.clicked.connect(self._on_undo_clicked)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._form.submitted.connect(self._on_submitted)
        self._form.cancelled.connect(self._on_cancelled)

    def _on_one_more(self) -> None:
        self.counted.emit(self._pledge.id, 1, None, "")

    def _on_count_clicked(self) -> None:
        self.open_form(self.draft() or CountDraft())

    def _on_submitted(self) -> None:
        self.counted.emit(self._pledge.id, *self._form.count())

    def _on_cancelled(self) -> None:
        self._form.hide()
        self._count.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_undo_clicked(self) -> None:
        self.undo_wanted.emit(self._pledge.id)

    def _on_edit_clicked(self) -> None:
        self.edit_wanted.emit(self._pledge.id)

    def _on_remove_clicked(self) -> None:
        self.remove_wanted.emit(self._pledge.id)


def _count_words(count: PledgeCount) -> str:
    """``12 november 2026: 1, Sätra``."""
    day = f"{day_month(count.counted_on)} {count.counted_on.year}"
    return f"{day}: {count.number}" + (f", {count.note}" if count.note else "")
