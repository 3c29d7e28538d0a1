"""Situation pictures according to 4 §: every version, the draft that is written, and what has changed since the last.

It knows no other page: the points a new picture begins with are handed over as a filter, a wanted point is said by a signal.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.pictures.picture_desk import PictureDesk
from desktop.ui.pages.pictures.picture_side import PictureSide
from desktop.ui.pages.pictures.start_form import StartForm
from desktop.ui.pages.pictures.version_pane import VersionPane
from desktop.ui.saying import say
from desktop.ui.theme import Theme, ThemeFeed
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import hairline
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.stacking_row import StackingRow
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.pictures import Harvest, PictureSummary, SituationPicture
from domain.situation import PointFilter

if TYPE_CHECKING:
    from desktop.services.picture_view import PictureView
    from desktop.services.program import Services

_ALL_FROM_PX, _TWO_FROM_PX = 1060, 760
_HEARD = frozenset({Noun.PICTURE, Noun.POINT, Noun.AGREEMENT, Noun.REGISTER, Noun.EVERYTHING})


class PicturePage(Pane):
    """``point_wanted(UUID)``; ``left`` leads back to the points. ``store_now`` before the store is closed."""

    point_wanted = Signal(object)
    new_agreement_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._pictures = services.pictures
        self._change_feed, self._theme_feed = change_feed, theme_feed
        self._background = background
        self._versions: list[PictureSummary] = []
        self._wanted: PointFilter | None = None
        self._is_stale = self._is_reading = False
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        self._desk.proof(sources)

    def refresh(self) -> None:
        """Read versions and the shown picture anew; what is being written stays."""
        self._is_stale = False
        self._versions = self._pictures.list_all()
        titles = {agreement.id: agreement.title for agreement in self._pictures.list_agreements()}
        self._version_pane.show_versions(self._versions, titles)
        if self._desk.picture is None and self._versions and self._wanted is None:
            self._desk.open_picture(self._versions[0].id)
        else:
            self._desk.refresh()
        self._choose_shown()
        self._show_panes()

    def show_for(self, wanted: PointFilter) -> None:
        """Offer to begin a picture with the points of a filter, or to add them to the draft there is."""
        agreements = self._pictures.list_agreements()
        if not self._desk.saver.store_now():
            return
        self._wanted = wanted
        if agreements:
            self._start_form.begin(agreements, self._versions)
            count = partial(self._pictures.preview, wanted)
            self._background.run(count, self._on_previewed, self._on_failed)
        else:
            self._none.set_text(
                self.tr(
                    "A situation picture belongs to an agreement. There is none yet: write it down first."
                )
            )
            self._none.set_button_text(self.tr("Write down an agreement"))
        self._is_reading = True
        self._show_panes()

    def show_record(self, picture_id: UUID) -> None:
        """Show a version; one that is gone leaves the page as it was, and says so."""
        if self._desk.open_picture(picture_id):
            self._wanted = None
            self._is_reading = True
        self._choose_shown()
        self._show_panes()

    def shown_keys(self) -> tuple[UUID, ...]:
        """The version that is shown, for the way back here."""
        picture = self._desk.picture
        return () if picture is None else (picture.id,)

    def store_now(self) -> bool:
        """Store what waits; whether nothing waits any more."""
        return self._desk.saver.store_now()

    def _build(self) -> None:
        feed = self._theme_feed
        self._header = PageHeader(feed, self.tr("Situation picture, section 4"))
        self._header.show_back()
        self._changes = push_button(self.tr("What has changed"), feed)
        self._changes.setCheckable(True)
        self._remove = IconButton(feed, "trash-2", self.tr("Remove the draft"), framed=True)
        self._next = push_button(self.tr("New version"), feed, icon_name="plus")
        self._decide = push_button(self.tr("&Decide …"), feed, look="primary", icon_name="file-check")
        self._version_pane = VersionPane(feed)
        self._desk = PictureDesk(self._pictures, self._change_feed, feed, self._background)
        self._start_form = StartForm(feed)
        self._side = PictureSide(feed)
        self._none = EmptyState(
            feed,
            "layers",
            self.tr(
                "Here every version of the situation picture is kept: its three parts, the points it rests on "
                "and what has changed since the one before. There is none yet. Choose points to begin with."
            ),
            self.tr("Choose points"),
        )
        self._work = StackingRow(feed, _TWO_FROM_PX)
        self._middle, self._stack = QStackedWidget(), QStackedWidget()

    def _lay_out(self) -> None:
        for button in (self._changes, self._remove, self._next, self._decide):
            self._header.add_action(button)
        self._middle.addWidget(self._desk)
        self._middle.addWidget(self._start_form)
        self._work.set_spacing(0)
        self._work.add_part(self._version_pane)
        self._work.add_part(self._middle, 1)
        self._work.add_part(self._side)
        self._stack.addWidget(self._work)
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(hairline())
        column.addWidget(self._desk.notice)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._header.back_requested.connect(self._go_back)
        self._changes.toggled.connect(self._on_changes_toggled)
        self._remove.clicked.connect(self._desk.remove_draft)
        self._next.clicked.connect(self._desk.begin_next_version)
        self._decide.clicked.connect(self._on_decide)
        self._none.button_clicked.connect(self._on_way_out)
        self._version_pane.picture_chosen.connect(self._on_chosen)
        self._version_pane.picture_opened.connect(self._on_opened)
        self._desk.shown.connect(self._on_shown)
        self._desk.removed.connect(self._show_panes)
        self._desk.decision_changed.connect(self._show_panes)
        self._desk.point_wanted.connect(self.point_wanted)
        self._desk.saver.waiting.connect(self._show_fact)
        self._desk.saver.stored.connect(self._show_fact)
        self._desk.saver.failed.connect(self._show_fact)
        self._start_form.started.connect(self._on_started)
        self._start_form.added.connect(self._on_added)
        self._start_form.left.connect(self._on_start_left)
        self._change_feed.announced.connect(self._on_announced)
        self._theme_feed.follow(self._on_theme_changed)

    # --- Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is seen first."""
        super().focusInEvent(event)
        if self._wanted is not None:
            self._start_form.setFocus()
        elif self._version_pane.isVisible():
            self._version_pane.focus_list()
        else:
            self._desk.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.saver.store_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panes()

    # --- what is shown

    def _on_shown(self, view: "PictureView") -> None:
        self._side.show_picture(view)
        self._choose_shown()
        self._show_panes()

    def _show_fact(self, *_said: object) -> None:
        if (picture := self._desk.picture) is not None:
            self._header.set_fact(self._fact(picture))

    def _fact(self, picture: SituationPicture) -> str:
        if picture.is_decided:
            words = self.tr("Version {number} · decided, cannot be changed")
        elif self._desk.saver.is_waiting:
            words = self.tr("Version {number} · draft · storing …")
        else:
            words = self.tr("Version {number} · draft · stored")
        return words.format(number=picture.number)

    def _choose_shown(self) -> None:
        picture = self._desk.picture
        self._version_pane.choose(picture.id if picture else None)

    # --- what the user does

    def _on_chosen(self, picture_id: UUID) -> None:
        """Where versions and text are seen beside each other the text follows the list."""
        if self._has_room(_TWO_FROM_PX):
            self._wanted = None
            self._desk.open_picture(picture_id)
            self._choose_shown()
            self._show_panes()

    def _on_opened(self, picture_id: UUID) -> None:
        picture = self._desk.picture
        if picture is None or picture.id != picture_id or not self._is_reading:
            self.show_record(picture_id)

    def _on_way_out(self) -> None:
        """To the agreement that must be there first, or to the points."""
        if self._wanted is not None:
            self._wanted = None
            self.new_agreement_wanted.emit()
        else:
            self.left.emit()

    def _on_decide(self) -> None:
        self._changes.setChecked(False)
        self._desk.begin_decision()

    def _on_started(self, agreement_id: UUID) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        try:
            begun = self._pictures.start(agreement_id, wanted)
        except UserError as error:
            self._wanted = wanted
            self._start_form.say_wrong(say(error))
            return
        self._desk.show_begun(begun)
        self._desk.focus_first()

    def _on_added(self, picture_id: UUID) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.show_record(picture_id)
            self._desk.add_from_filter(wanted)

    def _on_start_left(self) -> None:
        self._wanted = None
        self.refresh()
        self.left.emit()

    def _on_previewed(self, harvest: Harvest) -> None:
        self._start_form.show_harvest(harvest)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _go_back(self) -> None:
        """From what has changed to the text, from the text to the versions where only one is seen, else away."""
        if self._changes.isChecked() and self._changes.isVisible():
            self._changes.setChecked(False)
        elif self._is_reading and not self._has_room(_TWO_FROM_PX) and self._versions:
            self._is_reading = False
            self._show_panes()
            self._version_pane.focus_list()
        else:
            self.left.emit()

    def _on_announced(self, change: Change) -> None:
        if change.noun not in _HEARD:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    # --- a wide page shows all three, a narrow one what one is at

    def _has_room(self, needed_px: int) -> bool:
        return self.width() >= needed_px * self._theme_feed.theme.text_scale

    def _show_panes(self) -> None:
        picture, is_starting = self._desk.picture, self._wanted is not None
        can_start = is_starting and self._start_form.has_agreements
        is_empty = not self._versions and picture is None and not can_start
        self._stack.setCurrentWidget(self._none if is_empty else self._work)
        self._middle.setCurrentWidget(self._start_form if can_start else self._desk)
        shown = None if can_start else picture
        is_list_only = not self._has_room(_TWO_FROM_PX) and not self._is_reading
        self._header.set_fact("" if shown is None else self._fact(shown))
        self._show_columns(has_side=shown is not None, is_list_only=is_list_only)
        self._show_actions(None if is_list_only else shown)

    def _show_columns(self, *, has_side: bool, is_list_only: bool) -> None:
        has_all, has_two = self._has_room(_ALL_FROM_PX), self._has_room(_TWO_FROM_PX)
        is_at_side = has_side and not has_all and self._changes.isChecked()
        self._version_pane.set_wide(is_wide=not has_two)
        self._version_pane.setVisible(has_two or is_list_only)
        self._middle.setVisible(not is_list_only and not is_at_side)
        self._side.set_wide(is_wide=not has_all)
        self._side.setVisible(has_side and (has_all or is_at_side) and not is_list_only)
        self._changes.setVisible(has_side and not has_all and not is_list_only)

    def _show_actions(self, picture: SituationPicture | None) -> None:
        is_draft = picture is not None and not picture.is_decided
        self._decide.setVisible(is_draft and not self._desk.is_deciding())
        self._remove.setVisible(is_draft)
        self._next.setVisible(picture is not None and picture.is_decided and not self._has_draft(picture))

    def _has_draft(self, picture: SituationPicture) -> bool:
        same = [version for version in self._versions if version.agreement_id == picture.agreement_id]
        return any(not version.is_decided for version in same)

    def _on_changes_toggled(self) -> None:
        self._show_panes()
        if self._side.isVisible():
            self._side.focus_words()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show_panes()
