"""Personal data: facts of the processing, kept in the store, and the register of article 30 as a file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.pages.paper.paper_ways import PaperWays
from desktop.ui.pages.register.kept_form_tab import KeptFormTab
from desktop.ui.pages.register.processing_form import ProcessingForm
from desktop.ui.theme import ThemeFeed
from desktop.ui.widgets.inline_message import MessageKind
from domain.processing import ProcessingFacts

if TYPE_CHECKING:
    from desktop.services.program import Services


class ProcessingTab(KeptFormTab[ProcessingFacts]):
    """The register is made in the background and saved where the person says."""

    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        ways: PaperWays,
        parent: QWidget | None = None,
    ) -> None:
        self._processing, self._background, self._ways = services.processing, background, ways
        form = ProcessingForm(theme_feed)
        super().__init__(form, services.processing, ProcessingFacts(), theme_feed, parent)
        form.register_wanted.connect(self._on_register_wanted)
        ways.saved.connect(self._on_saved)
        ways.trouble.connect(partial(self.tell, MessageKind.DANGER))

    def _on_register_wanted(self) -> None:
        self._background.run(self._processing.register, self._ways.save, self._ways.tell_failure)

    def _on_saved(self, target: Path) -> None:
        self.tell(MessageKind.OK, self.tr("Saved as {path}.").format(path=target))
