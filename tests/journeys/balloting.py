"""A second reading of the contract on elections and ballots: slow, obvious, and from its words alone.

Nothing of the program is imported. "Officers" is read as `taking_part` reads it, as far as ballots meet it. Where the
contract is silent, this reading was taken:

- the rounds of an election count every ballot of it, the special ones too;
- the places that a special ballot keeps or fills decide by which of the two rules its votes are summed;
- who was elected takes office at the announcement, who was drawn by lot at the lot;
- an election ends where nobody is left to ballot on, also with a place vacant;
- a special ballot in which withdrawals leave no more than it keeps is not held: those left stay in;
- between ballots, votes and what is no election go on; an election without ballot to another office does not;
- an election to all vacant offices without ballot is one to another office where another one is vacant;
- a motion that is pending waits while the box is open, as it does while a vote is;
- a ballot that is opened pauses who speaks, and ends a statement on a motion, as a vote that is called does;
- box and count wait for nothing but what the contract names: neither for a meeting in session nor for papers taken.

Nothing is said, and so nothing is held, on: the nomination of who lost; the Union's paper; a ballot with no more
candidates than places, or of one alone; a candidate excluded meanwhile; places and candidates given again; the majority
shown of a special ballot.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from unittest.mock import ANY

from tests.journeys.deciding import UNION, Body, Conference, Deciding, Told
from tests.journeys.standing import Args, Refused, refuse

PLACES = {"president": 1, "vice_president": 3, "rapporteur": 1}
PAPERS = ("given_out", "in_box", "invalid", "blank")
COUNTS = ("first", "second")
Votes = Mapping[str, int]


@dataclass(eq=False)
class Nomination:
    """Who is nominated for an office, by which group."""

    office: str
    delegation: str
    group: str
    name: str


@dataclass(eq=False)
class Officer(Nomination):
    """Who holds, or held, an office."""

    since: datetime
    elected_by: str
    until: datetime | None = None


@dataclass(eq=False)
class Round:
    """What is to be balloted on: so many of these are elected by majority, or by most votes elected or kept."""

    kind: str
    candidates: list[str]
    places: int
    is_filling: bool = True
    above: list[str] = field(default_factory=list)


@dataclass(eq=False)
class Election:
    """An election by ballot to an office, or on a question; `following` is its next ballot, none at its end."""

    title: str
    is_to_office: bool
    left: int
    following: Round | None
    candidates: list[str]
    rounds: int = 0


@dataclass(eq=False)
class Ballot:
    """A ballot, with what was counted in it and who comes out of it."""

    number: int
    election: Election
    round: Round
    place: int
    papers: list[str] = field(default_factory=list)
    is_closed: bool = False
    counts: dict[str, dict[str, Any]] = field(default_factory=dict)
    is_announced: bool = False
    elected: dict[str, str] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    tied: list[str] = field(default_factory=list)
    lots: int = 0

    @property
    def is_over(self) -> bool:
        return self.is_announced and not self.lots

    @property
    def valid(self) -> int:
        return valid(self.counts["first"])


@dataclass
class WithBallots(Conference):
    """What undo takes back, with elections."""

    nominations: list[Nomination] = field(default_factory=list)
    officers: list[Officer] = field(default_factory=list)
    elections: list[Election] = field(default_factory=list)
    ballots: list[Ballot] = field(default_factory=list)


# Counting


def valid(count: Mapping[str, Any]) -> int:
    """Return what is in the box, less invalid and blank papers."""
    return int(count["in_box"] - count["invalid"] - count["blank"])


def majority(papers: int) -> int:
    """Return what is more than half of the valid papers."""
    return papers // 2 + 1


def most(votes: Votes, codes: Iterable[str], places: int) -> tuple[list[str], list[str]]:
    """Return who is among so many with most votes beyond doubt, and who is tied over the last of these places."""
    ranked = sorted(codes, key=lambda code: -votes[code])
    if len(ranked) <= places:
        return ranked, []
    last = votes[ranked[places - 1]]
    above, level = [c for c in ranked if votes[c] > last], [c for c in ranked if votes[c] == last]
    return (above + level, []) if len(above) + len(level) == places else (above, level)


def restricted(votes: Votes, codes: Iterable[str], left: int) -> Round:
    """Return the next ballot for the places left: those with most votes, not more than twice as many."""
    sure, tied = most(votes, codes, 2 * left)
    if tied:
        return Round("special", tied, 2 * left - len(sure), is_filling=False, above=sure)
    return Round("restricted", sure, left)


class Balloting(Deciding):
    """The acts of elections; each looks at everything that may refuse it before it changes anything."""

    here: WithBallots

    def __init__(self, now: datetime, items: Iterable[str], bodies: Mapping[str, Body]) -> None:
        super().__init__(now, items, bodies)
        self.here = WithBallots(dict(bodies))

    # What is looked up

    @property
    def ballot(self) -> Ballot | None:
        """Return the ballot that was opened and is not over: announced, and its lots drawn."""
        found = [b for b in self.here.ballots if not b.is_over]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def between(self) -> Election | None:
        """Return the election that has had a ballot and awaits another."""
        found = [e for e in self.here.elections if e.following is not None and e.rounds]
        assert len(found) <= 1
        return found[0] if found and self.ballot is None else None

    @property
    def is_box_open(self) -> bool:
        return self.ballot is not None and not self.ballot.is_closed

    @property
    def inside(self) -> int:
        return -self.ballot.number if self.ballot is not None and self.is_box_open else super().inside

    def not_locked(self) -> None:
        super().not_locked()
        refuse(self.is_box_open, "the box is open")

    def nothing_is_put(self) -> None:
        super().nothing_is_put()
        refuse(self.ballot is not None, "a ballot is not announced, or its lots not drawn")

    def give_floor(self, at: datetime, args: Args) -> Told:
        refuse(self.is_box_open and args.get("delegation") != "SECRETARIAT", "the box is open")
        return super().give_floor(at, args)

    # Officers

    def in_office(self, office: str | None = None) -> list[Officer]:
        return [o for o in self.here.officers if o.until is None and office in (None, o.office)]

    def nominated(self, office: str) -> list[Nomination]:
        return [n for n in self.here.nominations if n.office == office]

    def vacant(self, office: str) -> int:
        return PLACES[office] - len(self.in_office(office))

    def is_lost(self, one: Nomination) -> bool:
        """Tell whether the election that this was for is over, or goes on among others: what it is then is not said."""
        if not self.vacant(one.office):
            return True
        election = self.between
        if election is None or election.title != one.office or election.following is None:
            return any(e.title == one.office and one.delegation in e.candidates for e in self.here.elections)
        return one.delegation not in (*election.following.candidates, *election.following.above)

    def nominate(self, _at: datetime, args: Args) -> Told:
        office, code = args["office"], args["delegation"]
        self.mover(code)
        self.nothing_is_put()
        refuse(self.between is not None and self.between.title == office, "between two ballots for the office")
        refuse(code in [o.delegation for o in self.in_office()], "holds an office")
        own = [n for n in self.here.nominations if n.delegation == code]
        refuse(any(not self.is_lost(n) for n in own), "for one office at a time")
        self.silent(bool(own), "nominated before, and others were elected")
        group = args.get("by_group") or self.body(code).group
        standing = [n for n in self.here.nominations if not self.is_lost(n)]
        told = group in {one.group for one in (*standing, *self.in_office())} if group else False
        self.here.nominations.append(Nomination(office, code, group, args.get("name") or ""))
        return told or None

    def withdraw_nomination(self, _at: datetime, args: Args) -> Told:
        self.body(args["delegation"])
        self.nothing_is_put()
        found = [n for n in self.nominated(args["office"]) if n.delegation == args["delegation"]]
        refuse(not found, "no such nomination")
        self.silent(self.is_lost(found[0]), "others were elected")
        self.here.nominations.remove(found[0])
        election = self.between
        if election is None or election.title != args["office"] or election.following is None:
            return None
        following = election.following
        if args["delegation"] not in following.candidates:
            return None
        following.candidates.remove(args["delegation"])
        if not following.is_filling and len(following.candidates) <= following.places:
            election.following = Round("restricted", following.above + following.candidates, election.left)
        if not election.following.candidates:
            election.following = None
            return None
        is_settled = election.following.is_filling and len(election.following.candidates) == election.left
        return True if is_settled else None

    def elect_by_acclamation(self, at: datetime, args: Args) -> Told:
        self.nothing_is_put()
        offices = [args["office"]] if "office" in args else [office for office in PLACES if self.vacant(office)]
        elected = [n for n in self.here.nominations if n.office in offices]
        if (election := self.between) is not None:
            refuse(offices != [election.title], "another election is between two ballots")
            assert election.following is not None
            elected = [n for n in elected if n.delegation in election.following.candidates]
            same = len(elected) == self.vacant(election.title)
            self.silent(same and not election.following.is_filling, "a special ballot that fills no place is next")
        refuse(not elected, "nothing to elect")
        chosen = [n.office for n in elected]
        refuse(any(chosen.count(o) != self.vacant(o) for o in offices), "not as many as vacant places")
        groups = [one.group for one in (*elected, *self.in_office()) if one.group]
        refuse(len(set(groups)) < len(groups), "a group has two")
        for one in elected:
            self.mover(one.delegation)
        for one in elected:
            self._take_office(one, at, "acclamation")
        if election is not None:
            election.left, election.following = 0, None
        self.decided(at, "acclamation")
        return None

    def _take_office(self, one: Nomination, at: datetime, elected_by: str) -> None:
        self.here.nominations.remove(one)
        self.here.officers.append(Officer(one.office, one.delegation, one.group, one.name, at, elected_by))

    def decided(self, at: datetime, how: str) -> None:
        """Keep that something was decided."""

    def replace_officer(self, at: datetime, args: Args) -> Told:
        found = [o for o in self.in_office(args["office"]) if o.delegation == args["delegation"]]
        refuse(not found, "does not hold the office")
        self.mover(args["successor"])
        refuse(args["successor"] in {o.delegation for o in self.in_office()}, "holds an office")
        found[0].until = at
        group, name = self.body(args["successor"]).group, args.get("name") or ""
        self.here.officers.append(Officer(args["office"], args["successor"], group, name, at, "replacement"))
        return None

    # Ballots

    def open_ballot(self, _at: datetime, args: Args) -> Told:
        self.nothing_is_put()
        refuse(("office" in args) == ("question" in args), "an office or a question")
        title, is_to_office = args.get("office") or args["question"], "office" in args
        refuse(is_to_office and title not in PLACES, "no such office")
        election = self.between
        if election is not None:
            refuse((election.title, election.is_to_office) != (title, is_to_office), "another election is open")
            self.silent("places" in args or "candidates" in args, "candidates and places are given again")
        else:
            election = self._begun(title, is_to_office, args)
            self.here.elections.append(election)
        following = election.following
        assert following is not None
        self.silent(len(following.candidates) <= following.places, "no more candidates than places")
        excluded = [c for c in following.candidates if election.is_to_office and self.body(c).is_excluded]
        self.silent(bool(excluded), "a candidate is excluded")
        election.rounds += 1
        ballot = Ballot(len(self.here.ballots) + 1, election, following, election.rounds)
        self.here.ballots.append(ballot)
        self._end_motion_speech()
        self._pause()
        return None

    def _begun(self, title: str, is_to_office: bool, args: Args) -> Election:
        if is_to_office:
            candidates, places = [n.delegation for n in self.nominated(title)], self.vacant(title)
            refuse(not places, "no vacant place")
            self.silent("places" in args or "candidates" in args, "candidates and places of an office are given")
        else:
            refuse("places" not in args or "candidates" not in args, "a question without places or candidates")
            candidates, places = list(args["candidates"]), args["places"]
            refuse(places < 1, "no places")
            refuse(len(set(candidates)) < len(candidates), "a candidate twice")
            same = [e for e in self.here.elections if e.title == title and not e.is_to_office]
            self.silent(bool(same), "a question balloted on before")
        refuse(not candidates, "no candidates")
        return Election(title, is_to_office, places, Round("first", list(candidates), places), candidates)

    def take_paper(self, _at: datetime, args: Args) -> Told:
        who, ballot = args["delegation"], self.ballot
        self.mover(who)
        self.silent(who == UNION, "the Union, which is not entitled, but weighs")
        if ballot is None or ballot.is_closed:
            raise Refused("no box is open")
        refuse(who in ballot.papers, "took one already")
        ballot.papers.append(who)
        return None

    def close_box(self, _at: datetime, _args: Args) -> Told:
        ballot = self.ballot
        if ballot is None or ballot.is_closed:
            raise Refused("no box is open")
        refuse(self.waits_for_a_point(None), "a point or an appeal inside the voting")
        ballot.is_closed = True
        return None

    def enter_count(self, _at: datetime, args: Args) -> Told:
        ballot = self.ballot
        if ballot is None or not ballot.is_closed or ballot.is_announced:
            raise Refused("no papers are counted")
        votes: Votes = args["votes"]
        refuse(args["count"] not in COUNTS, "neither the first nor the second count")
        refuse(min((*votes.values(), *(args[name] for name in PAPERS)), default=0) < 0, "below zero")
        refuse(args["in_box"] > args["given_out"], "more in the box than given out")
        refuse(args["given_out"] > len(self.entitled()), "more given out than entitled")
        refuse(set(votes) != set(ballot.round.candidates), "a candidate unknown or left out")
        refuse(args["invalid"] + args["blank"] > args["in_box"], "more invalid and blank than there are")
        papers, places = valid(args), ballot.round.places
        if places == 1:
            refuse(sum(votes.values()) != papers, "the figures are not what is in the box")
        else:
            refuse(sum(votes.values()) > papers * places, "more votes than the papers have")
            refuse(max(votes.values()) > papers, "one has more votes than there are papers")
        ballot.counts[args["count"]] = {name: args[name] for name in (*PAPERS, "votes")}
        return None

    def announce_ballot(self, at: datetime, _args: Args) -> Told:
        ballot = self.ballot
        if ballot is None or ballot.is_announced:
            raise Refused("no ballot is to be announced")
        refuse(len(ballot.counts) < 2, "a count is missing")
        refuse(ballot.counts["first"] != ballot.counts["second"], "the counts differ")
        self.silent(not ballot.valid, "no valid paper")
        ballot.is_announced = True
        ballot.elected = dict.fromkeys(ballot.round.candidates, "no")
        votes: Votes = ballot.counts["first"]["votes"]
        if ballot.round.kind == "special":
            self._settle_special(ballot, votes, at)
        else:
            self._settle_majority(ballot, votes, at)
        return self.below_quorum(self.present >= self.needed("decide"))

    def _settle_special(self, ballot: Ballot, votes: Votes, at: datetime) -> None:
        sure, ballot.tied = most(votes, ballot.round.candidates, ballot.round.places)
        if ballot.tied:
            ballot.lots = ballot.round.places - len(sure)
        if ballot.round.is_filling:
            self._elect(ballot, sure, at, "ballot")
        ballot.kept = list(sure)
        self._go_on(ballot)

    def _settle_majority(self, ballot: Ballot, votes: Votes, at: datetime) -> None:
        candidates, places, election = ballot.round.candidates, ballot.round.places, ballot.election
        enough = [c for c in candidates if votes[c] >= majority(ballot.valid)]
        sure, tied = most(votes, enough, places)
        self._elect(ballot, sure, at, "ballot")
        rest = [c for c in candidates if c not in sure]
        if tied:
            election.following = Round("special", tied, election.left)
        elif not election.left:
            election.following = None
        elif places == 1 and ballot.round.kind == "restricted" and len(candidates) == 2:
            ballot.tied, ballot.lots = list(candidates), 1
        else:
            election.following = restricted(votes, rest, election.left) if rest else None

    def _elect(self, ballot: Ballot, codes: Sequence[str], at: datetime, by: str) -> None:
        election = ballot.election
        for code in codes:
            ballot.elected[code] = "lot" if by == "lot" else "yes"
            election.left -= 1
            if election.is_to_office:
                found = [n for n in self.nominated(election.title) if n.delegation == code]
                self._take_office(found[0], at, by)
        if codes:
            self.decided(at, "ballot")

    def _go_on(self, ballot: Ballot) -> None:
        """Say what follows, once the lots are drawn."""
        if ballot.lots:
            return
        election, one = ballot.election, ballot.round
        if one.is_filling:
            assert not election.left, "a special ballot fills what is left"
            election.following = None
        else:
            election.following = Round("restricted", one.above + ballot.kept, election.left)

    def draw_lot(self, at: datetime, args: Args) -> Told:
        ballot = self.ballot
        if ballot is None or not ballot.lots:
            raise Refused("no lot is to be drawn")
        refuse(args["chosen"] not in ballot.tied, "is not tied")
        ballot.tied.remove(args["chosen"])
        ballot.lots -= 1
        if ballot.round.is_filling:
            self._elect(ballot, [args["chosen"]], at, "lot")
        else:
            ballot.kept.append(args["chosen"])
        self._go_on(ballot)
        return None

    # The columns

    def officers(self) -> list[dict[str, Any]]:
        """Return the rows of `officers`; those of one moment in no order."""
        return [vars(o) for o in self.here.officers]

    def ballots(self) -> list[dict[str, Any]]:
        """Return the rows of `ballots` of those announced; equal votes stand in no order."""
        told = []
        for ballot in self.here.ballots:
            if not ballot.is_announced:
                continue
            count = ballot.counts["first"]
            row = {"number": ballot.number, "office": ballot.election.title, "round": ballot.place}
            row |= {"kind": ballot.round.kind} | {name: count[name] for name in PAPERS} | {"valid": ballot.valid}
            row["majority"] = ANY if ballot.round.kind == "special" else majority(ballot.valid)
            ranked = sorted(ballot.round.candidates, key=lambda code: (-count["votes"][code], code))
            votes, elected = count["votes"], ballot.elected
            told += [row | {"candidate": c, "votes": votes[c], "elected": elected[c]} for c in ranked]
        return told
