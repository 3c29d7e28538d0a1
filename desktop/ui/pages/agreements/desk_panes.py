"""The two panes of an agreement and the foot where it is saved: beside each other, or one at a time where it is narrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.agreement_views import AgreementViews, View
from desktop.ui.pages.agreements.side_pane import SidePane
from desktop.ui.pages.series.save_bar import SaveBar
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.stacking_row import StackingRow

if TYPE_CHECKING:
    from desktop.services.program import Services

_STACKED_BELOW_PX = 1000
# The plan would ask for more beside the time line than a small screen has; its tables scroll.
_LEAST_VIEW_PX = 160


class DeskPanes(QWidget):
    """Knows which pane is seen, not what is in it. ``panes_changed`` when another is."""

    panes_changed = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.side = SidePane(theme_feed, services.agreements.area_sets())
        self.views = AgreementViews(services, change_feed, theme_feed)
        self.views.setMinimumHeight(_LEAST_VIEW_PX)
        self.save_bar = SaveBar(theme_feed)
        self._foot_line = hairline()
        self._right = QWidget()
        self._columns = StackingRow(theme_feed, _STACKED_BELOW_PX)
        self._is_at_right = False
        self._lay_out_panes()
        self._columns.stacked_changed.connect(self._show_panes)
        self._show_panes()

    def show_view(self, view: View) -> None:
        """Show something at the right, also where there is room for one pane only."""
        self.views.show_view(view)
        self.go_right()

    def go_right(self) -> None:
        self._is_at_right = True
        self._show_panes()

    def go_back(self) -> bool:
        """From what is at the right to the list at the left, where only one of them is seen; else no."""
        if not self.takes_the_page():
            return False
        self._is_at_right = False
        self._show_panes()
        self.side.focus_list()
        return True

    def takes_the_page(self) -> bool:
        """Whether what is at the right stands alone, so that it needs all the height there is."""
        return self.is_narrow() and self._is_at_right

    def is_narrow(self) -> bool:
        return self._columns.is_stacked()

    def show_unsaved(self, changes: int, *, is_seen: bool) -> None:
        """Say how many facts are not saved, when the foot is to be seen."""
        self.save_bar.show_unsaved(changes)
        self.save_bar.setVisible(is_seen)
        self._foot_line.setVisible(is_seen)

    def _lay_out_panes(self) -> None:
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part, share in ((self.views, 1), (self._foot_line, 0), (self.save_bar, 0)):
            right.addWidget(part, share)
        self._columns.set_spacing(0)
        self._columns.add_part(self.side)
        self._columns.add_part(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)

    def _show_panes(self) -> None:
        is_narrow = self.is_narrow()
        shown = {
            self.side: not is_narrow or not self._is_at_right,
            self._right: not is_narrow or self._is_at_right,
        }
        self.side.set_wide(is_wide=is_narrow)
        for part, is_shown in shown.items():
            part.setHidden(part.isHidden() or not is_shown)
        self.panes_changed.emit()  # what goes has gone before anything comes: both together would make the window grow
        for part, is_shown in shown.items():
            part.setVisible(is_shown)
