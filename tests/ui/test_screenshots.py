"""A picture of every page and state of the real window, in Swedish, for people to look at, as most do not have it: dark.

Light ones are painted on the way through all that is accessible. These are the main places;
the long run paints all of them, in dark and high contrast.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import SchemeChoice
from tests.endurance import IS_LONG
from tests.ui.places.painting import troubles_with_picture
from tests.ui.places.walk import MANY_KINDS, walk
from tests.ui.sample_window import SCREEN_PX, Templates, spoken_swedish

OTHER_SCHEMES = (SchemeChoice.DARK, SchemeChoice.HIGH_CONTRAST) if IS_LONG else (SchemeChoice.DARK,)


@pytest.mark.endurance
@pytest.mark.timeout(600)
@pytest.mark.parametrize("scheme", OTHER_SCHEMES)
def test_pages_are_painted_in_other_schemes(
    qapp: QApplication, templates: Templates, tmp_path: Path, scheme: SchemeChoice
) -> None:
    troubles = set()
    with spoken_swedish(qapp):
        for place, sample in walk(
            qapp, templates, tmp_path, scheme=scheme, only=() if IS_LONG else MANY_KINDS
        ):
            found = troubles_with_picture(place, sample, scheme, SCREEN_PX)
            troubles |= {f"{place}: {trouble}" for trouble in found}
    assert not troubles, "\n".join(sorted(troubles))
