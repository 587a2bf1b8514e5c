"""What a conference might do next about proposals and ballots, beside presence, votes and motions."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from random import Random
from typing import Any

from tests.journeys.balloting import PLACES, Ballot
from tests.journeys.chance_of_votes import ChanceOfVotes, Wish
from tests.journeys.deciding import DECIDED, MOTIONS, UNION
from tests.journeys.proposing import LANGUAGES, Part, Proposal, Proposing

# 7 and 9 have no list of speakers.
UNDER = ("3", "6", "7", "9")
KINDS = ("resolution", "decision", "recommendation", "declaration")
GROUPS = ("African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG")
ON_PROPOSALS = ("adjourn_debate", "close_debate", "competence", "division", "competence", "division", "limit_speeches")
OF_PROPOSALS = (
    "submit_proposal",
    "revise_proposal",
    "add_sponsor",
    "remove_sponsor",
    "circulate",
    "submit_amendment",
    "order_amendments",
    "drop_amendment",
    "divide",
    "consult",
    "put_to_conference",
    "note_objection",
    "withdraw_objection_to",
    "adopt_proposal",
    "defer_proposal",
    "withdraw_proposal",
    "leave_item_open",
    "reopen_decision",
    "note_position",
    "note_intention",
    "read_implications",
)
OF_BALLOTS = (
    "nominate",
    "withdraw_nomination",
    "elect_by_acclamation",
    "open_ballot",
    "take_paper",
    "close_box",
    "enter_count",
    "announce_ballot",
    "draw_lot",
)
OF_VOTES = ("move_motion", "decide_motion", "call_vote", "count_vote", "cast_vote", "announce_result", "decide_appeal")
# So many undecided proposals are enough to mix.
ENOUGH = 7


class ChanceOfDecisions(ChanceOfVotes):
    """Draws acts for a conference that a reading of proposals and ballots keeps."""

    reading: Proposing

    def __init__(self, random: Random, reading: Proposing, parties: Iterable[str], others: Iterable[str]) -> None:
        super().__init__(random, reading, parties, others)
        on_proposals: dict[Callable[[], Wish | None], int] = {
            self.submit: 6,
            self.revise: 2,
            self.sponsor: 4,
            self.circulate: 3,
            self.amend: 6,
            self.arrange_amendments: 3,
            self.divide: 3,
            self.consult: 2,
            self.object: 4,
            self.take_back_objection: 4,
            self.defer: 1,
            self.withdraw: 1,
            self.leave_open: 1,
            self.reopen: 2,
            self.position: 3,
            self.intention: 2,
        }
        self.when_free = {wish: max(1, often // 2) for wish, often in self.when_free.items()} | {
            self.motion: 12,
            self.speak: 6,
            self.settle_motion: 6,
            self.give_floor: 4,
            self.put: 8,
            self.adopt: 9,
            self.decide: 1,
            self.call: 18,
            self.nominate: 9,
            self.take_back_nomination: 2,
            self.acclaim: 5,
            self.replace: 1,
            self.ballot: 18,
        }
        self.when_free |= on_proposals
        always = {wish: max(1, often // 2) for wish, often in self.when_voting.items() if wish in self.when_free}
        self.when_voting |= {**dict.fromkeys(on_proposals, 1), self.meddle: 9}
        self.when_balloting = {**always, **dict.fromkeys(on_proposals, 1), self.box: 60, self.rest: 3, self.meddle: 8}
        waiting = dict.fromkeys((self.call, self.ballot, self.nominate, self.take_back_nomination), 1)
        self.when_counting = {**self.when_free, **waiting, self.count: 110}

    def wishes(self) -> dict[Callable[[], Wish | None], int]:
        if self.reading.ballot is None:
            return super().wishes()
        return self.when_balloting if self.reading.is_box_open else self.when_counting

    # What is drawn from

    def some(self, of: list[str], least: int, most: int) -> list[str]:
        return self.random.sample(of, min(len(of), self.random.randint(least, most)))

    def proposals(self, *states: str) -> list[Proposal]:
        found = [p for p in self.reading.here.proposals if p.state in states and not self.reading.has_motion(p)]
        # What the contract leaves open is drawn seldom.
        sure = [p for p in found if not (p.is_debate_adjourned or p.has_unsure_state or p.was_divided_in_vain)]
        return sure if sure and self.yes(0.95) else found

    def one_of(self, proposals: Iterable[Proposal]) -> Proposal | None:
        found = list(proposals)
        return self.random.choice(found) if found else None

    @property
    def undecided(self) -> Proposal | None:
        return self.one_of(self.proposals("submitted", "put", "put"))

    def _symbol(self) -> str:
        return f"L.{len(self.reading.here.proposals) + 1}"

    # The register of proposals

    def submit(self) -> Wish | None:
        if len(self.proposals("submitted", "put")) > ENOUGH:
            return None
        symbol = self._symbol()
        args = {"symbol": symbol, "title": f"Draft {symbol}", "item": self.random.choice(UNDER)}
        args["kind"] = self.random.choice(KINDS)
        sponsors = self.some(self.movers, 1, 3)
        return "submit_proposal", args | self.maybe(0.7, sponsors=sponsors) | self.maybe(0.3, text="The Conference")

    def revise(self) -> Wish | None:
        proposal = self.undecided
        if proposal is None or any(p.is_adopted is not None for p in proposal.parts):
            return None
        nth = len(proposal.versions) + 1
        called = f"as orally revised ({nth})" if self.yes(0.3) else f"Rev.{nth}"
        return "revise_proposal", {"symbol": proposal.symbol, "as": called} | self.maybe(0.3, text="as revised")

    def sponsor(self) -> Wish | None:
        proposal = self.undecided
        if proposal is None:
            return None
        if proposal.sponsors and self.yes(0.3):
            return "remove_sponsor", {"symbol": proposal.symbol, "delegation": self.random.choice(proposal.sponsors)}
        return "add_sponsor", {"symbol": proposal.symbol, "delegation": self.a_mover()}

    def circulate(self) -> Wish | None:
        proposal = self.undecided
        if proposal is None:
            return None
        if self.yes(0.2):
            return "read_implications", {"symbol": proposal.symbol} | self.maybe(0.5, text="no cost")
        days = timedelta(days=self.random.choice((0, 1, 1, 1, 2)))
        at = self.maybe(0.7, at=(self.reading.now - days).isoformat())
        languages = self.maybe(0.7, languages=sorted(LANGUAGES) if self.yes(0.7) else ["en", "fr"])
        return "circulate", {"symbol": proposal.symbol} | at | languages

    def consult(self) -> Wish | None:
        proposal = self.undecided
        if proposal is None:
            return None
        return "consult", {"symbol": proposal.symbol, "facilitator": self.random.choice(self.movers)}

    # Amendments and division

    def amend(self) -> Wish | None:
        amended = self.one_of(p for p in self.proposals("submitted", "put") if self.reading.amendments(p))
        proposal = amended if self.yes(0.4) else self.undecided
        if proposal is None or len(self.reading.amendments(proposal)) > 2:
            return None
        symbol = f"A.{len(self.reading.here.amendments) + 1}"
        args = {"symbol": symbol, "to": proposal.symbol, "by": self.a_mover()}
        return "submit_amendment", args | self.maybe(0.4, text="replace all")

    def arrange_amendments(self) -> Wish | None:
        amended = [p for p in self.proposals("submitted", "put") if self.reading.amendments(p)]
        proposal = self.one_of([p for p in amended if len(self.reading.amendments(p)) > 1] or amended)
        if proposal is None:
            return None
        symbols = [a.symbol for a in self.reading.amendments(proposal)]
        if len(symbols) > 1 and self.yes(0.7):
            return "order_amendments", {"to": proposal.symbol, "order": self.random.sample(symbols, len(symbols))}
        return "drop_amendment", {"symbol": self.random.choice(symbols), "reason": "withdrawn"}

    def divide(self) -> Wish | None:
        proposal = self.one_of(p for p in self.proposals("submitted", "put") if not p.parts and not p.was_voted)
        if proposal is None:
            return None
        by = self.a_mover()
        names = ["a", "b", "c"][: self.random.randint(1, 3)]
        parts = [{"name": name, "operative": n == 0 or self.yes(0.5), "by": by} for n, name in enumerate(names)]
        self.random.shuffle(parts)
        return "divide", {"symbol": proposal.symbol, "parts": parts}

    # Consensus

    def put(self) -> Wish | None:
        proposal = self.one_of(self.proposals("submitted", "submitted", "deferred", "left_open"))
        if proposal is None:
            return None
        return "put_to_conference", {"symbol": proposal.symbol} | self.maybe(0.3, leave="nobody objecting")

    def object(self) -> Wish | None:
        if self.yes(0.2):
            return "note_objection", {"by": self.a_mover(), "item": self.random.choice(UNDER)}
        proposal = self.undecided
        return ("note_objection", {"by": self.a_mover(), "symbol": proposal.symbol}) if proposal else None

    def take_back_objection(self) -> Wish | None:
        objected = {item: by for item, by in self.reading.here.objections.items() if by}
        if objected and self.yes(0.3):
            item = self.random.choice(list(objected))
            return "withdraw_objection_to", {"by": self.random.choice(objected[item]), "item": item}
        proposal = self.one_of(p for p in self.proposals("submitted", "put") if p.objections)
        if proposal is None:
            return None
        return "withdraw_objection_to", {"by": self.random.choice(proposal.objections), "symbol": proposal.symbol}

    def adopt(self) -> Wish | None:
        put = self.proposals("put")
        ready = [p for p in put if not p.objections and not self.reading.amendments(p)]
        ready = [p for p in ready if all(part.is_adopted is not None for part in p.parts)]
        proposal = self.one_of(ready or put) if ready or self.yes(0.4) else None
        return ("adopt_proposal", {"symbol": proposal.symbol}) if proposal else None

    def decide(self) -> Wish:
        return "decide", {"item": self.random.choice(UNDER), "text": "took note of the information provided"}

    def defer(self) -> Wish | None:
        proposal = self.undecided if self.yes(0.3) else None
        to = self.maybe(0.5, to="the ninth session")
        return ("defer_proposal", {"symbol": proposal.symbol} | to) if proposal else None

    def withdraw(self) -> Wish | None:
        proposal = self.undecided if self.yes(0.4) else None
        return ("withdraw_proposal", {"symbol": proposal.symbol}) if proposal else None

    def leave_open(self) -> Wish | None:
        return ("leave_item_open", {"item": self.random.choice(UNDER)}) if self.yes(0.4) else None

    # After the gavel

    def _decided(self) -> str | None:
        found = [d.name for d in self.reading.here.decisions if not d.is_open and d.how in ("consensus", "vote", "")]
        return self.one(found)

    def reopen(self) -> Wish | None:
        found = [d.name for d in self.reading.here.decisions if not d.is_open and d.how == "consensus"]
        decision = self.one(found) or self._decided()
        return ("reopen_decision", {"decision": decision, "reason": "an objection came late"}) if decision else None

    def position(self) -> Wish | None:
        decision = self._decided()
        if decision is None:
            return None
        kind = self.random.choice(("explanation", "reservation", "dissociation"))
        args = {"decision": decision, "delegation": self.a_mover(), "kind": kind}
        return "note_position", args | {"text": "as read out"}

    def intention(self) -> Wish | None:
        by_name = [v.number for v in self.reading.here.votes if v.announced_at is not None and v.is_by_name]
        if not by_name:
            return None
        args = {"vote": self.random.choice(by_name), "delegation": self.a_mover()}
        return "note_intention", args | {"vote_meant": self.random.choice(DECIDED)}

    # Motions and votes

    def moved(self, motion: str) -> Wish:
        """Move it, or one on a proposal or a decision where that has its rank."""
        act, args = super().moved(motion)
        pending = self.reading.pending
        free = [one for one in ON_PROPOSALS if not pending or MOTIONS[one][0] < pending[0].rank]
        best = pending[0].rank if pending else 6
        if best > 5 and self.yes(0.3) and (on := self._to_reconsider()):
            return act, {"motion": "reconsider", "delegation": self.a_mover(), "on": on}
        if free and self.yes(0.6):
            proposal = self.undecided
            if proposal is not None:
                one = self.random.choice(free)
                args = {"motion": one, "delegation": self.a_mover(), "on": proposal.symbol}
                return act, args | ({"limit_s": self.random.randint(60, 400)} if one == "limit_speeches" else {})
        return act, args

    def method(self) -> dict[str, Any]:
        # By name it takes many acts.
        return self.maybe(0.5, method="show_of_hands") if self.yes(0.8) else super().method()

    def _to_reconsider(self) -> str | None:
        adjourned = [d.name for d in self.reading.here.decisions if d.adjourned is not None and not d.is_open]
        return self.one(adjourned) if adjourned and self.yes(0.5) else self._decided()

    def answer(self) -> Wish:
        vote = self.reading.open_vote
        assert vote is not None
        if not vote.is_by_name and not vote.is_answered and self.yes(0.4):
            return "count_vote", {"yes": self.random.randint(5, 9), "no": self.random.randint(0, 3), "abstain": 1}
        return super().answer()

    def call(self) -> Wish:
        act, args = super().call()
        if "motion" in args or self.yes(0.1):
            return act, args
        matter = self._matter()
        if matter is None:
            return act, args
        for name in ("question", "majority"):
            args.pop(name, None)
        return act, args | matter | self.maybe(0.4, majority=self.random.choice(("simple", "two_thirds")))

    def _matter(self) -> dict[str, Any] | None:
        """Draw what is put next of a proposal; seldom what may not be."""
        proposal = self.one_of(p for p in self.proposals("submitted", "put") if p.parts or self.reading.amendments(p))
        proposal = proposal if proposal is not None and self.yes(0.5) else self.undecided
        if proposal is None:
            return None
        amendments = self.reading.amendments(proposal)
        if amendments and self.yes(0.9):
            return {"amendment": self.random.choice(amendments).symbol}
        parts: list[Part] = [part for part in proposal.parts if part.is_adopted is None]
        if parts and self.yes(0.9):
            return {"part": f"{proposal.symbol}#{self.random.choice(parts).name}"}
        return {"proposal": proposal.symbol}

    # Offices

    def nominate(self) -> Wish | None:
        vacant = [office for office in PLACES if self.reading.vacant(office)]
        if not vacant:
            return None
        standing = (*self.reading.here.nominations, *self.reading.in_office())
        taken, groups = {n.delegation for n in standing}, {n.group for n in standing}
        free = [c for c in self.movers if c not in taken and c != UNION]
        # Acclamation takes no two of one group.
        others = [c for c in free if self.reading.body(c).group not in groups]
        if not free:
            return None
        free = others if others and self.yes(0.7) else free
        args = {"office": self.random.choice(vacant), "delegation": self.random.choice(free)}
        group = self.maybe(0.2, by_group=self.random.choice(GROUPS))
        return "nominate", args | group | self.maybe(0.3, name="A. Name")

    def take_back_nomination(self) -> Wish | None:
        election, nominations = self.reading.between, self.reading.here.nominations
        if election is not None and election.is_to_office and election.following is not None:
            # Fewer candidates than places, or who leads while others are balloted on: the contract does not say.
            following = election.following
            left = len(following.candidates) - following.places
            codes = [c for c in following.candidates if left > 0 and not (following.above and left < 2)]
            code = self.one(codes)
            return ("withdraw_nomination", {"office": election.title, "delegation": code}) if code else None
        if not nominations:
            return None
        one = self.random.choice([n for n in nominations if not self.reading.is_lost(n)] or nominations)
        return "withdraw_nomination", {"office": one.office, "delegation": one.delegation}

    def acclaim(self) -> Wish | None:
        if self.reading.between is None and self.yes(0.3):
            return "elect_by_acclamation", {}
        office = self.one(o for o in PLACES if len(self.reading.nominated(o)) == self.reading.vacant(o) > 0)
        if self.reading.between is not None and self.reading.between.is_to_office and self.yes(0.7):
            office = self.reading.between.title
        return ("elect_by_acclamation", {"office": office}) if office else None

    def replace(self) -> Wish | None:
        officers = self.reading.in_office()
        taken = {n.delegation for n in (*self.reading.here.nominations, *officers)}
        free = self.one(c for c in self.movers if c not in taken and c != UNION)
        if not officers or free is None:
            return None
        one = self.random.choice(officers)
        return "replace_officer", {"office": one.office, "delegation": one.delegation, "successor": free}

    # Ballots

    def ballot(self) -> Wish:
        tellers = self.maybe(0.2, tellers=self.some(self.movers, 1, 2))
        election = self.reading.between
        if election is not None:
            if election.is_to_office and self.yes(0.15):
                return self.take_back_nomination() or ("elect_by_acclamation", {"office": election.title})
            return "open_ballot", {"office" if election.is_to_office else "question": election.title} | tellers
        office = self.one(o for o in PLACES if len(self.reading.nominated(o)) > self.reading.vacant(o) > 0)
        if office and self.yes(0.8):
            return "open_ballot", {"office": office} | tellers
        places = self.random.choice((1, 1, 1, 2, 2, 3, 4))
        candidates = self.some(self.movers, places + 1, places + 5)
        if len(candidates) <= places:
            return self.call()
        question = f"Place {len(self.reading.here.elections) + 1}"
        return "open_ballot", {"question": question, "places": places, "candidates": candidates} | tellers

    def box(self) -> Wish:
        ballot = self.reading.ballot
        assert ballot is not None
        if self.yes(0.3):
            code = self.somebody()
            return "take_paper", {"delegation": self.a_mover() if code in ballot.papers else code}
        if self.reading.waits_for_a_point(None) and self.yes(0.8):
            return self.order() or ("close_box", {})
        return "close_box", {}

    def count(self) -> Wish:
        ballot = self.reading.ballot
        assert ballot is not None
        if ballot.lots:
            return "draw_lot", {"chosen": self.random.choice(ballot.tied)}
        if len(ballot.counts) == 2 and ballot.counts["first"] == ballot.counts["second"] and self.yes(0.95):
            return "announce_ballot", {}
        if ballot.counts and self.yes(0.85):
            there = self.random.choice(list(ballot.counts))
            other = "second" if there == "first" else "first"
            return "enter_count", {"count": other} | ballot.counts[there]
        return "enter_count", {"count": self.random.choice(("first", "second"))} | self._figures(ballot)

    def _figures(self, ballot: Ballot) -> dict[str, Any]:
        places, candidates = ballot.round.places, ballot.round.candidates
        papers = self.random.randint(1, 9) if self.yes(0.5) else self.random.choice((3, 4, 6, 8, 12))
        invalid, blank = (self.random.randint(1, 2) if self.yes(0.3) else 0 for _ in range(2))
        in_box = papers + invalid + blank
        is_tied = ballot.round.kind == "special" or (ballot.round.kind == "restricted" and places == 1)
        level = is_tied and self.yes(0.4)
        votes = self._shared(papers, candidates) if places == 1 else self._several(papers, places, candidates)
        if level:
            papers = len(candidates)
            in_box = papers + invalid + blank
            votes = dict.fromkeys(candidates, places)
        given_out = in_box + (self.random.randint(1, 3) if self.yes(0.3) else 0)
        return {"given_out": given_out, "in_box": in_box, "invalid": invalid, "blank": blank, "votes": votes}

    def _shared(self, papers: int, candidates: list[str]) -> dict[str, int]:
        """Share so many papers, often evenly."""
        votes = dict.fromkeys(candidates, 0)
        favourites = self.some(candidates, 1, len(candidates))
        for n in range(papers):
            evenly = self.yes(0.6)
            votes[favourites[n % len(favourites)] if evenly else self.random.choice(candidates)] += 1
        return votes

    def _several(self, papers: int, places: int, candidates: list[str]) -> dict[str, int]:
        high = papers if self.yes(0.5) else max(1, papers // 2)
        votes = {code: self.random.choice((high, high - 1, self.random.randint(0, high))) for code in candidates}
        if self.yes(0.3):
            # One more than there are places has the majority, and one of them may lead.
            favourites = self.some(candidates, places + 1, places + 1)
            votes = {code: papers // 2 + 1 if code in favourites else 0 for code in candidates}
            votes[favourites[0]] += self.random.randint(0, 1)
        while sum(votes.values()) > papers * places:
            votes[self.random.choice([c for c in candidates if votes[c]])] -= 1
        return votes

    # Mistakes

    def meddle(self) -> Wish | None:
        """Draw what waits until a vote or a box is closed, and what would change the matter put to the vote."""
        vote = self.reading.open_vote
        put = None if vote is None else self.reading.proposal_of(vote.matter)
        if put is not None and self.yes(0.7):
            return self.random.choice(self._on_what_is_put(put))
        ready = [p for p in self.proposals("put") if not p.objections and not self.reading.amendments(p)]
        ready = [p for p in ready if p is not put and not p.parts]
        drawn: list[Wish] = [
            ("change_category", {"code": self.observers[0], "category": "party", "reason": "so deposited"}),
            ("conclude_item", {"item": self.random.choice(UNDER)}),
            ("adjourn_meeting", {}),
            *(("adopt_proposal", {"symbol": p.symbol}) for p in ready),
            *(wish for wish in (self.put(), self.decide()) if wish),
        ]
        return self.random.choice(drawn)

    def _on_what_is_put(self, put: Proposal) -> list[Wish]:
        this, by = {"symbol": put.symbol}, self.a_mover()
        drawn: list[Wish] = [
            ("withdraw_proposal", this),
            ("defer_proposal", this),
            ("revise_proposal", this | {"as": "Rev.99"}),
            ("submit_amendment", {"symbol": "A.0", "to": put.symbol, "by": by}),
            ("leave_item_open", {"item": put.item}),
        ]
        amendments = [a.symbol for a in self.reading.amendments(put)]
        if amendments:
            drawn.append(("drop_amendment", {"symbol": self.random.choice(amendments), "reason": "withdrawn"}))
            drawn.append(("order_amendments", {"to": put.symbol, "order": amendments}))
        if not put.parts:
            drawn.append(("divide", this | {"parts": [{"name": "a", "operative": True, "by": by}]}))
        return drawn

    def mistake(self) -> Wish:
        return super().mistake() if self.yes(0.4) else self.random.choice(self._mistakes())

    def _mistakes(self) -> list[Wish]:
        here, party = self.reading.here, self.random.choice(self.parties)
        observer = self.random.choice(self.observers)
        excluded = self.one(c for c in self.reading.parties() if self.is_excluded(c)) or observer
        without = self.random.choice((observer, excluded, "XXX"))
        draft = {"symbol": self._symbol(), "title": "A draft", "item": "3", "kind": "resolution"}
        drawn: list[Wish] = [
            ("submit_proposal", draft | {"item": "99"}),
            ("submit_proposal", draft | {"sponsors": [without]}),
            ("submit_amendment", {"symbol": "A.0", "to": "L.0", "by": party}),
            ("drop_amendment", {"symbol": "A.0", "reason": "withdrawn"}),
            ("adopt_proposal", {"symbol": "L.0"}),
            ("put_to_conference", {"symbol": "L.0"}),
            ("withdraw_proposal", {"symbol": "L.0"}),
            ("note_objection", {"by": without, "item": "3"}),
            ("note_objection", {"by": party}),
            ("note_objection", {"by": party, "item": "99"}),
            ("withdraw_objection_to", {"by": "XXX", "item": "3"}),
            ("reopen_decision", {"decision": "resolution 8/99", "reason": "late"}),
            ("note_position", {"decision": "decision 8/99", "delegation": party, "kind": "explanation", "text": "No."}),
            ("note_intention", {"vote": 999, "delegation": party, "vote_meant": "yes"}),
            ("leave_item_open", {"item": "99"}),
            ("move_motion", {"motion": "competence", "delegation": party, "on": "L.0"}),
            ("move_motion", {"motion": "division", "delegation": party, "on": "3"}),
            ("move_motion", {"motion": "reconsider", "delegation": party, "on": "resolution 8/99"}),
            ("call_vote", {"proposal": "L.0"}),
            ("call_vote", {"amendment": "A.0"}),
            ("call_vote", {"part": "L.0#a"}),
            *self._on_proposals(party, without),
            *self._on_ballots(party, without),
        ]
        if here.amendments:
            amendment = self.random.choice(here.amendments)
            drawn.append(("drop_amendment", {"symbol": amendment.symbol, "reason": "no room left"}))
            drawn.append(("call_vote", {"amendment": amendment.symbol}))
            drawn.append(("submit_proposal", draft | {"symbol": amendment.symbol}))
            drawn.append(("submit_amendment", {"symbol": amendment.symbol, "to": amendment.to.symbol, "by": party}))
            drawn.append(("order_amendments", {"to": amendment.to.symbol, "order": ["A.0"]}))
        return drawn

    def _on_proposals(self, party: str, without: str) -> list[Wish]:
        proposals = self.reading.here.proposals
        if not proposals:
            return []
        proposal = self.random.choice(proposals)
        settled = self.random.choice([p for p in proposals if p.is_settled] or [proposal])
        this = {"symbol": proposal.symbol}
        drawn: list[Wish] = [
            ("submit_proposal", this | {"title": "A draft", "item": "3", "kind": "resolution"}),
            ("submit_amendment", {"symbol": "A.0", "to": proposal.symbol, "by": without}),
            ("submit_amendment", {"symbol": "A.0", "to": settled.symbol, "by": party}),
            ("add_sponsor", this | {"delegation": without}),
            ("remove_sponsor", this | {"delegation": party}),
            ("note_objection", this | {"by": without}),
            ("note_objection", this | {"by": party, "item": "3"}),
            ("withdraw_objection_to", this | {"by": party}),
            ("revise_proposal", {"symbol": "L.0", "as": "Rev.1"}),
            ("call_vote", {"part": f"{proposal.symbol}#z"}),
            ("call_vote", {"proposal": proposal.symbol}),
            ("call_vote", {"proposal": settled.symbol}),
            ("call_vote", {"proposal": proposal.symbol, "motion": True}),
            ("move_motion", {"motion": "competence", "delegation": without, "on": proposal.symbol}),
        ]
        drawn += [(act, this) for act in ("adopt_proposal", "put_to_conference", "withdraw_proposal", "defer_proposal")]
        drawn += [(act, {"symbol": settled.symbol}) for act in ("adopt_proposal", "put_to_conference")]
        return drawn

    def _on_ballots(self, party: str, without: str) -> list[Wish]:
        here, ballot = self.reading.here, self.reading.ballot
        office = self.random.choice(list(PLACES))
        drawn: list[Wish] = [
            ("open_ballot", {"question": "Which?"}),
            ("open_ballot", {}),
            ("open_ballot", {"question": "Which?", "places": 1, "candidates": self.some(self.movers, 3, 4)}),
            ("take_paper", {"delegation": without}),
            ("take_paper", {"delegation": UNION}),
            ("take_paper", {"delegation": party}),
            ("close_box", {}),
            ("announce_ballot", {}),
            ("draw_lot", {"chosen": party}),
            ("nominate", {"office": office, "delegation": without}),
            ("nominate", {"office": office, "delegation": self.a_mover()}),
            ("withdraw_nomination", {"office": office, "delegation": party}),
            ("elect_by_acclamation", {"office": office}),
            ("elect_by_acclamation", {}),
            ("open_ballot", {"office": office}),
        ]
        if ballot is None:
            figures: dict[str, Any] = dict.fromkeys(("given_out", "in_box", "invalid", "blank"), 0)
            drawn.append(("enter_count", figures | {"count": "first", "votes": {party: 0}}))
        else:
            good = {"count": self.random.choice(("first", "second"))} | self._figures(ballot)
            votes, first = good["votes"], ballot.round.candidates[0]
            drawn += [
                ("enter_count", good),
                ("enter_count", good | {"given_out": good["in_box"] - 1}),
                ("enter_count", good | {"given_out": 1000}),
                ("enter_count", good | {"votes": votes | {"XXX": 0}}),
                ("enter_count", good | {"votes": {code: n for code, n in votes.items() if code != first}}),
                ("enter_count", good | {"votes": votes | {first: votes[first] + 1}}),
                ("enter_count", good | {"votes": votes | {first: good["in_box"] + 1}}),
                ("enter_count", good | {"votes": votes | {first: -1}}),
                ("enter_count", good | {"invalid": good["in_box"] + 1}),
            ]
            drawn += [("take_paper", {"delegation": code}) for code in ballot.papers[:1]]
            drawn.append(("call_vote", {"question": "Shall it be so?", "majority": "simple"}))
            drawn.append(("draw_lot", {"chosen": self.random.choice(ballot.round.candidates)}))
        if here.elections and self.reading.between is not None:
            drawn.append(("nominate", {"office": self.reading.between.title, "delegation": self.a_mover()}))
        return [wish for wish in drawn if wish[1].get("office", "president") in PLACES]
