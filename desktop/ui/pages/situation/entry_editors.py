"""An editor for each field of the entry line, shown where the field is corrected. Each shows values and gives them back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.area_toggles import AreaToggles
from desktop.ui.pages.meeting.choice_chips import ChoiceChips
from desktop.ui.pages.meeting.combo_boxes import CalmComboBox, OpenChoice
from desktop.ui.pages.meeting.date_line import DateLine
from desktop.ui.pages.meeting.flow_row import FlowRow
from desktop.ui.pages.meeting.point_matter import severity_choices, trend_choices
from desktop.ui.pages.meeting.secrecy_choice import SecrecyChoice
from desktop.ui.pages.situation.entry_draft import EntryField, Values
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.field import Field
from domain.agreements import PriorityArea
from domain.swedish import sort_key
from domain.vocabulary import Vocabulary

_WIDE, _MIDDLE, _NARROW = 320, 220, 140


@dataclass(frozen=True, slots=True)
class EntryChoices:
    """What the fields may be chosen from, and who marks what on which day."""

    vocabulary: Vocabulary
    provisions: tuple[str, ...]
    marked_by: str
    today: date


class FieldEditor(QWidget):
    """``edited`` for the user's changes only. ``stops`` are what Tab goes through, in order."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def set_choices(self, choices: EntryChoices) -> None:
        """Offer what there is today."""

    def show_values(self, values: Values) -> None:
        raise NotImplementedError

    def values(self) -> Values:
        raise NotImplementedError

    def stops(self) -> Sequence[QWidget]:
        raise NotImplementedError

    def is_understood(self) -> bool:
        """Whether what is written can be used; where it cannot the editor says so itself."""
        return True

    def _tell(self) -> None:
        self.edited.emit()


class WhatEditor(FieldEditor):
    """A word of the list or any other."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._words: Sequence[str] = ()
        self._category = OpenChoice(self.tr("For example theft of bicycles"))
        row = FlowRow(theme_feed)
        row.add(Field(self.tr("What"), self._category, theme_feed), _WIDE, grows=False)
        self._column.addWidget(row)
        self._category.editTextChanged.connect(self._tell)

    def set_choices(self, choices: EntryChoices) -> None:
        self._words = choices.vocabulary.categories

    def show_values(self, values: Values) -> None:
        self._category.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._category.show_words(self._words, values["category"])
        self._category.blockSignals(False)  # noqa: FBT003

    def values(self) -> Values:
        return {"category": self._category.word()}

    def stops(self) -> Sequence[QWidget]:
        return (self._category,)


class WhereEditor(FieldEditor):
    """A district of today, and a place in words; a registered place stays so as long as its name does."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._shown: Values = {}
        self._district = CalmComboBox()
        self._place = QLineEdit()
        row = FlowRow(theme_feed)
        row.add(Field(self.tr("District"), self._district, theme_feed), _MIDDLE, grows=False)
        row.add(Field(self.tr("Place"), self._place, theme_feed), _WIDE, grows=False)
        self._column.addWidget(row)
        self._district.activated.connect(self._tell)
        self._place.textEdited.connect(self._tell)

    def set_choices(self, choices: EntryChoices) -> None:
        districts = sorted(choices.vocabulary.districts.items(), key=lambda each: sort_key(each[1]))
        self._district.show_choices([(None, self.tr("Not stated")), *districts], None)

    def show_values(self, values: Values) -> None:
        self._shown = values
        self._district.choose(values["district_id"])
        self._place.setText(values["place"])

    def values(self) -> Values:
        place = self._place.text().strip()
        place_id = self._shown["place_id"] if place == self._shown["place"] else None
        return {"district_id": self._district.chosen(), "place_id": place_id, "place": place}

    def stops(self) -> Sequence[QWidget]:
        return (self._district, self._place)


class WhenEditor(FieldEditor):
    """The first and the last day, and the hours in words."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._today = date.min
        self._from = DateLine(self.tr("From"), theme_feed)
        self._to = DateLine(self.tr("To"), theme_feed)
        self._hours = QLineEdit()
        self._hours.setPlaceholderText(self.tr("For example evenings, Friday–Saturday"))
        row = FlowRow(theme_feed)
        row.add(self._from, _NARROW, grows=False)
        row.add(self._to, _NARROW, grows=False)
        row.add(Field(self.tr("Time of day"), self._hours, theme_feed), _WIDE, grows=False)
        self._column.addWidget(row)
        for line in (self._from.line, self._to.line, self._hours):
            line.textEdited.connect(self._tell)

    def set_choices(self, choices: EntryChoices) -> None:
        self._today = choices.today

    def show_values(self, values: Values) -> None:
        self._from.show_date(values["period_from"], self._today)
        self._to.show_date(values["period_to"], self._today)
        self._hours.setText(values["time_of_day"])

    def values(self) -> Values:
        return {
            "period_from": self._from.chosen_date(),
            "period_to": self._to.chosen_date(),
            "time_of_day": self._hours.text().strip(),
        }

    def stops(self) -> Sequence[QWidget]:
        return (self._from.line, self._to.line, self._hours)

    def is_understood(self) -> bool:
        for day in (self._from, self._to):
            if not day.is_understood():
                day.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return False
        return True


class _OneOfAFew(FieldEditor):
    """Toggle chips, all of them in sight."""

    def __init__(self, name: str, chips: ChoiceChips, label: str, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._name, self._chips = name, chips
        self._column.addWidget(Field(label, chips, theme_feed))
        chips.choice_changed.connect(self._tell)

    def show_values(self, values: Values) -> None:
        self._chips.choose(values[self._name])

    def values(self) -> Values:
        return {self._name: self._chips.chosen()}

    def stops(self) -> Sequence[QWidget]:
        return (self._chips,)


class TrendEditor(_OneOfAFew):
    def __init__(self, theme_feed: ThemeFeed) -> None:
        label = self.tr("Trend")
        super().__init__("trend", ChoiceChips(theme_feed, label, trend_choices()), label, theme_feed)


class SeverityEditor(_OneOfAFew):
    """The keys 1, 2 and 3 choose."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        label = self.tr("Severity")
        super().__init__("severity", ChoiceChips(theme_feed, label, severity_choices()), label, theme_feed)


class AreaEditor(FieldEditor):
    """The areas in force, each with its letter as its key."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._areas: Sequence[PriorityArea] = ()
        self._toggles = AreaToggles(theme_feed, self.tr("Areas"))
        self._column.addWidget(Field(self.tr("Areas"), self._toggles, theme_feed))

    def set_choices(self, choices: EntryChoices) -> None:
        self._areas = choices.vocabulary.areas

    def show_values(self, values: Values) -> None:
        self._toggles.show_areas(self._areas, values["area_ids"])
        for toggle in self._toggles.focus_chain():
            assert isinstance(toggle, QAbstractButton)  # a box to tick
            toggle.clicked.connect(self._tell)
            toggle.show()  # now, for the keyboard comes at once; a layout would show it when it gets round to it

    def values(self) -> Values:
        return {"area_ids": self._toggles.chosen()}

    def stops(self) -> Sequence[QWidget]:
        return self._toggles.focus_chain()


class SourceEditor(FieldEditor):
    """The party that tells it."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._party = CalmComboBox()
        row = FlowRow(theme_feed)
        row.add(Field(self.tr("Source"), self._party, theme_feed), _WIDE, grows=False)
        self._column.addWidget(row)
        self._party.activated.connect(self._tell)

    def set_choices(self, choices: EntryChoices) -> None:
        parties = sorted(choices.vocabulary.parties.items(), key=lambda each: sort_key(each[1]))
        self._party.show_choices([(None, self.tr("Not stated")), *parties], None)

    def show_values(self, values: Values) -> None:
        self._party.choose(values["source_party_id"])

    def values(self) -> Values:
        return {"source_party_id": self._party.chosen()}

    def stops(self) -> Sequence[QWidget]:
        return (self._party,)


class SecrecyEditor(FieldEditor):
    """The level, and the provision when it is not open."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self._marked_by, self._today = "", date.min
        self._choice = SecrecyChoice(theme_feed)
        self._column.addWidget(self._choice)
        self._choice.sensitivity_changed.connect(self._tell)
        for provision in self._choice.findChildren(CalmComboBox):
            provision.activated.connect(self._tell)

    def set_choices(self, choices: EntryChoices) -> None:
        self._marked_by, self._today = choices.marked_by, choices.today
        self._choice.offer(choices.provisions)

    def show_values(self, values: Values) -> None:
        self._choice.show_mark(values["secrecy"])

    def values(self) -> Values:
        return {"secrecy": self._choice.mark(self._marked_by, self._today)}

    def stops(self) -> Sequence[QWidget]:
        provisions = (box for box in self._choice.findChildren(CalmComboBox) if box.isVisibleTo(self))
        return (*self._choice.findChildren(ChoiceChips), *provisions)


EDITORS: Mapping[EntryField, Callable[[ThemeFeed], FieldEditor]] = MappingProxyType(
    {
        EntryField.WHAT: WhatEditor,
        EntryField.WHERE: WhereEditor,
        EntryField.WHEN: WhenEditor,
        EntryField.TREND: TrendEditor,
        EntryField.AREA: AreaEditor,
        EntryField.SOURCE: SourceEditor,
        EntryField.SEVERITY: SeverityEditor,
        EntryField.SECRECY: SecrecyEditor,
    }
)
