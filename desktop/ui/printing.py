"""Puts the pages of a finished PDF on paper, as they are: no second layout, so that print and file are the same.

Imports QtPdf and QtPrintSupport: import it only when something is printed.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.ui.pdf_file import open_pdf

MOST_DOTS_AN_INCH = 600


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def new_printer(title: str) -> QPrinter:
    """A printer for upright A4 pages that are drawn to the edge of the sheet; the job is called ``title``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Print the chosen pages at the printer's resolution, at most 600 dpi; False when the printer fails.

    May run in any thread, as QPainter may on a QPrinter. An A4 page of 600 dpi takes 140 MB while it is drawn.
    """
    document = open_pdf(pdf)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, page in enumerate(_pages_to_print(printer, document.pageCount())):
        if place and not printer.newPage():
            painter.end()
            return False
        _print_page(document, page, painter, printer)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def _pages_to_print(printer: QPrinter, count: int) -> Iterator[int]:
    """Pages from 0 in the order of the sheets: the range and the copies that the driver leaves to us."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or count, count)
    pages = range(first - 1, last)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        for _copy in range(copies):
            yield from pages
    else:
        for page in pages:
            yield from [page] * copies


def _print_page(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    natural = document.pagePointSize(page)
    fitted = natural.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(sheet.topLeft(), fitted)
    target.moveCenter(sheet.center())
    dots_an_inch = min(printer.resolution(), MOST_DOTS_AN_INCH)
    painter.drawImage(target, _picture(document, page, fitted * dots_an_inch / printer.resolution()))


def _picture(document: QPdfDocument, page: int, size: QSizeF) -> QImage:
    """The page on white: QtPdf leaves it clear, and not every driver can mix."""
    picture = document.render(page, size.toSize())
    paper = QPainter(picture)
    paper.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    paper.fillRect(picture.rect(), Qt.GlobalColor.white)
    paper.end()
    return picture.convertToFormat(QImage.Format.Format_RGB32)
