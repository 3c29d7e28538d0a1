"""What lies under an item: a card for each situation point, a row for each follow-up."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.dates import short_day
from desktop.ui.pages.follow_up_words import due_words, meetings_in_a_row
from desktop.ui.spoken_roles import set_spoken_role
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS, SECRECY_SIGNS, SEVERITY_SIGNS, TREND_SIGNS
from desktop.ui.words import word
from domain.follow_ups import Appearance
from domain.meetings import MeetingContent
from domain.situation import SituationPoint

_ACTIVATING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2}


class MatterFrame(QFrame):
    """Something under an item that can be opened and taken off: Enter and Delete, click and menu."""

    opened = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, record_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = record_id
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_spoken_role(self, QAccessible.Role.ListItem)
        set_look(self, "clickable", value=True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers():
            super().keyPressEvent(event)
        elif event.key() in _ACTIVATING:
            self.opened.emit(self._id)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(self._id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """Open and take off, for the mouse and Shift+F10."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change …"), self._on_open)
        menu.addAction(self.tr("Take off the item"), self._on_remove)
        return menu

    def _on_open(self) -> None:
        self.opened.emit(self._id)

    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._id)


class PointCard(MatterFrame):
    """Severity and category, trend, what was told, where and when and by whom."""

    def __init__(self, point: SituationPoint, content: MeetingContent, theme_feed: ThemeFeed) -> None:
        super().__init__(point.id)
        self._theme_feed = theme_feed
        set_look(self, "card", value=True)
        title = self.tr("Oral information") if point.secrecy.is_oral else point.category or self.tr("Point")
        self.setAccessibleName(self._spoken(point, title, content))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.INSIDE, Space.INSIDE)
        column.setSpacing(Space.TINY)
        column.addLayout(self._head(point, title))
        text = self.tr("What was told is not noted.") if point.secrecy.is_oral else point.text
        if text:
            column.addWidget(text_label(text, "quiet", wraps=True))
        column.addWidget(text_label(" · ".join(_facts(point, content)), "secondary", wraps=True))
        column.addStretch(1)

    def _head(self, point: SituationPoint, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        severity = SEVERITY_SIGNS[point.severity]
        row.addWidget(IconLabel(self._theme_feed, severity.icon_name, severity.role))
        label = text_label(title[:1].upper() + title[1:], "strong", wraps=True)
        row.addWidget(label, 1)
        if not point.secrecy.is_open:
            lock = SECRECY_SIGNS[point.secrecy.sensitivity]
            sign = IconLabel(self._theme_feed, lock.icon_name, lock.role, size="row_icon")
            sign.setToolTip(word(point.secrecy.sensitivity))
            row.addWidget(sign)
        if not point.secrecy.is_oral:
            trend = TREND_SIGNS[point.trend]
            row.addWidget(IconLabel(self._theme_feed, trend.icon_name, trend.role, size="row_icon"))
            row.addWidget(text_label(word(point.trend), "quiet"))
        more = IconButton(self._theme_feed, "ellipsis", self.tr("More about this point"))
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        more.clicked.connect(self._on_more)
        row.addWidget(more)
        return row

    def _on_more(self) -> None:
        self.menu().exec(self.mapToGlobal(self.rect().topRight()))

    def _spoken(self, point: SituationPoint, title: str, content: MeetingContent) -> str:
        known = [word(point.severity), word(point.trend)] if not point.secrecy.is_oral else []
        return ", ".join([title, *known, *_facts(point, content), word(point.secrecy.sensitivity)])


def _facts(point: SituationPoint, content: MeetingContent) -> list[str]:
    district = content.districts[point.district_id].name if point.district_id else ""
    days = [short_day(day) for day in (point.period_from, point.period_to) if day]
    period = "–".join(dict.fromkeys(days))
    places = ", ".join(part for part in (point.place, district) if part)
    return [fact for fact in (places, period, content.party_name(point.source_party_id)) if fact]


class FollowUpRow(MatterFrame):
    """Status sign, what, how many meetings in a row, who, when."""

    def __init__(
        self,
        appearance: Appearance,
        content: MeetingContent,
        today: date,
        theme_feed: ThemeFeed,
    ) -> None:
        follow_up = appearance.follow_up
        super().__init__(follow_up.id)
        sign = FOLLOW_UP_SIGNS[follow_up.status]
        late = follow_up.days_late(today)
        who = ", ".join(part for part in (content.party_name(follow_up.party_id), follow_up.role) if part)
        carried = meetings_in_a_row(appearance.times_carried)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.BETWEEN, Space.TINY, Space.BETWEEN, Space.TINY)
        row.setSpacing(Space.BETWEEN)
        row.addWidget(IconLabel(theme_feed, sign.icon_name, sign.role))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(_growing(ElidedLabel(follow_up.what)))
        facts = " · ".join(fact for fact in (who, carried) if fact)
        if facts:
            column.addWidget(_growing(ElidedLabel(facts, "secondary")))
        row.addLayout(column, 1)
        area = content.areas.get(follow_up.area_id) if follow_up.area_id else None
        if area is not None:
            row.addWidget(AreaTag(theme_feed, area.letter, area.colour, area.title))
        words = due_words(follow_up, today)
        row.addWidget(text_label(words, "error" if late else ""))
        spoken = [follow_up.what, word(follow_up.status), who, words]
        self.setAccessibleName(", ".join(part for part in (*spoken, carried) if part))
        self.setMinimumHeight(theme_feed.theme.heights.list_row)


def _growing(label: ElidedLabel) -> ElidedLabel:
    """Take the width there is, so that what stands at the right stands at the right edge."""
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
