"""A handover as whoever gets it finds it: the files, their sums, the tables, the pages; and what is left when it fails."""

import csv
import json
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from db.engine import make_engine, sqlite_url
from db.store import Store
from db.whole_store import table_shapes
from desktop.exchange.everything.file_names import plain_name
from desktop.exchange.everything.values import to_json
from desktop.services.program import open_services, read_services, services_over
from domain.errors import Problem, UserError
from domain.handover import ColumnKind, HandedOver, TableShape
from tests.safety.handover_world import NOW, SUMS, content_sum, files_in, filled_store, hand_over

ROOT = Path(__file__).parents[2]
VOID = {"meta", "br"}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled_store(tmp_path_factory.mktemp("store") / "Älvsjö.samsyn")


@pytest.fixture(scope="module")
def told(source: Path) -> HandedOver:
    """Handed over once for all tests that only read it."""
    return hand_over(source, source.with_name("Överlämning"))


@pytest.fixture
def package(source: Path, told: HandedOver) -> Path:
    assert told.files
    return source.with_name("Överlämning")


def test_the_sums_are_found_right_by_another_program(package: Path, told: HandedOver) -> None:
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", SUMS], cwd=package, capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stderr
    assert len(checked.stdout.splitlines()) == len(list(files_in(package))) - 1 == told.files - 1


def test_finished_minutes_are_there_byte_for_byte_and_the_page_tells_their_sum(
    source: Path, package: Path
) -> None:
    with closing(sqlite3.connect(source)) as connection:
        kept = connection.execute("SELECT pdf, content FROM minutes_record").fetchall()
    there = [path.read_bytes() for path in (package / "protokoll").rglob("*.*")]
    pages = "".join(path.read_text(encoding="utf-8") for path in (package / "sidor").glob("moten-*.html"))

    assert sorted(there) == sorted(content for row in kept for content in row if content)
    for path in (package / "protokoll").rglob("*.pdf"):
        assert path.relative_to(package).as_posix() in pages
        assert sha256(path.read_bytes()).hexdigest() in pages


def test_what_was_decided_or_kept_in_rows_is_there_on_paper(package: Path) -> None:
    for folder in ("lagesbilder", "arsuppfoljningar", "gallringsbevis"):
        papers = list((package / folder).glob("*.pdf"))
        assert papers, folder
        front = (package / "index.html").read_text(encoding="utf-8")
        assert folder == "gallringsbevis" or papers[0].relative_to(package).as_posix() in front
    assert any(path.read_bytes().startswith(b"%PDF-") for path in (package / "lagesbilder").glob("*.pdf"))


def test_a_version_that_was_changed_is_pointed_out(tmp_path: Path) -> None:
    spoilt = filled_store(tmp_path / "a.samsyn")
    with closing(sqlite3.connect(spoilt)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(
            "UPDATE minutes_record SET pdf = CAST(pdf || x'00' AS BLOB) WHERE version = 1 AND length(pdf) > 0"
        )
        connection.commit()
        (changed,) = connection.execute(
            "SELECT count(*) FROM minutes_record WHERE version = 1 AND length(pdf) > 0"
        ).fetchone()

    # Not by its front door, which would point at the same.
    with closing(services_over(Store(make_engine(sqlite_url(spoilt)), lambda: NOW))) as services:
        result = services.handovers.hand_over(tmp_path / "paket")

    assert result.changed == changed > 0
    assert "Allt är inte som det var" in (tmp_path / "paket" / "index.html").read_text(encoding="utf-8")


# --- tables


@pytest.mark.parametrize("shape", table_shapes(), ids=lambda shape: shape.name)
def test_every_value_of_every_table_is_found_again_in_json_and_in_csv(
    shape: TableShape, source: Path, package: Path
) -> None:
    lines = (package / "tabeller" / "json" / f"{shape.name}.jsonl").read_bytes().split(b"\n")
    told = [json.loads(line) for line in lines if line]
    cells = (package / "tabeller" / "csv" / f"{shape.name}.csv").read_bytes()
    assert cells.startswith(b"\xef\xbb\xbf")
    text = cells.decode("utf-8-sig")
    head, *records = csv.reader(text.splitlines(keepends=True), delimiter=";", strict=True)

    assert [dict(file_bytes(shape, row, package)) for row in told] == stored_rows(shape, source)
    assert head == [column.name for column in shape.columns]
    assert [[cell.removeprefix("'") for cell in record] for record in records] == [
        [as_cell(row[name]) for name in head] for row in told
    ]
    assert told, "the store has a row in each table"


def file_bytes(shape: TableShape, row: dict[str, Any], package: Path) -> Iterator[tuple[str, Any]]:
    """A row with the files it names in their place."""
    for column in shape.columns:
        value = row[column.name]
        if column.kind is ColumnKind.FILE and value is not None:
            value = (package / value).read_bytes() if value else b""
        yield column.name, value


def stored_rows(shape: TableShape, source: Path) -> list[dict[str, Any]]:
    with closing(Store.open(source, lambda: NOW)) as store, store.reading() as work:
        return [
            {column.name: to_json(column.kind, row[column.name]) for column in shape.columns}
            for row in work.whole_store.rows(shape.name)
        ]


def as_cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return str(value)


def test_the_manifest_counts_what_is_there(package: Path, told: HandedOver) -> None:
    manifest = json.loads((package / "manifest.json").read_bytes())
    lines = {path.stem: path.read_bytes().count(b"\n") for path in (package / "tabeller" / "json").iterdir()}

    assert manifest["rows"] == lines == told.handover.counts
    assert manifest["schema"] == told.handover.schema
    assert manifest["exported_at"] == "2026-12-01T08:00:00+00:00"


# --- pages


class Page(HTMLParser):
    """What a page leads to and holds; raises for tags that are not closed in their order."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.tags: list[str] = []
        self.headings: list[int] = []
        self._open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = dict(attrs)
        assert not any(name.startswith("on") or name == "src" for name in found)
        if tag not in VOID:
            self._open.append(tag)
        if found.get("href"):
            self.links.append(str(found["href"]))
        if found.get("id"):
            assert found["id"] not in self.names
            self.names.add(str(found["id"]))
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


@pytest.fixture(scope="module")
def pages(source: Path, told: HandedOver) -> dict[Path, Page]:
    assert told.files
    return {path: Page(path) for path in source.with_name("Överlämning").rglob("*.html")}


def test_every_link_leads_to_something_in_the_package(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            assert (parts.scheme, parts.netloc) == ("", ""), link
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), f"{path.name}: {link}"
            if parts.fragment:
                assert parts.fragment in pages[target].names, f"{path.name}: {link}"


def test_the_first_page_leads_to_every_other(pages: dict[Path, Page]) -> None:
    (front,) = (path for path in pages if path.name == "index.html")
    reached = {(front.parent / urlsplit(link).path).resolve() for link in pages[front].links}

    assert {path.resolve() for path in pages} - reached == {front.resolve()}


def test_the_pages_run_nothing_and_fetch_nothing(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        assert not {"script", "img", "link", "iframe", "object", "form"} & set(page.tags)
        assert not re.search(r"url\(|@import|https?://", path.read_text(encoding="utf-8"))


def test_the_pages_are_put_together_for_screen_readers(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        text = path.read_text(encoding="utf-8")
        assert text.startswith('<!DOCTYPE html>\n<html lang="sv">')
        assert {"title", "main"} <= set(page.tags)
        assert page.headings[0] == 1
        assert page.headings.count(1) == 1
        assert all(
            after - before <= 1 for before, after in zip(page.headings, page.headings[1:], strict=False)
        )
        assert page.tags.count("caption") == page.tags.count("table")
        assert "prefers-color-scheme: dark" in text


def test_the_front_says_what_is_marked_for_secrecy(package: Path, source: Path) -> None:
    front = (package / "index.html").read_text(encoding="utf-8")
    with closing(sqlite3.connect(source)) as connection:
        (marked,) = connection.execute(
            "SELECT count(*) FROM situation_point WHERE sensitivity = 'to_be_tested'"
        ).fetchone()

    assert "Paketet innehåller allt, också det som är markerat för sekretess" in front
    assert re.search(rf"{marked} lägesbildspunkt(er)?: ska sekretessprövas", front)


def test_no_file_is_called_after_a_person(package: Path, source: Path) -> None:
    with closing(sqlite3.connect(source)) as connection:
        names = connection.execute(
            "SELECT name FROM participant UNION SELECT name FROM attendance"
        ).fetchall()
    people = {plain_name(name) for (name,) in names if " " in name}
    paths = " ".join(path.relative_to(package).as_posix() for path in files_in(package)).casefold()

    assert people
    assert {name for name in people if name in paths} == set()
    assert paths.isascii()


def test_what_is_not_finished_can_be_read_too(package: Path, source: Path) -> None:
    with closing(sqlite3.connect(source)) as connection:
        texts = connection.execute(
            "SELECT heading, text FROM agenda_item JOIN meeting ON meeting.id = meeting_id "
            "WHERE state NOT IN ('finished', 'approved')"
        ).fetchall()
    pages = "".join(path.read_text(encoding="utf-8") for path in (package / "sidor").glob("moten-*.html"))

    assert texts
    for words in texts:
        for each in filter(None, words):
            assert escape(each) in pages


def test_a_long_list_is_put_on_several_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.exchange.everything.pages.site.MOST_ON_A_PAGE", 3)
    hand_over(filled_store(tmp_path / "a.samsyn"), tmp_path / "paket")
    listed = sorted((tmp_path / "paket" / "sidor").glob("uppfoljningar-oppna*.html"))
    front = (tmp_path / "paket" / "index.html").read_text(encoding="utf-8")

    assert len(listed) > 1
    assert all(f"sidor/{path.name}" in front for path in listed)
    with closing(sqlite3.connect(tmp_path / "a.samsyn")) as connection:
        (count,) = connection.execute("SELECT count(*) FROM follow_up WHERE closed_on IS NULL").fetchone()
    assert sum(path.read_text(encoding="utf-8").count('scope="row"') for path in listed) == count


def test_what_can_only_be_read_is_handed_over_all_the_same(tmp_path: Path) -> None:
    store = filled_store(tmp_path / "a.samsyn")
    before = content_sum(store)

    with closing(read_services(store, lambda: NOW)) as services:
        result = services.handovers.hand_over(tmp_path / "paket")

    assert result.files
    assert content_sum(store) == before


# --- whole or not at all


def test_what_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    store = filled_store(tmp_path / "a.samsyn")
    taken = tmp_path / "mapp"
    taken.mkdir()
    (taken / "annat.txt").write_text("kvar")

    with pytest.raises(UserError) as caught:
        hand_over(store, taken)

    assert caught.value.problem is Problem.HANDOVER_TARGET_TAKEN
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.samsyn", "annat.txt", "mapp"]


def test_an_empty_folder_is_filled_and_one_that_is_not_there_is_made(tmp_path: Path) -> None:
    store = filled_store(tmp_path / "a.samsyn")
    (tmp_path / "tom").mkdir()

    hand_over(store, tmp_path / "tom")
    hand_over(store, tmp_path / "ny" / "mapp")

    assert (tmp_path / "tom" / "index.html").is_file()
    assert (tmp_path / "ny" / "mapp" / "index.html").is_file()


def test_whoever_thinks_better_of_it_leaves_nothing(tmp_path: Path) -> None:
    store = filled_store(tmp_path / "a.samsyn")

    class EnoughError(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.3:
            raise EnoughError

    with closing(open_services(store, lambda: NOW)) as services, pytest.raises(EnoughError):
        services.handovers.hand_over(tmp_path / "paket", stop)

    assert list(tmp_path.iterdir()) == [store]


WRITER = """
import sys
from contextlib import closing
from pathlib import Path
from desktop.services.program import open_services, read_services, services_over
from domain.errors import UserError
import resource
with closing(open_services(Path(sys.argv[1]))) as services:
    if int(sys.argv[3]):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
    try:
        print("begun", flush=True)
        services.handovers.hand_over(Path(sys.argv[2]))
        print("done")
    except UserError as error:
        print(error.problem.value)
"""


@pytest.mark.parametrize("most_bytes", [4_000, 60_000])
def test_r4_a_disk_that_fills_leaves_no_half_package(most_bytes: int, tmp_path: Path) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    store = filled_store(tmp_path / "a.samsyn")
    (tmp_path / "ut").mkdir()

    child = subprocess.run(
        [sys.executable, "-c", WRITER, store, tmp_path / "ut" / "paket", str(most_bytes)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    told = child.stdout.split()[-1]
    assert told in {Problem.HANDOVER_NO_ROOM.value, Problem.STORE_FULL.value}, child.stderr
    assert list((tmp_path / "ut").iterdir()) == []


def test_r4_a_program_that_is_killed_leaves_no_package(tmp_path: Path) -> None:
    store = filled_store(tmp_path / "a.samsyn")
    out = tmp_path / "ut"
    out.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, store, out / "paket", "0"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        while not any(path.is_file() for path in out.rglob("*")) and child.poll() is None:
            time.sleep(0.002)
        child.send_signal(signal.SIGKILL)

    assert not (out / "paket").exists()
    result = hand_over(store, out / "paket")
    assert result.files == len(list(files_in(out / "paket")))
