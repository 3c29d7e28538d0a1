"""The three steps of beginning in a quiet card: each a sentence, a button that goes there, a tick when it is done in fact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.guide.guide_row import GuideRow
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.look import text_label
from domain.guide import GuideStanding, GuideStep


class GuideCard(Card):
    """A signal for each way to go, and ``put_away`` from the cross.

    ``is_ahead`` is for when there is no file yet: then no step leads anywhere.
    """

    name_wanted = Signal()
    parties_wanted = Signal()
    series_wanted = Signal()
    meeting_wanted = Signal()
    put_away = Signal()

    def __init__(
        self, theme_feed: ThemeFeed, *, is_ahead: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._is_ahead = theme_feed, is_ahead
        self._has_name = False
        self._build()
        self._lay_out()
        self._connect()

    def show_standing(self, standing: GuideStanding) -> None:
        """Tick off what is done; the first step leads to what is still missing of it."""
        self._has_name = standing.has_name
        people = self._rows[GuideStep.PEOPLE]
        people.set_button(self.tr("Enter parties") if standing.has_name else self.tr("Write your name"))
        for step, row in self._rows.items():
            row.set_done(is_done=standing.is_done(step))
        is_complete = standing.done == len(GuideStep)
        self._title.setText(self.tr("You are on your way") if is_complete else self._begin_words())

    def _begin_words(self) -> str:
        return self.tr("Then three steps") if self._is_ahead else self.tr("Three steps to begin")

    def _build(self) -> None:
        feed = self._theme_feed
        self.setAccessibleName(self._begin_words())
        self._title = text_label(self._begin_words(), "section")
        self._close = IconButton(feed, "x", self.tr("Put the three steps away"))
        self._rows = {
            GuideStep.PEOPLE: GuideRow(
                feed, self.tr("Write who you are in the log, your own office and the parties you work with.")
            ),
            GuideStep.SERIES: GuideRow(
                feed,
                self.tr("Set up your series of meetings, with its standing agenda."),
                "" if self._is_ahead else self.tr("Set up a series"),
            ),
            GuideStep.MEETING: GuideRow(
                feed,
                self.tr("Plan the first meeting: agenda and participants come from the series."),
                "" if self._is_ahead else self.tr("Plan a meeting"),
            ),
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        rows = QVBoxLayout()
        rows.setSpacing(Space.INSIDE)
        for place, row in enumerate(self._rows.values()):
            if place:
                rows.addWidget(hairline())
            rows.addWidget(row)
        self.body.addLayout(rows)

    def _connect(self) -> None:
        self._close.clicked.connect(self.put_away)
        self._rows[GuideStep.PEOPLE].clicked.connect(self._on_people)
        self._rows[GuideStep.SERIES].clicked.connect(self.series_wanted)
        self._rows[GuideStep.MEETING].clicked.connect(self.meeting_wanted)

    def _on_people(self) -> None:
        if self._has_name:
            self.parties_wanted.emit()
        else:
            self.name_wanted.emit()
