"""The question of an agenda item itself, by its purpose, and whether the Conference has answered it."""

from chairconsole.acts.officers import vacant
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.votes import Vote
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.rules.participation import awaits_decision
from chairconsole.rules.terms import Office
from chairconsole.rules.turn import QUESTIONS

_ACTS_OF_THEIR_OWN = 4
"""The version of the schema since which such questions have acts of their own; before, `decide` answered each."""

_WITHOUT = frozenset({"opening", "general_discussion"})
"""The purposes of items that have no question: they are opened, or spoken under."""


def has_question(room: Room, item: AgendaItem) -> bool:
    """Tell whether an item has a question of its own; one that has parts leaves it to them."""
    return item.purpose not in _WITHOUT and not room.door.find(AgendaItem, parent=item.number, deleted_at=None)


def is_answered(room: Room, item: AgendaItem) -> bool:
    """Tell whether the question of an item itself is answered."""
    questions = QUESTIONS.get(item.purpose or "")
    if questions is not None and all(has_answer(room, key) for key in questions):
        return True
    # an extension, an appeal or a list closed is decided under an item too, and is not its question
    numbers = [d.id // IDS_PER_ACT for d in room.door.find(Decision, item=item.number)]
    lines = [(number, room.history.line(number)) for number in numbers]
    own = [number for number, line in lines if line is None or line.act == "decide"]
    if questions is None or item.purpose == "report":
        return bool(own) or is_voted_upon(room, item.number)
    return any(number < _acts_since(room) for number in own)


def has_answer(room: Room, key: str) -> bool:
    """Tell whether a question that has an act of its own was answered by it."""
    conference = room.conference
    match key:
        case "election-acclamation":
            return not any(vacant(room, office) for office in Office)
        case "adopt-agenda":
            return conference.agenda_adopted_at is not None
        case "adopt-organization":
            return conference.organization_adopted_at is not None
        case "observers":
            return not any(map(awaits_decision, room.door.all(Participant)))
        case "credentials-report":
            return conference.credentials_report_at is not None
    return False


def is_voted_upon(room: Room, item: str) -> bool:
    """Tell whether a question under an item was decided by a vote; an appeal or a motion is another matter."""
    put = room.door.find(Vote, item=item, motion=None, point=None)
    return any(vote.announced_at is not None for vote in put)


def _acts_since(room: Room) -> int:
    """Return the line behind which a question with an act of its own is answered by that alone."""
    brought = room.history.standing("migrate")
    return max((line.number for line in brought if line.args.get("from", 0) < _ACTS_OF_THEIR_OWN), default=0)
