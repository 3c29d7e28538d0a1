"""The words of the commands that keep the store safe: English in the source, Swedish here (see ``cli_words.py``)."""

from collections.abc import Mapping

SAFETY_WORDS: Mapping[str, str] = {
    "Read a copy of the file; whatever writes is refused.": "Läs en kopia av filen. Det som skriver nekas.",
    # backup
    "Make a verified copy of the store, in the folders of the settings or in one you name.":
        "Gör en kontrollerad säkerhetskopia, i inställningarnas mappar eller i en mapp som du anger.",
    "A folder for this copy alone.": "En mapp för just den här kopian.",
    "Encrypt the copy with a pass phrase. Without the phrase nobody can open it, nor can we.":
        "Kryptera kopian med en lösenfras. Utan frasen kan ingen öppna den, inte heller vi.",
    "Read the pass phrase from the first line of this file.": "Läs lösenfrasen från första raden i den här filen.",
    "Write what was done as JSON.": "Skriv vad som gjordes som JSON.",
    "The copy is made and verified: {path}": "Kopian är gjord och kontrollerad: {path}",
    "The second place got no copy. {reason}": "Den andra platsen fick ingen kopia. {reason}",
    "Pass phrase": "Lösenfras",
    "Pass phrase once more": "Lösenfrasen en gång till",
    # check
    "Look through the file of the store and say what is wrong with it. Ends with 1 for a file that is not sound.":
        "Gå igenom filen och säg vad som är fel med den. Slutar med 1 för en fil som inte är hel.",
    "Look only at how the file hangs together.": "Se bara efter hur filen hänger ihop.",
    "Mend what can be mended. What was broken is kept beside the file.":
        "Laga det som går att laga. Det trasiga sparas bredvid filen.",
    "A server's store is checked by those who look after the server.":
        "Det som ligger på en server kontrollerar de som sköter servern.",
    "It is mended.": "Filen är lagad.",
    "The broken file is kept: {file}": "Den trasiga filen finns kvar: {file}",
    "Newest whole backup, {time}: {file}": "Senaste hela säkerhetskopian, {time}: {file}",
    # restore
    "Go back to a copy of the store. The file that is there now is kept beside it under another name.":
        "Gå tillbaka till en säkerhetskopia. Filen som finns nu sparas bredvid under ett annat namn.",
    "List the copies of the store, the newest first, and do nothing.":
        "Lista säkerhetskopiorna, den nyaste först, och gör inget mer.",
    "The copy to go back to.": "Säkerhetskopian att gå tillbaka till.",
    "Go back to the newest copy that stands its check; so it is without --from.":
        "Gå tillbaka till den nyaste kopian som klarar kontrollen. Så är det också utan --from.",
    "Show what would go and come back, and do nothing.":
        "Visa vad som skulle försvinna och komma tillbaka, och gör inget mer.",
    "Do not ask before the file is exchanged.": "Fråga inte innan filen byts ut.",
    "Write what is found, or was done, as JSON.": "Skriv det som hittas, eller vad som gjordes, som JSON.",
    "Go back to this copy?": "Gå tillbaka till den här kopian?",
    "There are no copies of this store.": "Det finns inga säkerhetskopior av filen.",
    "Taken": "Gjord",
    "Size in bytes": "Storlek i byte",
    "Copy": "Kopia",
    "The copy of {time}: {path}": "Kopian från {time}: {path}",
    "Now": "Nu",
    "In the copy": "I kopian",
    "Will go": "Försvinner",
    "Will come back": "Kommer tillbaka",
    "Finished minutes": "Färdigställda protokoll",
    "The file is damaged: not all that it holds can be counted.":
        "Filen är skadad, så allt i den går inte att räkna.",
    "The copy of {time} has been restored.": "Kopian från {time} är återställd.",
    "The earlier file lies here: {path}": "Den tidigare filen ligger här: {path}",
}  # fmt: skip
