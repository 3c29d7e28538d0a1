"""The head of a page: its title, one fact, and what can be done with the page as a whole."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel

_LETTERS_OF_A_TITLE = 16  # that of any place of the rail is whole


class PageHeader(QWidget):
    """56 px: title and fact at the left, actions at the right. ``stacked`` puts the fact under the title.

    ``back_requested`` comes from the arrow that ``show_back`` brings.
    """

    back_requested = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        title: str,
        fact: str = "",
        *,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, "section" if stacked else "title", least_letters=_LETTERS_OF_A_TITLE)
        self._fact = ElidedLabel(fact, "secondary")
        self._back = IconButton(theme_feed, "arrow-left", self.tr("Back"), framed=True)
        self._back.hide()
        self._back.clicked.connect(self.back_requested)
        self._actions = QHBoxLayout()
        self._lay_out(stacked=stacked)
        theme_feed.follow(self._on_theme_changed)

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.set_text(title)

    def set_fact(self, fact: str) -> None:
        self._fact.set_text(fact)

    def show_back(self) -> None:
        """Show the arrow back before the title."""
        self._back.show()

    def hide_back(self) -> None:
        """Take the arrow away again."""
        self._back.hide()

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip right after the title."""
        self._beside.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Add a button or field at the right, after those already there."""
        self._actions.addWidget(widget)

    def _lay_out(self, *, stacked: bool) -> None:
        self._beside = QHBoxLayout()
        self._actions.setSpacing(Space.INSIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(self._back)
        if stacked:
            row.addLayout(self._fact_under_title())
        else:
            row.addWidget(_FactAfterTitle(self._title, self._fact))
        row.addLayout(self._beside)
        row.addStretch(1)
        row.addLayout(self._actions)

    def _fact_under_title(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._title, self._fact):  # each of its own width, else the shorter one cuts the longer
            words.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        return words

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedHeight(theme.heights.header)


class _FactAfterTitle(QWidget):
    """On one line: the fact gives way before the title does, and goes where only a few letters would be left of it."""

    def __init__(self, title: ElidedLabel, fact: ElidedLabel) -> None:
        super().__init__()
        self._title, self._fact = title, fact
        for label in (title, fact):
            label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        title, fact = self._title.sizeHint(), self._fact.sizeHint()
        beside = Space.BETWEEN + fact.width() if self._fact.text() else 0
        return QSize(title.width() + beside, max(title.height(), fact.height()))

    def minimumSizeHint(self) -> QSize:
        return self._title.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """The words or their size are others; of those that are not on screen Qt does not tell before they are shown."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.updateGeometry()
            self._share_width()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        title = min(self._title.sizeHint().width(), self.width())
        left = title + Space.BETWEEN
        room = self.width() - left
        is_told = room >= self._fact.minimumSizeHint().width()
        self._title.setGeometry(0, 0, title, self.height())
        self._fact.setGeometry(left, 0, room if is_told else 0, self.height())
