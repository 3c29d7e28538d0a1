"""What spelling and writing rules have in common as marks: each can be turned off, and a place of them be skipped."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QObject

from desktop.ui.marks.mark import Choice, Found, MarkSource
from desktop.ui.preferences import Preferences


class ProofingSource(MarkSource):
    """What is skipped is so as long as the program runs. A subclass says what it ``_look_for``."""

    def __init__(self, preferences: Preferences, setting: str, parent: QObject | None = None) -> None:
        """``setting`` is the name of the one that turns it off."""
        super().__init__(parent)
        self._preferences, self._setting = preferences, setting
        self._skipped: set[Hashable] = set()
        self._is_on = self._is_wanted()
        preferences.changed.connect(self._on_preferences_changed)

    def find(self, text: str, typed_at: int | None) -> Sequence[Found]:
        if not self._is_on:
            return ()
        return [found for found in self._look_for(text, typed_at) if self._key(found) not in self._skipped]

    def choices(self, found: Found) -> Sequence[Choice]:
        return (Choice(self.tr("S&kip"), lambda: self._skip(found)),)

    def _look_for(self, text: str, typed_at: int | None, /) -> Sequence[Found]:
        raise NotImplementedError

    def _key(self, found: Found) -> Hashable:
        """What is skipped together."""
        return found.words

    def _skip(self, found: Found) -> None:
        self._skipped.add(self._key(found))
        self.changed.emit()

    def _is_wanted(self) -> bool:
        return bool(getattr(self._preferences.settings, self._setting))

    def _on_preferences_changed(self) -> None:
        is_on = self._is_wanted()
        if is_on is not self._is_on:
            self._is_on = is_on
            self.changed.emit()
