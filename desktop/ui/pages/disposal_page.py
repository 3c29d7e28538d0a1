"""Disposal (gallring): the rules, what has passed its time, the steps by two names, and the certificates.

It knows no other page. What is disposed of here is gone from the store; the page says so where it is done.
"""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.disposal.certificate_tab import CertificateTab
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.due_tab import DueTab
from desktop.ui.pages.disposal.execution import Execution
from desktop.ui.pages.disposal.rule_form import RuleForm
from desktop.ui.pages.disposal.rule_tab import RuleTab
from desktop.ui.pages.paper.outlets import Outlets, system_outlets
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.page_tabs import PageTabs
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.due import DuePreview
from domain.errors import UserError
from domain.retention import Disposal, RecordKind

if TYPE_CHECKING:  # the services bring SQLAlchemy, and the window is painted before that
    from pathlib import Path

    from desktop.services.disposal_service import DoneDisposal, RetentionView
    from desktop.services.minutes_service import Printed
    from desktop.services.program import Services


class DisposalPage(Pane):
    """``left`` by the arrow and by Esc. Ctrl+Tab goes through the tabs, Ctrl+S saves a rule."""

    left = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        outlets: Outlets | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._service, self._office = services.disposals, services.office
        self._change_feed, self._theme_feed, self._background = change_feed, theme_feed, background
        self._ways = PaperWays(services.printing, outlets or system_outlets(self), background, self)
        self._words = DisposalWords(self)
        self._printed: Printed | None = None
        self._is_stale = True
        self._build()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read rules and disposals anew, and look in the background for what has passed its time."""
        self._is_stale = False
        view = self._service.show()
        self._rules.show_rules(view.rules)
        self._certificates.show_disposals(view.disposals)
        self._due.show_waiting()
        self._background.run(self._service.due, partial(self._on_due, view), self._on_failed)

    def unsaved_rules(self) -> int:
        """How many rules hold something that is not saved; for whoever closes the program."""
        return self._rules.unsaved_rules()

    # --- building

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Disposal"))
        self._header.show_back()
        self._message = InlineMessage(feed)
        unwritten = self.tr(
            "What went may still be read in the file: another program has it open. "
            "Close the other windows, then write the file anew."
        )
        self._unwritten = InlineMessage(feed, MessageKind.WARN, unwritten)
        self._rewrite = self._unwritten.add_button(self.tr("Write anew"))
        self._due = DueTab(feed, self._words)
        form = RuleForm(feed, self._words, self._office.today())
        self._rules = RuleTab(self._service, feed, form, self._words)
        self._certificates = CertificateTab(feed, self._words)
        self._tabs = PageTabs()

    def _lay_out(self) -> None:
        self._tabs.addTab(self._due, self.tr("To be disposed of"))
        self._tabs.addTab(self._rules, self.tr("Rules"))
        self._tabs.addTab(self._certificates, self.tr("Certificates"))
        self._tabs.tabBar().setAccessibleName(self.tr("Disposal"))
        message = QVBoxLayout()
        message.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.INSIDE)
        for shown in (self._message, self._unwritten):
            message.addWidget(shown)
            shown.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(message)
        column.addWidget(self._tabs, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self.left)
        self._due.proposed.connect(self._on_proposed)
        self._due.confirmed.connect(self._on_confirmed)
        self._due.withdrawn.connect(self._on_withdrawn)
        self._due.execution_wanted.connect(self._on_execution_wanted)
        self._due.rule_wanted.connect(self._on_rule_wanted)
        self._rules.stored.connect(self._on_stored)
        self._rules.reading_wanted.connect(self._on_reading_wanted)
        self._certificates.wanted.connect(self._on_certificate_wanted)
        self._certificates.save_requested.connect(self._on_save)
        self._certificates.print_requested.connect(self._on_print)
        self._rewrite.clicked.connect(self._on_rewrite)
        self._ways.saved.connect(self._on_saved)
        self._ways.done.connect(partial(self._say, MessageKind.OK))
        self._ways.trouble.connect(partial(self._say, MessageKind.DANGER))
        self._change_feed.announced.connect(self._on_announced)
        for keys, go in (
            ("Ctrl+Tab", self._go_to_next_tab),
            ("Ctrl+Shift+Tab", self._go_to_previous_tab),
            ("Ctrl+S", self._rules.save),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(go)

    # --- what comes from the window

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tabs.tabBar().setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from a rule's form to the list of rules, and then back to where one came from."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._tabs.currentWidget() is not self._rules or not self._rules.leave_form():
            self.left.emit()

    def _go_to_next_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % self._tabs.count())

    def _go_to_previous_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() - 1) % self._tabs.count())

    def _on_announced(self, _change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    # --- what is due

    def _on_due(self, view: "RetentionView", previews: tuple[DuePreview, ...]) -> None:
        self._due.show_all(previews, view.disposals, self._office.actor.name)

    def _on_proposed(self, kind: RecordKind, name: str) -> None:
        try:
            self._service.propose(kind, name)
        except UserError as error:
            self._due.say_wrong_of_kind(kind, say(error))
        else:
            self._announce()

    def _on_confirmed(self, disposal: Disposal, name: str) -> None:
        try:
            self._service.confirm(disposal.id, name)
        except UserError as error:
            self._due.say_wrong(disposal.id, say(error))
        else:
            self._announce()

    def _on_withdrawn(self, disposal: Disposal) -> None:
        try:
            self._service.withdraw(disposal.id)
        except UserError as error:
            self._due.say_wrong(disposal.id, say(error))
        else:
            self._announce()

    def _on_execution_wanted(self, disposal: Disposal) -> None:
        self._message.hide()
        execution = Execution(self._service, disposal, self)
        execution.progressed.connect(partial(self._due.show_share, disposal.id))
        execution.done.connect(self._on_done)
        execution.failed.connect(partial(self._on_not_done, disposal))
        self._due.show_share(disposal.id, 0)
        execution.begin(self._background)

    def _on_done(self, done: "DoneDisposal") -> None:
        self._announce()
        self._certificates.choose(done.disposal.id)
        self._tabs.setCurrentWidget(self._certificates)
        self._say(MessageKind.OK, self.tr("Carried out. The certificate is kept here."))
        self._unwritten.setVisible(not done.is_rewritten)

    def _on_rewrite(self) -> None:
        self._background.run(self._service.rewrite, self._on_rewritten, self._on_failed)

    def _on_rewritten(self, is_rewritten: bool) -> None:
        self._unwritten.setVisible(not is_rewritten)

    def _on_not_done(self, disposal: Disposal, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._due.say_wrong(disposal.id, say(error))

    # --- rules

    def _on_rule_wanted(self, kind: RecordKind) -> None:
        self._tabs.setCurrentWidget(self._rules)
        self._rules.open_rule(kind)

    def _on_stored(self) -> None:
        self._announce()

    def _on_reading_wanted(self) -> None:
        self._rules.show_rules(self._service.show().rules)

    # --- certificates

    def _on_certificate_wanted(self, disposal_id: UUID) -> None:
        self._background.run(
            partial(self._service.certificate, disposal_id), self._on_certificate, self._on_failed
        )

    def _on_certificate(self, printed: "Printed") -> None:
        self._printed = printed
        self._certificates.show_paper(printed)

    def _on_save(self) -> None:
        if self._printed is not None:
            self._ways.save(self._printed)

    def _on_print(self) -> None:
        if self._printed is not None:
            self._ways.print(self._printed)

    def _on_saved(self, target: "Path") -> None:
        self._say(MessageKind.OK, self.tr("Saved as {path}.").format(path=target))

    # --- words

    def _announce(self) -> None:
        self._change_feed.announce(Change(Noun.EVERYTHING))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(MessageKind.DANGER, say(error))

    def _say(self, kind: MessageKind, text: str) -> None:
        self._message.show_message(kind, text)
        self._message.show()
