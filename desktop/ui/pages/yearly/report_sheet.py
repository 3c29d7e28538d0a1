"""The yearly follow-up itself, as a scrolling column of cards: one for each area, then what has none, then the whole.

Cards are made when they are about to come into view.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.yearly.area_card import AreaCard
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.late_widget import LateWidget
from desktop.ui.widgets.look import set_look
from domain.yearly import Figure, NumberName, Scope
from domain.yearly_report import NumberChange, YearlyReport

_AT_ONCE = 2
_EXPECTED_PX = 320  # of a card that has not been made


class ReportSheet(QScrollArea):
    """Signals as of its cards: ``edited(scope, text)``, ``behind_wanted(scope, Figure)``, ``item_wanted(meeting, item)``.

    ``proofing`` is what is marked in the texts that are built from then on.
    """

    edited = Signal(object, str)
    behind_wanted = Signal(object, object)
    item_wanted = Signal(object, object)

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self.proofing: Sequence[MarkSource] = ()
        self._places: dict[Scope, LateWidget[AreaCard]] = {}
        self._place_px = 0
        self._content = QWidget()
        set_look(self._content, "column", value=True)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        self._column.setSpacing(Space.CARD)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(self._content)
        self.setAccessibleName(self.tr("Yearly follow-up"))
        self.verticalScrollBar().valueChanged.connect(self._make_what_comes)
        self.verticalScrollBar().rangeChanged.connect(self._make_what_comes)

    def show_report(self, report: YearlyReport, changes: Sequence[NumberChange] = ()) -> None:
        """Build the cards anew; the place one has scrolled to, and the text the caret is in, stay."""
        was: defaultdict[Scope, dict[NumberName, int]] = defaultdict(dict)
        for change in changes:
            was[change.scope][change.name] = change.before
        self._place_px = self.verticalScrollBar().value()
        written_on = next((scope for scope, card in self._cards().items() if card.has_caret), None)
        looked_at = max(_AT_ONCE, len(self._cards()))
        self._clear()
        for section in report.sections:
            build = partial(
                AreaCard,
                self._theme_feed,
                section,
                was[section.scope],
                frozen=report.is_kept,
                proofing=self.proofing,
            )
            self._add_place(section.scope, build)
        for scope in [*self._places][:looked_at]:
            self._card(scope)
        if written_on in self._places:
            self._card(written_on).focus_text()
        QTimer.singleShot(0, self, self._return_to_place)  # when the layout has given the cards their heights

    def focus_figure(self, scope: Scope, figure: Figure) -> None:
        """Go back to the number one came from."""
        if scope in self._places:
            self._card(scope).focus_figure(figure)

    def _cards(self) -> dict[Scope, AreaCard]:
        """Those that have been made."""
        return {scope: place.made for scope, place in self._places.items() if place.made is not None}

    def _card(self, scope: Scope) -> AreaCard:
        """A card, made when it was not: each is a megabyte, and few read all of a report."""
        place = self._places[scope]
        if place.made is None:
            card = place.make()
            card.edited.connect(self.edited)
            card.behind_wanted.connect(self.behind_wanted)
            card.item_wanted.connect(self.item_wanted)
            place.setMinimumHeight(0)
        return place.make()

    def _add_place(self, scope: Scope, build: Callable[[], AreaCard]) -> None:
        place = LateWidget(build)
        place.setMinimumHeight(_EXPECTED_PX)
        self._places[scope] = place
        self._column.insertWidget(self._column.count() - 1, place)

    def _make_what_comes(self) -> None:
        """Make the cards to a little below what is seen, so that there is always one for Tab to go on to."""
        made_to = self.verticalScrollBar().value() + 3 * self.viewport().height() // 2
        for scope, place in self._places.items():
            if 0 < place.y() < made_to:  # at 0 the layout has not come round to it
                self._card(scope)

    def _return_to_place(self) -> None:
        self.verticalScrollBar().setValue(self._place_px)

    def _clear(self) -> None:
        for place in self._places.values():
            self._column.removeWidget(place)
            place.hide()
            place.deleteLater()
        self._places = {}
