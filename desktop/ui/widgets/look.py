"""Changes how a widget looks: sets the dynamic property the style sheet asks for.

Sizes of text belong in the style sheet too: a font set by hand is lost when the sheet looks at the widget again.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a dynamic property and let the style sheet see it. The names are in resources/styles/window.qss."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # Before it is first shown the style sheet has not looked at it yet, and will.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def text_label(text: str, look: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text in one of the looks of the type scale.

    ``look`` is title, section, strong, quiet, label, heading, secondary, error, big, writing or "" for body.
    """
    label = QLabel(parent)
    label.setProperty("type", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    return label
