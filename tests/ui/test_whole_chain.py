"""The seed's story, the sample's meetings and a generated year: the window and the command line tell the same numbers.

And the red thread of a follow-up that was carried from one meeting to the next is whole.
"""

import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.big_store.maker import make_big_store
from desktop import __main__ as program
from desktop.services.program import Services, open_services
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.follow_ups.list_view import FollowUpListView
from desktop.ui.pages.situation.point_table import PointTable
from desktop.ui.pages.yearly.area_card import AreaCard
from desktop.ui.pages.yearly.number_strip import NumberStrip
from desktop.ui.table_models.record_table_model import RecordRole
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.period_line import PeriodLine
from desktop.ui.widgets.thread_panel import ThreadPanel
from desktop.ui.widgets.thread_ring import StopState
from domain.follow_up_list import FollowUpFilter, FollowUpState, FollowUpSummary
from domain.report_periods import PeriodKind, ReportPeriod
from resources import sample_path
from tests.seed_story import enter_story

STORIES = ("seed", "sample", "generated")
SCALE = 0.002  # 20 meetings, 2,000 points, 400 follow-ups over ten years
CARRIED = "Genomgång av källardörrar och passersystem i Västertorp"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The store that tells a story, made once."""
    folder = tmp_path_factory.mktemp("berättelser")
    made: dict[str, Path] = {}

    def path_of(story: str) -> Path:
        if story not in made:
            made[story] = folder / f"{story}.samsyn"
            _tell(story, made[story])
        return made[story]

    return path_of


def _tell(story: str, path: Path) -> None:
    if story == "generated":
        make_big_store(path, SCALE)
        return
    services = open_services(path)
    if story == "seed":
        enter_story(services)
    else:
        services.incoming.bring_in(sample_path("sample-meetings.yaml"))
    services.close()


@pytest.fixture(params=STORIES)
def story(request: pytest.FixtureRequest, told: Callable[[str], Path]) -> Path:
    return told(request.param)


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Callable[[Path], MainWindow]]:
    opened: list[MainWindow] = []

    def open_on(path: Path) -> MainWindow:
        window = MainWindow(ThemeFeed(qapp, SchemeChoice.LIGHT))
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        window.open_services(open_services(path), path, "samordnare")
        return window

    yield open_on
    for window in opened:
        window.close_store()
        window.hide()
        window.deleteLater()


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """What a command tells as JSON."""

    def act(path: Path, *arguments: str) -> Any:
        assert program.main(["--lang", "en", "--data", str(path), *arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return act


def settle(window: MainWindow) -> None:
    """Wait for work in the background, and for the work that its answers begin."""
    for _round in range(4):
        window._background.wait()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def services_of(window: MainWindow) -> Services:
    assert window._services is not None
    return window._services


def test_agreements(story: Path, open_window: Callable[[Path], MainWindow], run: Callable[..., Any]) -> None:
    window = open_window(story)
    window.navigator.show_agreements()
    settle(window)

    rows = window.findChild(PeriodLine)._rows
    shown = {str(span.key) for row in rows for span in row.spans} | {str(row.key) for row in rows}
    assert shown == {agreement["id"] for agreement in run(story, "agreements")}


def test_points(story: Path, open_window: Callable[[Path], MainWindow], run: Callable[..., Any]) -> None:
    told_points = run(story, "points", "--limit", "100000")
    window = open_window(story)
    window.navigator.show_situation()
    settle(window)

    if not told_points:
        assert window.findChild(PointTable).model().rowCount() == 0
        return
    model = window.findChild(PointTable).model()
    while model.canFetchMore():
        model.fetchMore()
    shown = [model.index(row, 0).data(RecordRole.RECORD).id for row in range(model.rowCount())]
    assert [str(point_id) for point_id in shown] == [point["id"] for point in told_points]
    assert f"{len(shown)} point(s)" in window._pages.situation._header._fact.text()


def test_follow_ups(story: Path, open_window: Callable[[Path], MainWindow], run: Callable[..., Any]) -> None:
    told_open, told_late = run(story, "follow-ups"), run(story, "follow-ups", "--late")
    window = open_window(story)
    window.navigator.show_follow_ups()
    settle(window)

    model = window.findChild(FollowUpListView).model()
    while model.canFetchMore():
        model.fetchMore()
    entries = [model.index(row, 0).data(RecordRole.RECORD) for row in range(model.rowCount())]
    shown = [str(entry.id) for entry in entries if isinstance(entry, FollowUpSummary)]
    assert shown == [follow_up["id"] for follow_up in told_open]
    late = services_of(window).follow_ups.late_count(services_of(window).office.today())
    assert late == len(told_late)
    if shown:
        assert window._pages.follow_ups._header._fact.text() == f"{len(shown)} open, {late} late"


@pytest.mark.parametrize(
    ("story", "kind", "part", "options"),
    [
        *((story, PeriodKind.YEAR, 1, ()) for story in STORIES),
        # How a period is asked for does not depend on what it holds: one story is enough.
        ("sample", PeriodKind.HALF, 2, ("--half", "2")),
        ("sample", PeriodKind.TERTIAL, 3, ("--tertial", "3")),
    ],
    indirect=["story"],
)
def test_the_yearly_follow_up(
    story: Path,
    open_window: Callable[[Path], MainWindow],
    run: Callable[..., Any],
    kind: PeriodKind,
    part: int,
    options: tuple[str, ...],
) -> None:
    window = open_window(story)
    agreement = max(
        services_of(window).reports.agreements(),
        key=lambda each: (bool(each.areas), str(each.valid_from or "")),
    )
    year = 2026
    numbers = run(story, "report", "year", "--agreement", str(agreement.id), "--year", str(year), *options)
    window.navigator.show_report_text(agreement.id, ReportPeriod(kind=kind, year=year, part=part))
    settle(window)

    read_to_the_end(window)
    cards = {str(card.scope): card for card in window.findChildren(AreaCard)}
    for area in numbers["areas"]:
        shown = figures_of(cards[area["id"]])
        assert shown == {name: count for name, count in area["numbers"].items() if count or name == "agreed"}


def read_to_the_end(window: MainWindow) -> None:
    """Scroll through the report: its cards are made as they come into view."""
    bar = window._pages.yearly._sheet.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        settle(window)


def figures_of(card: AreaCard) -> dict[str, int]:
    """The numbers as the buttons of a card say them."""
    strip = card.findChild(NumberStrip)
    return {
        figure.name.value: int(re.findall(r": (\d+)", button.text())[-1])
        for button, figure in strip._figures.items()
        if figure.name is not None
    }


def test_a_generated_year_has_something_to_count(
    told: Callable[[str], Path], run: Callable[..., Any]
) -> None:
    path = told("generated")
    agreed = done = 0
    for agreement in run(path, "agreements"):
        report = run(path, "report", "year", "--agreement", agreement["id"], "--year", "2025")
        agreed += report["whole"]["numbers"]["agreed"]
        done += report["whole"]["numbers"]["done_in_time"]
        if agreed > 10 and done > 3:
            return
    pytest.fail(f"{agreed} agreed and {done} done in time in a whole year")


def test_the_red_thread_of_a_carried_follow_up_is_whole(
    told: Callable[[str], Path], open_window: Callable[[Path], MainWindow], run: Callable[..., Any]
) -> None:
    """Agreed at the meeting of 17 September, reported back and carried at the council of 12 November."""
    path = told("sample")
    carried = next(each for each in run(path, "follow-ups", "--all") if each["what"] == CARRIED)
    window = open_window(path)
    window.navigator.show_follow_up(
        next(row for row in all_follow_ups(window) if str(row.id) == carried["id"]).id
    )
    settle(window)

    panel = next(panel for panel in window.findChildren(ThreadPanel) if panel.isVisible())
    stops = [link.stop for link in panel._links]
    words = [f"{stop.title} {stop.when} {stop.text}" for stop in stops]
    wanted = (
        r"§\s5, .*17\sSep",
        r"källargångarna i Västertorp",
        CARRIED,
        r"§\s24, .*12\sNov.*Fem av nio hus",
    )
    places = [next(place for place, line in enumerate(words) if re.search(each, line)) for each in wanted]
    assert all(earlier < later for earlier, later in pairwise(places)), words
    assert all(stop.state is not StopState.MISSING for stop in stops)
    last_words = [label.text() for label in panel.findChildren(QLabel)]
    assert last_words.index("Effect") > last_words.index(stops[-1].text), (
        "what is missing comes after what is there"
    )


def all_follow_ups(window: MainWindow) -> list[FollowUpSummary]:
    page = services_of(window).follow_ups.list_page(FollowUpFilter(state=FollowUpState.ALL))
    return list(page.rows)
