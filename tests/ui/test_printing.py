"""What comes out of the printer is the finished file, page for page and in its place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.background import Background
from desktop.ui.pdf_file import count_pages, open_pdf
from desktop.ui.printing import MOST_DOTS_AN_INCH, new_printer, print_pdf
from tests.ui.example_paper import example_paper

A4_POINTS = (595, 842)
PICTURE = QSize(210, 297)  # a dot a millimetre


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    return tmp_path / "utskrift.pdf"


@pytest.fixture
def printer(qapp: QApplication, printed: Path) -> QPrinter:
    """A printer that prints to a file, at 150 dpi to be quick."""
    printer = new_printer("Minnesanteckningar")
    printer.setOutputFileName(str(printed))
    printer.setResolution(150)
    return printer


def pages_of(file: Path) -> list[QImage]:
    document = open_pdf(file.read_bytes())
    return [on_white(document.render(page, PICTURE)) for page in range(document.pageCount())]


def on_white(picture: QImage) -> QImage:
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            grey = 255 - round(colour.alphaF() * (255 - colour.lightness()))
            paper.setPixelColor(x, y, QColor(grey, grey, grey))
    return paper


def ink_rows(picture: QImage) -> set[int]:
    """The millimetres down the page where something stands."""
    return {
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() < 200 for x in range(picture.width()))
    }


def test_every_page_is_printed_on_a4_with_its_ink_where_it_was(printer: QPrinter, printed: Path) -> None:
    paper = example_paper()
    assert print_pdf(paper, printer)
    assert count_pages(printed.read_bytes()) == count_pages(paper)
    size = open_pdf(printed.read_bytes()).pagePointSize(0)
    assert (round(size.width()), round(size.height())) == A4_POINTS
    original, copy = open_pdf(paper), pages_of(printed)
    for page, picture in enumerate(copy):
        expected = ink_rows(on_white(original.render(page, PICTURE)))
        assert len(ink_rows(picture) ^ expected) <= len(expected) * 0.15, f"page {page + 1}"


def test_nothing_is_drawn_finer_than_600_dots_an_inch(printer: QPrinter, printed: Path) -> None:
    paper = example_paper(sections=1)
    printer.setResolution(1200)
    assert print_pdf(paper, printer)
    fine = printed.stat().st_size
    printer.setResolution(MOST_DOTS_AN_INCH)
    assert print_pdf(paper, printer)
    assert fine == pytest.approx(printed.stat().st_size, rel=0.02)


def test_a_range_of_pages_in_copies(printer: QPrinter, printed: Path) -> None:
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    assert print_pdf(example_paper(), printer)
    assert count_pages(printed.read_bytes()) == (2 if printer.supportsMultipleCopies() else 4)


def test_last_page_first(printer: QPrinter, printed: Path) -> None:
    paper = example_paper()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert print_pdf(paper, printer)
    first, last = pages_of(printed)[0], on_white(open_pdf(paper).render(count_pages(paper) - 1, PICTURE))
    assert max(ink_rows(first) - {max(ink_rows(first))}) == pytest.approx(
        max(ink_rows(last) - {max(ink_rows(last))}), abs=2
    )


def test_other_paper_gets_the_whole_page_in_its_middle(printer: QPrinter, printed: Path) -> None:
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    assert print_pdf(example_paper(), printer)
    picture = pages_of(printed)[0]
    original = on_white(open_pdf(example_paper()).render(0, PICTURE))
    assert min(ink_rows(picture)) == pytest.approx(min(ink_rows(original)), abs=3)


@pytest.mark.qt_log_ignore("QPdfEngine|QPainter")
def test_a_printer_that_fails_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "finns inte" / "utskrift.pdf"))
    assert not print_pdf(example_paper(sections=1), printer)


def test_it_prints_beside_the_window(qtbot: QtBot, printer: QPrinter, printed: Path) -> None:
    background = Background()
    answers: list[object] = []
    background.run(lambda: print_pdf(example_paper(), printer), answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [True]
    assert count_pages(printed.read_bytes()) == count_pages(example_paper())
