<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write seconds, or 2:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds, or 2:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FREE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached: no meeting is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged by another State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After which act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>The hall is blanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one screen only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overruled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No debate is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to be dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayPainter</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
