"""What the arguments of acts mean, each told once; and the kinds of argument that several acts share."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, Strict

from chairconsole.ledger.registry import told_of
from chairconsole.rules import lines
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.typed import Side

A_DAY_S = 86_400

Seconds = Annotated[int, Strict(), Field(gt=0, le=A_DAY_S)]
"""A duration in whole seconds, more than none."""

Grant = Annotated[int, Strict(), Field(ge=-A_DAY_S, le=A_DAY_S)]
"""Seconds granted, or (negative) taken back."""

Minutes = Annotated[int, Strict(), Field(ge=0, le=A_DAY_S // 60)]
"""Planned minutes; none is a row for which no time is set aside."""

A_CENTURY_S = 100 * 366 * A_DAY_S

ClockSeconds = Annotated[float, Field(ge=-A_CENTURY_S, le=A_CENTURY_S)]
"""By how much a clock differs, either way."""

Resources = Annotated[int, Strict(), Field(ge=0, le=1_000)]
"""How many meetings there are resources for."""

Place = Annotated[int, Strict(), Field(gt=0, le=1_000)]
"""A place in a row of several, from 1."""

Rounds = Annotated[int, Strict(), Field(gt=0, le=100)]
"""How often a delegation may speak in one list."""

Ordinal = Annotated[int, Strict(), Field(ge=1, le=1_000)]
"""A place in an order, from 1."""

Votes = Annotated[int, Strict(), Field(ge=0, le=1_000)]
"""Votes counted."""

Lot = Annotated[int, Strict(), Field(ge=0, lt=1_000_000)]
"""A number drawn, by which one of several is chosen."""

Places = Annotated[int, Strict(), Field(gt=0, le=100)]
"""Places that an election fills."""

SchemaVersion = Annotated[int, Strict(), Field(ge=1, le=1_000)]
"""A version of the schema of a conference file."""

Prose = Annotated[str, lines.prose]
"""A text of several lines."""

MaybeProse = Annotated[str | None, lines.prose]
"""A text of several lines, or none."""

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The languages of the Conference, in which a title may be known."""


def _by_language(given: object) -> object:
    """Take words that tell no language for English."""
    return {"en": given} if isinstance(given, str) else given


def _made_fit(titles: dict[str, str]) -> dict[str, str]:
    fit = {language: lines.line(title, language)[0] for language, title in titles.items()}
    if not fit or not all(fit.values()):
        raise ValueError("a title needs its words")
    strange = sorted(fit.keys() - set(LANGUAGES))
    if strange:
        raise ValueError(f"{strange[0]} is no language of the Conference: {', '.join(LANGUAGES)}")
    return fit


Titles = Annotated[dict[str, str], BeforeValidator(_by_language), AfterValidator(_made_fit)]
"""A title or a name by language; words alone are English."""


def with_english(titles: Mapping[str, str]) -> dict[str, str]:
    """Return titles by language; while none is known in English, the first one stands for it."""
    return {"en": next(iter(titles.values())), **titles}


def _as_code(given: object) -> object:
    return str(given) if isinstance(given, int) and not isinstance(given, bool) else given


MeetingCode = Annotated[str, BeforeValidator(_as_code), lines.line]
"""A meeting by its code; a number is taken for one too."""

Content = Annotated[str, Field(max_length=12_000_000)]
"""A file as it came, in base64."""

MEANINGS: dict[str, Sentence] = {
    "amendment": sentence("the amendment that is put, by its symbol"),
    "facilitator": sentence("who leads the consultations"),
    "kind": sentence("resolution, decision, recommendation (to the General Assembly) or declaration"),
    "languages": sentence("in which languages, of ar, zh, en, fr, ru, es (default: all six)"),
    "leave": sentence("the President's reason for putting it though it was not sent out on an earlier day"),
    "part": sentence("the part that is put, as the proposal's symbol, # and the part's name"),
    "parts": sentence("the parts to be voted on apart: a list of name, operative (true or false) and by, who asks"),
    "proposal": sentence("the proposal that is put, by its symbol"),
    "source": sentence("where the date stands"),
    "sponsors": sentence("the States parties that sponsor it, by their codes"),
    "symbol": sentence("the symbol of a proposal, as CAC/COSP/2019/L.2"),
    "what": sentence("what is due, as drafts"),
    "abstain": sentence("how many abstained (default 0)"),
    "action": sentence("the place of an action expected under the item, which the decision settles"),
    "admitted": sentence("whether the Conference admits the representative that was challenged (true or false)"),
    "applied_at": sentence("when the application was received (default: none was)"),
    "along": sentence("a speakers list whose end moves along by as much, by its agenda item (default: none)"),
    "as_amended": sentence("whether it was changed before it was adopted (default false)"),
    "as_of": sentence("the moment that the report tells of (default: the act's time; never later)"),
    "at": sentence("when it was (default: the act's time; never later)"),
    "as": sentence("in what capacity somebody on no list speaks"),
    "before": sentence("the delegation before which one is moved; null: to the end"),
    "began_at": sentence("when the statement really began; not before the call, not later than the act"),
    "asked_by": sentence("the State party that asked for the vote"),
    "appeal": sentence("whether the appeal against a ruling is put (default false)"),
    "certainty": sentence("certain, probable or unknown"),
    "cf": sentence("the rule of another body that tells the same, as GA rule 76"),
    "carried": sentence("whether the motion is carried (true or false)"),
    "debate_of": sentence("of whom the quorum to debate is counted: parties or participating"),
    "decide_of": sentence("of whom the quorum to decide is counted: parties or participating"),
    "figures": sentence("figures of the rule by their names, as a share, a number of speakers or a limit"),
    "first": sentence("the State drawn by lot, with which a roll call begins"),
    "for": sentence("who asked for it"),
    "lot": sentence("a number by which the State is drawn: counted round the roll, from 0 (default: none)"),
    "majority": sentence("simple or two_thirds"),
    "method": sentence("show_of_hands (default), roll_call or recorded"),
    "motion": sentence(
        "suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or "
        "reconsider"
    ),
    "no": sentence("how many voted against"),
    "number": sentence("its number"),
    "on": sentence(
        "what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, "
        "as resolution 8/1 or by its time"
    ),
    "on_voting": sentence("whether it is on the conduct of the vote that is being taken (default false)"),
    "participating": sentence("how many States parties take part; null: as counted"),
    "private": sentence("whether the meeting is held in private (default false)"),
    "question": sentence("what is put to the vote, in words"),
    "side": sentence("for or against"),
    "vote": sentence("yes, no, abstain, not_participating or no_answer"),
    "vote_meant": sentence("what the delegation had meant to vote: yes, no, abstain or not_participating"),
    "when": sentence("before (default) or after the voting"),
    "yes": sentence("how many voted in favour"),
    "blank": sentence("how many papers were blank, which are abstentions"),
    "candidates": sentence("who can be elected: delegations by their codes, or words"),
    "chosen": sentence("whom the lot named"),
    "count": sentence("first or second"),
    "given_out": sentence("how many papers were given out"),
    "in_box": sentence("how many papers were found in the box"),
    "invalid": sentence("how many papers were invalid"),
    "places": sentence("how many are to be elected"),
    "tellers": sentence("the delegations whose representatives count, by their codes"),
    "votes": sentence("how many votes each candidate has"),
    "begin": sentence("whether the statement begins with the call (true), or later with begin_statement (false)"),
    "by": sentence("the State party that objects"),
    "by_group": sentence("the regional group that nominates, where it is not the delegation's own"),
    "category": sentence("party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group"),
    "challenger": sentence("the State party that objects"),
    "check_against_delivery": sentence("whether the speech may depart from the text (default false)"),
    "closes": sentence("the deadline for requests; null: none"),
    "code": sentence("the code by which a participant is to be known"),
    "codes": sentence("the applicants that stand in the list, by their codes; all who applied where none is named"),
    "content": sentence("the file in which the text came, in base64"),
    "copied": sentence("whether the notice names both and was copied to the other delegation (default false)"),
    "data": sentence("the conference's data, in the form of the sample's"),
    "decision": sentence("the words of the decision on which the act rests, to be recorded"),
    "document": sentence("the symbol of the document that it is about"),
    "delegation": sentence("ISO 3166-1 alpha-3 code, EU, a group's code, or the code given at registration"),
    "delegations": sentence("several delegations, by their codes"),
    "ends_by": sentence("when the last statement of the list should have ended; null: no bound"),
    "examined": sentence("the delegations whose credentials were examined, by their codes"),
    "evidence": sentence("what shows membership of the cabinet, or that there is none"),
    "fate": sentence("wished, not_wished, clean_copy_awaited, sent or posted"),
    "file": sentence("the name of the file in which the text came"),
    "finding": sentence("in_order, incomplete or not_accepted"),
    "followed": sentence("whether the console's clock follows the laptop's new time"),
    "form": sentence("formal, copy or information"),
    "from": sentence("when the outage began"),
    "gender": sentence("of the speaker: f or m, for forms of address"),
    "granted": sentence("whether the Conference accords observer status (true or false)"),
    "grounds": sentence("on what the objection rests"),
    "groups_first": sentence("whether groups stand before States (default false)"),
    "hold_place_until_confirmed": sentence("whether an unconfirmed minister keeps the minister's rung (default true)"),
    "honorific": sentence("how the speaker is styled, as H.E. Ms."),
    "in_writing": sentence("whether the text will be submitted in writing instead"),
    "issued_by": sentence("the authority that issued the credentials"),
    "item": sentence("the number of an agenda item, as 1(f)"),
    "key": sentence("the key of a sentence of the President's script"),
    "language": sentence("the language in which the statement will be made"),
    "later_limit_s": sentence(
        "the limit of a delegation's later statements in the list, in seconds; null: as the first"
    ),
    "least_limit_s": sentence("below which no limit is proposed, in seconds (default 120)"),
    "level": sentence("HS, VP, CP, HG, DPM, M, VM, CD or R (default R)"),
    "limit_group_s": sentence("the limit of a group's statement, in seconds (default 420)"),
    "limit_s": sentence("the limit of a statement, in seconds (a list's default 240)"),
    "list": sentence("a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply"),
    "meeting": sentence("a meeting, by its code, as 3 or P1"),
    "member": sentence("whether the minister is a member of the cabinet (default true)"),
    "minutes": sentence("planned minutes"),
    "name": sentence("the name of a person or of a participant"),
    "note": sentence("remarks, for the record"),
    "notified_at": sentence("when the secretariat was notified"),
    "observers_last": sentence("whether entities and organizations stand after all others (default true)"),
    "office": sentence("the office in which somebody presides, as President or Vice-President"),
    "offset_s": sentence("by how many seconds the rehearsal's clock is ahead of the laptop's"),
    "on_behalf_of": sentence("the delegation whose representative speaks for a group"),
    "opens": sentence("when the list opens; requests received before are void; null: no bound"),
    "order": sentence("its place among the actions expected under the item, from 1"),
    "outcome": sentence("what became of it"),
    "overrule": sentence("how many voted to overrule the President's ruling"),
    "place": sentence("next (default) or end"),
    "position": sentence("the row within a meeting of the organization of work, from 1"),
    "practice": sentence("host or rule_22"),
    "precedence": sentence("ministerial (default), protocol or none"),
    "present": sentence("whether the delegation is in the room (true or false)"),
    "reader": sentence("the native reader who has reviewed the sentence"),
    "reason": sentence("why, for the record"),
    "received_at": sentence("when it was received (default: the act's time; never later)"),
    "recommends": sentence("what the Bureau recommends to the Conference"),
    "reservations": sentence("what delegations put on record: a list of delegation and text"),
    "role": sentence("head, alternate, adviser or representative (default representative)"),
    "reference": sentence("the request's own reference"),
    "regional_group": sentence("African, Asia-Pacific, Eastern European, GRULAC or WEOG"),
    "replies": sentence("when replies are taken: end_of_day (default), first or next_day"),
    "rounds": sentence("how often a delegation may speak in the list; null: no bound"),
    "ruling": sentence("upheld or rejected"),
    "say": sentence("how the name is said"),
    "since": sentence("since when it holds (default: the act's time; never later)"),
    "successor": sentence("the delegation that follows in the office"),
    "sample": sentence("the name of a sample conference, as cosp8"),
    "seconds": sentence("seconds granted, or (negative) taken back; for a step of the laptop's clock: by how much"),
    "speaker": sentence("who is given the floor on no list, in words"),
    "subject": sentence("what the point of order is about"),
    "summary": sentence("what the rule says, in own words"),
    "sustain": sentence("how many voted against overruling it"),
    "text": sentence("the words: of the decision, of the ruling, or of the statement"),
    "title": sentence("the speaker's office, as Minister of Justice"),
    "annotation": sentence("what the item is about, from the annotated agenda"),
    "body": sentence("the body whose meeting it is, by its code; without it, the Conference itself"),
    "ends": sentence("when it ends"),
    "host": sentence("the delegation of the host country, by its code"),
    "interpreted": sentence("whether the meeting has interpretation (default true)"),
    "interpreted_meetings": sentence("for how many meetings there is interpretation; null: not known"),
    "items": sentence("several agenda items, by their numbers"),
    "number_to": sentence("the new number; all that names the item is carried along"),
    "parallel_capacity": sentence("how many meetings can have interpretation at once; null: not known"),
    "parent": sentence("the item of which it is a part (default: as the number tells)"),
    "purpose": sentence(
        "the kind that acts look for, as opening, elections, organization, observers, credentials or report"
    ),
    "short_title": sentence("the short title, by language; without it, the title"),
    "starts": sentence("when it begins"),
    "time_zone": sentence("the time zone where the Conference meets, as Asia/Dubai"),
    "to_meeting": sentence("the meeting to which it is moved, by its code; without it, the same one"),
    "to_position": sentence("the place where it then stands, from 1 (default: the last)"),
    "track": sentence("plenary, parallel or third (default: as the code tells)"),
    "to": sentence("when the outage ended"),
    "until_elected": sentence(
        "whether it is only until officers are elected, as the outgoing President (default false)"
    ),
    "until": sentence("until when the meeting goes on"),
    "words": sentence("what the Conference is expected to do, in English: what goes on behind “wishes to”"),
    "with": sentence("the delegation with which places are exchanged"),
}
"""Arguments mean the same in every act that takes them, but for the few below."""

_MEANINGS_IN = {
    ("change_conference", "document"): sentence("the symbol of the annotated provisional agenda"),
    ("circulate", "at"): sentence("when it was sent out (default: the act's time; never later)"),
    ("defer_proposal", "to"): sentence("to when, in words"),
    ("divide", "by"): sentence("the State party that asks for the division, where the parts do not say"),
    ("drop_amendment", "symbol"): sentence("the symbol of an amendment"),
    ("note_position", "decision"): sentence("a decision, as resolution 8/1 or by its time"),
    ("note_position", "kind"): sentence("explanation, reservation or dissociation"),
    ("order_amendments", "order"): sentence("amendments by their symbols, the furthest from the original first"),
    ("order_amendments", "to"): sentence("the proposal that they amend, by its symbol"),
    ("read_implications", "text"): sentence("the words of the statement; none: its reading is waived"),
    ("reopen_decision", "decision"): sentence("a decision, as resolution 8/1 or by its time"),
    ("revise_proposal", "as"): sentence("what the revision is called, as Rev.1 or as orally revised"),
    ("set_deadline", "at"): sentence("when it is due"),
    ("submit_amendment", "by"): sentence("the State party that submits it"),
    ("submit_amendment", "symbol"): sentence("the symbol of the amendment, its own"),
    ("submit_amendment", "to"): sentence("the proposal that it amends, by its symbol"),
    ("submit_proposal", "title"): sentence("the title of the proposal"),
    ("withdraw_objection_to", "by"): sentence("the State party that objected"),
    ("apply_for_status", "code"): sentence("the code of a participant"),
    ("change_category", "code"): sentence("the code of a participant"),
    ("decide_status", "code"): sentence("one applicant, by its code; all to whom nobody objects where none is named"),
    ("invite_to_speak", "code"): sentence("the code of a participant"),
    ("notify_participation", "code"): sentence("the code of a participant"),
    ("object_to_status", "code"): sentence("the code of a participant"),
    ("withdraw_objection", "code"): sentence("the code of a participant"),
    ("elect_by_acclamation", "office"): sentence(
        "president, vice_president or rapporteur (default: every office that is vacant)"
    ),
    ("open_ballot", "office"): sentence("president, vice_president or rapporteur"),
    ("open_ballot", "question"): sentence("what is elected, in words, where it is no office"),
    ("nominate", "office"): sentence("president, vice_president or rapporteur"),
    ("replace_officer", "office"): sentence("president, vice_president or rapporteur"),
    ("withdraw_nomination", "office"): sentence("president, vice_president or rapporteur"),
    ("record_bureau_meeting", "present"): sentence("the delegations of the Bureau that were there, by their codes"),
    ("correct_clock", "seconds"): sentence(
        "by how many seconds the console's clock is set forward, or (negative) back"
    ),
    ("announce", "text"): sentence("what is to be announced"),
    ("add_item", "before"): sentence("the agenda item before which it stands (default: the end)"),
    ("add_item", "number"): sentence("the number of the item, as 11 or 8(d)"),
    ("add_item", "title"): sentence("the title, by language; words alone are English"),
    ("cancel_meeting", "code"): sentence("a meeting, by its code, as 3 or P1"),
    ("change_conference", "ends"): sentence("the last day of the session"),
    ("change_conference", "name"): sentence("the name of the conference, by language; words alone are English"),
    ("change_conference", "place"): sentence("the city where the Conference meets"),
    ("change_conference", "starts"): sentence("the first day of the session"),
    ("change_item", "before"): sentence("the agenda item before which it stands"),
    ("change_item", "number"): sentence("the number of an agenda item, as 1(f)"),
    ("change_item", "short_title"): sentence("the short title, by language; the others stay"),
    ("change_item", "title"): sentence("the title, by language; the others stay"),
    ("change_row", "title"): sentence("what it is called, by language; words alone are English"),
    ("close_parallel", "code"): sentence("a meeting of another room, by its code, as P1"),
    ("defer_item", "number"): sentence("the number of an agenda item, as 1(f)"),
    ("defer_item", "to"): sentence("to what the item is deferred, in words"),
    ("delete_item", "number"): sentence("the number of an agenda item, as 1(f)"),
    ("move_meeting", "code"): sentence("a meeting, by its code, as 3 or P1"),
    ("open_list", "with"): sentence("further agenda items that have this list too, by their numbers"),
    ("open_parallel", "code"): sentence("a meeting of another room, by its code, as P1"),
    ("plan_item", "before"): sentence("the part of the meeting before which it stands, from 1 (default: the end)"),
    ("plan_item", "title"): sentence("what it is called, by language; without it, as the items"),
    ("plan_meeting", "code"): sentence("the code of the meeting: 11 in the plenary, P9 in the second room"),
    ("plan_meeting", "title"): sentence("what the meeting is called, by language; words alone are English"),
    ("call_vote", "motion"): sentence("whether the pending motion is put (default false)"),
    ("move_motion", "limit_s"): sentence("to how many seconds statements are to be limited"),
    ("move_motion", "until"): sentence("until when the meeting is to be suspended"),
    ("note_intention", "vote"): sentence("the number of the vote"),
    ("set_rule", "number"): sentence("the number of the rule; null: not known"),
    ("set_rule", "subject"): sentence("the subject of the rule, by its heading"),
    ("suspend_meeting", "until"): sentence("until when the meeting is suspended (default: until it is resumed)"),
    ("migrate", "from"): sentence("the version of the schema before"),
    ("migrate", "to"): sentence("the version of the schema after"),
    ("expect_action", "from"): sentence("who is to report: a code, or words"),
    ("expect_action", "order"): sentence(
        "its place among the actions expected under the item, from 1 (default: the last)"
    ),
    ("correct_sentence", "language"): sentence("the language of the sentence"),
    ("restore_sentence", "language"): sentence("the language of the sentence"),
    ("review_sentence", "language"): sentence("the language of the sentence"),
    ("correct_sentence", "text"): sentence("the sentence, with { $name } where a word is put in"),
    ("transfer", "to"): sentence("the list to which they are transferred, by its agenda item"),
    ("request_reply", "to"): sentence("the delegation to which the reply is made"),
}

SIDES: dict[str, Side] = {
    "applied_at": Side.LAST,
    "as_of": Side.LAST,
    "at": Side.LAST,
    "since": Side.LAST,
    "starts": Side.NEXT,
    "began_at": Side.LAST,
    "closes": Side.NEXT,
    "ends": Side.NEXT,
    "ends_by": Side.NEXT,
    "from": Side.LAST,
    "notified_at": Side.LAST,
    "opens": Side.NEAREST,
    "received_at": Side.LAST,
    "to": Side.LAST,
    "until": Side.NEXT,
}
"""Towards which side an hour is meant that is typed without its day."""


def meaning(act: str, argument: str) -> Sentence:
    """Return what an argument of an act means, in a few words."""
    return told_of(act).meanings.get(argument) or _MEANINGS_IN.get((act, argument)) or MEANINGS[argument]
