"""What can be done from anywhere in the window: each with its name, sign, keys and way.

The window's keys are made from it, so that what the palette and the sheet of keys say of a command is always true.
Light: it stands before the first paint. Commands that need more than the navigator come later, by ``add``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.navigator import Navigator
from desktop.ui.preferences import Preferences
from desktop.ui.theme import SchemeChoice, ThemeFeed
from desktop.ui.widgets.navigation_rail import NavigationRail

_NATIVE = QKeySequence.SequenceFormat.NativeText
_SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """``key`` names it in the program, ``title`` on screen; ``words`` are others it is found by.

    ``keys`` do it everywhere in the window; the first of them is shown. ``page_keys`` a page has for it itself: shown only.
    """

    key: str
    title: str
    icon: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    page_keys: tuple[str, ...] = ()
    words: str = ""

    @property
    def shown_keys(self) -> str:
        """The keys as they are written on this system; empty without any."""
        known = self.keys + self.page_keys
        return QKeySequence(known[0]).toString(_NATIVE) if known else ""


class Commands(QObject):
    """The commands of one window, in the order in which they are listed; adding one binds its keys."""

    def __init__(
        self,
        window: QWidget,
        navigator: Navigator,
        rail: NavigationRail,
        theme_feed: ThemeFeed,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._rail = window, navigator, rail
        self._theme_feed, self._preferences = theme_feed, preferences
        self._commands: dict[str, Command] = {}
        for part in (self._beginnings, self._meeting, self._places, self._pages, self._moves, self._sizes):
            self.add(*part())
        self.add(*self._schemes())

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, key: str) -> Command:
        """Raises KeyError for an unknown one."""
        return self._commands[key]

    def __contains__(self, key: object) -> bool:
        return key in self._commands

    def add(self, *commands: Command) -> None:
        """Take in more; their keys work from now on."""
        for command in commands:
            self._commands[command.key] = command
            for keys in command.keys:
                QShortcut(QKeySequence(keys), self._window, command.run)

    def rename(self, key: str, title: str) -> None:
        """Say something else on screen; what it does and its keys stay."""
        self._commands[key] = replace(self._commands[key], title=title)

    def _beginnings(self) -> Iterator[Command]:
        navigator = self._navigator
        yield Command(
            key="new_point",
            title=self.tr("New situation point"),
            icon="map-pin",
            keys=("Ctrl+Shift+N",),
            run=navigator.begin_point,
            words=self.tr("log note report"),
        )
        yield Command(
            key="new_meeting",
            title=self.tr("New meeting"),
            icon="calendar-days",
            keys=("Ctrl+N",),
            run=navigator.show_new_meeting,
            words=self.tr("plan call"),
        )
        yield Command(
            key="new_agreement",
            title=self.tr("New agreement"),
            icon="handshake",
            run=navigator.begin_agreement,
            words=self.tr("write down"),
        )

    def _meeting(self) -> Iterator[Command]:
        yield Command(
            key="meeting_mode",
            title=self.tr("Meeting mode"),
            icon="presentation",
            page_keys=("F11",),
            run=self._navigator.show_on_wall,
            words=self.tr("wall screen projector room"),
        )

    def _places(self) -> Iterator[Command]:
        """The places of the rail by number, the last one, the settings, by the key it has in most programs."""
        for number, (place, icon, name) in enumerate(self._rail.signs(), start=1):
            yield Command(
                key=place,
                title=self.tr("Go to {place}").format(place=name),
                icon=icon,
                keys=("Ctrl+,",) if place == _SETTINGS else (f"Ctrl+{number}",),
                run=partial(self._navigator.show_place, place),
            )

    def _pages(self) -> Iterator[Command]:
        navigator = self._navigator
        for key, icon, title, words, run in (
            (
                "series",
                "calendar-range",
                self.tr("Meeting series"),
                self.tr("bodies agenda template"),
                navigator.show_series,
            ),
            (
                "orphans",
                "list-checks",
                self.tr("Loose threads"),
                self.tr("forgotten without follow-up"),
                navigator.show_orphans,
            ),
            (
                "duties",
                "scale",
                self.tr("What the law asks for"),
                self.tr("duties 2023:196"),
                navigator.show_duties,
            ),
            (
                "calendar_file",
                "download",
                self.tr("Save a calendar file …"),
                self.tr("dates follow-ups ics Outlook"),
                navigator.save_calendar,
            ),
            (
                "disclosure",
                "send",
                self.tr("Requests for public records"),
                self.tr("disclosure secrecy mask"),
                partial(navigator.show_page, "disclosure"),
            ),
            (
                "disposal",
                "archive",
                self.tr("Disposal"),
                self.tr("erase weed rules"),
                partial(navigator.show_page, "disposal"),
            ),
            (
                "hand_over",
                "package",
                self.tr("Hand over everything …"),
                self.tr("export successor archive leave give"),
                navigator.hand_over,
            ),
            (
                "log",
                "scroll-text",
                self.tr("Log"),
                self.tr("events who"),
                partial(navigator.show_page, "log"),
            ),
        ):
            yield Command(key=key, title=title, icon=icon, words=words, run=run)

    def _moves(self) -> Iterator[Command]:
        navigator = self._navigator
        for key, icon, title, keys, run in (
            ("back", "arrow-left", self.tr("Back to where I was"), "Alt+Left", navigator.go_back),
            ("forward", "arrow-right", self.tr("Forward again"), "Alt+Right", navigator.go_forward),
            ("next_pane", "columns-2", self.tr("Next part of the window"), "F6", navigator.go_to_next_pane),
            (
                "previous_pane",
                "columns-2",
                self.tr("Previous part of the window"),
                "Shift+F6",
                navigator.go_to_previous_pane,
            ),
        ):
            yield Command(key=key, title=title, icon=icon, keys=(keys,), run=run)

    def _sizes(self) -> Iterator[Command]:
        feed, words = self._theme_feed, self.tr("letters zoom")
        for key, icon, title, keys, run in (
            ("larger_text", "zoom-in", self.tr("Larger text"), ("Ctrl++", "Ctrl+="), feed.enlarge_text),
            ("smaller_text", "zoom-out", self.tr("Smaller text"), ("Ctrl+-",), feed.reduce_text),
            (
                "plain_text_size",
                "search",
                self.tr("Ordinary text size"),
                ("Ctrl+0",),
                partial(feed.choose_text_scale, 1.0),
            ),
            (
                "rail_width",
                "columns-2",
                self.tr("Wide or narrow side list"),
                ("Ctrl+Shift+L",),
                self._rail.toggle_width,
            ),
        ):
            yield Command(key=key, title=title, icon=icon, keys=keys, run=run, words=words)

    def _schemes(self) -> Iterator[Command]:
        words = self.tr("look theme colours")
        for choice, title in (
            (SchemeChoice.LIGHT, self.tr("Light look")),
            (SchemeChoice.DARK, self.tr("Dark look")),
            (SchemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
            (SchemeChoice.FOLLOW_SYSTEM, self.tr("Look as the system")),
        ):
            yield Command(
                key=f"scheme_{choice.value}",
                title=title,
                icon="sun-moon",
                run=partial(self._choose_scheme, choice),
                words=words,
            )

    def _choose_scheme(self, choice: SchemeChoice) -> None:
        self._theme_feed.choose_scheme(choice)
        self._preferences.change(scheme=choice.value)
