"""Why an entry stands where it stands: one plain sentence, made from the very facts that give its place."""

from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from typing import Protocol

from chairconsole.rules import speakers
from chairconsole.rules.moment import day, day_and_hour
from chairconsole.rules.sentence import Sentence, When, capital, in_a_row, joined, sentence
from chairconsole.rules.speakers import Class, Lent
from chairconsole.rules.terms import LEVEL_WORDS, Cabinet, Category, Level, Precedence, Status


class Told(speakers.Entry, Protocol):
    """A request to speak with all that its sentence tells."""

    @property
    def cabinet_at(self) -> datetime | None: ...
    @property
    def lent_at(self) -> datetime | None: ...
    @property
    def moved_before(self) -> str | None: ...
    @property
    def ruling(self) -> str | None: ...
    @property
    def exchanged_with(self) -> str | None: ...
    @property
    def exchanged_at(self) -> datetime | None: ...
    @property
    def replaced_at(self) -> datetime | None: ...
    @property
    def transferred_from(self) -> str | None: ...
    @property
    def transferred_to(self) -> str | None: ...
    @property
    def left_at(self) -> datetime | None: ...
    @property
    def in_writing(self) -> bool: ...


Naming = Callable[[str], str]
"""How a delegation is called, by its code."""


def basis(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo, name: Naming) -> str:
    """Return the sentence that says why an entry stands where it stands; times in it are in `zone`."""
    return capital(joined(_parts(entry, rules, category, zone, name)))


def _parts(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo, name: Naming) -> Iterator[str]:
    left = None if entry.left_at is None else day_and_hour(entry.left_at, zone)
    match entry.status:
        case Status.WAITING:
            yield from _waiting(entry, rules, category, zone, name)
        case Status.VOID:
            yield _void(day_and_hour(entry.received_at, zone), entry, rules, zone)
            yield sentence("it must be made again")
        case Status.PASSED_OVER:
            yield _at(sentence("passed over"), left)
            yield sentence("no place in the order until recalled")
        case Status.CALLED:
            yield sentence("has the floor, has not begun")
        case Status.SPEAKING:
            yield sentence("has the floor")
        case Status.SET_ASIDE:
            yield sentence("set aside for a motion, has the floor again after it")
        case Status.SPOKEN:
            yield sentence("spoke, until {when}", when=left or "")
        case Status.WITHDRAWN:
            yield _at(sentence("statement taken in writing") if entry.in_writing else sentence("withdrew"), left)
        case Status.TRANSFERRED:
            yield _at(_transferred(entry.transferred_to), left)


def _void(received: When, entry: Told, rules: speakers.ListRules, zone: tzinfo) -> Sentence:
    # a list whose opening was changed since says nothing of the one by which the request was judged
    if rules.opens is None or entry.received_at >= rules.opens:
        return sentence("request received {when}, before the list opened", when=received)
    opened = day_and_hour(rules.opens, zone)
    return sentence("request received {when}, before the list opened on {opened}", when=received, opened=opened)


def _transferred(to: str | None) -> Sentence:
    if to is None:
        return sentence("transferred to another list")
    return sentence("transferred to the list for {list}", list=to)


def _waiting(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo, name: Naming) -> Iterator[str]:
    rank = _rank(entry, rules, category, zone)
    if entry.lent_by is not None:
        yield _lent(entry, entry.lent_by, zone, name)
        rank = sentence("of its own: {rank}", rank=rank)
    yield rank
    yield sentence("received {when}", when=day_and_hour(entry.received_at, zone))
    if entry.transferred_from is not None:
        yield sentence("transferred from the list for {list}", list=entry.transferred_from)
    if entry.replaced_at is not None:
        yield sentence("speaker replaced {when}", when=day_and_hour(entry.replaced_at, zone))
    if entry.exchanged_with is not None and entry.exchanged_at is not None:
        other, when = name(entry.exchanged_with), day(entry.exchanged_at, zone)
        yield sentence("exchanged places with {name} on {when}", name=other, when=when)
    if entry.precedence_at != entry.received_at:
        yield sentence("counted from {when}", when=day_and_hour(entry.precedence_at, zone))


def _lent(entry: Told, by: Lent, zone: tzinfo, name: Naming) -> Sentence:
    if by is Lent.RECALL_NEXT:
        told = sentence("recalled to speak next")
    elif by is Lent.RECALL_END:
        told = sentence("recalled to the end of the list")
    elif entry.moved_before is None:
        told = sentence("moved to the end by ruling of the President")
    else:
        told = sentence("moved before {name} by ruling of the President", name=name(entry.moved_before))
    if entry.lent_at is not None:
        told = sentence("{told} on {when}", told=told, when=day_and_hour(entry.lent_at, zone))
    if by is Lent.RULING and entry.ruling:
        told = sentence("{told} ({reason})", told=told, reason=entry.ruling)
    return told


def _rank(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo) -> str:
    words = [] if entry.round == 1 else [sentence("intervention {number}", number=entry.round)]
    standing = speakers.class_of(category, rules)
    if standing is not Class.STATES:
        words.append(sentence("among {class}", **{"class": speakers.CLASS_WORDS[standing]}))
    words.append(LEVEL_WORDS[entry.level])
    if entry.level is Level.MINISTER and rules.precedence is not Precedence.NONE:
        words.append(_cabinet(entry, rules, zone))
    return in_a_row(words)


def _cabinet(entry: Told, rules: speakers.ListRules, zone: tzinfo) -> Sentence:
    on = None if entry.cabinet_at is None else day(entry.cabinet_at, zone)
    match entry.cabinet:
        case Cabinet.MEMBER:
            return _on(sentence("cabinet rank found"), on)
        case Cabinet.NOT_MEMBER:
            return sentence("{found}, so one rung lower", found=_on(sentence("found no member of the cabinet"), on))
        case Cabinet.UNCONFIRMED if rules.hold_place_until_confirmed:
            return sentence("cabinet rank not yet found")
        case Cabinet.UNCONFIRMED:
            return sentence("cabinet rank not yet found, so one rung lower until it is")


def _on(told: Sentence, when: When | None) -> Sentence:
    return told if when is None else sentence("{told} on {when}", told=told, when=when)


def _at(told: Sentence, when: When | None) -> Sentence:
    return told if when is None else sentence("{told} {when}", told=told, when=when)
