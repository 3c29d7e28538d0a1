"""The situation picture: the entry line, the filters, the charts, the points, and one of them beside the list.

It knows no other page: it says which meeting or follow-up is wanted, and hears from the change feed what became of points.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.situation.entry_card import EntryCard
from desktop.ui.pages.situation.entry_desk import EntryDesk
from desktop.ui.pages.situation.point_charts import PointCharts
from desktop.ui.pages.situation.point_filter_bar import FilterChoices, PointFilterBar
from desktop.ui.pages.situation.point_list import PointList
from desktop.ui.pages.situation.point_panel import PointPanel
from desktop.ui.period_words import weeks_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from domain.agreements import PriorityArea, areas_in_force
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.point_counts import CountedPeriod
from domain.situation import COUNTED_AT_MOST, PointFilter, SituationPoint
from domain.swedish import sort_key

if TYPE_CHECKING:
    from desktop.services.program import Services

_BESIDE_FROM_PX = 940
_PANEL_PX = 352
_LEAST_ROWS = 4
_REGISTER_NOUNS = frozenset({Noun.REGISTER, Noun.AGREEMENT})


class SituationPage(Pane):
    """``focus_entry`` is for Ctrl+Shift+N from any page. The window binds that key."""

    item_wanted = Signal(object, object)
    follow_up_wanted = Signal(object)
    measure_wanted = Signal(object)
    report_wanted = Signal(object)
    picture_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        *,
        marked_by: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._services, self._change_feed = services, change_feed
        self._theme_feed, self._background = theme_feed, background
        self._marked_by, self._today = marked_by, services.office.today
        self._wanted = PointFilter()
        self._changed_ids: set[UUID] = set()
        self._is_stale = False
        self._is_reading, self._is_filled = False, True
        self._removed: SituationPoint | None = None
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew; the chosen point stays chosen when it is still there."""
        self._is_stale = False
        self._changed_ids.clear()
        self._read_choices()
        self._show_wanted(self._filters.wanted())

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words of a point that is changed."""
        self._panel.proofing = sources

    def focus_entry(self) -> None:
        self._entry.focus_line()

    def show_record(self, point_id: UUID) -> None:
        """Show one point beside the list, whatever the list shows."""
        self._panel.show_point(point_id)
        self._show_panes(is_reading=True)

    def shown_keys(self) -> tuple[UUID, ...]:
        """The point beside the list, for the way back here."""
        point_id = self._panel.point_id
        return () if point_id is None or self._panel.isHidden() else (point_id,)

    def show_filter(self, wanted: PointFilter) -> None:
        """Show the points of a filter that came from another page."""
        self._filters.show_wanted(wanted)
        self._show_wanted(wanted)

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Situation picture"))
        self._picture = push_button(self.tr("Make a picture …"), feed, icon_name="layers")
        self._compare = push_button(self.tr("Compare parties"), feed, icon_name="columns-2")
        self._compare.setCheckable(True)
        self._entry = EntryCard(feed)
        self._desk = EntryDesk(self._entry, self._services, self._background, self._marked_by, self)
        self._filters = PointFilterBar(feed, self._today())
        self._charts = PointCharts(self._services.situation, self._background, feed, self._today)
        self._list = PointList(self._services.situation, feed, self._today())
        self._panel = PointPanel(self._services, feed, marked_by=self._marked_by, today=self._today)
        self._area = QScrollArea()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for button, keys in ((self._picture, "Ctrl+G"), (self._compare, "Ctrl+J")):
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))

    def _lay_out(self) -> None:
        self._header.add_action(self._picture)
        self._header.add_action(self._compare)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        self._fill_area()
        column.addWidget(self._area, 1)

    def _fill_area(self) -> None:
        """All of it scrolls where a small window or large text leaves the list too little room."""
        inner = QWidget()
        set_look(inner, "column", value=True)
        top = QVBoxLayout()
        top.setContentsMargins(Space.PAGE, 0, Space.PAGE, Space.BETWEEN)
        top.setSpacing(Space.BETWEEN)
        for part in (self._entry, self._filters, self._charts):
            top.addWidget(part)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self._splitter, 1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)

    def _connect(self) -> None:
        self._desk.changed.connect(self._change_feed.announce)
        self._desk.left.connect(self._list.focus_rows)
        self._filters.filter_changed.connect(self._show_wanted)
        self._charts.narrowed.connect(self._on_narrowed)
        self._charts.counted.connect(self._show_extent)
        self._charts.failed.connect(self._on_failed)
        self._list.point_selected.connect(self._on_selected)
        self._list.point_opened.connect(self.show_record)
        self._list.removal_requested.connect(self._remove)
        self._list.change_requested.connect(self._on_change)
        self._list.thread_requested.connect(self._on_thread)
        self._list.undo_requested.connect(self._on_undo)
        self._list.clearing_requested.connect(self._filters.clear)
        self._panel.changed.connect(self._change_feed.announce)
        self._panel.closed.connect(self._close_panel)
        self._panel.removal_requested.connect(self._remove)
        self._panel.item_wanted.connect(self.item_wanted)
        self._panel.follow_up_wanted.connect(self.follow_up_wanted)
        self._panel.measure_wanted.connect(self.measure_wanted)
        self._panel.report_wanted.connect(self.report_wanted)
        self._picture.clicked.connect(self._on_picture)
        self._compare.toggled.connect(self._on_compare)
        self._change_feed.announced.connect(self._on_announced)
        self._change_feed.taken_back.connect(self._forget_undo)
        self._theme_feed.follow(self._on_theme_changed)
        for keys, slot in (
            ("Ctrl+F", self._filters.focus_first),
            ("Ctrl+G", self._on_picture),
            ("Ctrl+J", self._compare.toggle),
            ("Ctrl+Shift+H", self._on_thread),
            ("F2", self._on_change),
            ("Esc", self._on_escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # --- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the line one came for."""
        super().focusInEvent(event)
        self._entry.focus_line()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panes(is_reading=self._is_reading)

    # --- what is shown

    def _read_choices(self) -> None:
        register = self._services.register.show()
        areas = {area.id: area for agreement in register.agreements for area in agreement.areas}
        in_force = areas_in_force(register.agreements, self._today())
        self._desk.refresh(register)
        self._panel.set_areas(in_force)
        self._list.set_areas(areas)
        self._charts.set_areas(areas)
        offered = {area.id: area for area in in_force} | areas
        self._filters.set_choices(
            FilterChoices(
                areas=[(area.id, _area_words(area)) for area in offered.values()],
                districts=[(district.id, district.name) for district in register.districts],
                categories=sorted(register.categories, key=sort_key),
                parties=[(party.id, party.name) for party in register.parties],
            )
        )

    def _show_wanted(self, wanted: PointFilter) -> None:
        self._wanted = wanted
        self._list.show_wanted(wanted)
        if not self._list.has_rows:
            self._on_selected(None)
        self._show_whether_filled()
        self._charts.count_points(wanted)

    def _show_whether_filled(self) -> None:
        """Where nothing has been written yet there is nothing to choose among, and nothing to count."""
        is_filled = self._list.has_rows or self._wanted != PointFilter()
        for part in (self._filters, self._charts, self._picture, self._compare):
            part.setVisible(is_filled)
        self._is_filled = is_filled
        self._show_panes(is_reading=self._is_reading)

    def _show_extent(self, hits: int, period: CountedPeriod) -> None:
        many = self.tr("over 10,000 points") if hits > COUNTED_AT_MOST else self.tr("%n point(s)", "", hits)
        weeks = weeks_words(period, self._today())
        has_period = self._wanted.period_from is not None or self._wanted.period_to is not None
        counted = weeks if has_period else self.tr("the charts show {weeks}").format(weeks=weeks)
        self._header.set_fact(f"{many}, {counted}" if hits else "")

    # --- what the user does

    def _on_narrowed(self, parts: dict[str, Any]) -> None:
        """A part chosen in a chart is a filter like any other; chosen once more it is let go."""
        narrowed = replace(self._wanted, **parts)
        if narrowed == self._wanted:
            narrowed = replace(self._wanted, **{name: _ANY[name] for name in parts})
        self.show_filter(narrowed)

    def _on_selected(self, point_id: UUID | None) -> None:
        if self._is_wide() and not self._panel.is_changing and point_id != self._panel.point_id:
            self._panel.show_point(point_id)

    def _remove(self, point_id: UUID) -> None:
        try:
            self._removed = self._services.situation.remove(point_id)
        except UserError as error:
            self.show_record(point_id)
            self._panel.say_refused(error)
            return
        self._panel.show_point(None)
        self._close_panel()
        self._change_feed.announce(Change(Noun.POINT, (point_id,)))
        self._list.say_removed()

    def _forget_undo(self) -> None:
        """What was removed or stored last was taken back by another way."""
        self._removed = None
        self._list.forget_removed()
        self._entry.forget_stored()

    def _on_undo(self) -> None:
        removed, self._removed = self._removed, None
        if removed is not None:
            self._services.situation.put_back(removed)
            self._change_feed.announce(Change(Noun.POINT, (removed.id,)))

    def _on_picture(self) -> None:
        self.picture_wanted.emit(self._wanted)

    def _on_compare(self, is_comparing: bool) -> None:
        self._charts.compare(is_comparing=is_comparing)

    def _on_thread(self) -> None:
        if self._panel.point_id is None:
            self._panel.show_point(self._list.chosen())
        if self._panel.point_id is not None:
            self._show_panes(is_reading=True)
            self._panel.show_thread()

    def _on_change(self) -> None:
        if self._panel.point_id is None:
            self._panel.show_point(self._list.chosen())
        self._show_panes(is_reading=True)
        self._panel.change()

    def _on_escape(self) -> None:
        """From the thread to the point, from the point to the list, then let the filters go."""
        focused = self.focusWidget()
        if focused is not None and self._panel.isAncestorOf(focused):
            self._panel.leave()
        else:
            self._filters.clear()

    def _on_failed(self, error: Exception) -> None:
        raise error

    # --- a narrow page shows the list or the point, a wide one both

    def _is_wide(self) -> bool:
        return self.width() >= _BESIDE_FROM_PX * self._theme_feed.theme.text_scale

    def _show_panes(self, *, is_reading: bool) -> None:
        self._is_reading = is_reading
        is_wide = self._is_wide()
        self._list.setVisible(is_wide or not is_reading)
        self._panel.setVisible(is_reading or (is_wide and self._is_filled))
        if is_reading and not is_wide:
            self._panel.focus_first()
            QTimer.singleShot(0, self._bring_into_view)  # when the panel has got its place

    def _bring_into_view(self) -> None:
        self._area.ensureWidgetVisible(self._panel, 0, 0)

    def _close_panel(self) -> None:
        self._show_panes(is_reading=False)
        self._list.focus_rows()

    def _on_theme_changed(self, theme: Theme) -> None:
        heights = theme.heights
        self._splitter.setMinimumHeight(heights.table_row * (_LEAST_ROWS + 1))
        panel = round(_PANEL_PX * theme.width_scale)
        self._panel.setMinimumWidth(min(panel, _PANEL_PX))
        self._splitter.setSizes([max(1, self.width() - panel), panel])
        self._show_panes(is_reading=self._is_reading)

    # --- what others do

    def _on_announced(self, change: Change) -> None:
        if change.noun is Noun.POINT and change.ids:
            self._changed_ids.update(change.ids)
        elif change.noun in {Noun.EVERYTHING, Noun.POINT, *_REGISTER_NOUNS}:
            self._is_stale = True
        else:
            return
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        """Bring in what was announced; it waits while the page is hidden."""
        if self._is_stale:
            self.refresh()
        elif self._changed_ids:
            self._list.bring_up_to_date(self._changed_ids)
            if self._panel.point_id in self._changed_ids and not self._panel.is_changing:
                self._panel.show_point(self._panel.point_id)
            self._changed_ids.clear()
            self._show_whether_filled()
            self._charts.count_points(self._wanted)


_ANY: Mapping[str, Any] = {
    "period_from": None,
    "period_to": None,
    "area_id": None,
    "cell": None,
    "trend": None,
    "category": "",
}


def _area_words(area: PriorityArea) -> str:
    return f"{area.letter}  {area.title}"
