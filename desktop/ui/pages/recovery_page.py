"""The page for a file that cannot be opened because it is damaged: what is wrong, what is kept, and the ways out.

Needs no services: it is told what was found and which copy is whole, and says what the person chose.
"""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.services.check_words import ailment_sentence
from desktop.ui.dates import long_day
from desktop.ui.saying import language
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from domain.backups import Backup
from domain.errors import Problem, UserError
from domain.restoring import GoodCopy, PassedOver
from domain.store_check import Ailment, CheckReport, Rung

_WIDEST_PX = 720
_STACKED_BELOW_PX = 660
_MUCH = 1000  # of a width that is shared with what is left over
_MOST_PASSED_OVER = 3


class RecoveryPage(Pane):
    """``restore_chosen`` carries the ``Backup`` that is to be gone back to; the store stays as it is until then."""

    restore_chosen = Signal(object)
    other_copy_wanted = Signal()
    open_anyway_wanted = Signal()
    other_file_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self._good: Backup | None = None
        self._report = ""
        self._build()
        self._lay_out()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the way out that is best, or to the next one."""
        super().focusInEvent(event)
        self._lead()

    def show_trouble(self, error: UserError, path: Path, report: str) -> None:
        """Say what is wrong with a file; ``report`` is what can be copied. Its copies are being looked at."""
        self._report = report
        self._title.setText(self._titles()[error.problem])
        self._what.setText(self._said(error))
        self._path.set_text(str(path))
        self._open_anyway.setVisible(_can_be_opened(error))
        self._copy_report.setText(self.tr("Copy a report"))
        self._good = None
        self._passed.setVisible(False)
        self._restore.setVisible(False)
        self._failure.setVisible(False)
        self.show_busy(self.tr("Looking for the newest backup that is whole …"))

    def show_good(self, found: GoodCopy) -> None:
        """Offer the newest copy that stood its check, and say why younger ones were passed over."""
        self._set_busy(is_busy=False)
        self._good = found.backup
        self._restore.setVisible(found.backup is not None)
        if found.backup is None:
            self._copy_line.setText(self.tr("No whole backup was found where backups are kept."))
        else:
            when = self._moment(found.backup.taken_at)
            self._copy_line.setText(self.tr("The newest whole backup is from {0}.").format(when))
            self._restore.setText(self.tr("Restore the backup from {0}").format(when))
        self._passed.setText(self._passed_over(found.passed_over))
        self._passed.setVisible(bool(found.passed_over))
        if self.isVisible():
            self._lead()

    def show_busy(self, text: str) -> None:
        """Something is going on that takes its time; nothing else can be begun meanwhile."""
        self._copy_line.setText(text)
        self._set_busy(is_busy=True)

    def show_failure(self, text: str) -> None:
        """A way out came to nothing; the others are there."""
        self._set_busy(is_busy=False)
        self._failure.show_message(MessageKind.DANGER, text)
        self._failure.setVisible(True)

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "big", wraps=True)
        self._what = text_label("", "writing", wraps=True)
        self._path = ElidedLabel("", "quiet")
        self._failure = InlineMessage(feed, MessageKind.DANGER)
        self._copy_line = text_label("", "strong", wraps=True)
        self._passed = text_label("", "secondary", wraps=True)
        self._restore = push_button("", feed, look="primary", icon_name="archive-restore")
        self._other_copy = push_button(self.tr("Choose another backup …"), feed)
        self._open_anyway = push_button(self.tr("Open the file all the same"), feed)
        self._other_file = push_button(self.tr("Open another file …"), feed)
        self._copy_report = push_button(self.tr("Copy a report"), feed, look="link", icon_name="copy")
        self._content = QWidget()

    def _titles(self) -> dict[Problem, str]:
        return {
            Problem.STORE_DAMAGED: self.tr("The file is damaged"),
            Problem.STORE_IS_EMPTY: self.tr("The file is empty"),
            Problem.STORE_SCHEMA_ODD: self.tr("The file was changed by other hands"),
            Problem.STORE_MINUTES_CHANGED: self.tr("Finished minutes were changed"),
        }

    def _said(self, error: UserError) -> str:
        """The gravest thing that was found, in one sentence."""
        if error.problem is Problem.STORE_IS_EMPTY:
            return self.tr("There is nothing in it: something has emptied it.")
        report = error.values.get("report")
        if isinstance(report, CheckReport) and report.ailments:
            return ailment_sentence(report.ailments[0], language())
        if error.problem is Problem.STORE_SCHEMA_ODD:
            return ailment_sentence(Ailment.SCHEMA, language())
        return self.tr("Its beginning is lost, so it cannot be read.")

    def _passed_over(self, passed: tuple[PassedOver, ...]) -> str:
        """Which younger copies there are, and what hinders them; empty without any."""
        locked = [each for each in passed if each.problem is Problem.RESTORE_NEEDS_PHRASE]
        broken = [each for each in passed if each not in locked]
        sentences = []
        if broken:
            words = self.tr("Newer, but damaged or out of reach: {0}.")
            sentences.append(words.format(self._moments(broken)))
        if locked:
            words = self.tr("Newer, but encrypted, so it must be chosen with its pass phrase: {0}.")
            sentences.append(words.format(self._moments(locked)))
        return " ".join(sentences)

    def _moments(self, passed: list[PassedOver]) -> str:
        rest = [" …"] if len(passed) > _MOST_PASSED_OVER else []
        shown = "; ".join(self._moment(each.backup.taken_at) for each in passed[:_MOST_PASSED_OVER])
        return "".join([shown, *rest])

    def _moment(self, moment: datetime) -> str:
        """``3 mars 2026 kl. 14.05``, in local time."""
        local = moment.astimezone()
        return self.tr("{0} at {1}").format(long_day(local.date()), f"{local:%H.%M}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        head = QHBoxLayout()
        head.setSpacing(Space.BETWEEN)
        sign = IconLabel(self._theme_feed, "octagon-alert", "danger", size="empty_icon")
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._what)
        column.addWidget(self._path)
        column.addWidget(self._failure)
        column.addWidget(self._backup_card())
        column.addWidget(_row(self._theme_feed, self._open_anyway, self._other_file))
        column.addWidget(hairline())
        kept = self.tr(
            "The file is left as it is. When a backup is restored, it is kept beside it under another name."
        )
        column.addWidget(text_label(kept, "secondary", wraps=True))
        column.addWidget(self._copy_report, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out_page()

    def _backup_card(self) -> Card:
        card = Card()
        card.body.addWidget(self._copy_line)
        card.body.addWidget(self._passed)
        card.body.addSpacing(Space.TINY)
        card.body.addWidget(_row(self._theme_feed, self._restore, self._other_copy))
        return card

    def _lay_out_page(self) -> None:
        inside = QWidget()
        # In a row, and not right in the column: a column counts heights as if no width were limited.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._content, _MUCH)
        row.addStretch(1)
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(Space.SECTION, 2 * Space.SECTION, Space.SECTION, Space.SECTION)
        outer.addLayout(row)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _connect(self) -> None:
        self._restore.clicked.connect(self._on_restore)
        self._other_copy.clicked.connect(self.other_copy_wanted)
        self._open_anyway.clicked.connect(self.open_anyway_wanted)
        self._other_file.clicked.connect(self.other_file_wanted)
        self._copy_report.clicked.connect(self._on_copy_report)
        self._theme_feed.follow(self._on_theme_changed)

    def _set_busy(self, *, is_busy: bool) -> None:
        for button in (self._restore, self._other_copy, self._open_anyway, self._other_file):
            button.setEnabled(not is_busy)

    def _lead(self) -> None:
        way = self._restore if self._good is not None else self._other_copy
        way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_restore(self) -> None:
        if self._good is not None:
            self._failure.setVisible(False)
            self.restore_chosen.emit(self._good)

    def _on_copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy_report.setText(self.tr("The report is copied"))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._content.setMaximumWidth(round(_WIDEST_PX * theme.text_scale))


def _can_be_opened(error: UserError) -> bool:
    """Whether all of it can be read; what a migration would make of an odd schema, nobody knows."""
    report = error.values.get("report")
    return isinstance(report, CheckReport) and report.rung is Rung.ASK


def _row(theme_feed: ThemeFeed, *buttons: QPushButton) -> StackingRow:
    """Buttons beside each other, as wide as their words, or one above the other."""
    row = StackingRow(theme_feed, _STACKED_BELOW_PX)
    row.set_spacing(Space.INSIDE)
    for button in buttons:
        row.add_part(button)
    row.add_part(QWidget(), 1)
    return row
