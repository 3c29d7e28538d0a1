"""The picture one is at: begun, written, filled with points, decided, read. Words are stored by themselves."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.change_feed import ChangeFeed
from desktop.ui.marks.mark import MarkSource
from desktop.ui.pages.pictures.decide_form import DecideForm
from desktop.ui.pages.pictures.harvest_words import harvest_words
from desktop.ui.pages.pictures.picture_editor import PictureEditor
from desktop.ui.pages.pictures.picture_notice import PictureNotice
from desktop.ui.pages.pictures.picture_reader import PictureReader
from desktop.ui.pages.pictures.picture_saver import Collision, PictureSaver
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.pane import Pane
from domain.changes import Change, Noun
from domain.errors import Problem, UserError
from domain.pictures import Harvest, PicturePart, SituationPicture
from domain.situation import PointFilter

if TYPE_CHECKING:
    from desktop.services.picture_service import BegunPicture, PictureService
    from desktop.services.picture_view import PictureView

_LONGEST_TEXT = 400
_Write = Callable[[UUID, int], SituationPicture]


class PictureDesk(Pane):
    """``shown(PictureView)`` whenever what is shown was read anew; ``removed`` when the picture is gone from here.

    ``decision_changed`` when it begins to be asked who decides, and when that is let go.

    ``notice`` is for the page to place: what it says may concern a picture that is no longer shown.
    """

    shown = Signal(object)
    removed = Signal()
    decision_changed = Signal()
    point_wanted = Signal(object)

    def __init__(
        self,
        pictures: "PictureService",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._pictures, self._change_feed, self._background = pictures, change_feed, background
        self._view: PictureView | None = None
        self.saver = PictureSaver(pictures, self)
        self.notice = PictureNotice(theme_feed)
        self._decide_form = DecideForm(theme_feed)
        self._editor = PictureEditor(theme_feed)
        self._reader = PictureReader(theme_feed)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def proof(self, sources: Sequence[MarkSource]) -> None:
        """Mark these in the words."""
        self._editor.proof(sources)

    @property
    def picture(self) -> SituationPicture | None:
        """The picture that is shown, as it was last read."""
        return self._view.picture if self._view else None

    def open_picture(self, picture_id: UUID) -> bool:
        """Show a picture; False when it is gone, or what is written in another cannot be stored."""
        if not self.saver.store_now():
            return False
        try:
            view = self._pictures.show(picture_id)
        except UserError as error:
            self.notice.tell_error(error)
            return False
        if self.picture is None or self.picture.id != picture_id:
            self.notice.put_away()
        self._decide_form.hide()
        self._show(view)
        return True

    def refresh(self) -> None:
        """Read the picture anew, off the keys' way: hundreds of points take longer than a key stroke."""
        if self._view is not None:
            read = partial(self._pictures.show, self._view.picture.id)
            self._background.run(read, self._on_read, self._on_read_failed)

    def focus_first(self) -> None:
        """Lead the keys to what one came to do: write, or read."""
        if self._stack.currentWidget() is self._editor:
            self._editor.focus_first()
        else:
            self._reader.setFocus()

    def begin_decision(self) -> None:
        """Ask who decides and when."""
        if self._view is not None and self.saver.store_now():
            self._decide_form.begin(self._view.missing, self._pictures.today())
            self.decision_changed.emit()

    def is_deciding(self) -> bool:
        """Whether it is being asked who decides and when."""
        return not self._decide_form.isHidden()

    def begin_next_version(self) -> None:
        if self._view is not None:
            self._begin(partial(self._pictures.next_version, self._view.picture.id))

    def show_begun(self, begun: "BegunPicture") -> None:
        """Show a draft that was begun, and what came along and what did not."""
        self._change_feed.announce(begun.change)
        if self.open_picture(begun.picture.id):
            self.notice.tell(harvest_words(begun.harvest))

    def add_from_filter(self, wanted: PointFilter) -> None:
        """Put the points of a filter into the first part of the draft that is shown."""
        harvests = list[Harvest]()

        def write(picture_id: UUID, version: int) -> SituationPicture:
            picture, harvest = self._pictures.add_from_filter(picture_id, version, wanted)
            harvests.append(harvest)
            return picture

        self._write_points(write)
        if harvests:
            self.notice.tell(harvest_words(harvests[-1]))

    def remove_draft(self) -> None:
        """Remove the draft at once; it can be put back."""
        if self._view is None or not self.saver.store_now():
            return
        try:
            removed = self._pictures.remove(self._view.picture.id)
        except UserError as error:
            self.notice.tell_error(error)
            return
        self._leave()
        self._change_feed.announce(Change(Noun.PICTURE, (removed.id,)))
        self.notice.tell(
            self.tr("The draft is removed."), (self.tr("Undo"), partial(self._put_back, removed))
        )

    # --- building

    def _lay_out(self) -> None:
        self._stack.addWidget(self._editor)
        self._stack.addWidget(self._reader)
        self._stack.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._decide_form)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._editor.edited.connect(self.saver.write)
        self._editor.left_out.connect(self._on_left_out)
        self._editor.moved.connect(self._on_put_in)
        self._editor.put_in.connect(self._on_put_in)
        self._editor.candidates_wanted.connect(self._on_candidates_wanted)
        self._editor.point_opened.connect(self.point_wanted)
        self._decide_form.decided.connect(self._on_decided)
        self._decide_form.left.connect(self._on_decision_left)
        self.saver.stored.connect(self._on_stored)
        self.saver.failed.connect(self.notice.tell_error)
        self._change_feed.taken_back.connect(self.notice.put_away_told)
        self.saver.merged.connect(self._editor.show_texts)
        self.saver.collided.connect(self._on_collided)
        self.saver.refused.connect(self._on_refused)

    # --- what is shown

    def _show(self, view: "PictureView") -> None:
        self._view = view
        is_decided = view.picture.is_decided
        self.saver.open(None if is_decided else view.picture)
        if is_decided:
            self._reader.show_picture(view)
        else:
            self._editor.show_picture(view)
        self._stack.setCurrentWidget(self._reader if is_decided else self._editor)
        self._stack.show()
        self.shown.emit(view)

    def _show_matter(self, view: "PictureView") -> None:
        """Points and what follows from them; an offer of points that is open is brought up to date too."""
        before, self._view = self._view, view
        if before is None or before.parts != view.parts:
            self._editor.show_points(view)
            part = self._editor.offering_part()
            if part is not None:
                self._editor.show_candidates(part, self._pictures.list_candidates(view.picture.id))
        self.shown.emit(view)

    def _leave(self) -> None:
        self._view = None
        self.saver.open(None)
        self._decide_form.hide()
        self._stack.hide()
        self.removed.emit()

    def _on_read(self, view: "PictureView") -> None:
        """Take in what was read; what is being written stays, and so does the place one is at."""
        known = self.picture
        if known is None or view.picture.id != known.id:
            return
        if view.picture.is_decided != known.is_decided:
            if self.saver.store_now():
                self._show(view)
        elif view.picture.is_decided or (
            not self._is_outdated(view.picture) and self.saver.take(view.picture)
        ):
            self._show_matter(view)

    def _is_outdated(self, picture: SituationPicture) -> bool:
        """Whether more has been stored since it was read; then it is being read again."""
        return self.saver.picture is not None and picture.version < self.saver.picture.version

    def _on_read_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._view is not None:
            self._on_gone(error)

    # --- points

    def _on_candidates_wanted(self, part: PicturePart) -> None:
        if self._view is not None:
            self._editor.show_candidates(part, self._pictures.list_candidates(self._view.picture.id))

    def _on_left_out(self, point_ids: Sequence[UUID]) -> None:
        def write(picture_id: UUID, version: int) -> SituationPicture:
            return self._pictures.leave_out_points(picture_id, version, point_ids)

        self._write_points(write)

    def _on_put_in(self, point_ids: Sequence[UUID], part: PicturePart) -> None:
        def write(picture_id: UUID, version: int) -> SituationPicture:
            return self._pictures.choose_points(picture_id, version, point_ids, part)

        self._write_points(write)

    def _write_points(self, write: _Write) -> None:
        """Points are put in and left out one by one, so that nobody's choice undoes another's: it is simply tried again."""
        if not self.saver.store_now() or self.saver.picture is None:
            return
        known = self.saver.picture
        try:
            stored = self._pictures.get(known.id)
            if not self.saver.take(stored):
                return
            self.saver.take(write(known.id, stored.version))
            self._show_matter(self._pictures.show(known.id))
        except UserError as error:
            self.notice.tell_error(error)
            return
        self._change_feed.announce(Change(Noun.PICTURE, (known.id,)))

    # --- deciding, beginning, removing

    def _on_decided(self, day: date, body: str) -> None:
        if not self.saver.store_now() or self.saver.picture is None:
            return
        known = self.saver.picture
        try:
            change = self._pictures.decide(known.id, known.version, day, body)
        except UserError as error:
            self._on_decision_refused(error)
            return
        self.open_picture(known.id)
        self._change_feed.announce(change)
        self._reader.setFocus()

    def _on_decision_refused(self, error: UserError) -> None:
        if "field" in error.values:
            self._decide_form.say_wrong(error)
            return
        self._stop_deciding()
        self.refresh()
        if error.problem is Problem.CHANGED_BY_OTHER:
            self.notice.ask(
                self.tr("Somebody else changed the picture just now. Look through it, then decide it.")
            )
        else:
            self.notice.tell_error(error)

    def _on_decision_left(self) -> None:
        self._stop_deciding()
        self._editor.focus_first()

    def _stop_deciding(self) -> None:
        self._decide_form.hide()
        self.decision_changed.emit()

    def _begin(self, begin: "Callable[[], BegunPicture]") -> None:
        try:
            self.show_begun(begin())
        except UserError as error:
            self.notice.tell_error(error)

    def _put_back(self, removed: SituationPicture) -> None:
        try:
            change = self._pictures.put_back(removed)
        except UserError as error:
            self.notice.tell_error(error)
            return
        self._change_feed.announce(change)
        self.open_picture(removed.id)

    # --- storing

    def _on_stored(self) -> None:
        self.notice.put_away_trouble()
        if self.saver.picture is not None:
            self._change_feed.announce(Change(Noun.PICTURE, (self.saver.picture.id,)))

    def _on_collided(self, collision: Collision) -> None:
        theirs = "\n".join(collision.theirs.texts[part] for part in collision.parts)
        text = self.tr("Somebody else wrote in the same part at the same time. The other text:")
        self.notice.ask(
            f"{text}\n{theirs[:_LONGEST_TEXT]}",
            (self.tr("Keep my text"), self.saver.keep_mine),
            (self.tr("Take the other text"), self.saver.take_theirs),
        )

    def _on_refused(self, error: UserError) -> None:
        """Decided or removed by somebody else while words waited: they stay here until they are let go."""
        kept = self.tr("Your text is still here.")
        self.notice.ask(
            f"{say(error)} {kept}",
            (self.tr("Copy my text"), self._copy),
            (self.tr("Let my text go"), self._let_go),
        )

    def _on_gone(self, error: UserError) -> None:
        if self.saver.is_waiting:
            self._on_refused(error)
        else:
            self._leave()
            self.notice.tell_error(error)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.saver.words())
        self.saver.store_now()

    def _let_go(self) -> None:
        self.saver.open(None)
        self.refresh()
