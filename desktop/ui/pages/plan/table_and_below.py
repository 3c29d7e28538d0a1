"""A table, and under it what belongs to the row that is chosen or the form that is written in. Knows no record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pages.plan.wrapped_table import WrappedTable
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look

_FORM_BESIDE_TABLE_PX = 620


class TableAndBelow(QWidget):
    """A form takes the table's place where both do not fit: two lines of a table are worth less than its next field."""

    theirs_wanted = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        table: WrappedTable,
        nothing: EmptyState,
        *,
        head: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table, self.nothing = table, nothing
        self.removed = RemovedMessage(theme_feed)
        self._theme_feed = theme_feed
        self._areas: dict[QWidget, QScrollArea] = {}
        self._forms: set[QWidget] = set()
        self._message = InlineMessage(theme_feed)
        self._theirs = self._message.add_button(self.tr("Show what is stored"))
        self._theirs.clicked.connect(self.theirs_wanted)
        self._lay_out(head)

    def add_part(self, part: QWidget, *, is_form: bool) -> None:
        """Take in something that can be shown below; only a form is written in."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(part, "column", value=True)
        area.setWidget(part)
        self._lower.addWidget(area)
        self._areas[part] = area
        if is_form:
            self._forms.add(part)

    def show_extent(self, *, has_rows: bool) -> None:
        """The table, or what to do where it would be empty."""
        self._upper.setCurrentWidget(self.table if has_rows else self.nothing)

    def show_below(self, part: QWidget | None) -> None:
        """Show one of the parts under the table from its beginning, or nothing; what was said is no longer said."""
        self._message.hide()
        opens = part is not None and self._lower.isHidden()
        self._lower.setVisible(part is not None)
        if part is not None:
            area = self._areas[part]
            self._lower.setCurrentWidget(area)
            area.verticalScrollBar().setValue(0)
        self._fit()
        if opens:
            self._parts.setSizes([self._parts.height() * 2 // 5, self._parts.height() * 3 // 5])

    def below(self) -> QWidget | None:
        """The part that is shown."""
        if self._lower.isHidden():
            return None
        return next(part for part, area in self._areas.items() if area is self._lower.currentWidget())

    def is_writing(self) -> bool:
        return self.below() in self._forms

    def say(self, text: str, *, offers_theirs: bool = False) -> None:
        """Say what is wrong with the whole, until something else is shown below."""
        self._theirs.setVisible(offers_theirs)
        self._message.show_message(MessageKind.DANGER, text)
        self._message.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        both_fit = self.height() >= _FORM_BESIDE_TABLE_PX * self._theme_feed.theme.text_scale
        is_alone = self.is_writing() and not both_fit
        self._above.setVisible(not is_alone)

    def _lay_out(self, head: QWidget | None) -> None:
        self._upper, self._lower = QStackedWidget(), QStackedWidget()
        for part in (self.table, self.nothing):
            self._upper.addWidget(part)
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(Space.TINY)
        if head is not None:
            above.addWidget(head)
            above.addWidget(hairline())
        above.addWidget(self._upper, 1)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(1)
        for share, pane in ((3, self._above), (2, self._lower)):
            self._parts.addWidget(pane)
            self._parts.setStretchFactor(self._parts.indexOf(pane), share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._message)
        column.addWidget(self._parts, 1)
        column.addWidget(self.removed)
        self._message.hide()
        self._lower.hide()
