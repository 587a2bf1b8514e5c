"""A second reading of the contract on proposals, amendments and decisions: slow, obvious, and from its words alone.

Nothing of the program is imported. Where the contract is silent, this reading was taken:

- proposals and amendments are named in one register: a symbol stands for one of them only;
- a revision is called `as` it says, and that is the version told; the symbol stays, and what was put stays put;
- settled is what was adopted, rejected, withdrawn or has fallen: it is neither put, adopted, voted on, amended,
  deferred nor withdrawn; deferred or left open it may be put, and voted on, again;
- amendments are voted in any order: the order set is a help, and refuses nothing;
- the whole is rejected as soon as the last operative part is, whatever parts are yet to be voted;
- a vote on a proposal, a part or an amendment, and a decision on it, are under the proposal's item; a motion, too;
- a debate on a proposal that is adjourned closes no list; one that is closed closes the list of its item;
- a proposal of which the debate is adjourned is neither put nor voted on; a motion that is carried is a decision, and
  that one may be reconsidered, by its time;
- every adoption is a row of `decisions`; what was reopened or reconsidered is `put`, and keeps its number;
- `leave_item_open` leaves open what is submitted or put, not what was deferred or settled, and the item is no longer
  in hand;
- a part is voted on while the debate, or an amendment, is not settled only where the program allows it;
- what would change the matter put are its revision, division, deferral and withdrawal, an amendment made or dropped,
  the order of amendments, and leaving its item open.

Where the contract says neither, `silent` leaves it to the program, each time with why.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from unittest.mock import ANY

from tests.journeys.balloting import Balloting, WithBallots
from tests.journeys.deciding import ON_AN_ITEM, Body, Deciding, Motion, Told, Vote
from tests.journeys.standing import Args, Refused, refuse, time_of

SESSION = 8
# The sample's items for elections and for credentials.
ELECTIONS, CREDENTIALS = "1(b)", "1(e)"
SETTLED = ("adopted", "rejected", "withdrawn", "fallen")
# How a decision was taken that a motion made; `decisions` may tell it in other ways.
MOTION = "motion"
LANGUAGES = frozenset(("ar", "en", "es", "fr", "ru", "zh"))


@dataclass(eq=False)
class Part:
    """A part of a division."""

    of: "Proposal"
    name: str
    is_operative: bool
    is_adopted: bool | None = None


@dataclass(eq=False)
class Amendment:
    """An amendment, which is open, adopted, rejected or dropped."""

    symbol: str
    to: "Proposal"
    by: str
    state: str = "open"


@dataclass(eq=False)
class Proposal:
    """A draft before the Conference."""

    symbol: str
    title: str
    item: str
    kind: str
    sponsors: list[str]
    versions: list[str] = field(default_factory=list)
    circulated: list[tuple[int, datetime, frozenset[str] | None]] = field(default_factory=list)
    state: str = "submitted"
    number: str = ""
    how: str = ""
    objections: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    is_amended: bool = False
    was_voted: bool = False
    is_debate_adjourned: bool = False
    # What the contract leaves open, from when on it does.
    was_reopened: bool = False
    was_divided_in_vain: bool = False
    has_unsure_state: bool = False

    @property
    def is_settled(self) -> bool:
        return self.state in SETTLED


@dataclass(eq=False)
class Decision:
    """A row of `decisions`, as far as this reading has it."""

    at: datetime
    item: str
    how: str
    proposal: Proposal | None = None
    kind: str = ""
    number: str = ""
    symbol: str = ""
    is_open: bool = False
    # The proposal, or the item, of which it adjourned the debate.
    adjourned: Any = None
    needed: int = 0
    has_quorum: bool = False
    present: int = 0

    @property
    def name(self) -> str:
        """Return how an argument names it: by kind and number, or by its time."""
        return f"{self.kind} {self.number}" if self.number else self.at.isoformat()


@dataclass
class WithProposals(WithBallots):
    """What undo takes back, with proposals."""

    proposals: list[Proposal] = field(default_factory=list)
    amendments: list[Amendment] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    objections: dict[str, list[str]] = field(default_factory=dict)
    # To an item on which something was decided since: whether these stand is not said.
    old_objections: dict[str, list[str]] = field(default_factory=dict)
    adjourned: list[str] = field(default_factory=list)
    intentions: list[tuple[int, str]] = field(default_factory=list)


class Proposing(Balloting):
    """The acts on proposals; each looks at everything that may refuse it before it changes anything."""

    here: WithProposals
    subjects = (*Deciding.subjects, "proposal", "amendment", "part")

    def __init__(self, now: datetime, items: Iterable[str], bodies: Mapping[str, Body]) -> None:
        super().__init__(now, items, bodies)
        self.here = WithProposals(dict(bodies))

    # What is looked up

    def proposal(self, symbol: str) -> Proposal:
        for proposal in self.here.proposals:
            if proposal.symbol == symbol:
                return proposal
        raise Refused(f"no proposal {symbol}")

    def amendment(self, symbol: str) -> Amendment:
        for amendment in self.here.amendments:
            if amendment.symbol == symbol:
                return amendment
        raise Refused(f"no amendment {symbol}")

    def part(self, name: str) -> Part:
        symbol, _, own = name.partition("#")
        for part in self.proposal(symbol).parts:
            if part.name == own:
                return part
        raise Refused(f"no part {name}")

    def decision(self, name: str) -> Decision:
        found = [d for d in self.here.decisions if d.name == name]
        refuse(not found, f"no decision {name}")
        self.silent(len(found) > 1 and not found[-1].number, "two decisions of one moment")
        return found[-1]

    def amendments(self, to: Proposal) -> list[Amendment]:
        """Return the amendments to a proposal that are neither decided nor dropped."""
        return [a for a in self.here.amendments if a.to is to and a.state == "open"]

    def is_symbol(self, symbol: str) -> bool:
        taken = {p.symbol for p in self.here.proposals} | {a.symbol for a in self.here.amendments}
        return symbol in taken

    def item(self, number: str) -> str:
        refuse(number not in self.items, "unknown item")
        return number

    @staticmethod
    def proposal_of(matter: Any) -> Proposal | None:
        """Return what a matter that is put belongs to."""
        match matter:
            case Proposal():
                return matter
            case Amendment():
                return matter.to
            case Part():
                return matter.of
            case _:
                return None

    def not_put(self, proposal: Proposal) -> None:
        """Refuse to withdraw, change or settle what is put to the vote, and what belongs to it."""
        vote = self.open_vote
        if vote is None:
            return
        refuse(self.proposal_of(vote.matter) is proposal, "is put to the vote")
        if vote.subject.startswith("motion"):
            # Whether a proposal belongs to a motion on it.
            self.silent(self.here.motions[int(vote.subject.split()[1]) - 1].matter is proposal, "a motion on it is put")

    def hardly_put(self, proposal: Proposal) -> None:
        """Leave open whether what touches but does not alter the matter put to the vote changes it."""
        vote = self.open_vote
        self.silent(vote is not None and self.proposal_of(vote.matter) is proposal, "it is put to the vote")

    def has_motion(self, proposal: Proposal) -> bool:
        # Rule on competence: decided before the proposal is; the contract says it of no motion.
        return any(m.matter is proposal for m in self.pending)

    def not_settled(self, proposal: Proposal) -> None:
        refuse(proposal.is_settled, f"is {proposal.state}")

    def hardly_settled(self, proposal: Proposal) -> None:
        """Leave open what may still be noted on what is settled."""
        self.silent(proposal.is_settled, f"is {proposal.state}")

    def is_adjourned_with_its_item(self, proposal: Proposal) -> bool:
        return proposal.item in self.here.adjourned

    # The register

    def submit_proposal(self, _at: datetime, args: Args) -> Told:
        symbol, sponsors = args["symbol"], list(args.get("sponsors") or ())
        refuse(self.is_symbol(symbol), "the symbol is taken")
        self.item(args["item"])
        for code in sponsors:
            self.mover(code)
        refuse(len(set(sponsors)) < len(sponsors), "a sponsor twice")
        self.here.proposals.append(Proposal(symbol, args["title"], args["item"], args["kind"], sponsors))
        return None

    def revise_proposal(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.not_put(proposal)
        self.silent(args["as"] in proposal.versions, "a version of this name was there before")
        self.hardly_settled(proposal)
        self.silent(self.has_motion(proposal), "a motion on it is pending")
        proposal.versions.append(args["as"])
        return None

    def add_sponsor(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.mover(args["delegation"])
        refuse(args["delegation"] in proposal.sponsors, "a sponsor already")
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        proposal.sponsors.append(args["delegation"])
        return None

    def remove_sponsor(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.body(args["delegation"])
        refuse(args["delegation"] not in proposal.sponsors, "no sponsor")
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        proposal.sponsors.remove(args["delegation"])
        return None

    def circulate(self, at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        # Without languages: it does not say whether in all.
        languages = frozenset(args["languages"]) if "languages" in args else None
        proposal.circulated.append((len(proposal.versions), time_of(args, "at", at) or at, languages))
        return None

    def consult(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        return None

    def read_implications(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        return None

    # Amendments and division

    def submit_amendment(self, _at: datetime, args: Args) -> Told:
        refuse(self.is_symbol(args["symbol"]), "the symbol is taken")
        proposal = self.proposal(args["to"])
        self.mover(args["by"])
        self.not_settled(proposal)
        self.not_put(proposal)
        self.silent(proposal.was_voted, "voted on before")
        self.here.amendments.append(Amendment(args["symbol"], proposal, args["by"]))
        return None

    def order_amendments(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["to"])
        self.not_put(proposal)
        for symbol in args["order"]:
            refuse(self.amendment(symbol).to is not proposal, "an amendment to another")
        # Whether it may leave some out, or name those decided.
        self.silent(sorted(args["order"]) != sorted(a.symbol for a in self.amendments(proposal)), "not each of them")
        self.silent(not args["order"], "nothing to order")
        self.hardly_settled(proposal)
        return None

    def drop_amendment(self, _at: datetime, args: Args) -> Told:
        amendment = self.amendment(args["symbol"])
        self.not_put(amendment.to)
        refuse(amendment.state != "open", "decided or dropped")
        self.hardly_settled(amendment.to)
        amendment.state = "dropped"
        return None

    def divide(self, _at: datetime, args: Args) -> Told:
        proposal, names = self.proposal(args["symbol"]), [part["name"] for part in args["parts"]]
        self.not_put(proposal)
        self.not_settled(proposal)
        for part in args["parts"]:
            self.body(part["by"])
        refuse(len(set(names)) < len(names), "a part twice")
        self.silent(any(p.is_adopted is not None for p in proposal.parts), "its parts were voted on")
        self.silent(bool(proposal.parts), "divided before")
        self.silent(proposal.was_voted or proposal.was_divided_in_vain, "voted on, or a division refused, before")
        self.silent(not any(part["operative"] for part in args["parts"]), "no operative part")
        proposal.parts = [Part(proposal, part["name"], part["operative"]) for part in args["parts"]]
        return None

    # Consensus

    def put_to_conference(self, at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.not_locked()
        self.not_settled(proposal)
        refuse(proposal.state == "put" and not proposal.has_unsure_state, "put already")
        refuse(proposal.is_debate_adjourned, "its debate is adjourned")
        self.silent(proposal.has_unsure_state, "its debate was adjourned, and reconsidered")
        self.silent(self.is_adjourned_with_its_item(proposal), "the debate on its item is adjourned")
        self.silent(self.has_motion(proposal), "a motion on it is pending")
        proposal.state, proposal.has_unsure_state = "put", False
        return None if args.get("leave") or self.is_timely(proposal, at) is not False else True

    def is_timely(self, proposal: Proposal, at: datetime) -> bool | None:
        """Tell whether it was circulated in six languages on an earlier day; None where that is not said."""
        of_this = [(on, told) for version, on, told in proposal.circulated if version == len(proposal.versions)]
        days = [(on.astimezone(at.tzinfo).date(), told) for on, told in of_this]
        early = [told for day, told in days if day < at.date()]
        if any(told is not None and told >= LANGUAGES for told in early):
            return True
        # One after another they may come to six; those of the version before, or none named, may be all.
        several = len(early) > 1 or len(proposal.circulated) > len(days) or None in early
        return None if several else False

    def note_objection(self, _at: datetime, args: Args) -> Told:
        self.mover(args["by"])
        refuse(("symbol" in args) == ("item" in args), "to a proposal or to an item")
        objections, old = self._objections(args)
        refuse(args["by"] in objections, "twice from one party")
        self.silent(args["by"] in old, "objected before something was decided")
        objections.append(args["by"])
        return None

    def _objections(self, args: Args) -> tuple[list[str], list[str]]:
        """Return who objects, and who objected before something was decided."""
        if "item" in args:
            item = self.item(args["item"])
            return self.here.objections.setdefault(item, []), self.here.old_objections.setdefault(item, [])
        proposal = self.proposal(args["symbol"])
        self.hardly_put(proposal)
        self.hardly_settled(proposal)
        return proposal.objections, []

    def _age_objections(self, item: str) -> None:
        old = self.here.old_objections.setdefault(item, [])
        old += self.here.objections.pop(item, [])

    def withdraw_objection_to(self, _at: datetime, args: Args) -> Told:
        self.body(args["by"])
        refuse(("symbol" in args) == ("item" in args), "to a proposal or to an item")
        objections, old = self._objections(args)
        refuse(args["by"] not in (*objections, *old), "no such objection")
        self.silent(args["by"] not in objections, "something was decided since")
        (objections if args["by"] in objections else old).remove(args["by"])
        return None

    def adopt_proposal(self, at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.not_locked()
        refuse(proposal.state != "put" and not proposal.has_unsure_state, "not put")
        self.silent(proposal.is_debate_adjourned or proposal.has_unsure_state, "its debate was adjourned")
        self.silent(proposal.was_reopened and bool(proposal.objections), "an objection from before its reopening")
        refuse(bool(proposal.objections), "an objection stands")
        refuse(bool(self.amendments(proposal)), "an amendment is neither decided nor dropped")
        in_vain = proposal.was_divided_in_vain or proposal.was_reopened
        self.silent(in_vain and bool(proposal.parts), "divided in vain, or before it was opened again")
        refuse(any(p.is_adopted is None for p in proposal.parts), "its parts are not voted on")
        self.silent(self.is_adjourned_with_its_item(proposal), "the debate on its item is adjourned")
        self.silent(self.has_motion(proposal), "a motion on it is pending")
        self._adopt(proposal, "consensus", at)
        return None

    def _adopt(self, proposal: Proposal, how: str, at: datetime) -> None:
        if not proposal.number:
            same = {p.number for p in self.here.proposals if p.kind == proposal.kind and p.number}
            proposal.number = f"{SESSION}/{len(same) + 1}"
        proposal.state, proposal.how, proposal.has_unsure_state = "adopted", how, False
        decision = self._decide(at, proposal.item, how)
        decision.proposal, decision.kind = proposal, proposal.kind
        decision.number, decision.symbol = proposal.number, proposal.symbol

    def _decide(self, at: datetime, item: str, how: str) -> Decision:
        decision = Decision(at, item, how, present=self.present, needed=self.needed("decide"))
        decision.has_quorum = decision.present >= decision.needed
        self.here.decisions.append(decision)
        return decision

    def decided(self, at: datetime, how: str) -> None:
        self._decide(at, ELECTIONS, how)

    def decide_challenge(self, at: datetime, args: Args) -> Told:
        self._decide(at, CREDENTIALS, "")
        return super().decide_challenge(at, args)

    def decide(self, at: datetime, args: Args) -> Told:
        self.not_locked()
        self.item(args["item"])
        objections = self.here.objections.get(args["item"]) or self.here.old_objections.get(args["item"])
        self.silent(bool(objections), "an objection to the item's question stands, or did")
        self._decide(at, args["item"], "")
        self._age_objections(args["item"])
        return None

    def defer_proposal(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.not_put(proposal)
        self.not_settled(proposal)
        self.silent(proposal.state == "deferred", "deferred already")
        self.silent(self.has_motion(proposal), "a motion on it is pending")
        proposal.state, proposal.has_unsure_state = "deferred", False
        return None

    def withdraw_proposal(self, _at: datetime, args: Args) -> Told:
        proposal = self.proposal(args["symbol"])
        self.not_put(proposal)
        self.not_settled(proposal)
        refuse(proposal.is_amended, "it was amended")
        refuse(proposal.was_voted and not proposal.was_reopened, "its vote has begun")
        self.silent(proposal.was_reopened, "it was decided, and opened again")
        self.silent(self.has_motion(proposal), "a motion on it is pending")
        proposal.state, proposal.has_unsure_state = "withdrawn", False
        return None

    def leave_item_open(self, _at: datetime, args: Args) -> Told:
        item = self.item(args["item"])
        undecided = [p for p in self.here.proposals if p.item == item and not p.is_settled]
        for proposal in undecided:
            self.not_put(proposal)
        vote = self.open_vote
        self.silent(vote is not None and vote.item == item, "a question under it is put to the vote")
        if self.here.item == item:
            self.here.item = ""
        for proposal in undecided:
            if proposal.state != "deferred":
                proposal.state, proposal.has_unsure_state = "left_open", False
        return None

    def conclude_item(self, _at: datetime, args: Args) -> Told:
        self.not_locked()
        self.item(args["item"])
        return None

    def change_category(self, _at: datetime, args: Args) -> Told:
        self.not_locked()
        self.body(args["code"]).category = args["category"]
        return None

    # After the gavel

    def reopen_decision(self, _at: datetime, args: Args) -> Told:
        decision = self.decision(args["decision"])
        refuse(not args["reason"].strip(), "no reason")
        self.silent(decision.is_open, "opened again already")
        self.silent(decision.how not in ("consensus", ""), "not taken by consensus")
        vote = self.open_vote
        self.silent(vote is not None and vote.subject.startswith("motion"), "a motion is put")
        self._reopen(decision)
        return None

    def _reopen(self, decision: Decision) -> None:
        decision.is_open = True
        if decision.proposal is not None:
            decision.proposal.state, decision.proposal.was_reopened = "put", True
        match decision.adjourned:
            case Proposal() as proposal:
                proposal.is_debate_adjourned, proposal.has_unsure_state = False, True
            case str() as item:
                self.here.adjourned.remove(item)

    def note_position(self, _at: datetime, args: Args) -> Told:
        self.decision(args["decision"])
        self.body(args["delegation"])
        self.silent(self.body(args["delegation"]).category != "party", "who may not decide")
        self.silent(self.body(args["delegation"]).is_excluded, "who may not decide")
        return None

    def note_intention(self, _at: datetime, args: Args) -> Told:
        found = [v for v in self.here.votes if v.number == args["vote"] and v.announced_at is not None]
        refuse(not found, "no vote announced")
        self.mover(args["delegation"])
        self.silent(not found[0].is_by_name, "a show of hands keeps no names")
        self.silent((args["vote"], args["delegation"]) in self.here.intentions, "noted already")
        self.here.intentions.append((args["vote"], args["delegation"]))
        return None

    # Motions

    def moved_on(self, motion: str, on: str) -> tuple[str, Any]:
        if not on or on in self.items:
            refuse(bool(on) and motion in ("competence", "division"), "on no proposal")
            self.silent(motion in ("competence", "division", "reconsider"), "on no proposal")
            return super().moved_on(motion, on)
        decision = next((d for d in self.here.decisions if d.name == on), None)
        if decision is not None:
            decision = self.decision(on)
            self.silent(motion != "reconsider", "on a decision")
            self.silent(decision.is_open, "it is open again already")
            self.silent(decision.how == MOTION and decision.adjourned is None, "on a motion that adjourned no debate")
            return on, decision
        proposal = self.proposal(on)
        self.silent(motion == "reconsider", "on a proposal, not on a decision")
        self.silent(proposal.is_settled, "on what is settled")
        self.silent(motion not in (*ON_AN_ITEM, "competence", "division"), "a motion on no proposal")
        self.silent(motion == "adjourn_debate" and proposal.is_debate_adjourned, "adjourned already")
        voted = any(p.is_adopted is not None for p in proposal.parts)
        self.silent(motion == "division" and (voted or proposal.was_divided_in_vain), "voted in parts")
        return on, proposal

    def item_of(self, motion: Motion) -> str:
        match motion.matter:
            case Proposal():
                return motion.matter.item
            case Decision():
                return motion.matter.item
            case _:
                return super().item_of(motion)

    def _settle(self, motion: Motion, carried: bool, at: datetime) -> Told:
        proposal = motion.matter if isinstance(motion.matter, Proposal) else None
        if motion.motion == "division" and not carried and proposal is not None:
            proposal.was_divided_in_vain = True
        decision = self._decide(at, self.item_of(motion) or self.here.item, MOTION) if carried else None
        if decision is None or motion.motion != "adjourn_debate":
            return super()._settle(motion, carried, at)
        decision.adjourned = proposal or motion.on
        if proposal is None:
            self.here.adjourned.append(motion.on)
            return super()._settle(motion, carried, at)
        proposal.is_debate_adjourned = True
        motion.state, motion.decided_at = "carried", at
        for other in [m for m in self.pending if m.on == motion.on]:
            other.state, other.decided_at = "fallen", at
        return None

    def carry(self, motion: Motion, _at: datetime) -> None:
        matter = motion.matter
        if motion.motion == "competence":
            assert isinstance(matter, Proposal)
            matter.state, matter.has_unsure_state = "fallen", False
        elif motion.motion == "reconsider":
            assert isinstance(matter, Decision)
            refuse(matter.is_open, "it was opened again meanwhile")
            self._reopen(matter)

    # Votes

    def majority_of(self, subject: str, args: Args) -> str:
        if subject in ("proposal", "amendment", "part"):
            return str(args.get("majority") or "two_thirds")
        return super().majority_of(subject, args)

    def matter_of(self, subject: str, args: Args) -> Any:
        if subject == "proposal":
            proposal = self.proposal(args["proposal"])
            self._votable(proposal)
            refuse(bool(self.amendments(proposal)), "an amendment is neither decided nor dropped")
            in_vain = proposal.was_divided_in_vain or proposal.was_reopened
            self.silent(in_vain and bool(proposal.parts), "divided in vain, or before it was opened again")
            refuse(any(p.is_adopted is None for p in proposal.parts), "its parts are not voted on")
            return proposal
        if subject == "amendment":
            amendment = self.amendment(args["amendment"])
            refuse(amendment.state != "open", "decided or dropped")
            self.silent(amendment.to.is_settled, "to what is settled")
            self.silent(amendment.to.is_debate_adjourned, "to what is not debated")
            self._votable(amendment.to)
            return amendment
        if subject == "part":
            part = self.part(args["part"])
            in_vain = part.of.was_divided_in_vain or part.of.was_reopened
            self.silent(in_vain, "divided in vain, or before it was opened again")
            refuse(part.is_adopted is not None, "voted on")
            self.silent(part.of.is_debate_adjourned, "of what is not debated")
            self._votable(part.of)
            self.silent(bool(self.amendments(part.of)), "an amendment is neither decided nor dropped")
            return part
        return super().matter_of(subject, args)

    def _votable(self, proposal: Proposal) -> None:
        self.not_settled(proposal)
        refuse(proposal.is_debate_adjourned, "its debate is adjourned")
        self.silent(self.is_adjourned_with_its_item(proposal), "the debate on its item is adjourned")
        self.silent(self.has_motion(proposal), "a motion on it is pending")

    def item_put(self, subject: str, matter: Any) -> str:
        proposal = self.proposal_of(matter)
        return super().item_put(subject, matter) if proposal is None else proposal.item

    def follow(self, vote: Vote, at: datetime) -> None:
        assert vote.is_adopted is not None
        self._age_objections(vote.item)
        match vote.matter:
            case Amendment() as amendment:
                amendment.state = "adopted" if vote.is_adopted else "rejected"
                amendment.to.is_amended |= vote.is_adopted
            case Part() as part:
                part.is_adopted = vote.is_adopted
                part.of.was_voted = True
                operative = [p for p in part.of.parts if p.is_operative]
                if operative and all(p.is_adopted is False for p in operative):
                    self._reject(part.of)
            case Proposal() as proposal:
                proposal.was_voted = True
                if vote.is_adopted:
                    self._adopt(proposal, "vote", at)
                else:
                    self._reject(proposal)

    def _reject(self, proposal: Proposal) -> None:
        proposal.state, proposal.how, proposal.has_unsure_state = "rejected", "vote", False

    def request_explanation(self, at: datetime, args: Args) -> Told:
        super().request_explanation(at, args)
        vote = next((v for v in self.here.votes if v.number == self.here.explanations[-1].vote), None)
        proposal = vote.matter if vote is not None else None
        if isinstance(proposal, Proposal) and not proposal.is_amended and args["delegation"] in proposal.sponsors:
            return True
        return None

    # The columns

    def proposals(self) -> list[dict[str, Any]]:
        """Return the rows of `proposals`; what the contract leaves open equals anything."""
        return [self._proposal_row(p) for p in self.here.proposals]

    def _proposal_row(self, p: Proposal) -> dict[str, Any]:
        row: dict[str, Any] = {"symbol": p.symbol, "title": p.title, "item": p.item, "kind": p.kind}
        row |= {"sponsors": sorted(p.sponsors), "version": self._version(p)}
        row["circulated_at"] = self._circulated_at(p)
        # Of what shows no state: a debate adjourned, and one reconsidered.
        unsure = p.has_unsure_state or (p.is_debate_adjourned and p.state in ("submitted", "put"))
        row["state"] = ANY if unsure else p.state
        is_sure = p.state in ("submitted", "adopted") or (p.state == "put" and not p.was_reopened)
        row["number"] = p.number if not p.was_reopened or p.state in ("put", "adopted") else ANY
        row["how"] = p.how if is_sure or p.state == "rejected" else ANY
        return row

    def _version(self, p: Proposal) -> Any:
        """Return what the last revision was called; how the first version is, or an amended one, is not said."""
        return ANY if p.is_amended or not p.versions else p.versions[-1]

    def _circulated_at(self, p: Proposal) -> Any:
        if not p.circulated:
            return None
        [version, at, languages], *more = p.circulated
        return at if not more and version == len(p.versions) and (languages is None or languages >= LANGUAGES) else ANY

    def motions(self) -> list[dict[str, Any]]:
        """Return the rows of `motions`."""
        told = super().motions()
        for row, motion in zip(told, self.here.motions, strict=True):
            if isinstance(motion.matter, Decision) and not motion.matter.number:
                row["on"] = motion.matter.at
        return told

    def decisions(self) -> list[dict[str, Any]]:
        """Return the rows of `decisions` on proposals."""
        return [
            {
                "at": d.at,
                "item": d.item,
                "kind": d.kind,
                "number": d.number,
                "symbol": d.symbol,
                "how": d.how,
                "present": d.present,
                "needed": d.needed,
                "quorum": d.has_quorum,
            }
            for d in self.here.decisions
            if d.proposal is not None
        ]
