"""The three parts of a draft under each other, in one scrolling column."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.pictures.part_editor import PartEditor
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.look import set_look
from domain.pictures import PartTexts, PicturePart

if TYPE_CHECKING:
    from desktop.services.picture_view import PictureLine, PictureView


class PictureEditor(QScrollArea):
    """Passes on what its parts say (``part_editor.py``)."""

    edited = Signal(object, str)
    left_out = Signal(object)
    moved = Signal(object, object)
    put_in = Signal(object, object)
    point_opened = Signal(object)
    candidates_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = {part: PartEditor(theme_feed, part) for part in PicturePart}
        self._lay_out()
        for editor in self._parts.values():
            for name in ("edited", "left_out", "moved", "put_in", "point_opened", "candidates_wanted"):
                getattr(editor, name).connect(getattr(self, name))

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        for editor in self._parts.values():
            editor.proof(sources)

    def show_picture(self, view: "PictureView") -> None:
        """Show another picture from its beginning."""
        for part in view.parts:
            self._parts[part.part].show_part(part)
        self.verticalScrollBar().setValue(0)

    def show_points(self, view: "PictureView") -> None:
        """Bring the points up to date; words, caret and place stay."""
        for part in view.parts:
            self._parts[part.part].show_points(part)

    def show_texts(self, texts: PartTexts) -> None:
        """Show words that somebody else has written."""
        for part, text in texts.items():
            self._parts[part].show_text(text)

    def show_candidates(self, part: PicturePart, lines: "Sequence[PictureLine]") -> None:
        """Offer points to put in under one part; other parts' offers are put away."""
        for each, editor in self._parts.items():
            if each is part:
                editor.show_candidates(lines)
            else:
                editor.put_candidates_away()
        self._column.activate()  # what has opened has no place before that
        self.ensureWidgetVisible(self._parts[part].foot)

    def offering_part(self) -> PicturePart | None:
        """The part that has its offer open."""
        return next((part for part, editor in self._parts.items() if editor.is_offering), None)

    def focus_first(self) -> None:
        self._parts[PicturePart.MAPPING].focus_text()

    def _lay_out(self) -> None:
        inner = QWidget()
        set_look(inner, "column", value=True)
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.PAGE)
        for editor in self._parts.values():
            if column.count():
                column.addWidget(hairline())
            column.addWidget(editor)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
