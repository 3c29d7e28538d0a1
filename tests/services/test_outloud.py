"""A third opinion on accessibility, which also hears what no validator can: outloud finds neither error nor warning."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services.program import Services, open_services
from domain.disclosure import Variant
from domain.papers.orders import DocumentKind
from tests.services.sample_orders import order_of
from tests.store_fixtures import START
from tests.ui.sample_store import make_sample


@pytest.fixture
def services(imported_file: Path, tmp_path: Path) -> Iterator[Services]:
    path = tmp_path / "Hägersten.samsyn"
    make_sample(imported_file, path)
    with closing(open_services(path, lambda: START)) as opened:
        yield opened


def test_nothing_is_found_in_any_document(services: Services, tmp_path: Path) -> None:
    files = []
    for kind in DocumentKind:
        for variant in (Variant.INTERNAL, Variant.DISCLOSURE):
            file = tmp_path / f"{kind}-{variant}.pdf"
            file.write_bytes(services.printing.make(order_of(services, kind, variant=variant)).pdf)
            files.append(file)
    command = [Path(sys.executable).with_name("outloud"), "--no-info", "--fail-on", "warning", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASS") == len(files)
