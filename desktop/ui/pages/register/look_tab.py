"""The house's own look on paper, kept in the store: one form, saved when the user says so."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.background import Background
from desktop.ui.pages.register.kept_form_tab import KeptFormTab
from desktop.ui.pages.register.look_form import LookForm
from desktop.ui.theme import ThemeFeed
from domain.look import Look

if TYPE_CHECKING:
    from desktop.services.program import Services


class LookTab(KeptFormTab[Look]):
    def __init__(
        self,
        services: "Services",
        theme_feed: ThemeFeed,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        form = LookForm(theme_feed, services.look.read_logo, background, services.office.today())
        super().__init__(form, services.look, Look(), theme_feed, parent)
