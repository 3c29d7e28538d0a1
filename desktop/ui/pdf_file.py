"""Opens the bytes of a PDF with QtPdf. Costs 0.1 s to import: only when a paper is first shown, counted or printed."""

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument


def open_pdf(pdf: bytes, parent: QObject | None = None) -> QPdfDocument:
    """The document, ready to show; it holds its bytes itself. Raises ValueError for what is no PDF."""
    document = QPdfDocument(parent) if parent is not None else QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise ValueError(f"not a PDF that can be shown: {document.error().name}")
    return document


def count_pages(pdf: bytes) -> int:
    return open_pdf(pdf).pageCount()
