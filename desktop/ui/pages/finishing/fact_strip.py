"""What finishing does, in four facts across the page: numbers, lock, paper, public record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look
from domain.calendar import NO_BREAK
from domain.finishing import FinishingReview
from domain.meetings import MeetingContent
from domain.minutes import DocumentType


class FactStrip(Card):
    """Four facts side by side, or two by two where the page is narrow."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._numbers, self._lock, self._paper, self._record = (_fact_label() for _ in range(4))
        labels = (self._numbers, self._lock, self._paper, self._record)
        self._cells = [
            _cell(theme_feed, icon_name, label)
            for icon_name, label in zip(("hash", "lock", "file-check", "scroll-text"), labels, strict=True)
        ]
        self._dividers = [_divider() for _ in self._cells[1:]]
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self.body.addLayout(self._grid)
        self.set_narrow(is_narrow=False)
        self._lock.setText(self.tr("The text is <b>locked</b>, changed by correction"))
        self.show_pages(None)

    def show_review(self, review: FinishingReview, content: MeetingContent) -> None:
        """Say which numbers the items get and when the paper becomes a public record."""
        self._numbers.setText(self._number_words(review))
        # Minutes are drawn up when they are approved or finished in another way (tryckfrihetsförordningen 2:10).
        self._record.setText(
            self.tr("Becomes a <b>public record</b> when approved")
            if content.series.needs_approval and content.meeting.document_type is DocumentType.MINUTES
            else self.tr("Becomes a <b>public record</b> when finished")
        )

    def show_pages(self, pages: int | None) -> None:
        """Say how long the paper will be; None while that is not known."""
        words = (
            self.tr("A <b>PDF</b> is kept")
            if pages is None
            else self.tr("A <b>PDF of %n page(s)</b> is kept", "", pages)
        )
        self._paper.setText(words)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show the facts two by two instead of four in a row."""
        in_a_row = 2 if is_narrow else 4
        for place, cell in enumerate(self._cells):
            row, column = divmod(place, in_a_row)
            self._grid.addWidget(cell, row, 2 * column)
            self._grid.setColumnStretch(2 * place, 1 if place < in_a_row else 0)
        for place, divider in enumerate(self._dividers):
            self._grid.addWidget(divider, 0, 2 * place + 1)
            divider.setVisible(not is_narrow)

    def _number_words(self, review: FinishingReview) -> str:
        if review.first_number is None:
            return self.tr("Items are <b>not numbered</b>")
        return self.tr("Gets <b>{span}</b>, fixed from then on").format(span=number_span(review))


def number_span(review: FinishingReview) -> str:
    """``§ 1–8``, or ``§ 1`` for one item."""
    first, last = review.first_number, review.last_number
    return f"§{NO_BREAK}{first}" if first == last else f"§{NO_BREAK}{first}–{last}"


def _fact_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)  # bold words; only our own sentences come here
    label.setWordWrap(True)
    return label


def _cell(theme_feed: ThemeFeed, icon_name: str, label: QLabel) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(Space.CARD, Space.INSIDE, Space.INSIDE, Space.INSIDE)
    row.setSpacing(Space.INSIDE)
    row.addWidget(IconLabel(theme_feed, icon_name))
    row.addWidget(label, 1)
    return cell


def _divider() -> QFrame:
    line = QFrame()
    set_look(line, "hairline", value=True)
    line.setFixedWidth(1)
    return line
