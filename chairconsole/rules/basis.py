"""Why an entry stands where it stands: one plain sentence, made from the very facts that give its place."""

from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from typing import Protocol

from chairconsole.rules import speakers
from chairconsole.rules.moment import day, day_and_hour
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
    told = "; ".join(_parts(entry, rules, category, zone, name))
    return told[0].upper() + told[1:]


def _parts(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo, name: Naming) -> Iterator[str]:
    left = f" {day_and_hour(entry.left_at, zone)}" if entry.left_at is not None else ""
    match entry.status:
        case Status.WAITING:
            yield from _waiting(entry, rules, category, zone, name)
        case Status.VOID:
            # a list whose opening was changed since says nothing of the one by which the request was judged
            holds = rules.opens is not None and entry.received_at < rules.opens
            opened = f" on {day_and_hour(rules.opens, zone)}" if rules.opens is not None and holds else ""
            yield f"request received {day_and_hour(entry.received_at, zone)}, before the list opened{opened}"
            yield "it must be made again"
        case Status.PASSED_OVER:
            yield f"passed over{left}"
            yield "no place in the order until recalled"
        case Status.CALLED:
            yield "has the floor, has not begun"
        case Status.SPEAKING:
            yield "has the floor"
        case Status.SPOKEN:
            yield f"spoke, until{left}"
        case Status.WITHDRAWN:
            yield f"statement taken in writing{left}" if entry.in_writing else f"withdrew{left}"
        case Status.TRANSFERRED:
            yield f"transferred to {_target(entry)}{left}"


def _target(entry: Told) -> str:
    return "another list" if entry.transferred_to is None else f"the list for {entry.transferred_to}"


def _waiting(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo, name: Naming) -> Iterator[str]:
    own = ""
    if entry.lent_by is not None:
        yield _lent(entry, entry.lent_by, zone, name)
        own = "of its own: "
    yield own + _rank(entry, rules, category, zone)
    yield f"received {day_and_hour(entry.received_at, zone)}"
    if entry.transferred_from is not None:
        yield f"transferred from the list for {entry.transferred_from}"
    if entry.replaced_at is not None:
        yield f"speaker replaced {day_and_hour(entry.replaced_at, zone)}"
    if entry.exchanged_with is not None and entry.exchanged_at is not None:
        yield f"exchanged places with {name(entry.exchanged_with)} on {day(entry.exchanged_at, zone)}"
    if entry.precedence_at != entry.received_at:
        yield f"counted from {day_and_hour(entry.precedence_at, zone)}"


def _lent(entry: Told, by: Lent, zone: tzinfo, name: Naming) -> str:
    at = f" on {day_and_hour(entry.lent_at, zone)}" if entry.lent_at is not None else ""
    if by is not Lent.RULING:
        return f"recalled to {'speak next' if by is Lent.RECALL_NEXT else 'the end of the list'}{at}"
    where = f"before {name(entry.moved_before)}" if entry.moved_before is not None else "to the end"
    return f"moved {where} by ruling of the President{at}" + (f" ({entry.ruling})" if entry.ruling else "")


def _rank(entry: Told, rules: speakers.ListRules, category: Category, zone: tzinfo) -> str:
    words = [] if entry.round == 1 else [f"intervention {entry.round}"]
    standing = speakers.class_of(category, rules)
    if standing is not Class.STATES:
        words.append(f"among {speakers.CLASS_WORDS[standing]}")
    words.append(LEVEL_WORDS[entry.level])
    if entry.level is Level.MINISTER and rules.precedence is not Precedence.NONE:
        words.append(_cabinet(entry, rules, zone))
    return ", ".join(words)


def _cabinet(entry: Told, rules: speakers.ListRules, zone: tzinfo) -> str:
    on = f" on {day(entry.cabinet_at, zone)}" if entry.cabinet_at is not None else ""
    match entry.cabinet:
        case Cabinet.MEMBER:
            return f"cabinet rank found{on}"
        case Cabinet.NOT_MEMBER:
            return f"found no member of the cabinet{on}, so one rung lower"
        case Cabinet.UNCONFIRMED:
            lower = "" if rules.hold_place_until_confirmed else ", so one rung lower until it is"
            return f"cabinet rank not yet found{lower}"
