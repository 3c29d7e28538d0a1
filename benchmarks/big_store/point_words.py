"""What points of a situation picture say: categories with their share, theme, hours and sentences. No person is real."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Theme(Enum):
    """What ties a category to the priority areas of an agreement, whatever they are called that year."""

    PLACES = "platser"
    YOUTH = "unga"
    SCHOOL = "skolan"
    VICTIMS = "brottsoffer"
    INFLUENCE = "påverkan"
    SYSTEM = "systemhotande"
    EXTREMISM = "extremism"
    EXIT = "avhoppar"
    DRUGS = "narkotika"
    MILIEUS = "miljöer"
    TRAFFIC = "trafik"
    SETTLEMENTS = "bosättningar"
    GUARDS = "ordningsvakter"
    CAMERAS = "kamera"


class Hours(Enum):
    EVENING = "evening"
    NIGHT = "night"
    DAYTIME = "daytime"
    SCHOOL = "school"


# Of one day, and of a longer period; each line is understood by domain/time_pattern.py.
DAY_TIMES = {
    Hours.EVENING: ("kväll", "kl. 20.00–23.00", "efter kl. 21", "eftermiddag och kväll", "natt"),
    Hours.NIGHT: ("natt", "kl. 22.00–02.00", "kväll och natt", "natt", "efter kl. 23"),
    Hours.DAYTIME: ("förmiddag", "eftermiddag", "dagtid", "kl. 12.00–16.00", "kväll"),
    Hours.SCHOOL: ("skoltid", "lunchtid", "eftermiddag", "skoltid", "kl. 14.00–17.00"),
}
PERIOD_TIMES = {
    Hours.EVENING: ("fredagar 20.00–23.00", "fredagar och lördagar kväll", "natt mot lördag", "kvällar", "natt mot söndag"),
    Hours.NIGHT: ("natt mot lördag", "natt mot söndag", "nätter", "lördagar 22.00–02.00", "fredagar och lördagar natt"),
    Hours.DAYTIME: ("dagtid vardagar", "eftermiddagar", "vardagar 12.00–16.00", "lördagar dagtid", "kvällar"),
    Hours.SCHOOL: ("skoltid", "vardagar 14.00–17.00", "vardagar lunchtid", "eftermiddagar", "fredagar eftermiddag"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """``share`` is out of a hundred or so; ``sentences`` have room for this count and the one before."""

    name: str
    share: int
    themes: tuple[Theme, ...]
    hours: Hours
    sentences: tuple[str, ...]


_COUNTS = (
    "{n} anmälda fall, jämfört med {m} samma period förra året.",
    "{n} händelser inrapporterade, {m} perioden före.",
)
_FIELD = "Fältassistenterna har varit på plats {n} kvällar och mött omkring {m} ungdomar åt gången."


def _category(name: str, share: int, hours: Hours, themes: tuple[Theme, ...], *sentences: str) -> Category:
    return Category(
        name=name, share=share, hours=hours, themes=(*themes, Theme.PLACES), sentences=(*_COUNTS, *sentences)
    )


CATEGORIES = (
    _category("skadegörelse", 12, Hours.NIGHT, (Theme.PLACES,),
        "{n} krossade rutor och {m} klottrade ytor; sanering är beställd.",
        "Dörrar och armaturer skadade på {n} ställen, {m} är lagade."),
    _category("ungdomar som stör", 10, Hours.EVENING, (Theme.YOUTH,),
        "Grupper om {n}–{m} ungdomar, främst högstadieålder. Högljutt men få ordningsstörningar.", _FIELD),
    _category("öppen narkotikahandel", 8, Hours.EVENING, (Theme.DRUGS, Theme.MILIEUS),
        "Boende och butiker beskriver överlämningar i det öppna. {n} iakttagelser på {m} veckor.",
        "{n} tips från boende, {m} från fastighetsägare."),
    _category("narkotikabruk på allmän plats", 6, Hours.EVENING, (Theme.DRUGS, Theme.YOUTH),
        "Parkdriften har plockat upp {n} sprutor och {m} påsar.", _FIELD),
    _category("otrygg plats", 8, Hours.EVENING, (Theme.PLACES,),
        "Skymd sikt och {n} trasiga armaturer. {m} synpunkter från boende.",
        "Gångtunneln upplevs som otrygg: {n} synpunkter, {m} förra månaden."),
    _category("cykelstöld", 7, Hours.NIGHT, (Theme.PLACES,),
        "{n} anmälda tillgrepp ur förråd, {m} ur cykelställ.",
        "Tillgrepp i {n} fastigheter; {m} förråd saknar låsbygel."),
    _category("källar-/vindsinbrott", 5, Hours.NIGHT, (Theme.PLACES,),
        "{n} källarförråd uppbrutna i {m} portar.",
        "Fastighetsägaren byter lås i {n} portar, {m} är klara."),
    _category("bostadsinbrott", 4, Hours.DAYTIME, (Theme.PLACES,),
        "{n} inbrott i villor och {m} i lägenheter; grannsamverkan påminner boende.",),
    _category("buskörning", 7, Hours.EVENING, (Theme.TRAFFIC, Theme.YOUTH),
        "Mopeder och A-traktorer på gångvägar: {n} synpunkter, {m} nära-olyckor.",
        "Elsparkcyklar kör fort förbi skolan. {n} synpunkter från föräldrar, {m} från skolan."),
    _category("butiksstöld", 5, Hours.DAYTIME, (Theme.YOUTH, Theme.PLACES),
        "{n} stölder i centrumets butiker, {m} polisanmälda.",),
    _category("hot och ofredande", 4, Hours.DAYTIME, (Theme.VICTIMS, Theme.INFLUENCE),
        "{n} hot mot personal i butik eller på fritidsgård, {m} anmälda.",),
    _category("personrån", 3, Hours.EVENING, (Theme.YOUTH, Theme.VICTIMS),
        "{n} rån mellan ungdomar, {m} i anslutning till kollektivtrafiken.",),
    _category("brott mot äldre (bedrägeri)", 4, Hours.DAYTIME, (Theme.VICTIMS,),
        "{n} anmälda telefonbedrägerier och {m} försök vid dörren.",),
    _category("händelse i/kring skola", 5, Hours.SCHOOL, (Theme.SCHOOL, Theme.YOUTH),
        "{n} ordningsstörningar under raster, {m} av dem med utomstående.",
        "Skolan rapporterar {n} incidenter, {m} perioden före."),
    _category("våld i offentlig miljö", 3, Hours.NIGHT, (Theme.MILIEUS, Theme.PLACES),
        "{n} misshandelsbrott i centrum, {m} vid uteserveringar.",),
    _category("nedskräpning och dumpning", 5, Hours.DAYTIME, (Theme.PLACES,),
        "{n} anmälningar om dumpat avfall, {m} är hämtade.",),
    _category("anlagd brand", 2, Hours.NIGHT, (Theme.YOUTH, Theme.PLACES),
        "{n} bränder i papperskorgar och containrar, {m} i förråd.",),
    _category("olovlig bosättning", 2, Hours.DAYTIME, (Theme.SETTLEMENTS, Theme.PLACES),
        "{n} tält i skogsområdet, {m} är avvecklade.",),
    _category("nyrekrytering", 1, Hours.EVENING, (Theme.EXIT, Theme.YOUTH, Theme.MILIEUS),
        "Oro för att yngre barn används till småärenden: {n} orosanmälningar, {m} perioden före.",),
    _category("otillåten påverkan", 1, Hours.DAYTIME, (Theme.INFLUENCE, Theme.SYSTEM),
        "{n} incidenter mot medarbetare inrapporterade, {m} polisanmälda.",),
    _category("välfärdsbrott", 1, Hours.DAYTIME, (Theme.SYSTEM, Theme.INFLUENCE),
        "{n} föreningsbidrag granskas, {m} är stoppade.",),
    _category("våldsbejakande extremism", 1, Hours.DAYTIME, (Theme.EXTREMISM, Theme.SYSTEM),
        "Klistermärken och affischer på {n} platser, {m} är borttagna.",),
    _category("ordningsvakt", 3, Hours.EVENING, (Theme.GUARDS, Theme.PLACES),
        "Ordningsvakterna har gjort {n} ingripanden och {m} avvisningar.",),
    _category("kamera", 1, Hours.DAYTIME, (Theme.CAMERAS, Theme.PLACES),
        "{n} utlämnanden av bilder begärda, {m} genomförda.",),
    _category("trygghetsvandring", 2, Hours.EVENING, (Theme.PLACES,),
        "Vandringen samlade {n} personer och gav {m} förslag till åtgärder.",),
    _category("fältinsats", 2, Hours.EVENING, (Theme.YOUTH, Theme.PLACES), _FIELD),
)  # fmt: skip

MARKERS = ("Samordnaren", "Kommunpolisen", "Trygghetsstrategen")


def sentences_of(category: Category) -> tuple[str, ...]:
    """Each sentence with a row of believable counts."""
    return tuple(_with_counts(category.sentences))


def _with_counts(sentences: tuple[str, ...]) -> Iterator[str]:
    for sentence in sentences:
        for count in range(2, 26):
            yield sentence.format(n=count, m=max(1, count * 2 // 3 + count % 5 - 1))
