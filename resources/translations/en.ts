<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>%n minute planned for {title} in meeting {meeting}</numerusform>
            <numerusform>%n minutes planned for {title} in meeting {meeting}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>{name} has spoken %n time in the list for {list}, as often as is allowed.</numerusform>
            <numerusform>{name} has spoken %n times in the list for {list}, as often as is allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>List for {list} declared closed, %n waiting</numerusform>
            <numerusform>List for {list} declared closed, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, and {votes}.</source>
        <translation>
            <numerusform>There is %n State party, and {votes}.</numerusform>
            <numerusform>There are %n States parties, and {votes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>{path} has more than %n character: too many for a statement.</numerusform>
            <numerusform>{path} has more than %n characters: too many for a statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>{path} has %n page: too many for a statement.</numerusform>
            <numerusform>{path} has %n pages: too many for a statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>{unread} of %n page holds no text; words in pictures are not counted.</numerusform>
            <numerusform>{unread} of %n pages hold no text; words in pictures are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>%n line break became a space</numerusform>
            <numerusform>%n line breaks became spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>“{what}” has %n character; it may have {most}.</numerusform>
            <numerusform>“{what}” has %n characters; it may have {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>%n direction override was taken out</numerusform>
            <numerusform>%n direction overrides were taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>%n control character was taken out</numerusform>
            <numerusform>%n control characters were taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>%n word counted</numerusform>
            <numerusform>%n words counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n Chinese character</numerusform>
            <numerusform>%n Chinese characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n other word or number</numerusform>
            <numerusform>%n other words and numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n request bears a later hour</numerusform>
            <numerusform>%n requests bear a later hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>Meeting of the Bureau noted; credentials of %n delegation examined</numerusform>
            <numerusform>Meeting of the Bureau noted; credentials of %n delegations examined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>Report of the Bureau on credentials made: formal credentials of %n delegation</numerusform>
            <numerusform>Report of the Bureau on credentials made: formal credentials of %n delegations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>%n objection to a representative is still open (Rule 20).</numerusform>
            <numerusform>%n objections to representatives are still open (Rule 20).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>List of %n applicant sent out</numerusform>
            <numerusform>List of %n applicants sent out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>Challenges open: %n</numerusform>
            <numerusform>Challenges open: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n delegation</numerusform>
            <numerusform>%n delegations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>%n delegation present</numerusform>
            <numerusform>%n delegations present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>%n statement made</numerusform>
            <numerusform>%n statements made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>%n still waits in the list.</numerusform>
            <numerusform>%n still wait in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}, %n statement</numerusform>
            <numerusform>{time}, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>The list ends; not reached: %n</numerusform>
            <numerusform>The list ends; not reached: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>%n remains</numerusform>
            <numerusform>%n remain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Called %n time</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
