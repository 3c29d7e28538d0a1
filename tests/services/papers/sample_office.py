"""The example in a store of the test's own, and what a maker made of it as a file."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from db.store import Store
from desktop.documents.paper import print_paper
from desktop.services.papers.made import Made
from desktop.services.papers.makers import MAKERS
from desktop.services.program import Services, services_over
from domain.follow_ups import FollowUp, ProgressNote
from domain.papers.orders import PrintOrder
from domain.secrecy import SecrecyMark, Sensitivity
from tests.store_fixtures import START
from tests.ui.sample_store import SERIES, make_sample

DAY = date(2026, 11, 12)
MEETING_DAY = date(2026, 11, 19)


@contextmanager
def sample_services(imported_file: Path, path: Path) -> Iterator[Services]:
    """Over a copy of the sample, on 12 November 2026."""
    shutil.copy(_sample_file(imported_file), path)
    with closing(Store.open(path, lambda: START)) as store:
        yield services_over(store)


@cache
def _sample_file(imported_file: Path) -> Path:
    path = imported_file.with_name("sample for papers.samsyn")
    make_sample(imported_file, path)
    return path


def made(services: Services, order: PrintOrder) -> Made:
    return MAKERS[order.kind](services.office, order)


def printed(services: Services, order: PrintOrder) -> bytes:
    paper = made(services, order)
    return print_paper(paper.paper, paper.stamped_at)


def tell_secret(services: Services, secret: str) -> FollowUp:
    """Mark the item of the meeting that is being written, and write the secret in what was agreed and reported there."""
    with services.office.store.reading() as work:
        series = next(each for each in work.series.all() if each.name == SERIES)
        meeting_id = work.meetings.find(series.id, MEETING_DAY)[0]
        item = work.agenda.of_meeting(meeting_id)[2]
        follow_up = next(
            one.follow_up for one in work.follow_ups.appearances(meeting_id) if one.item_id == item.id
        )
    services.agenda.change_item(
        replace(
            item, secrecy=SecrecyMark(sensitivity=Sensitivity.TO_BE_TESTED), decisions=(secret,), text=secret
        )
    )
    with services.office.store.writing() as work:
        changed = work.follow_ups.change(replace(follow_up, what=secret))
        other = next(one for one in work.follow_ups.open_of_series(series.id) if one[0].id != follow_up.id)[0]
        for one in (changed, other):
            note = ProgressNote(id=one.id, noted_on=MEETING_DAY, text=secret, item_id=item.id)
            work.follow_ups.add_note(one.id, note)
    return changed
