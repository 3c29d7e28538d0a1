"""Sentences about printing and signing files, in Swedish and English: what happened, then what to do."""

from domain.errors import Problem

PRINTING_SENTENCES = (
    (
        Problem.TARGET_FULL,
        "Filen får inte plats, så det som fanns där är orört. Frigör plats eller välj en annan disk, och försök igen.",
        "There is no room for the file, so what was there is untouched. Free some space or choose another disk, and try"
        " again.",
    ),
    (
        Problem.TARGET_NOT_WRITABLE,
        "Filen går inte att skriva. Välj en annan mapp, eller stäng programmet som har filen öppen.",
        "The file cannot be written. Choose another folder, or close the program that has it open.",
    ),
    (
        Problem.CHOICE_MISSING,
        "Dokumentet behöver ett val till, till exempel ett möte eller en överenskommelse. Välj och försök igen.",
        "The document needs one more choice, such as a meeting or an agreement. Choose and try again.",
    ),
    (
        Problem.SIGNING_MISSING,
        "Samsyn är installerat utan stöd för elektronisk underskrift. Installera tillägget samsyn[signing] (pyHanko).",
        "Samsyn was installed without support for electronic signatures. Install the extra samsyn[signing] (pyHanko).",
    ),
    (
        Problem.CERTIFICATE_UNREADABLE,
        "Filen innehåller inget certifikat med privat nyckel. Välj en certifikatfil (.p12 eller .pfx).",
        "The file holds no certificate with a private key. Choose a certificate file (.p12 or .pfx).",
    ),
    (
        Problem.CERTIFICATE_LOCKED,
        "Lösenordet till certifikatfilen stämmer inte. Skriv det igen.",
        "The password for the certificate file is wrong. Type it again.",
    ),
    (
        Problem.CERTIFICATE_KEY_UNSUITED,
        "Certifikatets nyckel är av ett slag som få PDF-läsare kan kontrollera. Välj ett med RSA- eller ECDSA-nyckel.",
        "Few PDF readers can check a key of this kind. Choose a certificate with an RSA or ECDSA key.",
    ),
    (
        Problem.CERTIFICATE_NOT_IN_FORCE,
        "Certifikatet gäller bara från {first} till {last}. Välj ett som gäller i dag.",
        "The certificate is valid only from {first} to {last}. Choose one that is valid today.",
    ),
)
