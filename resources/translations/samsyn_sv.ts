<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AccentField</name>
    <message>
        <source>A colour of our own</source>
        <translation>Egen färg</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Six characters, for example #1F5A8C.</source>
        <translation>Sex tecken, till exempel #1F5A8C.</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Färgkod</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Words in the colour must be readable on white paper: a contrast of at least 4.5 to 1.</source>
        <translation>Text i färgen ska gå att läsa på vitt papper: kontrasten behöver vara minst 4,5 till 1.</translation>
    </message>
    <message>
        <source>Contrast on white paper: {ratio} to 1 (at least 4.5 is needed).</source>
        <translation>Kontrast på vitt papper: {ratio} till 1 (minst 4,5 behövs).</translation>
    </message>
</context>
<context>
    <name>AddAreaMenu</name>
    <message>
        <source>An area of our own</source>
        <translation>Ett eget område</translation>
    </message>
    <message numerus="yes">
        <source>All %n area(s)</source>
        <translation>
            <numerusform>Det enda området (%n)</numerusform>
            <numerusform>Alla %n områden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaGlance</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera hänvisningen</translation>
    </message>
</context>
<context>
    <name>AgendaOutline</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>New &amp;item</source>
        <translation>Ny &amp;punkt</translation>
    </message>
    <message>
        <source>Heading, then Enter</source>
        <translation>Rubrik, sedan Enter</translation>
    </message>
    <message>
        <source>Heading of the new item</source>
        <translation>Den nya punktens rubrik</translation>
    </message>
    <message>
        <source>Numbers become § when the minutes are finished.</source>
        <translation>Numren blir § när anteckningarna färdigställs.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>New item after this</source>
        <translation>Ny punkt efter denna</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera hänvisningen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AgreeForm</name>
    <message>
        <source>New follow-up</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>En roll, inte ett namn</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>AgreementViews</name>
    <message>
        <source>An agreement states its priority areas. Choose some of the city&apos;s with the plus sign at the left, or write your own. Each then gets its plan here.</source>
        <translation>En överenskommelse anger sina prioriterade områden. Välj bland stadens med plustecknet till vänster, eller skriv egna. Varje område får sedan sin handlingsplan här.</translation>
    </message>
    <message>
        <source>Show the facts</source>
        <translation>Visa uppgifterna</translation>
    </message>
    <message>
        <source>Goals and causes</source>
        <translation>Mål och orsaker</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Law (2023:196)</source>
        <translation>Lag (2023:196)</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny överenskommelse</translation>
    </message>
    <message>
        <source>Here every agreement stands on a line of years, with its areas and its plan. There is none yet: write down the first, with the dates and parties you know.</source>
        <translation>Här visas alla överenskommelser på en tidslinje, med områden och handlingsplan. Det finns ingen än. Skriv in den första med de datum och parter du känner till.</translation>
    </message>
    <message>
        <source>Write down an agreement</source>
        <translation>Skriv in en överenskommelse</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n överenskommelse gäller</numerusform>
            <numerusform>%n överenskommelser gäller</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods of the agreements</source>
        <translation>Överenskommelsernas perioder</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Who has approved the minutes?</source>
        <translation>Vem har justerat protokollet?</translation>
    </message>
    <message>
        <source>Note the a&amp;pproval</source>
        <translation>&amp;Anteckna justeringen</translation>
    </message>
    <message>
        <source>{name} approved on {day}.</source>
        <translation>{name} justerade den {day}.</translation>
    </message>
    <message>
        <source>Dissent: {words}</source>
        <translation>Avvikande mening: {words}</translation>
    </message>
</context>
<context>
    <name>AreaBars</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Text on {area}</source>
        <translation>Text om {area}</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Prioriterat område</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Bokstav</translation>
    </message>
    <message>
        <source>Mirrors the city-wide area</source>
        <translation>Svarar mot stadens område</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove the area</source>
        <translation>Ta bort området</translation>
    </message>
    <message>
        <source>What is to be reached, so that it can be measured.</source>
        <translation>Vad som ska nås, så att det går att mäta.</translation>
    </message>
    <message>
        <source>What the local situation picture says that makes it matter here.</source>
        <translation>Vad i den lokala lägesbilden som gör området viktigt här.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Cause analysis</source>
        <translation>Orsaksanalys</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Varför här</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Kopiera namnet</translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Behandlat</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in twelve weeks</source>
        <translation>
            <numerusform>%n punkt på tolv veckor</numerusform>
            <numerusform>%n punkter på tolv veckor</numerusform>
        </translation>
    </message>
    <message>
        <source>trend: {word}</source>
        <translation>trend: {word}</translation>
    </message>
    <message>
        <source>Points per week: {area}</source>
        <translation>Punkter per vecka: {area}</translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n öppen uppföljning</numerusform>
            <numerusform>%n öppna uppföljningar</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>No meeting has dealt with it.</source>
        <translation>Har inte behandlats på något möte.</translation>
    </message>
    <message numerus="yes">
        <source>Not dealt with for %n day(s).</source>
        <translation>
            <numerusform>Inte behandlat på %n dag.</numerusform>
            <numerusform>Inte behandlat på %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the next agenda</source>
        <translation>Lägg till på nästa dagordning</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny överenskommelse</translation>
    </message>
    <message>
        <source>How each prioritised area stands</source>
        <translation>Läget per prioriterat område</translation>
    </message>
    <message>
        <source>No agreement with prioritised areas is in force today.</source>
        <translation>Ingen överenskommelse med prioriterade områden gäller i dag.</translation>
    </message>
    <message>
        <source>Points per week, weeks {first}–{last}. In colour: the last four.</source>
        <translation>Punkter per vecka, vecka {first}–{last}. I färg: de senaste fyra.</translation>
    </message>
</context>
<context>
    <name>ArrangedRowsEditor</name>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ArrangedTable</name>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AttendanceAdder</name>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Name, title or party</source>
        <translation>Namn, titel eller part</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>New person in the register</source>
        <translation>Ny deltagare i registret</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en deltagare</translation>
    </message>
</context>
<context>
    <name>AttendanceHeading</name>
    <message>
        <source>Name and role</source>
        <translation>Namn och roll</translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Without a party</source>
        <translation>Utan part</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en deltagare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{present} of {called}</source>
        <translation>{present} av {called}</translation>
    </message>
    <message>
        <source>{name} has been taken off the list.</source>
        <translation>{name} är borttagen från listan.</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Roll, {name}</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Från början</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Till slutet</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>punkt {number}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>copy backup safety</source>
        <translation>kopia backup säkerhet spara</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation>Spara en krypterad kopia …</translation>
    </message>
    <message>
        <source>backup pass phrase stick</source>
        <translation>säkerhetskopia lösenfras usb minne</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Säkerhetskopian är gjord och kontrollerad.</translation>
    </message>
</context>
<context>
    <name>BackupLamp</name>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>Säkerhetskopian misslyckades</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Latest backup {age}</source>
        <translation>Senaste säkerhetskopia {age}</translation>
    </message>
    <message>
        <source>Backup {age}, not in the second place</source>
        <translation>Säkerhetskopia {age}, inte på den andra platsen</translation>
    </message>
    <message>
        <source>Backup {age}, verified</source>
        <translation>Säkerhetskopia {age}, kontrollerad</translation>
    </message>
    <message>
        <source>Samsyn makes the first one by itself, soon.</source>
        <translation>Samsyn gör snart den första av sig själv.</translation>
    </message>
    <message>
        <source>Verified {moment}: {path}</source>
        <translation>Kontrollerad {moment}: {path}</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Visa inställningarna</translation>
    </message>
    <message>
        <source>Saving a backup … Then the window closes.</source>
        <translation>Sparar säkerhetskopia … Sedan stängs fönstret.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Stäng nu</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Stäng inte</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Stäng utan säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The newest copies</source>
        <translation>De senaste kopiorna</translation>
    </message>
    <message>
        <source>There is no copy here.</source>
        <translation>Här finns ingen kopia.</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>Och %n äldre.</numerusform>
            <numerusform>Och %n äldre.</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypterad</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Latest backup</source>
        <translation>Senaste säkerhetskopian</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Samsyn makes a verified copy by itself: each half hour with changes, and at close.</source>
        <translation>Samsyn gör en kontrollerad kopia av sig själv: varje halvtimme då något ändrats, och när du stänger.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Välj mapp …</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Använd den vanliga</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>En andra plats</translation>
    </message>
    <message>
        <source>Each finished copy goes there too. Here a shared folder or OneDrive is fine.</source>
        <translation>Varje färdig kopia läggs också där. Här går det bra med en delad mapp eller OneDrive.</translation>
    </message>
    <message>
        <source>Choose a second place …</source>
        <translation>Välj en andra plats …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Använd ingen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Återställ …</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation>Spara en krypterad kopia …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det finns ingen än.</translation>
    </message>
    <message>
        <source>{moment}, verified. Something has changed since.</source>
        <translation>{moment}, kontrollerad. Något har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>{moment}, verified. Nothing has changed since.</source>
        <translation>{moment}, kontrollerad. Inget har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Saving the encrypted copy …</source>
        <translation>Sparar den krypterade kopian …</translation>
    </message>
    <message>
        <source>The encrypted copy is saved: {path}. Keep the phrase somewhere else.</source>
        <translation>Den krypterade kopian är sparad: {path}. Förvara frasen på ett annat ställe.</translation>
    </message>
</context>
<context>
    <name>BalanceTab</name>
    <message>
        <source>How the parties stand</source>
        <translation>Så ligger parterna till</translation>
    </message>
</context>
<context>
    <name>BalanceTableModel</name>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Åtaganden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hållna</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Inte hållna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Enter the agreement</source>
        <translation>Lägg in överenskommelsen</translation>
    </message>
    <message>
        <source>Parties, periods and prioritised areas: everything else is sorted under its areas.</source>
        <translation>Parter, perioder och prioriterade områden. Allt annat sorteras under områdena.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Agenda and attendance come from the series; minutes are written at the table.</source>
        <translation>Dagordning och närvaro följer med från serien. Anteckningarna skrivs vid bordet.</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>Läs in möten</translation>
    </message>
    <message>
        <source>From a file with meetings that have been held already.</source>
        <translation>Från en fil med möten som redan har hållits.</translation>
    </message>
    <message>
        <source>Begin with one of these</source>
        <translation>Börja med något av det här</translation>
    </message>
    <message>
        <source>Here you will see what is to be done, how the areas stand and what comes next.</source>
        <translation>Här ser du sedan vad som ska göras, hur läget är i områdena och vad som kommer härnäst.</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Records behind the number</source>
        <translation>Underlaget till talet</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>Öppna paragrafen</translation>
    </message>
</context>
<context>
    <name>BehindTableModel</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar &amp;file …</source>
        <translation>Kalender&amp;fil …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Calendar {day}</source>
        <translation>Kalender {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved in {path}. Open the file to put them in your calendar.</source>
        <translation>
            <numerusform>%n datum sparat i {path}. Öppna filen för att lägga in det i din kalender.</numerusform>
            <numerusform>%n datum sparade i {path}. Öppna filen för att lägga in dem i din kalender.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTarget</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Spara som kalenderfil</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderfil (*.ics)</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Handed over to {party}</source>
        <translation>Lämnad över till {party}</translation>
    </message>
    <message>
        <source>Taken up at {series}, {day}</source>
        <translation>Tas upp på {series}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Agreed {day}, closed {closed} after %n day(s)</source>
        <translation>
            <numerusform>Bestämdes {day}, avslutad {closed} efter %n dag</numerusform>
            <numerusform>Bestämdes {day}, avslutad {closed} efter %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Bestämdes {day} (%n dag sedan)</numerusform>
            <numerusform>Bestämdes {day} (%n dagar sedan)</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
</context>
<context>
    <name>CertificateTab</name>
    <message>
        <source>Certificates</source>
        <translation>Gallringsbevis</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Here the certificates of what was disposed of will stand.</source>
        <translation>Inget har gallrats än. När något gallras sparas ett gallringsbevis här.</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation>Gallringsbevis</translation>
    </message>
</context>
<context>
    <name>CertificateTableModel</name>
    <message>
        <source>Carried out</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Föreslagen av</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftad av</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>No points in what is chosen</source>
        <translation>Inga punkter i urvalet</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check the minutes</source>
        <translation>Kontrollera protokoll</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Kontrollera alla</translation>
    </message>
    <message>
        <source>Can only be read until the file is whole again: {series}.</source>
        <translation>Går bara att läsa tills filen är hel igen: {series}.</translation>
    </message>
    <message>
        <source>The minutes of this file have not been checked yet.</source>
        <translation>Protokollen i filen har inte kontrollerats än.</translation>
    </message>
    <message>
        <source>All minutes were last checked on {day}, and nothing was wrong.</source>
        <translation>Alla protokoll kontrollerades senast den {day}, utan anmärkning.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen avbröts.</translation>
    </message>
    <message>
        <source>Code on paper</source>
        <translation>Kontrollkod</translation>
    </message>
    <message>
        <source>Twenty characters in four groups, in the foot of every page.</source>
        <translation>Tjugo tecken i fyra grupper, längst ned på varje sida.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Kontrollera koden</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Hur mycket som är klart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{percent} per cent</source>
        <translation>{percent} procent</translation>
    </message>
    <message>
        <source>Write all twenty characters, as they stand in the foot of the page.</source>
        <translation>Skriv alla tjugo tecken så som de står längst ned på sidan.</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Show the minutes</source>
        <translation>Visa protokollet</translation>
    </message>
    <message>
        <source>All minutes are as they were finished.</source>
        <translation>Alla protokoll är som när de färdigställdes.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n fault(s).</source>
        <translation>
            <numerusform>Kontrollen hittade %n fel.</numerusform>
            <numerusform>Kontrollen hittade %n fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No minutes in this file have the code. Compare it with the paper once more. If it is right, the minutes have been taken out of the file or changed. {way_out}</source>
        <translation>Inget protokoll i filen har koden. Jämför den med papperet en gång till. Om den stämmer har protokollet tagits bort ur filen eller ändrats. {way_out}</translation>
    </message>
    <message>
        <source>The code is that of version {version} of the minutes of {series}, {day}.</source>
        <translation>Koden hör till version {version} av protokollet från {series}, {day}.</translation>
    </message>
    <message>
        <source>They are unchanged since they were printed.</source>
        <translation>Protokollet är oförändrat sedan det skrevs ut.</translation>
    </message>
    <message>
        <source>That version is unchanged, and there is a later one.</source>
        <translation>Den versionen är oförändrad, och det finns en senare.</translation>
    </message>
    <message>
        <source>Restore a backup of the file from before the change, and check the minutes again.</source>
        <translation>Återställ en säkerhetskopia av filen från före ändringen och kontrollera protokollen igen.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>&amp;Renew …</source>
        <translation>&amp;Förnya …</translation>
    </message>
    <message>
        <source>&amp;View parties</source>
        <translation>&amp;Visa parter</translation>
    </message>
    <message>
        <source>Show the &amp;law</source>
        <translation>Visa &amp;lagen</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Write the time as 9.00.</source>
        <translation>Skriv tiden som 9.00.</translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message>
        <source>Time limits</source>
        <translation>Tidsgränser</translation>
    </message>
    <message>
        <source>No time limit is running.</source>
        <translation>Ingen tidsgräns löper.</translation>
    </message>
    <message>
        <source>The agreement ends</source>
        <translation>Överenskommelsen löper ut</translation>
    </message>
    <message>
        <source>Picture and plan are followed up</source>
        <translation>Lägesbild och plan följs upp</translation>
    </message>
    <message>
        <source>The council meets again</source>
        <translation>Rådet ska ha mötts igen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New situation point</source>
        <translation>Ny lägesbildspunkt</translation>
    </message>
    <message>
        <source>log note report</source>
        <translation>logga anteckna rapportera</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>plan call</source>
        <translation>planera kalla</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny överenskommelse</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>skriv in</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mötesläge</translation>
    </message>
    <message>
        <source>wall screen projector room</source>
        <translation>vägg skärm projektor visa rum</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå till {place}</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>Mötesserier</translation>
    </message>
    <message>
        <source>bodies agenda template</source>
        <translation>organ dagordning mall</translation>
    </message>
    <message>
        <source>Loose threads</source>
        <translation>Lösa trådar</translation>
    </message>
    <message>
        <source>forgotten without follow-up</source>
        <translation>glömt utan uppföljning</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>Lagkoll</translation>
    </message>
    <message>
        <source>duties 2023:196</source>
        <translation>skyldigheter vad lagen kräver 2023:196</translation>
    </message>
    <message>
        <source>Save a calendar file …</source>
        <translation>Spara en kalenderfil …</translation>
    </message>
    <message>
        <source>dates follow-ups ics Outlook</source>
        <translation>datum uppföljningar ics Outlook kalender</translation>
    </message>
    <message>
        <source>Requests for public records</source>
        <translation>Begäran om utlämnande</translation>
    </message>
    <message>
        <source>disclosure secrecy mask</source>
        <translation>lämna ut allmän handling sekretess maska</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>erase weed rules</source>
        <translation>gallra radera regler</translation>
    </message>
    <message>
        <source>Hand over everything …</source>
        <translation>Lämna över allt …</translation>
    </message>
    <message>
        <source>export successor archive leave give</source>
        <translation>exportera efterträdare arkiv lämna överlämning</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>events who</source>
        <translation>händelser vem</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Tillbaka dit jag var</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Framåt igen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Föregående del av fönstret</translation>
    </message>
    <message>
        <source>letters zoom</source>
        <translation>bokstäver zooma skala</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation>Vanlig textstorlek</translation>
    </message>
    <message>
        <source>Wide or narrow side list</source>
        <translation>Bred eller smal sidolist</translation>
    </message>
    <message>
        <source>look theme colours</source>
        <translation>utseende tema färger</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Ljust utseende</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Mörkt utseende</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Utseende som systemet</translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the commitment of {party}</source>
        <translation>Ändra åtagandet för {party}</translation>
    </message>
    <message>
        <source>What is promised is not stated</source>
        <translation>Vad parten åtar sig anges inte</translation>
    </message>
    <message>
        <source>no later than {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>utan datum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>The commitment of {party}</source>
        <translation>Åtagande: {party}</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>En roll, inte ett namn</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>What the party promises</source>
        <translation>Vad parten åtar sig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n skillnad</numerusform>
            <numerusform>%n skillnader</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Numbers and text are the same.</source>
        <translation>Tal och text är desamma.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Open follow-ups of the area</source>
        <translation>Öppna uppföljningar i området</translation>
    </message>
    <message>
        <source>New points nobody has taken up</source>
        <translation>Nya lägesbildspunkter som inte tagits upp</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Öppna anteckningarna</translation>
    </message>
    <message>
        <source>Nothing is open in the area, and the heading was not on the last agenda.</source>
        <translation>Inget är öppet i området, och rubriken fanns inte på den förra dagordningen.</translation>
    </message>
    <message>
        <source>Last time, {0}, {1}</source>
        <translation>Förra gången, {0}, {1}</translation>
    </message>
    <message>
        <source>Take up {0}</source>
        <translation>Ta upp {0}</translation>
    </message>
</context>
<context>
    <name>CopyPanel</name>
    <message>
        <source>The copy of {day} at {time}</source>
        <translation>Kopian från den {day} kl. {time}</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Återställ den här kopian</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Återställer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Checking and comparing …</source>
        <translation>Kontrollerar och jämför …</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>The one the copy was saved with.</source>
        <translation>Den som kopian sparades med.</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Visa vad den innehåller</translation>
    </message>
    <message>
        <source>The file is damaged: not all that it holds can be counted.</source>
        <translation>Filen är skadad, så allt i den går inte att räkna.</translation>
    </message>
    <message>
        <source>Nothing in the file has changed since the copy was made.</source>
        <translation>Inget i filen är ändrat sedan kopian gjordes.</translation>
    </message>
    <message>
        <source>Meetings that will go, or be as they were</source>
        <translation>Möten som försvinner eller blir som förut</translation>
    </message>
    <message>
        <source>Meetings that will come back</source>
        <translation>Möten som kommer tillbaka</translation>
    </message>
    <message>
        <source>The copy takes the place of the file that you have now. That one is kept beside it.</source>
        <translation>Kopian ersätter filen som du har nu. Den filen sparas bredvid, under ett annat namn.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>CopyTableModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>efter i dag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Is written</source>
        <translation>Det står</translation>
    </message>
    <message>
        <source>Select the words in the text, or write them.</source>
        <translation>Markera orden i texten, eller skriv dem.</translation>
    </message>
    <message>
        <source>Is to be</source>
        <translation>Det ska stå</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Text på stället</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>&amp;Add the correction</source>
        <translation>&amp;Lägg till rättelsen</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>Huvudet</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageEditor</name>
    <message>
        <source>Works in</source>
        <translation>Verkar i</translation>
    </message>
    <message>
        <source>Add a district or a district area</source>
        <translation>Lägg till stadsdel eller stadsdelsområde</translation>
    </message>
    <message>
        <source>A part of its name, then Enter</source>
        <translation>En del av namnet, sedan Enter</translation>
    </message>
    <message>
        <source>{district} is removed.</source>
        <translation>{district} är borttagen.</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>Remove {district}</source>
        <translation>Ta bort {district}</translation>
    </message>
    <message>
        <source>Change days and source of {district}</source>
        <translation>Ändra dagar och källa för {district}</translation>
    </message>
    <message>
        <source>Source of {district}</source>
        <translation>Källa för {district}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>CsvTarget</name>
    <message>
        <source>Save as CSV</source>
        <translation>Spara som CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Taken up at</source>
        <translation>Tas upp på möte</translation>
    </message>
    <message>
        <source>Save the new date</source>
        <translation>Spara det nya datumet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>2/10 or +14</source>
        <translation>2/10 eller +14</translation>
    </message>
    <message>
        <source>2/10</source>
        <translation>2/10</translation>
    </message>
    <message>
        <source>Write the date as 2026-10-02, 2/10, 2 okt, fre or +14.</source>
        <translation>Skriv datumet som 2026-10-02, 2/10, 2 okt, fre eller +14.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write the date as 2019-05-31, 31 maj 2019, maj 2019 or 2019.</source>
        <translation>Skriv datumet som 2019-05-31, 31 maj 2019, maj 2019 eller 2019.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Decided by</source>
        <translation>Fastställs av</translation>
    </message>
    <message>
        <source>The local crime prevention council</source>
        <translation>Lokala brottsförebyggande rådet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decide for good</source>
        <translation>Fastställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>After this neither texts nor points can be changed. What is new comes in the next version.</source>
        <translation>Därefter går varken texter eller punkter att ändra. Det som är nytt kommer med i nästa version.</translation>
    </message>
    <message>
        <source>Still empty: {parts}. The law asks for all three parts.</source>
        <translation>Saknar text: {parts}. Lagen kräver alla tre delar.</translation>
    </message>
    <message>
        <source>Decide the picture</source>
        <translation>Fastställ lägesbilden</translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>The meeting agrees</source>
        <translation>Mötet enas om</translation>
    </message>
    <message>
        <source>Agreed, row {0}</source>
        <translation>Mötet enas om, rad {0}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>&amp;New request</source>
        <translation>Ny &amp;begäran</translation>
    </message>
    <message>
        <source>Remove the request</source>
        <translation>Ta bort begäran</translation>
    </message>
    <message>
        <source>Make the &amp;files …</source>
        <translation>Skapa &amp;filer …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>When somebody asks for minutes you mask here what secrecy covers, with its provision, and make the files. Who asks and why is not noted.</source>
        <translation>När någon begär ut handlingar maskerar du här det som omfattas av sekretess, med lagrum, och skapar filerna. Vem som frågar och varför antecknas inte.</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Anteckna en begäran</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Utlämnande</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Request of {day}</source>
        <translation>Begäran den {day}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Besvarad {day}</translation>
    </message>
    <message>
        <source>There is no situation picture yet.</source>
        <translation>Det finns ingen lägesbild än.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made in {folder}</source>
        <translation>
            <numerusform>%n fil skapad i {folder}</numerusform>
            <numerusform>%n filer skapade i {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosurePreviewPage</name>
    <message>
        <source>What would a journalist get?</source>
        <translation>Vad skulle en journalist få?</translation>
    </message>
    <message>
        <source>The paper as it would be handed out, had nobody tested it. Only what is marked for secrecy is left out: read the rest as whoever asks for it would.</source>
        <translation>Så skulle handlingen lämnas ut om ingen hade prövat den. Bara det som är sekretessmarkerat är borta. Läs resten som den som begär ut den.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are left out.</source>
        <translation>
            <numerusform>%n ställe är undantaget.</numerusform>
            <numerusform>%n ställen är undantagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Inget är undantaget.</translation>
    </message>
    <message>
        <source>As it would be handed out</source>
        <translation>Så skulle det lämnas ut</translation>
    </message>
</context>
<context>
    <name>DisclosureTableModel</name>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Maskeringar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Besvarad {day}</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>överklagad</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message>
        <source>Sent to</source>
        <translation>Skickat till</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What was sent is version {version}.</source>
        <translation>Det som har skickats är version {version}.</translation>
    </message>
    <message>
        <source>What was sent is a draft.</source>
        <translation>Det som har skickats är ett utkast.</translation>
    </message>
    <message>
        <source>A draft that is sent outside your own authority becomes a public record with you and with the one who gets it (TF 2 kap. 10 §).</source>
        <translation>Ett utkast som skickas utanför den egna myndigheten blir allmän handling hos dig och hos den som får det (TF 2 kap. 10 §).</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Expediering</translation>
    </message>
    <message>
        <source>Note what was s&amp;ent</source>
        <translation>Anteckna e&amp;xpedieringen</translation>
    </message>
    <message>
        <source>Tick at least one party.</source>
        <translation>Kryssa för minst en part.</translation>
    </message>
</context>
<context>
    <name>DispatchWords</name>
    <message>
        <source>For the parties</source>
        <translation>Till parterna</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>For disclosure</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>What went may still be read in the file: another program has it open. Close the other windows, then write the file anew.</source>
        <translation>Det som gallrades kan fortfarande gå att läsa i filen, för ett annat program har den öppen. Stäng de andra fönstren och skriv sedan om filen.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Skriv om filen</translation>
    </message>
    <message>
        <source>To be disposed of</source>
        <translation>Att gallra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Gallringsbevis</translation>
    </message>
    <message>
        <source>Carried out. The certificate is kept here.</source>
        <translation>Gallringen är genomförd. Beviset finns kvar här.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Sparad som {path}.</translation>
    </message>
</context>
<context>
    <name>DisposalWords</name>
    <message>
        <source>Formal minutes and what was approved</source>
        <translation>Protokoll och justerade anteckningar</translation>
    </message>
    <message>
        <source>Notes of meetings</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Drafts that were never finished</source>
        <translation>Utkast som aldrig färdigställdes</translation>
    </message>
    <message>
        <source>Points of the situation</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Decided situation pictures</source>
        <translation>Fastställda lägesbilder</translation>
    </message>
    <message>
        <source>Agreements with their plans</source>
        <translation>Överenskommelser med handlingsplan</translation>
    </message>
    <message>
        <source>Kept yearly follow-ups</source>
        <translation>Sparade årsuppföljningar</translation>
    </message>
    <message>
        <source>Closed follow-ups</source>
        <translation>Avslutade uppföljningar</translation>
    </message>
    <message>
        <source>Contact data of those who have left</source>
        <translation>Kontaktuppgifter till dem som har slutat</translation>
    </message>
    <message>
        <source>Answered requests for records</source>
        <translation>Besvarade begäranden om handlingar</translation>
    </message>
    <message>
        <source>Names in the log</source>
        <translation>Namn i loggen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bevaras</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gallras</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>mötesdagen</translation>
    </message>
    <message>
        <source>the day the point came in</source>
        <translation>den dag punkten kom in</translation>
    </message>
    <message>
        <source>the day the point was last used</source>
        <translation>den dag punkten senast användes</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>beslutet</translation>
    </message>
    <message>
        <source>the end of the agreement</source>
        <translation>den dag överenskommelsen löpte ut</translation>
    </message>
    <message>
        <source>the day it was kept</source>
        <translation>den dag den sparades</translation>
    </message>
    <message>
        <source>the day it was closed</source>
        <translation>den dag uppföljningen avslutades</translation>
    </message>
    <message>
        <source>the day the participant left</source>
        <translation>den dag deltagaren slutade</translation>
    </message>
    <message>
        <source>the day of the answer</source>
        <translation>den dag begäran besvarades</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>händelsen</translation>
    </message>
    <message>
        <source>Disposed of after {time}</source>
        <translation>Gallras efter {time}</translation>
    </message>
    <message>
        <source>Disposed of at once</source>
        <translation>Gallras genast</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n handling</numerusform>
            <numerusform>%n handlingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed by {name}, {day}</source>
        <translation>Föreslagen av {name} den {day}</translation>
    </message>
    <message>
        <source>Proposed by {first}, confirmed by {second}</source>
        <translation>Föreslagen av {first}, bekräftad av {second}</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Genomförd</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictForm</name>
    <message>
        <source>Lies in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Parties that work here</source>
        <translation>Parter som verkar här</translation>
    </message>
</context>
<context>
    <name>DistrictTab</name>
    <message>
        <source>Stockholm&apos;s districts and local police areas can be fetched, with dates.</source>
        <translation>Stockholms stadsdelar och lokalpolisområden kan hämtas, med datum.</translation>
    </message>
    <message>
        <source>Fetch …</source>
        <translation>Hämta …</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Stadsdelar</translation>
    </message>
    <message>
        <source>New district</source>
        <translation>Ny stadsdel</translation>
    </message>
    <message>
        <source>Here districts and the areas they lie in will stand. There is none yet.</source>
        <translation>Här står stadsdelar och de områden som de ligger i. Inget är registrerat än.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n stadsdel</numerusform>
            <numerusform>%n stadsdelar och områden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Which documents?</source>
        <translation>Vilka handlingar?</translation>
    </message>
    <message>
        <source>Press Enter to add a meeting. A draft is a public record only if it has been sent out.</source>
        <translation>Tryck Enter för att lägga till ett möte. Ett utkast är allmän handling bara om det har skickats ut.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Add the &amp;meeting</source>
        <translation>Lägg till &amp;mötet</translation>
    </message>
    <message>
        <source>&amp;Other documents</source>
        <translation>&amp;Andra handlingar</translation>
    </message>
    <message>
        <source>The latest situation picture</source>
        <translation>Den senaste lägesbilden</translation>
    </message>
    <message>
        <source>The list of follow-ups, of all parties</source>
        <translation>Uppföljningslistan för alla parter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>Print {document} …</source>
        <translation>Skriv ut {document} …</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Minutes and notes</source>
        <translation>Protokoll och anteckningar</translation>
    </message>
    <message>
        <source>Of one meeting</source>
        <translation>Från ett möte</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Agenda with times</source>
        <translation>Dagordning med tider</translation>
    </message>
    <message>
        <source>Form for the table</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>Att fylla i för hand</translation>
    </message>
    <message>
        <source>Year book</source>
        <translation>Årsbok</translation>
    </message>
    <message>
        <source>All minutes of a series</source>
        <translation>Alla protokoll i en serie</translation>
    </message>
    <message>
        <source>Weekly picture</source>
        <translation>Veckolägesbild</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>En sida</translation>
    </message>
    <message>
        <source>Situation picture, 4 §</source>
        <translation>Lägesbild enligt 4 §</translation>
    </message>
    <message>
        <source>Three parts, versions</source>
        <translation>Tre delar, versioner</translation>
    </message>
    <message>
        <source>List of follow-ups</source>
        <translation>Uppföljningslista</translation>
    </message>
    <message>
        <source>Of a party or of all</source>
        <translation>För en part eller alla</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>With its appendices</source>
        <translation>Med bilagor</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>From cause to follow-up</source>
        <translation>Orsak till uppföljning</translation>
    </message>
    <message>
        <source>Yearly follow-up</source>
        <translation>Årsuppföljning</translation>
    </message>
    <message>
        <source>By prioritised area</source>
        <translation>Per prioriterat område</translation>
    </message>
    <message>
        <source>Tertial extract</source>
        <translation>Tertialutdrag</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>Till nämnden</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>For a new coordinator</source>
        <translation>Till ny samordnare</translation>
    </message>
    <message>
        <source>From a meeting</source>
        <translation>Från ett möte</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Året</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The document is shown here.</source>
        <translation>Dokumentet visas här.</translation>
    </message>
    <message>
        <source>Stopped. Choose again, or press F5, to make the document.</source>
        <translation>Avbrutet. Välj igen eller tryck på F5 för att göra dokumentet.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Proposed by</source>
        <translation>Föreslås av</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation>Föreslå gallring</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: a request for records is open.</source>
        <translation>
            <numerusform>%n handling blir kvar: en begäran om handlingar är inte avslutad.</numerusform>
            <numerusform>%n handlingar blir kvar: en begäran om handlingar är inte avslutad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule has no decision. Write your own in the rule first.</source>
        <translation>Regeln har inget gallringsbeslut. Skriv in ert eget beslut i regeln först.</translation>
    </message>
    <message>
        <source>To the rule</source>
        <translation>Till regeln</translation>
    </message>
    <message>
        <source>To the rule of {kind}</source>
        <translation>Till regeln för {kind}</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>fler än {count}</translation>
    </message>
    <message>
        <source>{rule}, counted from {start}: up to and including {until}</source>
        <translation>{rule}, räknat från {start}: till och med {until}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>DueTab</name>
    <message>
        <source>Looking through the store …</source>
        <translation>Går igenom filen …</translation>
    </message>
    <message>
        <source>Nothing has passed its time under the rules that dispose of something.</source>
        <translation>Inget har passerat sin tid enligt de regler som gallrar något.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Has passed its time</source>
        <translation>Har passerat sin tid</translation>
    </message>
</context>
<context>
    <name>DutyPane</name>
    <message>
        <source>What lag (2023:196) asks for</source>
        <translation>Vad lag (2023:196) kräver</translation>
    </message>
    <message>
        <source>Samsyn shows what is written here and when it was done. Whether the law is followed is for you to judge.</source>
        <translation>Samsyn visar vad som är antecknat och när det gjordes. Om lagen följs bedömer ni själva.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Note something that was done</source>
        <translation>Anteckna något som har gjorts</translation>
    </message>
    <message>
        <source>Note something that was done, {duty} §</source>
        <translation>Anteckna något som har gjorts, {duty} §</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For example the meeting and its §.</source>
        <translation>Till exempel mötet och dess §.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Remove the note of {day}</source>
        <translation>Ta bort anteckningen från {day}</translation>
    </message>
    <message>
        <source>situation picture decided</source>
        <translation>lägesbild beslutad</translation>
    </message>
    <message>
        <source>plan decided on the ground of a situation picture</source>
        <translation>handlingsplan beslutad utifrån en lägesbild</translation>
    </message>
    <message>
        <source>yearly follow-up kept</source>
        <translation>årsuppföljning sparad</translation>
    </message>
    <message>
        <source>agreement in force with purposes and areas</source>
        <translation>överenskommelse gäller, med syften och områden</translation>
    </message>
    <message>
        <source>the council met, led by the municipality</source>
        <translation>rådet sammanträdde, lett av kommunen</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>antecknat för hand</translation>
    </message>
    <message>
        <source>4 § Situation picture</source>
        <translation>4 § Lägesbild</translation>
    </message>
    <message>
        <source>A picture of crime in the municipality: mapping, other information, analysis.</source>
        <translation>En lägesbild över brottsligheten: kartläggning, annan information och analys.</translation>
    </message>
    <message>
        <source>5 § Plan of measures</source>
        <translation>5 § Åtgärdsplan</translation>
    </message>
    <message>
        <source>A plan decided on the ground of the situation picture.</source>
        <translation>En åtgärdsplan som är beslutad med lägesbilden som grund.</translation>
    </message>
    <message>
        <source>6 § Every other year</source>
        <translation>6 § Vartannat år</translation>
    </message>
    <message>
        <source>The picture is updated and the plan followed up at least every other year.</source>
        <translation>Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år.</translation>
    </message>
    <message>
        <source>9 § Agreements</source>
        <translation>9 § Överenskommelser</translation>
    </message>
    <message>
        <source>Written agreements that state at least purposes and areas.</source>
        <translation>Skriftliga överenskommelser som anger minst syften och områden.</translation>
    </message>
    <message>
        <source>10 § Council</source>
        <translation>10 § Råd</translation>
    </message>
    <message>
        <source>A strategic council led by the municipality, shown for twelve months at a time.</source>
        <translation>Ett strategiskt råd som leds av kommunen. Ett möte räknas i tolv månader.</translation>
    </message>
    <message>
        <source>13 § Reporting</source>
        <translation>13 § Rapportering</translation>
    </message>
    <message>
        <source>The responsible board reports to the municipal council. Note each time here.</source>
        <translation>Den ansvariga nämnden rapporterar till kommunfullmäktige. Anteckna varje tillfälle här.</translation>
    </message>
</context>
<context>
    <name>EffectQuestion</name>
    <message>
        <source>Did it make a difference?</source>
        <translation>Blev det någon skillnad?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Questions for support</source>
        <translation>Frågor till stöd</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Spara svaren</translation>
    </message>
    <message>
        <source>How much of what was planned was done?</source>
        <translation>Hur mycket av det planerade blev gjort?</translation>
    </message>
    <message>
        <source>How was it perceived?</source>
        <translation>Hur uppfattades det?</translation>
    </message>
    <message>
        <source>What helped or hindered?</source>
        <translation>Vad hjälpte eller hindrade?</translation>
    </message>
    <message>
        <source>Hours for planning, doing and following up</source>
        <translation>Timmar för att planera, göra och följa upp</translation>
    </message>
</context>
<context>
    <name>EncryptedCopyForm</name>
    <message>
        <source>At least {fewest} characters, preferably several words. Write it down: without the phrase nobody can open the copy, and nobody can find it out.</source>
        <translation>Minst {fewest} tecken, gärna flera ord. Skriv upp frasen: utan den kan ingen öppna kopian, och ingen kan ta reda på den.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The same phrase again</source>
        <translation>Samma fras en gång till</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Visa det jag skriver</translation>
    </message>
    <message>
        <source>Choose where and save …</source>
        <translation>Välj plats och spara …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Saved.</source>
        <translation>Sparad.</translation>
    </message>
    <message>
        <source>criminal damage Solberga bin room night towards Saturday increased</source>
        <translation>skadegörelse solberga miljörum natt mot lördag ökat</translation>
    </message>
    <message>
        <source>New situation point, on one line</source>
        <translation>Ny lägesbildspunkt, på en rad</translation>
    </message>
    <message>
        <source>What, where, when, trend. No names, personal numbers, registration numbers or house numbers: write the kind of place and the district.</source>
        <translation>Vad, var, när, trend. Inga namn, personnummer, regnummer eller gatunummer: skriv slags plats och stadsdel.</translation>
    </message>
    <message>
        <source>Told orally only: Samsyn notes that something was said, not what. Only source and areas are kept.</source>
        <translation>Endast muntligt: Samsyn antecknar att något sades, inte vad. Bara källa och områden sparas.</translation>
    </message>
    <message>
        <source>change a field</source>
        <translation>ändra fält</translation>
    </message>
    <message>
        <source>save</source>
        <translation>spara</translation>
    </message>
    <message>
        <source>The line is cleared.</source>
        <translation>Raden är tömd.</translation>
    </message>
</context>
<context>
    <name>EntryChip</name>
    <message>
        <source>to be looked at</source>
        <translation>behöver ses över</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Say what has happened</source>
        <translation>Skriv vad som har hänt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Say who tells it</source>
        <translation>Välj vem som berättar</translation>
    </message>
    <message>
        <source>Choose: 1 green, 2 yellow, 3 red</source>
        <translation>Välj: 1 grön, 2 gul, 3 röd</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Hits and commands</source>
        <translation>Träffar och kommandon</translation>
    </message>
</context>
<context>
    <name>EntryLists</name>
    <message>
        <source>Visited last</source>
        <translation>Senast besökt</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>No hits for “{text}”. Try fewer words or other ones, a date, a § or a reference number.</source>
        <translation>Inga träffar på ”{text}”. Pröva färre ord eller andra, ett datum, en § eller ett diarienummer.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Något gick fel i programmet.</translation>
    </message>
    <message>
        <source>It is a fault in Samsyn, not in what you did. What was saved is safe. Copy the report and send it to whoever looks after the program; it holds no text of yours.</source>
        <translation>Felet ligger i Samsyn, inte i det du gjorde. Det som är sparat finns kvar. Kopiera rapporten och skicka den till den som sköter programmet. Den innehåller inget av det du har skrivit.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Rapporten är kopierad</translation>
    </message>
</context>
<context>
    <name>ExampleLine</name>
    <message>
        <source>This is an example. Everything in it is made up.</source>
        <translation>Det här är ett exempel. Allt i det är påhittat.</translation>
    </message>
    <message>
        <source>Throw the example away …</source>
        <translation>Kasta exemplet …</translation>
    </message>
    <message>
        <source>Begin in earnest …</source>
        <translation>Börja på riktigt …</translation>
    </message>
    <message>
        <source>The file goes, with all that you have written in it.</source>
        <translation>Filen tas bort, med allt du har skrivit i den.</translation>
    </message>
    <message>
        <source>Throw the example away</source>
        <translation>Kasta exemplet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>The text is &lt;b&gt;locked&lt;/b&gt;, changed by correction</source>
        <translation>Texten &lt;b&gt;låses&lt;/b&gt;, ändras med rättelse</translation>
    </message>
    <message>
        <source>Becomes a &lt;b&gt;public record&lt;/b&gt; when approved</source>
        <translation>Blir &lt;b&gt;allmän handling&lt;/b&gt; när det justeras</translation>
    </message>
    <message>
        <source>Becomes a &lt;b&gt;public record&lt;/b&gt; when finished</source>
        <translation>Blir &lt;b&gt;allmän handling&lt;/b&gt; när du färdigställer</translation>
    </message>
    <message>
        <source>A &lt;b&gt;PDF&lt;/b&gt; is kept</source>
        <translation>En &lt;b&gt;PDF&lt;/b&gt; sparas</translation>
    </message>
    <message numerus="yes">
        <source>A &lt;b&gt;PDF of %n page(s)&lt;/b&gt; is kept</source>
        <translation>
            <numerusform>En &lt;b&gt;PDF på %n sida&lt;/b&gt; sparas</numerusform>
            <numerusform>En &lt;b&gt;PDF på %n sidor&lt;/b&gt; sparas</numerusform>
        </translation>
    </message>
    <message>
        <source>Items are &lt;b&gt;not numbered&lt;/b&gt;</source>
        <translation>Punkterna &lt;b&gt;numreras inte&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Gets &lt;b&gt;{span}&lt;/b&gt;, fixed from then on</source>
        <translation>Får &lt;b&gt;{span}&lt;/b&gt;, därefter fast numrering</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>For which purposes the parties collaborate (9 §).</source>
        <translation>För vilka syften parterna samverkar (9 §).</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Syften</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About the meeting</source>
        <translation>Om mötet</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>FaultRow</name>
    <message>
        <source>A meeting that is no longer there</source>
        <translation>Ett möte som inte längre finns</translation>
    </message>
    <message>
        <source>{minutes}, version {number}</source>
        <translation>{minutes}, version {number}</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>The text of the minutes was changed after it was locked.</source>
        <translation>Protokollets text har ändrats efter att den låstes.</translation>
    </message>
    <message>
        <source>The file of the minutes was changed after it was locked.</source>
        <translation>Protokollets fil har ändrats efter att den låstes.</translation>
    </message>
    <message>
        <source>The meeting was changed after its minutes were locked.</source>
        <translation>Mötets uppgifter har ändrats efter att protokollet låstes.</translation>
    </message>
    <message>
        <source>The code of the minutes was changed after it was given.</source>
        <translation>Protokollets kod har ändrats efter att den gavs.</translation>
    </message>
    <message>
        <source>The minutes do not follow on those before them in the series.</source>
        <translation>Protokollet hänger inte ihop med det föregående i serien.</translation>
    </message>
    <message>
        <source>Minutes before these are missing in the series.</source>
        <translation>Ett tidigare protokoll i serien saknas.</translation>
    </message>
    <message>
        <source>The minutes of the series are in another order than they were.</source>
        <translation>Seriens protokoll ligger i en annan ordning än när de låstes.</translation>
    </message>
    <message>
        <source>The meeting is finished, but its minutes are missing.</source>
        <translation>Mötet är färdigställt, men protokollet saknas.</translation>
    </message>
    <message>
        <source>The minutes cannot be read.</source>
        <translation>Protokollet går inte att läsa.</translation>
    </message>
    <message>
        <source>The state of the meeting does not agree with its minutes.</source>
        <translation>Mötets läge stämmer inte med protokollet.</translation>
    </message>
    <message>
        <source>The log does not agree with the minutes that are kept.</source>
        <translation>Loggen stämmer inte med det protokoll som är sparat.</translation>
    </message>
    <message>
        <source>No minutes have this code.</source>
        <translation>Inget protokoll har den koden.</translation>
    </message>
</context>
<context>
    <name>FetchingForm</name>
    <message>
        <source>Fetch</source>
        <translation>Hämta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The city&apos;s district areas and districts of 2019, 2020 and 2023 are fetched, with what they come from. What is in the register already is filled in, not doubled.</source>
        <translation>Stadens stadsdelsområden och stadsdelar från 2019, 2020 och 2023 hämtas, med vad de kommer från. Det som redan finns i registret fylls på och dubbleras inte.</translation>
    </message>
    <message>
        <source>Choose the police areas that shall come along as parties, with what each covers.</source>
        <translation>Välj de lokalpolisområden som ska följa med som parter, med vad vart och ett omfattar.</translation>
    </message>
    <message>
        <source>Fetch Stockholm&apos;s districts</source>
        <translation>Hämta Stockholms stadsdelar</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>File that is open</source>
        <translation>Fil som är öppen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} av {count}</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
</context>
<context>
    <name>FinishFoot</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Back &amp;to the meeting</source>
        <translation>&amp;Tillbaka till mötet</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Färdigställ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left. Then you can finish.</source>
        <translation>
            <numerusform>%n fråga är kvar. Sedan kan du färdigställa.</numerusform>
            <numerusform>%n frågor är kvar. Sedan kan du färdigställa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide. You can finish.</source>
        <translation>Inga frågor är kvar. Du kan färdigställa.</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Färdigställer …</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>There is nothing to finish here.</source>
        <translation>Här finns inget att färdigställa.</translation>
    </message>
</context>
<context>
    <name>FinishOverview</name>
    <message>
        <source>Needs your decision</source>
        <translation>Behöver ditt beslut</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Avslutas</translation>
    </message>
    <message>
        <source>No follow-up ends this time.</source>
        <translation>Ingen uppföljning avslutas den här gången.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) come when these are answered.</source>
        <translation>
            <numerusform>%n fråga till kommer när du har svarat på dessa.</numerusform>
            <numerusform>%n frågor till kommer när du har svarat på dessa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %n empty items stand</source>
        <translation>
            <numerusform>Låt %n tom punkt stå</numerusform>
            <numerusform>Låt alla %n tomma punkter stå</numerusform>
        </translation>
    </message>
    <message>
        <source>No follow-up is open.</source>
        <translation>Ingen uppföljning är öppen.</translation>
    </message>
    <message>
        <source>Put on the agenda of the next meeting.</source>
        <translation>Står på nästa mötes dagordning.</translation>
    </message>
    <message>
        <source>Put on the agenda on {day}.</source>
        <translation>Står på dagordningen den {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda.</source>
        <translation>
            <numerusform>%n punkt på dagordningen.</numerusform>
            <numerusform>%n punkter på dagordningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted as present.</source>
        <translation>
            <numerusform>%n deltagare antecknad som närvarande.</numerusform>
            <numerusform>%n deltagare antecknade som närvarande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>&amp;Preview</source>
        <translation>För&amp;handsgranska</translation>
    </message>
    <message>
        <source>&amp;What would a journalist get?</source>
        <translation>&amp;Vad skulle en journalist få?</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Färdigställ protokollet</translation>
    </message>
    <message>
        <source>Finish the notes</source>
        <translation>Färdigställ anteckningarna</translation>
    </message>
</context>
<context>
    <name>FolderTarget</name>
    <message>
        <source>Folder for the files</source>
        <translation>Mapp för filerna</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>Report back</source>
        <translation>Återrapportera</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nytt datum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera hänvisningen</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>Carried from %n earlier meeting(s)</source>
        <translation>
            <numerusform>Följer med från %n tidigare möte</numerusform>
            <numerusform>Följer med från %n tidigare möten</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>utan datum</translation>
    </message>
</context>
<context>
    <name>FollowUpDelegate</name>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>FollowUpFilterBar</name>
    <message>
        <source>Loose threads</source>
        <translation>Lösa trådar</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>Ordnade efter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alla möten</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Möten</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>P&amp;art</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>New follow-up</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Inget område</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>A role, not a name</source>
        <translation>En roll, inte ett namn</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Earlier reports</source>
        <translation>Tidigare återrapporter</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapport</translation>
    </message>
</context>
<context>
    <name>FollowUpListWords</name>
    <message>
        <source>None stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Done.</source>
        <translation>Klar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Avför</translation>
    </message>
    <message>
        <source>For example: the house is torn down</source>
        <translation>Till exempel: huset rivs</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>Vad som har hänt sedan dess</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>Lämnad över.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Avförd.</translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>utan datum</translation>
    </message>
    <message>
        <source>{number}st meeting in a row</source>
        <translation>{number}:a mötet i rad</translation>
    </message>
    <message>
        <source>{number}nd meeting in a row</source>
        <translation>{number}:a mötet i rad</translation>
    </message>
    <message>
        <source>{number}rd meeting in a row</source>
        <translation>{number}:e mötet i rad</translation>
    </message>
    <message>
        <source>{number}th meeting in a row</source>
        <translation>{number}:e mötet i rad</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå till mötena</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed}, {late}</source>
        <translation>{listed}, {late}</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Here every follow-up that is open will stand, late ones first. They are agreed at meetings, under the item they belong to.</source>
        <translation>Här samlas alla öppna uppföljningar, de försenade först. De bestäms på möten, under den paragraf de hör till.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är försenat.</translation>
    </message>
    <message>
        <source>No follow-up is as you have chosen.</source>
        <translation>Ingen uppföljning stämmer med det du har valt.</translation>
    </message>
    <message>
        <source>The next date is {day}.</source>
        <translation>Nästa datum är {day}.</translation>
    </message>
</context>
<context>
    <name>FooterFields</name>
    <message>
        <source>There is no party yet. Begin one in the tab Parties.</source>
        <translation>Det finns ingen part än. Lägg till en på fliken Parter.</translation>
    </message>
    <message>
        <source>Footer of {party}</source>
        <translation>Sidfot för {party}</translation>
    </message>
</context>
<context>
    <name>FootnoteList</name>
    <message>
        <source>Footnotes</source>
        <translation>Fotnoter</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goal is stated for the area.</source>
        <translation>Inget mål är angivet för området.</translation>
    </message>
    <message>
        <source>Outcome {year}: {value}</source>
        <translation>Utfall {year}: {value}</translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>Målet är nått</translation>
    </message>
    <message>
        <source>The target is not reached</source>
        <translation>Målet är inte nått</translation>
    </message>
    <message>
        <source>No target is stated</source>
        <translation>Inget målvärde är angivet</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Enter parties</source>
        <translation>Lägg in parter</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation>Skriv ditt namn</translation>
    </message>
    <message>
        <source>You are on your way</source>
        <translation>Du är i gång</translation>
    </message>
    <message>
        <source>Then three steps</source>
        <translation>Sedan tre steg</translation>
    </message>
    <message>
        <source>Three steps to begin</source>
        <translation>Tre steg för att börja</translation>
    </message>
    <message>
        <source>Put the three steps away</source>
        <translation>Stäng de tre stegen</translation>
    </message>
    <message>
        <source>Write who you are in the log, your own office and the parties you work with.</source>
        <translation>Skriv vem du är i loggen, er egen enhet och de parter ni samverkar med.</translation>
    </message>
    <message>
        <source>Set up your series of meetings, with its standing agenda.</source>
        <translation>Lägg upp er mötesserie med sin stående dagordning.</translation>
    </message>
    <message>
        <source>Set up a series</source>
        <translation>Lägg upp en serie</translation>
    </message>
    <message>
        <source>Plan the first meeting: agenda and participants come from the series.</source>
        <translation>Planera det första mötet: dagordning och deltagare följer med från serien.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
</context>
<context>
    <name>GuideRow</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>For example: the path is theirs</source>
        <translation>Till exempel: gångvägen är deras</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <translation>Välj part</translation>
    </message>
    <message>
        <source>Choose the party that takes it on.</source>
        <translation>Välj den part som tar över.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Hand over everything</source>
        <translation>Lämna över allt</translation>
    </message>
    <message>
        <source>Hand over everything …</source>
        <translation>Lämna över allt …</translation>
    </message>
    <message>
        <source>Minutes, agreements, follow-ups, lists and the log in one folder that can be read without Samsyn: for a successor or an archive. Also what is marked for secrecy.</source>
        <translation>Protokoll, överenskommelser, uppföljningar, register och logg i en mapp som går att läsa utan Samsyn, för en efterträdare eller ett arkiv. Också det som är markerat för sekretess.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>The handover was stopped. Nothing of it is left.</source>
        <translation>Överlämningen avbröts. Inget av den är kvar.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Den ligger i {folder}.</translation>
    </message>
</context>
<context>
    <name>HarvestWords</name>
    <message numerus="yes">
        <source>%n point(s) come along.</source>
        <translation>
            <numerusform>%n punkt tas med.</numerusform>
            <numerusform>%n punkter tas med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to be tested for secrecy are left out; you can put them in one by one.</source>
        <translation>
            <numerusform>%n punkt som ska sekretessprövas tas inte med; du kan ta med den själv.</numerusform>
            <numerusform>%n punkter som ska sekretessprövas tas inte med; du kan ta med dem en och en.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older point(s) are left out: a picture takes {most} from a filter. Choose a shorter period.</source>
        <translation>
            <numerusform>%n äldre punkt tas inte med: en lägesbild tar {most} från ett urval. Välj en kortare period.</numerusform>
            <numerusform>%n äldre punkter tas inte med: en lägesbild tar {most} från ett urval. Välj en kortare period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadFields</name>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv mötets datum.</translation>
    </message>
    <message>
        <source>Write the day too. Without it the next meeting is not noted.</source>
        <translation>Skriv datumet också. Utan det antecknas inte nästa möte.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Nästa mötes datum</translation>
    </message>
    <message>
        <source>Start of the next meeting</source>
        <translation>Nästa möte börjar</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Nästa mötes plats</translation>
    </message>
    <message>
        <source>To be approved by</source>
        <translation>Justeras senast</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Reference numbers</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Reference number, {party}</source>
        <translation>Diarienummer, {party}</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Back in the help</source>
        <translation>Tillbaka i hjälpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Stäng hjälpen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>All of the help as a manual</source>
        <translation>Hela hjälpen som en handbok</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Träffar i hjälpen</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Inget i hjälpen har de orden.</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Öppna hjälpen</translation>
    </message>
    <message>
        <source>Samsyn {0}</source>
        <translation>Samsyn {0}</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on, Ctrl+F1 every key there is.</source>
        <translation>F1 öppnar hjälpen för sidan du är på, Ctrl+F1 visar alla kortkommandon.</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Paragrafer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Enigheter</translation>
    </message>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>fler finns</translation>
    </message>
    <message>
        <source>Marked for secrecy</source>
        <translation>Sekretessmarkerad</translation>
    </message>
</context>
<context>
    <name>HoldingTable</name>
    <message>
        <source>{what}: {now} now, {copy} in the copy, {meaning}</source>
        <translation>{what}: {now} nu, {copy} i kopian, {meaning}</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>kan inte läsas nu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
    <message numerus="yes">
        <source>%n will go</source>
        <translation>
            <numerusform>%n försvinner</numerusform>
            <numerusform>%n försvinner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come back</source>
        <translation>
            <numerusform>%n kommer tillbaka</numerusform>
            <numerusform>%n kommer tillbaka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n blir som förut</numerusform>
            <numerusform>%n blir som förut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the copy</source>
        <translation>
            <numerusform>%n är nyare i kopian</numerusform>
            <numerusform>%n är nyare i kopian</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopian</translation>
    </message>
    <message>
        <source>When you go back</source>
        <translation>Om du återställer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Finished minutes</source>
        <translation>Färdigställda protokoll</translation>
    </message>
    <message>
        <source>Sections (§)</source>
        <translation>Paragrafer (§)</translation>
    </message>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Bring in a file</source>
        <translation>Läs in en fil</translation>
    </message>
    <message>
        <source>read import</source>
        <translation>importera läsa in hämta</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Change the indicator</source>
        <translation>Ändra indikatorn</translation>
    </message>
    <message>
        <source>percent, or number of reports</source>
        <translation>procent, eller antal anmälningar</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Utgångsår</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>Målår</translation>
    </message>
    <message>
        <source>The outcome is at least the target</source>
        <translation>Utfallet är minst målvärdet</translation>
    </message>
    <message>
        <source>The outcome is at most the target</source>
        <translation>Utfallet är högst målvärdet</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Målet är nått när</translation>
    </message>
</context>
<context>
    <name>IndicatorRows</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>fewer than five: take care when it is shown to others</source>
        <translation>färre än fem: var försiktig när det visas för andra</translation>
    </message>
    <message>
        <source>no outcome noted for {year}</source>
        <translation>inget utfall noterat för {year}</translation>
    </message>
    <message>
        <source>{amount} ({year})</source>
        <translation>{amount} ({year})</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>inget mål satt</translation>
    </message>
    <message>
        <source>target at most {target}</source>
        <translation>mål högst {target}</translation>
    </message>
    <message>
        <source>target at least {target}</source>
        <translation>mål minst {target}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nått</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>inte nått</translation>
    </message>
</context>
<context>
    <name>IndicatorTableModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nått</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>högst {number}</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>minst {number}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nått</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Går inte att säga</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>There is no indicator in the area yet. An indicator shows year by year whether the goal is nearer.</source>
        <translation>Området har ingen indikator än. En indikator visar år för år om målet kommer närmare.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Lägg till en indikator</translation>
    </message>
    <message>
        <source>The indicator is removed.</source>
        <translation>Indikatorn är borttagen.</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Heading of the item</source>
        <translation>Punktens rubrik</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Priority areas of the item</source>
        <translation>Punktens prioriterade områden</translation>
    </message>
    <message>
        <source>Secrecy: {0}</source>
        <translation>Sekretess: {0}</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Text of the item</source>
        <translation>Punktens text</translation>
    </message>
    <message>
        <source>What was said. It is stored by itself.</source>
        <translation>Skriv vad som sägs. Det sparas av sig självt.</translation>
    </message>
    <message>
        <source>Told orally only: Samsyn notes that something was said, not what.</source>
        <translation>Endast muntligt: Samsyn antecknar att något sades, inte vad.</translation>
    </message>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>The meeting agrees</source>
        <translation>Mötet enas om</translation>
    </message>
    <message>
        <source>Open in the area</source>
        <translation>Öppet i området</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
</context>
<context>
    <name>ItemWatch</name>
    <message>
        <source>Do not write / Write instead</source>
        <translation>Skriv inte / Skriv hellre</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) look like personal data. Ctrl+. says which.</source>
        <translation>
            <numerusform>%n ställe ser ut som en personuppgift. Ctrl+. visar vilket.</numerusform>
            <numerusform>%n ställen ser ut som personuppgifter. Ctrl+. visar vilka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Situation point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Enas om</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Röd tråd</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
</context>
<context>
    <name>LateSection</name>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Inget är försenat.</translation>
    </message>
    <message>
        <source>Show all follow-ups</source>
        <translation>Visa alla uppföljningar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Extract of the register …</source>
        <translation>Registerutdrag …</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Är tillbaka</translation>
    </message>
    <message>
        <source>Yes, has left</source>
        <translation>Ja, har slutat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Left on {day}. E-mail and phone were removed then; minutes keep the role of their day.</source>
        <translation>Slutade den {day}. E-post och telefon togs bort då. Protokollen behåller rollen från sin dag.</translation>
    </message>
    <message>
        <source>E-mail and phone are removed now, and no series calls {name} any more. Minutes keep the role.</source>
        <translation>E-post och telefon tas bort nu, och inga mötesserier kallar {name} längre. Protokollen behåller rollen.</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>De senaste sju dagarna</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Spara som CSV …</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Kontrollera loggen</translation>
    </message>
    <message>
        <source>No event is as you have chosen.</source>
        <translation>Ingen händelse är som du har valt.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Log {day}</source>
        <translation>Logg {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved in {path}.</source>
        <translation>
            <numerusform>%n händelse har sparats i {path}.</numerusform>
            <numerusform>%n händelser har sparats i {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Following every event from the first to the last …</source>
        <translation>Följer varje händelse från den första till den sista …</translation>
    </message>
    <message>
        <source>The log is whole: no event has been changed, taken out or put in later.</source>
        <translation>Loggen är hel: ingen händelse har ändrats, tagits bort eller lagts till i efterhand.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and bring out a backup from before the change to compare with.</source>
        <translation>Låt filen vara som den är och ta fram en säkerhetskopia från före ändringen att jämföra med.</translation>
    </message>
</context>
<context>
    <name>LogTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilket</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>{name}, logged in as {account}</source>
        <translation>{name}, inloggad som {account}</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>SVG or PNG, at most 2 MB. It is checked at once, so that it is sure to print.</source>
        <translation>SVG eller PNG, högst 2 MB. Filen prövas direkt, så att den säkert går att skriva ut.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logotyp</translation>
    </message>
    <message>
        <source>SVG, sharp at every size</source>
        <translation>SVG, skarp i alla storlekar</translation>
    </message>
    <message>
        <source>PNG, {width} × {height} pixels</source>
        <translation>PNG, {width} × {height} bildpunkter</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>First in the letterhead. If it is empty, a document names its own party.</source>
        <translation>Står först i brevhuvudet. Lämnas den tom anger varje dokument sin egen part.</translation>
    </message>
    <message>
        <source>At the foot of the party&apos;s documents: address, telephone, e-mail. At most 200 characters.</source>
        <translation>Längst ned på partens dokument: adress, telefon, e-post. Högst 200 tecken.</translation>
    </message>
    <message>
        <source>Footer by party</source>
        <translation>Sidfot per part</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>The contrast theme of the system is followed too, where it has one.</source>
        <translation>Även systemets kontrasttema följs, om det finns ett.</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus, anywhere.</source>
        <translation>Även Ctrl och plus eller minus, var du än är.</translation>
    </message>
    <message>
        <source>From the next time Samsyn starts. What is printed is always in Swedish.</source>
        <translation>Gäller från nästa gång Samsyn startar. Det som skrivs ut är alltid på svenska.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Textstorlek</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;råk</translation>
    </message>
</context>
<context>
    <name>LooseSection</name>
    <message>
        <source>Show the first {number}</source>
        <translation>Visa de {number} första</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Decisions without a follow-up</source>
        <translation>Enigheter utan uppföljning</translation>
    </message>
    <message>
        <source>Everything that finished minutes agreed on is followed up.</source>
        <translation>Allt som färdigställda möten enats om följs upp.</translation>
    </message>
    <message>
        <source>Follow-ups never reported back</source>
        <translation>Uppföljningar utan återrapport</translation>
    </message>
    <message>
        <source>Every follow-up older than 30 days has been reported on.</source>
        <translation>Alla uppföljningar äldre än 30 dagar har en återrapport.</translation>
    </message>
    <message>
        <source>Points no meeting has taken up</source>
        <translation>Punkter som inget möte tagit upp</translation>
    </message>
    <message>
        <source>Every point older than 14 days has been taken up.</source>
        <translation>Alla punkter äldre än 14 dagar har tagits upp på ett möte.</translation>
    </message>
    <message>
        <source>Areas not dealt with for 90 days</source>
        <translation>Områden som inte behandlats på 90 dagar</translation>
    </message>
    <message>
        <source>Every priority area in force has been dealt with in the last 90 days.</source>
        <translation>Alla områden som gäller har behandlats de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>to {decision}</source>
        <translation>att {decision}</translation>
    </message>
    <message>
        <source>Create a follow-up</source>
        <translation>Skapa uppföljning</translation>
    </message>
    <message>
        <source>Needs none …</source>
        <translation>Behöver ingen …</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Visa paragrafen</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>bestämdes {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapportera</translation>
    </message>
    <message>
        <source>Oral information</source>
        <translation>Muntlig information</translation>
    </message>
    <message>
        <source>Put on the next agenda</source>
        <translation>Ta upp på nästa möte</translation>
    </message>
    <message>
        <source>Show the point</source>
        <translation>Visa punkten</translation>
    </message>
    <message>
        <source>Never dealt with at a meeting</source>
        <translation>Aldrig behandlat på ett möte</translation>
    </message>
    <message numerus="yes">
        <source>Not dealt with for %n day(s), last {day}</source>
        <translation>
            <numerusform>Inte behandlat på %n dag, senast {day}</numerusform>
            <numerusform>Inte behandlat på %n dagar, senast {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the next agenda</source>
        <translation>Lägg till på nästa dagordning</translation>
    </message>
    <message>
        <source>Needs no follow-up</source>
        <translation>Behöver ingen uppföljning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>For example: it was done at once</source>
        <translation>Till exempel: det gjordes direkt</translation>
    </message>
    <message>
        <source>Settled: it needs no follow-up.</source>
        <translation>Noterat: enigheten behöver ingen uppföljning.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>ManualSaving</name>
    <message>
        <source>The manual is being made …</source>
        <translation>Handboken görs …</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Sparad som {path}.</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Chan&amp;ge to “{words}”</source>
        <translation>&amp;Rätta till ”{words}”</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Letar förslag …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
</context>
<context>
    <name>MarkedEditor</name>
    <message>
        <source>{what} {keys} repairs it.</source>
        <translation>{what} {keys} rättar.</translation>
    </message>
    <message>
        <source>{what} {keys} opens the choices.</source>
        <translation>{what} {keys} visar valen.</translation>
    </message>
</context>
<context>
    <name>MaskBar</name>
    <message>
        <source>Marked for secrecy. It has been tested and is handed out.</source>
        <translation>Sekretessmarkerat. Det är prövat och lämnas ut.</translation>
    </message>
    <message>
        <source>Marked for secrecy. It is withheld until somebody has tested it.</source>
        <translation>Sekretessmarkerat. Det lämnas inte ut förrän någon har prövat det.</translation>
    </message>
    <message>
        <source>&amp;Withhold</source>
        <translation>Lämna &amp;inte ut</translation>
    </message>
    <message>
        <source>Hand &amp;out</source>
        <translation>Lämna &amp;ut</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestämmelse</translation>
    </message>
    <message>
        <source>The provision under which it is not handed out</source>
        <translation>Lagrummet som gör att det inte lämnas ut</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Mask the w&amp;hole</source>
        <translation>Maskera &amp;hela</translation>
    </message>
</context>
<context>
    <name>MatterDesk</name>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Visa den andra</translation>
    </message>
</context>
<context>
    <name>MatterFrame</name>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Take off the item</source>
        <translation>Ta bort från punkten</translation>
    </message>
</context>
<context>
    <name>MeasureDetail</name>
    <message>
        <source>Expected effect: {effect}</source>
        <translation>Väntad effekt: {effect}</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Ändra åtgärden</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>New measure</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Ändra åtgärden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>At least one party takes part.</source>
        <translation>Minst en part ska delta.</translation>
    </message>
    <message>
        <source>A colour always stands with words: what is done and what remains.</source>
        <translation>En färg står alltid med ord: vad som är gjort och vad som är kvar.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Operative goals</source>
        <translation>Operativa mål</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Väntad effekt</translation>
    </message>
</context>
<context>
    <name>MeasureTableModel</name>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Operative goals</source>
        <translation>Operativa mål</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>No cause stated</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparad</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) without a commitment</source>
        <translation>
            <numerusform>%n part utan åtagande</numerusform>
            <numerusform>%n parter utan åtagande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>The measure is removed.</source>
        <translation>Åtgärden är borttagen.</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>There is no measure in the area yet. A measure acts on a cause, has an operative goal, and is carried by at least one party.</source>
        <translation>Området har ingen åtgärd än. En åtgärd verkar på en orsak, har ett operativt mål och bärs av minst en part.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
</context>
<context>
    <name>MeetingApprovalCard</name>
    <message>
        <source>At the meeting on</source>
        <translation>Vid mötet den</translation>
    </message>
    <message>
        <source>At which meeting were they approved?</source>
        <translation>Vid vilket möte godkändes de?</translation>
    </message>
    <message>
        <source>Note the a&amp;pproval</source>
        <translation>Anteckna g&amp;odkännandet</translation>
    </message>
    <message>
        <source>The series has had no meeting after this one. Come back when the next one has been held.</source>
        <translation>Serien har inte haft något möte efter det här. Kom tillbaka när nästa möte har hållits.</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Enighet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Dnr</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n att-sats</numerusform>
            <numerusform>%n att-satser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n kallad</numerusform>
            <numerusform>%n kallade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n</source>
        <translation>
            <numerusform>{there} av %n</numerusform>
            <numerusform>{there} av %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFilterBar</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Search the meetings</source>
        <translation>Sök bland mötena</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Om mötet</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Mötesläge</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>För&amp;handsgranska</translation>
    </message>
    <message>
        <source>&amp;Finish …</source>
        <translation>&amp;Färdigställ …</translation>
    </message>
    <message>
        <source>&amp;Attendance {0} of {1}</source>
        <translation>När&amp;varo {0} av {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
</context>
<context>
    <name>MeetingModePage</name>
    <message>
        <source>[not shown]</source>
        <translation>[visas inte]</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Föregående punkt</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Tillbaka till texten</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
</context>
<context>
    <name>MeetingProposalPanel</name>
    <message>
        <source>This comes along</source>
        <translation>Det här följer med</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) called</source>
        <translation>
            <numerusform>%n deltagare kallad</numerusform>
            <numerusform>%n deltagare kallade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is called yet</source>
        <translation>Ingen är kallad än</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>The series has no standing agenda: the meeting begins with an empty one.</source>
        <translation>Serien har ingen stående dagordning. Mötet börjar med en tom.</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Öppna uppföljningar</translation>
    </message>
    <message>
        <source>Nothing waits from earlier meetings.</source>
        <translation>Inget väntar från tidigare möten.</translation>
    </message>
</context>
<context>
    <name>MeetingTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
</context>
<context>
    <name>MeetingWays</name>
    <message>
        <source>No meeting is planned. Plan one first.</source>
        <translation>Inget möte är planerat. Planera ett först.</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one, then add it.</source>
        <translation>Inget möte är planerat. Planera ett, och lägg sedan till det.</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Here all meetings will stand, newest first. No meeting has been planned yet: plan the first one, and agenda and attendance come along from its series.</source>
        <translation>Här står alla möten, det senaste först. Inget möte är planerat än. Planera det första, så följer dagordning och närvaro med från serien.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n möte</numerusform>
            <numerusform>%n möten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} of %n meeting(s)</source>
        <translation>
            <numerusform>{hits} av %n möte</numerusform>
            <numerusform>{hits} av %n möten</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits for “{text}” among the meetings you have chosen.</source>
        <translation>Inga träffar på ”{text}” bland de möten du har valt.</translation>
    </message>
    <message>
        <source>No meeting is as you have chosen.</source>
        <translation>Inget möte stämmer med det du har valt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show beside the list</source>
        <translation>Visa bredvid listan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Plan the next meeting of the series …</source>
        <translation>Planera nästa möte i serien …</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiera hänvisningen</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>This version only says that the minutes were opened again. It has no paper.</source>
        <translation>Den här versionen säger bara att protokollet öppnades igen. Den har ingen utskrift.</translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message numerus="yes">
        <source>{name}, %n page(s)</source>
        <translation>
            <numerusform>{name}, %n sida</numerusform>
            <numerusform>{name}, %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Sök i dokumentet</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Hela bredden</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Skapar sidorna …</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Hur mycket som är klart</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Fit to full width</source>
        <translation>Anpassa till hela bredden</translation>
    </message>
</context>
<context>
    <name>MissingSideCard</name>
    <message>
        <source>{party} has no commitment</source>
        <translation>{party} har inget åtagande</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Lägg till åtagande</translation>
    </message>
    <message>
        <source>Add a commitment of {party}</source>
        <translation>Lägg till åtagande för {party}</translation>
    </message>
</context>
<context>
    <name>NameAdder</name>
    <message>
        <source>The register has no district of that name. Check the spelling.</source>
        <translation>Registret har ingen stadsdel med det namnet. Kontrollera stavningen.</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMeetingForm</name>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>May be left empty: then the meeting is called what its series is called.</source>
        <translation>Kan lämnas tom. Då heter mötet som sin serie.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>NewMeetingPage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planera mötet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Det som följer med</translation>
    </message>
    <message>
        <source>A meeting belongs to a series, from which it takes its agenda and those who are called. There is no series yet.</source>
        <translation>Ett möte hör till en serie och får dagordning och kallade därifrån. Det finns ingen serie än.</translation>
    </message>
    <message>
        <source>Create a series</source>
        <translation>Skapa en serie</translation>
    </message>
</context>
<context>
    <name>NewPartyForm</name>
    <message>
        <source>Name of the new party</source>
        <translation>Den nya partens namn</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Slag av part</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Lägg till part</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Name of the new participant</source>
        <translation>Den nya deltagarens namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Lägg till deltagare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Since last time, {day}: {news}.</source>
        <translation>Sedan sist, {day}: {news}.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) have become late</source>
        <translation>
            <numerusform>%n uppföljning har blivit försenad</numerusform>
            <numerusform>%n uppföljningar har blivit försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are now due within a week</source>
        <translation>
            <numerusform>%n uppföljning ska vara klar inom en vecka</numerusform>
            <numerusform>%n uppföljningar ska vara klara inom en vecka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement ended %n day(s) ago</source>
        <translation>
            <numerusform>en överenskommelse löpte ut för %n dag sedan</numerusform>
            <numerusform>en överenskommelse löpte ut för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement ends in %n day(s)</source>
        <translation>
            <numerusform>en överenskommelse löper ut om %n dag</numerusform>
            <numerusform>en överenskommelse löper ut om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} of the act (2023:196) is %n day(s) late</source>
        <translation>
            <numerusform>fristen i {section} lagen (2023:196) gick ut för %n dag sedan</numerusform>
            <numerusform>fristen i {section} lagen (2023:196) gick ut för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} of the act (2023:196) is due in %n day(s)</source>
        <translation>
            <numerusform>fristen i {section} lagen (2023:196) går ut om %n dag</numerusform>
            <numerusform>fristen i {section} lagen (2023:196) går ut om %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Inget möte är planerat.</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Förbered mötet</translation>
    </message>
    <message>
        <source>Go on with the notes</source>
        <translation>Fortsätt med anteckningarna</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Öppna dagordningen</translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n kallad</numerusform>
            <numerusform>%n kallade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberStrip</name>
    <message>
        <source>Show the records behind the number</source>
        <translation>Visa underlaget</translation>
    </message>
    <message>
        <source>(was {number})</source>
        <translation>(var {number})</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>okänd källa</translation>
    </message>
    <message>
        <source>From {party}: {number}</source>
        <translation>Från {party}: {number}</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>Left from before</source>
        <translation>Kvar sedan tidigare</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskomna</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Klara i tid</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Klara för sent</translation>
    </message>
    <message>
        <source>Done without a due date</source>
        <translation>Klara utan slutdatum</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnade</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Avförda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Open, not late</source>
        <translation>Öppna, inte försenade</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Återrapporterade</translation>
    </message>
    <message>
        <source>Had effect</source>
        <translation>Gav effekt</translation>
    </message>
    <message>
        <source>Had some effect</source>
        <translation>Gav delvis effekt</translation>
    </message>
    <message>
        <source>Had no effect</source>
        <translation>Gav ingen effekt</translation>
    </message>
    <message>
        <source>Effect not known</source>
        <translation>Okänd effekt</translation>
    </message>
    <message>
        <source>Effect not judged</source>
        <translation>Inte bedömda</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Points, increased</source>
        <translation>Punkter, ökat</translation>
    </message>
    <message>
        <source>Points, unchanged</source>
        <translation>Punkter, oförändrat</translation>
    </message>
    <message>
        <source>Points, decreased</source>
        <translation>Punkter, minskat</translation>
    </message>
    <message>
        <source>Points, new</source>
        <translation>Punkter, nytt</translation>
    </message>
    <message>
        <source>Points, trend not known</source>
        <translation>Punkter, okänd trend</translation>
    </message>
    <message>
        <source>Green measures</source>
        <translation>Gröna åtgärder</translation>
    </message>
    <message>
        <source>Yellow measures</source>
        <translation>Gula åtgärder</translation>
    </message>
    <message>
        <source>Red measures</source>
        <translation>Röda åtgärder</translation>
    </message>
    <message>
        <source>Measures not judged</source>
        <translation>Åtgärder inte bedömda</translation>
    </message>
    <message>
        <source>Commitments kept</source>
        <translation>Uppfyllda åtaganden</translation>
    </message>
    <message>
        <source>Commitments under way</source>
        <translation>Åtaganden pågår</translation>
    </message>
    <message>
        <source>Commitments not begun</source>
        <translation>Åtaganden inte påbörjade</translation>
    </message>
    <message>
        <source>Commitments not kept</source>
        <translation>Åtaganden inte uppfyllda</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Effect of what was done</source>
        <translation>Effekt av det som blev klart</translation>
    </message>
    <message>
        <source>Meetings and situation picture</source>
        <translation>Möten och lägesbild</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>första halvåret {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>andra halvåret {year}</translation>
    </message>
    <message>
        <source>first tertial of {year}</source>
        <translation>första tertialet {year}</translation>
    </message>
    <message>
        <source>second tertial of {year}</source>
        <translation>andra tertialet {year}</translation>
    </message>
    <message>
        <source>third tertial of {year}</source>
        <translation>tredje tertialet {year}</translation>
    </message>
</context>
<context>
    <name>OfferDesk</name>
    <message>
        <source>done by {0}</source>
        <translation>klart senast {0}</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A follow-up? {0}</source>
        <translation>Blir det en uppföljning? {0}</translation>
    </message>
    <message>
        <source>Add follow-up …</source>
        <translation>Lägg till uppföljning …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Version {number}: {title}</source>
        <translation>Version {number}: {title}</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Alla parter</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Vecka {week}, {year}</translation>
    </message>
    <message>
        <source>The newest that was kept</source>
        <translation>Den senaste sparade versionen</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Texten som den är nu</translation>
    </message>
</context>
<context>
    <name>OnOffBox</name>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>Open follow-ups</source>
        <translation>Öppna uppföljningar</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % klart</translation>
    </message>
    <message>
        <source>The file is being brought up to date</source>
        <translation>Filen uppdateras</translation>
    </message>
    <message>
        <source>It was made by an earlier version of Samsyn. A copy is kept beside it first, and nothing in it is lost.</source>
        <translation>Den är gjord i en tidigare version av Samsyn. En kopia sparas först bredvid filen, och inget i den går förlorat.</translation>
    </message>
    <message>
        <source>A large file takes some minutes. If you close the window, the file stays as it was.</source>
        <translation>En stor fil tar några minuter. Om du stänger fönstret är filen kvar som den var.</translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>Filen kontrolleras</translation>
    </message>
    <message>
        <source>It was not closed properly, so everything in it is checked before it is opened.</source>
        <translation>Den stängdes inte som den skulle. Därför kontrolleras allt i den innan den öppnas.</translation>
    </message>
    <message>
        <source>A large file takes some seconds.</source>
        <translation>En stor fil tar några sekunder.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Filen läses in</translation>
    </message>
    <message>
        <source>A copy of it is taken to read from. Nothing is changed in the file itself.</source>
        <translation>Samsyn läser från en kopia. I själva filen ändras ingenting.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Sparad: {name}</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Möte</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>Mötess&amp;erie</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Överenskommelse</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Pa&amp;rty</source>
        <translation>P&amp;art</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Peri&amp;od</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Vec&amp;ka</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>PDF/A-2a, for reading and keeping</source>
        <translation>PDF/A-2a, för läsning och arkiv</translation>
    </message>
    <message>
        <source>PDF/A-3a, with the data attached</source>
        <translation>PDF/A-3a, med uppgifterna bifogade</translation>
    </message>
    <message>
        <source>PDF/A-1b, for older archives</source>
        <translation>PDF/A-1b, för äldre arkiv</translation>
    </message>
    <message>
        <source>Write the text …</source>
        <translation>Skriv texten …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Si&amp;gn …</source>
        <translation>Si&amp;gnera …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>Pri&amp;nt …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Archival &amp;form</source>
        <translation>Arkiv&amp;format</translation>
    </message>
    <message>
        <source>No meeting is ahead. Begin one on the page Meetings.</source>
        <translation>Inget möte är planerat. Lägg upp ett på sidan Möten.</translation>
    </message>
    <message>
        <source>There is no meeting yet. Begin one on the page Meetings.</source>
        <translation>Det finns inget möte än. Lägg upp ett på sidan Möten.</translation>
    </message>
    <message>
        <source>There is no series yet. Begin one on the page Meetings, under Series.</source>
        <translation>Det finns ingen serie än. Lägg upp en på sidan Möten, under Serier.</translation>
    </message>
    <message>
        <source>There is no agreement yet. Begin one on the page Agreements.</source>
        <translation>Det finns ingen överenskommelse än. Lägg upp en på sidan Överenskommelser.</translation>
    </message>
    <message>
        <source>There is no situation picture yet. Make one on the page Situation.</source>
        <translation>Det finns ingen lägesbild än. Gör en på sidan Lägesbild.</translation>
    </message>
</context>
<context>
    <name>Outlets</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OutlineHead</name>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Only what is left</source>
        <translation>Bara det som är kvar</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Sök i punkterna</translation>
    </message>
    <message numerus="yes">
        <source>{written} of %n written</source>
        <translation>
            <numerusform>{written} av %n skriven</numerusform>
            <numerusform>{written} av %n skrivna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n lägesbildspunkt</numerusform>
            <numerusform>%n lägesbildspunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n att-sats</numerusform>
            <numerusform>%n att-satser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n uppföljning</numerusform>
            <numerusform>%n uppföljningar</numerusform>
        </translation>
    </message>
    <message>
        <source>written</source>
        <translation>skriven</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>inte skriven än</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>vecka {number}</translation>
    </message>
</context>
<context>
    <name>OwnWordsSection</name>
    <message>
        <source>Your words</source>
        <translation>Dina ord</translation>
    </message>
    <message>
        <source>Type a word and press Enter. It is never underlined again.</source>
        <translation>Skriv ett ord och tryck Enter. Det stryks aldrig under igen.</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Lägg till ett ord</translation>
    </message>
    <message>
        <source>You have added no words yet.</source>
        <translation>Du har inte lagt till några ord än.</translation>
    </message>
    <message>
        <source>Words you have added</source>
        <translation>Ord du har lagt till</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Ta bort ordet</translation>
    </message>
    <message>
        <source>There is no Swedish word list on this computer, so spelling is not checked.</source>
        <translation>Det finns ingen svensk ordlista på den här datorn, så stavningen kontrolleras inte.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>Search for meetings, points, agreements … or for something to do</source>
        <translation>Sök möten, punkter, överenskommelser … eller något att göra</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>close</source>
        <translation>stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>older texts are still being read</source>
        <translation>äldre text läses fortfarande in</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Write a report back</source>
        <translation>Skriv en återrapport</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapport</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;para</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara återrapporten</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>New dat&amp;e</source>
        <translation>Nytt &amp;datum</translation>
    </message>
    <message>
        <source>&amp;Hand over …</source>
        <translation>Lämna &amp;över …</translation>
    </message>
    <message>
        <source>D&amp;rop …</source>
        <translation>A&amp;vför …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Öppna igen …</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PaperFacts</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Sparad: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Koden är kopierad.</translation>
    </message>
    <message>
        <source>Draft. This is what the minutes look like if they are finished now.</source>
        <translation>Utkast. Så här ser protokollet ut om du färdigställer det nu.</translation>
    </message>
    <message>
        <source>Draft. This is what the notes look like if they are finished now.</source>
        <translation>Utkast. Så här ser anteckningarna ut om du färdigställer dem nu.</translation>
    </message>
    <message>
        <source>The minutes were approved on {day}. The text is locked.</source>
        <translation>Protokollet justerades den {day}. Texten är låst.</translation>
    </message>
    <message>
        <source>The notes were approved on {day}. The text is locked.</source>
        <translation>Anteckningarna godkändes den {day}. Texten är låst.</translation>
    </message>
    <message>
        <source>The minutes are finished. The text is locked.</source>
        <translation>Protokollet är färdigställt. Texten är låst.</translation>
    </message>
    <message>
        <source>The notes are finished. The text is locked.</source>
        <translation>Anteckningarna är färdigställda. Texten är låst.</translation>
    </message>
    <message>
        <source>The minutes are finished as {span}. The text is locked.</source>
        <translation>Protokollet är färdigställt som {span}. Texten är låst.</translation>
    </message>
    <message>
        <source>The notes are finished as {span}. The text is locked.</source>
        <translation>Anteckningarna är färdigställda som {span}. Texten är låst.</translation>
    </message>
</context>
<context>
    <name>PaperWays</name>
    <message>
        <source>No printer is installed. Save as PDF instead.</source>
        <translation>Ingen skrivare är installerad. Spara som PDF i stället.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>The printer does not answer. Try again, or save as PDF.</source>
        <translation>Skrivaren svarar inte. Försök igen, eller spara som PDF.</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Annan information</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analys</translation>
    </message>
    <message>
        <source>Which crimes there are, how widespread they are, and what follows from them.</source>
        <translation>Vilken brottslighet som förekommer, hur omfattande den är och vad den leder till.</translation>
    </message>
    <message>
        <source>What else matters: surveys, schools, places, what is about to happen.</source>
        <translation>Det som i övrigt har betydelse: mätningar, skolor, platser, sådant som väntas.</translation>
    </message>
    <message>
        <source>Why it looks like this, and what matters most to act on.</source>
        <translation>Varför det ser ut så, och vad som är viktigast att göra något åt.</translation>
    </message>
    <message>
        <source>Without area</source>
        <translation>Utan område</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Put in points …</source>
        <translation>Ta med punkter …</translation>
    </message>
    <message>
        <source>Points under {part}</source>
        <translation>Punkter under {part}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta bort ur lägesbilden</translation>
    </message>
    <message>
        <source>Points that can be put in</source>
        <translation>Punkter som kan tas med</translation>
    </message>
    <message>
        <source>Every point of the period is in the picture.</source>
        <translation>Alla punkter från perioden är med i lägesbilden.</translation>
    </message>
    <message>
        <source>Put in chosen</source>
        <translation>Ta med valda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Move to {part}</source>
        <translation>Flytta till {part}</translation>
    </message>
    <message>
        <source>Points of the period that are not in the picture</source>
        <translation>Punkter från perioden som inte är med</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>No party</source>
        <translation>Ingen part</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message>
        <source>Only what belongs to the work is written here: never a personal identity number.</source>
        <translation>Skriv bara det som hör till arbetet, aldrig personnummer.</translation>
    </message>
    <message>
        <source>Finished minutes keep the name, the title and the party of their day.</source>
        <translation>Färdigställda anteckningar behåller namn, titel och part från sin dag.</translation>
    </message>
</context>
<context>
    <name>ParticipantTab</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltagare</translation>
    </message>
    <message>
        <source>Here those who take part in meetings will stand. There is nobody yet.</source>
        <translation>Här står de som deltar i möten. Inget är registrerat än.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Sparad som {path}.</translation>
    </message>
</context>
<context>
    <name>PartiesEditor</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Party, then Enter</source>
        <translation>Part, sedan Retur</translation>
    </message>
    <message>
        <source>Name of a party to add</source>
        <translation>Namn på en part att lägga till</translation>
    </message>
    <message>
        <source>New party …</source>
        <translation>Ny part …</translation>
    </message>
    <message>
        <source>{party} is removed.</source>
        <translation>{party} är borttagen.</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>No party</source>
        <translation>Ingen part</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>Efterträder</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>Slag av part</translation>
    </message>
</context>
<context>
    <name>PartyMarks</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message numerus="yes">
        <source>{signed} of %n signed</source>
        <translation>
            <numerusform>{signed} av %n undertecknat</numerusform>
            <numerusform>{signed} av %n undertecknat</numerusform>
        </translation>
    </message>
    <message>
        <source>{party}, not signed</source>
        <translation>{party}, inte undertecknat</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Remove {party}</source>
        <translation>Ta bort {party}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknade</translation>
    </message>
    <message>
        <source>Who signs for {party}</source>
        <translation>Vem som undertecknar för {party}</translation>
    </message>
    <message>
        <source>Reference number of {party}</source>
        <translation>Diarienummer hos {party}</translation>
    </message>
    <message>
        <source>Day {party} signed</source>
        <translation>Dag då {party} undertecknade</translation>
    </message>
    <message>
        <source>Signed by (role)</source>
        <translation>Undertecknas av (roll)</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Diarienummer</translation>
    </message>
</context>
<context>
    <name>PartyTab</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>Here the organisations that meet will stand, also those that are no more. There is none yet.</source>
        <translation>Här står de organisationer som möts, även de som inte längre finns. Inget är registrerat än.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message numerus="yes">
        <source>%n part(ies)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyToggles</name>
    <message>
        <source>Another party</source>
        <translation>Annan part</translation>
    </message>
    <message>
        <source>Another party …</source>
        <translation>Annan part …</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Välj: {what}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Andra dagar …</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>{what} from</source>
        <translation>{what} från</translation>
    </message>
    <message>
        <source>{what} to</source>
        <translation>{what} till</translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message numerus="yes">
        <source>Show all %n agreement(s)</source>
        <translation>
            <numerusform>Visa alla %n överenskommelse</numerusform>
            <numerusform>Visa alla %n överenskommelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the chosen one</source>
        <translation>Visa bara den valda</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>gäller inte längre</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>undertecknad</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>prolonged</source>
        <translation>förlängd</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>förbereds</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
</context>
<context>
    <name>PeriodRows</name>
    <message>
        <source>New agreement</source>
        <translation>Ny överenskommelse</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>förbereds</translation>
    </message>
    <message>
        <source>In force to {day}</source>
        <translation>Gäller till {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>From {year}</source>
        <translation>Från {year}</translation>
    </message>
    <message>
        <source>until the next one begins</source>
        <translation>tills nästa börjar gälla</translation>
    </message>
    <message>
        <source>prolonged to {day}</source>
        <translation>förlängd till {day}</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>week {span}</source>
        <translation>vecka {span}</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n place(s) look like personal data. Ctrl+. says which.</source>
        <translation>
            <numerusform>%n ställe ser ut som en personuppgift. Ctrl+. visar vilket.</numerusform>
            <numerusform>%n ställen ser ut som personuppgifter. Ctrl+. visar vilka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Who works here</source>
        <translation>Vem som arbetar här</translation>
    </message>
    <message>
        <source>Na&amp;me in the log</source>
        <translation>Na&amp;mn i loggen</translation>
    </message>
    <message>
        <source>You are written down as {name}, logged in as {account}.</source>
        <translation>Du antecknas som {name}, inloggad som {account}.</translation>
    </message>
    <message>
        <source>You are written down as {name}.</source>
        <translation>Du antecknas som {name}.</translation>
    </message>
    <message>
        <source>You are written down without a name.</source>
        <translation>Du antecknas utan namn.</translation>
    </message>
</context>
<context>
    <name>PersonSource</name>
    <message>
        <source>&amp;Let it stand</source>
        <translation>&amp;Låt stå</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Looks like a personal identity number</source>
        <translation>Ser ut som ett personnummer</translation>
    </message>
    <message>
        <source>Looks like a coordination number</source>
        <translation>Ser ut som ett samordningsnummer</translation>
    </message>
    <message>
        <source>Looks like an e-mail address</source>
        <translation>Ser ut som en e-postadress</translation>
    </message>
    <message>
        <source>Looks like a telephone number</source>
        <translation>Ser ut som ett telefonnummer</translation>
    </message>
    <message>
        <source>Looks like a registration number</source>
        <translation>Ser ut som ett registreringsnummer</translation>
    </message>
    <message>
        <source>Looks like somebody&apos;s address</source>
        <translation>Ser ut som någons adress</translation>
    </message>
    <message>
        <source>Looks like a name from the register</source>
        <translation>Ser ut som ett namn ur registret</translation>
    </message>
    <message>
        <source>Write an age group (13–15, 16–18, adults) instead, and only when at least ten people fit in it.</source>
        <translation>Skriv hellre en åldersgrupp (13–15, 16–18, vuxna), och bara när minst tio personer ryms i den.</translation>
    </message>
    <message>
        <source>Write which party or function takes the contact instead.</source>
        <translation>Skriv hellre vilken part eller funktion som tar kontakten.</translation>
    </message>
    <message>
        <source>Write the sort of vehicle and the sort of place instead.</source>
        <translation>Skriv hellre vad det är för slags fordon och plats.</translation>
    </message>
    <message>
        <source>Write the sort of place and the district instead, without the house number.</source>
        <translation>Skriv hellre vad det är för slags plats och vilken stadsdel, utan husnummer.</translation>
    </message>
    <message>
        <source>Write the party instead. Names of those present stand in the attendance.</source>
        <translation>Skriv hellre parten. Namnen på dem som är med står i närvaron.</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>The draft is removed.</source>
        <translation>Utkastet är borttaget.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Somebody else changed the picture just now. Look through it, then decide it.</source>
        <translation>Någon annan ändrade lägesbilden nyss. Gå igenom den och fastställ den sedan.</translation>
    </message>
    <message>
        <source>Somebody else wrote in the same part at the same time. The other text:</source>
        <translation>Någon annan skrev i samma del samtidigt som du. Den andra texten:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Behåll min text</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Ta den andra texten</translation>
    </message>
    <message>
        <source>Your text is still here.</source>
        <translation>Din text finns kvar här.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Kopiera min text</translation>
    </message>
    <message>
        <source>Let my text go</source>
        <translation>Släpp min text</translation>
    </message>
</context>
<context>
    <name>PictureNotice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>A situation picture belongs to an agreement. There is none yet: write it down first.</source>
        <translation>En lägesbild hör till en överenskommelse. Lägg in överenskommelsen först.</translation>
    </message>
    <message>
        <source>Write down an agreement</source>
        <translation>Skriv in en överenskommelse</translation>
    </message>
    <message>
        <source>Situation picture, section 4</source>
        <translation>Lägesbild enligt 4 §</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad har ändrats</translation>
    </message>
    <message>
        <source>Remove the draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>&amp;Fastställ …</translation>
    </message>
    <message>
        <source>Here every version of the situation picture is kept: its three parts, the points it rests on and what has changed since the one before. There is none yet. Choose points to begin with.</source>
        <translation>Här finns varje version av lägesbilden: de tre delarna, punkterna den bygger på och vad som har ändrats sedan förra versionen. Ännu finns ingen. Börja med att välja punkter.</translation>
    </message>
    <message>
        <source>Choose points</source>
        <translation>Välj punkter</translation>
    </message>
    <message>
        <source>Version {number} · decided, cannot be changed</source>
        <translation>Version {number} · fastställd, kan inte ändras</translation>
    </message>
    <message>
        <source>Version {number} · draft · storing …</source>
        <translation>Version {number} · utkast · sparar …</translation>
    </message>
    <message>
        <source>Version {number} · draft · stored</source>
        <translation>Version {number} · utkast · sparat</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The decided situation picture</source>
        <translation>Den fastställda lägesbilden</translation>
    </message>
    <message>
        <source>Version {number}, decided by {body} on {day}</source>
        <translation>Version {number}, fastställd av {body} den {day}</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Här skrevs ingenting.</translation>
    </message>
    <message>
        <source>Without area</source>
        <translation>Utan område</translation>
    </message>
</context>
<context>
    <name>PictureSide</name>
    <message>
        <source>What has changed, and counts</source>
        <translation>Vad som har ändrats, och antal</translation>
    </message>
    <message>
        <source>Points by area</source>
        <translation>Punkter per område</translation>
    </message>
    <message>
        <source>Points by category</source>
        <translation>Punkter per kategori</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Vad har ändrats</translation>
    </message>
    <message>
        <source>This is the first version, so there is nothing to compare it with.</source>
        <translation>Det här är den första versionen, så det finns inget att jämföra med.</translation>
    </message>
    <message>
        <source>Nothing has changed since the version before.</source>
        <translation>Ingenting har ändrats sedan förra versionen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>The police&apos;s list has dates and a source: write both here. It is never printed by itself.</source>
        <translation>Polisens lista är daterad. Skriv datum och källa. Uppgiften skrivs inte ut av sig själv.</translation>
    </message>
    <message>
        <source>Degrees north</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees east</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Slag av plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Here the places that points speak of will stand. There is none yet.</source>
        <translation>Här står de platser som lägesbildspunkter handlar om. Inget är registrerat än.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>name of the meeting</source>
        <translation>mötets namn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>reference number</source>
        <translation>diarienummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>place of the next meeting</source>
        <translation>plats för nästa möte</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>hela paragrafen</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>att-sats</translation>
    </message>
    <message>
        <source>the whole point</source>
        <translation>hela punkten</translation>
    </message>
    <message>
        <source>source of a point</source>
        <translation>punktens källa</translation>
    </message>
    <message>
        <source>category of a point</source>
        <translation>punktens kategori</translation>
    </message>
    <message>
        <source>district of a point</source>
        <translation>punktens stadsdel</translation>
    </message>
    <message>
        <source>place of a point</source>
        <translation>punktens plats</translation>
    </message>
    <message>
        <source>time of a point</source>
        <translation>punktens tid</translation>
    </message>
    <message>
        <source>text of a point</source>
        <translation>punktens text</translation>
    </message>
    <message>
        <source>the whole follow-up</source>
        <translation>hela uppföljningen</translation>
    </message>
    <message>
        <source>text of a follow-up</source>
        <translation>uppföljningens text</translation>
    </message>
    <message>
        <source>party of a follow-up</source>
        <translation>uppföljningens part</translation>
    </message>
    <message>
        <source>role of a follow-up</source>
        <translation>uppföljningens roll</translation>
    </message>
    <message>
        <source>report on a follow-up</source>
        <translation>återrapport</translation>
    </message>
    <message>
        <source>name of an approver</source>
        <translation>justerarens namn</translation>
    </message>
    <message>
        <source>role of an approver</source>
        <translation>justerarens roll</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>avvikande mening</translation>
    </message>
    <message>
        <source>correction, old words</source>
        <translation>rättelse, gamla ord</translation>
    </message>
    <message>
        <source>correction, new words</source>
        <translation>rättelse, nya ord</translation>
    </message>
    <message>
        <source>correction, reason</source>
        <translation>rättelse, skäl</translation>
    </message>
    <message>
        <source>correction, by whom</source>
        <translation>rättelse, av vem</translation>
    </message>
</context>
<context>
    <name>PlanDecisions</name>
    <message>
        <source>No decision is noted.</source>
        <translation>Inget beslut är antecknat.</translation>
    </message>
    <message>
        <source>No situation picture</source>
        <translation>Ingen lägesbild</translation>
    </message>
    <message>
        <source>a situation picture</source>
        <translation>en lägesbild</translation>
    </message>
    <message>
        <source>Situation picture {number}, {title}</source>
        <translation>Lägesbild {number}, {title}</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Anteckna beslut</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>On the ground of</source>
        <translation>Med lägesbilden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Decisions on the plan</source>
        <translation>Beslut om handlingsplanen</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Citizen pledges</source>
        <translation>Medborgarlöften</translation>
    </message>
    <message>
        <source>Balance by party</source>
        <translation>Balans per part</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Planens delar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Å&amp;tgärd</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Indikator</translation>
    </message>
    <message>
        <source>&amp;Pledge</source>
        <translation>Löft&amp;e</translation>
    </message>
</context>
<context>
    <name>PledgeCard</name>
    <message>
        <source>{done} of {target}</source>
        <translation>{done} av {target}</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>+1: count one more today</source>
        <translation>+1: räkna en till i dag</translation>
    </message>
    <message>
        <source>Count …</source>
        <translation>Räkna …</translation>
    </message>
    <message>
        <source>Undo the last count</source>
        <translation>Ångra senaste</translation>
    </message>
    <message>
        <source>Change the pledge</source>
        <translation>Ändra löftet</translation>
    </message>
    <message>
        <source>Remove the pledge</source>
        <translation>Ta bort löftet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Infriat</translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>What is promised</source>
        <translation>Vad som utlovas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Antal gånger</translation>
    </message>
    <message>
        <source>New pledge</source>
        <translation>Nytt löfte</translation>
    </message>
    <message>
        <source>Change the pledge</source>
        <translation>Ändra löftet</translation>
    </message>
</context>
<context>
    <name>PledgesTab</name>
    <message>
        <source>There is no citizen pledge in the agreement yet. A pledge is made for a year and counted, so that residents can be told what came of it.</source>
        <translation>Överenskommelsen har inget medborgarlöfte än. Ett löfte gäller ett år och räknas, så att invånarna får veta vad det blev av det.</translation>
    </message>
    <message>
        <source>Add a pledge</source>
        <translation>Lägg till ett löfte</translation>
    </message>
    <message>
        <source>The pledge is removed.</source>
        <translation>Löftet är borttaget.</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Oral information</source>
        <translation>Muntlig information</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
    <message>
        <source>What was told is not noted.</source>
        <translation>Uppgiften antecknas inte.</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>Mer om lägesbildspunkten</translation>
    </message>
</context>
<context>
    <name>PointCharts</name>
    <message>
        <source>Points per week</source>
        <translation>Punkter per vecka</translation>
    </message>
    <message>
        <source>Per area</source>
        <translation>Per område</translation>
    </message>
    <message>
        <source>Weekday and time</source>
        <translation>Veckodag och tid</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>What the parties say</source>
        <translation>Vad parterna berättar</translation>
    </message>
    <message>
        <source>Points per week, {weeks}</source>
        <translation>Punkter per vecka, {weeks}</translation>
    </message>
    <message>
        <source>Points per area, {weeks}</source>
        <translation>Punkter per område, {weeks}</translation>
    </message>
    <message>
        <source>Points by weekday and time, {weeks}</source>
        <translation>Punkter per veckodag och tid, {weeks}</translation>
    </message>
    <message>
        <source>Change, beside {weeks}</source>
        <translation>Förändring mot {weeks}</translation>
    </message>
    <message>
        <source>Points by trend; the number before is of {weeks}</source>
        <translation>Punkter per trend, talet för tiden före gäller {weeks}</translation>
    </message>
    <message>
        <source>The district and the police, {weeks}</source>
        <translation>Stadsdelen och polisen, {weeks}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) from other parties besides</source>
        <translation>
            <numerusform>dessutom %n punkt från övriga parter</numerusform>
            <numerusform>dessutom %n punkter från övriga parter</numerusform>
        </translation>
    </message>
    <message>
        <source>{trend} (before: {count})</source>
        <translation>{trend} (förut {count})</translation>
    </message>
</context>
<context>
    <name>PointFacts</name>
    <message>
        <source>What was told is not noted.</source>
        <translation>Uppgiften antecknas inte.</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Togs upp</translation>
    </message>
    <message>
        <source>At no meeting yet.</source>
        <translation>Inte på något möte än.</translation>
    </message>
    <message>
        <source>oral information</source>
        <translation>muntlig information</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>PointFilterBar</name>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Övriga parter</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Not taken up yet</source>
        <translation>Inte tagna upp</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Situation point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
    <message>
        <source>Told orally only: Samsyn notes that something was said, not what.</source>
        <translation>Endast muntligt: Samsyn antecknar att något sades, inte vad.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>The point is removed.</source>
        <translation>Punkten är borttagen.</translation>
    </message>
    <message>
        <source>Situation points</source>
        <translation>Lägesbildspunkter</translation>
    </message>
    <message>
        <source>Here all situation points will stand, newest first. None has been written yet: write the first one on the line above.</source>
        <translation>Här står alla lägesbildspunkter, den senaste först. Ingen är skriven än: skriv den första på raden ovanför.</translation>
    </message>
    <message>
        <source>No point is as you have chosen.</source>
        <translation>Inga punkter motsvarar urvalet.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Rensa filtren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>PointMatter</name>
    <message>
        <source>For example theft of bicycles</source>
        <translation>Till exempel cykelstöld</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>For example evenings, Friday–Saturday</source>
        <translation>Till exempel kvällar, fredag–lördag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <source>What happened, and how often. No names, personal numbers or house numbers.</source>
        <translation>Vad som hände, och hur ofta. Inga namn, personnummer eller husnummer.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Choose a point in the list to see where it went.</source>
        <translation>Välj en punkt i listan för att se vad som hände sedan.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Back to the point</source>
        <translation>Tillbaka till punkten</translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Hela tråden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Open the point</source>
        <translation>Öppna punkten</translation>
    </message>
    <message>
        <source>Leave out of the picture</source>
        <translation>Ta bort ur lägesbilden</translation>
    </message>
</context>
<context>
    <name>PointTableModel</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>oral information</source>
        <translation>muntlig information</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>anges inte</translation>
    </message>
</context>
<context>
    <name>PredecessorRow</name>
    <message>
        <source>Remove {district}</source>
        <translation>Ta bort {district}</translation>
    </message>
</context>
<context>
    <name>PredecessorsEditor</name>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Add a predecessor</source>
        <translation>Lägg till en föregångare</translation>
    </message>
    <message>
        <source>A part of its name, then Enter</source>
        <translation>En del av namnet, sedan Enter</translation>
    </message>
    <message>
        <source>{district} is removed.</source>
        <translation>{district} är borttagen.</translation>
    </message>
</context>
<context>
    <name>ProcessingForm</name>
    <message>
        <source>Register of processing …</source>
        <translation>Registerförteckning …</translation>
    </message>
    <message>
        <source>The register of processing (GDPR, article 30) is filled from the store: purposes of the series, recipients, rules of retention. Only this is written by hand.</source>
        <translation>Registerförteckningen (artikel 30 i dataskyddsförordningen) hämtas ur filen: mötesseriernas ändamål, mottagare och gallringsregler. Bara det här skrivs för hand.</translation>
    </message>
    <message>
        <source>An address of the function, not of a person.</source>
        <translation>En adress till funktionen, inte till en person.</translation>
    </message>
    <message>
        <source>Stands beside article 6.1 e and the act on crime prevention. One line for each.</source>
        <translation>Läggs till efter artikel 6.1 e och lagen om kommuners ansvar för brottsförebyggande arbete. En rad för varje.</translation>
    </message>
    <message>
        <source>Stands beside what Samsyn does by itself. One line for each.</source>
        <translation>Läggs till efter det som Samsyn gör av sig självt. En rad för varje.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Dataskyddsombud</translation>
    </message>
    <message>
        <source>Legal basis of your own</source>
        <translation>Egen rättslig grund</translation>
    </message>
    <message>
        <source>Security measures of your own</source>
        <translation>Egna säkerhetsåtgärder</translation>
    </message>
</context>
<context>
    <name>ProcessingTab</name>
    <message>
        <source>Saved as {path}.</source>
        <translation>Sparad som {path}.</translation>
    </message>
</context>
<context>
    <name>ProlongationRow</name>
    <message>
        <source>Remove the prolongation</source>
        <translation>Ta bort förlängningen</translation>
    </message>
    <message>
        <source>To a day</source>
        <translation>Till en dag</translation>
    </message>
    <message>
        <source>Until the next one begins</source>
        <translation>Tills nästa börjar gälla</translation>
    </message>
    <message>
        <source>Prolonged to</source>
        <translation>Förlängd till</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Prolongation</source>
        <translation>Förlängning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ProlongationsEditor</name>
    <message>
        <source>Prolongations</source>
        <translation>Förlängningar</translation>
    </message>
    <message>
        <source>Add prolongation</source>
        <translation>Lägg till förlängning</translation>
    </message>
    <message>
        <source>The prolongation is removed.</source>
        <translation>Förlängningen är borttagen.</translation>
    </message>
</context>
<context>
    <name>ProofingSource</name>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Hoppa över</translation>
    </message>
</context>
<context>
    <name>ProvisionForm</name>
    <message>
        <source>Provision</source>
        <translation>Bestämmelse</translation>
    </message>
    <message>
        <source>A few words that help to choose. What a provision says stands in the act.</source>
        <translation>Några ord som hjälper dig att välja. Vad bestämmelsen säger står i lagen.</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Skyddar</translation>
    </message>
    <message>
        <source>Marks that were set keep the words they were given.</source>
        <translation>Markeringar som redan är satta behåller sin bestämmelse.</translation>
    </message>
</context>
<context>
    <name>ProvisionTab</name>
    <message>
        <source>Provisions</source>
        <translation>Bestämmelser</translation>
    </message>
    <message>
        <source>New provision</source>
        <translation>Ny bestämmelse</translation>
    </message>
    <message>
        <source>Here the provisions of secrecy that a mark can name will stand. There is none yet.</source>
        <translation>Här kommer de sekretessbestämmelser som en markering kan ange att stå. Det finns ingen ännu.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestämmelse</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Skyddar</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n bestämmelse</numerusform>
            <numerusform>%n bestämmelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionMatter</name>
    <message>
        <source>The agenda is empty</source>
        <translation>Dagordningen är tom</translation>
    </message>
    <message>
        <source>Nobody is noted as present</source>
        <translation>Ingen är antecknad som närvarande</translation>
    </message>
    <message>
        <source>The chair is missing</source>
        <translation>Ordförande saknas</translation>
    </message>
    <message>
        <source>The secretary is missing</source>
        <translation>Sekreterare saknas</translation>
    </message>
    <message>
        <source>An approver is missing</source>
        <translation>Justerare saknas</translation>
    </message>
    <message>
        <source>A follow-up has no date</source>
        <translation>En uppföljning saknar datum</translation>
    </message>
    <message>
        <source>A point is to be tested for secrecy</source>
        <translation>En lägesbildspunkt är märkt ”ska prövas”</translation>
    </message>
    <message>
        <source>An item is to be tested for secrecy</source>
        <translation>En punkt är märkt ”ska prövas”</translation>
    </message>
    <message>
        <source>An item is empty</source>
        <translation>En punkt är tom</translation>
    </message>
    <message>
        <source>A decision has no text</source>
        <translation>Ett beslut saknar text</translation>
    </message>
    <message>
        <source>Somebody approves twice</source>
        <translation>Någon justerar två gånger</translation>
    </message>
    <message>
        <source>The approval comes before the meeting</source>
        <translation>Justeringen ligger före mötet</translation>
    </message>
    <message>
        <source>The next meeting comes before this one</source>
        <translation>Nästa möte ligger före det här</translation>
    </message>
    <message>
        <source>A section number has no item</source>
        <translation>Ett paragrafnummer saknar punkt</translation>
    </message>
    <message>
        <source>You chose {day}.</source>
        <translation>Du valde {day}.</translation>
    </message>
    <message>
        <source>It is not shown to the parties.</source>
        <translation>Den visas inte för parterna.</translation>
    </message>
    <message>
        <source>It is shown to the parties.</source>
        <translation>Den visas för parterna.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Den står kvar som den är.</translation>
    </message>
    <message>
        <source>It stays without a date.</source>
        <translation>Den står kvar utan datum.</translation>
    </message>
    <message>
        <source>{place}: “{words}”. {instead}</source>
        <translation>{place}: ”{words}”. {instead}</translation>
    </message>
    <message>
        <source>At least one item is needed.</source>
        <translation>Minst en punkt behövs.</translation>
    </message>
    <message>
        <source>Note who took part in the meeting.</source>
        <translation>Anteckna vilka som deltog i mötet.</translation>
    </message>
    <message>
        <source>Note in the attendance who led the meeting.</source>
        <translation>Anteckna i närvaron vem som ledde mötet.</translation>
    </message>
    <message>
        <source>Note in the attendance who kept the minutes.</source>
        <translation>Anteckna i närvaron vem som förde anteckningarna.</translation>
    </message>
    <message>
        <source>Note in the attendance who will approve the minutes.</source>
        <translation>Anteckna i närvaron vem som ska justera protokollet.</translation>
    </message>
    <message>
        <source>Name each of those who sign once in the attendance.</source>
        <translation>Ange var och en som justerar en gång i närvaron.</translation>
    </message>
    <message>
        <source>Choose the day of the meeting or a later one.</source>
        <translation>Välj mötesdagen eller en senare dag.</translation>
    </message>
    <message>
        <source>Choose a day after this meeting.</source>
        <translation>Välj en dag efter det här mötet.</translation>
    </message>
    <message>
        <source>The minutes had more items when they were finished before, and a number is used only once. Put the item back, and write in it that it was withdrawn.</source>
        <translation>Protokollet hade fler punkter när det färdigställdes förra gången, och ett nummer används bara en gång. Lägg tillbaka punkten och skriv i den att den utgår.</translation>
    </message>
    <message>
        <source>No provision is named.</source>
        <translation>Ingen bestämmelse anges.</translation>
    </message>
    <message>
        <source>Marked under {provision}.</source>
        <translation>Märkt enligt {provision}.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Do not show to the parties</source>
        <translation>Visa inte för parterna</translation>
    </message>
    <message>
        <source>Show to the parties</source>
        <translation>Visa för parterna</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>Gå till punkten</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Låt stå</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå till mötet</translation>
    </message>
    <message>
        <source>Go to the attendance</source>
        <translation>Gå till närvaron</translation>
    </message>
    <message>
        <source>Done by: {what}</source>
        <translation>Klart senast: {what}</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Sätt datum</translation>
    </message>
    <message>
        <source>Leave it without a date</source>
        <translation>Lämna utan datum</translation>
    </message>
    <message>
        <source>The date is before the meeting. Write {day} or later.</source>
        <translation>Datumet ligger före mötet. Skriv {day} eller senare.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>You see the file as it was at {0}.</source>
        <translation>Du ser filen som den var kl. {0}.</translation>
    </message>
    <message>
        <source>Load anew</source>
        <translation>Läs in på nytt</translation>
    </message>
    <message>
        <source>Try to open for writing</source>
        <translation>Försök öppna för att skriva</translation>
    </message>
    <message>
        <source>Read-only: now the file can be opened for writing.</source>
        <translation>Skrivskyddad: nu går det att öppna filen för att skriva.</translation>
    </message>
    <message>
        <source>Read-only: open with {user} on {computer} since {since}.</source>
        <translation>Skrivskyddad: öppen hos {user} på {computer} sedan {since}.</translation>
    </message>
    <message>
        <source>Read-only: open in another window of yours since {since}.</source>
        <translation>Skrivskyddad: öppen i ett annat fönster hos dig sedan {since}.</translation>
    </message>
    <message>
        <source>Read-only: the file is on the network ({where}).</source>
        <translation>Skrivskyddad: filen ligger på nätverket ({where}).</translation>
    </message>
    <message>
        <source>Read-only: the file is in {where}.</source>
        <translation>Skrivskyddad: filen ligger i {where}.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be written where the file is.</source>
        <translation>Skrivskyddad: det går inte att skriva där filen ligger.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>den {0} kl. {1}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The whole text, to mask in</source>
        <translation>Hela texten, att maskera i</translation>
    </message>
    <message>
        <source>Marked for secrecy: is handed out</source>
        <translation>Sekretessmarkerat: lämnas ut</translation>
    </message>
    <message>
        <source>Marked for secrecy: is withheld</source>
        <translation>Sekretessmarkerat: lämnas inte ut</translation>
    </message>
</context>
<context>
    <name>ReadingLines</name>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Diarienummer</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Justerat av</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
</context>
<context>
    <name>ReceiverTicks</name>
    <message>
        <source>Another party</source>
        <translation>Annan part</translation>
    </message>
    <message>
        <source>Another party …</source>
        <translation>Annan part …</translation>
    </message>
</context>
<context>
    <name>ReceivingDesk</name>
    <message>
        <source>Take in a handover …</source>
        <translation>Ta emot en överlämning …</translation>
    </message>
    <message>
        <source>receive everything successor archive read import</source>
        <translation>mottagande allt efterträdare arkiv läsa in importera</translation>
    </message>
</context>
<context>
    <name>ReceivingPage</name>
    <message>
        <source>Take in a handover</source>
        <translation>Ta emot en överlämning</translation>
    </message>
    <message>
        <source>The folder of the handover</source>
        <translation>Överlämningens mapp</translation>
    </message>
    <message>
        <source>The one with the files index.html and manifest.json in it.</source>
        <translation>Mappen där filerna index.html och manifest.json ligger.</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>Den nya filen</translation>
    </message>
    <message>
        <source>A place and a name that are not taken. Files that are there already are never changed.</source>
        <translation>En plats och ett namn som inte är upptagna. Filer som redan finns ändras aldrig.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Öppna filen</translation>
    </message>
    <message>
        <source>Everything in the handover comes into a new file: meetings, minutes with their codes, follow-ups and the log. First every checksum is compared.</source>
        <translation>Allt i överlämningen läses in i en ny fil: möten, protokoll med sina koder, uppföljningar och logg. Först jämförs varje kontrollsumma.</translation>
    </message>
    <message>
        <source>Choose the folder of the handover.</source>
        <translation>Välj överlämningens mapp.</translation>
    </message>
    <message>
        <source>Choose a place and a name for the new file.</source>
        <translation>Välj en plats och ett namn för den nya filen.</translation>
    </message>
    <message>
        <source>It was stopped, and no file was made.</source>
        <translation>Det avbröts, och ingen fil skapades.</translation>
    </message>
    <message>
        <source>Samsyn files ({0})</source>
        <translation>Samsyn-filer ({0})</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Approve …</source>
        <translation>&amp;Justera …</translation>
    </message>
    <message>
        <source>Approved at &amp;meeting …</source>
        <translation>&amp;Godkänt vid möte …</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>&amp;Rätta …</translation>
    </message>
    <message>
        <source>S&amp;end …</source>
        <translation>&amp;Expediera …</translation>
    </message>
    <message>
        <source>&amp;Open again …</source>
        <translation>Öppna &amp;igen …</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>The approval is noted.</source>
        <translation>Justeringen är antecknad.</translation>
    </message>
    <message>
        <source>The correction is added. What was written before is kept.</source>
        <translation>Rättelsen är tillagd. Det som stod förut finns kvar.</translation>
    </message>
    <message>
        <source>The text can be written again.</source>
        <translation>Texten går att skriva igen.</translation>
    </message>
    <message>
        <source>What was sent is noted.</source>
        <translation>Expedieringen är antecknad.</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Copy the code</source>
        <translation>Kopiera koden</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Checked now: unchanged</source>
        <translation>Kontrollerad nu: oförändrad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Färdigställt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Approved at meeting</source>
        <translation>Godkänt vid mötet</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>RecordTableView</name>
    <message>
        <source>Copy the row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Utlämnande</translation>
    </message>
    <message>
        <source>Open disclosure</source>
        <translation>Öppna utlämnande</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Open disposal</source>
        <translation>Öppna gallring</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Öppna loggen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for records not answered yet.</source>
        <translation>
            <numerusform>%n begäran om utlämnande är inte besvarad.</numerusform>
            <numerusform>%n begäranden om utlämnande är inte besvarade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request for records has been answered.</source>
        <translation>Ingen begäran om utlämnande väntar på svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of record with something whose time has passed.</source>
        <translation>
            <numerusform>%n gallringsregel har handlingar vars tid har gått ut.</numerusform>
            <numerusform>%n gallringsregler har handlingar vars tid har gått ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has passed its time.</source>
        <translation>Inget är att gallra.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Inget har antecknats än.</translation>
    </message>
    <message>
        <source>Last, {day} at {time}: {name} · {did} · {what}</source>
        <translation>Senast {day} kl. {time}: {name} · {did} · {what}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>typed {day} at {time}</source>
        <translation>skriven {day} kl. {time}</translation>
    </message>
    <message>
        <source>The recovered text</source>
        <translation>Den räddade texten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>RecoveredDesk</name>
    <message>
        <source>It cannot be put back by itself: its form is closed, or other words stand there now.</source>
        <translation>Den går inte att lägga tillbaka automatiskt: formuläret är stängt, eller så står det något annat där nu.</translation>
    </message>
    <message>
        <source>The text is copied. Paste it where you want it.</source>
        <translation>Texten är kopierad. Klistra in den där du vill ha den.</translation>
    </message>
</context>
<context>
    <name>RecoveredLine</name>
    <message>
        <source>Samsyn ended unexpectedly. Everything that was saved is there.</source>
        <translation>Samsyn avslutades oväntat. Allt som var sparat finns kvar.</translation>
    </message>
    <message>
        <source>Samsyn ended unexpectedly.</source>
        <translation>Samsyn avslutades oväntat.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that had not been saved were recovered.</source>
        <translation>
            <numerusform>%n text som inte hann sparas har räddats.</numerusform>
            <numerusform>%n texter som inte hann sparas har räddats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the texts</source>
        <translation>Visa texterna</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>Räddade texter</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Copy a report</source>
        <translation>Kopiera en rapport</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole …</source>
        <translation>Letar efter den senaste säkerhetskopian som är hel …</translation>
    </message>
    <message>
        <source>No whole backup was found where backups are kept.</source>
        <translation>Det finns ingen hel säkerhetskopia där kopiorna sparas.</translation>
    </message>
    <message>
        <source>The newest whole backup is from {0}.</source>
        <translation>Den senaste hela säkerhetskopian är från den {0}.</translation>
    </message>
    <message>
        <source>Restore the backup from {0}</source>
        <translation>Återställ kopian från den {0}</translation>
    </message>
    <message>
        <source>Choose another backup …</source>
        <translation>Välj en annan kopia …</translation>
    </message>
    <message>
        <source>Open the file all the same</source>
        <translation>Öppna filen ändå</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Öppna en annan fil …</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Filen är skadad</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Filen är tom</translation>
    </message>
    <message>
        <source>The file was changed by other hands</source>
        <translation>Filen är ändrad utanför Samsyn</translation>
    </message>
    <message>
        <source>Finished minutes were changed</source>
        <translation>Färdigställda protokoll är ändrade</translation>
    </message>
    <message>
        <source>There is nothing in it: something has emptied it.</source>
        <translation>Den innehåller ingenting: något har tömt den.</translation>
    </message>
    <message>
        <source>Its beginning is lost, so it cannot be read.</source>
        <translation>Filens början är borta, så den går inte att läsa.</translation>
    </message>
    <message>
        <source>Newer, but damaged or out of reach: {0}.</source>
        <translation>Nyare, men skadad eller oåtkomlig: {0}.</translation>
    </message>
    <message>
        <source>Newer, but encrypted, so it must be chosen with its pass phrase: {0}.</source>
        <translation>Nyare, men krypterad, så den måste väljas med sin lösenfras: {0}.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} kl. {1}</translation>
    </message>
    <message>
        <source>The file is left as it is. When a backup is restored, it is kept beside it under another name.</source>
        <translation>Filen ligger kvar som den är. När en kopia återställs sparas den bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Rapporten är kopierad</translation>
    </message>
</context>
<context>
    <name>RecoveryWays</name>
    <message>
        <source>An index in the file was broken and has been made anew. The earlier file is kept as “{0}”.</source>
        <translation>Ett register i filen var trasigt och är gjort på nytt. Den tidigare filen finns kvar som ”{0}”.</translation>
    </message>
</context>
<context>
    <name>RefusalDesk</name>
    <message>
        <source>Somebody else has removed the item “{0}”. Your text is still here.</source>
        <translation>Någon annan har tagit bort punkten ”{0}”. Din text finns kvar här.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka den</translation>
    </message>
    <message>
        <source>Let my text go</source>
        <translation>Släpp min text</translation>
    </message>
    <message>
        <source>Your text under “{0}” is still here.</source>
        <translation>Din text under ”{0}” finns kvar här.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Kopiera min text</translation>
    </message>
    <message>
        <source>Somebody else wrote under “{0}” at the same time. The other text:</source>
        <translation>Någon annan skrev under ”{0}” samtidigt som du. Den andra texten:</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Behåll min text</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Ta den andra texten</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>Mötesserier</translation>
    </message>
    <message>
        <source>Search in what is shown</source>
        <translation>Sök i det som visas</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Stadsdelar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestämmelser</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personuppgifter</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>{hits} of {all}</source>
        <translation>{hits} av {all}</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
    <message>
        <source>No hits for “{text}”.</source>
        <translation>Inga träffar på ”{text}”.</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation>{name}, inte sparad</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>to {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>RemovedMessage</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>RenewalForm</name>
    <message>
        <source>Title of the new agreement</source>
        <translation>Den nya överenskommelsens titel</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Renew the agreement</source>
        <translation>Förnya överenskommelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Renew “{title}”</source>
        <translation>Förnya ”{title}”</translation>
    </message>
    <message>
        <source>Purposes, parties, areas with goals and causes, and all unfinished measures with their commitments come along. Nobody has signed the new one yet. The old one is replaced on the new one&apos;s first day.</source>
        <translation>Syften, parter, områden med mål och orsaker samt alla åtgärder som inte är klara följer med, tillsammans med sina åtaganden. Ingen har undertecknat den nya än. Den gamla ersätts den dag den nya börjar gälla.</translation>
    </message>
</context>
<context>
    <name>ReopeningCard</name>
    <message>
        <source>The text can be written again and has to be finished anew. What was finished is kept as a version, and the log says who opened it, when and why.</source>
        <translation>Texten går att skriva igen och måste färdigställas på nytt. Det som var färdigställt finns kvar som en version, och loggen visar vem som öppnade, när och varför.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Öppna igen</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Sorts period</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Tertial</source>
        <translation>Tertial</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message>
        <source>Working text</source>
        <translation>Arbetstext</translation>
    </message>
</context>
<context>
    <name>ReportNotice</name>
    <message>
        <source>What the numbers count has changed since {day}. Count again: what you have written stays.</source>
        <translation>Underlaget till talen har ändrats sedan {day}. Räkna om: det du har skrivit står kvar.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Räkna om</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed, and each says what it was. Read through what you wrote yourself.</source>
        <translation>
            <numerusform>%n tal har ändrats, och det säger vad det var. Läs igenom det du själv har skrivit.</numerusform>
            <numerusform>%n tal har ändrats, och vart och ett säger vad det var. Läs igenom det du själv har skrivit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers are the same as before.</source>
        <translation>Talen är desamma som förut.</translation>
    </message>
    <message>
        <source>Version {number} is kept and will not change. You can go on writing.</source>
        <translation>Version {number} är sparad och ändras inte. Du kan skriva vidare.</translation>
    </message>
    <message>
        <source>This is version {number} as it was kept on {day}. It can be read, not changed.</source>
        <translation>Det här är version {number} som den sparades {day}. Den går att läsa, inte ändra.</translation>
    </message>
    <message>
        <source>Go back to the working text</source>
        <translation>Tillbaka till arbetstexten</translation>
    </message>
    <message>
        <source>Somebody else changed the text while you wrote. Yours stays here until you choose.</source>
        <translation>Någon annan ändrade texten samtidigt som du. Din står kvar här tills du väljer.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Visa den andra texten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
</context>
<context>
    <name>ReportPanels</name>
    <message>
        <source>source not known</source>
        <translation>okänd källa</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Yearly follow-up</source>
        <translation>Årsuppföljning</translation>
    </message>
</context>
<context>
    <name>RequestDesk</name>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>List of follow-ups</source>
        <translation>Uppföljningslista</translation>
    </message>
    <message>
        <source>The minutes have changed since they were chosen. Leave them out, choose them again and mask anew.</source>
        <translation>Handlingen har ändrats sedan den valdes. Ta bort den, välj den på nytt och gör om maskeringarna.</translation>
    </message>
    <message>
        <source>This answer was noted without documents that were masked here.</source>
        <translation>Svaret är antecknat utan handlingar som har maskerats här.</translation>
    </message>
    <message>
        <source>Choose what the request is about.</source>
        <translation>Välj vilka handlingar begäran gäller.</translation>
    </message>
    <message>
        <source>This document is handed out without what is marked for secrecy. Nothing is masked by hand in it.</source>
        <translation>Handlingen lämnas ut utan det som är sekretessmarkerat. I den maskeras inget för hand.</translation>
    </message>
    <message>
        <source>As it is handed out</source>
        <translation>Så lämnas det ut</translation>
    </message>
    <message>
        <source>Show &amp;the text</source>
        <translation>&amp;Visa texten</translation>
    </message>
    <message>
        <source>Show as handed ou&amp;t</source>
        <translation>Visa &amp;det som lämnas ut</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message numerus="yes">
        <source>%n marked place(s) without a provision. Mask under one, or hand out.</source>
        <translation>
            <numerusform>%n sekretessmarkerad uppgift saknar lagrum. Maskera den med lagrum eller lämna ut den.</numerusform>
            <numerusform>%n sekretessmarkerade uppgifter saknar lagrum. Maskera dem med lagrum eller lämna ut dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Masked words still stand in %n other place(s).</source>
        <translation>
            <numerusform>Maskerade ord står kvar på %n annat ställe.</numerusform>
            <numerusform>Maskerade ord står kvar på %n andra ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>The answer was appealed</source>
        <translation>Svaret är överklagat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Lägg till …</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Visa nästa</translation>
    </message>
    <message>
        <source>Mask them all</source>
        <translation>Maskera alla</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskerat</translation>
    </message>
    <message>
        <source>Remove the mask</source>
        <translation>Ta bort maskeringen</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Restore a backup …</source>
        <translation>Återställ en säkerhetskopia …</translation>
    </message>
    <message>
        <source>go back copy undo lost recover</source>
        <translation>gå tillbaka kopia backup ångra förlorat rädda hämta</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Looking for backups …</source>
        <translation>Letar efter säkerhetskopior …</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Återställer …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Annan fil …</translation>
    </message>
    <message>
        <source>There is no backup of this file in the folders for backups.</source>
        <translation>Det finns ingen säkerhetskopia av filen i mapparna för säkerhetskopior.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Välj fil …</translation>
    </message>
    <message>
        <source>Last change in the file: {present}. In the copy: {copy}.</source>
        <translation>Senast ändrad: filen {present}, kopian {copy}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt när</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>den {day} kl. {time}</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups ({0})</source>
        <translation>Säkerhetskopior ({0})</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>and more</source>
        <translation>och fler</translation>
    </message>
</context>
<context>
    <name>RestoredLine</name>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The copy of {day} at {time} has been restored.</source>
        <translation>Kopian från den {day} kl. {time} är återställd.</translation>
    </message>
    <message>
        <source>The file that you had lies beside it as “{name}”.</source>
        <translation>Filen som du hade finns kvar i samma mapp, som ”{name}”.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Vad som händer med dem</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Your own decision, with its day or reference number. Nothing goes without one.</source>
        <translation>Ert eget beslut, med dag eller diarienummer. Inget gallras utan beslut.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Räknas från</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Always kept in Samsyn: the act on crime prevention asks for them.</source>
        <translation>Bevaras alltid i Samsyn: lagen om kommuners ansvar för brottsförebyggande arbete kräver dem.</translation>
    </message>
    <message>
        <source>A proposal. It needs your own information management plan, and a decision that is written below.</source>
        <translation>Ett förslag. Det behöver er egen informationshanteringsplan och ett beslut, som skrivs in här nedanför.</translation>
    </message>
</context>
<context>
    <name>RuleTab</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Inget beslut ännu</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <source>Record</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation>{name}, inte sparad</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Carrying out, {kind}</source>
        <translation>Genomförs, {kind}</translation>
    </message>
    <message>
        <source>{state}. Up to and including {until}.</source>
        <translation>{state}. Till och med {until}.</translation>
    </message>
    <message>
        <source>Confirmed by somebody else</source>
        <translation>Bekräftas av någon annan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Ta tillbaka förslaget</translation>
    </message>
    <message>
        <source>Take the proposal back, {kind}</source>
        <translation>Ta tillbaka förslaget, {kind}</translation>
    </message>
    <message>
        <source>What is disposed of cannot be brought back from this store. Copies of the file keep it until they are thinned.</source>
        <translation>Det som gallras går inte att få tillbaka ur filen. Säkerhetskopior har det kvar tills de gallras.</translation>
    </message>
    <message>
        <source>Carry out the disposal</source>
        <translation>Genomför gallringen</translation>
    </message>
    <message>
        <source>Carry out the disposal, {kind}</source>
        <translation>Genomför gallringen, {kind}</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Ångra ändringarna</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. What you have written is still here: save again to let it replace theirs, or undo your changes to see theirs.</source>
        <translation>Någon annan ändrade detta samtidigt som du. Det du har skrivit finns kvar här. Spara igen om det ska ersätta den andras, eller ångra dina ändringar för att se den andras.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n osparad ändring</numerusform>
            <numerusform>%n osparade ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Allt är sparat.</translation>
    </message>
</context>
<context>
    <name>SecrecyChoice</name>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestämmelse</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message>
        <source>Sent</source>
        <translation>Expedierat</translation>
    </message>
</context>
<context>
    <name>SeriesEditor</name>
    <message>
        <source>Fetch from the last meeting</source>
        <translation>Hämta från senaste mötet</translation>
    </message>
    <message>
        <source>Takes agenda and people from the last meeting of the series. Nothing is stored until you save.</source>
        <translation>Tar dagordning och deltagare från seriens senaste möte. Inget sparas förrän du sparar.</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>The minutes are approved by approvers</source>
        <translation>Protokollet justeras av justerare</translation>
    </message>
    <message>
        <source>Usually begins</source>
        <translation>Börjar vanligen</translation>
    </message>
    <message>
        <source>Usually ends</source>
        <translation>Slutar vanligen</translation>
    </message>
    <message>
        <source>New party …</source>
        <translation>Ny part …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>§ numbers</source>
        <translation>§-nummer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Vanlig plats</translation>
    </message>
    <message>
        <source>Why these meetings handle personal data. Stands in the register of processing (GDPR).</source>
        <translation>Varför personuppgifter behandlas vid mötena. Står i registerförteckningen (dataskyddsförordningen).</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>The party that calls the meetings and holds the pen.</source>
        <translation>Den part som kallar till mötena och för anteckningar.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sammankallande</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Plan the next meeting …</source>
        <translation>Planera nästa möte …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Kopiera namnet</translation>
    </message>
</context>
<context>
    <name>SeriesListModel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>A series is a group that meets again and again. Its agenda, those usually called, time and place come along to each new meeting. There is no series yet.</source>
        <translation>En serie är en grupp som träffas återkommande. Dagordning, kallade, tid och plats följer med till varje nytt möte. Det finns ingen serie än.</translation>
    </message>
    <message>
        <source>Create a series</source>
        <translation>Skapa en serie</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serier</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparad</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
    <message>
        <source>The series has had no meeting yet, so there is nothing to fetch.</source>
        <translation>Serien har inte haft något möte än, så det finns inget att hämta.</translation>
    </message>
</context>
<context>
    <name>SeriesPane</name>
    <message>
        <source>All series</source>
        <translation>Alla serier</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>For you, on this computer</source>
        <translation>För dig, på den här datorn</translation>
    </message>
</context>
<context>
    <name>SeverityEditor</name>
    <message>
        <source>Severity</source>
        <translation>Allvar</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>How much is done</source>
        <translation>Hur mycket som är klart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{percent} per cent</source>
        <translation>{percent} procent</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>The district</source>
        <translation>Stadsdelen</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>{label}: the district {district}, the police {police}.</source>
        <translation>{label}: stadsdelen {district}, polisen {police}.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Priority areas</source>
        <translation>Prioriterade områden</translation>
    </message>
    <message>
        <source>Add a priority area</source>
        <translation>Lägg till ett prioriterat område</translation>
    </message>
    <message>
        <source>No areas yet. Choose some of the city&apos;s with the plus sign, or write your own.</source>
        <translation>Inga områden än. Välj bland stadens med plustecknet, eller skriv egna.</translation>
    </message>
    <message>
        <source>Facts and parties</source>
        <translation>Uppgifter och parter</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Förnya …</translation>
    </message>
    <message>
        <source>“{area}” is removed.</source>
        <translation>”{area}” är borttaget.</translation>
    </message>
    <message>
        <source>No measures</source>
        <translation>Inga åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nytt område</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>{name}, {function}</source>
        <translation>{name}, {function}</translation>
    </message>
    <message>
        <source>Day of approval, {name}</source>
        <translation>Justeringsdag, {name}</translation>
    </message>
    <message>
        <source>Day of approval</source>
        <translation>Justeringsdag</translation>
    </message>
    <message>
        <source>Note a dissent …</source>
        <translation>Avvikande mening …</translation>
    </message>
    <message>
        <source>Dissent, in their own words</source>
        <translation>Avvikande mening, med egna ord</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Sign an&amp;d save …</source>
        <translation>Signera och spa&amp;ra …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certifikatfil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Signera dokumentet</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Välj en certifikatfil</translation>
    </message>
    <message>
        <source>Choose the file that holds the certificate.</source>
        <translation>Välj filen som innehåller certifikatet.</translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Make a picture …</source>
        <translation>Gör lägesbild …</translation>
    </message>
    <message>
        <source>Compare parties</source>
        <translation>Jämför parter</translation>
    </message>
    <message>
        <source>over 10,000 points</source>
        <translation>över 10 000 punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>the charts show {weeks}</source>
        <translation>diagrammen visar {weeks}</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>SparkBars</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} {year}: {points}</source>
        <translation>Vecka {week} {year}: {points}</translation>
    </message>
</context>
<context>
    <name>SpellingSource</name>
    <message>
        <source>Not in the word list: {word}</source>
        <translation>Finns inte i ordlistan: {word}</translation>
    </message>
    <message>
        <source>&amp;Add to your words</source>
        <translation>&amp;Lägg till i ordlistan</translation>
    </message>
</context>
<context>
    <name>StandingAgendaEditor</name>
    <message>
        <source>Standing agenda</source>
        <translation>Stående dagordning</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>F2 renames, Ctrl+↑ and Ctrl+↓ move, Delete removes, Ctrl+Z brings back.</source>
        <translation>F2 ändrar rubriken, Ctrl+↑ och Ctrl+↓ flyttar, Delete tar bort, Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>“{heading}” is removed from the agenda.</source>
        <translation>”{heading}” är borttagen från dagordningen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ändra rubrik</translation>
    </message>
    <message>
        <source>Choose an agreement above to give the items areas.</source>
        <translation>Välj en överenskommelse ovan, så kan punkterna få områden.</translation>
    </message>
    <message>
        <source>New item, then Enter</source>
        <translation>Ny punkt, sedan Enter</translation>
    </message>
    <message>
        <source>Heading of the new item</source>
        <translation>Den nya punktens rubrik</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Lägg till punkt</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Begin the picture</source>
        <translation>Börja på lägesbilden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Counting the points …</source>
        <translation>Räknar punkterna …</translation>
    </message>
    <message>
        <source>A picture from the chosen points</source>
        <translation>Lägesbild av de valda punkterna</translation>
    </message>
    <message>
        <source>Version {number} is still a draft: the points are added to it.</source>
        <translation>Version {number} är ännu ett utkast: punkterna läggs till i det.</translation>
    </message>
    <message>
        <source>Add to the draft</source>
        <translation>Lägg till i utkastet</translation>
    </message>
</context>
<context>
    <name>StatusLamps</name>
    <message>
        <source>No file is open</source>
        <translation>Ingen fil är öppen</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Local disk: {0}</source>
        <translation>Lokal disk: {0}</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation>Server: {0}</translation>
    </message>
    <message>
        <source>Removable disk: {0}</source>
        <translation>Flyttbar disk: {0}</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Inget ändras</translation>
    </message>
    <message>
        <source>Read-only: {0}</source>
        <translation>Skrivskyddad: {0}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Sparat {0}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Remove the step</source>
        <translation>Ta bort steget</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
</context>
<context>
    <name>StepsEditor</name>
    <message>
        <source>Preparation</source>
        <translation>Beredning</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>The step “{body}” is removed.</source>
        <translation>Steget ”{body}” är borttaget.</translation>
    </message>
</context>
<context>
    <name>TableAndBelow</name>
    <message>
        <source>Show what is stored</source>
        <translation>Visa det sparade</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>To do now</source>
        <translation>Att göra nu</translation>
    </message>
    <message>
        <source>What runs out, is late or waits for you comes here by itself.</source>
        <translation>Det som löper ut, är försenat eller väntar på dig kommer hit av sig självt.</translation>
    </message>
    <message>
        <source>Nothing has to be done now</source>
        <translation>Inget behöver göras nu</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are late</source>
        <translation>
            <numerusform>%n uppföljning är försenad</numerusform>
            <numerusform>%n uppföljningar är försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {what}, {days}</source>
        <translation>Äldst: {what}, {days}</translation>
    </message>
    <message>
        <source>Show the follow-up</source>
        <translation>Visa uppföljningen</translation>
    </message>
    <message>
        <source>Show follow-ups</source>
        <translation>Visa uppföljningar</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>The first: {what}, {when}</source>
        <translation>Först: {what}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due this week</source>
        <translation>
            <numerusform>%n uppföljning ska vara klar den här veckan</numerusform>
            <numerusform>%n uppföljningar ska vara klara den här veckan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An agreement ended %n day(s) ago</source>
        <translation>
            <numerusform>En överenskommelse löpte ut för %n dag sedan</numerusform>
            <numerusform>En överenskommelse löpte ut för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has taken its place</source>
        <translation>Ingen ny har tagit vid</translation>
    </message>
    <message numerus="yes">
        <source>An agreement ends in %n day(s)</source>
        <translation>
            <numerusform>En överenskommelse löper ut om %n dag</numerusform>
            <numerusform>En överenskommelse löper ut om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end within half a year</source>
        <translation>
            <numerusform>%n till löper ut inom ett halvår</numerusform>
            <numerusform>%n till löper ut inom ett halvår</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Visa överenskommelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) have not signed</source>
        <translation>
            <numerusform>%n part har inte undertecknat</numerusform>
            <numerusform>%n parter har inte undertecknat</numerusform>
        </translation>
    </message>
    <message>
        <source>Show parties</source>
        <translation>Visa parter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {series}, {days}</source>
        <translation>Äldst: {series}, {days}</translation>
    </message>
    <message numerus="yes">
        <source>Minutes of %n meeting(s) are not finished</source>
        <translation>
            <numerusform>Anteckningar från %n möte är inte färdigställda</numerusform>
            <numerusform>Anteckningar från %n möten är inte färdigställda</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Färdigställ …</translation>
    </message>
    <message numerus="yes">
        <source>Prepare the meeting in %n day(s)</source>
        <translation>
            <numerusform>Förbered mötet om %n dag</numerusform>
            <numerusform>Förbered mötet om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare today&apos;s meeting</source>
        <translation>Förbered dagens möte</translation>
    </message>
    <message>
        <source>Prepare tomorrow&apos;s meeting</source>
        <translation>Förbered morgondagens möte</translation>
    </message>
    <message>
        <source>{series}. Nothing is written under its agenda yet.</source>
        <translation>{series}. Inget är skrivet under dagordningen än.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are to be tested for secrecy</source>
        <translation>
            <numerusform>%n punkt ska prövas mot sekretess</numerusform>
            <numerusform>%n punkter ska prövas mot sekretess</numerusform>
        </translation>
    </message>
    <message>
        <source>Their marks name no provision.</source>
        <translation>Markeringen anger ingen bestämmelse.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pröva</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) of the act (2023:196) lack recent proof</source>
        <translation>
            <numerusform>%n krav i lag (2023:196) saknar aktuellt underlag</numerusform>
            <numerusform>%n krav i lag (2023:196) saknar aktuellt underlag</numerusform>
        </translation>
    </message>
    <message>
        <source>Show duties</source>
        <translation>Visa kraven</translation>
    </message>
    <message>
        <source>Nothing shows {section}.</source>
        <translation>Underlag saknas för {section}.</translation>
    </message>
    <message numerus="yes">
        <source>{section} is %n day(s) late.</source>
        <translation>
            <numerusform>{section} är %n dag försenad.</numerusform>
            <numerusform>{section} är %n dagar försenad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} is due in %n day(s).</source>
        <translation>
            <numerusform>{section} ska visas igen inom %n dag.</numerusform>
            <numerusform>{section} ska visas igen inom %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand decisions or more have no follow-up</source>
        <translation>Minst tusen enigheter har ingen uppföljning</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have no follow-up</source>
        <translation>
            <numerusform>%n enighet har ingen uppföljning</numerusform>
            <numerusform>%n enigheter har ingen uppföljning</numerusform>
        </translation>
    </message>
    <message>
        <source>From finished minutes of the last two years.</source>
        <translation>Från färdigställda möten de senaste två åren.</translation>
    </message>
    <message>
        <source>Show loose threads</source>
        <translation>Visa lösa trådar</translation>
    </message>
    <message>
        <source>{area} has never been dealt with.</source>
        <translation>{area} har aldrig behandlats.</translation>
    </message>
    <message numerus="yes">
        <source>{area} has waited %n day(s).</source>
        <translation>
            <numerusform>{area} har väntat %n dag.</numerusform>
            <numerusform>{area} har väntat %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have not been dealt with for 90 days</source>
        <translation>
            <numerusform>%n område har inte behandlats på 90 dagar</numerusform>
            <numerusform>%n områden har inte behandlats på 90 dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to an agenda</source>
        <translation>Lägg till på dagordning</translation>
    </message>
</context>
<context>
    <name>TextSizeControl</name>
    <message>
        <source>{0} points</source>
        <translation>{0} punkter</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Inte ännu</translation>
    </message>
</context>
<context>
    <name>ThreadSide</name>
    <message>
        <source>The red thread</source>
        <translation>Den röda tråden</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>Not judged.</source>
        <translation>Inte bedömd.</translation>
    </message>
    <message>
        <source>Yes, it made a difference.</source>
        <translation>Ja, det blev skillnad.</translation>
    </message>
    <message>
        <source>It made some difference.</source>
        <translation>Det blev delvis skillnad.</translation>
    </message>
    <message>
        <source>No, it made no difference.</source>
        <translation>Nej, det blev ingen skillnad.</translation>
    </message>
    <message>
        <source>Nobody knows.</source>
        <translation>Det går inte att säga.</translation>
    </message>
    <message>
        <source>Measure in the plan</source>
        <translation>Åtgärd i planen</translation>
    </message>
    <message>
        <source>Situation point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
    <message>
        <source>The meeting agreed on</source>
        <translation>Mötet enades om</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapport</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Yearly follow-up</source>
        <translation>Årsuppföljning</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>skulle vara klar {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>klart senast {day}</translation>
    </message>
    <message>
        <source>Nothing is followed up of this.</source>
        <translation>Enigheten har ingen uppföljning.</translation>
    </message>
    <message>
        <source>Never reported back.</source>
        <translation>Ingen återrapport än.</translation>
    </message>
    <message>
        <source>Dropped: {reason}</source>
        <translation>Avförd: {reason}</translation>
    </message>
    <message>
        <source>Handed over: {reason}</source>
        <translation>Lämnad över: {reason}</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>Inte gjord än.</translation>
    </message>
    <message>
        <source>Kept as a version.</source>
        <translation>Sparad som version.</translation>
    </message>
    <message>
        <source>{name}: {outcome}, the target is {target}</source>
        <translation>{name}: {outcome}, målet är {target}</translation>
    </message>
    <message>
        <source>Oral information</source>
        <translation>Muntlig information</translation>
    </message>
    <message>
        <source>to {decision}</source>
        <translation>att {decision}</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Stod på bordet</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{text}” is not a time. Write it as 9.00.</source>
        <translation>”{text}” är inte en tid. Skriv den som 9.00.</translation>
    </message>
</context>
<context>
    <name>TrendEditor</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>What you have written stays here and is saved as soon as it can be.</source>
        <translation>Det du har skrivit står kvar här och sparas så snart det går.</translation>
    </message>
    <message>
        <source>The item “{0}” is removed.</source>
        <translation>Punkten ”{0}” är borttagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>TwoLineList</name>
    <message>
        <source>Copy the row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>UndoDesk</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>take back regret</source>
        <translation>ta tillbaka backa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>what was brought in</source>
        <translation>det inlästa</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>överenskommelsen</translation>
    </message>
    <message>
        <source>the meeting series</source>
        <translation>mötesserien</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>mötet</translation>
    </message>
    <message>
        <source>the situation picture</source>
        <translation>lägesbilden</translation>
    </message>
    <message>
        <source>the yearly follow-up</source>
        <translation>årsuppföljningen</translation>
    </message>
    <message>
        <source>the request for records</source>
        <translation>begäran om utlämnande</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>paragrafen</translation>
    </message>
    <message>
        <source>the follow-up</source>
        <translation>uppföljningen</translation>
    </message>
    <message>
        <source>the situation point</source>
        <translation>lägesbildspunkten</translation>
    </message>
    <message>
        <source>the measure</source>
        <translation>åtgärden</translation>
    </message>
    <message>
        <source>the indicator</source>
        <translation>indikatorn</translation>
    </message>
    <message>
        <source>the citizen pledge</source>
        <translation>medborgarlöftet</translation>
    </message>
    <message>
        <source>the priority area</source>
        <translation>det prioriterade området</translation>
    </message>
    <message>
        <source>the party</source>
        <translation>parten</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>deltagaren</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>stadsdelen</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>platsen</translation>
    </message>
    <message>
        <source>the note on the law</source>
        <translation>anteckningen i lagkollen</translation>
    </message>
    <message>
        <source>the provision on secrecy</source>
        <translation>sekretessbestämmelsen</translation>
    </message>
    <message>
        <source>the retention rule</source>
        <translation>gallringsregeln</translation>
    </message>
    <message>
        <source>the record of processing</source>
        <translation>registerförteckningen</translation>
    </message>
    <message>
        <source>the look on paper</source>
        <translation>utseendet på papper</translation>
    </message>
    <message>
        <source>the report back</source>
        <translation>återrapporten</translation>
    </message>
    <message>
        <source>the commitment</source>
        <translation>åtagandet</translation>
    </message>
    <message>
        <source>the yearly value</source>
        <translation>årsvärdet</translation>
    </message>
    <message>
        <source>the count</source>
        <translation>räkningen</translation>
    </message>
    <message>
        <source>the decision on the plan</source>
        <translation>beslutet om handlingsplanen</translation>
    </message>
    <message>
        <source>the answer that no follow-up is needed</source>
        <translation>svaret att ingen uppföljning behövs</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>närvaron</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>ordningen</translation>
    </message>
    <message>
        <source>the mark of personal data</source>
        <translation>markeringen av personuppgiften</translation>
    </message>
    <message>
        <source>Undone: {thing} is gone again</source>
        <translation>Ångrat: {thing} är borta igen</translation>
    </message>
    <message>
        <source>Undone: {thing} is as it was</source>
        <translation>Ångrat: {thing} är som förut</translation>
    </message>
    <message>
        <source>Undone: {thing} is there again</source>
        <translation>Ångrat: {thing} finns igen</translation>
    </message>
    <message>
        <source>Done again: {thing} is there again</source>
        <translation>Gjort om: {thing} finns igen</translation>
    </message>
    <message>
        <source>Done again: the change of {thing}</source>
        <translation>Gjort om: ändringen av {thing}</translation>
    </message>
    <message>
        <source>Done again: {thing} is gone again</source>
        <translation>Gjort om: {thing} är borta igen</translation>
    </message>
    <message>
        <source>Undo: {thing} was added</source>
        <translation>Ångra: {thing} lades till</translation>
    </message>
    <message>
        <source>Undo: {thing} was changed</source>
        <translation>Ångra: {thing} ändrades</translation>
    </message>
    <message>
        <source>Undo: {thing} was removed</source>
        <translation>Ångra: {thing} togs bort</translation>
    </message>
    <message>
        <source>Redo: add {thing}</source>
        <translation>Gör om: lägg till {thing}</translation>
    </message>
    <message>
        <source>Redo: change {thing}</source>
        <translation>Gör om: ändra {thing}</translation>
    </message>
    <message>
        <source>Redo: remove {thing}</source>
        <translation>Gör om: ta bort {thing}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>UnsavedLine</name>
    <message>
        <source>Save the text elsewhere …</source>
        <translation>Spara texten någon annanstans …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Saving is tried again every few seconds. Write on, or take the text elsewhere meanwhile.</source>
        <translation>Samsyn försöker spara igen med några sekunders mellanrum. Skriv vidare, eller spara texten någon annanstans så länge.</translation>
    </message>
    <message>
        <source>The text is copied. Paste it where you want it; then you can close Samsyn.</source>
        <translation>Texten är kopierad. Klistra in den där du vill ha den. Sedan kan du stänga Samsyn.</translation>
    </message>
    <message>
        <source>The text lies in “{name}” as well. You can close Samsyn without losing it.</source>
        <translation>Texten ligger också i ”{name}”. Du kan stänga Samsyn utan att förlora den.</translation>
    </message>
</context>
<context>
    <name>UsualAttendanceEditor</name>
    <message>
        <source>Usually called</source>
        <translation>Kallas vanligen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title and party</source>
        <translation>Titel och part</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Ctrl+↑ and Ctrl+↓ move, Delete removes, Ctrl+Z brings back.</source>
        <translation>Ctrl+↑ och Ctrl+↓ flyttar, Delete tar bort, Ctrl+Z ångrar.</translation>
    </message>
    <message>
        <source>{name} is no longer called.</source>
        <translation>{name} kallas inte längre.</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Ingen funktion</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Namn, sedan Enter</translation>
    </message>
    <message>
        <source>Name of a participant to call</source>
        <translation>Namn på en deltagare att kalla</translation>
    </message>
    <message>
        <source>New participant …</source>
        <translation>Ny deltagare …</translation>
    </message>
</context>
<context>
    <name>ValueEntry</name>
    <message>
        <source>Change the indicator</source>
        <translation>Ändra indikatorn</translation>
    </message>
    <message>
        <source>Remove the indicator</source>
        <translation>Ta bort indikatorn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Note the outcome</source>
        <translation>Anteckna utfall</translation>
    </message>
    <message>
        <source>Small numbers may point out single persons. Think before the number is handed out.</source>
        <translation>Små tal kan peka ut enskilda. Tänk efter innan talet lämnas ut.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>&amp;Internal</source>
        <translation>&amp;Intern</translation>
    </message>
    <message>
        <source>Everything that is written</source>
        <translation>Allt som är skrivet</translation>
    </message>
    <message>
        <source>&amp;To the parties</source>
        <translation>&amp;Till parterna</translation>
    </message>
    <message>
        <source>Without what is to be tested for secrecy</source>
        <translation>Utan det som ska sekretessprövas</translation>
    </message>
    <message>
        <source>For disc&amp;losure</source>
        <translation>Utl&amp;ämnande</translation>
    </message>
    <message>
        <source>With a mark where something is withheld</source>
        <translation>Med en markering där något är utelämnat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Version {number}: {kind}</source>
        <translation>Version {number}: {kind}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>färdigställd</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>öppnad igen</translation>
    </message>
    <message>
        <source>approved at a meeting</source>
        <translation>godkänd vid möte</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>justerad</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft · {points}</source>
        <translation>Utkast · {points}</translation>
    </message>
    <message>
        <source>Decided {day}</source>
        <translation>Fastställd {day}</translation>
    </message>
</context>
<context>
    <name>WallHead</name>
    <message>
        <source>How far the meeting has come</source>
        <translation>Hur långt mötet har kommit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Time at this item: {0}</source>
        <translation>Tid på punkten: {0}</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} min</source>
        <translation>{0} av {1} min</translation>
    </message>
    <message>
        <source>{0}, {1} min over</source>
        <translation>{0}, {1} min över</translation>
    </message>
    <message>
        <source>Orally only</source>
        <translation>Endast muntligt</translation>
    </message>
    <message>
        <source>What is said here is not written down.</source>
        <translation>Det som sägs här antecknas inte.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>What is written here is not shown on the wall.</source>
        <translation>Det som antecknas här visas inte på väggen.</translation>
    </message>
    <message>
        <source>A point was told orally</source>
        <translation>En punkt berättades muntligt</translation>
    </message>
    <message>
        <source>A point that is not shown: secrecy</source>
        <translation>En punkt som inte visas: sekretess</translation>
    </message>
    <message>
        <source>A follow-up that is not shown: secrecy</source>
        <translation>En uppföljning som inte visas: sekretess</translation>
    </message>
    <message>
        <source>done by {0}</source>
        <translation>klart senast {0}</translation>
    </message>
    <message>
        <source>was to be done by {0}</source>
        <translation>skulle vara klart {0}</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>The situation picture and the plan&apos;s follow-up (6 §) should have been renewed by {day}.</source>
        <translation>Lägesbilden skulle ha uppdaterats och åtgärdsplanen följts upp senast {day} (6 §).</translation>
    </message>
    <message>
        <source>The situation picture and the plan&apos;s follow-up (6 §) are to be renewed by {day}.</source>
        <translation>Lägesbilden ska uppdateras och åtgärdsplanen följas upp senast {day} (6 §).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again within %n day(s)</source>
        <translation>
            <numerusform>på nytt inom %n dag</numerusform>
            <numerusform>på nytt inom %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n parties has signed.</source>
        <translation>
            <numerusform>%n part har inte undertecknat.</numerusform>
            <numerusform>Ingen av %n parter har undertecknat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unsigned} of %n parties have not signed.</source>
        <translation>
            <numerusform>{unsigned} av %n part har inte undertecknat.</numerusform>
            <numerusform>{unsigned} av %n parter har inte undertecknat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purposes or areas are missing; 9 § asks for both.</source>
        <translation>Syften eller områden saknas, och 9 § kräver båda.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) have neither measure nor indicator.</source>
        <translation>
            <numerusform>%n mål har varken åtgärd eller indikator.</numerusform>
            <numerusform>%n mål har varken åtgärd eller indikator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement ended %n day(s) ago, and nothing has taken its place.</source>
        <translation>
            <numerusform>Överenskommelsen löpte ut för %n dag sedan, och ingen ny har tagit vid.</numerusform>
            <numerusform>Överenskommelsen löpte ut för %n dagar sedan, och ingen ny har tagit vid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement ends today.</source>
        <translation>Överenskommelsen löper ut i dag.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement ends in %n day(s).</source>
        <translation>
            <numerusform>Överenskommelsen löper ut om %n dag.</numerusform>
            <numerusform>Överenskommelsen löper ut om %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Unsaved text.txt</source>
        <translation>Osparad text.txt</translation>
    </message>
    <message>
        <source>Save the text elsewhere</source>
        <translation>Spara texten någon annanstans</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textfil (*.txt)</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Övriga parter</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tillsammans</translation>
    </message>
    <message>
        <source>Week {week} {year}: {total}. The police {police}, other parties {others}.</source>
        <translation>Vecka {week} {year}: {total}. Polisen {police}, övriga parter {others}.</translation>
    </message>
</context>
<context>
    <name>WelcomeDesk</name>
    <message>
        <source>Create a new file</source>
        <translation>Skapa en ny fil</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>Samsyn files ({0})</source>
        <translation>Samsyn-filer ({0})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open read-only</source>
        <translation>Öppna skrivskyddad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Try it with an example</source>
        <translation>Prova med exempel</translation>
    </message>
    <message>
        <source>Three invented meetings from Älvsjö and Hägersten. Throw them away when you are done.</source>
        <translation>Tre påhittade möten från Älvsjö och Hägersten. Släng dem när du är klar.</translation>
    </message>
    <message>
        <source>Create a new file</source>
        <translation>Skapa en ny fil</translation>
    </message>
    <message>
        <source>For you who are about to write minutes. Takes about two minutes.</source>
        <translation>För dig som ska börja dokumentera. Tar ungefär två minuter.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Öppna en fil</translation>
    </message>
    <message>
        <source>One that you or a colleague has created.</source>
        <translation>En som du eller en kollega redan har skapat.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Välj plats</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Återställ en säkerhetskopia …</translation>
    </message>
    <message>
        <source>Take in a handover …</source>
        <translation>Ta emot en överlämning …</translation>
    </message>
    <message>
        <source>Situation point</source>
        <translation>Lägesbildspunkt</translation>
    </message>
    <message>
        <source>Somebody tells what happens, where and when</source>
        <translation>Någon berättar vad som händer, var och när</translation>
    </message>
    <message>
        <source>§ at the meeting</source>
        <translation>§ i mötet</translation>
    </message>
    <message>
        <source>The point is raised and written once</source>
        <translation>Punkten tas upp och skrivs en gång</translation>
    </message>
    <message>
        <source>The meeting agrees</source>
        <translation>Mötet enas om</translation>
    </message>
    <message>
        <source>What the parties come to an agreement on</source>
        <translation>Det parterna kommer överens om</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Who does what, until when</source>
        <translation>Vem gör vad, senast när</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Återrapport</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Whether it made a difference</source>
        <translation>Om det blev någon skillnad</translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation>Årsuppföljning</translation>
    </message>
    <message>
        <source>What it gave, for each prioritised area</source>
        <translation>Vad det gav, per prioriterat område</translation>
    </message>
    <message>
        <source>What is said at the table is written once and is not lost on the way.</source>
        <translation>Det som sägs vid bordet skrivs en gång och kommer inte bort på vägen.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>You can change your mind at any time. Everything is stored in a file, in a place you choose.</source>
        <translation>Du kan byta när du vill. Allt sparas i en fil som du själv väljer plats för.</translation>
    </message>
    <message>
        <source>New files are stored here</source>
        <translation>Nya filer sparas här</translation>
    </message>
    <message>
        <source>Choose a folder on the computer&apos;s own disk. One on OneDrive or on the network can damage the file.</source>
        <translation>Välj en mapp på datorns egen disk. En mapp på OneDrive eller nätverket kan skada filen.</translation>
    </message>
</context>
<context>
    <name>WhatEditor</name>
    <message>
        <source>For example theft of bicycles</source>
        <translation>Till exempel cykelstöld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>For example evenings, Friday–Saturday</source>
        <translation>Till exempel kvällar, fredag–lördag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
</context>
<context>
    <name>WhereEditor</name>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>WhoLine</name>
    <message>
        <source>Change name</source>
        <translation>Ändra namn</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Välj ett namn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>You are written down as {name}, logged in as {account}.</source>
        <translation>Du antecknas som {name}, inloggad som {account}.</translation>
    </message>
    <message>
        <source>You are written down as {name}.</source>
        <translation>Du antecknas som {name}.</translation>
    </message>
    <message>
        <source>You are written down without a name.</source>
        <translation>Du antecknas utan namn.</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Help on this page</source>
        <translation>Hjälp om sidan</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Alla kortkommandon</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Färdigställt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Justerat</translation>
    </message>
    <message>
        <source>Formal minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Minnesanteckningar</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisk</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Beredande</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>From § 1 at each meeting</source>
        <translation>Från § 1 vid varje möte</translation>
    </message>
    <message>
        <source>On through the calendar year</source>
        <translation>Löpande under kalenderåret</translation>
    </message>
    <message>
        <source>No § numbers</source>
        <translation>Inga §-nummer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Co-opted</source>
        <translation>Adjungerad</translation>
    </message>
    <message>
        <source>Sent excuses</source>
        <translation>Anmält förhinder</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ordförande</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekreterare</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Justerare</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Formalia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Oral information</source>
        <translation>Muntlig information</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>To be tested for secrecy</source>
        <translation>Ska prövas</translation>
    </message>
    <message>
        <source>Told orally only</source>
        <translation>Endast muntligt</translation>
    </message>
    <message>
        <source>Increased</source>
        <translation>Ökat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Decreased</source>
        <translation>Minskat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Inte bedömt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ej påbörjad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Lämnad över</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Avförd</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situationell</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Kind not stated</source>
        <translation>Anges inte</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ej påbörjat</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Inte hållet</translation>
    </message>
    <message>
        <source>City-wide</source>
        <translation>Övergripande</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Förbereds</translation>
    </message>
    <message>
        <source>Out for comment</source>
        <translation>På remiss</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Prolonged</source>
        <translation>Förlängd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Comment round</source>
        <translation>Remiss</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Underlag saknas</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Snart dags</translation>
    </message>
    <message>
        <source>Due within half a year</source>
        <translation>Dags inom ett halvår</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Underlag finns</translation>
    </message>
    <message>
        <source>District administration</source>
        <translation>Stadsdelsförvaltning</translation>
    </message>
    <message>
        <source>Local police area</source>
        <translation>Lokalpolisområde</translation>
    </message>
    <message>
        <source>City department</source>
        <translation>Fackförvaltning</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bolag</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Property owner</source>
        <translation>Fastighetsägare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>District area</source>
        <translation>Stadsdelsområde</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Delimited place</source>
        <translation>Avgränsad plats</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Housing area</source>
        <translation>Bostadsområde</translation>
    </message>
    <message>
        <source>Vulnerable area</source>
        <translation>Utsatt område</translation>
    </message>
    <message>
        <source>Risk area</source>
        <translation>Riskområde</translation>
    </message>
    <message>
        <source>Especially vulnerable area</source>
        <translation>Särskilt utsatt område</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättat</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>WrappedTable</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>WritingGuide</name>
    <message>
        <source>Do not write</source>
        <translation>Skriv inte</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Skriv hellre</translation>
    </message>
    <message>
        <source>Do not write, write instead</source>
        <translation>Skriv inte, skriv hellre</translation>
    </message>
    <message>
        <source>Names, identity numbers, nicknames, registration numbers, a household&apos;s address</source>
        <translation>Namn, personnummer, smeknamn, registreringsnummer, ett hushålls adress</translation>
    </message>
    <message>
        <source>The sort of place, the district, an age group when at least ten people fit in it</source>
        <translation>Typ av plats, stadsdel, åldersgrupp när minst tio personer ryms i den</translation>
    </message>
    <message>
        <source>“N.N.&apos;s elder son sells at the passage”</source>
        <translation>”N.N:s äldre son säljer vid gången”</translation>
    </message>
    <message>
        <source>“Reports of open sale of narcotics by the pedestrian tunnel, mostly Friday–Saturday 18.00–23.00”</source>
        <translation>”Uppgifter om öppen narkotikaförsäljning i anslutning till gångtunneln, främst fredag–lördag kl. 18.00–23.00”</translation>
    </message>
    <message>
        <source>“The police strike on Thursday at 19”</source>
        <translation>”Polisen gör tillslag på torsdag kl. 19”</translation>
    </message>
    <message>
        <source>“The police told of a planned effort orally. What was said is not noted.”</source>
        <translation>”Polisen redovisade planerad insats muntligt. Uppgiften antecknas inte.”</translation>
    </message>
    <message>
        <source>Ethnicity, religion, health, sexual life, trade union, politics</source>
        <translation>Etnicitet, religion, hälsa, sexualliv, fackligt eller politiskt engagemang</translation>
    </message>
    <message>
        <source>Nothing. If it is the problem itself, such as a hate crime: the event, not the person</source>
        <translation>Ingenting. Är det själva problemet, till exempel ett hatbrott: händelsen, inte personen</translation>
    </message>
    <message>
        <source>What the social services know of a family</source>
        <translation>Vad socialtjänsten vet om en familj</translation>
    </message>
    <message>
        <source>“The matter is handled by the social services in their usual order.”</source>
        <translation>”Ärendet hanteras i ordinarie ordning av socialtjänsten.”</translation>
    </message>
    <message>
        <source>Exact positions of cameras, rounds of guards</source>
        <translation>Var kameror sitter och när ordningsvakter går sina rundor</translation>
    </message>
    <message>
        <source>“Safety cameras and guards are reinforced during the period.”</source>
        <translation>”Trygghetskameror och ordningsvakter förstärks under perioden.”</translation>
    </message>
    <message>
        <source>Quotations from intelligence</source>
        <translation>Citat ur underrättelser</translation>
    </message>
    <message>
        <source>“The police&apos;s overall assessment: increased risk.”</source>
        <translation>”Polisens samlade bedömning: ökad risk.”</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>While you write</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>Sta&amp;vning</translation>
    </message>
    <message>
        <source>Underline words that are not in the Swedish word list or among your own.</source>
        <translation>Stryk under ord som varken finns i den svenska ordlistan eller bland dina egna.</translation>
    </message>
    <message>
        <source>&amp;Writing rules</source>
        <translation>Skrivre&amp;gler</translation>
    </message>
    <message>
        <source>Underline dates, times, dashes and abbreviations that can be written better.</source>
        <translation>Stryk under datum, klockslag, streck och förkortningar som kan skrivas bättre.</translation>
    </message>
    <message>
        <source>Suggestions of &amp;follow-ups</source>
        <translation>Förslag på &amp;uppföljningar</translation>
    </message>
    <message>
        <source>Offer a follow-up where a sentence says who does what until when.</source>
        <translation>Erbjud en uppföljning när en mening säger vem som gör vad till när.</translation>
    </message>
</context>
<context>
    <name>WritingWords</name>
    <message>
        <source>Times of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The paragraph sign</source>
        <translation>Paragraftecken</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Förkortningar</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Tankstreck</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Stor bokstav</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Citattecken</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>A full stop between hours and minutes, a dash in between: kl. 9.00–15.30.</source>
        <translation>Punkt mellan timmar och minuter, tankstreck mellan klockslag: kl. 9.00–15.30.</translation>
    </message>
    <message>
        <source>In running text den 13 december 2013, where room is scarce 2013-12-13.</source>
        <translation>I löpande text den 13 december 2013, där det är ont om plats 2013-12-13.</translation>
    </message>
    <message>
        <source>It is held to its number by a blank that never breaks: § 5.</source>
        <translation>Ett fast mellanslag håller ihop tecknet med siffran: § 5.</translation>
    </message>
    <message>
        <source>Blanks between thousands, a comma before decimals: 34 175 456 and 2,5.</source>
        <translation>Mellanslag mellan tusental, komma före decimaler: 34 175 456 och 2,5.</translation>
    </message>
    <message>
        <source>A blank before the sign: 12 %.</source>
        <translation>Mellanslag före tecknet: 12 %.</translation>
    </message>
    <message>
        <source>With full stops and without blanks: t.ex., bl.a., fr.o.m.</source>
        <translation>Med punkter och utan mellanslag: t.ex., bl.a., fr.o.m.</translation>
    </message>
    <message>
        <source>A dash with blanks round it between clauses, without them in between: 9–15.</source>
        <translation>Tankstreck med mellanslag mellan satser, utan mellanslag i intervall: 9–15.</translation>
    </message>
    <message>
        <source>Months and days of the week begin with a small letter.</source>
        <translation>Månader och veckodagar skrivs med liten bokstav.</translation>
    </message>
    <message>
        <source>The same sign on both sides: ”så här”.</source>
        <translation>Samma tecken på båda sidor: ”så här”.</translation>
    </message>
    <message>
        <source>One blank between words, none before a full stop or a comma.</source>
        <translation>Ett mellanslag mellan orden, inget före punkt eller komma.</translation>
    </message>
</context>
<context>
    <name>YearlyPage</name>
    <message>
        <source>Yearly follow-up</source>
        <translation>Årsuppföljning</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Räkna om</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Spara version</translation>
    </message>
    <message>
        <source>Here what came of an agreement is told, area by area, with the numbers and where they come from. There is no agreement with prioritised areas yet.</source>
        <translation>Här står vad som blev av en överenskommelse, område för område, med talen och var de kommer ifrån. Det finns ingen överenskommelse med prioriterade områden än.</translation>
    </message>
    <message>
        <source>Go to the agreements</source>
        <translation>Gå till överenskommelserna</translation>
    </message>
    <message>
        <source>Numbers up to {day}</source>
        <translation>Tal till och med {day}</translation>
    </message>
</context>
<context>
    <name>_DecisionLine</name>
    <message>
        <source>write the next one, or press F8</source>
        <translation>skriv nästa, eller tryck F8</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Ta bort beslutet</translation>
    </message>
</context>
<context>
    <name>_LogoChoice</name>
    <message>
        <source>Choose a file …</source>
        <translation>Välj fil …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Ta bort logotypen</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>Text looks like this</source>
        <translation>Så här ser texten ut</translation>
    </message>
</context>
<context>
    <name>_ValueLine</name>
    <message>
        <source>noted {day}</source>
        <translation>antecknat {day}</translation>
    </message>
    <message>
        <source>Remove the outcome of {year}</source>
        <translation>Ta bort utfallet för {year}</translation>
    </message>
</context>
</TS>
