"""How something is promised in minutes: verbs in the present with their infinitive, and words that undo a promise."""


def _pairs(written: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in written.split())


# «återkommer» is what stands in minutes, «återkomma» what a follow-up is called by.
PROMISES = _pairs(
    """
    återkommer:återkomma återrapporterar:återrapportera redovisar:redovisa rapporterar:rapportera kontaktar:kontakta
    undersöker:undersöka utreder:utreda ansvarar:ansvara kallar:kalla bjuder:bjuda skickar:skicka sänder:sända
    lämnar:lämna tar:ta ser:se gör:göra sätter:sätta ordnar:ordna bokar:boka beställer:beställa planerar:planera
    genomför:genomföra åtgärdar:åtgärda lagar:laga reparerar:reparera byter:byta monterar:montera beskär:beskära
    röjer:röja klipper:klippa städar:städa sanerar:sanera kontrollerar:kontrollera inventerar:inventera mäter:mäta
    kartlägger:kartlägga följer:följa sammanställer:sammanställa informerar:informera meddelar:meddela besvarar:besvara
    svarar:svara bereder:bereda upprättar:upprätta uppdaterar:uppdatera reviderar:revidera föreslår:föreslå
    presenterar:presentera bevakar:bevaka besöker:besöka deltar:delta arrangerar:arrangera anordnar:anordna
    samordnar:samordna förankrar:förankra inhämtar:inhämta begär:begära ansöker:ansöka anmäler:anmäla
    publicerar:publicera delar:dela utbildar:utbilda startar:starta inleder:inleda avslutar:avsluta
    kompletterar:komplettera justerar:justera översänder:översända tillfrågar:tillfråga stämmer:stämma
    håller:hålla driver:driva skriver:skriva ringer:ringa pratar:prata talar:tala lyfter:lyfta hör:höra
    """
)
INFINITIVES = frozenset(PROMISES.values())
# Those that promise nothing unless the next word belongs to them: «ser en ökning», «ser över belysningen».
ONLY_WITH = {
    "ser": frozenset({"över", "till"}),
    "tar": frozenset({"fram", "kontakt", "upp", "reda", "in", "över", "med", "initiativ", "bort", "ner"}),
    "gör": frozenset({"en", "ett", "klart", "om"}),
    "sätter": frozenset({"upp", "in", "ihop"}),
    "följer": frozenset({"upp"}),
    "stämmer": frozenset({"av"}),
    "håller": frozenset({"i", "ett", "en"}),
    "driver": frozenset({"frågan", "vidare"}),
    "hör": frozenset({"av", "efter"}),
    "lyfter": frozenset({"frågan", "ärendet", "detta", "det"}),
    "delar": frozenset({"ut", "med"}),
    "byter": frozenset({"ut", "lampor", "armaturer", "lås"}),
    "lämnar": frozenset({"över", "besked", "förslag", "underlag", "en", "ett", "in", "svar"}),
}
# Between verb and object: «tar också fram», «återkommer då».
FILLERS = frozenset(
    {"också", "även", "därför", "då", "nu", "sedan", "därefter", "sig", "själv", "gemensamt", "åter"}
)
WILL = frozenset({"ska", "skall", "kommer", "får"})
# A sentence with one of them promises nothing to follow up.
UNDOING = frozenset(
    {"inte", "ej", "aldrig", "ingen", "inget", "kanske", "eventuellt", "möjligen", "troligen", "redan", "borde",
     "bör", "skulle", "kunde", "vill", "önskar", "hoppas", "föreslogs", "avslogs"}
)  # fmt: skip
CONDITIONS = frozenset({"om", "när", "ifall", "därest"})
