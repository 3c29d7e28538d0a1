"""What stands in the way of an approval, a correction or a reopening: problem, Swedish, English (``sentences.py``)."""

from domain.errors import Problem

RECORD_SENTENCES = (
    (
        Problem.APPROVAL_MISSING,
        "Ingen justering är angiven. Ange vem som har justerat och vilken dag.",
        "No approval is given. Say who has approved, and on which day.",
    ),
    (
        Problem.NOT_AN_APPROVER,
        "{name} är varken ordförande eller justerare i protokollet. Välj någon av dem.",
        "{name} is neither chair nor approver in the minutes. Choose one of them.",
    ),
    (
        Problem.APPROVED_TWICE,
        "{name} har redan justerat. Ange varje person en gång.",
        "{name} has approved already. Name each person once.",
    ),
    (
        Problem.APPROVED_TOO_EARLY,
        "Dagen ligger före mötet den {day}. Välj mötesdagen eller en senare dag.",
        "The day is before the meeting on {day}. Choose the day of the meeting or a later one.",
    ),
    (
        Problem.NOBODY_SIGNS,
        "Ingen justerar minnesanteckningar. Ange i stället vid vilket senare möte de godkändes.",
        "Nobody signs notes. Say instead at which later meeting they were approved.",
    ),
    (
        Problem.HAS_APPROVERS,
        "Protokollet har justerare. Ange deras justering i stället för ett senare möte.",
        "The minutes have approvers. Enter their approval instead of a later meeting.",
    ),
    (
        Problem.NOT_A_LATER_MEETING,
        "Det mötet är inte ett senare möte i samma serie. Välj ett möte efter det som ska godkännas.",
        "That is no later meeting of the same series. Choose a meeting after the one to be approved.",
    ),
    (
        Problem.NOT_FINISHED,
        "Protokollet är inte färdigställt. Färdigställ det först.",
        "The minutes are not finished. Finish them first.",
    ),
    (
        Problem.ALREADY_APPROVED,
        "Protokollet är redan justerat. Gör en rättelse om något är fel.",
        "The minutes are approved already. Make a correction if something is wrong.",
    ),
    (
        Problem.APPROVAL_BEGUN,
        "{name} har redan justerat protokollet. Gör en rättelse i stället för att öppna det igen.",
        "{name} has already approved the minutes. Make a correction instead of opening them again.",
    ),
    (
        Problem.NOT_THE_LATEST,
        "Det finns senare färdigställda protokoll i serien. Bara det senaste kan öppnas igen. Gör en rättelse i stället.",
        "The series has later finished minutes. Only the latest can be opened again. Make a correction instead.",
    ),
    (
        Problem.HAS_BEEN_FINISHED,
        "Mötet har varit färdigställt och kan inte tas bort. Färdigställ det igen, och skriv att det utgår.",
        "The meeting has been finished and cannot be removed. Finish it again, and write that it was withdrawn.",
    ),
    (
        Problem.OTHERS_REOPENED,
        "Protokollet från den {day} i samma serie är öppnat igen. Färdigställ det först, så att paragraferna följer på"
        " varandra.",
        "The minutes of {day} in the same series were opened again. Finish them first, so that the sections follow on"
        " each other.",
    ),
    (
        Problem.CORRECTION_MISSING,
        "Ingen rättelse är angiven. Ange vad som står, vad det ska vara och varför.",
        "No correction is given. Say what is written, what it is to be, and why.",
    ),
    (
        Problem.WORDS_NOT_THERE,
        "Orden som ska rättas står inte där. Skriv dem precis som i protokollet.",
        "The words to be corrected are not there. Write them exactly as in the minutes.",
    ),
    (
        Problem.WORDS_THE_SAME,
        "De nya orden saknas eller är samma som de gamla. Skriv vad det ska stå.",
        "The new words are missing or the same as the old ones. Write what it is to be.",
    ),
    (
        Problem.CHAIN_BROKEN,
        "Protokollen i serien ”{series}” kan bara läsas: kontrollen visar att protokollet från den {day} har ändrats eller"
        " saknas. Hämta tillbaka en säkerhetskopia av filen från före ändringen och kontrollera protokollen igen.",
        "The minutes of the series “{series}” can only be read: the check shows that the minutes of {day} were changed or are"
        " missing. Restore a backup of the file from before the change, and check the minutes again.",
    ),
)
