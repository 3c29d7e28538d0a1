"""Words for what was sent: the variant, and when which version was."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.dates import long_day
from domain.disclosure import Dispatch, Variant

translate = QCoreApplication.translate  # by this name the catalogue's maker finds the words


def variant_word(variant: Variant) -> str:
    return {
        Variant.PARTIES: translate("DispatchWords", "For the parties"),
        Variant.INTERNAL: translate("DispatchWords", "Internal"),
        Variant.DISCLOSURE: translate("DispatchWords", "For disclosure"),
    }[variant]


def dispatch_words(dispatch: Dispatch) -> str:
    """``21 november 2026, version 2, för parterna``."""
    version = translate("DispatchWords", "version {number}").format(number=dispatch.version)
    sent = version if dispatch.version else translate("DispatchWords", "draft")
    return f"{long_day(dispatch.sent_on)}, {sent}, {variant_word(dispatch.variant).lower()}"
