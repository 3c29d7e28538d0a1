"""The line of agreements: where periods lie, what is chosen, and that words stay inside and apart."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.drawing import Shape, Words
from desktop.ui.widgets.drawing_view import DrawingView
from desktop.ui.widgets.period_line import PeriodLine, PeriodRow
from desktop.ui.widgets.period_scale import PeriodScale, years_shown
from desktop.ui.widgets.period_span import PeriodSpan, SpanKind, label_place

TODAY = date(2026, 11, 23)


def span(key: str, valid_from: date, valid_to: date | None, kind: SpanKind, label: str) -> PeriodSpan:
    return PeriodSpan(key=key, valid_from=valid_from, valid_to=valid_to, kind=kind, label=label)


ROWS = (
    PeriodRow(
        key="city",
        label="Stadsövergripande",
        spans=(
            span("2019", date(2019, 11, 4), date(2023, 12, 31), SpanKind.EXPIRED, "Beslutad 4 november 2019"),
            span("2024", date(2024, 1, 1), None, SpanKind.SIGNED, "Reviderad januari 2024"),
        ),
    ),
    PeriodRow(
        key="globen",
        label="Älvsjö – Globen",
        spans=(
            span("2017", date(2017, 5, 31), date(2019, 5, 31), SpanKind.EXPIRED, "2017–2019"),
            span("longer", date(2019, 6, 1), date(2019, 12, 31), SpanKind.PROLONGED, "förlängd till 31 december 2019"),
        ),
    ),
    PeriodRow(
        key="local",
        label="Hägersten-Älvsjö",
        is_current=True,
        spans=(
            span("now", date(2024, 4, 1), date(2026, 12, 31), SpanKind.IN_FORCE, "Gäller till 31 december 2026"),
            span("next", date(2027, 1, 1), date(2027, 6, 30), SpanKind.PROLONGED, "till 30 juni 2027"),
        ),
    ),
)  # fmt: skip


@pytest.fixture
def line(qtbot: QtBot, theme_feed: ThemeFeed) -> PeriodLine:
    shown = PeriodLine(theme_feed)
    qtbot.addWidget(shown)
    show_rows(shown, ROWS)
    shown.resize(1121, shown.sizeHint().height())
    with qtbot.waitActive(shown):
        shown.show()
    return shown


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    ThemeFeed(qapp, SchemeChoice.LIGHT)


def show_rows(line: PeriodLine, rows: tuple[PeriodRow, ...]) -> None:
    line.set_rows(rows, today=TODAY, name="Överenskommelser", summary="Den lokala gäller till 31 december.")


def view_of(line: PeriodLine) -> DrawingView:
    view: DrawingView = line.findChild(QScrollArea).widget()
    return view


def ink(words: Words) -> QRectF:
    return QFontMetricsF(words.font).boundingRect(words.place, words.alignment, words.text)


def test_names_and_spans_are_chosen_by_the_mouse(qtbot: QtBot, line: PeriodLine) -> None:
    told = QSignalSpy(line.chosen)
    for part in view_of(line).drawing.parts:
        qtbot.mouseClick(view_of(line), Qt.MouseButton.LeftButton, pos=part.place.center().toPoint())
    chosen = [told.at(number)[0] for number in range(told.count())]
    assert chosen == ["city", "2019", "2024", "globen", "2017", "longer", "local", "now", "next"]


def test_the_keyboard_walks_along_a_row_and_to_the_span_below(qtbot: QtBot, line: PeriodLine) -> None:
    view = view_of(line)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    with qtbot.waitSignal(line.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["now"], "from span to span, not to a name that happens to lie nearer"


def test_screen_readers_hear_row_state_days_and_label(qtbot: QtBot, line: PeriodLine) -> None:
    view = view_of(line)
    assert view.accessibleName() == "Överenskommelser"
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    heard = "Hägersten-Älvsjö, in force, 2024-04-01 – 2026-12-31. Gäller till 31 december 2026"
    assert view.accessibleDescription() == heard


def test_the_current_agreement_is_filled_and_its_prolongation_dashed(
    line: PeriodLine, theme_feed: ThemeFeed
) -> None:
    accent = theme_feed.theme.colour("accent")
    edges = [
        (shape.fill == accent, shape.edge == accent, shape.edge_style)
        for shape in view_of(line).drawing.marks
        if isinstance(shape, Shape) and accent in [shape.fill, shape.edge]
    ]
    assert edges == [
        (True, False, Qt.PenStyle.SolidLine),
        (False, True, Qt.PenStyle.DashLine),
    ]


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [700, 1121, 2000])
def test_words_stay_inside_and_apart(
    qtbot: QtBot, qapp: QApplication, scheme: SchemeChoice, text_scale: float, width: int
) -> None:
    line = PeriodLine(ThemeFeed(qapp, scheme, text_scale=text_scale))
    qtbot.addWidget(line)
    show_rows(line, ROWS)
    line.resize(width, line.sizeHint().height())
    line.show()
    qapp.processEvents()
    line.grab()
    for view in line.findChildren(DrawingView):
        words = [mark for mark in view.drawing.marks if isinstance(mark, Words)]
        assert words
        for number, each in enumerate(words):
            assert QRectF(view.rect()).adjusted(-1, -1, 1, 1).contains(ink(each)), each.text
            assert not any(ink(each).intersects(ink(other)) for other in words[:number]), each.text


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("today", [TODAY, date(2026, 1, 2)])
def test_folded_it_says_where_today_is_and_the_button_has_its_own_room(
    qtbot: QtBot, qapp: QApplication, text_scale: float, today: date
) -> None:
    line = PeriodLine(ThemeFeed(qapp, SchemeChoice.LIGHT, text_scale=text_scale))
    qtbot.addWidget(line)
    line.set_folded(is_folded=True)
    line.set_rows(ROWS, today=today, name="Överenskommelser", summary="")
    line.resize(1200, line.sizeHint().height())
    line.show()
    qapp.processEvents()
    line.grab()
    button = line.findChild(QPushButton)
    years = next(view for view in line.findChildren(DrawingView) if view.isAncestorOf(button))
    words = [mark for mark in years.drawing.marks if isinstance(mark, Words)]
    assert "today" in [each.text for each in words]
    for number, each in enumerate(words):
        assert not ink(each).intersects(QRectF(button.geometry())), each.text
        assert not any(ink(each).intersects(ink(other)) for other in words[:number]), each.text


def test_twenty_agreements_are_scrolled_within_the_same_height(
    qtbot: QtBot, line: PeriodLine, qapp: QApplication
) -> None:
    many = tuple(
        PeriodRow(key=number, label=f"Stadsdel {number}", spans=(ROWS[0].spans[0],)) for number in range(20)
    )
    show_rows(line, many)
    qapp.processEvents()
    assert line.sizeHint().height() <= 7 * 30
    view = view_of(line)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.visibleRegion().contains(view.drawing.parts[-1].place.center().toPoint())


def test_the_years_stand_over_the_same_days_also_beside_a_scroll_bar(
    line: PeriodLine, qapp: QApplication
) -> None:
    show_rows(line, ROWS * 5)
    qapp.processEvents()
    rows = view_of(line)
    years, _rows, _foot = line.findChildren(DrawingView)
    years = next(view for view in line.findChildren(DrawingView) if view is not rows and view.y() == 0)
    first_line = next(mark.start.x() for mark in rows.drawing.marks if not isinstance(mark, Words | Shape))
    first_year = next(mark for mark in years.drawing.marks if isinstance(mark, Words))
    assert first_year.text == "2017"
    assert 0 <= first_year.place.left() - first_line <= 5


def test_no_agreements_and_no_room_are_no_errors(qtbot: QtBot, line: PeriodLine) -> None:
    show_rows(line, ())
    line.grab()
    show_rows(line, ROWS)
    view_of(line).resize(1, 1)
    view_of(line).grab()


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        ([date(2024, 4, 1), date(2026, 12, 31)], (2024, 2027)),
        ([date(2017, 5, 31), date(2028, 1, 1)], (2017, 2028)),
        ([date(2000, 1, 1), date(2045, 1, 1)], (2017, 2028)),
        ([date(2000, 1, 1)], (2015, 2026)),
        ([], (2026, 2029)),
    ],
)
def test_at_most_twelve_years_are_shown_and_today_is_among_them(
    days: list[date], shown: tuple[int, int]
) -> None:
    assert years_shown(days, TODAY) == shown


def test_days_outside_lie_at_the_edge() -> None:
    scale = PeriodScale(first_year=2020, last_year=2023, left=100, right=500)
    assert scale.x(date(2010, 1, 1)) == 100
    assert scale.x(date(2030, 1, 1)) == 500
    assert scale.x(date(2022, 1, 1)) == pytest.approx(300, abs=1)


@pytest.mark.parametrize(
    ("span_width", "room_until", "left_and_width"),
    [(200, 1000, (8, 184)), (60, 1000, (68, 928)), (100, 120, (8, 84)), (50, 120, (58, 58)), (30, 50, None)],
)
def test_a_label_stands_inside_after_or_cut_or_not_at_all(
    span_width: float, room_until: float, left_and_width: tuple[float, float] | None
) -> None:
    place = label_place(QRectF(0, 0, span_width, 22), 150, room_until, 1.0)
    assert (place and (place.left(), place.width())) == left_and_width


def test_folded_it_shows_the_current_row_alone_under_the_same_years(qtbot: QtBot, line: PeriodLine) -> None:
    whole = line.height()
    with qtbot.waitSignal(line.folded) as folded:
        button_of(line).click()
    assert folded.args == [True]
    QApplication.processEvents()
    assert words_drawn(line) >= {"Hägersten-Älvsjö", "Gäller till 31 december 2026"}
    assert "Stadsövergripande" not in words_drawn(line)
    assert line.sizeHint().height() < whole / 2
    button_of(line).click()
    assert "Stadsövergripande" in words_drawn(line)


def test_one_agreement_alone_has_nothing_to_fold(line: PeriodLine) -> None:
    show_rows(line, ROWS[2:])
    assert not button_of(line).isVisible()


def words_drawn(line: PeriodLine) -> set[str]:
    return {mark.text for mark in view_of(line).drawing.marks if isinstance(mark, Words)}


def button_of(line: PeriodLine) -> QPushButton:
    return line.findChild(QPushButton)
