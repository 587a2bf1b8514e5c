"""What each act does, in one sentence: the first line of its docstring, for Qt Linguist finds no docstrings."""

from chairconsole.rules.sentence import sentence

SUMMARIES = {
    "adjourn_meeting": sentence("Adjourn the meeting; refused while somebody has the floor (Rule 27)."),
    "adopt_credentials_report": sentence(
        "Record that the Conference adopted the Bureau's report; later originals may still come (Rule 19)."
    ),
    "appeal_ruling": sentence(
        "Appeal against the President's last ruling; it is put to the vote at once (Rule 44, number probable)."
    ),
    "attach_text": sentence(
        "Attach the text of a delegation's statement, in place of one attached before (item 1(f))."
    ),
    "begin_statement": sentence("Begin the statement of one who was called, or put right when it began."),
    "call_to_order": sentence("Call a plenary meeting to order, by its number (Rule 27)."),
    "challenge_credentials": sentence(
        "Note a State party's objection; the representative sits with full rights until it is decided (Rule 20)."
    ),
    "change_list": sentence("Change a list's rules from now on; the one speaking keeps the limit given (list rule 8)."),
    "close_list": sentence("Declare a list closed, before or after its deadline (list rule 1)."),
    "close_session": sentence("Declare the session closed (Rule 27); refused while somebody has the floor."),
    "conclude_item": sentence("Conclude the consideration of an agenda item (Rule 27)."),
    "confirm_cabinet": sentence(
        "Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3)."
    ),
    "correct_clock": sentence(
        "Put the console's clock right, forward or (negative) back, with the reason; undo looks through it."
    ),
    "correct_entry": sentence("Put right a clerical error in an entry; its place becomes what it would have been."),
    "correct_sentence": sentence(
        "Correct a sentence of the President's script in one language; a review of it ends with that (Rule 27)."
    ),
    "decide": sentence("Record a decision of the Conference under an item (Rule 56, number probable)."),
    "decide_appeal": sentence(
        "Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable)."
    ),
    "decide_challenge": sentence("Record what the Conference decided on an objection (Rule 20)."),
    "end_statement": sentence("End the statement; the floor is free."),
    "examine_credentials": sentence("Note what the Bureau found on examining credentials (Rule 19)."),
    "exchange_places": sentence(
        "Take in a notice of exchange; it takes effect with the other's notice or a copy to the other (list rule 5)."
    ),
    "extend_meeting": sentence(
        "Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27)."
    ),
    "found_conference": sentence(
        "Found the conference of a file, from a sample or from data; its first act, never taken back."
    ),
    "give_floor": sentence(
        "Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27)."
    ),
    "grant_time": sentence(
        "Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8)."
    ),
    "hold_outage": sentence("Take a span in which the hall or the console stood still out of the running statement."),
    "inscribe": sentence(
        "Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9)."
    ),
    "leave_item_open": sentence("Leave an agenda item open, to be taken up again (Rule 27)."),
    "migrate": sentence(
        "Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it."
    ),
    "move_entry": sentence(
        "Move one who waits before another, or to the end (null), by ruling of the President (list rule 6)."
    ),
    "note_clock_step": sentence("Note that the laptop's clock was set, and whether the console follows it."),
    "open_list": sentence("Open a speakers list for an item; anew only while it has no entries (list rule 1)."),
    "open_session": sentence("Declare the session open (Rule 27)."),
    "pass_over": sentence("Pass over a delegation that is absent when called, or before (list rule 7)."),
    "pause_statement": sentence("Stop the speaker's clock."),
    "plan_minutes": sentence("Change the minutes planned for one row of the organization of work (Rule 8)."),
    "point_of_order": sentence(
        "Interrupt for a delegation's point of order; a running statement is paused (Rule 44, number probable)."
    ),
    "recall": sentence("Bring back a delegation that was passed over, to speak next or at the end (list rule 7)."),
    "record_presence": sentence("Note that a delegation is in the room, or has left it."),
    "redo": sentence("Bring back exactly the last act taken back, with its own times."),
    "register_participant": sentence("Register a State, entity, organization or group under a code (Rules 12 to 17)."),
    "remove_text": sentence("Take an attached text away again; the record keeps it (item 1(f))."),
    "reopen_list": sentence(
        "Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1)."
    ),
    "replace_speaker": sentence(
        "Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4)."
    ),
    "request_reply": sentence(
        "Enter a request for a right of reply in the debate's list of replies, which opens with the first."
    ),
    "restore_sentence": sentence(
        "Take a sentence of the President's script back to the words that the program brings (Rule 27)."
    ),
    "resume_meeting": sentence("Resume a suspended meeting; a paused statement stays paused (Rule 27)."),
    "resume_statement": sentence("Let the speaker's clock run on."),
    "review_sentence": sentence(
        "Record that a native reader has reviewed a sentence of the President's script, as it stands (Rule 27)."
    ),
    "rule_on_point": sentence(
        "Rule on the point of order raised first; a statement stays paused (Rule 44, number probable)."
    ),
    "set_rehearsal_clock": sentence(
        "Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back."
    ),
    "settle_text": sentence(
        "Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f))."
    ),
    "submit_credentials": sentence(
        "Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18)."
    ),
    "suspend_meeting": sentence("Suspend the meeting; a running statement is paused (Rule 27)."),
    "take_in_writing": sentence(
        "Take statements in writing instead of spoken, of one, of several, or of all who wait (left out)."
    ),
    "take_the_chair": sentence("Hand the chair to an officer (Rules 24 and 25)."),
    "take_up_item": sentence(
        "Take up an agenda item, or go on with it; another one in hand till then is suspended (Rule 27)."
    ),
    "transfer": sentence(
        "Transfer one, several, or all who wait (left out), in their order, to the list of another item (item 1(f))."
    ),
    "undo": sentence("Take back the last act not yet taken back; queue and clock together."),
    "withdraw": sentence("Take a delegation that waits or was passed over off a list, at its own wish."),
}
"""By the act's name; a test holds each equal to its docstring."""
