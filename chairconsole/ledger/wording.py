"""What acts and their arguments are called in the words of the room, wherever people read them."""

from collections.abc import Mapping

from chairconsole.rules.sentence import Sentence, sentence

ACTS: Mapping[str, Sentence] = {
    "adjourn_meeting": sentence("adjourn the meeting"),
    "adopt_credentials_report": sentence("adopt the report on credentials"),
    "appeal_ruling": sentence("appeal against a ruling"),
    "attach_text": sentence("attach a text"),
    "begin_statement": sentence("put right when the statement began"),
    "call_to_order": sentence("call a meeting to order"),
    "challenge_credentials": sentence("object to credentials"),
    "change_list": sentence("change the limit or another rule of a list"),
    "close_list": sentence("close one of the lists"),
    "close_session": sentence("close the session"),
    "conclude_item": sentence("conclude an item"),
    "confirm_cabinet": sentence("find cabinet rank"),
    "continue_statement": sentence("let who spoke last go on"),
    "correct_clock": sentence("put the console's clock right"),
    "correct_entry": sentence("correct an entry of the list"),
    "correct_sentence": sentence("correct a sentence of the script"),
    "decide": sentence("record a decision"),
    "decide_appeal": sentence("enter the vote on an appeal"),
    "decide_challenge": sentence("record what was decided on an objection"),
    "end_statement": sentence("end the statement"),
    "examine_credentials": sentence("note what the Bureau found on credentials"),
    "exchange_places": sentence("exchange places"),
    "extend_meeting": sentence("extend the meeting"),
    "found_conference": sentence("found a conference"),
    "give_floor": sentence("give the floor"),
    "grant_time": sentence("grant time, or take some back"),
    "hold_outage": sentence("take a span out of the running statement"),
    "inscribe": sentence("inscribe a delegation with its speaker"),
    "leave_item_open": sentence("leave an item open"),
    "migrate": sentence("bring the file up to date"),
    "move_entry": sentence("move an entry of the list"),
    "note_clock_step": sentence("note that the laptop's clock was set"),
    "open_list": sentence("open a speakers list"),
    "open_session": sentence("open the session"),
    "pass_over": sentence("pass over: absent"),
    "pause_statement": sentence("pause the statement"),
    "plan_minutes": sentence("change the minutes planned"),
    "point_of_order": sentence("point of order"),
    "recall": sentence("recall one passed over"),
    "record_presence": sentence("note who is present"),
    "redo": sentence("redo"),
    "register_participant": sentence("register a participant"),
    "remove_text": sentence("remove a text"),
    "reopen_list": sentence("reopen one of the lists"),
    "replace_speaker": sentence("replace the speaker"),
    "request_reply": sentence("enter a request for the right of reply"),
    "restore_sentence": sentence("take a sentence of the script back"),
    "resume_meeting": sentence("resume the meeting"),
    "resume_statement": sentence("resume the statement"),
    "review_sentence": sentence("record a native reader's review"),
    "rule_on_point": sentence("rule on the point of order"),
    "set_rehearsal_clock": sentence("set the rehearsal's clock"),
    "settle_text": sentence("say what becomes of a text"),
    "submit_credentials": sentence("note credentials received"),
    "suspend_meeting": sentence("suspend the meeting"),
    "take_in_writing": sentence("take in writing"),
    "take_the_chair": sentence("hand over the chair"),
    "take_up_item": sentence("take up an item"),
    "transfer": sentence("transfer to another list"),
    "undo": sentence("undo"),
    "withdraw": sentence("withdraw from the list"),
}
"""By the names of acts; one that is not here is called by its name."""

_ARGUMENTS: Mapping[str, Sentence] = {
    "admitted": sentence("admitted to the Conference"),
    "along": sentence("list that ends later by as much"),
    "as": sentence("in the capacity of"),
    "before": sentence("before whom"),
    "began_at": sentence("began at"),
    "begin": sentence("begins at once"),
    "closes": sentence("deadline for requests"),
    "copied": sentence("copied to the other delegation"),
    "delegations": sentence("delegations"),
    "ends_by": sentence("list ends by"),
    "fate": sentence("what becomes of it"),
    "form": sentence("what was received"),
    "groups_first": sentence("groups before States"),
    "hold_place_until_confirmed": sentence("unconfirmed ministers keep the minister's place"),
    "in_writing": sentence("handed in in writing instead"),
    "key": sentence("sentence"),
    "later_limit_s": sentence("limit of later statements"),
    "least_limit_s": sentence("lowest limit proposed"),
    "limit_group_s": sentence("limit for groups"),
    "limit_s": sentence("limit"),
    "member": sentence("member of the cabinet"),
    "observers_last": sentence("observers after all others"),
    "offset_s": sentence("ahead by"),
    "on_behalf_of": sentence("spoken for by"),
    "opens": sentence("list opens"),
    "overrule": sentence("votes to overrule the ruling"),
    "abstain": sentence("abstentions"),
    "place": sentence("to which place"),
    "position": sentence("part of the meeting"),
    "precedence": sentence("order of precedence"),
    "present": sentence("in the room"),
    "replies": sentence("replies are taken"),
    "rounds": sentence("statements of each delegation"),
    "seconds": sentence("by how much"),
    "speaker": sentence("who is to speak"),
    "sustain": sentence("votes against overruling it"),
    "text": sentence("words"),
    "title": sentence("office of the speaker"),
    "with": sentence("with whom"),
}
"""By the names of arguments; one that is not here is called by its name, with a space for each underscore."""

_ARGUMENTS_IN: Mapping[tuple[str, str], Sentence] = {
    ("attach_text", "text"): sentence("text"),
    ("open_list", "list"): sentence("item"),
    ("record_presence", "delegation"): sentence("delegation"),
    ("request_reply", "to"): sentence("reply to"),
    ("take_the_chair", "delegation"): sentence("delegation of the officer"),
    ("transfer", "to"): sentence("to the list of"),
}

VALUES: Mapping[str, Sentence] = {
    "true": sentence("yes"),
    "false": sentence("no"),
    "end_of_day": sentence("at the end of the day"),
    "first": sentence("before the list goes on"),
    "next_day": sentence("the next day"),
    "ministerial": sentence("ministers first"),
    "protocol": sentence("by rank, as protocol has it"),
    "none": sentence("by the time of the request"),
    "next": sentence("to speak next"),
    "end": sentence("to the end of the list"),
    "party": sentence("State party"),
    "signatory": sentence("signatory State"),
    "non_signatory": sentence("State that has not signed"),
    "igo": sentence("intergovernmental organization"),
    "ngo_ecosoc": sentence("non-governmental organization in consultative status with the Economic and Social Council"),
    "ngo": sentence("other non-governmental organization"),
    "wished": sentence("is to be posted"),
    "not_wished": sentence("is not to be posted"),
    "sent": sentence("sent to be posted"),
    "formal": sentence("signed original"),
    "information": sentence("information only"),
}
"""Words of closed sets; one that is not here is called by its name."""


def of_act(name: str) -> Sentence:
    """Return what an act is called."""
    return ACTS.get(name) or by_name(name)


def of_argument(act: str, argument: str) -> Sentence:
    """Return what an argument of an act is called."""
    return _ARGUMENTS_IN.get((act, argument)) or _ARGUMENTS.get(argument) or by_name(argument)


def by_name(name: str) -> Sentence:
    """Return a name of the program's as words."""
    return Sentence(name.replace("_", " "), {})
