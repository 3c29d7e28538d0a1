"""The ways to what a person can choose, with a name that is being written."""

from desktop.ui.pages.settings.own_words_section import OwnWordsSection
from desktop.ui.preferences import Preferences
from desktop.ui.proofing.own_words import OwnWords
from desktop.ui.proofing.proofing import Proofing
from desktop.ui.proofing.spelling import Spelling
from tests.ui.sample_window import SampleWindow


def _settings(sample: SampleWindow) -> None:
    sample.navigator.show_place("settings")


def _own_words(sample: SampleWindow) -> None:
    """Of a computer without a word list, where a person has added words nevertheless."""
    _settings(sample)
    own_words = OwnWords(["Östbergaprojektet", "Årstafältet", "trygghetsvärdskap"])
    spelling = Spelling(own_words, ["/no/such/program"])
    page = sample.pages.settings
    page.take_proofing(Proofing(Preferences(), own_words, spelling, page))
    sample.settle()
    section = page.findChild(OwnWordsSection)
    section._field.setFocus()
    page._column.ensureWidgetVisible(section)


def _name(sample: SampleWindow) -> None:
    _settings(sample)
    sample.pages.settings._person.name_given.emit("Samordnare Lind")


def _foot(sample: SampleWindow) -> None:
    _settings(sample)
    bar = sample.pages.settings._column.verticalScrollBar()
    bar.setValue(bar.maximum())


SETTINGS = (
    ("settings", _settings),
    ("settings-name", _name),
    ("settings-foot", _foot),
    ("settings-own-words", _own_words),
)
