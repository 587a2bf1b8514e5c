"""The agenda: taking up items, concluding them or leaving them open, deciding, and the minutes planned for them."""

from chairconsole.acts.objections import needs_nobody_to_object, needs_nobody_to_object_under
from chairconsole.ledger.arguments import Minutes, Prose
from chairconsole.ledger.presence import told_below
from chairconsole.ledger.proposals import needs_no_vote_on
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.facts.programme import ProgrammeEntry
from chairconsole.records.facts.proposals import Proposal
from chairconsole.rules.proposals import left_open
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Named, counted, sentence
from chairconsole.rules.terms import AgendaState, Purpose


@act(words=sentence("take up an item"), about=(About.ITEM,), place=10)
def take_up_item(room: Room, item: str) -> Outcome:
    """Take up an agenda item, or go on with it; another one in hand till then is suspended (Rule 27)."""
    needs_no_vote(room.door)
    taken = room.item(item)
    conference = room.conference
    if conference.item_in_hand not in (None, item):
        before = room.item(str(conference.item_in_hand))
        room.door.put(before, before.but(state=AgendaState.SUSPENDED))
    room.door.put(taken, taken.but(state=AgendaState.OPEN))
    room.door.put(conference, conference.but(item_in_hand=item))
    told = sentence("Item {item} taken up: {title}", item=item, title=Named(taken.title))
    return Outcome(told, remarks=told_below(room.door, Purpose.DEBATE))


@act(words=sentence("conclude an item"), about=(About.ITEM,), place=20, decides=True)
def conclude_item(room: Room, item: str) -> Outcome:
    """Conclude the consideration of an agenda item (Rule 27)."""
    needs_no_vote(room.door)
    _leave(room, item, AgendaState.CONCLUDED)
    return Outcome(sentence("Item {item} concluded", item=item))


@act(words=sentence("leave an item open"), about=(About.ITEM,), place=30, decides=True)
def leave_item_open(room: Room, item: str) -> Outcome:
    """Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27)."""
    for proposal in room.door.find(Proposal, item=item):
        after = left_open(proposal.state)
        if after is not proposal.state:
            needs_no_vote_on(room.door, proposal)
            room.door.put(proposal, proposal.but(state=after))
    _leave(room, item, AgendaState.LEFT_OPEN)
    return Outcome(sentence("Item {item} left open", item=item))


@act(words=sentence("record a decision"), about=(About.ITEM,), place=40, asks_before_undo=True)
def decide(room: Room, item: str, text: Prose) -> Outcome:
    """Record a decision of the Conference under an item (Rule 56, number probable)."""
    needs_no_vote(room.door)
    room.item(item)
    needs_nobody_to_object(room, item)
    if not text.strip():
        raise Refusal(sentence("A decision needs its words."))
    room.record_decision(item, text)
    return Outcome(sentence("Decided under item {item}: {text}", item=item, text=text))


@act(words=sentence("adopt the agenda"), asks_before_undo=True)
def adopt_agenda(room: Room, as_amended: bool = False) -> Outcome:
    """Record that the Conference adopted its agenda; till then it is provisional (Rule 11)."""
    conference = room.conference
    if conference.agenda_adopted_at is not None:
        raise Refusal(sentence("The agenda has been adopted already."), rule(11))
    needs_nobody_to_object_under(room, "organization")
    room.door.put(conference, conference.but(agenda_adopted_at=room.at))
    told = sentence("Agenda adopted as amended") if as_amended else sentence("Agenda adopted")
    room.decide_under("organization", f"{told}.")
    return Outcome(told)


@act(words=sentence("adopt the organization of work"), asks_before_undo=True)
def adopt_organization_of_work(room: Room, as_amended: bool = False) -> Outcome:
    """Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11)."""
    needs_nobody_to_object_under(room, "organization")
    conference = room.conference
    again = conference.organization_adopted_at is not None
    room.door.put(conference, conference.but(organization_adopted_at=room.at))
    told = (
        sentence("Organization of work adopted as amended") if as_amended else sentence("Organization of work adopted")
    )
    room.decide_under("organization", f"{told}.")
    remarks = (sentence("The organization of work had been adopted before."),) if again else ()
    return Outcome(told, remarks=remarks)


@act(words=sentence("change the minutes planned"))
def plan_minutes(room: Room, meeting: str, position: int, minutes: Minutes) -> Outcome:
    """Change the minutes planned for one row of the organization of work (Rule 8)."""
    found = room.door.find(ProgrammeEntry, meeting=meeting, position=position)
    if not found:
        why = sentence(
            "The organization of work has no row {position} in meeting {meeting}.", position=position, meeting=meeting
        )
        raise Refusal(why)
    room.door.put(found[0], found[0].but(minutes=minutes))
    title = Named(found[0].title)
    return Outcome(
        counted("%n minutes planned for {title} in meeting {meeting}", "", minutes, title=title, meeting=meeting)
    )


def _leave(room: Room, number: str, state: AgendaState) -> None:
    item = room.item(number)
    room.door.put(item, item.but(state=state))
    conference = room.conference
    if conference.item_in_hand == number:
        room.door.put(conference, conference.but(item_in_hand=None))
