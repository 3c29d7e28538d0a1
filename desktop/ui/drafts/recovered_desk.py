"""Gives recovered texts back: says that there are some, shows them, and puts one where it was when it still fits there."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.drafts.draft_lines import RecoveredLine
from desktop.ui.drafts.editors import Editor, alike_on, text_of, write_into
from desktop.ui.drafts.place_words import place_words
from desktop.ui.drafts.recovered_page import RecoveredPage
from desktop.ui.drafts.way_out import to_clipboard
from desktop.ui.navigator import Navigator
from desktop.ui.theme import ThemeFeed
from desktop.ui.top_lines import TopLines
from desktop.ui.trail import Spot
from domain.drafts import Draft

if TYPE_CHECKING:
    from desktop.services.draft_shelf import DraftShelf
    from desktop.services.program import Services


class RecoveredDesk(QObject):
    """A text leaves the shelf when it was put back, or thrown away."""

    def __init__(
        self,
        navigator: Navigator,
        top: TopLines,
        theme_feed: ThemeFeed,
        *,
        stack: QStackedWidget,
        places: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(navigator)
        self._navigator, self._top, self._theme_feed = navigator, top, theme_feed
        self._stack, self._places = stack, places
        self._line = RecoveredLine(theme_feed, top)
        self._services: Services | None = None
        self._shelf: DraftShelf | None = None
        self._page: RecoveredPage | None = None
        self._is_sudden, self._has_gone_back = False, False
        self._line.hide()
        self._line.shown.connect(self.show_texts)
        self._line.copied.connect(self._on_report_copied)
        self._line.closed.connect(self._hide_line)
        top.gone_back.connect(self._on_gone_back)

    def begin(self, services: "Services", shelf: "DraftShelf") -> None:
        """Say what was recovered, if there is anything to say."""
        self._services, self._shelf = services, shelf
        self._is_sudden, self._has_gone_back = bool(shelf.sudden_ends), False
        self._tell()

    def end(self) -> None:
        """The store is let go of."""
        self._hide_line()
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
        self._page = self._services = self._shelf = None

    def describe(self, draft: Draft) -> str:
        """Where a text was typed."""
        assert self._services is not None, "texts are shown over an open store"
        return place_words(draft, self._services, self._places())

    def show_texts(self) -> None:
        """Go to the page of the texts."""
        if self._shelf is None:
            return
        if self._page is None:
            self._page = self._made_page()
        self._page.show_drafts([(draft, self.describe(draft)) for draft in self._shelf.recovered])
        self._stack.setCurrentWidget(self._page)
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_page(self) -> RecoveredPage:
        page = RecoveredPage(self._theme_feed)
        page.put_back.connect(self._on_put_back)
        page.copied.connect(self._on_copied)
        page.thrown_away.connect(self._on_thrown_away)
        page.left.connect(self._navigator.show_overview)
        self._stack.addWidget(page)
        return page

    def _tell(self) -> None:
        assert self._shelf is not None
        number, ends = len(self._shelf.recovered), self._shelf.sudden_ends
        is_wanted = bool(number) or self._is_sudden
        if is_wanted:
            self._line.tell(
                number,
                was_sudden=self._is_sudden,
                is_all_there=not self._has_gone_back,
                has_report=any(end.report for end in ends),
            )
        self._top.show_line(self._line, is_wanted=is_wanted)

    def _hide_line(self) -> None:
        self._top.show_line(self._line, is_wanted=False)

    def _on_gone_back(self) -> None:
        """What was saved since the copy was made is not there."""
        self._has_gone_back = True
        if self._shelf is not None:
            self._tell()

    def _on_report_copied(self) -> None:
        if self._shelf is not None:
            to_clipboard("\n".join(end.report for end in self._shelf.sudden_ends))

    def _on_put_back(self, draft: Draft) -> None:
        self._navigator.show_spot(Spot(page=draft.page, keys=draft.keys, place=draft.place))
        page = self._navigator.page()
        editor = _editor_for(draft, page) if page is not None else None
        if editor is None or text_of(editor) != draft.before:
            self._refuse(draft)
            return
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        write_into(editor, draft.text)
        self._put_away(draft)

    def _refuse(self, draft: Draft) -> None:
        """The place has other words now, or its form is closed: nothing is overwritten."""
        to_clipboard(draft.text)
        self.show_texts()
        if self._page is not None:
            why = self.tr(
                "It cannot be put back by itself: its form is closed, or other words stand there now."
            )
            self._page.tell(draft, f"{why} {self._copied_words()}")

    def _on_copied(self, draft: Draft) -> None:
        to_clipboard(draft.text)
        if self._page is not None:
            self._page.tell(draft, self._copied_words())

    def _copied_words(self) -> str:
        return self.tr("The text is copied. Paste it where you want it.")

    def _on_thrown_away(self, draft: Draft) -> None:
        self._put_away(draft)
        if self._shelf is not None and self._shelf.recovered:
            self.show_texts()
        else:
            self._navigator.show_overview()

    def _put_away(self, draft: Draft) -> None:
        assert self._shelf is not None
        self._shelf.put_away(draft)
        self._is_sudden = False  # that has been read
        self._tell()


def _editor_for(draft: Draft, page: QWidget) -> Editor | None:
    """The field a text was typed in, where it is open."""
    alike = alike_on(page, draft.field)
    return alike[draft.turn] if draft.turn < len(alike) else None
