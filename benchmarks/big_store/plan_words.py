"""Words of the action plans: causes, measures, commitments, indicators and pledges."""

from dataclasses import dataclass

from domain.plan import MeasureKind

SITUATIONAL, SOCIAL = MeasureKind.SITUATIONAL, MeasureKind.SOCIAL
# Cause, measure, kind, what the administration and the police each commit themselves to.
MEASURES = (
    ("Bristande sikt och belysning", "Beskära växtlighet och laga belysning på de prioriterade platserna", SITUATIONAL,
     "Beställer åtgärderna och kontrollerar på plats", "Rapporterar brister vid fotpatrullering"),
    ("Få vuxna i rörelse på kvällar", "Gemensamma kvällsvandringar fredag och lördag", SOCIAL,
     "Fältassistenter deltar varje vecka", "Områdespoliser deltar varannan vecka"),
    ("Få vuxna i rörelse på kvällar", "Förlängda öppettider på fritidsgården", SOCIAL,
     "Håller öppet till 23 fredag och lördag", "Besöker verksamheten minst två gånger i månaden"),
    ("Otydlig rutin för anmälan", "Gemensam rutin för vad som anmäls och till vem", SITUATIONAL,
     "Tar fram rutinen och utbildar personal", "Återkopplar anmälningar varje månad"),
    ("Låg upptäcktsrisk i förråd och garage", "Genomgång av lås och passersystem", SITUATIONAL,
     "Samlar fastighetsägarna en gång per termin", "Ger brottsförebyggande råd på plats"),
    ("Föräldrar saknar kunskap", "Föräldramöten om narkotika och nätet", SOCIAL,
     "Ordnar möten på varje skola", "Medverkar med lägesbild"),
)  # fmt: skip
MEASURE_GOAL = "Genomfört på alla prioriterade platser före årets slut."
MEASURE_FOLLOW_UP = "Följs upp kvartalsvis i samverkansgruppen."
EXPECTED_EFFECT = "Färre händelser på kort sikt, ökad trygghet på längre sikt."
THIRD_COMMITMENT = "Deltar med lokal kunskap och åtgärdar i egna lokaler"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorWords:
    name: str
    unit: str
    source: str
    baseline: int
    lower_is_better: bool


INDICATORS = (
    IndicatorWords(
        name="Andel otrygga på kvällen i eget område",
        unit="procent",
        source="Trygghetsmätningen",
        baseline=28,
        lower_is_better=True,
    ),
    IndicatorWords(
        name="Anmälda brott på de prioriterade platserna",
        unit="antal",
        source="Polisens statistik",
        baseline=140,
        lower_is_better=True,
    ),
    IndicatorWords(
        name="Genomförda trygghetsvandringar",
        unit="antal",
        source="Stadsdelsförvaltningen",
        baseline=4,
        lower_is_better=False,
    ),
)
PLEDGES = (
    ("Polisen är synlig i centrum minst {} av årets helger.", 40),
    ("Polis och stadsdel genomför minst {} trygghetsvandringar.", 8),
)
DECIDED_BY = "Lokala brottsförebyggande rådet"
EVIDENCE = "Redovisat för kommunstyrelsen våren {}."
PICTURE = "Gemensam lägesbild {}"
PICTURE_MAPPING = "Bilden bygger på parternas punkter under året, brottsstatistik och trygghetsmätningen."
PICTURE_ANALYSIS = (
    "Händelserna samlas till några få platser och till kvällar mot helgen. Parterna delar bedömningen."
)
