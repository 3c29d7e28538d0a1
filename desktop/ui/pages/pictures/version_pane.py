"""The pane with every version: newest first, under the title of the agreement where there are several."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.pictures.two_line_list import TwoLineList, TwoLineRow
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel
from domain.pictures import PictureSummary

_WIDTH_PX = 232
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX


class VersionPane(Pane):
    """``picture_chosen(UUID)`` comes when the user moves; ``picture_opened(UUID)`` for Enter and a click."""

    picture_chosen = Signal(object)
    picture_opened = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._theme_feed = theme_feed
        self._is_wide = False
        self._label = SectionLabel(self.tr("Versions"))
        self._list = TwoLineList(theme_feed, ground="sunken")
        self._list.setAccessibleName(self.tr("Versions"))
        self._lay_out()
        self._list.row_chosen.connect(self.picture_chosen)
        self._list.row_opened.connect(self.picture_opened)
        self._list.clicked.connect(self._on_clicked)
        theme_feed.follow(self._on_text_size_changed)

    def show_versions(self, versions: Sequence[PictureSummary], agreements: Mapping[UUID, str]) -> None:
        """Show these, the versions of one agreement after each other."""
        owners = list(dict.fromkeys(version.agreement_id for version in versions))
        rows = list[TwoLineRow]()
        for owner in owners:
            if len(owners) > 1:
                title = agreements.get(owner, "") if owner else ""
                rows.append(TwoLineRow(id=("agreement", owner), headline=title, is_heading=True))
            rows += [self._row(version) for version in versions if version.agreement_id == owner]
        self._list.show_rows(rows)

    def choose(self, picture_id: UUID | None) -> None:
        self._list.choose(picture_id)

    def focus_list(self) -> None:
        self._list.focus_rows()

    def set_wide(self, *, is_wide: bool) -> None:
        """Take the whole width, or that of a column."""
        self._is_wide = is_wide
        self._take_place(self._theme_feed.theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.PAGE, 0, Space.CARD, 0)
        head.addWidget(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.CARD, 0, Space.INSIDE)
        column.setSpacing(Space.INSIDE)
        column.addLayout(head)
        column.addWidget(self._list, 1)

    def _row(self, version: PictureSummary) -> TwoLineRow:
        number = self.tr("Version {number}").format(number=version.number)
        if version.decided_on is None:
            points = self.tr("%n point(s)", "", version.points)
            draft = self.tr("Draft · {points}").format(points=points)
            return TwoLineRow(id=version.id, headline=number, detail=draft, icon_name="pencil-line")
        day = f"{day_month(version.decided_on)} {version.decided_on.year}"
        return TwoLineRow(
            id=version.id,
            headline=number,
            detail=self.tr("Decided {day}").format(day=day),
            icon_name="lock",
            icon_role="ok",
        )

    def _on_clicked(self) -> None:
        for picture_id in self._list.chosen_ids():
            self.picture_opened.emit(picture_id)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._take_place(theme)

    def _take_place(self, theme: Theme) -> None:
        width = round(_WIDTH_PX * theme.text_scale)
        self.setMinimumWidth(0 if self._is_wide else width)
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_wide else width)
