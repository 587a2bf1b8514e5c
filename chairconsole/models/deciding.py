"""What is chosen among where proposals and decisions are spoken of, and what an objection that is made now is to."""

from dataclasses import dataclass, replace

from chairconsole.acts.decisions import in_words, named
from chairconsole.ledger import proposals as found
from chairconsole.ledger.room import Room
from chairconsole.models.reading import Reading
from chairconsole.models.situation import OWN, situation
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.proposals import Amendment, Proposal
from chairconsole.rules.sentence import capital
from chairconsole.rules.terms import AmendmentState
from chairconsole.rules.turn import Act, Turn, turn


@dataclass(frozen=True, slots=True)
class Known:
    """Something that can be named in an argument: by its value, in words, and a remark behind them."""

    value: str
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """What an objection is to: a proposal by its symbol, or an item whose own question it is; and in words."""

    words: str
    symbol: str | None = None
    item: str | None = None

    @property
    def args(self) -> dict[str, object]:
        """Return it as an act names it."""
        return {"symbol": self.symbol} if self.symbol is not None else {"item": self.item}


@dataclass(frozen=True, slots=True)
class Late:
    """The decision that was taken last: how an argument names it, its words, and what an objection to it is to."""

    name: str
    words: str
    matter: Matter | None


def undecided(reading: Reading) -> tuple[Known, ...]:
    """Return the proposals that are not decided upon, first those under the item in hand."""
    room = reading.session.room()
    in_hand = room.conference.item_in_hand
    standing = [each for each in room.door.all(Proposal) if each.state.is_open]
    standing.sort(key=lambda each: (each.item != in_hand, each.id))
    return tuple(Known(each.symbol, each.title, each.symbol) for each in standing)


def amendments_undecided(reading: Reading) -> tuple[Known, ...]:
    """Return the amendments that are neither decided nor dropped."""
    room = reading.session.room()
    standing = sorted(room.door.find(Amendment, state=AmendmentState.SUBMITTED), key=_by_id)
    return tuple(Known(each.symbol, found.of(room.door, each).title, each.symbol) for each in standing)


def sponsoring(reading: Reading, symbol: str) -> tuple[str, ...]:
    """Return who sponsors a proposal; nobody one that there is not."""
    door = reading.session.room().door
    about = found.known(door, symbol)
    return () if about is None else tuple(found.sponsors(door, about))


def objecting(reading: Reading, symbol: str | None, item: str | None = None) -> tuple[str, ...]:
    """Return whose objections stand to deciding on a proposal, or an item's own question, without a vote."""
    door = reading.session.room().door
    about = found.known(door, symbol) if symbol is not None else item
    return () if about is None else tuple(each.delegation for each in found.objections_to(door, about))


def taken(reading: Reading) -> tuple[Known, ...]:
    """Return the decisions that stand, the last one first."""
    room = reading.session.room()
    return tuple(
        Known(named(each), reading.say(capital(in_words(room, each))), reading.say(each.text))
        for each in _standing(room)
    )


def taken_last(reading: Reading) -> Late | None:
    """Return the decision that was taken last and stands; none where there is none."""
    room = reading.session.room()
    last = next(iter(_standing(room)), None)
    if last is None:
        return None
    about, words = found.proposal_of(room.door, last), reading.say(capital(in_words(room, last)))
    symbol, item = (None, last.item) if about is None else (about.symbol, None)
    matter = Matter(symbol or words, symbol, item) if symbol is not None or item is not None else None
    return Late(named(last), words, matter)


def put_now(reading: Reading) -> Matter | None:
    """Return what is put to the Conference now, where an objection to it can be noted; whoever speaks may make it."""
    room = reading.session.room()
    now, item = reading.session.derived(_turn_without_floor), room.conference.item_in_hand
    about = next((each for each in (now.gavel, now.step) if each is not None), None)
    symbol = None if about is None else _symbol_of(room, about)
    if symbol is None and any(cue.key.startswith("proposal-") for cue in now.lines):
        symbol = next((str(dict(cue.figures)["symbol"]) for cue in now.lines if "symbol" in dict(cue.figures)), None)
    if symbol is not None:
        return Matter(symbol, symbol=symbol)
    is_own = now.gavel is not None and now.gavel.name in OWN and bool(now.otherwise)
    is_own = is_own or any(cue.key in ("question-objected", "question-vote") for cue in now.lines)
    if item is None or not is_own:
        return None
    title = next((row.title for row in reading.side().agenda if row.number == item), "")
    return Matter(f"{reading.tongue.kept(item)} {title}".strip(), item=item)


def _turn_without_floor(room: Room) -> Turn:
    return turn(replace(situation(room), floor=None))


def _symbol_of(room: Room, act: Act) -> str | None:
    args = dict(act.args)
    if act.name == "adopt_proposal":
        return str(args["symbol"])
    if act.name != "call_vote":
        return None
    if "amendment" in args:
        return found.of(room.door, found.amendment(room.door, str(args["amendment"]))).symbol
    whole = args.get("proposal") or str(args.get("part", "")).partition(found.OF_PART)[0]
    return str(whole) if whole else None


def _standing(room: Room) -> list[Decision]:
    standing = [each for each in room.door.all(Decision) if each.reopened_at is None]
    return sorted(standing, key=_by_id, reverse=True)


def _by_id(row: Decision | Amendment) -> int:
    return row.id
