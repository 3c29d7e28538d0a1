"""Printing from the store: every document, a whole year, the same bytes twice, whole files or none."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import page as page_validation
import pytest

from desktop.services.print_service import PrintCancelled
from desktop.services.program import Services, open_services
from domain.disclosure import Variant
from domain.errors import Problem, UserError
from domain.meetings import MeetingFilter
from domain.papers.archive import Archive
from domain.papers.orders import DocumentKind, PrintOrder
from tests.documents.tag_tree import outline
from tests.services.sample_orders import order_of, print_sums
from tests.store_fixtures import START
from tests.ui.sample_store import make_sample

GOLDEN = Path(__file__).parents[1] / "golden"
NEED_NOTHING = {DocumentKind.FOLLOW_UPS, DocumentKind.HANDOVER, DocumentKind.BLANK}


@pytest.fixture(scope="module")
def path(imported_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("utskrift") / "Hägersten.samsyn"
    make_sample(imported_file, made)
    return made


@pytest.fixture(scope="module")
def services(path: Path) -> Iterator[Services]:
    opened = open_services(path, lambda: START)
    yield opened
    opened.close()


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("kind", DocumentKind)
def test_every_document_in_every_variant_is_archival(
    services: Services, kind: DocumentKind, variant: Variant
) -> None:
    order = order_of(services, kind, variant=variant)
    printed = services.printing.make(order)
    for profile in ("2a", "ua1"):
        result = page_validation.validate_pdf_bytes(printed.pdf, profile=profile)
        assert result.is_compliant, (kind, [(each.rule_id, each.message) for each in result.failures])
    assert services.printing.make(order).pdf == printed.pdf
    assert printed.file_name.endswith(".pdf")


@pytest.mark.parametrize("kind", DocumentKind)
def test_what_is_read_out_is_as_it_was(services: Services, kind: DocumentKind) -> None:
    """To renew the golden files: ``SAMSYN_UPDATE_GOLDEN=1``, then read what changed."""
    tree = outline(services.printing.make(order_of(services, kind)).pdf)
    golden = GOLDEN / f"document-{kind}.txt"
    if os.environ.get("SAMSYN_UPDATE_GOLDEN"):
        golden.write_text(tree, encoding="utf-8")
    assert tree == golden.read_text(encoding="utf-8")


def test_the_same_bytes_in_another_process_zone_and_language(imported_file: Path, tmp_path: Path) -> None:
    # Not the store that is open here: to open it twice in one process ends its locks.
    path = tmp_path / "Hägersten.samsyn"
    make_sample(imported_file, path)
    expected = print_sums(path)
    for zone, language, seed in (("Europe/Stockholm", "sv_SE.UTF-8", "1"), ("America/New_York", "C", "2")):
        environment = {**os.environ, "TZ": zone, "LC_ALL": language, "LANG": language, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "tests.services.sample_orders", str(path)]
        done = subprocess.run(
            command, env=environment, cwd=GOLDEN.parents[1], capture_output=True, check=True
        )
        assert json.loads(done.stdout) == expected


@pytest.mark.parametrize("kind", sorted(set(DocumentKind) - NEED_NOTHING))
def test_a_document_without_its_choice_is_refused(services: Services, kind: DocumentKind) -> None:
    with pytest.raises(UserError) as caught:
        services.printing.make(PrintOrder(kind=kind))
    assert caught.value.problem is Problem.CHOICE_MISSING


def test_papers_are_made_one_at_a_time_and_one_no_longer_wanted_is_not_begun(services: Services) -> None:
    order = order_of(services, DocumentKind.YEARLY)
    is_begun, may_go_on, told = Event(), Event(), list[float]()

    def hold(_share: float) -> None:
        is_begun.set()
        may_go_on.wait(20)

    def change_mind(share: float) -> None:
        told.append(share)
        raise PrintCancelled

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(services.printing.make, order, hold)
        assert is_begun.wait(20)
        second = pool.submit(services.printing.make, order, change_mind)
        with pytest.raises(TimeoutError):
            second.result(timeout=0.2)
        assert not told
        may_go_on.set()
        assert first.result(60).pdf
        with pytest.raises(PrintCancelled):
            second.result(20)
    assert told == [0.0]


def test_a_change_of_mind_leaves_no_file(services: Services, tmp_path: Path) -> None:
    def change_mind(_share: float) -> None:
        raise PrintCancelled

    with pytest.raises(PrintCancelled):
        services.printing.save(order_of(services, DocumentKind.MINUTES), tmp_path / "a.pdf", change_mind)
    assert list(tmp_path.iterdir()) == []


def test_a_whole_year_is_written_and_written_again_over_itself(services: Services, tmp_path: Path) -> None:
    folder = tmp_path / "Året 2026"
    first = list(services.printing.save_year(2026, folder))
    assert {path.name for path in first} == {path.name for path in folder.iterdir()}
    assert len(first) >= 10
    before = {path.name: path.read_bytes() for path in first}
    again = list(services.printing.save_year(2026, folder))
    assert {path.name: path.read_bytes() for path in again} == before


def test_the_originals_of_the_year_are_the_kept_bytes(services: Services, tmp_path: Path) -> None:
    finished = [
        row for row in services.meetings.list_page(MeetingFilter(year=2026)).rows if row.state.is_locked
    ]
    written = {path.read_bytes() for path in services.printing.save_year(2026, tmp_path)}
    assert finished
    assert all(services.minutes.print_minutes(row.id).pdf in written for row in finished)


def test_the_archive_form_is_honoured(services: Services) -> None:
    for archive, profile in ((Archive.A3A, "3a"), (Archive.A1B, "1b")):
        printed = services.printing.make(order_of(services, DocumentKind.PLAN, archive=archive))
        assert page_validation.validate_pdf_bytes(printed.pdf, profile=profile).is_compliant


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only like this there")
def test_a_folder_that_cannot_be_made_is_said(services: Services, tmp_path: Path) -> None:
    blocked = tmp_path / "fil"
    blocked.write_text("inte en mapp", "utf-8")
    with pytest.raises(UserError) as caught:
        list(services.printing.save_year(2026, blocked / "mapp"))
    assert caught.value.problem is Problem.TARGET_NOT_WRITABLE
