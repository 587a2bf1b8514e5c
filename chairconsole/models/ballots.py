"""Secret ballots as the script and every window know them: which stands open, how far it is, and what is said of it."""

from collections.abc import Sequence
from enum import Enum

from chairconsole.acts.officers import nominations, vacant
from chairconsole.ledger import ballots as held
from chairconsole.ledger.ballots import comes_of, count_of, last_ballot, standing_open, to_come
from chairconsole.ledger.pack import pack
from chairconsole.ledger.room import Room
from chairconsole.ledger.voting import open_box
from chairconsole.ledger.wording import of_value
from chairconsole.records.facts.ballots import Ballot, BallotCount
from chairconsole.rules import ballots as rules
from chairconsole.rules.ballots import Comes, Next
from chairconsole.rules.pack import SEVERAL_PLACES
from chairconsole.rules.sentence import Sentence
from chairconsole.rules.terms import BallotKind, CountOf, Office
from chairconsole.rules.turn import Act, Balloting, Cue

APART = "\n"
"""Stands between names in the figures of a sentence: each is put into the language of its window."""


class Stage(Enum):
    """How far a ballot is."""

    OUT = "out"
    FIRST = "first"
    SECOND = "second"
    DIFFER = "differ"
    AGREE = "agree"
    LOT = "lot"
    NEXT = "next"
    OVER = "over"


def stage(room: Room, ballot: Ballot) -> Stage:
    """Return how far a ballot is; of an earlier one, that it is over."""
    if ballot.closed_at is None:
        return Stage.OUT
    if ballot.announced_at is None:
        return _counted(room, ballot)
    comes = comes_of(room.door, ballot)
    if comes is not None and comes.lot is not None:
        return Stage.LOT
    coming = to_come(room.door)
    return Stage.NEXT if coming is not None and coming[0].id == ballot.id else Stage.OVER


def _counted(room: Room, ballot: Ballot) -> Stage:
    first, second = (count_of(room.door, ballot, which) for which in CountOf)
    if first is None:
        return Stage.FIRST
    if second is None:
        return Stage.SECOND
    return Stage.AGREE if rules.compared(first, second, rules.names(ballot)).agree else Stage.DIFFER


def ballot_in_hand(room: Room) -> tuple[int, bool] | None:
    """Return the ballot whose election is under way, by its number, and whether its papers are out."""
    last = last_ballot(room.door)
    if last is None or stage(room, last) is Stage.OVER:
        return None
    return last.number, last.closed_at is None


def is_ballot_out(room: Room) -> bool:
    """Tell whether the papers of a ballot are out."""
    return open_box(room.door) is not None


def draws_lots(room: Room) -> bool:
    """Tell whether lots are to be drawn next."""
    ballot = last_ballot(room.door)
    return ballot is not None and _is_in_hand(room, ballot) and stage(room, ballot) is Stage.LOT


def counting(room: Room) -> Ballot | None:
    """Return the ballot whose papers are being counted, until both counts agree."""
    ballot = standing_open(room.door)
    if ballot is None or stage(room, ballot) not in (Stage.FIRST, Stage.SECOND, Stage.DIFFER):
        return None
    return ballot


def next_opened(room: Room) -> dict[str, object] | None:
    """Return what is told to open the next ballot of the election under way, if one is to come."""
    coming = to_come(room.door)
    if coming is None:
        return None
    last = coming[0]
    return {"question": last.question} if last.office is None else {"office": last.office}


def office_words(office: Office) -> Sentence:
    """Return what an office is called."""
    return of_value(office)


def contested(room: Room) -> Sequence[Office]:
    """Return the offices for which more are nominated than there are places."""
    return [office for office in Office if len(nominations(room, office)) > vacant(room, office)]


def would_come_to(room: Room, ballot: Ballot, count: BallotCount) -> Comes:
    """Return what a count of a ballot comes to that was not announced yet."""
    own = pack(room.door)
    majority = own.elects(ballot.places).least(rules.valid(count))
    return rules.comes_to(ballot, count.votes, majority, times=own.number(SEVERAL_PLACES, "times"))


def balloting(room: Room) -> Balloting | None:
    """Return what is said and done next in the election under way; nothing while its papers are counted."""
    ballot = last_ballot(room.door)
    if ballot is None:
        return None
    match stage(room, ballot):
        case Stage.OUT:
            office = ("office", _what(ballot))
            begins = Cue("ballot-begin", figures=(office, ("names", APART.join(ballot.candidates))))
            papers = Cue("ballot-papers", figures=(("count", rules.names(ballot)),))
            return Balloting(
                (Cue("vote-begin"), begins, papers), step=Act("close_box"), out=True, otherwise="vote-next"
            )
        case Stage.AGREE:
            return Balloting(_result(room, ballot), gavel=Act("announce_ballot"))
        case Stage.LOT if _is_in_hand(room, ballot):
            comes = comes_of(room.door, ballot)
            among = comes.lot.among if comes is not None and comes.lot is not None else ()
            return Balloting((Cue("ballot-lot", figures=(("names", APART.join(among)),)),))
        case Stage.NEXT if _is_in_hand(room, ballot):
            return _next(room, ballot)
    return None


def _is_in_hand(room: Room, ballot: Ballot) -> bool:
    """Tell whether the item of an election is in hand: other business goes on meanwhile."""
    return ballot.item in (None, room.conference.item_in_hand)


def _next(room: Room, ballot: Ballot) -> Balloting | None:
    coming = to_come(room.door)
    if coming is None:
        return None
    follows = coming[1]
    what = ("office", ballot.office.value) if ballot.office is not None else ("question", ballot.question or "")
    opens = Act("open_ballot", (what,))
    if ballot.office is not None and len(follows.running) == follows.places:
        # it may be held all the same
        elects = Act("elect_by_acclamation", (what,))
        said = (Cue("ballot-acclamation", figures=(("names", APART.join(follows.running)),)), Cue("so-decided"))
        return Balloting(said, gavel=elects, step=opens, otherwise="ballot-acclamation")
    return Balloting((_announced(follows),), step=opens)


def _announced(follows: Next) -> Cue:
    key = "ballot-special" if follows.kind is BallotKind.SPECIAL else "ballot-restricted"
    return Cue(key, figures=(("names", APART.join(follows.candidates)),))


def _result(room: Room, ballot: Ballot) -> tuple[Cue, ...]:
    """Return how the result of a ballot is told: papers, votes, and what it came to."""
    count = held.count_of(room.door, ballot, CountOf.FIRST)
    assert count is not None, "counts that agree are there"
    comes, needed = would_come_to(room, ballot, count), pack(room.door).elects(ballot.places)
    papers = Cue(
        "ballot-result",
        figures=(
            ("given_out", count.given_out),
            ("in_box", count.in_box),
            ("invalid", count.invalid),
            ("blank", count.blank),
            ("valid", rules.valid(count)),
            ("needed", needed.least(rules.valid(count))),
        ),
    )
    ranked = rules.by_votes(ballot.candidates, count.votes)
    votes = APART.join(f"{each}\t{count.votes[each]}" for each in ranked)
    return papers, Cue("ballot-votes", figures=(("votes", votes),)), _outcome(ballot, comes)


def _outcome(ballot: Ballot, comes: Comes) -> Cue:
    if comes.elected:
        return Cue("ballot-elected", figures=(("names", APART.join(comes.elected)),))
    if comes.lot is not None:
        return Cue("ballot-tied", figures=(("names", APART.join(comes.lot.among)),))
    if comes.next is not None and comes.next.kind is BallotKind.SPECIAL:
        return Cue("ballot-tied", figures=(("names", APART.join(comes.next.candidates)),))
    if ballot.keeps is not None and comes.next is not None:
        return Cue("ballot-staying", figures=(("names", APART.join(comes.next.candidates)),))
    return Cue("ballot-undecided")


def _what(ballot: Ballot) -> str:
    """Return what is elected, as a sentence is given it: an office by its value, else the words."""
    return str(ballot.question) if ballot.office is None else ballot.office.value
