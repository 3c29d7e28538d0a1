"""The help beside the pages, or in their place where there is no room, and every key on a sheet."""

from collections.abc import Callable

from desktop.ui.help.help_panel import HelpPanel
from domain.help.book import CONTENTS
from tests.ui.sample_window import SampleWindow

Place = tuple[str, Callable[[SampleWindow], None]]


def _opened(sample: SampleWindow) -> HelpPanel:
    sample.window.help.desk.close()
    sample.navigator.show_place("follow_ups")
    sample.window.help.toggle()
    return sample.window.help.desk.panel


def _help(sample: SampleWindow) -> None:
    _opened(sample)


def _contents(sample: SampleWindow) -> None:
    _opened(sample).go_to(CONTENTS)


def _found(sample: SampleWindow) -> None:
    panel = _opened(sample)
    panel._search.setText("sekretess")
    panel._on_search("sekretess")


def _beside_a_meeting(sample: SampleWindow) -> None:
    sample.window.help.desk.close()
    sample.navigator.show_meeting(sample.meeting.id)
    sample.window.help.toggle()


def _shortcuts(sample: SampleWindow) -> None:
    sample.window.help.desk.close()
    sample.navigator.show_meetings()
    sample.window.help.toggle_shortcuts()


def _example(sample: SampleWindow) -> None:
    sample.window.help.desk.close()
    sample.navigator.show_overview()
    sample.window.mark_example(is_example=True)


def _example_thrown_away(sample: SampleWindow) -> None:
    _example(sample)
    sample.window.top.example.ask()


def _guide(sample: SampleWindow) -> None:
    """An empty store, but for who works there and with whom."""
    sample.services.log.take_name("Samordnare Lind")
    for party in ("Stadsdelsförvaltningen", "Lokalpolisområdet"):
        sample.services.register.add_party(party)
    sample.navigator.show_meetings()
    sample.navigator.show_overview()


HELP: tuple[Place, ...] = (
    ("help", _help),
    ("help-contents", _contents),
    ("help-found", _found),
    ("help-meeting", _beside_a_meeting),
    ("shortcuts", _shortcuts),
    ("example", _example),
    ("example-thrown-away", _example_thrown_away),
)
GUIDE: Place = ("guide", _guide)
