"""Words for made-up meetings: places are real, people and events are not."""

from functools import cache

from domain.meetings import ItemKind
from domain.swedish import fold

PARTIES = (
    "Hägersten-Älvsjö stadsdelsförvaltning",
    "Lokalpolisområde Globen",
    "Lokalpolisområde Skärholmen",
    "Utbildningsförvaltningen",
    "Trafikkontoret",
    "Kommunalt bostadsbolag (exempel)",
)
AREAS = (
    "Unga i riskzonen för destruktivt beteende",
    "Otrygga och brottsutsatta platser",
    "Systemhotande brottslighet",
    "Särskilt utsatta och sårbara brottsoffer",
    "Kriminella miljöer och livsstilar",
)
SERIES = (
    "Operativt lägesbildsmöte Hägersten-Älvsjö",
    "Lokala brottsförebyggande rådet Hägersten-Älvsjö",
    "Lokal samverkansgrupp Älvsjö",
    "Samverkansmöte Fruängen och Västertorp",
    "SSPF Hägersten",
    "Trygghetsgruppen Telefonplan",
)
PEOPLE = (
    ("Avdelningschef Björk", "Avdelningschef samhällsutveckling"),
    ("Samordnare Ek", "Säkerhets- och trygghetssamordnare"),
    ("Kommunpolis Alm", "Kommunpolis"),
    ("Områdespolis Rönn", "Områdespolis Älvsjö"),
    ("Fältassistent Hassel", "Samordnande fältassistent"),
    ("Rektor Gran", "Biträdande rektor"),
    ("Parkingenjör Säl", "Parkingenjör"),
    ("Förvaltare Tall", "Områdesförvaltare"),
)
AGENDA = (
    ("Mötets öppnande och dagordning", ItemKind.FORMAL),
    ("Föregående protokoll och uppföljningslista", ItemKind.FOLLOW_UP),
    ("Gemensam lägesbild", ItemKind.SITUATION),
    ("Läget på prioriterade platser", ItemKind.SITUATION),
    ("Information från parterna", ItemKind.INFORMATION),
    ("Nästa möte", ItemKind.FORMAL),
)
SENTENCES = (
    "Kommunpolisen redovisar den gemensamma lägesbilden för perioden.",
    "Antalet anmälda stölder ur bil har minskat jämfört med samma tid förra året.",
    "Belysningen längs gångvägen mellan skolan och tunnelbanan är trasig på fyra ställen.",
    "Boende i Solberga beskriver oro för hastigheter och buskörning på kvällarna.",
    "Fritidsgården har haft öppet varje fredag, med i genomsnitt 45 besökare.",
    "Fältassistenterna möter fler yngre barn ute efter klockan 22.00 än tidigare.",
    "Trygghetsvandringen i Västertorp samlade 32 personer och gav tolv förslag till åtgärder.",
    "Trafikkontoret återkommer om trafikmätningen när den är klar, senast den 14 december.",
    "Skolan rapporterar lägre frånvaro och färre ordningsstörningar under höstterminen.",
    "Bolaget har bytt passersystem i 18 portar; kvar är källardörrarna i två hus.",
    "Butikerna på torget efterfrågar en gemensam rutin för vad som ska anmälas och till vem.",
    "Parterna är överens om att mäta effekten på nytt efter tre månader.",
)
DECISIONS = (
    "att ställa sig bakom den uppdaterade lägesbilden",
    "att ge samordnaren i uppdrag att kalla till platsbesök före nästa möte",
    "att åtgärderna följs upp vid nästa möte",
    "att gemensamt informera boende och näringsidkare",
)
MEASURES = (
    "Genomgång av källardörrar och passersystem",
    "Laga belysningen längs gångvägen",
    "Trygghetsvandring med boende och fastighetsägare",
    "Riktade insatser fredag och lördag kväll",
    "Föräldramöte om nätdroger",
)
CATEGORIES = ("skadegörelse", "narkotika", "ordningsstörning", "inbrott", "trafik")
PLACES = ("Telefonplan", "Fruängens centrum", "Västertorps bollplan", "Älvsjö station", "Solberga torg")


@cache
def folded(part: str) -> str:
    """The search form of a sentence or a heading; folding each text anew would take most of the time."""
    return fold(part)
