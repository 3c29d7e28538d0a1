"""Words for what a point of the situation picture is about, to choose from; any other word may be written.

The municipality's own vocabulary (docs/domain.md section 6.4): most points are no crimes, so these are not Brå's chapters.
"""

from collections.abc import Iterable

from domain.swedish import fold, sort_key

POINT_CATEGORIES = (
    "anlagd brand", "arbetslivskriminalitet", "arrangemang", "bostadsinbrott", "brott mot äldre (bedrägeri)", "buskörning",
    "butiksstöld", "cykelstöld", "fordonsbrott", "frånvaro i skolan", "fyrverkeri och bangers", "fältinsats", "hatbrott",
    "hot och ofredande", "händelse i/kring skola", "kamera", "klotter", "källar-/vindsinbrott", "langning",
    "narkotikabruk på allmän plats", "nedskräpning och dumpning", "nyrekrytering", "olovlig bosättning", "ordningsvakt",
    "otillåten påverkan", "otrygg plats", "personrån", "platssamverkan", "polisinsats", "samling som stör ordningen",
    "skadegörelse", "skjutning eller sprängning", "svartklubb eller trygghetsbolag", "trygghetsvandring", "ungdomar som stör",
    "våld i nära relation (statistik)", "våld i offentlig miljö", "våldsbejakande extremism", "välfärdsbrott",
    "åtgärdad plats", "öppen narkotikahandel",
)  # fmt: skip


def category_choices(used: Iterable[str]) -> tuple[str, ...]:
    """The words that have been used and those of the list, in Swedish order; a word as it was used comes once."""
    by_word = {fold(word): word for word in (*POINT_CATEGORIES, *used)}
    return tuple(sorted(by_word.values(), key=sort_key))
