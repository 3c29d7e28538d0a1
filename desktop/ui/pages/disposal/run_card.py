"""A disposal on its way: proposed, waiting for a second name, or confirmed and waiting to be carried out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.name_line import NameLine
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.retention import Disposal, DisposalState

_THOUSANDTHS = 1000


class RunCard(Card):
    """``confirmed(Disposal, name)``, ``withdrawn(Disposal)``, ``execution_wanted(Disposal)``."""

    confirmed = Signal(object, str)
    withdrawn = Signal(object)
    execution_wanted = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        words: DisposalWords,
        disposal: Disposal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._words, self._disposal = theme_feed, words, disposal
        self._message = InlineMessage(theme_feed)
        self._progress = QProgressBar()
        self._progress.setRange(0, _THOUSANDTHS)
        self._progress.setTextVisible(False)
        self._lay_out()

    @property
    def disposal(self) -> Disposal:
        return self._disposal

    def say_wrong(self, sentence: str) -> None:
        """At the name while one is asked for, else above the button."""
        if self._disposal.state is DisposalState.PROPOSED:
            self._line.say_wrong(sentence)
        else:
            self._message.show_message(MessageKind.DANGER, sentence)
            self._execute.setEnabled(True)
            self._progress.hide()

    def show_share(self, share: float) -> None:
        """How much is done, from 0 to 1; the button is quiet meanwhile."""
        self._execute.setEnabled(False)
        self._progress.show()
        self._progress.setValue(round(share * _THOUSANDTHS))

    def _lay_out(self) -> None:
        kind = self._words.kind(self._disposal.kind)
        self.setAccessibleName(kind)
        self._progress.setAccessibleName(self.tr("Carrying out, {kind}").format(kind=kind))
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(text_label(kind, "strong", wraps=True), 1)
        head.addWidget(text_label(self._words.records(self._disposal.count), "quiet"))
        self.body.addLayout(head)
        until = self.tr("{state}. Up to and including {until}.").format(
            state=self._words.state(self._disposal), until=long_day(self._disposal.until)
        )
        self.body.addWidget(text_label(until, "secondary", wraps=True))
        if self._disposal.state is DisposalState.PROPOSED:
            self._add_confirming(kind)
        else:
            self._add_execution(kind)

    def _add_confirming(self, kind: str) -> None:
        self._line = NameLine(self._theme_feed, self.tr("Confirmed by somebody else"), self.tr("Confirm"))
        self._line.name_for(kind)
        withdraw = push_button(self.tr("Take the proposal back"), self._theme_feed, look="link")
        withdraw.setAccessibleName(self.tr("Take the proposal back, {kind}").format(kind=kind))
        self._line.add_button(withdraw)
        self._line.done.connect(self._on_confirmed)
        withdraw.clicked.connect(self._on_withdrawn)
        self.body.addWidget(self._line)

    def _add_execution(self, kind: str) -> None:
        warning = self.tr(
            "What is disposed of cannot be brought back from this store. Copies of the file keep it until they are thinned."
        )
        self._message.show_message(MessageKind.WARN, warning)
        self._execute = push_button(
            self.tr("Carry out the disposal"), self._theme_feed, look="primary", icon_name="trash-2"
        )
        self._execute.setAccessibleName(self.tr("Carry out the disposal, {kind}").format(kind=kind))
        self._execute.clicked.connect(self._on_execution_wanted)
        self.body.addWidget(self._message)
        self.body.addWidget(self._execute, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._progress)
        self._progress.hide()

    def _on_confirmed(self, name: str) -> None:
        self.confirmed.emit(self._disposal, name)

    def _on_withdrawn(self) -> None:
        self.withdrawn.emit(self._disposal)

    def _on_execution_wanted(self) -> None:
        self.execution_wanted.emit(self._disposal)
