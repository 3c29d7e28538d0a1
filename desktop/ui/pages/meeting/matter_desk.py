"""Points and follow-ups under the item being written: opens a form in its place, asks the service, tells what changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.ui.marks.marked_editor import MarkedEditor
from desktop.ui.pages.meeting.follow_up_form import FollowUpDraft, FollowUpForm
from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.pages.meeting.person_marks import PersonMarks
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.pages.meeting.trouble_notice import Question
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from domain.errors import Problem, UserError
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, MeetingContent
from domain.person_data.places import ObjectKind

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService
    from desktop.services.register_service import RegisterService
    from domain.offers import FollowUpOffer


@dataclass(frozen=True, slots=True)
class _OpenForm:
    """A form in its pane: how to store it, on top of another's change where told so, and what stood in it at first."""

    pane: ItemPane
    form: PointForm | FollowUpForm
    store: Callable[[bool], None]
    reopen: Callable[[], None]
    at_first: object


class MatterDesk(QObject):
    """One form at a time. ``changed()`` after something is stored, ``failed(UserError)`` when it is not.

    ``asked(Question)`` when somebody else has changed the same point or follow-up meanwhile.
    """

    changed = Signal()
    failed = Signal(object)
    asked = Signal(object)

    def __init__(
        self,
        in_hand: MeetingInHand,
        agenda: "AgendaService",
        register: "RegisterService",
        theme_feed: ThemeFeed,
        today: Callable[[], date],
        *,
        marked_by: str,
    ) -> None:
        super().__init__(in_hand)
        self._in_hand, self._agenda, self._register = in_hand, agenda, register
        self._theme_feed, self._today, self._marked_by = theme_feed, today, marked_by
        self._pane: ItemPane | None = None
        self._open_form: _OpenForm | None = None
        in_hand.persons.failed.connect(self.failed)

    def serve(self, pane: ItemPane) -> None:
        """Work on the item of this pane from now on; a form that is open stays in its own."""
        self._pane = pane

    def write_point(self, point_id: UUID | None = None) -> None:
        """A form for a new point, or for one that lies under the item."""
        item, content = self._ready()
        if item is None or content is None:
            return
        form = PointForm(self._theme_feed)
        point = content.points[point_id] if point_id else self._agenda.blank_point(item)
        areas = content.agreement.areas if content.agreement else ()
        form.show_point(point, self._register.show(), areas, marked_by=self._marked_by, today=self._today())
        marks = self._marks(form.text_editor, ObjectKind.POINT, point_id)
        self._open(
            form,
            lambda is_over: marks.stored(
                self._store_point(form, item.id, is_new=point_id is None, is_over=is_over)
            ),
            lambda: self.write_point(point_id),
        )

    def write_follow_up(
        self, follow_up_id: UUID | None = None, *, offered: "FollowUpOffer | None" = None
    ) -> None:
        """A form for a new follow-up, as it is ``offered`` if it is; or to report back on one that is on the table."""
        item, content = self._ready()
        if item is None or content is None:
            return
        form = FollowUpForm(self._theme_feed)
        parties = self._register.show().parties
        areas = content.agreement.areas if content.agreement else ()
        found = [line for line in content.appearances if line.follow_up.id == follow_up_id]
        marks = self._marks(form.what_editor, ObjectKind.FOLLOW_UP, follow_up_id)
        MarkedEditor(form.note_editor, self._in_hand.proofing, self._theme_feed)
        if found:
            form.show_follow_up(found[0], parties, areas, near=content.meeting.day)
            known = found[0].follow_up
            self._open(
                form,
                lambda is_over: self._report_back(item.id, known, form.draft(), is_over=is_over),
                lambda: self.write_follow_up(follow_up_id),
            )
        else:
            form.show_new(item.area_ids, parties, areas, near=content.meeting.day, offered=offered)
            self._open(
                form,
                lambda _is_over: marks.stored(self._agree(item.id, form.draft())),
                self.write_follow_up,
            )

    def take_off_point(self, point_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.drop_point(item.id, point_id))

    def take_off_follow_up(self, follow_up_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.drop_follow_up(item.id, follow_up_id))

    def take_up_point(self, point_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.raise_point(item.id, point_id))

    def settle(self) -> bool:
        """Store what was written in an open form, as its button does; whether no form is open any more."""
        opened = self._open_form
        if opened is not None:
            if _written(opened.form) == opened.at_first:
                self.close_form()
            else:
                opened.form.finish()
        return self._open_form is None

    def close_form(self) -> None:
        """Put the form away; what was written in it was stored, or given up."""
        opened, self._open_form = self._open_form, None
        if opened is not None:
            opened.form.hide()
            opened.form.deleteLater()

    def _ready(self) -> tuple[AgendaItem | None, MeetingContent | None]:
        if self._pane is None or not (self.settle() and self._in_hand.saver.store_now()):
            return None, None
        return self._in_hand.item, self._in_hand.content

    def _marks(
        self, editor: QPlainTextEdit | QLineEdit, object_kind: ObjectKind, object_id: UUID | None
    ) -> PersonMarks:
        """Mark what looks like personal data in a form; None is the key of what is new."""
        marks = PersonMarks(editor, self._in_hand.persons, self._theme_feed, self._in_hand.proofing)
        marks.watch(object_kind, object_id)
        return marks

    def _store_point(self, form: PointForm, item_id: UUID, *, is_new: bool, is_over: bool) -> UUID:
        point = form.point()
        content = self._in_hand.content
        if is_over and content is not None and point.id in content.points:
            point = replace(point, version=content.points[point.id].version)
        district = form.new_district_name()
        if district:
            point = replace(point, district_id=self._register.add_district(district).id)
        if is_new:
            self._agenda.note_point(item_id, point)
        else:
            self._agenda.change_point(point)
        return point.id

    def _agree(self, item_id: UUID, draft: FollowUpDraft) -> UUID:
        agreed = self._agenda.agree_follow_up(
            item_id,
            draft.what,
            party_id=draft.party_id,
            role=draft.role,
            due_on=draft.due_on,
            area_id=draft.area_id,
        )
        return agreed.id

    def _report_back(self, item_id: UUID, known: FollowUp, draft: FollowUpDraft, *, is_over: bool) -> None:
        content = self._in_hand.content
        read = content.appearances if content is not None and is_over else ()
        latest = [line.follow_up for line in read if line.follow_up.id == known.id]
        changed = replace(
            next(iter(latest), known),
            what=draft.what,
            party_id=draft.party_id,
            role=draft.role,
            due_on=draft.due_on,
            area_id=draft.area_id,
        )
        self._agenda.note_progress(changed, draft.note, draft.status, item_id)

    def _open(
        self,
        form: PointForm | FollowUpForm,
        store: Callable[[bool], None],
        reopen: Callable[[], None],
    ) -> None:
        assert self._pane is not None
        self._open_form = _OpenForm(self._pane, form, store, reopen, _written(form))
        form.submitted.connect(self._on_submitted)
        form.cancelled.connect(self._on_cancelled)
        self._pane.form_place.addWidget(form)
        form.show()
        form.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # The column has its new height only after the event loop has been round.
        QTimer.singleShot(0, self._bring_into_view)

    def _bring_into_view(self) -> None:
        """All of the form where there is room for it, and always the field that is written in."""
        if self._open_form is None:
            return
        # Each layout asks the one round it to grow in an event of its own.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        pane, form = self._open_form.pane, self._open_form.form
        pane.ensureWidgetVisible(form)
        focused = QApplication.focusWidget()
        if focused is not None and form.isAncestorOf(focused):
            pane.ensureWidgetVisible(focused)

    def _on_submitted(self) -> None:
        self._submit(is_over=False)

    def _submit(self, *, is_over: bool) -> None:
        opened = self._open_form
        if opened is None:
            return
        try:
            opened.store(is_over)
        except UserError as error:
            self._report(error)
            return
        self.close_form()
        self.changed.emit()
        self._write_on(opened.pane)

    def _report(self, error: UserError) -> None:
        if error.problem is not Problem.CHANGED_BY_OTHER:
            self.failed.emit(error)
            return
        answers = (
            (self.tr("Keep mine"), self._on_keep_mine),
            (self.tr("Show the other"), self._on_take_theirs),
        )
        self.asked.emit(Question(say(error), answers))

    def _on_keep_mine(self) -> None:
        self.changed.emit()  # the meeting is read again
        self._submit(is_over=True)

    def _on_take_theirs(self) -> None:
        self.changed.emit()
        opened = self._open_form
        self.close_form()
        if opened is not None:
            opened.reopen()

    def _on_cancelled(self) -> None:
        opened = self._open_form
        self.close_form()
        if opened is not None:
            self._write_on(opened.pane)

    def _write_on(self, pane: ItemPane) -> None:
        """The caret goes back to the words, unless the person is elsewhere by now."""
        if pane is self._pane and pane.isVisible():
            pane.write()

    def _on_item(self, action: Callable[[AgendaItem], object]) -> None:
        item, _content = self._ready()
        if item is None:
            return
        try:
            action(item)
        except UserError as error:
            self.failed.emit(error)
            return
        self.changed.emit()


def _written(form: PointForm | FollowUpForm) -> object:
    """What stands in a form, to be compared; None while it cannot be used."""
    try:
        return form.draft() if isinstance(form, FollowUpForm) else (form.point(), form.new_district_name())
    except UserError:
        return None
