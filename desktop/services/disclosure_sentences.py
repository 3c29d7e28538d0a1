"""Sentences about handing out on request, in Swedish and English; none of them repeats a word that is masked."""

from domain.errors import Problem

DISCLOSURE_SENTENCES = (
    (
        Problem.PROVISION_MISSING,
        "Lagrum saknas. Välj det lagrum som gör att uppgiften inte lämnas ut.",
        "The provision is missing. Choose the one under which the matter is withheld.",
    ),
    (
        Problem.MASK_OUTSIDE_TEXT,
        "Maskeringen ligger utanför texten. Markera texten på nytt.",
        "The mask lies outside the text. Select the text again.",
    ),
    (
        Problem.MASKS_OVERLAP,
        "Två maskeringar med olika lagrum överlappar varandra. Ta bort den ena, eller välj samma lagrum.",
        "Two masks under different provisions overlap. Remove one of them, or choose the same provision.",
    ),
    (
        Problem.MASK_LEAKED,
        "Ingen fil sparades: ord som ska vara maskerade gick att läsa i filen {file}. Anmäl felet.",
        "No file was saved: words that should be masked could be read in the file {file}. Report this fault.",
    ),
    (
        Problem.IN_REQUEST,
        "Det finns med i en begäran om utlämnande och kan inte tas bort. Ta först bort det ur begäran.",
        "It is part of a request for disclosure and cannot be removed. Take it out of the request first.",
    ),
    (
        Problem.REQUEST_ANSWERED,
        "Begäran är besvarad och ändras inte. Lägg upp en ny begäran om mer ska lämnas ut.",
        "The request has been answered and does not change. Make a new one if more is to be handed out.",
    ),
    (
        Problem.REQUEST_EMPTY,
        "Ingen handling är vald. Välj minst en handling att lämna ut.",
        "No document has been chosen. Choose at least one to hand out.",
    ),
    (
        Problem.DOCUMENT_CHANGED,
        "{document} har ändrats sedan den valdes. Ta bort den ur begäran, välj den på nytt och gör om maskeringarna.",
        "{document} has changed since it was chosen. Remove it from the request, choose it again and mask it anew.",
    ),
)
