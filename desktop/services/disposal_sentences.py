"""What is wrong with a rule, a disposal or a provision, and what to do: problem, Swedish, English (``sentences.py``)."""

from domain.errors import Problem

DISPOSAL_SENTENCES = (
    (
        Problem.RULE_MUST_KEEP,
        "Överenskommelser och fastställda lägesbilder bevaras alltid i Samsyn. Välj Bevaras.",
        "Agreements and decided situation pictures are always kept in Samsyn. Choose Keep.",
    ),
    (
        Problem.RULE_TIME_WRONG,
        "Tiden går inte att använda. Skriv hela år (högst {most}) och månader (0–11), tillsammans minst en månad.",
        "The time cannot be used. Write whole years (at most {most}) and months (0–11), together at least one month.",
    ),
    (
        Problem.LEGAL_BASIS_MISSING,
        "Det står inte med vilket stöd det gallras. Skriv till exempel ”10 § arkivlagen”.",
        "It does not say on what legal basis records go. Write for example “Archives Act, section 10”.",
    ),
    (
        Problem.RULE_KEEPS,
        "Regeln säger att handlingarna bevaras. Ändra regeln om ni har beslutat något annat.",
        "The rule says that the records are kept. Change the rule if you have decided otherwise.",
    ),
    (
        Problem.DECISION_MISSING,
        "Regeln har inget gallringsbeslut. Skriv ert eget beslut, med dag eller diarienummer, i regeln först.",
        "The rule has no decision. Write your own decision, with its day or reference number, in the rule first.",
    ),
    (
        Problem.RULE_NOT_IN_FORCE,
        "Regeln börjar gälla {valid_from}. Vänta till dess, eller ändra regeln.",
        "The rule comes into force on {valid_from}. Wait until then, or change the rule.",
    ),
    (
        Problem.SAME_NAME_TWICE,
        "{name} har redan föreslagit gallringen. Låt någon annan bekräfta den.",
        "{name} has already proposed the disposal. Let somebody else confirm it.",
    ),
    (
        Problem.DISPOSAL_CONFIRMED,
        "Gallringen är redan bekräftad. Genomför den, eller gör ett nytt förslag.",
        "The disposal is already confirmed. Carry it out, or make a new proposal.",
    ),
    (
        Problem.DISPOSAL_NOT_CONFIRMED,
        "Gallringen är inte bekräftad. Låt någon annan än den som föreslog den bekräfta först.",
        "The disposal is not confirmed. Let somebody else than who proposed it confirm it first.",
    ),
    (
        Problem.DISPOSAL_DONE,
        "Gallringen är redan genomförd. Läs gallringsbeviset för vad som togs bort.",
        "The disposal has already been carried out. Read its certificate for what was removed.",
    ),
    (
        Problem.NOTHING_TO_DISPOSE,
        "Inget har passerat sin tid enligt regeln. Vänta, eller se över regeln.",
        "Nothing has passed its time under the rule. Wait, or look over the rule.",
    ),
    (
        Problem.MINUTES_DISPOSED,
        "Anteckningarna är gallrade: texten och filen är borta. Läs gallringsbeviset för vad som togs bort och när.",
        "The minutes have been disposed of: text and file are gone. Read the certificate for what went, and when.",
    ),
    (
        Problem.PROVISION_TWICE,
        "Bestämmelsen ”{name}” finns redan. Ändra den i stället för att lägga till en till.",
        "The provision “{name}” is already there. Change that one instead of adding another.",
    ),
    (
        Problem.PERSON_HAS_LEFT,
        "Deltagaren har redan slutat. Välj en annan, eller ändra uppgifterna om personen är tillbaka.",
        "The participant has already left. Choose another, or change the details if the person is back.",
    ),
)
