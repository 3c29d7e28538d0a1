"""The versions of a set of minutes: what each came from, when and by whom; choosing one shows its paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.dates import long_day
from desktop.ui.pages.pictures.two_line_list import TwoLineList, TwoLineRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import text_label
from domain.calendar import clock
from domain.chain import LinkKind
from domain.record_view import MadeVersion, RecordView

_MOST_ROWS = 4


class VersionList(QWidget):
    """The newest first; hidden while there is only one. ``chosen(int)`` for the user's choices."""

    chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_meeting = False
        self._list = TwoLineList(theme_feed, most_rows=_MOST_ROWS)
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.row_chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(text_label(self.tr("Versions"), "label"))
        column.addWidget(self._list)
        self.hide()

    def show_versions(self, view: RecordView) -> None:
        """Show them; the newest is chosen."""
        self._at_meeting = view.minutes is not None and view.minutes.approved_at is not None
        self._list.show_rows([self._row(line) for line in reversed(view.versions)])
        if view.versions:
            self._list.choose(view.versions[-1].version)
        self.setVisible(len(view.versions) > 1)

    def _row(self, line: MadeVersion) -> TwoLineRow:
        title = self.tr("Version {number}: {kind}").format(number=line.version, kind=self._kind(line.kind))
        made_at = line.made_at.astimezone()
        when = f"{long_day(made_at.date())} {clock(made_at.time())}"
        return TwoLineRow(
            id=line.version, headline=title, detail=f"{when}, {line.made_by}" if line.made_by else when
        )

    def _kind(self, kind: LinkKind) -> str:
        return {
            LinkKind.FINISHED: self.tr("finished"),
            LinkKind.REOPENED: self.tr("opened again"),
            LinkKind.APPROVED: self.tr("approved at a meeting") if self._at_meeting else self.tr("approved"),
            LinkKind.CORRECTED: self.tr("corrected"),
        }[kind]
