"""The whole package: tables, the files they hold, documents, pages, description, sums; in the order one needs the other."""

from datetime import UTC
from functools import partial
from itertools import groupby
from pathlib import Path
from uuid import UUID

from desktop.exchange.everything.description import (
    DESCRIPTION_JSON,
    DESCRIPTION_PAGE,
    DESCRIPTION_TITLE,
    description_json,
    description_parts,
)
from desktop.exchange.everything.file_names import FileNames
from desktop.exchange.everything.manifest import MANIFEST, manifest_json
from desktop.exchange.everything.package_writer import PackageWriter, WrittenFile, new_package
from desktop.exchange.everything.pages.agreement_page import agreement_page
from desktop.exchange.everything.pages.follow_up_pages import follow_up_pages
from desktop.exchange.everything.pages.front_page import (
    FILES_PAGE,
    FILES_TITLE,
    LEAD,
    Front,
    file_rows,
    front_parts,
)
from desktop.exchange.everything.pages.kept_minutes import KeptMinutes
from desktop.exchange.everything.pages.list_pages import keeping_page, register_page
from desktop.exchange.everything.pages.markup import FRONT, INDEX, table
from desktop.exchange.everything.pages.meeting_pages import meeting_pages
from desktop.exchange.everything.pages.names import Names
from desktop.exchange.everything.pages.point_pages import point_pages
from desktop.exchange.everything.pages.site import Site
from desktop.exchange.everything.progress import Counted, Progress
from desktop.exchange.everything.reading import Contents, Row
from desktop.exchange.everything.table_files import write_table
from domain.handover import HandedOver, Handover

_OF_TABLES, _WITH_PAPERS = 0.7, 0.85  # of the work; the rest are pages


def write_package(target: Path, contents: Contents, tell: Progress) -> HandedOver:
    """Write everything into a folder, whole or not at all; ``tell`` is told the share that is done, 0 to 1.

    Raises ``UserError``: HANDOVER_TARGET_TAKEN, HANDOVER_NO_ROOM, TARGET_NOT_WRITABLE; and whatever ``tell`` raises.
    """
    with new_package(target) as writer:
        return _Package(writer, contents, tell).write()


class _Package:
    def __init__(self, writer: PackageWriter, contents: Contents, tell: Progress) -> None:
        self._writer, self._contents, self._tell = writer, contents, tell
        self._reading = contents.reading
        self._file_names = FileNames(contents.reading)
        self._site = Site(writer, partial(tell, _WITH_PAPERS))
        self._kept = KeptMinutes()
        self._certificates: dict[UUID, WrittenFile] = {}
        self._counts: dict[str, int] = {}

    def write(self) -> HandedOver:
        self._write_tables()
        papers = self._write_papers()
        self._write_pages(papers)
        handover = self._write_manifest()
        self._writer.write_sums()
        return HandedOver(
            handover=handover,
            files=len(self._writer.files),
            size=sum(file.size for file in self._writer.files),
            minutes=self._kept.count,
            changed=self._kept.changed,
        )

    # --- tables

    def _write_tables(self) -> None:
        total = sum(self._reading.count(shape.name) for shape in self._contents.shapes)
        counted = Counted(self._tell, total, until=_OF_TABLES)
        for shape in self._contents.shapes:
            self._counts[shape.name] = write_table(
                self._writer, shape, self._reading.rows(shape.name), self._save, counted.step
            )

    def _save(self, table_name: str, column: str, row: Row) -> str:
        """Write a file that a row holds; what the pages say of it is remembered."""
        content: bytes = row[column]
        path = self._file_names.of_value(table_name, column, row) if content else ""
        file = self._writer.write(path, content) if content else None
        if table_name == "minutes_record" and column == "pdf":
            self._kept.take(row, file)
        elif table_name == "disposal" and file is not None:
            self._certificates[row["id"]] = file
        return path

    # --- documents

    def _write_papers(self) -> list[tuple[str, list[tuple[str, WrittenFile]]]]:
        """Put on paper what is kept in rows, by the heading it stands under."""
        counted = Counted(self._tell, len(self._contents.papers), begin=_OF_TABLES, until=_WITH_PAPERS)
        found = []
        for group, papers in groupby(self._contents.papers, lambda paper: paper.group):
            written = []
            for paper in papers:
                path = self._file_names.free(f"{paper.path}.pdf")
                written.append((paper.title, self._writer.write(path, paper.make())))
                counted.step()
            found.append((group, written))
        return found

    # --- pages

    def _write_pages(self, papers: list[tuple[str, list[tuple[str, WrittenFile]]]]) -> None:
        site, reading, names = self._site, self._reading, Names(self._reading)
        front = Front(
            program=self._contents.program,
            schema=self._contents.schema,
            exported_at=self._contents.exported_at,
            rows=sum(self._counts.values()),
            changed=self._kept.changed,
            series=meeting_pages(site, reading, self._file_names, self._kept),
            follow_ups=follow_up_pages(site, reading, names),
            points=point_pages(site, reading, names),
            lists=(
                agreement_page(site, reading, names),
                register_page(site, reading, names),
                keeping_page(site, reading, self._certificates),
            ),
            papers=papers,
        )
        shapes = self._contents.shapes
        self._writer.write(DESCRIPTION_JSON, description_json(shapes, self._counts))
        site.write(DESCRIPTION_PAGE, DESCRIPTION_TITLE, "", description_parts(shapes, self._counts))
        site.write(INDEX, FRONT, LEAD, front_parts(front, reading))

    def _write_manifest(self) -> Handover:
        handover = Handover(
            program=self._contents.program,
            schema=self._contents.schema,
            exported_at=self._contents.exported_at.astimezone(UTC).isoformat(timespec="seconds"),
            counts=self._counts,
        )
        self._writer.write(MANIFEST, manifest_json(handover))
        files = table("Filer", ("Fil", "Byte", "SHA-256"), file_rows(self._writer.files), "-n-")
        self._site.write(FILES_PAGE, FILES_TITLE, "", files)
        self._tell(1.0)
        return handover
