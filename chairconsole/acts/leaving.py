"""Who leaves a list without speaking: withdrawn, taken in writing, or transferred to another item's list."""

from chairconsole.acts.entries import enter, to_inscribe
from chairconsole.acts.standing import leave, waiting_entry
from chairconsole.ledger.registry import About, Outcome, act
from chairconsole.ledger.room import Room, called
from chairconsole.records.facts.lists import Entry, SpeakersList
from chairconsole.records.facts.texts import StatementText
from chairconsole.rules import speakers
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import Sentence, counted, sentence
from chairconsole.rules.terms import Status

KEPT = (
    "name", "title", "honorific", "gender", "level", "cabinet", "cabinet_at", "cabinet_evidence", "language",
    "reference", "limit_s", "on_behalf_of",
)  # fmt: skip
"""What is known of a speaker goes along to another list; a place does not."""


@act(words=sentence("withdraw from the list"), about=(About.WAITING, About.PASSED_OVER), place=110)
def withdraw(room: Room, list: str, delegation: str, reason: str | None = None, in_writing: bool = False) -> Outcome:
    """Take a delegation that waits or was passed over off a list, at its own wish."""
    listed, who = room.list(list), room.participant(delegation)
    entry = room.standing_entry(listed, who)
    if entry.status not in (Status.WAITING, Status.PASSED_OVER):
        raise Refusal(sentence("{name} has the floor and cannot be withdrawn.", name=called(who)))
    left = leave(room, entry, Status.WITHDRAWN, reason)
    room.door.put(left, left.but(in_writing=in_writing))
    told = sentence("{name} withdrawn from the list for {list}", name=called(who), list=list)
    if in_writing:
        told = sentence("{told}, will submit its text in writing", told=told)
    return Outcome(_with_reason(told, reason), {"delegation": who.code})


@act(words=sentence("take in writing"), about=(About.WAITING,), place=90)
def take_in_writing(
    room: Room,
    list: str,
    delegation: str | None = None,
    delegations: list[str] | None = None,
    reason: str | None = None,
) -> Outcome:
    """Take statements in writing instead of spoken, of one, of several, or of all who wait."""
    listed = room.list(list)
    entries, resolved = _those_meant(room, listed, delegation, delegations)
    for entry in entries:
        left = leave(room, entry, Status.WITHDRAWN, reason)
        room.door.put(left, left.but(in_writing=True))
    told = sentence("{who} taken in writing from the list for {list}", who=_told(room, entries), list=list)
    return Outcome(_with_reason(told, reason), resolved)


@act(words=sentence("transfer to another list"), about=(About.WAITING,), place=100)
def transfer(
    room: Room,
    list: str,
    to: str,
    delegation: str | None = None,
    delegations: list[str] | None = None,
    reason: str | None = None,
) -> Outcome:
    """Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f))."""
    listed, target = room.list(list), room.list(to)
    if target.code == listed.code:
        raise Refusal(sentence("A transfer is to another list."))
    if speakers.receive(target, room.at, room.zone, room.at) is Status.VOID:
        raise Refusal(sentence("The list for {list} is not open yet.", list=to), list_rule(1))
    entries, resolved = _those_meant(room, listed, delegation, delegations)
    for entry in entries:
        who = to_inscribe(room, target, entry.delegation)
        known = {name: getattr(entry, name) for name in KEPT}
        taken = enter(room, target, who, room.at, transferred_from=list, **known)
        for text in room.door.find(StatementText, entry=entry.id):
            room.door.put(text, text.but(entry=taken.id))
        left = leave(room, entry, Status.TRANSFERRED, reason)
        room.door.put(left, left.but(transferred_to=to))
    told = sentence(
        "{who} transferred from the list for {list} to that for {other}",
        who=_told(room, entries),
        list=list,
        other=to,
    )
    return Outcome(_with_reason(told, reason), resolved)


def _those_meant(
    room: Room, listed: SpeakersList, one: str | None, several: list[str] | None
) -> tuple[list[Entry], dict[str, object]]:
    """Return the entries that are meant, in the order of the list, and the arguments as resolved."""
    if several == []:
        raise Refusal(sentence("Name at least one delegation."))
    order = [entry for entry, _ in room.in_order(listed)]
    if one is not None and several is not None:
        raise Refusal(sentence("Name either one delegation or several."))
    if one is None and several is None:
        if not order:
            raise Refusal(sentence("Nobody waits in the list for {list}.", list=listed.code))
        return order, {}
    named = [waiting_entry(room, listed, room.participant(code)) for code in several or [str(one)]]
    ids = {entry.id for entry in named}
    meant = [entry for entry in order if entry.id in ids]
    codes = [entry.delegation for entry in meant]
    return meant, {"delegations": codes} if several is not None else {"delegation": codes[0]}


def _told(room: Room, entries: list[Entry]) -> str:
    one = called(room.participant(entries[0].delegation))
    return one if len(entries) == 1 else counted("%n delegations", "", len(entries))


def _with_reason(told: Sentence, reason: str | None) -> Sentence:
    return sentence("{told}: {reason}", told=told, reason=reason) if reason else told
