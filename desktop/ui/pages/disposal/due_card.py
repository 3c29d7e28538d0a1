"""What one rule would let go today: how much, a few of them, what is held, and the line to propose it on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.disposal.disposal_words import DisposalWords
from desktop.ui.pages.disposal.name_line import NameLine
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.due import COUNTED_AT_MOST, DueExample, DuePreview
from domain.retention import RecordKind


class DueCard(Card):
    """``proposed(RecordKind, name)`` when it is proposed; ``rule_wanted(RecordKind)`` where a decision is missing."""

    proposed = Signal(object, str)
    rule_wanted = Signal(object)

    def __init__(
        self,
        theme_feed: ThemeFeed,
        words: DisposalWords,
        preview: DuePreview,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._words, self._preview = theme_feed, words, preview
        self._line = NameLine(theme_feed, self.tr("Proposed by"), self.tr("Propose disposal"))
        self._line.show_name(name)
        self._line.done.connect(self._on_done)
        self._lay_out()

    @property
    def kind(self) -> RecordKind:
        return self._preview.rule.kind

    def say_wrong(self, sentence: str) -> None:
        self._line.say_wrong(sentence)

    def _lay_out(self) -> None:
        kind = self._words.kind(self.kind)
        self.setAccessibleName(kind)
        self._line.name_for(kind)
        head = QHBoxLayout()
        head.setSpacing(Space.INSIDE)
        head.addWidget(text_label(kind, "strong", wraps=True), 1)
        head.addWidget(text_label(self._count_words(), "quiet"))
        self.body.addLayout(head)
        self.body.addWidget(text_label(self._rule_words(), "secondary", wraps=True))
        examples = QVBoxLayout()
        examples.setSpacing(Space.TINY)
        for example in self._preview.examples:
            examples.addWidget(text_label(self._example_words(example), wraps=True))
        self.body.addLayout(examples)
        self._add_held()
        self._add_way_on()

    def _add_held(self) -> None:
        if self._preview.held:
            held = self.tr("%n record(s) stay: a request for records is open.", "", self._preview.held)
            self.body.addWidget(InlineMessage(self._theme_feed, MessageKind.INFO, held))

    def _add_way_on(self) -> None:
        if not self._preview.count:
            self._line.hide()
        if self._preview.rule.decision or not self._preview.count:
            self.body.addWidget(self._line)
            return
        text = self.tr("The rule has no decision. Write your own in the rule first.")
        message = InlineMessage(self._theme_feed, MessageKind.WARN, text)
        button = push_button(self.tr("To the rule"), self._theme_feed, look="link", icon_name="arrow-right")
        button.setAccessibleName(self.tr("To the rule of {kind}").format(kind=self._words.kind(self.kind)))
        button.clicked.connect(self._on_rule_wanted)
        self.body.addWidget(message)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.hide()
        self.body.addWidget(self._line)

    def _count_words(self) -> str:
        if self._preview.count > COUNTED_AT_MOST:
            return self.tr("more than {count}").format(count=self._words.records(COUNTED_AT_MOST))
        return self._words.records(self._preview.count)

    def _rule_words(self) -> str:
        rule, until = self._preview.rule, long_day(self._preview.until)
        start = self._words.counted_from(rule.counted_from)
        return self.tr("{rule}, counted from {start}: up to and including {until}").format(
            rule=self._words.rule(rule), start=start, until=until
        )

    def _example_words(self, example: DueExample) -> str:
        told = [part for part in (example.title, example.detail) if part] or [self.tr("Not stated")]
        return " · ".join((example.began.isoformat(), *told))

    def _on_done(self, name: str) -> None:
        self.proposed.emit(self.kind, name)

    def _on_rule_wanted(self) -> None:
        self.rule_wanted.emit(self.kind)
