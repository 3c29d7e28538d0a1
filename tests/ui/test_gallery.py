"""All widgets on one page, light, dark, high contrast and at twice the size of text: pictures for people."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.theme import SchemeChoice, Space, ThemeFeed
from desktop.ui.widgets.area_tag import AreaTag
from desktop.ui.widgets.buttons import IconButton, push_button
from desktop.ui.widgets.card import Card, hairline
from desktop.ui.widgets.chip import Chip, ChipKind
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.filter_button import FilterButton
from desktop.ui.widgets.icon_label import IconLabel
from desktop.ui.widgets.inline_message import InlineMessage, MessageKind
from desktop.ui.widgets.key_cap import KeyHint
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.navigation_rail import NavigationRail
from desktop.ui.widgets.page_header import PageHeader
from desktop.ui.widgets.pane import Pane
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.section_label import SectionLabel
from desktop.ui.widgets.signs import FOLLOW_UP_SIGNS, SECRECY_SIGNS, SEVERITY_SIGNS, TREND_SIGNS, Sign
from desktop.ui.widgets.status_lamp import LampState, StatusLamp
from desktop.ui.widgets.text_editor import MinutesTextEdit

SCREENSHOTS = Path(__file__).parents[1] / "output" / "screenshots"
VARIANTS = [
    ("light", SchemeChoice.LIGHT, 1.0, 1),
    ("dark", SchemeChoice.DARK, 1.0, 1),
    ("contrast", SchemeChoice.HIGH_CONTRAST, 1.0, 1),
    ("large", SchemeChoice.LIGHT, 2.0, 2),
]


@pytest.mark.parametrize(
    ("name", "choice", "text_scale", "size"), VARIANTS, ids=[each[0] for each in VARIANTS]
)
def test_gallery(
    qtbot: QtBot,
    qapp: QApplication,
    name: str,
    choice: SchemeChoice,
    text_scale: float,
    size: int,
) -> None:
    theme_feed = ThemeFeed(qapp, choice, text_scale=text_scale)
    gallery = Gallery(theme_feed)
    qtbot.addWidget(gallery)
    gallery.resize(1366 * size, 900 * size)
    with qtbot.waitExposed(gallery):
        gallery.show()
    qapp.processEvents()  # heights that follow widths
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert gallery.grab().save(str(SCREENSHOTS / f"gallery-{name}.png"))


class Gallery(QWidget):
    """A page that no user sees, put together as the real ones are."""

    def __init__(self, theme_feed: ThemeFeed) -> None:
        super().__init__()
        self.theme_feed = theme_feed
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail())
        row.addWidget(self.sheet(), 1)
        whole.addLayout(row, 1)
        whole.addWidget(self.status_bar())

    def rail(self) -> NavigationRail:
        rail = NavigationRail(self.theme_feed, "Hägersten-Älvsjö")
        rail.add_place("overview", "house", "Översikt")
        rail.add_place("meetings", "calendar-days", "Möten")
        rail.add_place("points", "map-pin", "Lägesbild")
        rail.add_place("follow_ups", "list-checks", "Uppföljningar")
        rail.add_place("agreements", "handshake", "Överenskommelser")
        rail.add_place("reports", "file-text", "Rapporter")
        rail.add_place("register", "book-user", "Register")
        rail.add_place("settings", "settings", "Inställningar", at_bottom=True)
        rail.set_late_count("follow_ups", 2, "2 försenade")
        rail.select_place("meetings")
        return rail

    def sheet(self) -> Pane:
        sheet = Pane("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header())
        panes = QHBoxLayout()
        panes.setSpacing(0)
        for part, ground, share in (
            (self.writing(), "surface", 5),
            (self.form(), "surface", 4),
            (self.side(), "sunken", 4),
        ):
            panes.addWidget(_scrolling(part, ground), share)
        column.addLayout(panes, 1)
        return sheet

    def header(self) -> PageHeader:
        header = PageHeader(self.theme_feed, "Operativt lägesbildsmöte", "Torsdag 17 september 2026")
        header.add_beside_title(Chip(self.theme_feed, "Pågår", ChipKind.INFO, icon_name="radio"))
        header.add_action(IconButton(self.theme_feed, "search", "Sök", framed=True))
        header.add_action(push_button("Närvaro 12 av 13", self.theme_feed, icon_name="users"))
        header.add_action(push_button("Färdigställ …", self.theme_feed, look="primary"))
        return header

    def writing(self) -> list[QWidget]:
        editor = MinutesTextEdit(self.theme_feed)
        editor.show_text(
            "Mötet går igenom tre platser: stationsplanen i Älvsjö, källargångarna i Västertorp och parkstråket "
            "i Solberga. Fastighetsägarna berättar om nytt passersystem i två hus."
        )
        points = SectionLabel("Lägesbildspunkter")
        points.set_count(2)
        areas = SectionLabel("Åtta områden", "section")
        areas.set_count(8)
        areas.add_at_right(push_button("Visa alla", self.theme_feed, look="link"))
        warning = InlineMessage(
            self.theme_feed,
            MessageKind.WARN,
            "Överenskommelsen löper ut om 38 dagar. Två har inte undertecknat.",
        )
        warning.add_button("Visa parter")
        warning.add_button("Förnya …")
        return [
            editor,
            points,
            self.point_card(),
            self.rows_card(),
            areas,
            self.area_row(),
            *(self.sign_row(signs) for signs in SIGN_ROWS),
            warning,
            self.chips(),
            self.filters(),
        ]

    def point_card(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(IconLabel(self.theme_feed, "triangle-alert", "warn"))
        head.addWidget(text_label("Källarinbrott", "strong"), 1)
        head.addWidget(IconLabel(self.theme_feed, "arrow-up-right", "text2", size="row_icon"))
        head.addWidget(text_label("Ökat", "quiet"))
        head.addWidget(IconButton(self.theme_feed, "ellipsis", "Mer"))
        card.body.addLayout(head)
        card.body.addWidget(
            text_label("Fjorton anmälda inbrott i fem fastigheter, dörrar bräckta.", "quiet", wraps=True)
        )
        card.body.addWidget(text_label("Västertorp, 1–15 sep · LPO Skärholmen", "secondary"))
        return card

    def rows_card(self) -> Card:
        card = Card(margin=0)
        card.body.setSpacing(0)
        for number, (words, due) in enumerate(
            (("Mäta belysning i parkstråket", "9 okt"), ("Avstämning", "30 sep"))
        ):
            if number:
                card.body.addWidget(hairline())
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.INSIDE)
            line.addWidget(IconLabel(self.theme_feed, "circle"))
            line.addWidget(text_label(words), 1)
            line.addWidget(text_label(due))
            card.body.addWidget(row)
        return card

    def area_row(self) -> QWidget:
        return _row(
            *(AreaTag(self.theme_feed, letter, number, letter) for number, letter in enumerate("UPSBKFHO", 1))
        )

    def sign_row(self, signs: list[Sign]) -> QWidget:
        return _row(*(IconLabel(self.theme_feed, sign.icon_name, sign.role) for sign in signs))

    def chips(self) -> QWidget:
        place = Chip(self.theme_feed, "Platser")
        place.set_leading(AreaTag(self.theme_feed, "P", 2, "Platser"))
        return _row(
            Chip(self.theme_feed, "Pågår", icon_name="circle-dot"),
            Chip(self.theme_feed, "39 dagar försenad", ChipKind.DANGER, icon_name="clock"),
            Chip(self.theme_feed, "2 kvar", ChipKind.WARN),
            place,
        )

    def filters(self) -> QWidget:
        week = FilterButton(self.theme_feed, "Vecka")
        week.set_choices([(37, "Vecka 37–44")])
        week.choose(37)
        return _row(week, FilterButton(self.theme_feed, "Område"), FilterButton(self.theme_feed, "Stadsdel"))

    def form(self) -> list[QWidget]:
        combo = QComboBox()
        combo.addItems(["12 november 2026, lokala rådet", "17 september 2026"])
        due = DateField(self.theme_feed, date(2026, 9, 17))
        date_field = Field("&Klart senast", due, self.theme_feed)
        date_field.set_error("Datumet ligger före mötet. Skriv 17 september 2026 eller senare.")
        who = Field("&Vem", QLineEdit(), self.theme_feed)
        who.editor.setText("Trafikkontoret")
        who.set_error("Skriv vem som ansvarar, till exempel ”Trafikkontoret, handläggare”.")
        search = SearchField(self.theme_feed, "Sök i allt", QKeySequence("Ctrl+K"))
        disabled = QLineEdit("Låst")
        disabled.setEnabled(False)
        return [
            Field("&Möte", combo, self.theme_feed, help_text="Det senaste mötet står först."),
            date_field,
            who,
            search,
            disabled,
            Field("Antal", QSpinBox(), self.theme_feed),
            *self.choices(),
            push_button("Skriv ut", self.theme_feed, icon_name="printer"),
            _disabled(push_button("Färdigställ", self.theme_feed, look="primary")),
            push_button("Ny punkt", self.theme_feed, look="link", icon_name="plus"),
            self.tabs(),
            self.table(),
        ]

    def choices(self) -> list[QWidget]:
        ticked, open_box, partly = (
            QCheckBox("Uppföljningslista"),
            QCheckBox("Lägesbildspunkter"),
            QCheckBox("En del"),
        )
        ticked.setChecked(True)
        partly.setCheckState(Qt.CheckState.PartiallyChecked)
        intern, parties = QRadioButton("Intern"), QRadioButton("Till parterna")
        intern.setChecked(True)
        return [_row(ticked, open_box), _row(partly, _disabled(QCheckBox("Av"))), _row(intern, parties)]

    def tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setExpanding(False)
        for title in ("Handlingsplan", "Mål och orsaker", "Indikatorer"):
            tabs.addTab(title)
        return tabs

    def table(self) -> QTableWidget:
        table = QTableWidget(4, 3)
        table.verticalHeader().setDefaultSectionSize(self.theme_feed.theme.heights.table_row)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setHorizontalHeaderLabels(["Kategori", "Plats", "Trend"])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        for row in range(4):
            for column, words in enumerate(("Källarinbrott", "Västertorp", "Ökat")):
                table.setItem(row, column, QTableWidgetItem(words))
        table.selectRow(1)
        table.setMinimumHeight(5 * self.theme_feed.theme.heights.table_row)
        return table

    def side(self) -> list[QWidget]:
        tip = InlineMessage(
            self.theme_feed,
            MessageKind.INFO,
            "Texten nämner passersystem i två hus. Blir det en uppföljning?",
            narrow=True,
        )
        tip.add_button("Skapa uppföljning")
        return [
            text_label("18", "big"),
            ChoiceCard(
                self.theme_feed, "flask-conical", "Prova med exempel", "Tre påhittade möten från Älvsjö."
            ),
            tip,
            InlineMessage(
                self.theme_feed,
                MessageKind.OK,
                "Justerat 20 november 2026 av Roth och Ahl. Innehållet är låst.",
            ),
            InlineMessage(
                self.theme_feed, MessageKind.DANGER, "Det går inte att spara just nu: disken är full."
            ),
            EmptyState(
                self.theme_feed,
                "list-checks",
                "Inget är försenat. Nästa datum är onsdag 25 november.",
                "Visa alla",
            ),
            _row(KeyHint(QKeySequence("F7"), "Lägesbildspunkt"), KeyHint(QKeySequence("F8"), "Enas om")),
            _row(KeyHint(QKeySequence("Ctrl+Enter"), "Nästa punkt")),
        ]

    def status_bar(self) -> QStatusBar:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        saved, backup, place = (
            StatusLamp(self.theme_feed, ok_icon_name=name)
            for name in ("circle-check", "archive", "hard-drive")
        )
        saved.show_state(LampState.OK, "Sparat 10.42")
        backup.show_state(LampState.WARN, "Ingen säkerhetskopia på 6 dagar. Visa varför")
        place.show_state(LampState.OK, "Lokal disk: Samverkan Hägersten-Älvsjö")
        for lamp in (saved, backup, place):
            bar.addWidget(lamp)
        return bar


SIGN_ROWS: list[list[Sign]] = [
    [*SEVERITY_SIGNS.values(), *TREND_SIGNS.values(), *FOLLOW_UP_SIGNS.values(), *SECRECY_SIGNS.values()]
]


def _scrolling(widgets: list[QWidget], ground: str) -> QScrollArea:
    content = Pane(ground)
    column = QVBoxLayout(content)
    column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.CARD)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.INSIDE)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return row


def _disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget
