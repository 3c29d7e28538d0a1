"""The base of all charts: a card with a title, a drawing, and the same values as a table under Ctrl+T."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedLayout, QWidget

from desktop.ui.charts.chart_table import ChartRow, ChartTableModel, TableTitle
from desktop.ui.charts.legend import Legend, LegendEntry
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.drawing import CENTRED, Drawing, line_height, written
from desktop.ui.widgets.drawing_view import DrawingView
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.record_table_view import RecordTableView
from desktop.ui.widgets.stacking_row import StackingRow

_TITLE_ABOVE_LEGEND_BELOW_PX = 280
_TALLEST_PX = 160  # of a drawing, at the ordinary size of text; what is taller is scrolled in its card


class Chart(Card):
    """``chosen(key)`` for a part chosen in the drawing, or a row opened in the table.

    A subclass gives ``draw``, the titles of its table and its legend, and calls ``show_drawing`` when it has
    new values. Keys are hashable.
    """

    chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=Space.INSIDE)
        self._theme_feed = theme_feed
        self._title = title
        self._build()
        self._lay_out()
        self._connect()

    def draw(self, theme: Theme, size: QSizeF) -> Drawing:
        """Return the drawing of the values for this size; without parts when there is nothing to show."""
        raise NotImplementedError

    def table_titles(self) -> Sequence[TableTitle]:
        """Return the titles of the table, as many as parts have cells; called once."""
        raise NotImplementedError

    def legend(self) -> Sequence[LegendEntry]:
        """Return what the marks stand for, where there is more than one kind; called once."""
        return ()

    def set_title(self, title: str) -> None:
        """Say something else of the same kind of values, such as another period."""
        self._title = title
        self._heading.set_text(title)
        if self._table.made is not None:
            self._table.made.setAccessibleName(title)

    def show_drawing(self, summary: str) -> None:
        """Draw the new values, fill the table with them, and say the summary to screen readers."""
        self._view.set_spoken(self._title, summary)
        self._view.renew()
        self._model.set_records(
            [ChartRow(id=part.key, cells=part.cells) for part in self._view.drawing.parts]
        )
        self._keep_room(self._theme_feed.theme)

    def is_table(self) -> bool:
        """Whether the values are shown as a table now."""
        return self._faces.currentWidget() is self._table

    def show_as_table(self, *, is_table: bool) -> None:
        """Turn to the table or back to the drawing; the keyboard follows when it was here."""
        table = self._table.make() if is_table else self._table.made
        had_focus = self._view.hasFocus() or (table is not None and table.hasFocus())
        self._faces.setCurrentWidget(self._table if is_table else self._area)
        self._turn.setText(self.tr("Show as a drawing") if is_table else self.tr("Show as a table"))
        if had_focus:
            face = table if is_table and table is not None else self._view
            face.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        self._heading = ElidedLabel(self._title, "heading")
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._view = DrawingView(self._theme_feed, self._drawing)
        self._area = _still_area(self._view)
        self._model = ChartTableModel(self.table_titles(), self)
        # A quarter of a megabyte each, and few are ever looked at.
        self._table = LateWidget(partial(RecordTableView, self._theme_feed))
        self._turn = QAction(self.tr("Show as a table"), self)
        self._turn.setShortcut(QKeySequence("Ctrl+T"))
        self._turn.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._turn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        head = StackingRow(self._theme_feed, _TITLE_ABOVE_LEGEND_BELOW_PX)
        # Parts keep room round them for the focus: what is read begins a little within the card's margin.
        head.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, 0)
        head.add_part(self._heading, 1)
        entries = self.legend()
        if entries:
            head.add_part(Legend(self._theme_feed, entries))
        self._faces = QStackedLayout()
        self.body.setSpacing(Space.TINY)
        self.body.addWidget(head)
        self.body.addLayout(self._faces, 1)
        # In its place first: what a stack without a parent shows is a window of its own, and takes the focus.
        self._faces.addWidget(self._area)
        self._faces.addWidget(self._table)

    def _connect(self) -> None:
        self._view.chosen.connect(self.chosen)
        self._table.was_made.connect(self._on_table_made)
        self._turn.triggered.connect(self._on_turned)
        self._theme_feed.follow(self._keep_room)

    def _on_table_made(self) -> None:
        table = self._table.make()
        table.setModel(self._model)
        table.setAccessibleName(self._title)
        table.grow_column(0)
        table.record_opened.connect(self.chosen)

    def _drawing(self, theme: Theme, size: QSizeF) -> Drawing:
        drawing = self.draw(theme, size)
        return drawing if drawing.parts else self._nothing(theme, size)

    def _nothing(self, theme: Theme, size: QSizeF) -> Drawing:
        font = theme.font_of("secondary")
        place = QRectF(0, 0, size.width(), size.height())
        words = written(self.tr("No points in what is chosen"), place, font, theme.colour("text3"), CENTRED)
        return Drawing(marks=(words,), least_size=QSizeF(0, line_height(font)))

    def _keep_room(self, theme: Theme) -> None:
        """Take the width that is needed; of the height only so much that several charts fit on a page."""
        least = self._view.minimumSizeHint()
        self._area.setMinimumWidth(least.width())
        self._area.setMinimumHeight(min(least.height(), round(_TALLEST_PX * theme.text_scale)))

    def _on_turned(self) -> None:
        self.show_as_table(is_table=not self.is_table())


def _still_area(view: DrawingView) -> QScrollArea:
    """Return a scrolling column that takes no focus and lets the card show through."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(view)
    for ground in (view, area.viewport()):
        ground.setAutoFillBackground(False)
    return area
