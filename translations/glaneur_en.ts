<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>glaneur::AttendanceModel</name>
    <message numerus="yes">
        <source>Change where %1 was: %n place(s)</source>
        <translation>
            <numerusform>Change where %1 was: %n place</numerusform>
            <numerusform>Change where %1 was: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who was there: %1, %n person(s)</source>
        <translation>
            <numerusform>Change who was there: %1, %n person</numerusform>
            <numerusform>Change who was there: %1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who was there: %n cell(s)</source>
        <translation>
            <numerusform>Change who was there: %n cell</numerusform>
            <numerusform>Change who was there: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n person(s) were there</source>
        <translation>
            <numerusform>%1
%n person was there</numerusform>
            <numerusform>%1
%n people were there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
in %n place(s)</source>
        <translation>
            <numerusform>%1
in %n place</numerusform>
            <numerusform>%1
in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::AttendanceTable</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::BinWindow</name>
    <message numerus="yes">
        <source>%n are chosen.</source>
        <translation>
            <numerusform>%n is chosen.</numerusform>
            <numerusform>%n are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back in the library.</source>
        <translation>
            <numerusform>%n is back in the library.</numerusform>
            <numerusform>%n are back in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Delete %n thing for good?</numerusform>
            <numerusform>Delete %n things for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::Checks</name>
    <message numerus="yes">
        <source>%n note(s) were neither kept nor set aside.</source>
        <translation>
            <numerusform>%n note was neither kept nor set aside.</numerusform>
            <numerusform>%n notes were neither kept nor set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text says “%1”, and the list has %n.</source>
        <translation>
            <numerusform>The text says “%1”, and the list has %n.</numerusform>
            <numerusform>The text says “%1”, and the list has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ChecksPane</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before publication</source>
        <translation>
            <numerusform>%n thing to look at before publication</numerusform>
            <numerusform>%n things to look at before publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – all %n like it</source>
        <comment>what a mend does</comment>
        <translation>
            <numerusform>%1 – the only one (%n)</numerusform>
            <numerusform>%1 – all %n like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::DaysEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryPersonModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryResourceModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other(s) have this address)</source>
        <translation>
            <numerusform>%1 (%n other has this address)</numerusform>
            <numerusform>%1 (%n others have this address)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::NoteFilter</name>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note chosen</numerusform>
            <numerusform>%n notes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 of %n note</numerusform>
            <numerusform>%1 of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::NoteModel</name>
    <message numerus="yes">
        <source>Keep %n note(s) by their signs</source>
        <translation>
            <numerusform>Keep %n note by its sign</numerusform>
            <numerusform>Keep %n notes by their signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n note(s) aside</source>
        <translation>
            <numerusform>Set %n note aside</numerusform>
            <numerusform>Set %n notes aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n note(s) back</source>
        <translation>
            <numerusform>Put %n note back</numerusform>
            <numerusform>Put %n notes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as pluses</source>
        <translation>
            <numerusform>Keep %n note as a plus</numerusform>
            <numerusform>Keep %n notes as pluses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as minuses</source>
        <translation>
            <numerusform>Keep %n note as a minus</numerusform>
            <numerusform>Keep %n notes as minuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as points</source>
        <translation>
            <numerusform>Keep %n note as a point</numerusform>
            <numerusform>Keep %n notes as points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as resources</source>
        <translation>
            <numerusform>Keep %n note as a resource</numerusform>
            <numerusform>Keep %n notes as resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as favourite moments</source>
        <translation>
            <numerusform>Keep %n note as a favourite moment</numerusform>
            <numerusform>Keep %n notes as favourite moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::NotesPane</name>
    <message numerus="yes">
        <source>None here; %n such note(s) in all sections.</source>
        <translation>
            <numerusform>None here; %n such note in all sections.</numerusform>
            <numerusform>None here; %n such notes in all sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::OutlineModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sections</source>
        <translation>
            <numerusform>Duplicate %n section</numerusform>
            <numerusform>Duplicate %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sections</source>
        <translation>
            <numerusform>Remove %n section</numerusform>
            <numerusform>Remove %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n sections</source>
        <translation>
            <numerusform>Include %n section</numerusform>
            <numerusform>Include %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n sections out</source>
        <translation>
            <numerusform>Leave %n section out</numerusform>
            <numerusform>Leave %n sections out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sections</source>
        <translation>
            <numerusform>Move %n section</numerusform>
            <numerusform>Move %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::OutlinePane</name>
    <message numerus="yes">
        <source>About the report (%n to look at)</source>
        <translation>
            <numerusform>About the report (%n to look at)</numerusform>
            <numerusform>About the report (%n to look at)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::PersonActivityModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focus(es)</source>
        <translation>
            <numerusform>%n focus</numerusform>
            <numerusform>%n focuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takeaway(s)</source>
        <translation>
            <numerusform>%n takeaway</numerusform>
            <numerusform>%n takeaways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::PersonWindow</name>
    <message numerus="yes">
        <source>Maybe entered twice (%n)</source>
        <translation>
            <numerusform>Maybe entered twice (%n)</numerusform>
            <numerusform>Maybe entered twice (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are one now: %1. Undo parts them again.</source>
        <translation>
            <numerusform>%n person is one now: %1. Undo parts them again.</numerusform>
            <numerusform>%n people are one now: %1. Undo parts them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::PictureCards</name>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>Add %n picture</numerusform>
            <numerusform>Add %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::PublishDialog</name>
    <message numerus="yes">
        <source>%n thing(s) still stand between this report and its publication.</source>
        <translation>
            <numerusform>%n thing still stands between this report and its publication.</numerusform>
            <numerusform>%n things still stand between this report and its publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n file written:</numerusform>
            <numerusform>%n files written:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ReportChoice</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n report(s): %2.</source>
        <translation>
            <numerusform>“%1” may be %n report: %2.</numerusform>
            <numerusform>“%1” may be any of %n reports: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ResourceDetails</name>
    <message numerus="yes">
        <source>%n other(s) have this address.</source>
        <translation>
            <numerusform>%n other has this address.</numerusform>
            <numerusform>%n others have this address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ResourceWindow</name>
    <message numerus="yes">
        <source>%n resource(s) chosen</source>
        <translation>
            <numerusform>%n resource chosen</numerusform>
            <numerusform>%n resources chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) added.</source>
        <translation>
            <numerusform>%n resource added.</numerusform>
            <numerusform>%n resources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n of these addresses already.</source>
        <translation>
            <numerusform>The library has %n of these addresses already.</numerusform>
            <numerusform>The library has %n of these addresses already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The library had %n of these addresses already.</source>
        <comment>%1: « 3 resources added. »</comment>
        <translation>
            <numerusform>%1 The library had %n of these addresses already.</numerusform>
            <numerusform>%1 The library had %n of these addresses already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources are one now.</source>
        <translation>
            <numerusform>%n resource is one now.</numerusform>
            <numerusform>%n resources are one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::RowsView</name>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::TakeawayCommands</name>
    <message numerus="yes">
        <source>Move %n takeaways</source>
        <translation>
            <numerusform>Move %n takeaway</numerusform>
            <numerusform>Move %n takeaways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the polarity of %n takeaways</source>
        <translation>
            <numerusform>Change the polarity of %n takeaway</numerusform>
            <numerusform>Change the polarity of %n takeaways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the author of %n takeaways</source>
        <translation>
            <numerusform>Change the author of %n takeaway</numerusform>
            <numerusform>Change the author of %n takeaways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takeaways</source>
        <translation>
            <numerusform>Remove %n takeaway</numerusform>
            <numerusform>Remove %n takeaways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n takeaways</source>
        <translation>
            <numerusform>Paste %n takeaway</numerusform>
            <numerusform>Paste %n takeaways</numerusform>
        </translation>
    </message>
</context>
</TS>
