"""The words by which commands and acts are found beside their own, and what some words look for that is not here.

A command names the acts that it does whole: these are offered once, as the command, and found by their own words too.
The other words stand as a list with commas; each language has a list of its own, and the English one holds in all.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from chairconsole.ledger.registry import told_of
from chairconsole.models.tongue import ENGLISH, Tongue, marked, tongue
from chairconsole.windows.parts.found import compared, parted
from chairconsole.windows.parts.keys import Command


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a command beside its keys: the acts it does whole, and other words for it.

    One that decides asks once more when it is chosen by words; `asks_itself`: not where it asks something anyway.
    """

    acts: tuple[str, ...] = ()
    also: str = ""
    asks_itself: bool = False
    decides: bool = False


COMMANDS: Mapping[str, Known] = {
    "next_step": Known(also=marked("Also", "give the floor, call on, next speaker, start")),
    "began_then": Known(also=marked("Also", "forgot to start the clock, late start")),
    "pause": Known(("pause_statement", "resume_statement"), marked("Also", "stop the clock, hold, continue")),
    "more_time": Known(also=marked("Also", "extra time, longer")),
    "less_time": Known(also=marked("Also", "take time back, shorter")),
    "end": Known(("end_statement",), marked("Also", "stop, finish, thank the speaker")),
    "pass_over": Known(("pass_over",), marked("Also", "skip, not in the room, missing")),
    "recall": Known(("recall",), marked("Also", "bring back, returned")),
    "secretariat": Known(also=marked("Also", "secretary, announcement")),
    "somebody": Known(also=marked("Also", "guest, panel, keynote")),
    "hold_outage": Known(also=marked("Also", "interruption, power cut, microphones failed")),
    "point_of_order": Known(
        ("point_of_order",), marked("Also", "motion, procedural motion, interrupt, objection"), asks_itself=True
    ),
    "rule_on_point": Known(("rule_on_point",), marked("Also", "decision of the chair"), asks_itself=True),
    "appeal": Known(("appeal_ruling", "decide_appeal"), marked("Also", "vote, votes"), asks_itself=True),
    "go_on": Known(("continue_statement",), marked("Also", "cut off by mistake, give the floor back")),
    "add": Known(also=marked("Also", "inscribe, request for the floor, speaker, register to speak")),
    "add_reply": Known(("request_reply",), marked("Also", "answer, rebuttal"), asks_itself=True),
    "filter": Known(also=marked("Also", "search, find, show only")),
    "move_up": Known(also=marked("Also", "order, earlier, rearrange")),
    "move_down": Known(also=marked("Also", "order, later, rearrange")),
    "cabinet": Known(("confirm_cabinet",), marked("Also", "minister, rank, level"), asks_itself=True),
    "replace": Known(("replace_speaker",), marked("Also", "substitute, another speaker"), asks_itself=True),
    "exchange": Known(("exchange_places",), marked("Also", "swap, trade places"), asks_itself=True),
    "text": Known(
        ("attach_text", "settle_text", "remove_text"), marked("Also", "speech, document, file"), asks_itself=True
    ),
    "in_writing": Known(("take_in_writing",), marked("Also", "written statement, submit"), asks_itself=True),
    "transfer": Known(("transfer",), marked("Also", "move to another item"), asks_itself=True),
    "fitting": Known(also=marked("Also", "forecast, limit, time left, too many speakers")),
    "look_back": Known(also=marked("Also", "history, past, as it was")),
    "pictures": Known(also=marked("Also", "chart, diagram, statistics, report")),
    "invite": Known(("invite_to_speak",), marked("Also", "invitation, civil society"), asks_itself=True),
    "close_list": Known(also=marked("Also", "gavel, closure of the list, open the list"), decides=True),
    "open_session": Known(("open_session",), marked("Also", "gavel, begin, opening")),
    "call_to_order": Known(("call_to_order",), marked("Also", "gavel, begin the meeting, start of the meeting")),
    "preside": Known(
        ("take_the_chair",), marked("Also", "Vice-President, preside, presiding officer"), asks_itself=True
    ),
    "take_up": Known(("take_up_item",), marked("Also", "agenda, next item"), asks_itself=True),
    "conclude": Known(("conclude_item",), marked("Also", "gavel, finish the item")),
    "leave_open": Known(("leave_item_open",), marked("Also", "postpone, come back to it")),
    "suspend": Known(
        ("suspend_meeting", "resume_meeting"), marked("Also", "gavel, break, lunch, motion to suspend, pause")
    ),
    "suspend_until": Known(
        ("suspend_meeting",), marked("Also", "break until, lunch, consultations, resumes at"), asks_itself=True
    ),
    "call_in_private": Known(("call_to_order",), marked("Also", "closed meeting, in camera")),
    "announce": Known(("announce",), marked("Also", "announcement, read before rising"), asks_itself=True),
    "read_out": Known(("read_announcement",), marked("Also", "announcements"), asks_itself=True),
    "extend": Known(("extend_meeting",), marked("Also", "overtime, later, interpreters"), asks_itself=True),
    "adjourn": Known(("adjourn_meeting",), marked("Also", "gavel, end the meeting, rise, motion to adjourn")),
    "close_session": Known(("close_session",), marked("Also", "gavel, end of the session, closing")),
    "lawful": Known(also=marked("Also", "precedence, procedure, which motions")),
    "motion": Known(
        ("move_motion",),
        marked("Also", "move, motion, procedural motion, adjourn the debate, close the debate, limit the statements"),
        asks_itself=True,
    ),
    "speak_for": Known(("speak_on_motion",), marked("Also", "in favour, support the motion"), asks_itself=True),
    "speak_against": Known(("speak_on_motion",), marked("Also", "oppose the motion"), asks_itself=True),
    "motion_withdrawn": Known(("withdraw_motion",), marked("Also", "withdraw the motion, take the motion back")),
    "motion_carried": Known(also=marked("Also", "gavel, adopt the motion, no objection"), decides=True),
    "put_motion": Known(also=marked("Also", "vote on the motion"), asks_itself=True),
    "object": Known(("note_objection",), marked("Also", "objection, no consensus, against"), asks_itself=True),
    "object_late": Known(also=marked("Also", "late objection, reopen, too late, after the gavel"), asks_itself=True),
    "proposal": Known(
        ("submit_proposal",), marked("Also", "draft resolution, draft decision, sponsor, tabled, L."), asks_itself=True
    ),
    "put_proposal": Known(
        ("put_to_conference", "adopt_proposal"),
        marked("Also", "draft, consensus, amendment, sponsors, circulate, consultations, defer"),
        asks_itself=True,
    ),
    "position": Known(
        ("note_position",),
        marked("Also", "explanation of position, reservation, dissociation, interpretative statement"),
        asks_itself=True,
    ),
    "roll": Known(also=marked("Also", "who is there, call the roll")),
    "quorum": Known(("set_quorum",), marked("Also", "quorum, base, denominator, how many take part"), asks_itself=True),
    "find_credentials": Known(also=marked("Also", "search, look for, papers of a delegation")),
    "formal": Known(also=marked("Also", "original")),
    "copy": Known(also=marked("Also", "photocopy, scan")),
    "information": Known(also=marked("Also", "note verbale, letter")),
    "in_order": Known(("examine_credentials",), marked("Also", "accepted, valid")),
    "incomplete": Known(
        ("examine_credentials",), marked("Also", "missing papers, checklist, signature, stamp"), asks_itself=True
    ),
    "not_accepted": Known(("examine_credentials",), marked("Also", "refused, invalid"), asks_itself=True),
    "on_assurance": Known(("accept_on_assurance",), marked("Also", "assurance, promise, original to follow")),
    "challenge": Known(
        ("challenge_credentials", "withdraw_challenge"),
        marked("Also", "objection, contest, withdraw"),
        asks_itself=True,
    ),
    "admit": Known(("decide_challenge",), marked("Also", "objection rejected")),
    "do_not_admit": Known(("decide_challenge",), marked("Also", "objection upheld, exclude")),
    "adopt_report": Known(
        ("adopt_credentials_report", "report_on_credentials"),
        marked("Also", "gavel, bureau, credentials committee, reservation"),
        asks_itself=True,
    ),
    "bureau": Known(
        ("record_bureau_meeting",), marked("Also", "bureau meeting, credentials committee"), asks_itself=True
    ),
    "presence": Known(("record_presence",), marked("Also", "attendance, roll call, in the room")),
    "full_screen": Known(also=marked("Also", "maximize, whole screen")),
    "president": Known(also=marked("Also", "chair, second screen, presiding officer")),
    "president_screen": Known(also=marked("Also", "monitor, second screen")),
    "hall": Known(also=marked("Also", "public screen, projector, beamer")),
    "hall_screen": Known(also=marked("Also", "monitor, projector")),
    "blank_hall": Known(also=marked("Also", "black screen, hide, empty")),
    "message": Known(also=marked("Also", "announce, notice, text on the screen")),
    "board": Known(also=marked("Also", "recorded vote, roll call, who voted how")),
    "overtime": Known(also=marked("Also", "over time, exceeded")),
    "sound": Known(also=marked("Also", "bell, beep, signal")),
    "president_asks": Known(also=marked("Also", "permission, confirm")),
    "grant": Known(also=marked("Also", "allow, permission")),
    "dressing": Known(also=marked("Also", "settings, preferences, options, font, translation, digits")),
    "theme": Known(also=marked("Also", "colours, night, appearance")),
    "larger": Known(also=marked("Also", "bigger, zoom in, font size")),
    "smaller": Known(also=marked("Also", "zoom out, font size")),
    "consequence": Known(also=marked("Also", "what if, before and after, preview, try it out, consequences")),
    "desk": Known(also=marked("Also", "back, close the page, now")),
    "register": Known(also=marked("Also", "delegations, observers, organizations, rights, participation")),
    "floor_desk": Known(also=marked("Also", "speakers list, back, close the page")),
    "vote": Known(
        ("call_vote",), marked("Also", "put to the vote, roll call, show of hands, recorded vote"), asks_itself=True
    ),
    "ballot": Known(
        ("open_ballot", "take_paper", "close_box", "enter_count", "announce_ballot", "draw_lot"),
        marked("Also", "secret ballot, ballot box, papers, lot, draw lots"),
        asks_itself=True,
    ),
    "item_page": Known(also=marked("Also", "agenda item, mandate, documents, decisions, item")),
    "about": Known(also=marked("Also", "history, assumptions, doubts, uncertain, information")),
    "undo": Known(("undo",), marked("Also", "take back, mistake, reverse")),
    "redo": Known(("redo",), marked("Also", "do again, bring back")),
    "back_up": Known(also=marked("Also", "save, save as, copy of the file, memory stick, USB")),
    "papers": Known(also=marked("Also", "print, PDF, export, save as, word, excel, report, list, table, CSV")),
    "settle_clock": Known(also=marked("Also", "set the clock, time of day, synchronize"), decides=True),
    "write_all_the_same": Known(also=marked("Also", "locked, copy, read only"), decides=True),
    "manual": Known(also=marked("Also", "help, instructions, documentation")),
    "keys": Known(also=marked("Also", "shortcuts, keyboard, help")),
    "change_key": Known(also=marked("Also", "shortcut, keyboard, remap")),
    "script": Known(
        ("correct_sentence", "restore_sentence", "review_sentence"), marked("Also", "wording, sentences, formulas")
    ),
    "left_panel": Known(also=marked("Also", "documents, organization of work, schedule")),
    "right_panel": Known(also=marked("Also", "side panel, log, rules")),
    "next_tab": Known(also=marked("Also", "side panel, switch")),
    "welcome": Known(also=marked("Also", "open, file, new file, start page, close the file")),
    "guide": Known(also=marked("Also", "tutorial, tour, training, help")),
    "next_moment": Known(also=marked("Also", "jump, fast forward, simulation")),
}
"""By the names of commands; one that this version does not have is not offered."""

ACTS: Mapping[str, str] = {
    "begin_statement": marked("Also", "began earlier, correct the start"),
    "change_list": marked("Also", "time limit, speaking time, deadline, rules of the list"),
    "close_list": marked("Also", "closure, deadline passed"),
    "correct_clock": marked("Also", "wrong time, hour"),
    "correct_entry": marked("Also", "typing error, mistake, change the name"),
    "decide": marked("Also", "gavel, decision, adopt, resolution, elect, election, acclamation"),
    "give_floor": marked("Also", "out of order, call on"),
    "grant_time": marked("Also", "extra time, seconds, minutes"),
    "hold_outage": marked("Also", "interruption, power cut"),
    "decide_status": marked("Also", "accredit, observer, application, admit an organization"),
    "notify_participation": marked("Also", "observer, signatory, letter"),
    "apply_for_status": marked("Also", "observer, accreditation, request"),
    "object_to_status": marked("Also", "observer, objection, oppose"),
    "change_category": marked("Also", "accession, ratification, becomes a party"),
    "register_delegate": marked("Also", "representative, head of delegation, list of participants"),
    "inscribe": marked("Also", "request, list of speakers"),
    "move_entry": marked("Also", "order, rearrange, earlier, later"),
    "open_list": marked("Also", "new list, create a list"),
    "change_row": marked("Also", "schedule, duration, time allotted"),
    "register_participant": marked("Also", "new State, observer, add a participant"),
    "reopen_list": marked("Also", "open the list again"),
    "submit_credentials": marked("Also", "letter, papers, original"),
    "withdraw": marked("Also", "cancel, remove, take off, delete"),
}
"""Other words for the acts that are offered beside the commands."""


FIRST: Mapping[str, str] = {
    "command suspend": marked("First", "suspension"),
    "command adjourn": marked("First", "adjournment"),
    "act decide": marked("First", "gavel, hammer, vote, voting, consensus"),
    "command point_of_order": marked("First", "point of order"),
    "command appeal": marked("First", "appeal"),
    "command pause": marked("First", "timer, stop, countdown, stopwatch"),
    "command end": marked("First", "finished"),
    "command next_step": marked("First", "floor"),
    "command pass_over": marked("First", "absent"),
    "command recall": marked("First", "recall"),
    "command more_time": marked("First", "more time"),
    "act change_list": marked("First", "limit"),
    "command close_list": marked("First", "reopen"),
    "command add": marked("First", "add"),
    "command filter": marked("First", "search"),
    "command find_credentials": marked("First", "credentials, full powers"),
    "command replace": marked("First", "replace"),
    "command exchange": marked("First", "exchange"),
    "act withdraw": marked("First", "withdraw"),
    "command text": marked("First", "text"),
    "command transfer": marked("First", "transfer"),
    "command extend": marked("First", "prolong"),
    "command call_to_order": marked("First", "call to order"),
    "command take_up": marked("First", "item"),
    "command president": marked("First", "president"),
    "command hall": marked("First", "hall display"),
    "command message": marked("First", "message"),
    "command sound": marked("First", "sound"),
    "command dressing": marked("First", "language"),
    "command theme": marked("First", "dark"),
    "command undo": marked("First", "revert"),
    "command redo": marked("First", "redo"),
    "command papers": marked("First", "printing"),
    "command back_up": marked("First", "save"),
    "command manual": marked("First", "manual"),
    "command keys": marked("First", "keys"),
    "command right_panel": marked("First", "journal"),
    "command welcome": marked("First", "file"),
    "command script": marked("First", "script"),
}
"""The words that mean one thing before all else that is found by them, by the values of what the palette offers."""


def known(command: Command) -> Known:
    """Return what is known of a command beside its keys; nothing of one that another matter has brought."""
    return COMMANDS.get(command.name, Known())


def is_asked(command: Command) -> bool:
    """Tell whether a command, chosen by words, is done only when one was asked once more."""
    found = known(command)
    return not found.asks_itself and (found.decides or any(told_of(act).asks for act in found.acts))


def done_by_commands() -> frozenset[str]:
    """Return the acts that are not offered beside the command which does them."""
    return frozenset(act for command in Command for act in known(command).acts)


def first(value: str, tongue_: Tongue) -> str:
    """Return the words that mean before all else what is offered by this value, in a window's language and English."""
    return _in_both(FIRST.get(value, ""), "First", tongue_)


def also(words: str, tongue_: Tongue) -> str:
    """Return other words for something: those of a window's language, and the English ones."""
    return _in_both(words, "Also", tongue_)


def _in_both(words: str, context: str, tongue_: Tongue) -> str:
    said = tongue_.translate(context, words) if words else ""
    return words if tongue_.language == ENGLISH or said == words else f"{said}, {words}"


_SAVE = marked("Also", "save, save as, store")


def not_here(typed: str, tongue_: Tongue) -> str:
    """Say in one sentence what somebody looks for that this version does not have; nothing where it has it."""
    told = {
        _SAVE: tongue_.translate("Wordbook", "Nothing needs to be saved: each act is kept as it is done."),
    }
    return next((sentence for words, sentence in told.items() if _looks_for(typed, words, tongue_)), "")


def _looks_for(typed: str, words: str, tongue_: Tongue) -> bool:
    """Tell whether what was typed begins one of the words, from three letters on (two where they are Chinese)."""
    sought = compared(typed)
    if len(sought) < (4 if sought.isascii() else 2):
        return False
    return any(compared(word).startswith(sought) for told in (words, also(words, tongue_)) for word in parted(told))


def english(command: Command) -> str:
    """Return what a command does in English, by which it is found in every language."""
    return tongue(ENGLISH).translate("Keys", command.words)
