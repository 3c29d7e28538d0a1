"""What the house keeps one of, as it is written. Its subclasses know the fields."""

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.errors import UserError
from domain.look import Look
from domain.processing import ProcessingFacts

if TYPE_CHECKING:
    from desktop.services.register_service import Register

KeptT = TypeVar("KeptT", bound=Look | ProcessingFacts)


class KeptForm(QWidget, Generic[KeptT]):
    """``edited`` comes for the user's edits only; ``written`` then gives all that stands here."""

    edited = Signal()

    def show_stored(self, stored: KeptT, /) -> None:
        """Show what is stored, without a signal."""
        raise NotImplementedError

    def written(self, base: KeptT, /) -> KeptT:
        """What stands here, as a change of ``base``."""
        raise NotImplementedError

    def focus_first(self) -> None:
        raise NotImplementedError

    def set_register(self, register: "Register", stored: KeptT, /) -> None:
        """Offer what there is to choose from beside what is stored; what is written stays."""

    def is_right(self) -> bool:
        """False when a field says what is wrong with it."""
        return True

    def say(self, error: UserError) -> bool:
        """Say at its field what is wrong; False when it is about none of them."""
        del error
        return False
