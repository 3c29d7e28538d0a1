"""What painted widgets are to a screen reader: Qt knows the roles of its own controls only, and calls the rest filler.

Filler is passed over in silence, also when it has the keyboard.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "spokenRole"


def set_spoken_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is. Its accessible name and description say the rest."""
    _begin()
    widget.setProperty(_ROLE, role.value)


@cache
def _begin() -> None:
    """Qt asks every factory it knows before its own; asked once for each widget, and only when somebody listens."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, spoken: QObject) -> QAccessibleInterface | None:
    if not isinstance(spoken, QWidget) or spoken.property(_ROLE) is None:
        return None
    return QAccessibleWidget(spoken, QAccessible.Role(spoken.property(_ROLE)))
