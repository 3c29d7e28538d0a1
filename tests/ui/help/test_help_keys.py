"""Keys are called the same on paper, which knows nothing of Qt, as in the window when it speaks Swedish."""

from PySide6.QtWidgets import QApplication

from desktop.documents.manual_words import shown_keys
from desktop.help_shelf import help_book
from desktop.ui.help import help_html
from tests.ui.sample_window import spoken_swedish


def test_paper_and_window_call_every_key_the_same(qapp: QApplication) -> None:
    caps = {cap for page in help_book("sv").pages.values() for row in page.key_rows() for cap in row.keys}
    caps |= {cap for page in help_book("sv").pages.values() for cap in page.key_caps()}
    with spoken_swedish(qapp):
        assert {cap.keys: help_html.shown_keys(cap) for cap in caps} == {
            cap.keys: shown_keys(cap.keys) for cap in caps
        }
