"""What the arguments of acts, and their values, are called in the words of the room, wherever people read them."""

from collections.abc import Mapping

from chairconsole.rules.sentence import Sentence, sentence

_ARGUMENTS: Mapping[str, Sentence] = {
    "admitted": sentence("admitted to the Conference"),
    "applied_at": sentence("applied at"),
    "as_amended": sentence("as amended"),
    "as_of": sentence("as it stood at"),
    "by": sentence("by whom"),
    "by_group": sentence("nominated by the group"),
    "codes": sentence("who is listed"),
    "examined": sentence("whose credentials were examined"),
    "granted": sentence("status accorded"),
    "recommends": sentence("what it recommends"),
    "say": sentence("how the name is said"),
    "since": sentence("holds since"),
    "successor": sentence("who follows"),
    "until_elected": sentence("only until officers are elected"),
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
    ("apply_for_status", "code"): sentence("who applied"),
    ("change_category", "code"): sentence("of whom"),
    ("decide_status", "code"): sentence("applicant"),
    ("invite_to_speak", "code"): sentence("who is invited"),
    ("notify_participation", "code"): sentence("who gave notice"),
    ("object_to_status", "code"): sentence("applicant"),
    ("withdraw_objection", "code"): sentence("applicant"),
    ("record_bureau_meeting", "present"): sentence("who was there"),
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
    "host": sentence("the host presides, by custom"),
    "rule_22": sentence("rotation, as Rule 22 has it"),
    "president": sentence("President"),
    "vice_president": sentence("Vice-President"),
    "rapporteur": sentence("Rapporteur"),
    "on_assurance": sentence("accepted on assurance"),
    "wished": sentence("is to be posted"),
    "not_wished": sentence("is not to be posted"),
    "sent": sentence("sent to be posted"),
    "formal": sentence("signed original"),
    "information": sentence("information only"),
}
"""Words of closed sets; one that is not here is called by its name."""


def of_argument(act: str, argument: str) -> Sentence:
    """Return what an argument of an act is called."""
    return _ARGUMENTS_IN.get((act, argument)) or _ARGUMENTS.get(argument) or by_name(argument)


def of_value(value: str) -> Sentence:
    """Return what a word of a closed set is called."""
    return VALUES.get(value) or by_name(value)


def by_name(name: str) -> Sentence:
    """Return a name of the program's as words."""
    return Sentence(name.replace("_", " "), {})
