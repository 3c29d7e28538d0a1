"""The house's own look as it is written: organisation, logo, colour, footers; errors at their fields."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.background import Background
from desktop.ui.pages.register.accent_field import AccentField
from desktop.ui.pages.register.footer_fields import FooterFields
from desktop.ui.pages.register.kept_form import KeptForm
from desktop.ui.pages.register.logo_field import LogoField
from desktop.ui.saying import say
from desktop.ui.theme import Space, ThemeFeed
from desktop.ui.widgets.field import Field
from desktop.ui.widgets.look import text_label
from desktop.ui.widgets.section_label import SectionLabel
from domain.errors import Problem, UserError
from domain.look import Logo, Look
from domain.parties import Party

if TYPE_CHECKING:
    from desktop.services.register_service import Register


class LookForm(KeptForm[Look]):
    def __init__(
        self,
        theme_feed: ThemeFeed,
        read_logo: Callable[[Path], Logo],
        background: Background,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme_feed, self._today = theme_feed, today
        self._organisation = QLineEdit()
        self._logo = LogoField(theme_feed, read_logo, background)
        self._accent = AccentField(theme_feed)
        self._footers = FooterFields(theme_feed)
        self._lay_out()
        self._connect()

    def set_register(self, register: "Register", stored: Look, /) -> None:
        """Offer a footer to every party that is, and to one that is no more where it has one."""
        footers = {*stored.footers, *self._footers.footers()}
        self._footers.offer(
            [party for party in register.parties if self._is_offered(party) or party.id in footers]
        )

    def show_stored(self, stored: Look, /) -> None:
        self._organisation.setText(stored.organisation)
        self._organisation.setCursorPosition(0)
        self._organisation_field.clear_error()
        self._logo.show_logo(stored.logo)
        self._accent.show_accent(stored.accent)
        self._footers.show_footers(stored.footers)

    def written(self, base: Look, /) -> Look:
        return replace(
            base,
            organisation=self._organisation.text(),
            accent=self._accent.accent(),
            logo=self._logo.logo(),
            footers=self._footers.footers(),
        )

    def is_right(self) -> bool:
        return self._accent.is_right()

    def say(self, error: UserError) -> bool:
        party_id = error.values.get("party_id")
        if error.problem is Problem.ORGANISATION_TOO_LONG:
            self._organisation_field.set_error(say(error))
            self.focus_first()
        elif isinstance(party_id, UUID):
            self._footers.say_wrong(party_id, error)
        elif error.problem in {Problem.ACCENT_WRONG, Problem.ACCENT_TOO_PALE}:
            self._accent.say_wrong(error)
        else:
            return False
        return True

    def focus_first(self) -> None:
        self._organisation.setFocus(Qt.FocusReason.TabFocusReason)

    def _is_offered(self, party: Party) -> bool:
        """One that is no more writes no letters."""
        return party.valid_to is None or party.valid_to >= self._today

    def _lay_out(self) -> None:
        feed = self._theme_feed
        self._organisation_field = Field(
            self.tr("Organisation"),
            self._organisation,
            feed,
            help_text=self.tr("First in the letterhead. If it is empty, a document names its own party."),
        )
        footer_help = self.tr(
            "At the foot of the party's documents: address, telephone, e-mail. At most 200 characters."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.CARD, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.CARD)
        for part in (
            self._organisation_field,
            self._logo,
            self._accent,
        ):
            column.addWidget(part)
        footers = QVBoxLayout()
        footers.setSpacing(Space.TINY)
        footers.addWidget(SectionLabel(self.tr("Footer by party"), "section"))
        footers.addWidget(text_label(footer_help, "secondary", wraps=True))
        column.addLayout(footers)
        column.addWidget(self._footers)
        column.addStretch(1)

    def _connect(self) -> None:
        self._organisation.textEdited.connect(self._organisation_field.clear_error)
        self._organisation.textEdited.connect(self.edited)
        for part in (self._logo, self._accent, self._footers):
            part.edited.connect(self.edited)
