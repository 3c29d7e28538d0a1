"""One part of a draft: its words, its points under their areas, and the points that can be put in."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.pictures.point_rows import MOST_ROWS, PointRows, line_row
from desktop.ui.pages.pictures.two_line_list import TwoLineList
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.text_editor import MinutesTextEdit
from domain.pictures import PicturePart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.picture_view import PartView, PictureLine

_TITLES = MappingProxyType(
    {
        PicturePart.MAPPING: QT_TRANSLATE_NOOP("PartEditor", "Mapping"),
        PicturePart.OTHER: QT_TRANSLATE_NOOP("PartEditor", "Other information"),
        PicturePart.ANALYSIS: QT_TRANSLATE_NOOP("PartEditor", "Analysis"),
    }
)
_HELP = MappingProxyType(
    {
        PicturePart.MAPPING: QT_TRANSLATE_NOOP(
            "PartEditor", "Which crimes there are, how widespread they are, and what follows from them."
        ),
        PicturePart.OTHER: QT_TRANSLATE_NOOP(
            "PartEditor", "What else matters: surveys, schools, places, what is about to happen."
        ),
        PicturePart.ANALYSIS: QT_TRANSLATE_NOOP(
            "PartEditor", "Why it looks like this, and what matters most to act on."
        ),
    }
)
_PLACES: Mapping[PicturePart, int] = MappingProxyType({part: place for place, part in enumerate(PicturePart)})


class PartEditor(QWidget):
    """``edited(part, text)`` comes for the user's edits only, ``candidates_wanted(part)`` when points are to be put in.

    ``left_out(ids)``, ``moved(ids, part)`` and ``put_in(ids, part)`` carry keys of points, as ``point_opened(UUID)`` does.
    """

    edited = Signal(object, str)
    left_out = Signal(object)
    moved = Signal(object, object)
    put_in = Signal(object, object)
    point_opened = Signal(object)
    candidates_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, part: PicturePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed, self._part = theme_feed, part
        self._build()
        self._lay_out()
        self._connect()

    def proof(self, sources: "Sequence[MarkSource]") -> None:
        """Mark these in the words."""
        MarkedEditor(self._text, sources, self._theme_feed)

    def show_part(self, view: "PartView") -> None:
        """Show words and points; candidates are put away."""
        self.show_text(view.text)
        self.show_points(view)
        self._candidates_pane.hide()

    def show_text(self, text: str) -> None:
        """Show other words, as somebody else wrote them; the caret stays where the words are the same."""
        if self._text.text() != text:
            self._text.show_text(text)

    def show_points(self, view: "PartView") -> None:
        """Bring the points up to date; the words stay."""
        number = sum(len(group.lines) for group in view.groups)
        self._points.show_groups(view.groups, self.tr("Without area"))
        self._points_head.set_count(number)
        for widget in (self._points, self._leave_out, *self._moves):
            widget.setVisible(number > 0)

    def show_candidates(self, lines: "Sequence[PictureLine]") -> None:
        """Offer these; none at all is said."""
        self._candidates.show_rows([line_row(line) for line in lines])
        self._candidates.setVisible(bool(lines))
        self._put_in.setVisible(bool(lines))
        self._no_candidates.setVisible(not lines)
        if self._candidates_pane.isHidden():
            self._candidates_pane.show()
            self._candidates.focus_rows()

    @property
    def foot(self) -> QWidget:
        """What is to be seen of an offer: its buttons."""
        return self._close

    @property
    def is_offering(self) -> bool:
        return not self._candidates_pane.isHidden()

    def put_candidates_away(self) -> None:
        if self.is_offering:
            had_focus = self._candidates_pane.isAncestorOf(self.focusWidget() or self)
            self._candidates_pane.hide()
            if had_focus:
                self._add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_text(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        feed, title = self._theme_feed, _words(_TITLES[self._part])
        self._title = SectionLabel(title, "section")
        self._help = text_label(_words(_HELP[self._part]), "secondary", wraps=True)
        self._text = MinutesTextEdit(feed)
        self._text.setAccessibleName(title)
        self._text.setAccessibleDescription(self._help.text())
        self._points_head = SectionLabel(self.tr("Points"))
        self._add = push_button(self.tr("Put in points …"), feed, look="link", icon_name="plus")
        self._points = PointRows(feed, self.tr("Points under {part}").format(part=title))
        self._leave_out = push_button(self.tr("Leave out"), feed, compact=True)
        self._points.steps = self._steps()
        self._moves = tuple(self._move_button(step, words) for step, words in self._points.steps)
        self._candidates = TwoLineList(feed, most_rows=MOST_ROWS)
        self._candidates.setAccessibleName(self.tr("Points that can be put in"))
        self._candidates.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._no_candidates = text_label(
            self.tr("Every point of the period is in the picture."), "quiet", wraps=True
        )
        self._put_in = push_button(self.tr("Put in chosen"), feed, compact=True)
        self._close = push_button(self.tr("Close"), feed, look="link")

    def _move_button(self, step: int, words: str) -> QPushButton:
        button = push_button(words, self._theme_feed, compact=True)
        button.clicked.connect(partial(self._points.move_by, step))
        return button

    def _steps(self) -> tuple[tuple[int, str], ...]:
        """The other parts: how far they are, and what to say of going there."""
        words = self.tr("Move to {part}")
        return tuple(
            (_PLACES[part] - _PLACES[self._part], words.format(part=_words(_TITLES[part]).lower()))
            for part in PicturePart
            if part is not self._part
        )

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self._text)
        self._points_head.add_at_right(self._add)
        actions = FlowRow(self._theme_feed, Space.INSIDE)
        for button in (self._leave_out, *self._moves):
            actions.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.INSIDE)
        for widget in (self._title, self._help, card, self._points_head, self._points, actions):
            column.addWidget(widget)
        column.addWidget(self._candidates_card())

    def _candidates_card(self) -> Card:
        self._candidates_pane = Card(margin=Space.INSIDE)
        feet = QHBoxLayout()
        feet.setSpacing(Space.BETWEEN)
        feet.addWidget(self._put_in)
        feet.addWidget(self._close)
        feet.addStretch(1)
        body = self._candidates_pane.body
        body.addWidget(
            text_label(self.tr("Points of the period that are not in the picture"), "label", wraps=True)
        )
        body.addWidget(self._candidates)
        body.addWidget(self._no_candidates)
        body.addLayout(feet)
        self._candidates_pane.hide()
        return self._candidates_pane

    def _connect(self) -> None:
        self._text.edited.connect(self._on_edited)
        self._points.left_out.connect(self.left_out)
        self._points.moved.connect(self._on_moved)
        self._points.row_opened.connect(self.point_opened)
        self._leave_out.clicked.connect(self._points.leave_out)
        self._add.clicked.connect(self._on_add)
        self._candidates.row_opened.connect(self._on_candidate_opened)
        self._put_in.clicked.connect(self._on_put_in)
        self._close.clicked.connect(self.put_candidates_away)

    def _on_edited(self) -> None:
        self.edited.emit(self._part, self._text.text())

    def _on_moved(self, ids: list[object], step: int) -> None:
        self.moved.emit(ids, list(PicturePart)[_PLACES[self._part] + step])

    def _on_add(self) -> None:
        if self.is_offering:
            self.put_candidates_away()
        else:
            self.candidates_wanted.emit(self._part)

    def _on_candidate_opened(self, point_id: object) -> None:
        self.put_in.emit([point_id], self._part)

    def _on_put_in(self) -> None:
        self.put_in.emit(self._candidates.chosen_ids(), self._part)


def _words(source: object) -> str:
    return QCoreApplication.translate("PartEditor", str(source))
