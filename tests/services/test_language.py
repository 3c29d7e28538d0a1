import pytest

from desktop.services.language import Language, spoken_language, system_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, Language.SWEDISH),
        ({"LANG": "C"}, Language.SWEDISH),
        ({"LANG": "C.UTF-8"}, Language.SWEDISH),
        ({"LANG": "sv_SE.UTF-8"}, Language.SWEDISH),
        ({"LANG": "en_GB.UTF-8"}, Language.ENGLISH),
        ({"LANG": "fi_FI.UTF-8"}, Language.SWEDISH),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "sv_SE.UTF-8"}, Language.SWEDISH),
        ({"LANG": "sv_SE.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, Language.ENGLISH),
        ({"LANG": "sv_SE.UTF-8", "LANGUAGE": "fi:en:sv"}, Language.ENGLISH),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": ""}, Language.ENGLISH),
    ],
)
def test_swedish_unless_the_system_is_english(environment: dict[str, str], language: Language) -> None:
    assert system_language(environment, "linux") is language


@pytest.mark.parametrize(
    ("chosen", "language"),
    [
        ("sv", Language.SWEDISH),
        ("en", Language.ENGLISH),
        ("system", system_language()),
        ("fi", system_language()),
        ("", system_language()),
    ],
)
def test_a_chosen_language_goes_before_that_of_the_system(chosen: str, language: Language) -> None:
    assert spoken_language(chosen) is language
