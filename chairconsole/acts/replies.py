"""Rights of reply: asked for during the debate, kept in a list of their own (General Assembly decision 34/401)."""

from typing import TypedDict, Unpack

from chairconsole.acts.entries import enter, to_inscribe
from chairconsole.acts.lists import REPLY
from chairconsole.acts.standing import place_told
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.lists import SpeakersList
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import Precedence

FIRST_REPLY_S, LATER_REPLY_S, ROUNDS = 600, 300, 2
"""Ten minutes, then five, twice an item: General Assembly practice (not certain); each is a setting of the list."""


class ReplyTo(TypedDict, total=False):
    """To whom a reply is made."""

    to: str


@act(words=sentence("enter a request for the right of reply"))
def request_reply(room: Room, list: str, delegation: str, **aim: Unpack[ReplyTo]) -> Outcome:
    """Enter a request for a right of reply in the debate's list of replies, which opens with the first."""
    debate = room.list(list)
    if debate.code.endswith(REPLY):
        raise Refusal(sentence("Name the list of the debate, not that of its replies."))
    replies = room.door.get(SpeakersList, debate.code + REPLY) or room.door.add(_list_of_replies(debate))
    who = to_inscribe(room, replies, delegation)
    to = room.participant(aim["to"]) if aim.get("to") else None
    if to is not None and to.code == who.code:
        raise Refusal(sentence("{name} cannot reply to itself.", name=called(who)))
    entry = enter(room, replies, who, room.at, reply_to=to and to.code)
    place = place_told(room, entry, replies)
    if to is None:
        told = sentence("{name} asks for the right of reply, {place}", name=called(who), place=place)
        return Outcome(told, {"delegation": who.code})
    told = sentence(
        "{name} asks for the right of reply to {other}, {place}", name=called(who), other=called(to), place=place
    )
    return Outcome(told, {"delegation": who.code, "to": to.code})


def _list_of_replies(debate: SpeakersList) -> SpeakersList:
    return SpeakersList(
        code=debate.code + REPLY,
        item=debate.item,
        limit_s=FIRST_REPLY_S,
        limit_group_s=FIRST_REPLY_S,
        later_limit_s=LATER_REPLY_S,
        rounds=ROUNDS,
        precedence=Precedence.NONE,
    )
