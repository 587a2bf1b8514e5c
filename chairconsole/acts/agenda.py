"""The agenda: taking up items, concluding them or leaving them open, deciding, and adopting what was planned."""

from collections.abc import Sequence

from chairconsole.acts.actions import action_of, decided, in_record, settle
from chairconsole.acts.objections import needs_nobody_to_object, needs_nobody_to_object_under
from chairconsole.acts.questions import has_question, is_answered
from chairconsole.ledger.arguments import Ordinal, Prose
from chairconsole.ledger.presence import told_below
from chairconsole.ledger.proposals import needs_no_vote_on
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.proposals import Proposal
from chairconsole.rules.agenda import standing
from chairconsole.rules.proposals import left_open
from chairconsole.rules.refusal import Refusal, rule
from chairconsole.rules.sentence import Named, Sentence, in_a_row, joined, sentence, with_and
from chairconsole.rules.terms import AgendaState, Purpose


@act(words=sentence("take up an item"), about=(About.ITEM,), place=10)
def take_up_item(room: Room, item: str | None = None, items: list[str] | None = None) -> Outcome:
    """Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27)."""
    needs_no_vote(room.door)
    if (item is None) == (not items):
        raise Refusal(sentence("Say which item is taken up, or which items together."))
    taken = [room.item(number) for number in dict.fromkeys(items or [str(item)])]
    numbers = tuple(one.number for one in taken)
    conference = room.conference
    for number in conference.in_hand:
        if number not in numbers:
            before = room.item(number)
            room.door.put(before, before.but(state=AgendaState.SUSPENDED))
    remarks = [*told_outside(room), *_told_deferred(taken), *told_below(room.door, Purpose.DEBATE)]
    for one in taken:
        room.door.put(one, one.but(state=AgendaState.OPEN, deferred_to=None))
    room.door.put(conference, conference.but(item_in_hand=numbers[0], joint_items=numbers[1:]))
    return Outcome(_taken_up(taken), remarks=tuple(remarks))


@act(words=sentence("conclude an item"), about=(About.ITEM,), place=20, decides=True)
def conclude_item(room: Room, item: str) -> Outcome:
    """Conclude the consideration of an agenda item (Rule 27)."""
    needs_no_vote(room.door)
    concluded = room.item(item)
    remarks = [*told_outside(room), *_told_unopened(room, concluded)]
    if has_question(room, concluded) and not is_answered(room, concluded):
        remarks.append(sentence("The question of item {item} itself was not decided.", item=item))
    _leave(room, item, AgendaState.CONCLUDED)
    return Outcome(sentence("Item {item} concluded", item=item), remarks=tuple(remarks))


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
def decide(room: Room, item: str, text: Prose, action: Ordinal | None = None) -> Outcome:
    """Record a decision under an item, also on an action expected there (Rule 56, number probable)."""
    needs_no_vote(room.door)
    room.item(item)
    taken = None if action is None else action_of(room, item, action)
    needs_nobody_to_object(room, item)
    if not text.strip():
        raise Refusal(sentence("A decision needs its words."))
    room.record_decision(item, text)
    settled = () if taken is None else settle(room, taken, text)
    # what was expected is told in the words of each language
    is_expected = taken is not None and text == in_record(taken)
    words = decided(taken) if taken is not None and is_expected else text
    told = sentence("Decided under item {item}: {text}", item=item, text=words)
    return Outcome(told, remarks=(*told_outside(room), *settled))


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
    return Outcome(told, remarks=told_outside(room))


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
    return Outcome(told, remarks=(*told_outside(room), *remarks))


def told_outside(room: Room) -> tuple[Sentence, ...]:
    """Tell that the Conference does not sit: the session is not open, or is closed, or no meeting is held (Rule 27)."""
    conference = room.conference
    if conference.opened_at is None:
        return (sentence("The session has not been opened."),)
    if conference.closed_at is not None:
        return (sentence("The session has been closed."),)
    return () if room.meeting() is not None else (sentence("No meeting is in session."),)


def _taken_up(taken: Sequence[AgendaItem]) -> Sentence:
    if len(taken) == 1:
        return sentence("Item {item} taken up: {title}", item=taken[0].number, title=Named(taken[0].title))
    titles = joined(Named(one.title) for one in taken)
    return sentence("Items {items} taken up together: {title}", items=in_numbers(taken), title=titles)


def in_numbers(items: Sequence[AgendaItem]) -> str:
    """Return several items, at least one, by their numbers: `2, 3 and 5`."""
    *first, last = [item.number for item in items]
    return with_and([in_a_row(first), last]) if first else last


def _told_deferred(taken: Sequence[AgendaItem]) -> list[Sentence]:
    deferred = [one for one in taken if one.state is AgendaState.DEFERRED]
    return [
        sentence("Item {item} was deferred to {text}.", item=one.number, text=one.deferred_to)
        if one.deferred_to
        else sentence("Item {item} was deferred.", item=one.number)
        for one in deferred
    ]


def _told_unopened(room: Room, item: AgendaItem) -> list[Sentence]:
    """Tell which parts of an item were never opened; a part with parts of its own stands as they do."""
    items = room.agenda()

    def stands(number: str, own: AgendaState) -> AgendaState:
        return standing(own, [stands(part.number, part.state) for part in items if part.parent == number])

    parts = [part for part in items if part.parent == item.number]
    never = [part for part in parts if stands(part.number, part.state) is AgendaState.NOT_OPENED]
    if not never:
        return []
    return [sentence("Never opened under item {item}: {items}.", item=item.number, items=in_numbers(never))]


def _leave(room: Room, number: str, state: AgendaState) -> None:
    item = room.item(number)
    room.door.put(item, item.but(state=state))
    conference = room.conference
    if number in conference.in_hand:
        left = tuple(one for one in conference.in_hand if one != number)
        room.door.put(conference, conference.but(item_in_hand=next(iter(left), None), joint_items=left[1:]))
