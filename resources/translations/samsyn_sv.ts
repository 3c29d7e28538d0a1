<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
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
    <name>ClockLine</name>
    <message>
        <source>Write the time as 9.00.</source>
        <translation>Skriv tiden som 9.00.</translation>
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
        <source>Go on</source>
        <translation>Fortsätt</translation>
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
    <name>FactsPanel</name>
    <message>
        <source>About the meeting</source>
        <translation>Om mötet</translation>
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
        <source>Finish the minutes</source>
        <translation>Färdigställ protokollet</translation>
    </message>
    <message>
        <source>Finish the notes</source>
        <translation>Färdigställ anteckningarna</translation>
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
        <translation>Roll, inte namn</translation>
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
        <source>Next item</source>
        <translation>Nästa punkt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
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
</context>
<context>
    <name>MinutesPage</name>
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
        <source>Making the pages …</source>
        <translation>Skapar sidorna …</translation>
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
        <translation>Typ av part</translation>
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
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
        <source>Not stated</source>
        <translation>Anges inte</translation>
    </message>
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
    <name>PointMatter</name>
    <message>
        <source>For example theft of bicycles</source>
        <translation>Till exempel cykelstölder</translation>
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
        <translation>Släng min text</translation>
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
    <name>RemovedMessage</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
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
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>The party that calls the meetings and holds the pen.</source>
        <translation>Den part som kallar till mötena och håller i pennan.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sammankallande</translation>
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
    <name>TimeField</name>
    <message>
        <source>“{text}” is not a time. Write it as 9.00.</source>
        <translation>”{text}” är inte en tid. Skriv den som 9.00.</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
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
    <name>WelcomePage</name>
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
        <translation>Vad som blev gjort</translation>
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
        <source>City-wide</source>
        <translation>Övergripande</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
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
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>_DecisionLine</name>
    <message>
        <source>write the next one, or press F8</source>
        <translation>skriv nästa, eller tryck F8</translation>
    </message>
</context>
</TS>
