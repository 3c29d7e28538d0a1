"""The year book from the store: finished minutes of the year and no drafts, each from what was hashed."""

from dataclasses import replace
from datetime import date

import pytest

from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.finishing import FinishingAnswers
from domain.meetings import MeetingFilter
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import read_out
from tests.services.papers.sample_office import MEETING_DAY, made, printed, sample_services
from tests.ui.sample_store import SERIES


@pytest.fixture
def services(imported_file, tmp_path):
    with sample_services(imported_file, tmp_path / "sample.samsyn") as opened:
        yield opened


def order_of(services, variant=Variant.INTERNAL, year=2026):
    series_id = next(each.id for each in services.series.list_all() if each.name == SERIES)
    return PrintOrder(kind=DocumentKind.YEAR_BOOK, variant=variant, series_id=series_id, year=year)


def test_holds_the_finished_minutes_of_the_year_and_no_drafts(services):
    spoken = read_out(printed(services, order_of(services))).replace("\u00a0", " ")
    assert "Möten 1 Period 17 september 2026 Paragrafer 1–8" in spoken
    assert "19 november 2026" not in spoken
    paper = made(services, order_of(services))
    assert paper.file_name == f"2026 Årsbok {SERIES}.pdf"
    assert b'"year":2026' in paper.data


def test_stands_in_the_order_of_the_meetings_dated_by_the_last_that_was_finished(services):
    meeting_id = next(
        row.id for row in services.meetings.list_page(MeetingFilter()).rows if row.day == MEETING_DAY
    )
    content = services.meetings.show(meeting_id)
    services.meetings.change_head(replace(content.meeting, day=date(2026, 3, 5)))
    questions = frozenset(services.minutes.review(meeting_id).questions)
    services.minutes.finish(meeting_id, FinishingAnswers(accepted=questions))
    spoken = read_out(printed(services, order_of(services))).replace("\u00a0", " ")
    assert spoken.index("anteckningar den 5 mars 2026") < spoken.index("anteckningar den 17 september 2026")
    assert made(services, order_of(services)).stamped_at == services.office.now()


@pytest.mark.parametrize("variant", [Variant.PARTIES, Variant.DISCLOSURE])
def test_says_nothing_that_is_to_be_tested_to_others(services, variant):
    secret = "rekryteringsförsök bland elever"
    assert secret in read_out(printed(services, order_of(services)))
    assert secret not in read_out(printed(services, order_of(services, variant)))
    assert secret.encode() not in made(services, order_of(services, variant)).data


def test_a_year_without_minutes(services):
    assert "är färdigställda" in read_out(printed(services, order_of(services, year=1999)))


def test_the_same_store_gives_the_same_bytes(services):
    assert printed(services, order_of(services)) == printed(services, order_of(services))


@pytest.mark.parametrize("missing", ["series_id", "year"])
def test_without_a_choice(services, missing):
    with pytest.raises(UserError) as caught:
        made(services, replace(order_of(services), **{missing: None}))
    assert caught.value.problem is Problem.CHOICE_MISSING
