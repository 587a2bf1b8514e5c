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
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>One State party has a vote, and there are {votes}.</numerusform>
            <numerusform>%n States parties have a vote, and there are {votes}.</numerusform>
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
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>%n right of reply still waits, and no other meeting is planned for today.</numerusform>
            <numerusform>%n rights of reply still wait, and no other meeting is planned for today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>%n announcement was not read out.</numerusform>
            <numerusform>%n announcements were not read out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>One delegation has spoken for the motion, and no more may.</numerusform>
            <numerusform>%n delegations have spoken for the motion, and no more may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>One delegation has spoken against the motion, and no more may.</numerusform>
            <numerusform>%n delegations have spoken against the motion, and no more may.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>One State party is marked present, and there are {votes}.</numerusform>
            <numerusform>%n States parties are marked present, and there are {votes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>One State is still to be called.</numerusform>
            <numerusform>%n States are still to be called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>%n State party is present; to debate it takes {needed}.</numerusform>
            <numerusform>%n States parties are present; to debate it takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>One State party is present; to decide it takes {needed}.</numerusform>
            <numerusform>%n States parties are present; to decide it takes {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>There is one State party, so no more take part.</numerusform>
            <numerusform>There are %n States parties, so no more take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>One delegation was noted to have taken a paper.</numerusform>
            <numerusform>%n delegations were noted to have taken a paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>The counts differ by one paper: they are counted again.</numerusform>
            <numerusform>The counts differ by %n papers: they are counted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>%n State party has a vote, and {papers} papers were given out.</numerusform>
            <numerusform>%n States parties have a vote, and {papers} papers were given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>%n part of the organization of work is still planned for it.</numerusform>
            <numerusform>%n parts of the organization of work are still planned for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>%n document is under it.</numerusform>
            <numerusform>%n documents are under it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>%n meeting is outside the dates of the session.</numerusform>
            <numerusform>%n meetings are outside the dates of the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>%n part of it is still to be moved.</numerusform>
            <numerusform>%n parts of it are still to be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>There are resources for %n interpreted meeting: with this one {planned} are planned.</numerusform>
            <numerusform>There are resources for %n interpreted meetings: with this one {planned} are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>%n interpreted meeting would be held at once.</numerusform>
            <numerusform>%n interpreted meetings would be held at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>One place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>%n stays in</numerusform>
            <numerusform>%n stay in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>One place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>One delegation was noted to have taken a paper.</numerusform>
            <numerusform>%n delegations were noted to have taken a paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>Equal: one lot is drawn between them.</numerusform>
            <numerusform>Equal: %n lots are drawn among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>Called again, %n to go</numerusform>
            <numerusform>Called again, %n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>The two counts differ by one paper.</numerusform>
            <numerusform>The two counts differ by %n papers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>%n State party is marked present.</numerusform>
            <numerusform>%n States parties are marked present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>no more than %n name on a paper</numerusform>
            <numerusform>no more than %n names on a paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>%n not returned</numerusform>
            <numerusform>%n not returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>%n examined</numerusform>
            <numerusform>%n examined</numerusform>
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
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>Bureau met on {moment}</numerusform>
            <numerusform>Bureau met %n times, last {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>%n observer</numerusform>
            <numerusform>%n observers</numerusform>
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
        <source>Objections open: %n</source>
        <translation>
            <numerusform>Objections open: %n</numerusform>
            <numerusform>Objections open: %n</numerusform>
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
    <name>Matters</name>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>%n wishes to explain</numerusform>
            <numerusform>%n wish to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n has not answered</numerusform>
            <numerusform>%n have not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>%n to call again</numerusform>
            <numerusform>%n to call again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>%n still to call</numerusform>
            <numerusform>%n still to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>%n may still speak for it</numerusform>
            <numerusform>%n may still speak for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>%n may still speak against it</numerusform>
            <numerusform>%n may still speak against it</numerusform>
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
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>%n still waits in the list, and the meeting was to rise at {hour}.</numerusform>
            <numerusform>%n still wait in the list, and the meeting was to rise at {hour}.</numerusform>
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
    <name>ShareBar</name>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>Even if the one still to come votes yes:</numerusform>
            <numerusform>Even if all %n still to come vote yes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>Whatever the one still to come votes:</numerusform>
            <numerusform>Whatever the %n still to come vote:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>If the one still to come votes:</numerusform>
            <numerusform>If all %n still to come vote:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>%n more yes adopts it</numerusform>
            <numerusform>%n more yes adopt it</numerusform>
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
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>%n day before the session</numerusform>
            <numerusform>%n days before the session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>a State party</numerusform>
            <numerusform>%n States parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>objection of a State party</numerusform>
            <numerusform>objections of %n States parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>the %n State party</numerusform>
            <numerusform>the %n States parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>the %n that takes part</numerusform>
            <numerusform>the %n that take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>May not open yet: %n more.</numerusform>
            <numerusform>May not open yet: %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>May not decide yet: %n more.</numerusform>
            <numerusform>May not decide yet: %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>%n motion waits: {what}</numerusform>
            <numerusform>%n motions wait; {what} goes first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n for</numerusform>
            <numerusform>%n for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
