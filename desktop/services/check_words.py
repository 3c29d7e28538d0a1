"""What a check of a store's file has found, in words: Swedish and English, for the window and the command line alike."""

from collections.abc import Mapping

from desktop.services.language import Language
from domain.store_check import Ailment, CheckReport, Rung

_AILMENTS: Mapping[Ailment, tuple[str, str]] = {
    Ailment.CUT_OFF: ("Filen är avhuggen: slutet saknas.", "The file is cut off: its end is missing."),
    Ailment.HEADER: ("Filens början är förvanskad.", "The beginning of the file is garbled."),
    Ailment.PAGES: ("En del av filen går inte att läsa.", "Part of the file cannot be read."),
    Ailment.DISAGREES: (
        "Två delar av filen säger emot varandra.",
        "Two parts of the file contradict each other.",
    ),
    Ailment.KEYS: (
        "Något som andra uppgifter hör till saknas.",
        "Something that other records belong to is missing.",
    ),
    Ailment.VALUES: (
        "Det står värden i filen som Samsyn inte kan ha skrivit.",
        "The file holds values that Samsyn cannot have written.",
    ),
    Ailment.SCHEMA: (
        "Filen är inte uppställd som dess version säger.",
        "The file is not laid out as its version says.",
    ),
    Ailment.MINUTES: (
        "Färdigställda protokoll är inte som när de färdigställdes.",
        "Finished minutes are not as they were finished.",
    ),
    Ailment.INDEXES: (
        "Ett register över uppgifterna är trasigt. Uppgifterna själva går att läsa.",
        "An index of the records is broken. The records themselves can be read.",
    ),
    Ailment.SEARCH: (
        "Sökningens register är trasigt. Allt annat är helt.",
        "The index of the search is broken. Everything else is whole.",
    ),
}
_MENDABLE = (
    "Kommandot ”samsyn check --repair” rättar det. Den trasiga filen sparas bredvid.",
    "The command “samsyn check --repair” mends it. The broken file is kept beside it.",
)
_WAYS: Mapping[Rung, tuple[str, str]] = {
    Rung.SOUND: ("Filen är hel.", "The file is sound."),
    Rung.MAKE_SEARCH_ANEW: _MENDABLE,
    Rung.MAKE_INDEXES_ANEW: _MENDABLE,
    Rung.ASK: (
        "Någon har ändrat i filen utanför Samsyn. Återställ en säkerhetskopia från före ändringen.",
        "Somebody has changed the file outside Samsyn. Restore a backup from before the change.",
    ),
    Rung.RESTORE: (
        "Återställ den senaste säkerhetskopian som är hel.",
        "Restore the newest backup that is whole.",
    ),
}


def ailment_sentence(ailment: Ailment, language: Language) -> str:
    swedish, english = _AILMENTS[ailment]
    return swedish if language is Language.SWEDISH else english


def way_sentence(report: CheckReport, language: Language) -> str:
    """What to do about it."""
    swedish, english = _WAYS[report.rung]
    return swedish if language is Language.SWEDISH else english
