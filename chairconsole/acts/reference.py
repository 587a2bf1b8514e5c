"""The rules of procedure as data, and dates that bind: the secretariat puts right what is known of them."""

from typing import Annotated, TypedDict, Unpack

from pydantic import Strict

from chairconsole.ledger.arguments import MaybeProse
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.fact import Moment
from chairconsole.records.facts.reference import Deadline, Rule
from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.pack import FIGURES, Figure, fits
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import in_a_row, sentence
from chairconsole.rules.terms import Certainty

Figures = dict[str, Annotated[int, Strict()] | str]


class OfRule(TypedDict, total=False):
    """What can be put right about a rule."""

    number: str | None
    summary: MaybeProse
    certainty: Certainty
    cf: str | None
    figures: Figures


@act(words=sentence("put a rule of procedure right"), is_offered=False, decides=True)
def set_rule(room: Room, subject: str, **known: Unpack[OfRule]) -> Outcome:
    """Put right what is known of a rule of procedure, or a figure in it (practice)."""
    if not known:
        raise Refusal(sentence("Say what is to be put right about the rule on {subject}.", subject=subject))
    figures: dict[str, Figure] = dict(known.get("figures", {}))
    for name, value in figures.items():
        if not fits(subject, name, value):
            names = ", ".join(FIGURES.get(subject, {})) or str(sentence("none"))
            why = sentence(
                "The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.",
                subject=subject,
                name=name,
                value=value,
                known=names,
            )
            raise Refusal(why)
    before = next(iter(room.door.find(Rule, subject=subject)), None)
    found = before or Rule(
        id=room.door.new_id(), subject=subject, certainty=Certainty.UNKNOWN, summary=known.get("summary") or ""
    )
    told = {name: value for name, value in known.items() if name != "figures"}
    after = found.but(**told, figures={**found.figures, **figures})
    if after.number is not None and after.certainty is Certainty.UNKNOWN:
        raise Refusal(sentence("Say how sure the number is: certain or probable."))
    if before is None:
        room.door.add(after)
    else:
        room.door.put(before, after)
    changed = in_a_row(f"{name} {value}" for name, value in {**told, **figures}.items())
    return Outcome(sentence("Rule on {subject} put right: {changed}", subject=subject, changed=changed))


@act(words=sentence("set a deadline"))
def set_deadline(
    room: Room, what: str, at: Moment, text: MaybeProse = None, source: str | None = None, item: str | None = None
) -> Outcome:
    """Set a date that binds, as the one for drafts; again: it is put right (practice)."""
    if not what.strip():
        raise Refusal(sentence("A deadline needs its name, as “drafts”."))
    if item is not None:
        room.item(item)
    before = next(iter(room.door.find(Deadline, what=what, item=item)), None)
    when = day_and_hour(at, room.zone)
    known: dict[str, object] = {"at": at, "text": text or when, "source": source or str(sentence("set here"))}
    if before is None:
        room.door.add(
            Deadline.model_validate({"id": room.door.new_id(), "what": what, "item": item, "certain": True, **known})
        )
    else:
        room.door.put(before, before.but(**known))
    told = sentence("Deadline for {what}: {when}", what=what, when=when)
    return Outcome(told if item is None else sentence("{told} (item {item})", told=told, item=item))
