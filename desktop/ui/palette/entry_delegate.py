"""Paints a row of the palette: sign, what it is with the hit in bold, where it stands, area, lock, date or keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.icons import paint_icon
from desktop.ui.palette.entries import CommandEntry, Entry, Heading, HitEntry, Sentence
from desktop.ui.palette.hit_words import kind_icon, more_words, number_of, whereabouts
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import REGULAR, SEMIBOLD, Radius, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import TypeRole
from desktop.ui.widgets.area_tag import paint_area_tag
from domain.search import SearchHit, SnippetPart

_CUT = "…"
_MARK_PX = 3
_PLACE_SHARE, _LEAD_SHARE = 0.36, 0.34  # of the width: where it stands, and the words before the hit
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """One line for a command or a bare hit, two where there is more to say of it."""

    def __init__(self, theme_feed: ThemeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(RecordRole.RECORD)
        theme, width = self._theme_feed.theme, option.rect.width()
        if isinstance(entry, HitEntry) and _has_more(entry.hit):
            return QSize(width, _height("body", theme) + _height("secondary", theme) + 2 * Space.INSIDE)
        if isinstance(entry, Heading):
            return QSize(width, _height("secondary", theme) + Space.BETWEEN + Space.TINY)
        if isinstance(entry, Sentence):
            room = QRect(0, 0, width - 2 * Space.BETWEEN, 10_000)
            words = QFontMetrics(theme.font_of("body")).boundingRect(room, _WRAPS, entry.text)
            return QSize(width, words.height() + 2 * Space.CARD)
        return QSize(width, theme.heights.list_row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(RecordRole.RECORD)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = _Row(painter, option.rect, self._theme_feed.theme, is_chosen=is_chosen)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            row.paint_heading(entry)
        elif isinstance(entry, Sentence):
            row.paint_sentence(entry)
        else:
            row.paint_ground(is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
            if isinstance(entry, HitEntry):
                row.paint_hit(entry)
            else:
                row.paint_command(entry)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    font: QFont
    colour: QColor


class _Row:
    """One row while it is painted; what stands at the right is drawn first, and the words get what is left."""

    def __init__(self, painter: QPainter, rect: QRect, theme: Theme, *, is_chosen: bool) -> None:
        self._painter, self._rect, self._theme, self._is_chosen = painter, rect, theme, is_chosen
        self._left = rect.left() + Space.BETWEEN
        self._right = rect.right() - Space.BETWEEN

    def paint_ground(self, *, is_hovered: bool) -> None:
        if not self._is_chosen and not is_hovered:
            return
        theme, painter, rect = self._theme, self._painter, self._rect
        painter.setPen(theme.colour("line") if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selected" if self._is_chosen else "hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)
        if self._is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink("accent"))
            mark = QRectF(rect.left(), rect.top() + rect.height() * 0.25, _MARK_PX, rect.height() * 0.5)
            painter.drawRoundedRect(mark, _MARK_PX / 2, _MARK_PX / 2)

    def paint_heading(self, heading: Heading) -> None:
        place = QRect(
            self._left, self._rect.top() + Space.TINY, self._right - self._left, self._rect.height()
        )
        font = self._theme.font_of("secondary")
        self._write_at(place, more_words(heading), font, "text3", _AT_RIGHT)
        bold = self._theme.font_of("secondary", SEMIBOLD)
        self._write_at(place, heading.title, bold, "text2", _AT_LEFT)

    def paint_sentence(self, sentence: Sentence) -> None:
        place = self._rect.adjusted(Space.BETWEEN, Space.INSIDE, -Space.BETWEEN, -Space.INSIDE)
        self._write_at(place, sentence.text, self._theme.font_of("body"), "text2", _WRAPS)

    def paint_command(self, entry: CommandEntry) -> None:
        self._paint_keys(entry.command.shown_keys)
        self._paint_sign(entry.command.icon, self._rect)
        self._paint_runs(self._rect, [_Run(entry.command.title, self._font("body"), self._ink("text"))])

    def paint_hit(self, entry: HitEntry) -> None:
        hit = entry.hit
        top, bottom = self._lines(is_two=_has_more(hit))
        self._paint_day(hit, top)
        self._paint_tags(entry, top)
        self._paint_sign(kind_icon(hit.kind), top)
        number = number_of(hit)
        before = [_Run(f"{number}\u2002", self._font("body"), self._ink("text2"))] if number else []
        self._paint_runs(top, [*before, *self._runs(hit.title, "body", "text")])
        if _has_more(hit):
            self._right = self._rect.right() - Space.BETWEEN
            self._paint_told(hit, bottom)

    def _paint_told(self, hit: SearchHit, line: QRect) -> None:
        """Where it stands, then the words round the hit, cut at their beginning so that the hit itself is seen."""
        font, room = self._font("secondary"), self._right - self._left
        metrics = QFontMetrics(font)
        where = whereabouts(hit)
        if where:
            share = _PLACE_SHARE if hit.snippet else 1.0
            words = metrics.elidedText(where, Qt.TextElideMode.ElideRight, round(room * share))
            self._left = self._paint_runs(line, [_Run(words, font, self._ink("text3"))])
        if where and hit.snippet:
            self._left = self._paint_runs(line, [_Run(" · ", font, self._ink("text3"))])
        first, *rest = hit.snippet or (SnippetPart(text=""),)
        if not first.is_hit and any(part.is_hit for part in rest):
            lead = round((self._right - self._left) * _LEAD_SHARE)
            cut = metrics.elidedText(first.text, Qt.TextElideMode.ElideLeft, lead)
            first = SnippetPart(text=from_a_word(first.text, cut))
        self._paint_runs(line, self._runs((first, *rest), "secondary", "text2"))

    def _lines(self, *, is_two: bool) -> tuple[QRect, QRect]:
        if not is_two:
            return self._rect, self._rect
        inner = self._rect.adjusted(0, Space.INSIDE, 0, -Space.INSIDE)
        height = _height("body", self._theme)
        top = QRect(inner.left(), inner.top(), inner.width(), height)
        return top, QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() - height)

    def _paint_sign(self, icon_name: str, line: QRect) -> None:
        side = self._theme.heights.button_icon
        place = QRect(self._left, line.center().y() - side // 2, side, side)
        paint_icon(self._painter, place, icon_name, self._ink("text2"))
        self._left = place.right() + Space.BETWEEN

    def _paint_keys(self, keys: str) -> None:
        if not keys:
            return
        painter, font = self._painter, self._theme.font_of("tag")
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(keys) + Space.BETWEEN, metrics.height() + Space.TINY
        cap = QRect(self._right - width, self._rect.center().y() - height // 2, width, height)
        painter.setPen(self._ink("text2") if self._theme.is_contrast else self._theme.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._is_chosen else self._theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), Radius.TAG, Radius.TAG)
        self._write_at(cap, keys, font, "text2", Qt.AlignmentFlag.AlignCenter)
        self._right = cap.left() - Space.BETWEEN

    def _paint_day(self, hit: SearchHit, line: QRect) -> None:
        if hit.day is None:
            return
        font, words = self._font("secondary"), hit.day.isoformat()
        width = QFontMetrics(font).horizontalAdvance(words)
        place = QRect(self._right - width, line.top(), width, line.height())
        self._write_at(place, words, font, "text2", _AT_RIGHT)
        self._right = place.left() - Space.BETWEEN

    def _paint_tags(self, entry: HitEntry, line: QRect) -> None:
        """The area's letter, and before it a lock on what is marked for secrecy."""
        heights = self._theme.heights
        if entry.area is not None:
            place = self._square(heights.area_tag, line)
            paint_area_tag(self._painter, place, entry.area.letter, entry.area.colour, self._theme)
        if entry.hit.is_sensitive:
            place = self._square(heights.row_icon, line)
            paint_icon(self._painter, place, "lock", self._ink("warn"))

    def _square(self, side: int, line: QRect) -> QRect:
        place = QRect(self._right - side, line.center().y() - side // 2, side, side)
        self._right = place.left() - Space.INSIDE
        return place

    def _runs(self, parts: Sequence[SnippetPart], size: TypeRole, role: ColourRole) -> list[_Run]:
        """What was asked for by weight and by a stronger colour, never by colour alone."""
        return [
            _Run(
                part.text,
                self._font(size, SEMIBOLD if part.is_hit else REGULAR),
                self._ink("text" if part.is_hit else role),
            )
            for part in parts
        ]

    def _paint_runs(self, line: QRect, runs: Sequence[_Run]) -> int:
        """Draw one after the other, the last cut where the room ends; returns where they end."""
        left = self._left
        for run in runs:
            room = self._right - left
            if room <= 0:
                break
            metrics = QFontMetrics(run.font)
            words = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, room)
            self._painter.setFont(run.font)
            self._painter.setPen(run.colour)
            self._painter.drawText(QRect(left, line.top(), room, line.height()), _AT_LEFT, words)
            left += metrics.horizontalAdvance(words)
            if words != run.text:
                break
        return left

    def _write_at(
        self, place: QRect, words: str, font: QFont, role: ColourRole, alignment: Qt.AlignmentFlag | int
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(self._ink(role))
        self._painter.drawText(place, alignment, words)

    def _font(self, size: TypeRole, weight: int = REGULAR) -> QFont:
        return self._theme.font_of(size, weight)

    def _ink(self, role: ColourRole) -> QColor:
        """On the selected tint text has its own colour; in a contrast theme everything there has it."""
        is_text = role in {"text", "text2", "text3"}
        if self._is_chosen and (self._theme.is_contrast or is_text):
            return self._theme.colour("selected_text")
        return self._theme.colour(role)


def from_a_word(text: str, cut: str) -> str:
    """The text, cut at its beginning by ``…``, so that it begins with a whole word; the last word stays in any case."""
    if cut == text:
        return text
    return _CUT + (cut.partition(" ")[2] or text.rpartition(" ")[2])


def _has_more(hit: SearchHit) -> bool:
    """Whether there is a second line."""
    return bool(whereabouts(hit) or hit.snippet)


def _height(size: TypeRole, theme: Theme) -> int:
    return QFontMetrics(theme.font_of(size)).height()
