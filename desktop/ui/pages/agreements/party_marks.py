"""The parties of an agreement in a column: who has signed and who has not."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel


class PartyMarks(QWidget):
    """Hidden while there is no party."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._lines: list[QWidget] = []
        self._section = SectionLabel(self.tr("Parties"))
        self._signed = text_label("", "secondary")
        self._section.add_at_right(self._signed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, 0, Space.CARD, 0)
        self._column.setSpacing(Space.HAIR)
        self._column.addWidget(self._section)

    def show_parties(self, parties: Sequence[tuple[str, bool]]) -> None:
        """Show names, and whether each has signed."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(name, has_signed=has_signed) for name, has_signed in parties]
        for line in self._lines:
            self._column.addWidget(line)
        signed = sum(has_signed for _name, has_signed in parties)
        self._signed.setText(self.tr("{signed} of %n signed", "", len(parties)).format(signed=signed))
        self.setVisible(bool(parties))

    def _line(self, name: str, *, has_signed: bool) -> QWidget:
        unsigned = self.tr("{party}, not signed").format(party=name)
        sign = IconLabel(
            self._theme_feed,
            "check" if has_signed else "circle-dashed",
            "ok" if has_signed else "text3",
            size="row_icon",
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        row.addWidget(sign)
        row.addWidget(ElidedLabel(name if has_signed else unsigned, "" if has_signed else "quiet"))
        row.addStretch(1)
        return line
