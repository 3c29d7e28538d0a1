"""A row that breaks into more rows where it is too narrow, as words do: for fields and chips at every size of text."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from desktop.ui.theme import Space, Theme, ThemeFeed

_Line = list[tuple[QLayoutItem, int]]


class FlowRow(QWidget):
    """Widgets that may grow share what is left of their line; the others keep their own width.

    They hang from the top of their line; ``centred`` puts them at its middle. With ``in_columns`` those of the last line are
    as wide as those above them.
    """

    def __init__(
        self,
        theme_feed: ThemeFeed,
        spacing: int = Space.BETWEEN,
        *,
        centred: bool = False,
        in_columns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._flow = _FlowLayout(self, spacing, centred=centred, in_columns=in_columns)
        self._least_widths: dict[QWidget, int] = {}
        self._theme_feed = theme_feed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme_feed.follow(self._on_theme_changed)

    def add(self, widget: QWidget, least_width: int = 0, *, grows: bool = True) -> None:
        """Put a widget last. With a ``least_width`` (px at the ordinary size of text) it grows from there, or stays so."""
        if least_width:
            policy = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Maximum
            widget.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            self._least_widths[widget] = least_width
            self._on_theme_changed(self._theme_feed.theme)
        self._flow.addWidget(widget)

    def has_one_line(self, width: int) -> bool:
        """Whether everything finds room beside each other."""
        return len(list(self._flow.lines(width))) <= 1

    def _on_theme_changed(self, theme: Theme) -> None:
        for widget, least_width in self._least_widths.items():
            widget.setMinimumWidth(round(least_width * theme.text_scale))
            if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum:
                widget.setMaximumWidth(widget.minimumWidth())


class _FlowLayout(QLayout):
    def __init__(self, parent: QWidget, spacing: int, *, centred: bool, in_columns: bool) -> None:
        super().__init__(parent)
        self._centred, self._in_columns = centred, in_columns
        self._heights: dict[int, int] = {}
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Kept until something changes: the layouts around ask many times for each change."""
        if width not in self._heights:
            heights = [_height_of_line(line) for line in self.lines(width)]
            self._heights[width] = sum(heights) + self.spacing() * max(0, len(heights) - 1)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        top = rect.top()
        for line in self.lines(rect.width()):
            left, line_height = rect.left(), _height_of_line(line)
            for item, width in line:
                height = _height_of(item, width)
                air = (line_height - height) // 2 if self._centred else 0
                item.setGeometry(QRect(left, top + air, width, height))
                left += width + self.spacing()
            top += line_height + self.spacing()

    def sizeHint(self) -> QSize:
        widths = [_least_width(item) for item in self._shown()]
        whole = sum(widths) + self.spacing() * max(0, len(widths) - 1)
        return QSize(whole, self.heightForWidth(whole))

    def minimumSize(self) -> QSize:  # noqa: N802
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest, 0)

    def lines(self, width: int) -> Iterator[_Line]:
        """The items of each line with the width each gets."""
        first: _Line = []
        for line in self._broken(width):
            is_short = self._in_columns and len(line) < len(first)
            filled = _under(line, first) if is_short else _filled(line, width, self.spacing())
            first = first or filled
            yield filled

    def _broken(self, width: int) -> Iterator[_Line]:
        """The items of each line with the width each begins at."""
        line: _Line = []
        left = 0
        for item in self._shown():
            wanted = min(_least_width(item), width)
            if line and left + wanted > width:
                yield line
                line, left = [], 0
            line.append((item, wanted))
            left += wanted + self.spacing()
        if line:
            yield line

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _least_width(item: QLayoutItem) -> int:
    """What may grow begins at its minimum, the rest is as wide as it wants to be."""
    return item.minimumSize().width() if _grows(item) else item.sizeHint().width()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _filled(line: _Line, width: int, spacing: int) -> _Line:
    """Share what is left of a line among those that may grow, in proportion to what they have."""
    spare = width - sum(wanted for _item, wanted in line) - spacing * (len(line) - 1)
    growing = sum(wanted for item, wanted in line if _grows(item))
    if spare <= 0 or not growing:
        return line
    return _shared_out(line, spare, growing)


def _shared_out(line: _Line, spare: int, growing: int) -> _Line:
    """To the last pixel: lines below each other end below each other."""
    filled, passed = [], 0
    for item, wanted in line:
        share = 0
        if _grows(item):
            share = spare * (passed + wanted) // growing - spare * passed // growing
            passed += wanted
        filled.append((item, wanted + share))
    return filled


def _under(line: _Line, above: _Line) -> _Line:
    return [(item, width) for (item, _wanted), (_above, width) in zip(line, above, strict=False)]


def _height_of_line(line: _Line) -> int:
    return max(_height_of(item, width) for item, width in line)


def _height_of(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
