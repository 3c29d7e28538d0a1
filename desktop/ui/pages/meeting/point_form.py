"""A point of the situation picture, written under the item that is being spoken of.

Knows nothing of the store: it shows a point and gives one back.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.pages.meeting.area_toggles import AreaToggles
from desktop.ui.pages.meeting.combo_boxes import PartyChoice
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.form_foot import FormFoot
from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.meeting.point_matter import PointMatter
from desktop.ui.pages.meeting.secrecy_choice import SecrecyChoice
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import text_label
from domain.agreements import PriorityArea
from domain.errors import UserError
from domain.provisions import names_on
from domain.secrecy import Sensitivity
from domain.situation import SituationPoint

if TYPE_CHECKING:
    from desktop.services.register_service import Register

_SOURCE_WIDTH = 220


class PointForm(Card):
    """``submitted`` comes when ``point()`` can be asked for; ``cancelled`` when the user lets go of what was written."""

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._shown: SituationPoint | None = None
        self._marked_by, self._today = "", date.min
        self._build()
        self._lay_out()
        self._connect()

    def show_point(
        self,
        point: SituationPoint,
        register: "Register",
        areas: Sequence[PriorityArea],
        *,
        marked_by: str,
        today: date,
    ) -> None:
        """``marked_by`` and ``today`` go into a mark that is changed; typed dates are understood as on ``today``."""
        self._shown, self._marked_by, self._today = point, marked_by, today
        self._matter.show_matter(point, register.districts, register.categories, today)
        self._source.show_parties(register.parties, point.source_party_id, none_text=self.tr("Not stated"))
        self._areas.show_areas(areas, point.area_ids)
        for before, after in pairwise((self._source, *self._areas.focus_chain())):
            self.setTabOrder(before, after)
        self._areas_field.setVisible(bool(areas))
        self._secrecy.offer(names_on(register.provisions, today))
        self._secrecy.show_mark(point.secrecy)
        self._show_matter()
        self._keys.watch(self)

    def point(self) -> SituationPoint:
        """What is written, on top of the point that was shown. Raises ``UserError(END_BEFORE_START)``.

        An oral-only point has no matter, whatever was typed before it became one. Where ``new_district_name`` says
        something, the point has no district yet.
        """
        assert self._shown is not None  # show_point comes first
        mark = self._secrecy.mark(self._marked_by, self._today)
        told = SituationPoint(
            id=self._shown.id,
            source_party_id=self._source.party_id(),
            received_on=self._shown.received_on,
            place_id=None if mark.is_oral else self._shown.place_id,
            place="" if mark.is_oral else self._shown.place,
            secrecy=mark,
            area_ids=self._areas.chosen(),
            version=self._shown.version,
        )
        return told if mark.is_oral else self._matter.in_point(told)

    @property
    def text_editor(self) -> QPlainTextEdit:
        """Where the point is told in words."""
        return self._matter.text_editor

    def new_district_name(self) -> str:
        """A district that was written and is in no register yet: to be added before the point is stored; else empty."""
        return "" if self._is_oral() else self._matter.new_district_name()

    def _build(self) -> None:
        self._title = text_label(self.tr("Situation point"), "section")
        self._oral_hint = InlineMessage(
            self._theme_feed,
            MessageKind.INFO,
            self.tr("Told orally only: Samsyn notes that something was said, not what."),
        )
        self._matter = PointMatter(self._theme_feed)
        self._source = PartyChoice()
        self._areas = AreaToggles(self._theme_feed, self.tr("Areas"))
        self._areas_field = Field(self.tr("Areas"), self._areas, self._theme_feed)
        self._secrecy = SecrecyChoice(self._theme_feed)
        self._error = InlineMessage(self._theme_feed, MessageKind.DANGER)
        self._error.hide()
        self._foot = FormFoot(self._theme_feed)
        self.setAccessibleName(self._title.text())

    def _lay_out(self) -> None:
        about = FlowRow(self._theme_feed)
        about.add(Field(self.tr("Told by"), self._source, self._theme_feed), _SOURCE_WIDTH)
        about.add(self._areas_field)
        self.body.setSpacing(Space.BETWEEN)
        for part in (
            self._title,
            self._oral_hint,
            self._matter,
            about,
            self._secrecy,
            self._error,
            self._foot,
        ):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self._keys = FormKeys(self)
        self._secrecy.sensitivity_changed.connect(self._show_matter)
        self._foot.save.clicked.connect(self.finish)
        self._foot.cancel.clicked.connect(self.cancelled)
        self._keys.finished.connect(self.finish)
        self._keys.left.connect(self.cancelled)

    def _is_oral(self) -> bool:
        return self._secrecy.sensitivity() is Sensitivity.ORAL_ONLY

    def _show_matter(self) -> None:
        """What was typed is only out of sight until the form is saved: another level brings it back."""
        is_oral = self._is_oral()
        self._oral_hint.setVisible(is_oral)
        self._matter.setVisible(not is_oral)
        self.setFocusProxy(self._source if is_oral else self._matter)

    def finish(self) -> None:
        """Say ``submitted`` if what is written can be used, else what is wrong with it, in its place."""
        self._error.hide()
        if not self._is_oral() and not self._matter.is_understood():
            return
        try:
            self.point()
        except UserError as error:
            self._error.show_message(MessageKind.DANGER, say(error))
            self._error.show()
        else:
            self.submitted.emit()
