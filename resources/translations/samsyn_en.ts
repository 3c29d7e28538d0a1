<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddAreaMenu</name>
    <message numerus="yes">
        <source>All %n area(s)</source>
        <translation>
            <numerusform>All %n area</numerusform>
            <numerusform>All %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s) in force</source>
        <translation>
            <numerusform>%n agreement in force</numerusform>
            <numerusform>%n agreements in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaBars</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaRows</name>
    <message numerus="yes">
        <source>%n point(s) in twelve weeks</source>
        <translation>
            <numerusform>%n point in twelve weeks</numerusform>
            <numerusform>%n points in twelve weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n open follow-up</numerusform>
            <numerusform>%n open follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not dealt with for %n day(s).</source>
        <translation>
            <numerusform>Not dealt with for %n day.</numerusform>
            <numerusform>Not dealt with for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>And %n older one.</numerusform>
            <numerusform>And %n older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message numerus="yes">
        <source>%n date(s) saved in {path}. Open the file to put them in your calendar.</source>
        <translation>
            <numerusform>%n date saved in {path}. Open the file to put them in your calendar.</numerusform>
            <numerusform>%n dates saved in {path}. Open the file to put them in your calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message numerus="yes">
        <source>Agreed {day}, closed {closed} after %n day(s)</source>
        <translation>
            <numerusform>Agreed {day}, closed {closed} after %n day</numerusform>
            <numerusform>Agreed {day}, closed {closed} after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed {day}, %n day(s) ago</source>
        <translation>
            <numerusform>Agreed {day}, %n day ago</numerusform>
            <numerusform>Agreed {day}, %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message numerus="yes">
        <source>The check found %n fault(s).</source>
        <translation>
            <numerusform>The check found %n fault.</numerusform>
            <numerusform>The check found %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockSection</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentCard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyTableModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made in {folder}</source>
        <translation>
            <numerusform>%n file made in {folder}</numerusform>
            <numerusform>%n files made in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosurePreviewPage</name>
    <message numerus="yes">
        <source>%n place(s) are left out.</source>
        <translation>
            <numerusform>%n place is left out.</numerusform>
            <numerusform>%n places are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DistrictTab</name>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n record(s) stay: a request for records is open.</source>
        <translation>
            <numerusform>%n record stay: a request for records is open.</numerusform>
            <numerusform>%n records stay: a request for records is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message numerus="yes">
        <source>A &lt;b&gt;PDF of %n page(s)&lt;/b&gt; is kept</source>
        <translation>
            <numerusform>A &lt;b&gt;PDF of %n page&lt;/b&gt; is kept</numerusform>
            <numerusform>A &lt;b&gt;PDF of %n pages&lt;/b&gt; is kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishFoot</name>
    <message numerus="yes">
        <source>%n question(s) left. Then you can finish.</source>
        <translation>
            <numerusform>%n question left. Then you can finish.</numerusform>
            <numerusform>%n questions left. Then you can finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishOverview</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) come when these are answered.</source>
        <translation>
            <numerusform>%n more question comes when these are answered.</numerusform>
            <numerusform>%n more questions come when these are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let all %n empty items stand</source>
        <translation>
            <numerusform>Let %n empty item stand</numerusform>
            <numerusform>Let all %n empty items stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) on the agenda.</source>
        <translation>
            <numerusform>%n item on the agenda.</numerusform>
            <numerusform>%n items on the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) noted as present.</source>
        <translation>
            <numerusform>%n participant noted as present.</numerusform>
            <numerusform>%n participants noted as present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>Carried from %n earlier meeting(s)</source>
        <translation>
            <numerusform>Carried from %n earlier meeting</numerusform>
            <numerusform>Carried from %n earlier meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpListWords</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarvestWords</name>
    <message numerus="yes">
        <source>%n point(s) come along.</source>
        <translation>
            <numerusform>%n point comes along.</numerusform>
            <numerusform>%n points come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to be tested for secrecy are left out; you can put them in one by one.</source>
        <translation>
            <numerusform>%n point to be tested for secrecy is left out; you can put it in.</numerusform>
            <numerusform>%n points to be tested for secrecy are left out; you can put them in one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older point(s) are left out: a picture takes {most} from a filter. Choose a shorter period.</source>
        <translation>
            <numerusform>%n older point is left out: a picture takes {most} from a filter. Choose a shorter period.</numerusform>
            <numerusform>%n older points are left out: a picture takes {most} from a filter. Choose a shorter period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingTable</name>
    <message numerus="yes">
        <source>%n will go</source>
        <translation>
            <numerusform>%n will go</numerusform>
            <numerusform>%n will go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come back</source>
        <translation>
            <numerusform>%n will come back</numerusform>
            <numerusform>%n will come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the copy</source>
        <translation>
            <numerusform>%n newer in the copy</numerusform>
            <numerusform>%n newer in the copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWatch</name>
    <message numerus="yes">
        <source>%n place(s) look like personal data. Ctrl+. says which.</source>
        <translation>
            <numerusform>%n place look like personal data. Ctrl+. says which.</numerusform>
            <numerusform>%n places look like personal data. Ctrl+. says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n event(s) saved in {path}.</source>
        <translation>
            <numerusform>%n event saved in {path}.</numerusform>
            <numerusform>%n events saved in {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseView</name>
    <message numerus="yes">
        <source>Not dealt with for %n day(s), last {day}</source>
        <translation>
            <numerusform>Not dealt with for %n day, last {day}</numerusform>
            <numerusform>Not dealt with for %n days, last {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureTableModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) without a commitment</source>
        <translation>
            <numerusform>%n party without a commitment</numerusform>
            <numerusform>%n parties without a commitment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n called</numerusform>
            <numerusform>%n called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{there} of %n</source>
        <translation>
            <numerusform>{there} of %n</numerusform>
            <numerusform>{there} of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingProposalPanel</name>
    <message numerus="yes">
        <source>%n participant(s) called</source>
        <translation>
            <numerusform>%n participant called</numerusform>
            <numerusform>%n participants called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} of %n meeting(s)</source>
        <translation>
            <numerusform>{hits} of %n meeting</numerusform>
            <numerusform>{hits} of %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesPreview</name>
    <message numerus="yes">
        <source>{name}, %n page(s)</source>
        <translation>
            <numerusform>{name}, %n page</numerusform>
            <numerusform>{name}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n follow-up(s) have become late</source>
        <translation>
            <numerusform>%n follow-up has become late</numerusform>
            <numerusform>%n follow-ups have become late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are now due within a week</source>
        <translation>
            <numerusform>%n follow-up is now due within a week</numerusform>
            <numerusform>%n follow-ups are now due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement ended %n day(s) ago</source>
        <translation>
            <numerusform>an agreement ended %n day ago</numerusform>
            <numerusform>an agreement ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement ends in %n day(s)</source>
        <translation>
            <numerusform>an agreement ends in %n day</numerusform>
            <numerusform>an agreement ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} of the act (2023:196) is %n day(s) late</source>
        <translation>
            <numerusform>{section} of the act (2023:196) is %n day late</numerusform>
            <numerusform>{section} of the act (2023:196) is %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} of the act (2023:196) is due in %n day(s)</source>
        <translation>
            <numerusform>{section} of the act (2023:196) is due in %n day</numerusform>
            <numerusform>{section} of the act (2023:196) is due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message numerus="yes">
        <source>%n called</source>
        <translation>
            <numerusform>%n called</numerusform>
            <numerusform>%n called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineHead</name>
    <message numerus="yes">
        <source>{written} of %n written</source>
        <translation>
            <numerusform>{written} of %n written</numerusform>
            <numerusform>{written} of %n written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantTab</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyMarks</name>
    <message numerus="yes">
        <source>{signed} of %n signed</source>
        <translation>
            <numerusform>{signed} of %n signed</numerusform>
            <numerusform>{signed} of %n signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyTab</name>
    <message numerus="yes">
        <source>%n part(ies)</source>
        <translation>
            <numerusform>%n party</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodLine</name>
    <message numerus="yes">
        <source>Show all %n agreement(s)</source>
        <translation>
            <numerusform>Show all %n agreement</numerusform>
            <numerusform>Show all %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message numerus="yes">
        <source>%n place(s) look like personal data. Ctrl+. says which.</source>
        <translation>
            <numerusform>%n place look like personal data. Ctrl+. says which.</numerusform>
            <numerusform>%n places look like personal data. Ctrl+. says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointCharts</name>
    <message numerus="yes">
        <source>%n point(s) from other parties besides</source>
        <translation>
            <numerusform>%n point from other parties besides</numerusform>
            <numerusform>%n points from other parties besides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisionTab</name>
    <message numerus="yes">
        <source>%n provision(s)</source>
        <translation>
            <numerusform>%n provision</numerusform>
            <numerusform>%n provisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n request(s) for records not answered yet.</source>
        <translation>
            <numerusform>%n request for records not answered yet.</numerusform>
            <numerusform>%n requests for records not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of record with something whose time has passed.</source>
        <translation>
            <numerusform>%n kind of record with something whose time has passed.</numerusform>
            <numerusform>%n kinds of record with something whose time has passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredLine</name>
    <message numerus="yes">
        <source>%n text(s) that had not been saved were recovered.</source>
        <translation>
            <numerusform>%n text that had not been saved was recovered.</numerusform>
            <numerusform>%n texts that had not been saved were recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredPage</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNotice</name>
    <message numerus="yes">
        <source>%n number(s) changed, and each says what it was. Read through what you wrote yourself.</source>
        <translation>
            <numerusform>%n number changed, and each says what it was. Read through what you wrote yourself.</numerusform>
            <numerusform>%n numbers changed, and each says what it was. Read through what you wrote yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message numerus="yes">
        <source>%n marked place(s) without a provision. Mask under one, or hand out.</source>
        <translation>
            <numerusform>%n marked place without a provision. Mask under one, or hand out.</numerusform>
            <numerusform>%n marked places without a provision. Mask under one, or hand out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Masked words still stand in %n other place(s).</source>
        <translation>
            <numerusform>Masked words still stand in %n other place.</numerusform>
            <numerusform>Masked words still stand in %n other places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SituationPage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SparkBars</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are late</source>
        <translation>
            <numerusform>%n follow-up is late</numerusform>
            <numerusform>%n follow-ups are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due this week</source>
        <translation>
            <numerusform>%n follow-up is due this week</numerusform>
            <numerusform>%n follow-ups are due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An agreement ended %n day(s) ago</source>
        <translation>
            <numerusform>An agreement ended %n day ago</numerusform>
            <numerusform>An agreement ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An agreement ends in %n day(s)</source>
        <translation>
            <numerusform>An agreement ends in %n day</numerusform>
            <numerusform>An agreement ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end within half a year</source>
        <translation>
            <numerusform>%n more ends within half a year</numerusform>
            <numerusform>%n more end within half a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n party(ies) have not signed</source>
        <translation>
            <numerusform>%n party has not signed</numerusform>
            <numerusform>%n parties have not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes of %n meeting(s) are not finished</source>
        <translation>
            <numerusform>Minutes of %n meeting are not finished</numerusform>
            <numerusform>Minutes of %n meetings are not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare the meeting in %n day(s)</source>
        <translation>
            <numerusform>Prepare the meeting in %n day</numerusform>
            <numerusform>Prepare the meeting in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are to be tested for secrecy</source>
        <translation>
            <numerusform>%n point is to be tested for secrecy</numerusform>
            <numerusform>%n points are to be tested for secrecy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) of the act (2023:196) lack recent proof</source>
        <translation>
            <numerusform>%n duty of the act (2023:196) lacks recent proof</numerusform>
            <numerusform>%n duties of the act (2023:196) lack recent proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} is %n day(s) late.</source>
        <translation>
            <numerusform>{section} is %n day late.</numerusform>
            <numerusform>{section} is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{section} is due in %n day(s).</source>
        <translation>
            <numerusform>{section} is due in %n day.</numerusform>
            <numerusform>{section} is due in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) have no follow-up</source>
        <translation>
            <numerusform>%n decision has no follow-up</numerusform>
            <numerusform>%n decisions have no follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{area} has waited %n day(s).</source>
        <translation>
            <numerusform>{area} has waited %n day.</numerusform>
            <numerusform>{area} has waited %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have not been dealt with for 90 days</source>
        <translation>
            <numerusform>%n area has not been dealt with for 90 days</numerusform>
            <numerusform>%n areas have not been dealt with for 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>again within %n day(s)</source>
        <translation>
            <numerusform>again within %n day</numerusform>
            <numerusform>again within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n parties has signed.</source>
        <translation>
            <numerusform>%n party has not signed.</numerusform>
            <numerusform>None of the %n parties has signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unsigned} of %n parties have not signed.</source>
        <translation>
            <numerusform>{unsigned} of %n parties have not signed.</numerusform>
            <numerusform>{unsigned} of %n parties have not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) have neither measure nor indicator.</source>
        <translation>
            <numerusform>%n goal has neither measure nor indicator.</numerusform>
            <numerusform>%n goals have neither measure nor indicator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement ended %n day(s) ago, and nothing has taken its place.</source>
        <translation>
            <numerusform>The agreement ended %n day ago, and nothing has taken its place.</numerusform>
            <numerusform>The agreement ended %n days ago, and nothing has taken its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement ends in %n day(s).</source>
        <translation>
            <numerusform>The agreement ends in %n day.</numerusform>
            <numerusform>The agreement ends in %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
