<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
