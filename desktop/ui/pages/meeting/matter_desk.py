"""Points and follow-ups under the item being written: opens a form in its place, asks the service, tells what changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.ui.pages.meeting.follow_up_form import FollowUpDraft, FollowUpForm
from desktop.ui.pages.meeting.item_pane import ItemPane
from desktop.ui.pages.meeting.meeting_in_hand import MeetingInHand
from desktop.ui.pages.meeting.point_form import PointForm
from desktop.ui.theme import ThemeFeed
from domain.errors import UserError
from domain.follow_ups import FollowUp
from domain.meetings import AgendaItem, MeetingContent

if TYPE_CHECKING:
    from desktop.services.agenda_service import AgendaService
    from desktop.services.register_service import RegisterService


class MatterDesk(QObject):
    """One form at a time. ``changed()`` after something is stored, ``failed(UserError)`` when it is not."""

    changed = Signal()
    failed = Signal(object)

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
        self._form: PointForm | FollowUpForm | None = None
        self._store: Callable[[], None] | None = None

    def serve(self, pane: ItemPane) -> None:
        """Work on the item of this pane from now on."""
        self.close_form()
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
        self._open(form, lambda: self._store_point(form, item.id, is_new=point_id is None))

    def write_follow_up(self, follow_up_id: UUID | None = None) -> None:
        """A form for a new follow-up, or to report back on one that is on the table."""
        item, content = self._ready()
        if item is None or content is None:
            return
        form = FollowUpForm(self._theme_feed)
        parties = self._register.show().parties
        areas = content.agreement.areas if content.agreement else ()
        found = [line for line in content.appearances if line.follow_up.id == follow_up_id]
        if found:
            form.show_follow_up(found[0], parties, areas, near=content.meeting.day)
            known = found[0].follow_up
            self._open(form, lambda: self._report_back(known, form.draft()))
        else:
            form.show_new(item.area_ids, parties, areas, near=content.meeting.day)
            self._open(form, lambda: self._agree(item.id, form.draft()))

    def take_off_point(self, point_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.drop_point(item.id, point_id))

    def take_off_follow_up(self, follow_up_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.drop_follow_up(item.id, follow_up_id))

    def take_up_point(self, point_id: UUID) -> None:
        self._on_item(lambda item: self._agenda.raise_point(item.id, point_id))

    def close_form(self) -> None:
        """Put the form away; what was typed in it was stored, or given up."""
        form, self._form, self._store = self._form, None, None
        if form is not None:
            form.hide()
            form.deleteLater()

    def _ready(self) -> tuple[AgendaItem | None, MeetingContent | None]:
        if self._pane is None or not self._in_hand.saver.store_now():
            return None, None
        return self._in_hand.item, self._in_hand.content

    def _store_point(self, form: PointForm, item_id: UUID, *, is_new: bool) -> None:
        point = form.point()
        district = form.new_district_name()
        if district:
            point = replace(point, district_id=self._register.add_district(district).id)
        if is_new:
            self._agenda.note_point(item_id, point)
        else:
            self._agenda.change_point(point)

    def _agree(self, item_id: UUID, draft: FollowUpDraft) -> None:
        self._agenda.agree_follow_up(
            item_id,
            draft.what,
            party_id=draft.party_id,
            role=draft.role,
            due_on=draft.due_on,
            area_id=draft.area_id,
        )

    def _report_back(self, known: FollowUp, draft: FollowUpDraft) -> None:
        changed = replace(
            known,
            what=draft.what,
            party_id=draft.party_id,
            role=draft.role,
            due_on=draft.due_on,
            area_id=draft.area_id,
        )
        self._agenda.note_progress(changed, draft.note, draft.status)

    def _open(self, form: PointForm | FollowUpForm, store: Callable[[], None]) -> None:
        assert self._pane is not None
        self.close_form()
        self._form, self._store = form, store
        form.submitted.connect(self._on_submitted)
        form.cancelled.connect(self._on_cancelled)
        self._pane.form_place.addWidget(form)
        form.show()
        form.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # The column has its new height only after the event loop has been round.
        QTimer.singleShot(0, self._bring_into_view)

    def _bring_into_view(self) -> None:
        if self._pane is not None and self._form is not None:
            self._pane.ensureWidgetVisible(self._form)

    def _on_submitted(self) -> None:
        if self._store is None:
            return
        try:
            self._store()
        except UserError as error:
            self.failed.emit(error)
            return
        self.close_form()
        self.changed.emit()
        self._write_on()

    def _on_cancelled(self) -> None:
        self.close_form()
        self._write_on()

    def _write_on(self) -> None:
        if self._pane is not None:
            self._pane.write()

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
