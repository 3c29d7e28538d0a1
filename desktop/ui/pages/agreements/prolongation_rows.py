"""The prolongations of an agreement: to a day, or until the agreement that replaces it begins."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.pages.agreements.agreement_draft import ProlongationDraft
from desktop.ui.pages.agreements.day_field import DayField
from desktop.ui.pages.agreements.rows_editor import RowFields, RowsEditor
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field

_LENGTH_PX, _DAY_PX, _NOTE_PX = 190, 130, 200


class ProlongationRow(RowFields[ProlongationDraft]):
    def __init__(
        self, row: ProlongationDraft, today: date, theme_feed: ThemeFeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme_feed, self.tr("Remove the prolongation"), parent)
        self._build(theme_feed)
        self._length.choose(row.is_open)
        self._until.show_text(row.until, today)
        self._decided.show_text(row.decided, today)
        self._note.setText(row.note)
        self._show_length()

    def row(self) -> ProlongationDraft:
        is_open = bool(self._length.chosen())
        return ProlongationDraft(
            is_open=is_open,
            until="" if is_open else self._until.text(),
            decided=self._decided.text(),
            note=self._note.text().strip(),
        )

    def is_blank(self) -> bool:
        return self.row() == ProlongationDraft()

    def focus_first(self) -> None:
        self._length.setFocus(Qt.FocusReason.TabFocusReason)

    def say_wrong(self, sentence: str) -> None:
        if sentence:
            self._until.set_error(sentence)
        elif self._decided.text() and self._decided.chosen_day() is None:
            self._decided.say_no_date()
            self._decided.line.setFocus()
            return
        else:
            self._until.say_no_date()
        self._until.line.setFocus()

    def _build(self, theme_feed: ThemeFeed) -> None:
        self._length: ChoiceBox[bool] = ChoiceBox()
        self._length.set_choices([(False, self.tr("To a day")), (True, self.tr("Until the next one begins"))])
        self._until = DayField(self.tr("Prolonged to"), theme_feed, is_last=True)
        self._decided = DayField(self.tr("Decided"), theme_feed)
        self._note = QLineEdit()
        self.fields.add(Field(self.tr("Prolongation"), self._length, theme_feed), _LENGTH_PX)
        self.fields.add(self._until, _DAY_PX)
        self.fields.add(self._decided, _DAY_PX)
        self.fields.add(Field(self.tr("Note"), self._note, theme_feed), _NOTE_PX)
        self._length.activated.connect(self._on_length_chosen)
        self._until.edited.connect(self.edited)
        self._decided.edited.connect(self.edited)
        self._note.textEdited.connect(self.edited)

    def _on_length_chosen(self) -> None:
        self._show_length()
        self.edited.emit()

    def _show_length(self) -> None:
        self._until.setVisible(not self._length.chosen())


class ProlongationsEditor(RowsEditor[ProlongationDraft]):
    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme_feed, self.tr("Prolongations"), parent)
        add = push_button(self.tr("Add prolongation"), theme_feed, look="link", icon_name="plus")
        add.clicked.connect(self._on_add_clicked)
        self.adding.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def new_editor(self, row: ProlongationDraft, today: date) -> ProlongationRow:
        return ProlongationRow(row, today, self._theme_feed)

    def removed_words(self, _row: ProlongationDraft, /) -> str:
        return self.tr("The prolongation is removed.")

    def _on_add_clicked(self) -> None:
        self.append(ProlongationDraft())
