"""All Qt: the window, its pages, dialogs and widgets. Never the database."""

from desktop.ui.immortal_constants import make_constants_immortal

make_constants_immortal()
