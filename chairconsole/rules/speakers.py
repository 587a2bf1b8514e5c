"""The order of a speakers list: derived from facts, never stored, and explained by `rules.basis`.

Rules 1 to 8 of the list (annotations to item 1(f); classes, rulings and recalls are ours).
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import IntEnum, StrEnum
from typing import Protocol, TypeVar

from chairconsole.rules.moment import day_and_hour
from chairconsole.rules.refusal import Refusal, list_rule
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import Cabinet, Category, Level, Precedence, Status

PlaceKey = tuple[int, ...]
"""Class, rung, time of precedence in microseconds, order of entry; behind them, pairs lent by rulings and recalls."""


class Lent(StrEnum):
    """By what an entry holds a place that is not its own."""

    RULING = "ruling"
    RECALL_NEXT = "recall_next"
    RECALL_END = "recall_end"


class RecallTo(StrEnum):
    """To which place one who was passed over is recalled."""

    NEXT = "next"
    END = "end"


class ListRules(Protocol):
    """What a list settles about its order, its bounds and its limits; times are aware, limits in seconds."""

    @property
    def code(self) -> str: ...
    @property
    def opens(self) -> datetime | None: ...
    @property
    def closes(self) -> datetime | None: ...
    @property
    def closed_at(self) -> datetime | None: ...
    @property
    def limit_s(self) -> int: ...
    @property
    def limit_group_s(self) -> int: ...
    @property
    def later_limit_s(self) -> int | None: ...
    @property
    def precedence(self) -> Precedence: ...
    @property
    def groups_first(self) -> bool: ...
    @property
    def observers_last(self) -> bool: ...
    @property
    def hold_place_until_confirmed(self) -> bool: ...


class Entry(Protocol):
    """One request to speak, as far as its place and its limit go."""

    @property
    def delegation(self) -> str: ...
    @property
    def level(self) -> Level: ...
    @property
    def cabinet(self) -> Cabinet: ...
    @property
    def status(self) -> Status: ...
    @property
    def received_at(self) -> datetime: ...
    @property
    def precedence_at(self) -> datetime: ...
    @property
    def sequence(self) -> int: ...
    @property
    def limit_s(self) -> int | None: ...
    @property
    def lent_by(self) -> Lent | None: ...
    @property
    def lent_key(self) -> PlaceKey | None: ...
    @property
    def round(self) -> int: ...


E = TypeVar("E", bound=Entry)


class Class(IntEnum):
    """Who stands before whom whatever the level; RECALLED is no class of its own but the head of the list."""

    RECALLED = -1
    GROUPS = 0
    STATES = 1
    ENTITIES = 2
    ORGANIZATIONS = 3
    NON_GOVERNMENTAL = 4


_OBSERVERS = {
    Category.ENTITY: Class.ENTITIES,
    Category.IGO: Class.ORGANIZATIONS,
    Category.NGO_ECOSOC: Class.NON_GOVERNMENTAL,
    Category.NGO: Class.NON_GOVERNMENTAL,
}

_PROTOCOL_RUNGS = {
    Level.HEAD_OF_STATE: 0,
    Level.VICE_PRESIDENT: 0,
    Level.CROWN_PRINCE: 0,
    Level.HEAD_OF_GOVERNMENT: 0,
    Level.DEPUTY_PRIME_MINISTER: 1,
    Level.MINISTER: 1,
    Level.VICE_MINISTER: 2,
    Level.CHAIR_OF_DELEGATION: 3,
    Level.REPRESENTATIVE: 3,
}

RUNG_WORDS: Mapping[Precedence, tuple[Sentence, ...]] = {
    Precedence.MINISTERIAL: (sentence("ministerial level or higher"), sentence("below ministerial level")),
    Precedence.PROTOCOL: (
        sentence("heads of State and Government"),
        sentence("ministers"),
        sentence("vice-ministers"),
        sentence("heads of delegation"),
    ),
    Precedence.NONE: (sentence("all levels alike"),),
}
"""What each rung of a precedence is called, from the highest down."""

CLASS_WORDS: Mapping[Class, Sentence] = {
    Class.RECALLED: sentence("recalled"),
    Class.GROUPS: sentence("groups"),
    Class.STATES: sentence("States"),
    Class.ENTITIES: sentence("entities"),
    Class.ORGANIZATIONS: sentence("intergovernmental organizations"),
    Class.NON_GOVERNMENTAL: sentence("non-governmental organizations"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a waiting entry stands: by its own key, or by one that is lent to it."""

    key: PlaceKey
    category: Category

    @property
    def standing_class(self) -> Class:
        """Return the class among which the entry stands (for one moved, that of its lent place)."""
        return Class(self.key[0])

    @property
    def rung(self) -> int:
        """Return the rung on which the entry stands, 0 the highest."""
        return self.key[1]


def heading(place: Place, precedence: Precedence) -> tuple[Class, int]:
    """Return under which heading a place stands: its class, and a rung of the list's precedence.

    A lent place keeps the rung it had; where the precedence has fewer by now, it stands on the lowest.
    """
    return place.standing_class, min(place.rung, len(RUNG_WORDS[precedence]) - 1)


def class_of(category: Category, rules: ListRules) -> Class:
    """Return the class in which a participant of this category stands (rule 2; ours)."""
    if category is Category.GROUP and rules.groups_first:
        return Class.GROUPS
    return _OBSERVERS.get(category, Class.STATES) if rules.observers_last else Class.STATES


def rung_of(level: Level, cabinet: Cabinet, rules: ListRules) -> int:
    """Return the rung, 0 the highest; a minister found no member of the cabinet stands one lower (rules 2 and 3)."""
    if cabinet is Cabinet.UNCONFIRMED and not rules.hold_place_until_confirmed:
        cabinet = Cabinet.NOT_MEMBER
    return _counted_rung(level, cabinet, rules.precedence)


def keeps_rung(before: Level, cabinet: Cabinet, after: Level, precedence: Precedence) -> bool:
    """Tell whether a replacement stays on the rung of the one replaced, and so keeps its time (rule 4)."""
    return _counted_rung(before, cabinet, precedence) == _counted_rung(after, Cabinet.UNCONFIRMED, precedence)


def _counted_rung(level: Level, cabinet: Cabinet, precedence: Precedence) -> int:
    """Return the rung, 0 the highest, where one not yet found a member of the cabinet counts as one."""
    if precedence is Precedence.NONE:
        return 0
    rung = int(not level.is_ministerial) if precedence is Precedence.MINISTERIAL else _PROTOCOL_RUNGS[level]
    return rung + (level is Level.MINISTER and cabinet is Cabinet.NOT_MEMBER)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def _microseconds(at: datetime) -> int:
    return (at - _EPOCH) // _MICROSECOND


def own_key(entry: Entry, rules: ListRules, category: Category) -> PlaceKey:
    """Return the place-key that is the entry's own: class, rung, time of precedence, order of entry (rule 2)."""
    return (
        class_of(category, rules),
        rung_of(entry.level, entry.cabinet, rules),
        _microseconds(entry.precedence_at),
        entry.sequence,
    )


def place(entry: Entry, rules: ListRules, category: Category) -> Place:
    """Return where a waiting entry stands."""
    return Place(entry.lent_key if entry.lent_key is not None else own_key(entry, rules, category), category)


def _comparable(key: PlaceKey) -> PlaceKey:
    """Close a key with 0: a place lent before another (-1, ...) then sorts before it, one behind (1, ...) after."""
    return (*key, 0)


def in_order(entries: Iterable[E], rules: ListRules, categories: Mapping[str, Category]) -> list[tuple[E, Place]]:
    """Return those waiting, first to speak first, each with its place (rule 2)."""
    waiting = [(e, place(e, rules, categories[e.delegation])) for e in entries if e.status is Status.WAITING]
    return sorted(waiting, key=_by_place)


def index_of(place: Place, order: Sequence[tuple[E, Place]]) -> int:
    """Return at which index of an order one with this place stands, or would stand."""
    return bisect_left(order, _comparable(place.key), key=_by_place)


def _by_place(standing: tuple[Entry, Place]) -> PlaceKey:
    return _comparable(standing[1].key)


def before_key(other: PlaceKey, number: int) -> PlaceKey:
    """Return the key directly before another; the latest act (`number`) stands nearest (rule 6)."""
    return (*other, -1, number)


def behind_key(other: PlaceKey, number: int) -> PlaceKey:
    """Return the key directly behind another; the latest act (`number`) stands nearest (rule 6)."""
    return (*other, 1, -number)


def recalled(to: RecallTo, standing: Sequence[tuple[Entry, Place]], number: int) -> tuple[Lent, PlaceKey] | None:
    """Return the place lent to one recalled by act `number`, or none where nobody waits (rule 7).

    `next` is before all who wait, behind those recalled `next` earlier; `end` is behind the last one.
    """
    if to is RecallTo.END:
        return (Lent.RECALL_END, behind_key(standing[-1][1].key, number)) if standing else None
    earlier = [place.key for entry, place in standing if entry.lent_by is Lent.RECALL_NEXT]
    if earlier:
        return Lent.RECALL_NEXT, behind_key(earlier[-1], number)
    if standing and standing[0][1].standing_class is Class.RECALLED:
        # Somebody was moved there by ruling, and waits on behind the one recalled now.
        return Lent.RECALL_NEXT, before_key(standing[0][1].key, number)
    return Lent.RECALL_NEXT, (Class.RECALLED, 0, 0, number)


def limit_s(entry: Entry, rules: ListRules, category: Category) -> int:
    """Return the limit in seconds of one not yet called (rule 8)."""
    own = own_limit_s(entry, rules, category)
    return rules.limit_s if own is None else own


def own_limit_s(entry: Entry, rules: ListRules, category: Category) -> int | None:
    """Return a limit that is not the list's: the entry's own, a later reply's or a group's (rule 8)."""
    if entry.limit_s is not None:
        return entry.limit_s
    if entry.round > 1 and rules.later_limit_s is not None:
        return rules.later_limit_s
    return rules.limit_group_s if category is Category.GROUP else None


def why_not_exchange(one: Entry, other: Entry, rules: ListRules, categories: Mapping[str, Category]) -> Sentence | None:
    """Return why two of one list may not exchange places, if so; each is judged by its own key (rules 5 and 6)."""
    if one.delegation == other.delegation:
        return sentence("a delegation cannot exchange places with itself")
    if not one.status is other.status is Status.WAITING:
        return sentence("an exchange is between two who wait")
    if one.level is not other.level:
        return sentence("they are not of the same level ({level} and {other})", level=one.level, other=other.level)
    keys = [own_key(each, rules, categories[each.delegation]) for each in (one, other)]
    if keys[0][0] != keys[1][0]:
        return sentence("they do not stand in the same class")
    return None if keys[0][1] == keys[1][1] else sentence("they do not stand on the same rung")


def is_closed(rules: ListRules, now: datetime) -> bool:
    """Tell whether the list takes no further requests: declared closed, or past its deadline."""
    return rules.closed_at is not None or (rules.closes is not None and now > rules.closes)


def receive(rules: ListRules, received_at: datetime, zone: tzinfo, now: datetime | None = None) -> Status:
    """Say what becomes of a request by when it was received: it waits or is void (rule 1).

    `now` is the hour at which a new one is entered: a list declared closed stays so where the clock was set back since.

    Raises:
        Refusal: it was received after the deadline, or after the list was declared closed.
    """
    if rules.closed_at is not None and received_at >= min(rules.closed_at, now or rules.closed_at):
        when = day_and_hour(rules.closed_at, zone)
        why = sentence("The list for {list} was declared closed on {when}.", list=rules.code, when=when)
        raise Refusal(why, list_rule(1))
    if rules.closes is not None and received_at > rules.closes:
        when = day_and_hour(rules.closes, zone)
        why = sentence("The list for {list} closed on {when}; the request came later.", list=rules.code, when=when)
        raise Refusal(why, list_rule(1))
    return Status.VOID if rules.opens is not None and received_at < rules.opens else Status.WAITING
