"""One agreement at work: its areas and parties at the left, what is chosen of it at the right, and the way to save.

What is written is kept as a draft for each agreement until it is saved or taken back.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.change_feed import ChangeFeed
from desktop.ui.pages.agreements.agreement_draft import AgreementDraft, NoDateError
from desktop.ui.pages.agreements.agreement_drafts import AgreementDrafts
from desktop.ui.pages.agreements.agreement_views import LateForm, View
from desktop.ui.pages.agreements.area_arranging import RemovedArea, with_added, with_moved
from desktop.ui.pages.agreements.area_form import AreaForm
from desktop.ui.pages.agreements.desk_panes import DeskPanes
from desktop.ui.saying import say
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import MessageKind
from domain.agreement_checks import AgreementPart
from domain.agreements import Agreement, AgreementLevel, PriorityArea
from domain.changes import Change, Noun
from domain.errors import UserError
from domain.parties import Party, PartyKind

if TYPE_CHECKING:
    from desktop.services.program import Services

_AREA_PARTS = {AgreementPart.AREA_TITLE, AgreementPart.AREA_LETTER}


class AgreementDesk(DeskPanes):
    """``draft_changed`` when something was written, ``taken_back`` when it is no more; ``agreement_wanted(UUID)``."""

    draft_changed = Signal()
    taken_back = Signal()
    agreement_wanted = Signal(object)

    def __init__(
        self,
        services: "Services",
        change_feed: ChangeFeed,
        theme_feed: ThemeFeed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, change_feed, theme_feed, parent)
        self._services, self._change_feed = services, change_feed
        self.drafts = AgreementDrafts()
        self._today = date.min
        self._parties: dict[UUID, str] = {}
        self._chosen: UUID | None = None
        self._area: UUID | None = None
        self._is_renewed_elsewhere = False
        self._removed = RemovedArea()
        self._connect()

    # --- what the page says

    def load(self, agreements: Sequence[Agreement], parties: Sequence[Party], today: date) -> None:
        """Take in what is stored now; what has been written stays."""
        self._today = today
        self._parties = {party.id: party.name for party in parties}
        self.drafts.load(agreements)
        self.views.set_parties(parties)

    def chosen_id(self) -> UUID | None:
        return self._chosen

    def show_agreement(self, agreement_id: UUID) -> None:
        """Show an agreement as it was last written; its area and what is shown of it stay when it was shown already."""
        is_other = agreement_id != self._chosen
        self._chosen = agreement_id
        if is_other:
            self.save_bar.say_nothing()
            self.side.say_nothing()
            self._area = None
        self._render()
        if is_other or self.views.view() in {View.PLAN, View.NEW_AREA, View.NO_AREA}:
            self._show_area_or_hint()

    def begin(self, level: AgreementLevel = AgreementLevel.LOCAL) -> None:
        """Begin an agreement that is not stored yet, and lead the hand to its title."""
        blank = self._services.agreements.blank(level)
        self.drafts.begin(blank)
        self.show_agreement(blank.id)
        self.show_facts()
        self.draft_changed.emit()

    def show_facts(self) -> None:
        self.show_view(View.FACTS)
        self.views.facts.make().focus_title()

    def show_parties(self) -> None:
        self.show_view(View.FACTS)
        self.views.facts.make().parties.focus_adding()

    def show_law(self) -> None:
        self.show_view(View.LAW)

    def begin_renewal(self) -> None:
        """Only what is stored can be renewed."""
        stored = self.drafts.find(self._chosen) if self._chosen else None
        if stored is not None:
            self.show_view(View.RENEWAL)
            self.views.renewal.make().begin(stored, self._today)

    def set_renewed_elsewhere(self, *, is_elsewhere: bool) -> None:
        """Let go of the button where the banner has the same one."""
        self._is_renewed_elsewhere = is_elsewhere
        self._render()

    def show_area(self, area_id: UUID) -> None:
        self._area = area_id
        self._render()
        self._show_area_or_hint()
        self.go_right()

    def show_measure(self, area_id: UUID, measure_id: UUID) -> None:
        self.show_area(area_id)
        if self._chosen is not None:
            self.views.plan.show_measure(self._chosen, area_id, measure_id)

    def save(self) -> None:
        """Store what has been written about the chosen agreement, or say at the field why it cannot be stored."""
        if self._chosen is None or not self.drafts.unsaved(self._chosen):
            return
        draft = self.drafts.draft(self._chosen)
        service = self._services.agreements
        try:
            record = draft.record(self._today)
            is_stored = self.drafts.find(draft.id) is not None
            change = service.change(record) if is_stored else service.add(record)
        except NoDateError as error:
            self._say_in_facts(error.part, error.row, "")
        except UserError as error:
            self._say(error)
        else:
            self.save_bar.say_nothing()
            self.drafts.forget(draft.id)
            self._change_feed.announce(change)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what stands at the right: for the list where that is alone, else for the area's plan."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and self.go_back():
            event.accept()
        elif is_escape and self.views.view() in {View.LAW, View.FACTS, View.RENEWAL}:
            self._show_area_or_hint()
            self.side.focus_list()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.side.area_chosen.connect(self._on_area_chosen)
        self.side.area_opened.connect(self._on_area_opened)
        self.side.areas_wanted.connect(self._on_areas_wanted)
        self.side.own_area_wanted.connect(self._on_own_area_wanted)
        self.side.area_move_wanted.connect(self._on_area_move_wanted)
        self.side.undo_requested.connect(self._on_undo_requested)
        self.side.facts_wanted.connect(self.show_facts)
        self.side.renewal_wanted.connect(self.begin_renewal)
        self.views.form_made.connect(self._fill_forms)
        self.views.edited.connect(self._on_edited)
        self.views.party_entered.connect(self._on_party_entered)
        self.views.area_move_wanted.connect(self._on_area_move_wanted)
        self.views.area_remove_wanted.connect(self._on_area_remove_wanted)
        self.views.renewal_wanted.connect(self._on_renewal_wanted)
        self.views.renewal_cancelled.connect(self._show_area_or_hint)
        self.views.no_area.button_clicked.connect(self.show_facts)
        self.views.currentChanged.connect(self._show_extent)
        self.save_bar.save_requested.connect(self.save)
        self.save_bar.undo_requested.connect(self._take_back)

    # --- what is shown

    def _render(self) -> None:
        """Write everything anew from the draft; fields that say the same are left as they are."""
        draft = self._draft()
        if draft is None:
            return
        if self._area not in {area.id for area in draft.areas}:
            self._area = draft.areas[0].id if draft.areas else None
        self._fill_forms()
        self._show_side(draft)
        self._show_extent()

    def _fill_forms(self) -> None:
        """Write the draft in the forms there are; one that nobody has looked at yet is filled when it is made."""
        draft = self._draft()
        if draft is None:
            return
        facts, form, area = self.views.facts.made, self._area_form().made, self._area_of(draft)
        if facts is not None:
            facts.show_draft(draft, self.drafts.stored(), self._today)
        if form is not None and area is not None:
            form.show_area(area, self._city_wide_areas(draft))

    def _show_side(self, draft: AgreementDraft) -> None:
        is_stored = self.drafts.find(draft.id) is not None
        self.side.show_areas(draft.areas, self._services.plans.totals(draft.id) if is_stored else {})
        self.side.set_renewable(is_renewable=is_stored and not self._is_renewed_elsewhere)
        self.side.show_parties(
            (self._parties.get(party.party_id, ""), bool(party.signed)) for party in draft.parties
        )
        if self._area is not None:
            self.side.choose(self._area)

    def _show_area_or_hint(self) -> None:
        if self._area is None:
            is_new = self._chosen is not None and self.drafts.find(self._chosen) is None
            self.views.show_view(View.FACTS if is_new else View.NO_AREA)
        elif self._is_planned():
            if self._chosen is not None:
                self.views.plan.show_area(self._chosen, self._area)
            self.views.show_view(View.PLAN)
        else:
            self.views.show_view(View.NEW_AREA)

    def _show_extent(self) -> None:
        draft = self._draft()
        unsaved = self.drafts.unsaved(draft.id) if draft is not None else 0
        is_seen = unsaved > 0 or self.views.view() is View.FACTS
        self.show_unsaved(unsaved, is_seen=is_seen)

    # --- what is written

    def _draft(self) -> AgreementDraft | None:
        if self._chosen is None or self._chosen not in self.drafts:
            return None
        return self.drafts.draft(self._chosen)

    def _area_of(self, draft: AgreementDraft) -> PriorityArea | None:
        return next((area for area in draft.areas if area.id == self._area), None)

    def _area_form(self) -> LateForm[AreaForm]:
        return self.views.planned_area if self._is_planned() else self.views.new_area

    def _is_planned(self) -> bool:
        """Whether the chosen area is stored, so that it can have a plan."""
        stored = self.drafts.find(self._chosen) if self._chosen else None
        return stored is not None and self._area in {area.id for area in stored.areas}

    def _city_wide_areas(self, draft: AgreementDraft) -> list[tuple[UUID, str]]:
        if draft.level is AgreementLevel.OVERALL:
            return []
        city_wide = [each for each in self.drafts.stored() if each.level is AgreementLevel.OVERALL]
        return [(area.id, f"{area.title} ({each.title})") for each in city_wide for area in each.areas]

    def _on_edited(self) -> None:
        draft = self._draft()
        if draft is None:
            return
        facts, form = self.views.facts.made, self._area_form().made
        if form is not None:
            areas = tuple(form.area(area) if area.id == self._area else area for area in draft.areas)
            draft = replace(draft, areas=areas)
        self._write(draft if facts is None else facts.draft(draft))

    def _write(self, draft: AgreementDraft) -> None:
        self.drafts.write(draft)
        self._show_side(draft)
        self._show_extent()
        self.draft_changed.emit()

    def _write_areas(self, draft: AgreementDraft) -> None:
        """Keep a draft with other areas, or in another order, and show it so."""
        self._write(draft)
        self._render()
        self._show_area_or_hint()

    def _add_areas(self, added: Sequence[PriorityArea]) -> None:
        draft = self._draft()
        if draft is not None:
            self._area = added[0].id
            self._write_areas(with_added(draft, added))
            self.go_right()

    def _on_areas_wanted(self, titles: Sequence[str]) -> None:
        self._add_areas(self._services.agreements.choose_areas(titles))

    def _on_own_area_wanted(self) -> None:
        self._add_areas([self._services.agreements.new_area()])
        self.views.new_area.make().focus_title()

    def _on_area_move_wanted(self, step: int) -> None:
        draft = self._draft()
        if draft is not None and self._area is not None:
            self._write_areas(with_moved(draft, self._area, step))

    def _on_area_remove_wanted(self) -> None:
        draft = self._draft()
        area = self._area_of(draft) if draft is not None else None
        if draft is not None and area is not None:
            self._write_areas(self._removed.take_from(draft, area))
            self.side.say_removed(area.title)
            self.side.focus_list()

    def _on_undo_requested(self) -> None:
        draft = self._draft()
        restored = self._removed.put_back(draft) if draft is not None else None
        if restored is not None:
            draft, self._area = restored
            self._write_areas(draft)
        self.side.say_nothing()

    def _take_back(self) -> None:
        """Forget what has been written; an agreement that was never stored is gone then."""
        if self._chosen is not None:
            self.drafts.forget(self._chosen)
            self.save_bar.say_nothing()
            self.taken_back.emit()

    # --- what the user does

    def _on_area_chosen(self, area_id: UUID) -> None:
        self._area = area_id
        self._render()
        self._show_area_or_hint()

    def _on_area_opened(self) -> None:
        self._show_area_or_hint()
        self.go_right()

    def _on_party_entered(self, name: str, kind: PartyKind) -> None:
        try:
            party = self._services.register.add_party(name, kind)
        except UserError as error:
            self.views.facts.make().parties.say_party_is_wrong(say(error))
        else:
            self._change_feed.announce(Change(Noun.REGISTER, (party.id,)))
            self.views.facts.make().parties.add_party(party.id)

    def _on_renewal_wanted(self, title: str, valid_from: date | None, valid_to: date | None) -> None:
        if self._chosen is None:
            return
        try:
            renewal = self._services.agreements.renew(self._chosen, title, valid_from, valid_to)
        except UserError as error:
            part = error.values.get("part")
            self.views.renewal.make().say_wrong(
                part if isinstance(part, AgreementPart) else AgreementPart.TITLE, say(error)
            )
        else:
            self._change_feed.announce(renewal.change)
            self.agreement_wanted.emit(renewal.agreement_id)

    def _say(self, error: UserError) -> None:
        """Say what went wrong where it can be mended."""
        part, row = error.values.get("part"), error.values.get("row")
        if not isinstance(part, AgreementPart) or not isinstance(row, int):
            self.save_bar.say(MessageKind.DANGER, say(error))
        elif part in _AREA_PARTS:
            self._say_in_area(part, row, say(error))
        else:
            self._say_in_facts(part, row, say(error))

    def _say_in_facts(self, part: AgreementPart, row: int, sentence: str) -> None:
        self.show_view(View.FACTS)
        self.views.facts.make().say_wrong(part, row, sentence)

    def _say_in_area(self, part: AgreementPart, row: int, sentence: str) -> None:
        draft = self._draft()
        if draft is not None:
            self.show_area(draft.areas[row].id)
            if self._is_planned():
                self.views.show_area_form()
            self._area_form().make().say_wrong(part, sentence)
