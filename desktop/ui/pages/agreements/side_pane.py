"""The column at the left: the areas of the chosen agreement, and its parties with who has signed."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.agreements.add_area_menu import AddAreaMenu
from desktop.ui.pages.agreements.area_list import AreaList, AreaRow
from desktop.ui.pages.agreements.party_marks import PartyMarks
from desktop.ui.pages.series.removed_message import RemovedMessage
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel
from domain.agreements import PriorityArea
from domain.plan import WorkCount
from domain.reference.city_areas import AreaSet

_WIDTH_PX = 324
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class SidePane(Pane):
    """``area_chosen(UUID)`` when the user moves; the other signals ask for what their names say."""

    area_chosen = Signal(object)
    area_opened = Signal()
    areas_wanted = Signal(object)
    own_area_wanted = Signal()
    area_move_wanted = Signal(int)
    undo_requested = Signal()
    facts_wanted = Signal()
    renewal_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, sets: Sequence[AreaSet], parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._is_wide = False
        self._section = SectionLabel(self.tr("Priority areas"))
        self._add = IconButton(theme_feed, "plus", self.tr("Add a priority area"))
        self._menu = AddAreaMenu(sets, self)
        self._list = AreaList(theme_feed)
        self._list.setAccessibleName(self.tr("Priority areas"))
        none = self.tr("No areas yet. Choose some of the city's with the plus sign, or write your own.")
        self._none = text_label(none, "secondary", wraps=True)
        self._removed = RemovedMessage(theme_feed)
        self._parties = PartyMarks(theme_feed)
        self._facts = push_button(self.tr("Facts and parties"), theme_feed, compact=True)
        self._renew = push_button(self.tr("Renew …"), theme_feed, compact=True)
        self._content, self._scroll = QWidget(), QScrollArea()
        self._lay_out()
        self._connect()

    def show_areas(self, areas: Sequence[PriorityArea], work: Mapping[UUID, WorkCount]) -> None:
        """Show these areas; nothing is chosen then."""
        self._list.show_rows([self._row(area, work.get(area.id)) for area in areas])
        self._list.setVisible(bool(areas))
        self._none.setVisible(not areas)
        self._menu.set_there(area.title for area in areas)

    def show_parties(self, parties: Iterable[tuple[str, bool]]) -> None:
        """Show names, and whether each has signed."""
        self._parties.show_parties(tuple(parties))

    def set_renewable(self, *, is_renewable: bool) -> None:
        self._renew.setVisible(is_renewable)

    def choose(self, area_id: UUID) -> None:
        self._list.choose(area_id)

    def focus_list(self) -> None:
        target = self._list if self._list.isVisible() else self._add
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_removed(self, title: str) -> None:
        self._removed.show_removed(self.tr("“{area}” is removed.").format(area=title))

    def say_nothing(self) -> None:
        self._removed.hide()

    def set_wide(self, *, is_wide: bool) -> None:
        """Take the whole width, or that of a column."""
        self._is_wide = is_wide
        self._on_text_size_changed(self._theme_feed.theme)

    def _row(self, area: PriorityArea, work: WorkCount | None) -> AreaRow:
        if work is None:
            detail = self.tr("No measures")
        elif work.late:
            late = self.tr("%n late", "", work.late)
            detail = self.tr("%n measure(s)", "", work.number) + f", {late}"
        else:
            detail = self.tr("%n measure(s)", "", work.number)
        title = area.title.strip() or self.tr("New area")
        return AreaRow(id=area.id, letter=area.letter, colour=area.colour, title=title, detail=detail)

    def _lay_out(self) -> None:
        self._section.add_at_right(self._add)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, 0, Space.CARD, 0)
        head.addWidget(self._section)
        said = QVBoxLayout()
        said.setContentsMargins(Space.PAGE, 0, Space.CARD, 0)
        said.addWidget(self._none)
        said.addWidget(self._removed)
        set_look(self._content, "column", value=True)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, Space.BETWEEN, 0, Space.BETWEEN)
        column.setSpacing(Space.INSIDE)
        column.addLayout(head)
        column.addLayout(said)
        column.addWidget(self._list)
        column.addWidget(self._parties)
        column.addLayout(self._tools())
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _tools(self) -> QHBoxLayout:
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, Space.TINY, Space.CARD, 0)
        tools.setSpacing(Space.INSIDE)
        tools.addWidget(self._facts)
        tools.addWidget(self._renew)
        tools.addStretch(1)
        return tools

    def _connect(self) -> None:
        self._list.row_chosen.connect(self.area_chosen)
        self._list.row_opened.connect(self.area_opened)
        self._list.clicked.connect(self._on_clicked)
        self._list.move_wanted.connect(self.area_move_wanted)
        self._list.row_in_sight.connect(self._on_row_in_sight)
        self._add.clicked.connect(self._on_add_clicked)
        self._menu.areas_wanted.connect(self.areas_wanted)
        self._menu.own_wanted.connect(self.own_area_wanted)
        self._removed.undo_requested.connect(self.undo_requested)
        self._facts.clicked.connect(self.facts_wanted)
        self._renew.clicked.connect(self.renewal_wanted)
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_clicked(self) -> None:
        self.area_opened.emit()

    def _on_row_in_sight(self, row: QRect) -> None:
        """The first row together with what is said above it."""
        middle = self._list.mapTo(self._content, row.center())
        above = middle.y() if row.top() <= 0 else row.height()
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, above)

    def _on_add_clicked(self) -> None:
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _on_text_size_changed(self, theme: Theme) -> None:
        width = round(_WIDTH_PX * min(theme.text_scale, 1.5))
        self.setMinimumWidth(0 if self._is_wide else width)
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_wide else width)
