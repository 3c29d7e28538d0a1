"""What is to be disposed of: what is on its way, and what has passed its time and nobody has proposed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.due_card import DueCard
from desktop.ui.pages.disposal.run_card import RunCard
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.due import DuePreview
from domain.retention import Disposal, DisposalState, RecordKind

_COLUMN_PX = 760


class DueTab(QStackedWidget):
    """Passes on what its cards want, and says back at the card what was wrong with it."""

    proposed = Signal(object, str)
    confirmed = Signal(object, str)
    withdrawn = Signal(object)
    execution_wanted = Signal(object)
    rule_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, words: DisposalWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._words = theme_feed, words
        self._due: dict[RecordKind, DueCard] = {}
        self._runs: dict[UUID, RunCard] = {}
        self._waiting = text_label(self.tr("Looking through the store …"), "quiet")
        self._nothing = EmptyState(
            theme_feed,
            "archive",
            self.tr("Nothing has passed its time under the rules that dispose of something."),
        )
        self._area = QScrollArea()
        self._cards = QWidget()
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def show_waiting(self) -> None:
        """Say that it is being looked for; what stands here stays until there is something else."""
        if not (self._due or self._runs):
            self.setCurrentWidget(self._waiting_page)

    def show_all(self, previews: Sequence[DuePreview], disposals: Sequence[Disposal], name: str) -> None:
        """``name`` is whoever sits here: they are taken to propose, and somebody else to confirm."""
        runs = [disposal for disposal in disposals if disposal.state is not DisposalState.DONE]
        proposed = {disposal.kind for disposal in runs}
        due = [preview for preview in previews if preview.rule.kind not in proposed]
        self._clear()
        self._add_runs(runs)
        self._add_due(due, name)
        self._column.addStretch(1)
        self.setCurrentWidget(self._area if runs or due else self._nothing)

    def say_wrong_of_kind(self, kind: RecordKind, sentence: str) -> None:
        self._due[kind].say_wrong(sentence)

    def say_wrong(self, disposal_id: UUID, sentence: str) -> None:
        self._runs[disposal_id].say_wrong(sentence)

    def show_share(self, disposal_id: UUID, share: float) -> None:
        """Nothing is shown where the page was read anew meanwhile."""
        if disposal_id in self._runs:
            self._runs[disposal_id].show_share(share)

    def _add_runs(self, runs: Sequence[Disposal]) -> None:
        if runs:
            self._column.addWidget(SectionLabel(self.tr("On its way"), "section"))
        for disposal in runs:
            card = RunCard(self._theme_feed, self._words, disposal)
            card.confirmed.connect(self.confirmed)
            card.withdrawn.connect(self.withdrawn)
            card.execution_wanted.connect(self.execution_wanted)
            self._runs[disposal.id] = card
            self._column.addWidget(card)

    def _add_due(self, due: Sequence[DuePreview], name: str) -> None:
        if due:
            self._column.addWidget(SectionLabel(self.tr("Has passed its time"), "section"))
        for preview in due:
            card = DueCard(self._theme_feed, self._words, preview, name)
            card.proposed.connect(self.proposed)
            card.rule_wanted.connect(self.rule_wanted)
            self._due[preview.rule.kind] = card
            self._column.addWidget(card)

    def _clear(self) -> None:
        """A new column: what stood in the old one goes with it."""
        self._due, self._runs = {}, {}
        self._cards = QWidget()
        set_look(self._cards, "column", value=True)
        self._column = QVBoxLayout(self._cards)
        self._column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self._column.setSpacing(Space.BETWEEN)
        self._area.setWidget(self._cards)
        self._on_theme_changed(self._theme_feed.theme)

    def _lay_out(self) -> None:
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.addWidget(self._waiting, 0, Qt.AlignmentFlag.AlignCenter)
        self._waiting_page = waiting
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in (waiting, self._nothing, self._area):
            self.addWidget(page)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._cards.setMaximumWidth(round(_COLUMN_PX * theme.text_scale))
