"""Who is in the room, and of whom the quorum is counted (Rule 41, number probable)."""

from typing import Annotated, TypedDict, Unpack

from pydantic import Field, Strict

from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.ledger.wording import of_argument
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.refusal import Refusal, probable_rule
from chairconsole.rules.sentence import Sentence, counted, in_a_row, sentence
from chairconsole.rules.terms import Base, Category

RULE = probable_rule(41)

Figure = Annotated[int, Strict(), Field(gt=0, le=1_000)]


class QuorumSettings(TypedDict, total=False):
    """What can be settled about the quorum."""

    debate_of: Base
    decide_of: Base
    participating: Figure | None


@act(words=sentence("note who is present"), about=(About.CREDENTIALS,), place=50)
def record_presence(room: Room, delegation: str, present: bool) -> Outcome:
    """Note that a delegation is in the room, or has left it."""
    who = room.participant(delegation)
    attended = who.attended or present
    room.door.put(who, who.but(present=present, presence_at=room.at, attended=attended))
    if present:
        told = sentence("{name} present", name=called(who))
    else:
        told = sentence("{name} not present", name=called(who))
    return Outcome(told, {"delegation": who.code})


@act(words=sentence("settle of whom the quorum is counted"), decides=True)
def set_quorum(room: Room, **settings: Unpack[QuorumSettings]) -> Outcome:
    """Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting)."""
    if not settings:
        raise Refusal(sentence("Say what is to be settled about the quorum."), RULE)
    figure, parties = settings.get("participating"), len(room.door.find(Participant, category=Category.PARTY))
    if figure is not None and figure > parties:
        raise Refusal(counted("There are %n States parties, so no more take part.", "", parties), RULE)
    conference = room.conference
    columns = {"debate_of": "quorum_debate_of", "decide_of": "quorum_decide_of"}
    room.door.put(conference, conference.but(**{columns.get(name, name): value for name, value in settings.items()}))
    told = in_a_row(_told(name, value) for name, value in settings.items())
    return Outcome(sentence("Quorum: {settings}", settings=told))


def _told(name: str, value: object) -> Sentence:
    match value:
        case None:
            words: str = sentence("as counted")
        case Base.PARTIES:
            words = sentence("all States parties")
        case Base.PARTICIPATING:
            words = sentence("the States parties that take part")
        case _:
            words = str(value)
    return sentence("{setting}: {value}", setting=of_argument("set_quorum", name), value=words)
