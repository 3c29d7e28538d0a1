"""Begins a picture from the points a filter leaves: for which agreement, how many points come along, how many do not."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.pages.meeting.form_keys import FormKeys
from desktop.ui.pages.pictures.harvest_words import harvest_words
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from domain.agreements import Agreement
from domain.pictures import Harvest, PictureSummary


class StartForm(QWidget):
    """``started(agreement id)`` begins a version, ``added(picture id)`` adds to the draft there is; ``left`` does neither."""

    started = Signal(object)
    added = Signal(object)
    left = Signal()

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = dict[UUID | None, PictureSummary]()
        self._agreement: ChoiceBox[UUID] = ChoiceBox()
        self._agreement_field = Field(self.tr("Agreement"), self._agreement, theme_feed)
        self._counts = text_label("", wraps=True)
        self._draft_words = text_label("", "quiet", wraps=True)
        self._start = push_button(self.tr("Begin the picture"), theme_feed, look="primary")
        self._cancel = push_button(self.tr("Cancel"), theme_feed, look="link")
        self._lay_out()
        self.setFocusProxy(self._agreement)
        keys = FormKeys(self)
        keys.finished.connect(self._finish)
        keys.left.connect(self.left)
        self._agreement.activated.connect(self._show_draft)
        self._start.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.left)

    @property
    def has_agreements(self) -> bool:
        return self._agreement.count() > 0

    def begin(self, agreements: Sequence[Agreement], versions: Sequence[PictureSummary]) -> None:
        """Offer these agreements, the first chosen; how many points come along is counted meanwhile."""
        self._drafts = {version.agreement_id: version for version in versions if not version.is_decided}
        self._agreement.set_choices([(agreement.id, agreement.title) for agreement in agreements])
        self._counts.setText(self.tr("Counting the points …"))
        self._agreement_field.clear_error()
        self._show_draft()
        self._agreement.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_harvest(self, harvest: Harvest) -> None:
        self._counts.setText(harvest_words(harvest))

    def say_wrong(self, sentence: str) -> None:
        self._agreement_field.set_error(sentence)

    def _lay_out(self) -> None:
        feet = QHBoxLayout()
        feet.setSpacing(Space.BETWEEN)
        feet.addWidget(self._start)
        feet.addWidget(self._cancel)
        feet.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.BETWEEN)
        column.addWidget(text_label(self.tr("A picture from the chosen points"), "section", wraps=True))
        for widget in (self._agreement_field, self._counts, self._draft_words):
            column.addWidget(widget)
        column.addLayout(feet)
        column.addStretch(1)

    def _draft(self) -> PictureSummary | None:
        return self._drafts.get(self._agreement.chosen())

    def _show_draft(self) -> None:
        draft = self._draft()
        if draft is None:
            self._start.setText(self.tr("Begin the picture"))
        else:
            words = self.tr("Version {number} is still a draft: the points are added to it.")
            self._draft_words.setText(words.format(number=draft.number))
            self._start.setText(self.tr("Add to the draft"))
        self._draft_words.setVisible(draft is not None)

    def _finish(self) -> None:
        draft = self._draft()
        if draft is not None:
            self.added.emit(draft.id)
        else:
            self.started.emit(self._agreement.chosen())
