"""How many points a filter brings to a picture, and how many it leaves out and why."""

from PySide6.QtCore import QCoreApplication

from domain.pictures import MOST_POINTS, Harvest


def harvest_words(harvest: Harvest) -> str:
    """Return ``23 punkter tas med. 2 punkter som ska sekretessprövas är inte med ...``."""
    translate = QCoreApplication.translate
    brought = translate("HarvestWords", "%n point(s) come along.", "", len(harvest.point_ids))
    tested = translate(
        "HarvestWords",
        "%n point(s) to be tested for secrecy are left out; you can put them in one by one.",
        "",
        harvest.to_be_tested,
    )
    beyond = translate(
        "HarvestWords",
        "%n older point(s) are left out: a picture takes {most} from a filter. Choose a shorter period.",
        "",
        harvest.beyond,
    ).format(most=MOST_POINTS)
    told = ((True, brought), (harvest.to_be_tested, tested), (harvest.beyond, beyond))
    return " ".join(words for is_told, words in told if is_told)
