"""The fields of the entry line: a chip for each, and under them the editor of the one being corrected."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.situation.entry_chip import ChipFace, EntryChip
from desktop.ui.pages.situation.entry_draft import EntryDraft, EntryField
from desktop.ui.pages.situation.entry_editors import EDITORS, EntryChoices, FieldEditor
from desktop.ui.period_words import days_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.look import set_look
from desktop.ui.widgets.signs import SECRECY_SIGNS, SEVERITY_SIGNS, TREND_SIGNS
from desktop.ui.words import word
from domain.agreements import PriorityArea


class EntryFields(QFrame):
    """``edited`` when an editor has changed the draft; ``text_wanted`` when the rest of the line is to be written."""

    edited = Signal()
    text_wanted = Signal()
    editors_changed = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._draft = EntryDraft()
        self._choices: EntryChoices | None = None
        self._areas: Mapping[UUID, PriorityArea] = {}
        self._opened: EntryField | None = None
        self._is_turning = False
        self._build()
        self._lay_out()

    @property
    def is_turning(self) -> bool:
        """Whether an editor is just being hidden: Qt then asks, as if for Tab, where the keyboard should go."""
        return self._is_turning

    @property
    def opened(self) -> EntryField | None:
        """The field that is being corrected."""
        return self._opened

    def set_choices(self, choices: EntryChoices) -> None:
        self._choices = choices
        self._areas = {area.id: area for area in choices.vocabulary.areas}
        for editor in self._editors.values():
            editor.set_choices(choices)

    def show_draft(self, draft: EntryDraft) -> None:
        """Say what each field holds now."""
        self._draft = draft
        for field, chip in self._chips.items():
            chip.setVisible(field in draft.fields)
            chip.show_face(self._face(field))
            chip.set_open(is_open=field is self._opened)
        self._rest.setVisible(bool(draft.text) and not draft.is_oral)
        self._rest.show_face(ChipFace(value=draft.text))

    def chip(self, field: EntryField) -> EntryChip:
        return self._chips[field]

    def open_field(self, field: EntryField, *, at_end: bool = False) -> bool:
        """Lead the keyboard into the editor of a field; False when there is nothing to choose from."""
        editor = self._editor(field)
        editor.show_values(self._draft.values(field))
        self.editors_changed.emit()
        stops = editor.stops()
        if not stops:
            return False
        self._opened = field
        with self._turning():
            self._show_editor(editor)
        self.show_draft(self._draft)
        stops[-1 if at_end else 0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def close_field(self) -> None:
        self._opened = None
        with self._turning():
            self._show_editor(None)
        self.show_draft(self._draft)

    def commit(self) -> bool:
        """Take what the open editor holds, as seen; False when it cannot be understood, which it says itself."""
        if self._opened is None:
            return True
        editor = self._editors[self._opened]
        if not editor.is_understood():
            return False
        self._draft.correct(self._opened, editor.values())
        self.show_draft(self._draft)
        return True

    def step(self, focused: QWidget | None, *, forward: bool) -> bool:
        """Move the keyboard within the open editor, or on to that of the next field; False at either end."""
        assert self._opened is not None  # the caller has asked
        stops = list(self._editors[self._opened].stops())
        here = next((place for place, stop in enumerate(stops) if _holds(stop, focused)), 0)
        target = here + (1 if forward else -1)
        if 0 <= target < len(stops):
            stops[target].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not self.commit():
            return True
        fields = list(self._draft.fields)
        place = fields.index(self._opened)
        following = fields[place + 1 :] if forward else fields[:place][::-1]
        return any(self.open_field(field, at_end=not forward) for field in following)

    @contextmanager
    def _turning(self) -> Iterator[None]:
        self._is_turning = True
        yield
        self._is_turning = False

    def _build(self) -> None:
        names = {
            EntryField.WHAT: self.tr("What"),
            EntryField.WHERE: self.tr("Where"),
            EntryField.WHEN: self.tr("When"),
            EntryField.TREND: self.tr("Trend"),
            EntryField.AREA: self.tr("Area"),
            EntryField.SOURCE: self.tr("Source"),
            EntryField.SEVERITY: self.tr("Severity"),
            EntryField.SECRECY: self.tr("Secrecy"),
        }
        self._chips = {field: EntryChip(self._theme_feed, names[field]) for field in EntryField}
        self._rest = EntryChip(self._theme_feed, self.tr("Text"))
        self._editors: dict[EntryField, FieldEditor] = {}
        for field, chip in self._chips.items():
            chip.setObjectName(field.value)
            chip.clicked.connect(self._on_chip_clicked)
        self._rest.clicked.connect(self.text_wanted)

    def _lay_out(self) -> None:
        set_look(self, "entryfields", value=True)
        chips = FlowRow(self._theme_feed, Space.TINY)
        for chip in (*self._chips.values(), self._rest):
            chips.add(chip)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.TINY, Space.INSIDE, Space.TINY)
        column.setSpacing(Space.INSIDE)
        column.addWidget(chips)

    def _editor(self, field: EntryField) -> FieldEditor:
        """Made when its field is first corrected: together they are as much as the rest of the page."""
        if field not in self._editors:
            editor = self._editors[field] = EDITORS[field](self._theme_feed)
            if self._choices is not None:
                editor.set_choices(self._choices)
            editor.edited.connect(self._on_edited)
            editor.hide()
            self._column.addWidget(editor)
        return self._editors[field]

    def _show_editor(self, shown: FieldEditor | None) -> None:
        """Not in a stack: that would be as high as the highest of them."""
        for editor in self._editors.values():
            editor.setVisible(editor is shown)

    def _on_chip_clicked(self) -> None:
        field = EntryField(self.sender().objectName())
        if self.commit():
            self.open_field(field)

    def _on_edited(self) -> None:
        """Show at once what a hand has chosen; what is half written waits."""
        if self._opened is not None and self.sender() is self._editors[self._opened]:
            self._draft.correct(self._opened, self._editors[self._opened].values())
            self.show_draft(self._draft)
            self.edited.emit()

    # --- what the chips say

    def _face(self, field: EntryField) -> ChipFace:
        face = self._faces()[field]
        return ChipFace(
            value=face.value, sign=face.sign, area=face.area, must_be_seen=self._draft.must_be_seen(field)
        )

    def _faces(self) -> dict[EntryField, ChipFace]:
        values = {name: value for field in EntryField for name, value in self._draft.values(field).items()}
        trend, severity, level = values["trend"], values["severity"], values["secrecy"].sensitivity
        return {
            EntryField.WHAT: ChipFace(value=self._what(values["category"])),
            EntryField.WHERE: ChipFace(value=self._where(values["district_id"], values["place"])),
            EntryField.WHEN: ChipFace(value=self._when()),
            EntryField.TREND: ChipFace(value=word(trend), sign=TREND_SIGNS[trend]),
            EntryField.AREA: self._area(values["area_ids"]),
            EntryField.SOURCE: ChipFace(value=self._source(values["source_party_id"])),
            EntryField.SEVERITY: self._severity()
            if self._draft.must_be_seen(EntryField.SEVERITY)
            else ChipFace(value=word(severity), sign=SEVERITY_SIGNS[severity]),
            EntryField.SECRECY: ChipFace(value=word(level), sign=SECRECY_SIGNS[level]),
        }

    def _what(self, category: str) -> str:
        return category[:1].upper() + category[1:] if category else self.tr("Say what has happened")

    def _where(self, district_id: UUID | None, place: str) -> str:
        known = self._choices.vocabulary.districts if self._choices else {}
        district = known.get(district_id, "") if district_id else ""
        return ", ".join(part for part in (district, place) if part) or self.tr("Not stated")

    def _when(self) -> str:
        when = self._draft.values(EntryField.WHEN)
        today = self._choices.today if self._choices else None
        days = days_words(when["period_from"], when["period_to"], today) if today else ""
        return ", ".join(part for part in (days, when["time_of_day"]) if part) or self.tr("Not stated")

    def _area(self, area_ids: tuple[UUID, ...]) -> ChipFace:
        areas = [self._areas[area_id] for area_id in area_ids if area_id in self._areas]
        if not areas:
            return ChipFace(value=self.tr("None"))
        return ChipFace(value=", ".join(area.title for area in areas), area=areas[0])

    def _source(self, party_id: UUID | None) -> str:
        known = self._choices.vocabulary.parties if self._choices else {}
        return known.get(party_id, "") if party_id else self.tr("Say who tells it")

    def _severity(self) -> ChipFace:
        return ChipFace(value=self.tr("Choose: 1 green, 2 yellow, 3 red"))


def _holds(stop: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (stop is focused or stop.isAncestorOf(focused))
