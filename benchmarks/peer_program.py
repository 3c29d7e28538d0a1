"""What runs in the interpreter that has the peers (``SAMSYN_PEERS``), started by its path: it knows nothing of the program.

    peer_program.py versions                              what is installed, by name
    peer_program.py docx BLOCKS.json FOLDER               a document for each list of blocks, 0.docx and on
    peer_program.py typst BOOK.typ FONTS BOOK.pdf         tagged, PDF/A-2a and PDF/UA-1
    peer_program.py weasyprint BOOK.html FONTS BOOK.pdf   tagged, PDF/UA-1

The answer is a line of JSON. Importing and finding the fonts is not counted: a small document is set before the book.
"""

import json
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter
from typing import Any

_PACKAGES = ("python-docx", "typst", "weasyprint")
_FACES = (
    ("Protokoll Serif", "normal", "ProtokollSerif-Regular.ttf"),
    ("Protokoll Sans", "normal", "ProtokollSans-Regular.ttf"),
    ("Protokoll Sans", "bold", "ProtokollSans-Bold.ttf"),
)
_CELL_STYLE = "Cell"
_KIB_PER_MIB = 1024


def versions() -> dict[str, str]:
    found = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def docx(blocks: str, folder: str) -> dict[str, int]:
    documents = json.loads(Path(blocks).read_text(encoding="utf-8"))
    for number, document in enumerate(documents):
        _docx_document(document).save(str(Path(folder, f"{number}.docx")))
    return {"documents": len(documents)}


def _docx_document(blocks: list[dict[str, Any]]) -> Any:
    document = import_module("docx").Document()
    _design(document)
    for block in blocks:
        match block["kind"], block["rows"]:
            case "title", [[text]]:
                document.add_heading(text, 1)
            case "heading", [[text]]:
                document.add_heading(text, 2)
            case "text", [[text]]:
                document.add_paragraph(text)
            case _, rows:
                _add_table(document, rows)
    return document


def _design(document: Any) -> None:
    """A sheet as ours, and sizes that make as many pages of the faces LibreOffice takes instead of the template's."""
    shared = import_module("docx.shared")
    sheet = document.sections[0]
    sheet.page_width, sheet.page_height = shared.Mm(210), shared.Mm(297)
    sheet.left_margin = sheet.right_margin = shared.Mm(30)
    body = document.styles["Normal"]
    body.font.size, body.paragraph_format.space_after = shared.Pt(10), shared.Pt(4)
    cell = document.styles.add_style(_CELL_STYLE, import_module("docx.enum.style").WD_STYLE_TYPE.PARAGRAPH)
    cell.font.size, cell.paragraph_format.space_after = shared.Pt(8), shared.Pt(0)


def _add_table(document: Any, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for line, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, row, strict=True):
            cell.paragraphs[0].text, cell.paragraphs[0].style = text, _CELL_STYLE


def typst(source: str, fonts: str, target: str) -> dict[str, float]:
    compile_book = import_module("typst").compile

    def write(book: bytes | str) -> None:
        compile_book(
            book,
            output=target,
            format="pdf",
            font_paths=[fonts],
            ignore_system_fonts=True,
            pdf_standards=["a-2a", "ua-1"],
        )

    write(b"#set document(title: [A])\nA")
    return _taken(lambda: write(source))


def weasyprint(source: str, fonts: str, target: str) -> dict[str, float]:
    library = import_module("weasyprint")
    configuration = import_module("weasyprint.text.fonts").FontConfiguration()
    faces = library.CSS(string=_face_rules(Path(fonts)), font_config=configuration)

    def write(book: Any) -> None:
        book.write_pdf(target, stylesheets=[faces], font_config=configuration, pdf_variant="pdf/ua-1")

    write(library.HTML(string="<html lang=sv><title>A</title><p>A</html>"))
    return _taken(lambda: write(library.HTML(filename=source)))


def _face_rules(fonts: Path) -> str:
    return "".join(
        f"@font-face {{ font-family: '{name}'; font-weight: {weight}; src: url('{(fonts / file).as_uri()}') }}"
        for name, weight, file in _FACES
    )


def _taken(write: Callable[[], object]) -> dict[str, float]:
    """How long it took, and the most memory this process has had."""
    start = perf_counter()
    write()
    taken_ms = (perf_counter() - start) * 1000
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return {"ms": taken_ms, "mib": int(told.partition("VmHWM:")[2].split()[0]) / _KIB_PER_MIB}


TASKS: dict[str, Callable[..., object]] = {
    "versions": versions,
    "docx": docx,
    "typst": typst,
    "weasyprint": weasyprint,
}

if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](*sys.argv[2:])))
