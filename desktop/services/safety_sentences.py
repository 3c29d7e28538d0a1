"""What stands in the way of keeping the store safe: problem, Swedish, English (``sentences.py``)."""

from domain.errors import Problem

SAFETY_SENTENCES = (
    (
        Problem.STORE_IS_FOLDER,
        "Det är en mapp, inte en Samsyn-fil. Öppna mappen och välj en fil som slutar på .samsyn.",
        "This is a folder, not a Samsyn file. Open the folder and choose a file that ends in .samsyn.",
    ),
    (
        Problem.STORE_IS_EMPTY,
        "Filen är tom (0 byte) och är orörd. Återställ en säkerhetskopia, eller välj en annan fil.",
        "The file is empty (0 bytes), and it was left untouched. Restore a backup, or choose another file.",
    ),
    (
        Problem.STORE_IS_DOCUMENT,
        "Filen är ett dokument eller arkiv ({format}), inte en Samsyn-fil. Den är orörd. Välj en fil som slutar på"
        " .samsyn.",
        "The file is a document or an archive ({format}), not a Samsyn file. It was left untouched. Choose a file that"
        " ends in .samsyn.",
    ),
    (
        Problem.STORE_IS_ENCRYPTED,
        "Filen är en krypterad säkerhetskopia och är orörd. Återställ den med lösenfrasen, eller välj en annan fil.",
        "The file is an encrypted backup, and it was left untouched. Restore it with its pass phrase, or choose another"
        " file.",
    ),
    (
        Problem.STORE_IS_OTHER_DATABASE,
        "Filen är en databas från ett annat program och är orörd. Välj en fil som slutar på .samsyn.",
        "The file is a database of another program, and it was left untouched. Choose a file that ends in .samsyn.",
    ),
    (
        Problem.STORE_DAMAGED,
        "Filen är skadad och är orörd. Återställ den senaste säkerhetskopian som är hel.",
        "The file is damaged, and it was left untouched. Restore the newest backup that is whole.",
    ),
    (
        Problem.STORE_MINUTES_CHANGED,
        "Färdigställda protokoll i filen är inte som när de färdigställdes. Återställ en säkerhetskopia från före"
        " ändringen, eller öppna filen ändå: då kan de ändrade serierna bara läsas.",
        "Finished minutes in the file are not as they were finished. Restore a backup from before the change, or open the"
        " file all the same: then the series that were changed can only be read.",
    ),
    (
        Problem.STORE_IN_USE,
        "Filen är öppen hos {user} på datorn {computer} sedan den {since}. Öppna den skrivskyddad, eller försök igen när"
        " den är stängd där.",
        "The file is open with {user} on the computer {computer} since {since}. Open it read-only, or try again when it"
        " is closed there.",
    ),
    (
        Problem.STORE_OPEN_HERE,
        "Filen är redan öppen i ett annat fönster hos dig, sedan den {since}. Gå till det fönstret, eller öppna filen"
        " skrivskyddad här.",
        "The file is already open in another window of yours, since {since}. Go to that window, or open the file"
        " read-only here.",
    ),
    (
        Problem.STORE_CAME_FORWARD,
        "Filen är redan öppen i ett annat fönster hos dig. Det fönstret ligger nu överst.",
        "The file is already open in another window of yours. That window is in front now.",
    ),
    (
        Problem.STORE_OPENED_READ_ONLY,
        "Filen är öppnad skrivskyddad, så inget i den kan ändras. Öppna den för att skriva, och försök igen.",
        "The file is opened read-only, so nothing in it can be changed. Open it for writing, and try again.",
    ),
    (
        Problem.STORE_GONE,
        "Filen finns inte på sin plats, så inget kan sparas i den. Anslut enheten, eller lägg tillbaka filen.",
        "The file is not in its place, so nothing can be saved in it. Connect the drive, or put the file back.",
    ),
    (
        Problem.STORE_REPLACED,
        "Filen har bytts ut sedan du öppnade den, så inget sparas i den. Stäng Samsyn och öppna filen på nytt.",
        "The file was replaced after you opened it, so nothing is saved in it. Close Samsyn and open the file again.",
    ),
    (
        Problem.PLACE_ON_NETWORK,
        "Platsen ligger på nätverket ({where}), och där kan en öppen fil skadas. Välj en mapp på datorns egen disk, eller"
        " öppna filen skrivskyddad.",
        "The place is on the network ({where}), where an open file can be damaged. Choose a folder on the computer's own"
        " disk, or open the file read-only.",
    ),
    (
        Problem.PLACE_IN_CLOUD,
        "Mappen hör till {where}, som kopierar filen medan du skriver och kan skada den. Ha filen på datorns egen disk och"
        " lägg säkerhetskopior i {where}, eller öppna filen skrivskyddad.",
        "The folder belongs to {where}, which copies the file while you write and can damage it. Keep the file on the"
        " computer's own disk and put backups in {where}, or open the file read-only.",
    ),
    (
        Problem.BACKUP_FOLDER_GONE,
        "Mappen för säkerhetskopior finns inte. Anslut enheten, eller välj en annan mapp i inställningarna.",
        "The folder for backups is not there. Connect the drive, or choose another folder in the settings.",
    ),
    (
        Problem.BACKUP_FULL,
        "Säkerhetskopian får inte plats. Frigör plats, eller välj en annan mapp i inställningarna.",
        "There is no room for the backup. Free some space, or choose another folder in the settings.",
    ),
    (
        Problem.BACKUP_DENIED,
        "Du får inte skriva säkerhetskopior här. Välj en mapp där du får skriva.",
        "You may not write backups here. Choose a folder you may write in.",
    ),
    (
        Problem.BACKUP_UNREADABLE,
        "Säkerhetskopian går inte att läsa just nu. Kontrollera enheten och försök igen.",
        "The backup cannot be read right now. Check the drive and try again.",
    ),
    (
        Problem.BACKUP_DAMAGED,
        "Säkerhetskopian är skadad och används inte. Välj en äldre kopia.",
        "The backup is damaged and is not used. Choose an older one.",
    ),
    (
        Problem.BACKUP_NOT_SOUND,
        "Filen klarade inte kontrollen, så ingen ny säkerhetskopia är gjord. De äldre finns kvar. Kontrollera filen med"
        " kommandot ”samsyn check”.",
        "The file did not pass the check, so no new backup was made. The older ones are still there. Check the file with"
        " the command “samsyn check”.",
    ),
    (
        Problem.BACKUP_GONE,
        "Den senaste säkerhetskopian, från den {day}, finns inte kvar. Säkerhetskopiera nu.",
        "The latest backup, of {day}, is not there any more. Back up now.",
    ),
    (
        Problem.BACKUP_FROM_FUTURE,
        "Den senaste säkerhetskopian har datumet {day}, som inte har varit än. Kontrollera datorns klocka och"
        " säkerhetskopiera igen.",
        "The latest backup is dated {day}, which has not come yet. Check the clock of the computer and back up again.",
    ),
    (
        Problem.BACKUP_NOT_KEPT,
        "Den här filen säkerhetskopieras inte av Samsyn. Den som sköter databasen gör det, och exemplet behöver ingen kopia.",
        "Samsyn makes no backups of this. Whoever looks after the database does, and the example needs none.",
    ),
    (
        Problem.BACKUP_NEEDED,
        "Säkerhetskopian har misslyckats, så inget kan färdigställas än. Säkerhetskopiera nu, eller välj en annan mapp för"
        " kopiorna i inställningarna.",
        "The backup has failed, so nothing can be finished yet. Back up now, or choose another folder for the copies in"
        " the settings.",
    ),
    (
        Problem.PHRASE_TOO_SHORT,
        "Lösenfrasen är för kort. Skriv minst {fewest} tecken, gärna flera ord.",
        "The pass phrase is too short. Write at least {fewest} characters, preferably several words.",
    ),
    (
        Problem.PHRASE_DIFFERS,
        "Lösenfraserna är olika. Skriv samma fras båda gångerna.",
        "The pass phrases differ. Write the same one both times.",
    ),
    (
        Problem.PHRASE_WRONG,
        "Lösenfrasen är fel, eller så är filen skadad. Skriv frasen igen.",
        "The pass phrase is wrong, or the file is damaged. Write the phrase again.",
    ),
    (
        Problem.BACKUP_NOT_ENCRYPTED,
        "Filen är inte krypterad av Samsyn. Välj en fil som slutar på .samsyn.age.",
        "The file was not encrypted by Samsyn. Choose one that ends in .samsyn.age.",
    ),
    (
        Problem.RESTORE_NO_COPY,
        "Här finns ingen säkerhetskopia som går att använda. Anslut enheten där kopiorna ligger, eller välj en kopia själv.",
        "There is no backup here that can be used. Connect the drive where the backups are, or choose a backup yourself.",
    ),
    (
        Problem.RESTORE_NEEDS_PHRASE,
        "Säkerhetskopian är krypterad. Skriv lösenfrasen som den sparades med.",
        "The backup is encrypted. Write the pass phrase that it was saved with.",
    ),
    (
        Problem.RESTORE_SAME_FILE,
        "Det är samma fil som den som ska ersättas. Välj en säkerhetskopia.",
        "That is the same file as the one to be replaced. Choose a backup.",
    ),
    (
        Problem.RESTORE_NO_ROOM,
        "Kopian får inte plats på disken där filen ligger. Filen är orörd. Frigör plats och försök igen.",
        "There is no room for the copy on the disk of the file. The file was left untouched. Free some space and try again.",
    ),
    (
        Problem.RESTORE_DENIED,
        "Du får inte skriva i mappen där filen ligger. Filen är orörd. Be om rätt att skriva i mappen, eller kopiera"
        " säkerhetskopian till en egen mapp och öppna den där.",
        "You may not write in the folder of the file. The file was left untouched. Ask for the right to write in the folder,"
        " or copy the backup to a folder of your own and open it there.",
    ),
    (
        Problem.HANDOVER_TARGET_TAKEN,
        "Det finns redan något här, och det är orört. Välj en mapp som är tom eller inte finns än.",
        "There is something here already, and it was left untouched. Choose a folder that is empty or not there yet.",
    ),
    (
        Problem.HANDOVER_NO_ROOM,
        "Överlämningen får inte plats, och inget av den är kvar. Frigör plats eller välj en annan disk, och försök igen.",
        "There is no room for the handover, and nothing of it is left. Free some space or choose another disk, and try"
        " again.",
    ),
    (
        Problem.HANDOVER_MISSING,
        "Här finns ingen överlämning. Välj mappen där filen index.html och filen manifest.json ligger.",
        "There is no handover here. Choose the folder in which the files index.html and manifest.json lie.",
    ),
    (
        Problem.HANDOVER_CHANGED,
        "Filen saknas eller är inte som den var när den lämnades över, så ingenting är inläst. Be om en ny kopia av"
        " överlämningen.",
        "The file is missing, or not as it was when it was handed over, so nothing was read in. Ask for a new copy of the"
        " handover.",
    ),
    (
        Problem.HANDOVER_TOO_NEW,
        "Överlämningen kommer från en nyare version av Samsyn (den har {found}, här finns {known}), så ingenting är"
        " inläst. Installera en nyare version av Samsyn och försök igen.",
        "The handover comes from a newer version of Samsyn (it has {found}, here is {known}), so nothing was read in."
        " Install a newer version of Samsyn and try again.",
    ),
    (
        Problem.HANDOVER_UNREADABLE,
        "Överlämningen går inte att läsa här, så ingenting är inläst. Be om en ny kopia av överlämningen.",
        "The handover cannot be read here, so nothing was read in. Ask for a new copy of the handover.",
    ),
    (
        Problem.HANDOVER_STORE_TAKEN,
        "Filen eller databasen finns redan och är orörd. En överlämning läses bara in i en ny. Välj ett annat namn.",
        "The file or database is there already, and was left untouched. A handover is only read into a new one. Choose"
        " another name.",
    ),
    (
        Problem.STORE_SCHEMA_ODD,
        "Filens tabeller är inte de som den säger sig ha (version {found}): någon eller något har ändrat i dem. Filen är"
        " orörd. Öppna en säkerhetskopia i stället.",
        "The tables of the file are not those it says it has (version {found}): somebody or something has changed them."
        " The file was left untouched. Open a backup instead.",
    ),
)
