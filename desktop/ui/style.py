"""Fusion with what it draws by itself drawn our way: boxes, rings, arrows, combo boxes, date fields, focus.

Frames, buttons, tables, sizes and colours of text come from resources/styles/window.qss.

pixelMetric and styleHint are left alone on purpose: Qt asks for them thousands of times while a window opens, and
each call into Python costs. (QProxyStyle's stub alone says that a widget is always given: hence the two ignored
argument types.)
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QWidget,
)

from desktop.ui.icons import paint_icon
from desktop.ui.style_controls import (
    ControlState,
    paint_check_box,
    paint_chevron,
    paint_field_frame,
    paint_focus_ring,
    paint_radio_button,
)
from desktop.ui.theme_tokens import Space, Theme

_Complex = QStyle.ComplexControl
_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_SubControl = QStyle.SubControl
_Place = Callable[[QRect], QRect]
_Arrows = tuple[tuple[_Place, str], ...]

_CHEVRONS = {
    _Primitive.PE_IndicatorArrowDown: "chevron-down",
    _Primitive.PE_IndicatorArrowUp: "chevron-up",
    _Primitive.PE_IndicatorArrowRight: "chevron-right",
    _Primitive.PE_IndicatorArrowLeft: "chevron-left",
    _Primitive.PE_IndicatorSpinDown: "chevron-down",
    _Primitive.PE_IndicatorSpinUp: "chevron-up",
}
_CHECK_BOXES = frozenset({_Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck})
_ARROW_WIDTH = Space.PAGE + Space.TINY
_TEXT_INSET = 10
_LINE = 2


def _text_place(rect: QRect) -> QRect:
    return rect.adjusted(_TEXT_INSET, _LINE, -_ARROW_WIDTH, -_LINE)


def _arrow_place(rect: QRect) -> QRect:
    return QRect(rect.right() - _ARROW_WIDTH, rect.top(), _ARROW_WIDTH, rect.height())


def _upper_arrow_place(rect: QRect) -> QRect:
    return _arrow_place(rect).adjusted(0, _LINE, 0, -rect.height() // 2)


def _lower_arrow_place(rect: QRect) -> QRect:
    return _arrow_place(rect).adjusted(0, rect.height() // 2, 0, -_LINE)


def _whole_place(rect: QRect) -> QRect:
    return rect


_PLACES: Mapping[tuple[QStyle.ComplexControl, QStyle.SubControl], _Place] = MappingProxyType(
    {
        (_Complex.CC_ComboBox, _SubControl.SC_ComboBoxEditField): _text_place,
        (_Complex.CC_ComboBox, _SubControl.SC_ComboBoxArrow): _arrow_place,
        (_Complex.CC_SpinBox, _SubControl.SC_SpinBoxEditField): _text_place,
        (_Complex.CC_SpinBox, _SubControl.SC_SpinBoxUp): _upper_arrow_place,
        (_Complex.CC_SpinBox, _SubControl.SC_SpinBoxDown): _lower_arrow_place,
        (_Complex.CC_SpinBox, _SubControl.SC_SpinBoxFrame): _whole_place,
    }
)
_FIELD_ARROWS: Mapping[QStyle.ComplexControl, _Arrows] = MappingProxyType(
    {
        _Complex.CC_ComboBox: ((_arrow_place, "chevron-down"),),
        _Complex.CC_SpinBox: ((_upper_arrow_place, "chevron-up"), (_lower_arrow_place, "chevron-down")),
    }
)


class SamsynStyle(QProxyStyle):
    """The one style of the application, made anew for each theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt gives it by this name
    ) -> int:
        """The list of a combo box hangs below it and does not lie over it.

        Not said in the sheet: with the sheet off and on again Qt 6.12 gives every box a new delegate and keeps the old.
        """
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Boxes, rings, arrows and focus our way."""
        if element == _Primitive.PE_FrameFocusRect:
            self._draw_focus(option, painter, widget)
        elif element in _CHECK_BOXES:
            paint_check_box(painter, option.rect, self._theme, _state_of(option))
        elif element == _Primitive.PE_IndicatorRadioButton:
            paint_radio_button(painter, option.rect, self._theme, _state_of(option))
        elif element == _Primitive.PE_IndicatorBranch:
            self._draw_branch(option, painter)
        elif element == _Primitive.PE_IndicatorMenuCheckMark:
            self._draw_menu_check(option, painter)
        elif element in _CHEVRONS:
            enabled = _state_of(option).enabled
            paint_chevron(painter, option.rect, self._theme, _CHEVRONS[element], enabled=enabled)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """The words of a combo box end in … where they do not fit; Fusion cuts them in the middle of a letter."""
        if element == QStyle.ControlElement.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            place = self.subControlRect(
                _Complex.CC_ComboBox, option, _SubControl.SC_ComboBoxEditField, widget
            )
            shown = QStyleOptionComboBox(option)
            room_px = place.width() - 2 * Space.TINY
            shown.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room_px
            )
            super().drawControl(element, shown, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Combo boxes, date fields and number fields have the frame of a field and chevrons."""
        arrows = _FIELD_ARROWS.get(control)
        if arrows is None:
            super().drawComplexControl(control, option, painter, widget)
        else:
            self._draw_field(option, painter, widget, arrows)

    def subControlRect(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub_control: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Place the text of a field 10 px in and give its arrows the last 28 px."""
        place = _PLACES.get((control, sub_control))
        if place is not None:
            return place(option.rect)
        return super().subControlRect(control, option, sub_control, widget)  # type: ignore[arg-type]

    def sizeFromContents(  # noqa: N802
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Fields and rows are at least as high as the theme says."""
        wanted = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        heights = self._theme.heights
        if kind in {QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox}:
            return QSize(max(wanted.width(), size.width() + _ARROW_WIDTH + 10), heights.control)
        if kind == QStyle.ContentsType.CT_ItemViewItem:
            return wanted.expandedTo(QSize(0, heights.list_row))
        return wanted

    def _draw_focus(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Draw it round the current row or cell; all other widgets get theirs from focus_ring.py."""
        if isinstance(widget, QAbstractItemView) and option.state & _State.State_KeyboardFocusChange:
            paint_focus_ring(painter, option.rect, self._theme)

    def _draw_menu_check(self, option: QStyleOption, painter: QPainter) -> None:
        is_selected = bool(option.state & _State.State_Selected)
        ink = self._theme.colour("selected_text" if is_selected else "text2")
        paint_icon(painter, option.rect, "check", ink)

    def _draw_branch(self, option: QStyleOption, painter: QPainter) -> None:
        if option.state & _State.State_Children:
            name = "chevron-down" if option.state & _State.State_Open else "chevron-right"
            paint_chevron(painter, option.rect, self._theme, name)

    def _draw_field(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None, arrows: _Arrows
    ) -> None:
        has_error = widget is not None and bool(widget.property("error"))
        state = _state_of(option, has_error=has_error)
        paint_field_frame(painter, option.rect, self._theme, state)
        for place, name in arrows:
            paint_chevron(painter, place(option.rect), self._theme, name, enabled=state.enabled)


def _state_of(option: QStyleOption, *, has_error: bool = False) -> ControlState:
    state = option.state
    return ControlState(
        enabled=bool(state & _State.State_Enabled),
        checked=bool(state & _State.State_On),
        partly_checked=bool(state & _State.State_NoChange),
        has_focus=bool(state & _State.State_HasFocus),
        has_error=has_error,
    )
