"""The first page, before any file is open: the promise, the red thread, and three ways to begin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.guide.guide_card import GuideCard
from desktop.ui.pages.red_thread import RedThread, ThreadStop
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.ways_out import WayOut
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow

_STACKED_BELOW_PX = 900
_WIDEST_CHOICES_PX = 620
_MUCH = 1000  # of a width that is shared with what is left over


class WelcomePage(Pane):
    """Needs no services: it says what the user chose, and shows where new files are stored.

    ``read_only_chosen`` and ``again_chosen`` come from the buttons of an error, with the path it is about.
    """

    example_chosen = Signal()
    new_file_chosen = Signal()
    open_file_chosen = Signal()
    place_chosen = Signal()
    restore_wanted = Signal()
    handover_wanted = Signal()
    guide_put_away = Signal()
    read_only_chosen = Signal(object)
    again_chosen = Signal(object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed = theme_feed
        self._failed_on: object = None
        self._build()
        self._lay_out()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to the first choice."""
        super().focusInEvent(event)
        self._example.setFocus(event.reason())

    def show_error(self, text: str, ways: Sequence[WayOut] = (), path: object = None) -> None:
        """Say why the choice came to nothing, and what can be tried; an empty text takes the message away."""
        self._failed_on = path
        self._error.show_message(MessageKind.DANGER, text)
        self._error.setVisible(bool(text))
        for way, button in self._ways.items():
            button.setVisible(way in ways)

    def show_guide(self, *, is_wanted: bool) -> None:
        """Show what comes after a file has been created, unless somebody has put that away."""
        self._guide.setVisible(is_wanted)

    def show_place(self, text: str) -> None:
        """Show the folder that new files are stored in."""
        self._place.set_text(text)

    def _build(self) -> None:
        self._thread = RedThread(self._theme_feed, self._stops())
        self._error = InlineMessage(self._theme_feed, MessageKind.DANGER, narrow=True)
        self._error.hide()
        self._ways = {
            WayOut.READ_ONLY: self._error.add_button(self.tr("Open read-only")),
            WayOut.AGAIN: self._error.add_button(self.tr("Try again")),
        }
        self._example = ChoiceCard(
            self._theme_feed,
            "flask-conical",
            self.tr("Try it with an example"),
            self.tr("Three invented meetings from Älvsjö and Hägersten. Throw them away when you are done."),
        )
        self._new_file = ChoiceCard(
            self._theme_feed,
            "file-plus",
            self.tr("Create a new file"),
            self.tr("For you who are about to write minutes. Takes about two minutes."),
        )
        self._open_file = ChoiceCard(
            self._theme_feed,
            "folder-open",
            self.tr("Open a file"),
            self.tr("One that you or a colleague has created."),
        )
        self._guide = GuideCard(self._theme_feed, is_ahead=True)
        self._beginnings = QWidget()
        self._place = ElidedLabel("", "quiet")
        self._choose_place = push_button(self.tr("Choose a place"), self._theme_feed, look="link")
        self._restore = push_button(self.tr("Restore a backup …"), self._theme_feed, look="link")
        self._take_over = push_button(self.tr("Take in a handover …"), self._theme_feed, look="link")

    def _stops(self) -> list[ThreadStop]:
        return [
            ThreadStop(
                "map-pin", self.tr("Situation point"), self.tr("Somebody tells what happens, where and when")
            ),
            ThreadStop(
                "calendar-days", self.tr("§ at the meeting"), self.tr("The point is raised and written once")
            ),
            ThreadStop(
                "check", self.tr("The meeting agrees"), self.tr("What the parties come to an agreement on")
            ),
            ThreadStop("list-checks", self.tr("Follow-up"), self.tr("Who does what, until when")),
            ThreadStop("message-square", self.tr("Report back"), self.tr("What was done")),
            ThreadStop("scale", self.tr("Effect"), self.tr("Whether it made a difference")),
            ThreadStop(
                "chart-column", self.tr("Annual review"), self.tr("What it gave, for each prioritised area")
            ),
        ]

    def _lay_out(self) -> None:
        both = StackingRow(self._theme_feed, _STACKED_BELOW_PX, last_on_top=True)
        both.set_spacing(0)
        both.add_part(self._promise(), 1)
        both.add_part(self._choices(), 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _promise(self) -> Pane:
        pane = Pane("ground", edge="right")
        head = QHBoxLayout()
        head.setSpacing(Space.BETWEEN)
        head.addWidget(IconLabel(self._theme_feed, "samsyn", "accent", size="empty_icon"))
        head.addWidget(text_label("Samsyn", "big"), 1)
        column = _column(pane)
        column.addLayout(head)
        column.addWidget(
            text_label(
                self.tr("What is said at the table is written once and is not lost on the way."),
                "writing",
                wraps=True,
            )
        )
        column.addWidget(self._thread)
        column.addStretch(1)
        return pane

    def _choices(self) -> Pane:
        column = QVBoxLayout(self._beginnings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(text_label(self.tr("How would you like to begin?"), "title"))
        change = self.tr(
            "You can change your mind at any time. Everything is stored in a file, in a place you choose."
        )
        column.addWidget(text_label(change, "quiet", wraps=True))
        column.addWidget(self._error)
        for card in (self._example, self._new_file, self._open_file):
            column.addWidget(card)
        column.addWidget(self._guide)
        self._guide.hide()
        column.addSpacing(Space.BETWEEN)
        column.addWidget(hairline())
        column.addLayout(self._where_files_are())
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._take_over, 0, Qt.AlignmentFlag.AlignLeft)
        pane = Pane("surface")
        # In a row, and not right in the column: a column counts heights as if no width were limited.
        row = QHBoxLayout()
        row.addWidget(self._beginnings, _MUCH)
        row.addStretch(1)
        outer = _column(pane)
        outer.addLayout(row)
        outer.addStretch(1)
        return pane

    def _where_files_are(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(text_label(self.tr("New files are stored here"), "strong"))
        words.addWidget(self._place)
        harm = self.tr(
            "Choose a folder on the computer's own disk. One on OneDrive or on the network can damage the file."
        )
        words.addWidget(text_label(harm, "secondary", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(Space.BETWEEN)
        row.addWidget(IconLabel(self._theme_feed, "hard-drive", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._choose_place, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self._example.clicked.connect(self.example_chosen)
        self._new_file.clicked.connect(self.new_file_chosen)
        self._open_file.clicked.connect(self.open_file_chosen)
        self._choose_place.clicked.connect(self.place_chosen)
        self._restore.clicked.connect(self.restore_wanted)
        self._take_over.clicked.connect(self.handover_wanted)
        self._guide.put_away.connect(self.guide_put_away)
        for way, button in self._ways.items():
            button.clicked.connect(partial(self._on_way_out, way))
        self._theme_feed.follow(self._on_text_size_changed)

    def _on_way_out(self, way: WayOut) -> None:
        chosen = {WayOut.READ_ONLY: self.read_only_chosen, WayOut.AGAIN: self.again_chosen}[way]
        chosen.emit(self._failed_on)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._beginnings.setMaximumWidth(round(_WIDEST_CHOICES_PX * theme.text_scale))


def _column(pane: Pane) -> QVBoxLayout:
    column = QVBoxLayout(pane)
    column.setContentsMargins(Space.SECTION, 2 * Space.SECTION, Space.SECTION, Space.SECTION)
    column.setSpacing(Space.PAGE)
    return column
