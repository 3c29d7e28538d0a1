"""What is ordered on paper: the choices a document asks for, for whom, in which archival form; and what to do with it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.pages.documents.document_kinds import kind_words
from desktop.ui.pages.documents.offers import Offers
from desktop.ui.pages.documents.signing_card import SigningCard
from desktop.ui.pages.documents.variant_choice import VariantChoice
from desktop.ui.theme import Space, Theme, ThemeFeed
from desktop.ui.widgets.buttons import push_button
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.look import set_look, text_label
from desktop.ui.widgets.pane import Pane
from domain.errors import UserError
from domain.papers.archive import Archive
from domain.papers.orders import CHOICES, MAY_BE_LEFT_OUT, SAME_FOR_EVERYONE, Choice, DocumentKind, PrintOrder

_WIDTH_PX, _LEAST_WIDTH_PX = 308, 264
_NO_LIMIT_PX = 16_777_215  # QWIDGETSIZE_MAX
_ORDERED_AS = {
    Choice.MEETING: "meeting_id",
    Choice.SERIES: "series_id",
    Choice.AGREEMENT: "agreement_id",
    Choice.PICTURE: "picture_id",
    Choice.PARTY: "party_id",
    Choice.PERIOD: "period",
    Choice.YEAR: "year",
    Choice.WEEK: "week_of",
    Choice.REPORT: "report_number",
}


class OrderForm(Pane):
    """``changed`` when another paper is wanted; ``writing_requested`` for the text of a yearly follow-up."""

    changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    folder_requested = Signal(object)
    writing_requested = Signal()
    sign_requested = Signal(object, str)

    def __init__(self, theme_feed: ThemeFeed, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._theme_feed, self._offers = theme_feed, offers
        self._kind = DocumentKind.MINUTES
        self._is_narrow = True
        self._saved_file: Path | None = None
        self._fields: dict[Choice, Field] = {}
        self._boxes: dict[Choice, ChoiceBox[object]] = {}
        self._build()
        self._lay_out()
        self._connect()

    def show_kind(self, kind: DocumentKind) -> None:
        """Ask for what a document needs; what was chosen before stays where it is still offered."""
        self._kind = kind
        self.clear_messages()
        self._title.setText(kind_words(kind).title)
        for choice, field in self._fields.items():
            if choice in CHOICES[kind]:
                self._offer(choice)
            field.setVisible(choice in CHOICES[kind])
        self._write.setVisible(kind is DocumentKind.YEARLY)
        self._variant.setVisible(kind not in SAME_FOR_EVERYONE)

    def choose(self, choice: Choice, key: object) -> None:
        """Choose without a signal; for links from other pages."""
        self._boxes[choice].choose(key)

    def order(self) -> PrintOrder | None:
        """What is ordered; None while something there must be is not there to be chosen."""
        chosen: dict[str, object] = {}
        for choice in CHOICES[self._kind]:
            key = self._boxes[choice].chosen()
            if key is None and choice not in MAY_BE_LEFT_OUT:
                return None
            chosen[_ORDERED_AS[choice]] = key
        archive = self._archive.chosen() or Archive.A2A
        return PrintOrder(kind=self._kind, variant=self._variant.variant(), archive=archive, **chosen)  # type: ignore[arg-type]

    def focus_first(self) -> None:
        asked = CHOICES[self._kind]
        (self._boxes[asked[0]] if asked else self._archive).setFocus()

    def set_ready(self, *, is_ready: bool) -> None:
        """Let the paper be printed and saved, or not while there is none."""
        for button in (self._print, self._save, self._sign):
            button.setEnabled(is_ready)

    def show_saved(self, target: Path) -> None:
        self._saved_file = target
        self._trouble.hide()
        self._saved.show_message(MessageKind.OK, self.tr("Saved: {name}").format(name=target.name))
        self._saved.setToolTip(str(target))
        self._saved.show()

    def show_trouble(self, sentence: str) -> None:
        """Say what did not succeed and what to do."""
        self._tell(MessageKind.DANGER, sentence)

    def show_done(self, sentence: str) -> None:
        self._tell(MessageKind.OK, sentence)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Without a paper beside it, it takes the room that is left."""
        self._is_narrow = is_narrow
        self._on_theme_changed(self._theme_feed.theme)

    def clear_messages(self) -> None:
        self._saved.hide()
        self._trouble.hide()
        self._signing.hide()

    def allow_signing(self, *, is_allowed: bool) -> None:
        """A program that was built without it does not offer it."""
        self._sign.setVisible(is_allowed)

    def end_signing(self, error: UserError | None = None) -> None:
        """It is signed; or what stood in the way, at its field."""
        if error is None:
            self._signing.hide()
        else:
            self._signing.show_error(error)

    def _build(self) -> None:
        feed = self._theme_feed
        self._title = text_label("", "section", wraps=True)
        for choice, words in (
            (Choice.MEETING, self.tr("&Meeting")),
            (Choice.SERIES, self.tr("S&eries")),
            (Choice.AGREEMENT, self.tr("&Agreement")),
            (Choice.PICTURE, self.tr("&Version")),
            (Choice.PARTY, self.tr("Pa&rty")),
            (Choice.PERIOD, self.tr("Peri&od")),
            (Choice.YEAR, self.tr("&Year")),
            (Choice.WEEK, self.tr("&Week")),
            (Choice.REPORT, self.tr("Te&xt")),
        ):
            box: ChoiceBox[object] = ChoiceBox()
            self._boxes[choice] = box
            self._fields[choice] = Field(words, box, feed)
        self._variant = VariantChoice(feed)
        self._archive: ChoiceBox[Archive] = ChoiceBox()
        self._archive.set_choices(
            [
                (Archive.A2A, self.tr("PDF/A-2a, for reading and keeping")),
                (Archive.A3A, self.tr("PDF/A-3a, with the data attached")),
                (Archive.A1B, self.tr("PDF/A-1b, for older archives")),
            ]
        )
        self._write = push_button(self.tr("Write the text …"), feed, icon_name="pencil-line")
        self._saved = InlineMessage(feed, MessageKind.OK, narrow=True)
        self._open_folder = self._saved.add_button(self.tr("Open the folder"))
        self._trouble = InlineMessage(feed, MessageKind.DANGER, narrow=True)
        self._signing = SigningCard(feed)
        self._sign = push_button(self.tr("Si&gn …"), feed, icon_name="file-check")
        self._save = push_button(self.tr("Save as &PDF …"), feed, look="primary", icon_name="download")
        self._save.setToolTip("Ctrl+Shift+S")
        self._print = push_button(self.tr("Pri&nt …"), feed, icon_name="printer")
        self._print.setToolTip("Ctrl+P")
        self.clear_messages()
        self.set_ready(is_ready=False)

    def _lay_out(self) -> None:
        content = QWidget()
        set_look(content, "column", value=True)
        form = QVBoxLayout(content)
        form.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        form.setSpacing(Space.BETWEEN)
        form.addWidget(self._title)
        for field in self._fields.values():
            form.addWidget(field)
        form.addWidget(self._write)
        form.addWidget(self._variant)
        form.addWidget(Field(self.tr("Archival &form"), self._archive, self._theme_feed))
        form.addWidget(self._sign)
        form.addWidget(self._signing)
        form.addStretch(1)
        form.addWidget(self._saved)
        form.addWidget(self._trouble)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.CARD, Space.INSIDE, Space.CARD, Space.CARD)
        buttons.setSpacing(Space.INSIDE)
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.activated.connect(self.changed)
        self._archive.activated.connect(self.changed)
        self._variant.chosen.connect(self.changed)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)
        self._write.clicked.connect(self.writing_requested)
        self._sign.clicked.connect(self._signing.begin)
        self._signing.sign_requested.connect(self.sign_requested)
        self._signing.cancelled.connect(self._signing.hide)
        self._open_folder.clicked.connect(self._on_open_folder)
        self._theme_feed.follow(self._on_theme_changed)

    def _offer(self, choice: Choice) -> None:
        box = self._boxes[choice]
        before = box.chosen()
        offered = self._offers.of(choice, self._kind)
        box.set_choices(offered)
        if before in {key for key, _words in offered}:
            box.choose(before)
        box.setEnabled(bool(offered))
        self._fields[choice].set_help("" if offered else self._missing_words(choice))

    def _missing_words(self, choice: Choice) -> str:
        """What has to be there first, and where it is made."""
        if choice is Choice.MEETING and self._kind is DocumentKind.SUMMONS:
            return self.tr("No meeting is ahead. Begin one on the page Meetings.")
        words = {
            Choice.MEETING: self.tr("There is no meeting yet. Begin one on the page Meetings."),
            Choice.SERIES: self.tr("There is no series yet. Begin one on the page Meetings, under Series."),
            Choice.AGREEMENT: self.tr("There is no agreement yet. Begin one on the page Agreements."),
            Choice.PICTURE: self.tr("There is no situation picture yet. Make one on the page Situation."),
        }
        return words.get(choice, "")

    def _tell(self, kind: MessageKind, sentence: str) -> None:
        self._saved.hide()
        self._trouble.show_message(kind, sentence)
        self._trouble.show()

    def _on_open_folder(self) -> None:
        self.folder_requested.emit(self._saved_file)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.setMinimumWidth(round((_LEAST_WIDTH_PX if self._is_narrow else _WIDTH_PX) * theme.width_scale))
        self.setMaximumWidth(_NO_LIMIT_PX if self._is_narrow else self.minimumWidth())
