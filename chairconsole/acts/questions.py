"""The question of an agenda item itself, by its purpose, and whether the Conference has answered it."""

from chairconsole.acts.actions import next_action
from chairconsole.acts.officers import vacant
from chairconsole.ledger.registry import told_of
from chairconsole.ledger.room import Room
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.participation import Participant
from chairconsole.records.facts.votes import Vote
from chairconsole.records.memory import IDS_PER_ACT
from chairconsole.rules.participation import awaits_decision
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import Office
from chairconsole.rules.turn import QUESTIONS, asked

_ACTS_OF_THEIR_OWN = 4
"""The version of the schema since which such questions have acts of their own; before, `decide` answered each."""

_OWN = ("decide", "adopt_proposal")
"""By which acts the own question of an item is decided that has none of its own."""

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
    numbers = [d.id // IDS_PER_ACT for d in room.door.find(Decision, item=item.number, reopened_at=None)]
    lines = [(number, room.history.line(number)) for number in numbers]
    own = [number for number, line in lines if line is None or line.act in _OWN]
    if questions is None or item.purpose == "report":
        return bool(own) or is_voted_upon(room, item.number)
    return any(number < _acts_since(room) for number in own)


def question_under(room: Room, item: AgendaItem) -> str:
    """Return in words what is put to the vote under an item where it is not decided without one, in English."""
    action = next_action(room, item.number)
    if action is not None:
        return capital(action.words["en"])
    keys = [key for key in QUESTIONS.get(item.purpose or "", ()) if not has_answer(room, key)]
    acts = [act for act in (asked(item.number, key).act for key in keys) if act is not None and act.name != "decide"]
    return capital(str(told_of(acts[0].name).words)) if acts else item.title["en"]


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
    """Tell whether a question under an item was decided by a vote; an appeal, a motion or an amendment is another."""
    put = room.door.find(Vote, item=item, motion=None, point=None, amendment=None, part=None)
    return any(vote.announced_at is not None for vote in put)


def _acts_since(room: Room) -> int:
    """Return the line behind which a question with an act of its own is answered by that alone."""
    brought = room.history.standing("migrate")
    return max((line.number for line in brought if line.args.get("from", 0) < _ACTS_OF_THEIR_OWN), default=0)
