"""What helps while an item is written: open follow-ups of its areas, points nobody has taken up, last time's text."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.dates import day_month
from desktop.ui.pages.follow_up_words import due_words
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.signs import SEVERITY_SIGNS
from domain.composition import section_labels
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, MeetingContent
from domain.situation import SituationPoint

WIDTH_PX = 304
_LONGEST_TEXT = 600


class ContextPanel(Pane):
    """``point_wanted(UUID)`` takes a point up; ``previous_wanted(UUID)`` opens the meeting before."""

    point_wanted = Signal(object)
    previous_wanted = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, edge="left")
        self._theme_feed = theme_feed
        self._previous_id: UUID | None = None
        self._build()
        self._lay_out()
        theme_feed.follow(self._on_theme_changed)

    def _build(self) -> None:
        self._follow_ups, self._points = QVBoxLayout(), QVBoxLayout()
        self._follow_ups_section = _section(self.tr("Open follow-ups of the area"), self._follow_ups)
        self._points_section = _section(self.tr("New points nobody has taken up"), self._points)
        self._last_title = SectionLabel("")
        self._last_text = text_label("", "quiet", wraps=True)
        self._open_previous = push_button(self.tr("Open the minutes"), self._theme_feed, look="link")
        self._open_previous.clicked.connect(self._on_open_previous)
        self._nothing = text_label(
            self.tr("Nothing is open in the area, and the heading was not on the last agenda."),
            "secondary",
            wraps=True,
        )

    def _lay_out(self) -> None:
        column = QWidget()
        set_look(column, "column", value=True)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        rows.setSpacing(Space.INSIDE)
        for section in (self._follow_ups_section, self._points_section):
            rows.addWidget(section)
        rows.addWidget(self._last_title)
        rows.addWidget(self._last_text)
        rows.addWidget(self._open_previous, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_follow_ups(self, follow_ups: Iterable[FollowUp], content: MeetingContent, today: date) -> None:
        rows = [self._follow_up_row(follow_up, content, today) for follow_up in follow_ups]
        self._fill(self._follow_ups_section, self._follow_ups, rows)

    def show_points(self, points: Sequence[SituationPoint], content: MeetingContent) -> None:
        rows = [self._point_row(point, content) for point in points if not point.secrecy.is_oral]
        self._fill(self._points_section, self._points, rows)

    def show_last_time(self, item: AgendaItem, previous: MeetingContent | None) -> None:
        """What was written under the same heading, or else in the same area, at the meeting before."""
        earlier = _same_item(item, previous) if previous else None
        written = earlier.text.strip() if earlier else ""
        self._previous_id = previous.meeting.id if previous else None
        if previous is not None and earlier is not None:
            label = section_labels(previous)[earlier.id]
            day = day_month(previous.meeting.day)
            self._last_title.set_title(self.tr("Last time, {0}, {1}").format(day, label))
        self._last_text.setText(written if len(written) < _LONGEST_TEXT else written[:_LONGEST_TEXT] + " …")
        for widget in (self._last_title, self._last_text, self._open_previous):
            widget.setVisible(bool(written))
        self._nothing.setVisible(
            not written
            and not self._follow_ups_section.isVisibleTo(self)
            and not self._points_section.isVisibleTo(self)
        )

    def show_nothing(self) -> None:
        """No item is shown, so nothing can help."""
        self._fill(self._follow_ups_section, self._follow_ups, ())
        self._fill(self._points_section, self._points, ())
        for widget in (self._last_title, self._last_text, self._open_previous, self._nothing):
            widget.hide()

    def _fill(self, section: QWidget, body: QVBoxLayout, rows: Sequence[QWidget]) -> None:
        while (old := body.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            body.addWidget(hairline())
            body.addWidget(row)
        section.setVisible(bool(rows))

    def _follow_up_row(self, follow_up: FollowUp, content: MeetingContent, today: date) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(text_label(follow_up.what, wraps=True))
        late = follow_up.days_late(today)
        if late:
            column.addWidget(text_label(due_words(follow_up, today), "error"))
        due = "" if late else due_words(follow_up, today)
        facts = " · ".join(part for part in (content.party_name(follow_up.party_id), due) if part)
        if facts:
            column.addWidget(text_label(facts, "secondary", wraps=True))
        return row

    def _point_row(self, point: SituationPoint, content: MeetingContent) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.INSIDE)
        sign = SEVERITY_SIGNS[point.severity]
        line.addWidget(IconLabel(self._theme_feed, sign.icon_name, sign.role))
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(text_label(point.category[:1].upper() + point.category[1:], wraps=True))
        facts = " · ".join(part for part in (point.place, content.party_name(point.source_party_id)) if part)
        words.addWidget(text_label(facts, "secondary", wraps=True))
        line.addLayout(words, 1)
        take_up = IconButton(self._theme_feed, "plus", self.tr("Take up {0}").format(point.category))
        take_up.setProperty("point_id", point.id)
        take_up.clicked.connect(self._on_take_up)
        line.addWidget(take_up, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_take_up(self) -> None:
        self.point_wanted.emit(self.sender().property("point_id"))

    def _on_open_previous(self) -> None:
        self.previous_wanted.emit(self._previous_id)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setFixedWidth(round(WIDTH_PX * min(theme.text_scale, 1.3)))


def _section(title: str, body: QVBoxLayout) -> QWidget:
    """A list under its title, with the air below it: they come and go together."""
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, Space.INSIDE)
    for layout in (column, body):
        layout.setSpacing(Space.INSIDE)
    column.addWidget(SectionLabel(title))
    column.addLayout(body)
    return section


def _same_item(item: AgendaItem, previous: MeetingContent) -> AgendaItem | None:
    by_heading = [earlier for earlier in previous.items if earlier.heading == item.heading]
    by_area = [earlier for earlier in previous.items if set(earlier.area_ids) & set(item.area_ids)]
    return next(iter([*by_heading, *by_area]), None)
