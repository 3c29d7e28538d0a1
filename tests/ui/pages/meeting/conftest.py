"""The parts of the editor lie in its middle pane: keys typed as a person does, and pictures at the width they get."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.program import Services
from desktop.services.register_service import Register
from domain.agreements import AgreementParty
from tests.ui.pages.conftest import SCREENSHOTS, Unit, Variant

MIDDLE_PANE_PX = 734  # at 1366: the rail, the outline and the context take the rest
PANE_HEIGHT_PX = 596

Press = Callable[..., None]


@pytest.fixture
def register(services: Services, unit: Unit) -> Register:
    """The register of the unit, with districts."""
    for name in ("Västertorp", "Solberga", "Älvsjö"):
        services.register.add_district(name)
    return services.register.show()


@pytest.fixture
def press(qapp: QApplication) -> Press:
    """Send keys to whatever has the focus. A text is typed letter by letter; qtbot.keyClicks aborts at å ä ö."""

    def send(*keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            strokes = (
                [(Qt.Key.Key_unknown, letter) for letter in key] if isinstance(key, str) else [(key, "")]
            )
            for code, text in strokes:
                _stroke(qapp, code, text, modifiers)

    return send


def _stroke(qapp: QApplication, code: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    """One key down and up, asked of the page's shortcuts first, as a window system does."""
    target = qapp.focusWidget()
    assert target is not None, "nothing has the focus"
    text = {Qt.Key.Key_Space: " ", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Backspace: "\b"}.get(code, text)
    code = Qt.Key.Key_Space if text == " " else code
    if code == Qt.Key.Key_unknown and text.isascii():
        code = Qt.Key(ord(text.upper()))
    QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers, text))
    QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))
    now = qapp.focusWidget()
    if now is not None:
        QCoreApplication.sendEvent(now, QKeyEvent(QEvent.Type.KeyRelease, code, modifiers, text))


class Column(QScrollArea):
    """The middle pane."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("pane", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 16, 28, 16)
        column.addWidget(part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.resize(MIDDLE_PANE_PX, PANE_HEIGHT_PX)


@pytest.fixture
def put_in_pane(qtbot: QtBot) -> Callable[[QWidget], Column]:
    """Show a part of the editor in an active window, as wide as it gets at 1366."""

    kept = []  # qtbot holds its widgets weakly

    def put(part: QWidget) -> Column:
        column = Column(part)
        kept.append(column)
        qtbot.addWidget(column)
        with qtbot.waitActive(column):
            column.show()
        return column

    return put


@pytest.fixture
def save_pane(qapp: QApplication, variant: Variant) -> Callable[[Column, str], None]:
    """Save the whole of a pane, however high it is, for people to look at; nothing may be cut at the right."""

    def save(column: Column, name: str) -> None:
        for _round in range(3):
            qapp.processEvents()  # heights that follow widths
        inner = column.widget()
        assert inner.width() <= column.viewport().width(), f"{name} wants {inner.width()} px"
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        assert inner.grab().save(str(SCREENSHOTS / f"{name}-{variant.name}.png"))

    return save


@pytest.fixture
def unit_with_dnr(services: Services, unit: Unit, new_id: Callable[[], UUID]) -> Unit:
    """The same unit under an agreement that names its parties."""
    agreement = replace(
        unit.agreement,
        id=new_id(),
        areas=(),
        parties=(
            AgreementParty(party_id=unit.administration.id),
            AgreementParty(party_id=unit.police.id),
        ),
    )
    with services.office.store.writing() as work:
        work.agreements.add(agreement)
        work.series.change(replace(unit.council, agreement_id=agreement.id))
    return replace(unit, agreement=agreement)
