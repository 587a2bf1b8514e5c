"""What the arguments of acts mean, each told once; and the kinds of argument that several acts share."""

from typing import Annotated

from pydantic import Field, Strict

from chairconsole.rules import lines

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

Rounds = Annotated[int, Strict(), Field(gt=0, le=100)]
"""How often a delegation may speak in one list."""

Votes = Annotated[int, Strict(), Field(ge=0, le=1_000)]
"""Votes counted."""

SchemaVersion = Annotated[int, Strict(), Field(ge=1, le=1_000)]
"""A version of the schema of a conference file."""

Prose = Annotated[str, lines.prose]
"""A text of several lines."""

MaybeProse = Annotated[str | None, lines.prose]
"""A text of several lines, or none."""

Content = Annotated[str, Field(max_length=12_000_000)]
"""A file as it came, in base64."""

MEANINGS: dict[str, str] = {
    "abstain": "how many abstained (default 0)",
    "admitted": "whether the Conference admits the representative that was challenged (true or false)",
    "along": "a speakers list whose end moves along by as much, by its agenda item (default: none)",
    "as": "in what capacity somebody on no list speaks",
    "before": "the delegation before which one is moved; null: to the end",
    "began_at": "when the statement really began; not before the call, not later than the act",
    "begin": "whether the statement begins with the call (true), or later with begin_statement (false)",
    "category": "party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group",
    "challenger": "the State party that objects",
    "check_against_delivery": "whether the speech may depart from the text (default false)",
    "closes": "the deadline for requests; null: none",
    "code": "the code by which a participant is to be known",
    "content": "the file in which the text came, in base64",
    "copied": "whether the notice names both and was copied to the other delegation (default false)",
    "data": "the conference's data, in the form of the sample's",
    "decision": "the words of the decision on which the act rests, to be recorded",
    "delegation": "ISO 3166-1 alpha-3 code, EU, a group's code, or the code given at registration",
    "delegations": "several delegations, by their codes",
    "ends_by": "when the last statement of the list should have ended; null: no bound",
    "evidence": "what shows membership of the cabinet, or that there is none",
    "fate": "wished, not_wished, clean_copy_awaited, sent or posted",
    "file": "the name of the file in which the text came",
    "finding": "in_order, incomplete or not_accepted",
    "followed": "whether the console's clock follows the laptop's new time",
    "form": "formal, copy or information",
    "from": "when the outage began",
    "gender": "of the speaker: f or m, for forms of address",
    "grounds": "on what the objection rests",
    "groups_first": "whether groups stand before States (default false)",
    "hold_place_until_confirmed": "whether an unconfirmed minister keeps the minister's rung (default true)",
    "honorific": "how the speaker is styled, as H.E. Ms.",
    "in_writing": "whether the text will be submitted in writing instead",
    "issued_by": "the authority that issued the credentials",
    "item": "the number of an agenda item, as 1(f)",
    "key": "the key of a sentence of the President's script",
    "language": "the language in which the statement will be made",
    "later_limit_s": "the limit of a delegation's later statements in the list, in seconds; null: as the first",
    "least_limit_s": "below which no limit is proposed, in seconds (default 120)",
    "level": "HS, VP, CP, HG, DPM, M, VM, CD or R (default R)",
    "limit_group_s": "the limit of a group's statement, in seconds (default 420)",
    "limit_s": "the limit of a statement, in seconds (a list's default 240)",
    "list": "a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply",
    "meeting": "the number of a plenary meeting",
    "member": "whether the minister is a member of the cabinet (default true)",
    "minutes": "planned minutes",
    "name": "the name of a person or of a participant",
    "note": "remarks, for the record",
    "notified_at": "when the secretariat was notified",
    "observers_last": "whether entities and organizations stand after all others (default true)",
    "office": "the office in which somebody presides, as President or Vice-President",
    "offset_s": "by how many seconds the rehearsal's clock is ahead of the laptop's",
    "on_behalf_of": "the delegation whose representative speaks for a group",
    "opens": "when the list opens; requests received before are void; null: no bound",
    "overrule": "how many voted to overrule the President's ruling",
    "place": "next (default) or end",
    "position": "the row within a meeting of the organization of work, from 1",
    "precedence": "ministerial (default), protocol or none",
    "present": "whether the delegation is in the room (true or false)",
    "reader": "the native reader who has reviewed the sentence",
    "reason": "why, for the record",
    "received_at": "when it was received (default: the act's time; never later)",
    "reference": "the request's own reference",
    "regional_group": "African, Asia-Pacific, Eastern European, GRULAC or WEOG",
    "replies": "when replies are taken: end_of_day (default), first or next_day",
    "rounds": "how often a delegation may speak in the list; null: no bound",
    "ruling": "upheld or rejected",
    "sample": "the name of a sample conference, as cosp8",
    "seconds": "seconds granted, or (negative) taken back; for a step of the laptop's clock: by how much",
    "speaker": "who is given the floor on no list, in words",
    "subject": "what the point of order is about",
    "sustain": "how many voted against overruling it",
    "text": "the words: of the decision, of the ruling, or of the statement",
    "title": "the speaker's office, as Minister of Justice",
    "to": "when the outage ended",
    "until": "until when the meeting goes on",
    "with": "the delegation with which places are exchanged",
}
"""Arguments mean the same in every act that takes them, but for the few below."""

_MEANINGS_IN = {
    ("migrate", "from"): "the version of the schema before",
    ("migrate", "to"): "the version of the schema after",
    ("correct_sentence", "language"): "the language of the sentence",
    ("restore_sentence", "language"): "the language of the sentence",
    ("review_sentence", "language"): "the language of the sentence",
    ("correct_sentence", "text"): "the sentence, with { $name } where a word is put in",
    ("transfer", "to"): "the list to which they are transferred, by its agenda item",
    ("request_reply", "to"): "the delegation to which the reply is made",
}


def meaning(act: str, argument: str) -> str:
    """Return what an argument of an act means, in a few words."""
    return _MEANINGS_IN.get((act, argument)) or MEANINGS[argument]
