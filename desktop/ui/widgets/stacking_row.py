"""Parts beside each other while there is room, one above the other when there is not. Knows nothing of its parts."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed

_Direction = QBoxLayout.Direction


class StackingRow(QWidget):
    """``stacked_below_px`` is the width, at the ordinary size of text, under which the parts are stacked.

    With ``last_on_top`` the last part comes first then: what one came for before what one may read.
    """

    stacked_changed = Signal()

    def __init__(
        self,
        theme_feed: ThemeFeed,
        stacked_below_px: int,
        *,
        last_on_top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._stacked_below_px = stacked_below_px
        self._stacked = _Direction.BottomToTop if last_on_top else _Direction.TopToBottom
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.BETWEEN)
        # WORKAROUND (PySide 6.12): not asked of the layout, see reading_order.
        self._parts: list[QWidget] = []
        theme_feed.follow(self._on_text_size_changed)

    def add_part(self, part: QWidget, share: int = 0, *, at_top: bool = False) -> None:
        """Put a part after those already there; ``share`` is its part of the width that is left over.

        With ``at_top`` it keeps its own height beside a taller one.
        """
        self._row.addWidget(part, share, Qt.AlignmentFlag.AlignTop if at_top else Qt.AlignmentFlag(0))
        self._parts.append(part)

    def set_spacing(self, spacing: int) -> None:
        self._row.setSpacing(spacing)

    def is_stacked(self) -> bool:
        return self._row.direction() == self._stacked

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: it is our business, not our surroundings', that they can be stacked."""
        widest = max((_least_width(part) for part in self._parts if not part.isHidden()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_direction()

    def _choose_direction(self) -> None:
        is_narrow = self.width() < self._stacked_below_px * self._text_scale
        direction = self._stacked if is_narrow else _Direction.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.stacked_changed.emit()

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._text_scale = theme.text_scale
        self._choose_direction()


def _least_width(part: QWidget) -> int:
    """As the layout reckons it: what is set on the part, or what it asks for where it cannot shrink below that."""
    can_shrink = part.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value
    asked = part.minimumSizeHint() if can_shrink else part.sizeHint()
    return part.minimumWidth() or min(asked.width(), part.maximumWidth())
