"""What stands on the start page while the store is empty: three ways to begin, in the order that makes sense."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.guide.guide_place import GuidePlace
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.look import set_look, text_label

_WIDEST_PX = 620
_COMES_OR_GOES = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
_MUCH = 1000  # of a width that is shared with what is left over


class Beginning(QScrollArea):
    """Says which way was chosen."""

    new_agreement_wanted = Signal()
    new_meeting_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QWidget()
        self.guide_place = GuidePlace()
        self._agreement = ChoiceCard(
            theme_feed,
            "handshake",
            self.tr("Enter the agreement"),
            self.tr("Parties, periods and prioritised areas: everything else is sorted under its areas."),
        )
        self._meeting = ChoiceCard(
            theme_feed,
            "calendar-days",
            self.tr("Plan a meeting"),
            self.tr("Agenda and attendance come from the series; minutes are written at the table."),
        )
        self._import = ChoiceCard(
            theme_feed,
            "download",
            self.tr("Import meetings"),
            self.tr("From a file with meetings that have been held already."),
        )
        self._agreement.clicked.connect(self.new_agreement_wanted)
        self._meeting.clicked.connect(self.new_meeting_wanted)
        self._import.clicked.connect(self.import_wanted)
        self._lay_out()
        self.guide_place.installEventFilter(self)
        theme_feed.follow(self._on_text_size_changed)

    def focus_first(self) -> None:
        if not self.guide_place.focus_first():
            self._agreement.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the guide leads to a meeting, no card does: nothing is offered twice."""
        if watched is self.guide_place and event.type() in _COMES_OR_GOES:
            self._meeting.setVisible(self.guide_place.isHidden())
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(self.guide_place)
        self.guide_place.hide()
        column.addWidget(text_label(self.tr("Begin with one of these"), "section"))
        why = self.tr("Here you will see what is to be done, how the areas stand and what comes next.")
        column.addWidget(text_label(why, "quiet", wraps=True))
        for card in (self._agreement, self._meeting, self._import):
            column.addWidget(card)
        # In a row, and not right in the column: a column counts heights as if no width were limited.
        row = QHBoxLayout()
        row.addWidget(self._column, _MUCH)
        row.addStretch(1)
        content = QWidget()
        set_look(content, "column", value=True)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        outer.addLayout(row)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def _on_text_size_changed(self, theme: Theme) -> None:
        self._column.setMaximumWidth(round(_WIDEST_PX * theme.text_scale))
