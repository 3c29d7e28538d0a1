"""A decided picture as one calm text to read, select and copy: nothing in it can be changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.ui.dates import day_month
from desktop.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, ThemeFeed
from desktop.ui.theme_palettes import ColourRole
from desktop.ui.theme_tokens import TypeRole
from desktop.ui.widgets.look import set_look

if TYPE_CHECKING:
    from desktop.services.picture_view import PartView, PictureLine, PictureView

_LINE_PERCENT = 130


class PictureReader(QTextBrowser):
    """Arrow keys scroll; Tab leaves it."""

    def __init__(self, theme_feed: ThemeFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_feed = theme_feed
        self._view: PictureView | None = None
        set_look(self, "bare", value=True)
        self.setAccessibleName(self.tr("The decided situation picture"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(QMargins(Space.PAGE, Space.CARD, Space.INSIDE, 0))
        self.setTabChangesFocus(True)
        theme_feed.follow(self._on_theme_changed)

    def show_picture(self, view: "PictureView") -> None:
        """Show a picture from its beginning."""
        self._view = view
        self._write()

    def _on_theme_changed(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        self.setPalette(palette)
        self._write()

    def _write(self) -> None:
        if self._view is None:
            return
        view, picture = self._view, self._view.picture
        self.clear()
        self.document().setDocumentMargin(0)
        self._cursor = QTextCursor(self.document())
        self._cursor.beginEditBlock()
        self._line(picture.title, "title", weight=SEMIBOLD)
        self._line(view.agreement, "secondary", role="text2", above=Space.TINY)
        if picture.decided_on is not None:
            day = f"{day_month(picture.decided_on)} {picture.decided_on.year}"
            decided = self.tr("Version {number}, decided by {body} on {day}").format(
                number=picture.number, body=picture.decided_by, day=day
            )
            self._line(decided, "secondary", role="text2", above=0)
        for part in view.parts:
            self._write_part(part)
        self._cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # the widget's own was pushed to the end

    def _write_part(self, part: "PartView") -> None:
        self._line(part.title, "section", weight=SEMIBOLD, above=Space.PAGE)
        for paragraph in part.text.split("\n"):
            if paragraph.strip():
                self._line(paragraph, "writing", above=Space.INSIDE)
        if not part.text.strip() and not part.groups:
            self._line(self.tr("Nothing was written here."), "body", role="text3", above=Space.INSIDE)
        for group in part.groups:
            title = group.area.title if group.area else self.tr("Without area")
            letter = f"{group.area.letter}  " if group.area else ""
            self._line(f"{letter}{title}", "secondary", weight=SEMIBOLD, role="text2", above=Space.CARD)
            for line in group.lines:
                self._write_point(line)

    def _write_point(self, line: "PictureLine") -> None:
        self._line(line.headline, "body", weight=MEDIUM, above=Space.INSIDE)
        if line.text:
            self._line(" ".join(line.text.split()), "body", above=0)
        if line.detail:
            self._line(line.detail, "secondary", role="text2", above=0)
        if line.secrecy:
            self._line(line.secrecy, "secondary", weight=MEDIUM, role="warn", above=0)

    def _line(
        self, words: str, size: TypeRole, *, weight: int = 400, role: ColourRole = "text", above: int = 0
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        theme = self._theme_feed.theme
        letters = QTextCharFormat()
        letters.setFont(theme.font_of(size, weight))
        letters.setForeground(theme.colour(role))
        if self.document().isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(words, letters)
