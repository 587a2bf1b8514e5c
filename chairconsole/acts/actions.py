"""The actions expected under an item, each put to the Conference in its turn, and what became of it (practice)."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from chairconsole.ledger.arguments import Ordinal
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import needs_no_vote
from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.documents import Document
from chairconsole.records.facts.floor import Statement
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Named, Sentence, sentence
from chairconsole.rules.terms import Status

REPORTER, HEARD = "reporter", "heard"
"""As what somebody speaks who was expected to report, and what then became of the action, in the record's words."""

Details = TypedDict("Details", {"document": str, "order": Ordinal, "from": str}, total=False)
"""What an action is about, where it stands among those of its item, and who is to report."""


@act(words=sentence("expect an action under an item"), about=(About.ITEM,), place=42)
def expect_action(room: Room, item: str, words: str, **details: Unpack[Details]) -> Outcome:
    """Expect an action of the Conference under an item, in words that complete "wishes to" (practice)."""
    room.item(item)
    if not words.strip():
        raise Refusal(sentence("An expected action needs its words."))
    document, reporter = details.get("document"), details.get("from")
    if document is not None and not room.door.find(Document, symbol=document):
        raise Refusal(sentence("No document is known by the symbol “{symbol}”.", symbol=document))
    known = actions_of(room, item)
    order = details.get("order", 1 + max((each.order for each in known), default=0))
    if any(each.order == order for each in known):
        raise Refusal(sentence("Item {item} has an expected action {order} already.", item=item, order=order))
    said = {"en": words.strip().rstrip(".")}
    room.door.add(
        ExpectedAction(id=room.door.new_id(), item=item, order=order, words=said, document=document, reporter=reporter)
    )
    told = sentence("Action {order} expected under item {item}: {words}", order=order, item=item, words=said["en"])
    return Outcome(told, {"order": order})


@act(words=sentence("settle an expected action"), about=(About.ITEM,), place=44)
def settle_action(room: Room, item: str, order: Ordinal, outcome: str) -> Outcome:
    """Record what became of an action expected under an item, where no decision in its words did (practice)."""
    needs_no_vote(room.door)
    action = action_of(room, item, order)
    if not outcome.strip():
        raise Refusal(sentence("An expected action is settled by what became of it: say that."))
    remarks = settle(room, action, outcome)
    told = sentence("Action {order} of item {item} settled: {outcome}", order=order, item=item, outcome=outcome)
    return Outcome(told, remarks=remarks)


def actions_of(room: Room, item: str) -> Sequence[ExpectedAction]:
    """Return the actions expected under an item, in their order."""
    return sorted(room.door.find(ExpectedAction, item=item), key=_by_order)


def next_action(room: Room, item: str) -> ExpectedAction | None:
    """Return the first action expected under an item that is not settled."""
    return next((each for each in actions_of(room, item) if each.settled_at is None), None)


def has_reported(room: Room, action: ExpectedAction) -> bool:
    """Tell whether the one who is to report has spoken as such since the item's last action was settled."""
    settled = [each.settled_at for each in actions_of(room, action.item) if each.settled_at is not None]
    spoken = room.door.find(Statement, item=action.item, speaks_as=REPORTER, state=Status.SPOKEN)
    since = max(settled, default=None)
    return any(since is None or (each.ended_at is not None and each.ended_at >= since) for each in spoken)


def action_of(room: Room, item: str, order: int) -> ExpectedAction:
    """Return an action expected under an item.

    Raises:
        Refusal: there is no such item, or it has no action of this place.
    """
    number = room.item(item).number
    found = next(iter(room.door.find(ExpectedAction, item=number, order=order)), None)
    if found is None:
        raise Refusal(sentence("Item {item} has no expected action {order}.", item=item, order=order))
    return found


def settle(room: Room, action: ExpectedAction, outcome: str) -> tuple[Sentence, ...]:
    """Settle an action from now on; return what is told beside it: that it was settled before."""
    room.door.put(action, action.but(outcome=outcome, settled_at=room.at))
    if action.outcome is None:
        return ()
    return (sentence("The action had been settled before: {outcome}.", outcome=action.outcome.rstrip(".")),)


def decided(action: ExpectedAction) -> Sentence:
    """Return the words of the decision that takes an action as it is expected."""
    return sentence("The Conference decided to {words}", words=Named(action.words))


def in_record(action: ExpectedAction) -> str:
    """Return that decision as the record has it, in English."""
    return f"{decided(action)}."


def _by_order(action: ExpectedAction) -> int:
    return action.order
