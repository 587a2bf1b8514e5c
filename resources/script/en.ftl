# What the President reads, in English. Nothing here was reviewed by a native reader.
# $of is a State as it stands behind "of", with its article; $country as it is called out; $the is a State as it stands alone in a sentence, with its article.

open-session = I declare open the { $ordinal } session of { $of-conference }.
  .gavel = yes
open-this-session = I declare this session open.
  .gavel = yes
call-to-order = I call to order the { $meeting ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $meeting }th
  } meeting of the Conference.
  .gavel = yes
take-up-item = The Conference will now take up agenda item { $item }, entitled “{ $title }”.
continue-item = The Conference will now continue its consideration of agenda item { $item }.
general-discussion-limits = I remind speakers that statements are limited to { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }, and to { $group-minutes ->
    [one] one minute
   *[other] { $group-minutes } minutes
  } for those who speak for a group. Please speak at normal speed, so that the interpreters can follow, and refrain from expressing congratulations in the hall after a statement.
nominations-awaited = I invite the regional groups to make their nominations for the offices of President, Vice-Presidents and Rapporteur.
ballot-awaited = There are more candidates than places. The election will be held by secret ballot.
election-acclamation = The regional groups have made their nominations for the offices of President, Vice-Presidents and Rapporteur. May I take it that the Conference wishes to elect by acclamation those nominated?
  .gavel = yes
  .branch = There is an objection. The election will be held by secret ballot.
hand-over = I congratulate { $the } on the election, and invite the President to take the chair.
  .gavel = yes
adopt-agenda = May I take it that the Conference wishes to adopt its provisional agenda?
  .gavel = yes
  .branch = I hear an objection. Which delegation wishes to take the floor?
adopt-organization = May I take it that the Conference wishes to proceed in accordance with the proposed organization of work?
  .gavel = yes
  .branch = I hear an objection. Which delegation wishes to propose a change?
observers = May I take it that the Conference takes note of the notifications received, and wishes to accord observer status to those that have applied for it?
  .gavel = yes
  .branch = There is an objection. The application in question will be decided by the Conference separately.
observers-undisputed = May I take it that the Conference takes note of the notifications received, and wishes to accord observer status to those applicants to whom nobody has objected?
  .gavel = yes
  .branch = There is an objection. The application in question will be decided by the Conference separately.
observer-disputed = There is an objection to the application of { $the }. May I take it that the Conference wishes nevertheless to accord it observer status?
  .gavel = yes
  .branch = There is an objection. The Conference will have to decide by a vote.
invite-to-speak = With the approval of the Conference, I intend to invite { $the } to make a statement. May I take it that there is no objection?
  .gavel = yes
  .branch = There is an objection. I shall come back to the matter after consultations.
credentials-awaited = The Bureau is examining credentials, and will report to the Conference at a later meeting. Meanwhile all representatives take part provisionally.
representative-disputed = An objection has been made to the representative of { $of }. May I take it that the Conference wishes to admit the representative?
  .gavel = yes
  .branch = There is an objection. The Conference will have to decide by a vote; until then the representative takes part with full rights.
credentials-report = May I take it that the Conference wishes to adopt the report of the Bureau on credentials?
  .gavel = yes
  .branch = There is an objection. Pending a decision, the representative in question takes part with full rights.
adopt-report = May I take it that the Conference wishes to adopt its report, as a whole?
  .gavel = yes
  .branch = I hear an objection. We shall consider the paragraph in question.
  .decided = The report on the session was adopted.
expected-action = May I take it that the Conference wishes to { $words }?
  .gavel = yes
  .branch = There is an objection. I propose consultations; after them I shall put the question again, or to the vote.
expected-action-quoted = May I take it that the Conference wishes the following: { $words }?
  .gavel = yes
expected-report = The Conference will now { $words }.
expected-report-quoted = The Conference now comes to the following: { $words }.
report-heard = The report has been heard.
so-decided = I see no objection. It is so decided.
adopt-proposal = May I take it that the Conference wishes to adopt { $kind ->
    [decision] draft decision
    [recommendation] the draft recommended to the General Assembly,
    [declaration] draft declaration
   *[resolution] draft resolution
  } { $symbol }, “{ $title }”{ $amended ->
    [yes] , as amended
   *[other] {""}
  }?
  .gavel = yes
  .branch = There is an objection. I propose consultations; after them I shall put the question again, or to the vote.
proposal-decided = I see no objection. { $kind ->
    [decision] Decision
    [recommendation] Recommendation
    [declaration] Declaration
   *[resolution] Resolution
  } { $number } is adopted.
proposal-objected = { $the } objects to the adoption of { $symbol } without a vote. I propose to suspend the meeting for consultations.
  .gavel = yes
proposal-vote = Agreement could not be reached on { $symbol }. I put it to the vote.
question-objected = { $the } objects to a decision without a vote. I propose to suspend the meeting for consultations.
  .gavel = yes
question-vote = Agreement could not be reached. I put the question to the vote.
proposal-whole = I now put { $symbol }, as a whole, to the vote.
proposal-next = The Conference has before it { $symbol }, “{ $title }”.
proposal-consulted = Consultations on { $symbol } will be led by { $name }. The Conference will come back to it.
amendment-vote = { $the } has submitted amendment { $symbol } to { $proposal }. I put the amendment to the vote first.
part-vote = { $the } has asked for a separate vote on “{ $part }” of { $proposal }. I put that part to the vote.
reopen-proposal = An objection has been made. { $kind ->
    [decision] Decision
    [recommendation] Recommendation
    [declaration] Declaration
   *[resolution] Resolution
  } { $number } is open again.
reopen-decision = An objection has been made. The decision just taken is open again.
floor-representative = I now give the floor to the representative of { $of }.
floor-direct = { $country }, you have the floor.
floor-dignitary = { $gender ->
    [f] I now give the floor to Her Excellency { $name }, who will speak on behalf of { $of }.
    [m] I now give the floor to His Excellency { $name }, who will speak on behalf of { $of }.
   *[other] I now give the floor to { $name }, who will speak on behalf of { $of }.
  }
floor-title = I now give the floor to { $honorific ->
    [none] { $name }
   *[other] { $honorific } { $name }
  }, { $title }, of { $of }.
floor-office = I now give the floor to the { $title } of { $of }.
floor-group = I now give the floor to the representative of { $of }, who will speak on behalf of { $group-of }.
floor-group-chair = I now give the floor to the speaker for { $of }.
floor-secretariat = I now give the floor to the secretariat.
floor-somebody = I now give the floor to { $speaker }.
thank-representative = { $gender ->
    [f] I thank the representative of { $of } for her statement.
    [m] I thank the representative of { $of } for his statement.
   *[other] I thank the representative of { $of } for the statement.
  }
thank-dignitary = { $gender ->
    [f] I thank Her Excellency { $name } for her statement.
    [m] I thank His Excellency { $name } for his statement.
   *[other] I thank { $name } for the statement.
  }
thank-direct = Thank you for the statement, { $country }.
thank-speaker = I thank { $speaker } for the statement.
next-two = The next speakers will be { $first }, then { $second }.
next-one = The next speaker will be { $the }.
one-minute = The speaker has one minute remaining.
time-up = I kindly request the speaker to conclude.
time-over = The time is up. I must ask the speaker to conclude now.
list-announce = The list of speakers contains { $count ->
    [one] one delegation
   *[other] { $count } delegations
  }. I intend to close it at { $time }.
close-list = With the consent of the Conference, I declare the list of speakers closed.
  .gavel = yes
  .branch = I hear an objection. The list remains open.
reopen-list = With the consent of the Conference, the list of speakers is reopened.
reply-intro = I shall now call on those delegations that have asked to speak in exercise of the right of reply.
reply-floor = { $country }, you have the floor in exercise of the right of reply.
point-of-order = { $the } has asked for the floor on a point of order.
ruling = My ruling is as follows: { $ruling }.
ruling-either = the point of order is upheld / is rejected
appeal = The ruling of the President has been appealed against. I shall put the appeal to the vote immediately.
vote-begin = We are now in the process of voting. No representative may interrupt the vote except on a point of order in connection with the actual conduct of the voting.
vote-begin-motion = We are now in the process of voting on the motion { $motion ->
    [suspend-meeting] to suspend the meeting
    [adjourn-meeting] to adjourn the meeting
    [adjourn-debate] to adjourn the debate on agenda item { $item }
    [close-debate] to close the debate on agenda item { $item }
    [adjourn-debate-on] to adjourn the debate on { $item }
    [close-debate-on] to close the debate on { $item }
    [limit-speeches-on] to limit statements on { $item }
    [competence] on the competence of the Conference to adopt { $item }
    [division] for division of { $item }
    [reconsider] to reconsider a decision
   *[limit-speeches] to limit statements on agenda item { $item }
  }. No representative may interrupt the vote except on a point of order in connection with the actual conduct of the voting.
vote-result = The result of the vote is as follows: in favour, { $yes }; against, { $no }; abstaining, { $abstain }.
vote-equal = The votes are equally divided.
ruling-stands = The ruling of the President stands.
ruling-overruled = The ruling of the President is overruled.
motion-suspend-meeting = { $the } has moved to suspend the meeting.
  .branch = There is an objection. I put the motion to the vote at once.
motion-suspend-until = { $the } has moved to suspend the meeting until { $time }.
  .branch = There is an objection. I put the motion to the vote at once.
motion-adjourn-meeting = { $the } has moved to adjourn the meeting.
  .branch = There is an objection. I put the motion to the vote at once.
motion-adjourn-debate = { $the } has moved to adjourn the debate on agenda item { $item }.
  .branch = There is an objection. I put the motion to the vote.
motion-close-debate = { $the } has moved to close the debate on agenda item { $item }.
  .branch = There is an objection. I put the motion to the vote.
motion-limit-speeches = { $the } has moved to limit statements on agenda item { $item } to { $time } minutes.
  .branch = There is an objection. I put the motion to the vote.
motion-competence = { $the } has moved that the Conference is not competent to adopt { $item }.
  .branch = There is an objection. I put the motion to the vote.
motion-division = { $the } has moved that parts of { $item } be voted on separately.
  .branch = There is an objection. I put the motion to the vote.
motion-reconsider = { $the } has moved to reconsider { $kind ->
    [decision] decision
    [recommendation] recommendation
    [declaration] declaration
   *[resolution] resolution
  } { $number }.
  .branch = There is an objection. I put the motion to the vote.
motion-reconsider-decision = { $the } has moved to reconsider the decision taken at { $time }.
  .branch = There is an objection. I put the motion to the vote.
motion-adjourn-debate-on = { $the } has moved to adjourn the debate on { $item }.
  .branch = There is an objection. I put the motion to the vote.
motion-close-debate-on = { $the } has moved to close the debate on { $item }.
  .branch = There is an objection. I put the motion to the vote.
motion-limit-speeches-on = { $the } has moved to limit statements on { $item } to { $time } minutes.
  .branch = There is an objection. I put the motion to the vote.
motion-agreed = May I take it that the Conference wishes to do so? I see no objection. It is so decided.
  .gavel = yes
motion-opposed = There is opposition to the motion. I put it to the vote.
motion-floor-for = { $country }, you have the floor to speak in favour of the motion.
motion-floor-against = { $country }, you have the floor to speak against the motion.
motion-speakers = { $for ->
    [one] One delegation
   *[other] { $for } delegations
  } may still speak in favour of the motion, and { $against ->
    [0] none
    [one] one
   *[other] { $against }
  } against it.
motion-opponents = { $against ->
    [one] One more delegation may speak against the motion.
   *[other] Up to { $against } delegations may speak against the motion.
  }
motion-carried = The motion is carried.
  .gavel = yes
motion-lost = The motion is not carried.
  .gavel = yes
vote-roll = The vote will be taken by roll call, beginning with { $the }, drawn by lot.
vote-recorded = The vote will be recorded. I ask each delegation for its vote.
vote-hands = I ask those in favour to raise their nameplates; those against; those abstaining.
appeal-hands = I ask those in favour of overruling the ruling to raise their nameplates; those against; those abstaining.
vote-next = { $country }?
  .branch = We are in the process of voting. I can take only a point of order on the conduct of the voting.
vote-adopted = It is adopted.
  .gavel = yes
proposal-adopted = { $kind ->
    [decision] Decision
    [recommendation] Recommendation
    [declaration] Declaration
   *[resolution] Resolution
  } { $number } is adopted.
  .gavel = yes
vote-not-adopted = It is not adopted.
  .gavel = yes
ballot-begin = We shall now elect by secret ballot: { $office }. The candidates are: { $names }.
ballot-papers = { $count ->
    [one] Delegations are invited to collect a ballot paper, to mark one name on it, and to place it in the box.
   *[other] Delegations are invited to collect a ballot paper, to mark no more than { $count } names on it, and to place it in the box.
  }
ballot-counting = The ballot papers are being counted. Meanwhile the Conference may go on with its work.
ballot-result = The result of the ballot is as follows: ballot papers given out, { $given-out }; found in the box, { $in-box }; invalid, { $invalid }; abstentions, { $blank }; valid, { $valid }; majority, { $needed }.
ballot-votes = Votes obtained: { $votes }.
ballot-elected = The following are elected: { $names }.
  .gavel = yes
ballot-undecided = No candidate has obtained the majority.
  .gavel = yes
ballot-tied = The following have obtained an equal number of votes: { $names }.
  .gavel = yes
ballot-staying = The next ballot will be among: { $names }.
  .gavel = yes
ballot-restricted = A restricted ballot will now be held. The candidates are: { $names }.
ballot-special = A special ballot will now be held among those who have obtained an equal number of votes: { $names }.
ballot-lot = The votes are equal. I shall draw lots among: { $names }.
ballot-acclamation = There are now as many candidates as places. May I take it that the Conference wishes to elect by acclamation: { $names }?
  .gavel = yes
  .branch = There is an objection. The ballot will be held.
explain-floor = { $country }, you have the floor to explain your vote.
announcement = { $text }
absent = { $the } is not in the room. We shall come back to that delegation later.
left-over = { $count ->
    [one] One delegation could not be given the floor today.
   *[other] { $count } delegations could not be given the floor today.
  } They may speak under another agenda item, or submit their statements in writing.
nobody-left = There are no more speakers on the list. The discussion of this item is concluded.
  .gavel = yes
courtesy = By courtesy of the interpreters, we shall continue until { $until }.
suspend = I now suspend the meeting.
  .gavel = yes
suspend-until = I now suspend the meeting until { $time }.
  .gavel = yes
resume = The meeting is resumed.
  .gavel = yes
adjourn = The meeting is adjourned.
  .gavel = yes
adjourn-until = The meeting is adjourned. The next meeting will be held at { $time }.
  .gavel = yes
close-session = I declare closed the { $ordinal } session of the Conference.
  .gavel = yes
close-this-session = I declare this session closed.
  .gavel = yes
conclude-item = The Conference has thus concluded its consideration of agenda item { $item }.
  .gavel = yes

# ordinals as they stand in the sentences about a session
-ordinals = first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth
