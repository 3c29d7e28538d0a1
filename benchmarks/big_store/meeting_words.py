"""What is written at meetings: headings, sentences, att-satser, follow-ups and their notes; no person is real."""

from functools import cache

from domain.meetings import ItemKind
from domain.swedish import fold

OPENING = "Mötets öppnande och dagordning"
FOLLOW_UPS = "Föregående anteckningar och uppföljningslista"
SITUATION = "Gemensam lägesbild"
INFORMATION = "Information från parterna"
CLOSING = "Nästa möte och avslutande"
STANDING = (
    (OPENING, ItemKind.FORMAL),
    (FOLLOW_UPS, ItemKind.FOLLOW_UP),
    (SITUATION, ItemKind.SITUATION),
    (INFORMATION, ItemKind.INFORMATION),
    (CLOSING, ItemKind.FORMAL),
)
OPENING_TEXTS = ("Ordföranden öppnar mötet. Dagordningen godkänns.",)
CLOSING_TEXTS = ("Ordföranden tackar deltagarna och avslutar mötet.",)
FOLLOW_UP_TEXTS = (
    "Uppföljningslistan gås igenom punkt för punkt.",
    "Anteckningarna från föregående möte läggs till handlingarna. Öppna uppföljningar redovisas nedan.",
)
SITUATION_TEXTS = (
    "Polisen och förvaltningen redovisar sina lägesbilder, som vägs samman.",
    "Läget bedöms som i stort sett oförändrat sedan föregående möte, med en ökning under helgkvällar.",
    "Parterna delar bilden av vilka platser som behöver prioriteras.",
)
AREA_SENTENCES = (
    "Parterna går igenom läget och de åtgärder som pågår.",
    "Antalet händelser har minskat jämfört med samma tid förra året.",
    "Belysningen längs gångvägen är lagad på fyra av sju ställen.",
    "Fritidsgården har haft öppet varje fredag, med i genomsnitt 45 besökare.",
    "Fältassistenterna möter fler yngre barn ute efter klockan 22.00 än tidigare.",
    "Trafikkontoret återkommer när mätningen är klar.",
    "Skolan rapporterar lägre frånvaro och färre ordningsstörningar än förra terminen.",
    "Bolaget har bytt passersystem i 18 portar; kvar är källardörrarna i två hus.",
    "Butikerna efterfrågar en gemensam rutin för vad som ska anmälas och till vem.",
    "Parterna är överens om att mäta effekten på nytt efter tre månader.",
)
INFORMATION_TEXTS = (
    "Förvaltningen informerar om kommande arrangemang och om höstens trygghetsmätning.",
    "Polisen informerar om planerade insatser under de kommande veckorna.",
    "Ingen ny information.",
)
DECISIONS = (
    "åtgärderna på de prioriterade platserna genomförs enligt planen",
    "samordnaren kallar till platsbesök före nästa möte",
    "parterna genomför gemensamma kvällsvandringar under perioden",
    "åtgärderna följs upp vid nästa möte",
    "boende och näringsidkare informeras gemensamt",
    "effekten mäts på nytt efter tre månader",
)
SETTLED = "Beslutet är verkställt i och med mötet."
TASKS = (
    "Genomgång av källardörrar och passersystem",
    "Laga belysningen längs gångvägen",
    "Beskära buskage vid gångtunneln",
    "Trygghetsvandring med boende och fastighetsägare",
    "Riktade insatser fredag och lördag kväll",
    "Föräldramöte om nätdroger",
    "Sanering av klotter och skadade ytor",
    "Samtal med butikerna om rutiner för anmälan",
    "Platsbesök med trafikingenjör",
    "Utökade öppettider på fritidsgården under lovet",
    "Informationsblad om bedrägerier mot äldre",
    "Sammanställa synpunkter från boende",
)
PROGRESS = (
    "Beställt, väntar på leverans.",
    "Påbörjat, två av fem platser är klara.",
    "Genomfört enligt plan.",
    "Avstämt med fastighetsägaren, tid är bokad.",
    "Flyttas fram på grund av väder.",
    "Uppgifter inhämtas till nästa möte.",
)
CLOSING_NOTES = (
    "Klart och avstämt på plats.",
    "Genomfört, redovisat på mötet.",
    "Avslutas enligt överenskommelse.",
)
DROPPED = "Förutsättningarna har ändrats, frågan tas upp på nytt vid behov."
HANDED_OVER = "Frågan hör hemma hos annan part."
CARRIED_OUT = "Åtta av tio planerade insatser genomförda."
PERCEIVED = "Boende är positiva, butikerna avvaktande."
HELPED = "Tydlig ansvarsfördelning underlättade, leveranstider försenade."
ROOM = "Sammanträdesrum {}"


@cache
def folded(part: str) -> str:
    """The search form of a sentence; folding each text anew would take most of the time."""
    return fold(part)
