"""What somebody might do next in a hall: for each act, arguments drawn from what stands there now."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Protocol, TypeVar

from chairconsole.records.facts.actions import ExpectedAction
from chairconsole.records.facts.agenda import AgendaItem
from chairconsole.records.facts.credentials import Challenge, Credentials, CredentialsReport
from chairconsole.records.facts.decisions import Decision
from chairconsole.records.facts.lists import Entry, ExchangeNotice, SpeakersList
from chairconsole.records.facts.meetings import Announcement, Meeting
from chairconsole.records.facts.motions import Motion
from chairconsole.records.facts.officers import Nomination, Officer
from chairconsole.records.facts.participation import Delegate, Participant, StatusObjection
from chairconsole.records.facts.points import PointOfOrder
from chairconsole.records.facts.proposals import Amendment, Objection, Proposal, ProposalPart, Sponsor
from chairconsole.records.facts.script import SentenceWording
from chairconsole.records.facts.session import Conference
from chairconsole.records.facts.texts import StatementText
from chairconsole.records.facts.votes import Vote, VoteCast
from chairconsole.rules.moment import stamp
from chairconsole.rules.phase import is_paused
from chairconsole.rules.terms import (
    AgendaState,
    AmendmentState,
    Answer,
    Base,
    Category,
    Examined,
    Fate,
    Form,
    Level,
    Majority,
    MeetingState,
    Method,
    MotionKind,
    MotionState,
    Office,
    PositionKind,
    Practice,
    Precedence,
    ProposalKind,
    ProposalState,
    Role,
    Ruling,
    Stand,
    Status,
    Track,
    WayIn,
    When,
)
from tests.ledger.moves_of_ballots import MovesOfBallots
from tests.ledger.moves_of_the_week import MovesOfTheWeek
from tests.room import LIST, Hall

T = TypeVar("T")
Args = dict[str, Any]

ITEMS = ("1", LIST, "2", "3", "4")
COMING = ("NOR", "SWE", "KEN", "CHL", "PER", "TLS", "MUS", "ALB", "EU", "G77", "G-GRULAC", "UNDP", "TI", "BRA")
OBSERVERS = ("TON", "SYR", "TI", "X1")
CANDIDATES = ("NOR", "KEN", "CHL", "ALB", "ARE", "PER", "BRA")
PROPOSED = ("L.1", "L.2", "L.3", "L.4", "L.5", "L.6", "L.7", "L.8", "L.9")
AMENDED = ("L.1/A", "L.1/B", "L.1/C", "L.1/D", "L.1/E", "L.1/F")
MISTAKES = 12
"""One act in so many is done although it makes no sense, to see it refused."""


class Pick(Protocol):
    """One of several, by chance or by Hypothesis."""

    def __call__(self, several: Sequence[T], /) -> T: ...


class Moves(MovesOfBallots, MovesOfTheWeek):
    """One method for each act; it returns the arguments, or None where the act makes no sense now."""

    def __init__(self, hall: Hall, pick: Pick) -> None:
        self._hall = hall
        self._pick = pick

    def found_conference(self) -> Args | None:
        return self._if(False, sample="cosp8")

    def open_session(self) -> Args | None:
        return self._if(self._conference.opened_at is None)

    def close_session(self) -> Args | None:
        ready = self._conference.opened_at is not None and self._conference.closed_at is None
        return self._if(ready and self._hall.floor() is None and self._pick(range(4)) == 0)

    def call_to_order(self) -> Args | None:
        planned = [m for m in self._all(Meeting) if m.state is MeetingState.PLANNED and m.number is not None]
        first = min(planned, key=lambda m: m.number or 0, default=None)
        code = "99" if first is None else first.code
        return self._if(self._meeting is None and self._conference.closed_at is None, meeting=code)

    def suspend_meeting(self) -> Args | None:
        return self._if(self._meeting is MeetingState.IN_SESSION)

    def resume_meeting(self) -> Args | None:
        return self._if(self._meeting is MeetingState.SUSPENDED)

    def adjourn_meeting(self) -> Args | None:
        return self._if(self._meeting is not None and self._hall.floor() is None)

    def extend_meeting(self) -> Args | None:
        until = self._hall.now + timedelta(minutes=self._pick([30, 60, 0]))
        return self._if(self._meeting is not None, until=stamp(until), **self._perhaps(decision="It is extended."))

    def take_the_chair(self) -> Args | None:
        return self._if(True, delegation=self._delegation(), office="President", **self._perhaps(name="Mr. C"))

    def take_up_item(self) -> Args | None:
        together = self._pick([*[None] * 5, ["5", "6"], [LIST, "2"]])
        return self._if(True, **({"items": together} if together else {"item": self._pick((*ITEMS, LIST, LIST))}))

    def conclude_item(self) -> Args | None:
        items = [i.number for i in self._all(AgendaItem) if i.state is not AgendaState.CONCLUDED]
        return self._if(True, item=self._pick(items))

    def leave_item_open(self) -> Args | None:
        return self._if(True, item=self._pick(ITEMS))

    def decide(self) -> Args | None:
        text = self._pick(["It is so decided.", "Noted."])
        if self._pick([0, 1]) == 0:
            return self._if(True, **self._action(), text=text)
        return self._if(True, item=self._pick(ITEMS), text=text)

    def expect_action(self) -> Args | None:
        words = self._pick(["take note of the report", "thank the host country"])
        reporter = {"from": self._pick(["SECRETARIAT", "NOR"])} if self._pick([0, 1]) else {}
        return self._if(True, item=self._pick(ITEMS), words=words, **reporter)

    def settle_action(self) -> Args | None:
        outcome = self._pick(["deferred", "heard"])
        return self._if(True, item=(what := self._action())["item"], order=what["action"], outcome=outcome)

    def _action(self) -> Args:
        """Return one of the actions expected, as a decision names it."""
        action = self._pick(self._all(ExpectedAction))
        return {"item": action.item, "action": action.order}

    def plan_minutes(self) -> Args | None:
        return self._if(True, meeting="1", position=1, minutes=self._pick([0, 15, 90]))

    def open_list(self) -> Args | None:
        code = self._pick(["2", "3", "1(f)/reply", "4"])
        stand = any(entry.list == code for entry in self._all(Entry))
        joint = self._perhaps(**{"with": ["7"]}) if code == "4" else {}
        return self._if(not stand, list=code, **self._settings(), **joint)

    def change_list(self) -> Args | None:
        settings = self._settings() or {"limit_s": 200}
        return self._if(True, list=self._list(), **settings, **self._perhaps(decision="It is changed."))

    def close_list(self) -> Args | None:
        still = [listed.code for listed in self._all(SpeakersList) if listed.closed_at is None]
        return self._if(bool(still) and self._pick([0, 1]) == 0, list=self._pick(still or [LIST]))

    def reopen_list(self) -> Args | None:
        closed = [listed.code for listed in self._all(SpeakersList) if listed.closed_at is not None]
        return self._if(bool(closed), list=self._pick(closed or [LIST]))

    def inscribe(self) -> Args | None:
        listed = self._list()
        found = self._hall.record.memory.get(SpeakersList, listed)
        assert found is not None
        stand = {e.delegation for e in self._entries("waiting called speaking passed_over") if e.list == listed}
        free = [code for code in COMING if code not in stand and self._hall.record.memory.get(Participant, code)]
        received = [self._hall.now, self._hall.now - timedelta(minutes=7), self._hall.now - timedelta(days=40)]
        if found.closed_at is not None:
            received = [found.closed_at - timedelta(minutes=1)]
        return self._if(
            bool(free),
            list=listed,
            delegation=self._pick(free or ["NOR"]),
            level=self._pick(list(Level)).value,
            **self._perhaps(received_at=stamp(self._pick(received))),
            **self._perhaps(name="Ms. D", on_behalf_of="EGY", limit_s=90),
        )

    def correct_entry(self) -> Args | None:
        return self._about_entry(
            "waiting passed_over called speaking spoken void withdrawn",
            reason="a slip",
            level=self._pick(list(Level)).value,
            **self._perhaps(limit_s=60),
            **self._perhaps(received_at=stamp(self._hall.now - timedelta(minutes=9))),
        )

    def withdraw(self) -> Args | None:
        return self._about_entry(
            "waiting passed_over", **self._perhaps(reason="ill"), in_writing=self._pick([True, False])
        )

    def pass_over(self) -> Args | None:
        return self._about_entry("waiting called")

    def recall(self) -> Args | None:
        return self._about_entry("passed_over", **self._perhaps(place=self._pick(["next", "end"])))

    def confirm_cabinet(self) -> Args | None:
        evidence = self._pick(["A note verbale.", "The list of the cabinet."])
        return self._about_minister(evidence=evidence, **self._perhaps(member=self._pick([True, False])))

    def replace_speaker(self) -> Args | None:
        notified = stamp(self._hall.now - timedelta(minutes=self._pick([0, 30])))
        level = self._pick(list(Level)).value
        return self._about_entry(
            "waiting passed_over", name="Ms. E", level=level, **self._perhaps(notified_at=notified, title="Judge")
        )

    def exchange_places(self) -> Args | None:
        waiting = self._entries("waiting")
        pairs = [(a, b) for a in waiting for b in waiting if a.list == b.list and a.level is b.level and a.id != b.id]
        pending = [(n.list, n.other, n.delegation) for n in self._all(ExchangeNotice)]
        told = [(a.list, a.delegation, b.delegation) for a, b in pairs] + pending * 5
        code, one, other = self._pick(told or [(LIST, "NOR", "KEN")])
        return self._if(bool(told), list=code, delegation=one, **{"with": other}, **self._perhaps(copied=True))

    def move_entry(self) -> Args | None:
        waiting = self._entries("waiting")
        if not waiting:
            return self._if(False, list=LIST, delegation="NOR", before=None, reason="a flight")
        entry = self._pick(waiting)
        others = [e.delegation for e in self._entries("waiting") if e.list == entry.list and e.id != entry.id]
        before = self._pick([*others, None])
        return {"list": entry.list, "delegation": entry.delegation, "before": before, "reason": "a flight"}

    def transfer(self) -> Args | None:
        targets = [listed.code for listed in self._all(SpeakersList) if listed.code not in (LIST, "1(f)/reply")]
        who = self._waiting_in(LIST)
        several: Args = {"delegations": [who]}
        few = len([entry for entry in self._entries("waiting") if entry.list == LIST]) < 3
        some = {} if few and self._pick([0, 1, 2, 3]) == 0 else self._pick([{"delegation": who}, several])
        return self._if(bool(targets), list=LIST, to=self._pick(targets or ["2"]), **some)

    def take_in_writing(self) -> Args | None:
        waiting = self._entries("waiting")
        return self._if(
            len(waiting) > 4, list=LIST, delegation=self._waiting_in(LIST), **self._perhaps(reason="no time")
        )

    def point_of_order(self) -> Args | None:
        return self._if(True, delegation=self._delegation(), **self._perhaps(subject="The limit."))

    def rule_on_point(self) -> Args | None:
        pending = any(point.ruled_at is None for point in self._all(PointOfOrder))
        return self._if(pending, ruling=self._pick(list(Ruling)).value, **self._perhaps(text="It is so ruled."))

    def appeal_ruling(self) -> Args | None:
        return self._if(any(p.ruled_at and not p.appealed_at for p in self._all(PointOfOrder)), delegation="NOR")

    def decide_appeal(self) -> Args | None:
        pending = any(p.appealed_at and not p.decided_at for p in self._all(PointOfOrder))
        return self._if(pending, overrule=self._pick([3, 60]), sustain=self._pick([3, 40]))

    def move_motion(self) -> Args | None:
        kind = self._pick(list(MotionKind))
        about: Args = {"limit_s": 120} if kind is MotionKind.LIMIT_SPEECHES else {}
        ready = self._meeting is MeetingState.IN_SESSION and self._vote is None
        on = self._pick([LIST, "2"])
        if kind in (MotionKind.COMPETENCE, MotionKind.DIVISION):
            ready, on = ready and bool(self._proposals()), self._proposal()
        if kind is MotionKind.RECONSIDER:
            ready, on = ready and bool(self._decisions()), self._decision()
        return self._if(ready, motion=kind.value, delegation=self._party(), on=on, **about)

    def speak_on_motion(self) -> Args | None:
        return self._if(
            self._motion and self._vote is None, delegation=self._party(), side=self._pick(list(Stand)).value
        )

    def withdraw_motion(self) -> Args | None:
        return self._if(self._motion and self._vote is None)

    def decide_motion(self) -> Args | None:
        return self._if(self._motion and self._vote is None, carried=self._pick([True, False]))

    def call_vote(self) -> Args | None:
        method = self._pick(list(Method))
        lot: Args = {"first": self._party()} if method is Method.ROLL_CALL else {}
        question = {"question": "Is it agreed?", "majority": self._pick(list(Majority)).value}
        appealed = any(p.appealed_at and not p.decided_at for p in self._all(PointOfOrder))
        ways: list[Args] = [question, *([{"motion": True}] if self._motion else [])]
        ways += [{"proposal": each.symbol} for each in self._proposals()[:2]]
        ways += [{"amendment": each.symbol} for each in self._amendments()[:2]]
        ways += [{"part": told} for told in self._parts()[:2]]
        put = self._pick([*ways, *([{"appeal": True}] if appealed else [])])
        return self._if(self._vote is None and self._pick([0, 1]) == 0, method=method.value, **lot, **put)

    def cast_vote(self) -> Args | None:
        by_name = self._vote is not None and self._vote.method.is_by_name
        return self._if(by_name, delegation=self._party(), vote=self._pick(list(Answer)).value)

    def count_vote(self) -> Args | None:
        by_hands = self._vote is not None and not self._vote.method.is_by_name
        return self._if(by_hands, yes=self._pick([0, 20, 90]), no=self._pick([0, 20, 30]))

    def announce_result(self) -> Args | None:
        vote = self._vote
        counted = vote is not None and (vote.yes is not None or any(c.vote == vote.id for c in self._all(VoteCast)))
        return self._if(counted and (vote is None or vote.method is not Method.ROLL_CALL))

    def cancel_vote(self) -> Args | None:
        return self._if(self._vote is not None, reason="called by mistake")

    def request_explanation(self) -> Args | None:
        when = self._pick(list(When)) if self._vote is None else When.AFTER
        announced = any(vote.announced_at for vote in self._all(Vote))
        return self._if(when is When.BEFORE or announced, delegation=self._party(), when=when.value)

    def note_intention(self) -> Args | None:
        announced = [vote.number for vote in self._all(Vote) if vote.announced_at]
        return self._if(
            bool(announced), vote=self._pick(announced or [99]), delegation=self._party(), vote_meant="abstain"
        )

    def submit_proposal(self) -> Args | None:
        taken = {each.symbol for each in self._all(Proposal)}
        free = [symbol for symbol in PROPOSED if symbol not in taken]
        kind = self._pick(list(ProposalKind)).value
        told = {"symbol": self._pick(free or PROPOSED), "title": "On it", "item": self._pick(ITEMS), "kind": kind}
        return self._if(bool(free), **told, **self._perhaps(sponsors=[self._party()], text="It decides."))

    def revise_proposal(self) -> Args | None:
        return self._about_proposal(**{"as": self._pick(["Rev.1", "as orally revised"])}, **self._perhaps(text="New."))

    def add_sponsor(self) -> Args | None:
        return self._about_proposal(delegation=self._party())

    def remove_sponsor(self) -> Args | None:
        sponsored = [(one.symbol, each.delegation) for each in self._all(Sponsor) if (one := self._open(each))]
        symbol, code = self._pick(sponsored or [("L.1", "NOR")])
        return self._if(bool(sponsored), symbol=symbol, delegation=code)

    def circulate(self) -> Args | None:
        sent = stamp(self._hall.now - timedelta(hours=self._pick([0, 30])))
        return self._about_proposal(**self._perhaps(at=sent), **self._perhaps(languages=["en", "fr"]))

    def submit_amendment(self) -> Args | None:
        taken = {each.symbol for each in self._all(Amendment)}
        free = [symbol for symbol in AMENDED if symbol not in taken]
        if not free:
            return None
        told = self._about_proposal(by=self._party(), **self._perhaps(text="Delete it."))
        return told and {"to": told.pop("symbol"), "symbol": self._pick(free), **told}

    def order_amendments(self) -> Args | None:
        several = [each for each in self._amendments() if self._open(each)]
        if not several:
            return self._if(False, to=self._proposal(), order=["L.1/A"])
        one = self._pick(several)
        own = [each.symbol for each in several if each.proposal == one.proposal]
        to = self._open(one)
        return None if to is None else {"to": to.symbol, "order": own[::-1]}

    def drop_amendment(self) -> Args | None:
        several = [each.symbol for each in self._amendments()]
        ready = bool(several) and self._vote is None and self._pick([0, 1]) == 0
        return self._if(ready, symbol=self._pick(several or ["L.1/A"]), reason="withdrawn")

    def divide(self) -> Args | None:
        parts = [{"name": "pp", "operative": False}, {"name": "OP1", "operative": True}]
        return self._about_proposal(parts=parts[self._pick([0, 1]) :], by=self._party())

    def consult(self) -> Args | None:
        return self._about_proposal(facilitator="Ms. F")

    def put_to_conference(self) -> Args | None:
        waiting = [each.symbol for each in self._proposals() if each.state is not ProposalState.PUT]
        ready = bool(waiting) and self._vote is None
        return self._if(ready, symbol=self._pick(waiting or PROPOSED), **self._perhaps(leave="agreed"))

    def note_objection(self) -> Args | None:
        if self._pick([0, 1, 2]) == 0:
            return self._if(True, by=self._party(), item=self._pick(ITEMS))
        return self._about_proposal(by=self._party())

    def withdraw_objection_to(self) -> Args | None:
        standing = [each for each in self._all(Objection) if each.withdrawn_at is None and each.voted_on_at is None]
        if not standing:
            return self._if(False, by="NOR", item="2")
        one = self._pick(standing)
        about = {"item": one.item} if one.item else {"symbol": self._symbol(one.proposal)}
        return {"by": one.delegation, **about}

    def adopt_proposal(self) -> Args | None:
        put = [each.symbol for each in self._proposals() if each.state is ProposalState.PUT]
        return self._if(bool(put) and self._vote is None, symbol=self._pick(put or PROPOSED))

    def defer_proposal(self) -> Args | None:
        return self._about_proposal(**self._perhaps(to="the next session"))

    def withdraw_proposal(self) -> Args | None:
        told = self._about_proposal()
        return told if self._pick([0, 1]) == 0 else None

    def reopen_decision(self) -> Args | None:
        return self._if(bool(self._decisions()), decision=self._decision(), reason="an objection")

    def note_position(self) -> Args | None:
        kind, ready = self._pick(list(PositionKind)).value, bool(self._decisions())
        return self._if(ready, decision=self._decision(), delegation=self._party(), kind=kind, text="We join.")

    def read_implications(self) -> Args | None:
        return self._about_proposal(**self._perhaps(text="None."))

    def set_deadline(self) -> Args | None:
        at = stamp(self._hall.now + timedelta(hours=self._pick([-1, 5])))
        return self._if(True, what=self._pick(["drafts", "names of candidates"]), at=at, **self._perhaps(item="2"))

    def set_quorum(self) -> Args | None:
        return self._if(True, decide_of=self._pick(list(Base)).value, **self._perhaps(participating=150))

    def set_rule(self) -> Args | None:
        return self._if(True, subject="Closure of debate", figures={"against": self._pick([1, 2, 3])})

    def announce(self) -> Args | None:
        return self._if(True, text="The buses leave at 18:30.", **self._perhaps(**{"for": "the host"}))

    def read_announcement(self) -> Args | None:
        unread = [each.number for each in self._all(Announcement) if each.read_at is None]
        return self._if(bool(unread), number=self._pick(unread or [99]))

    def request_reply(self) -> Args | None:
        return self._if(True, list=LIST, delegation=self._delegation(), **self._perhaps(to=self._delegation()))

    def attach_text(self) -> Args | None:
        text = {"text": "Mr. President, we thank you.", "file": "statement.txt", "content": "TXIu"}
        return self._about_entry("waiting spoken speaking", **text, **self._perhaps(language="en"))

    def settle_text(self) -> Args | None:
        return self._about_text(fate=self._pick(list(Fate)).value)

    def remove_text(self) -> Args | None:
        return self._about_text(reason="another is coming")

    def correct_sentence(self) -> Args | None:
        return {"key": "suspend", "language": self._pick(["fr", "ru"]), "text": self._pick(["A pause.", "We pause."])}

    def review_sentence(self) -> Args | None:
        return {"key": "suspend", "language": self._pick(["fr", "ru"]), "reader": "a reader"}

    def restore_sentence(self) -> Args | None:
        known = [each for each in self._hall.record.memory.all(SentenceWording) if each.text is not None]
        return {"key": "suspend", "language": self._pick(known).language} if known else None

    def give_floor(self) -> Args | None:
        waiting = self._entries("waiting")
        chosen = self._pick(waiting) if waiting else None
        ways: list[Args] = [{"delegation": "SECRETARIAT"}, {"speaker": "A guest", "as": "facilitator", "limit_s": 100}]
        if chosen is not None:
            ways += [{"list": chosen.list}, {"list": chosen.list, "delegation": chosen.delegation}] * 3
        return self._if(self._hall.floor() is None, **self._pick(ways), begin=self._pick([True, True, False]))

    def begin_statement(self) -> Args | None:
        floor = self._hall.floor()
        if floor is None or floor.state is Status.CALLED:
            return self._if(floor is not None)
        return self._if(True, began_at=stamp(self._pick([floor.called_at, self._hall.now])))

    def pause_statement(self) -> Args | None:
        return self._if(self._speaking and not self._paused)

    def resume_statement(self) -> Args | None:
        return self._if(self._speaking and self._paused)

    def end_statement(self) -> Args | None:
        return self._if(self._speaking)

    def continue_statement(self) -> Args | None:
        spoken = [e.delegation for e in self._all(Entry) if e.status is Status.SPOKEN]
        # by default who spoke last
        who = self._pick([*spoken, None])
        named = {"delegation": who} if who is not None else {}
        return self._if(self._hall.floor() is None and bool(spoken), **named)

    def grant_time(self) -> Args | None:
        return self._if(self._hall.floor() is not None, seconds=self._pick([30, -30, 120, -500, 0]))

    def hold_outage(self) -> Args | None:
        start = self._hall.now - timedelta(seconds=self._pick([5, 60, 600]))
        end = start + timedelta(seconds=self._pick([1, 5, 40]))
        return self._if(self._speaking, **{"from": stamp(start), "to": stamp(min(end, self._hall.now))})

    def register_participant(self) -> Args | None:
        known = {p.code for p in self._all(Participant)}
        free = [code for code in ("UNDP", "TI", "OECD", "X1", "X2", "X3") if code not in known]
        category = self._pick([c for c in Category if c is not Category.PARTY]).value
        return self._if(bool(free), code=self._pick(free or ["NOR"]), category=category, name="Somebody")

    def record_presence(self) -> Args | None:
        return self._if(True, delegation=self._delegation(), present=self._pick([True, False]))

    def submit_credentials(self) -> Args | None:
        return self._if(True, delegation=self._delegation(), form=self._pick(list(Form)).value)

    def examine_credentials(self) -> Args | None:
        came = [c.delegation for c in self._all(Credentials) if c.form is not None]
        finding = self._pick(list(Examined)).value
        return self._if(bool(came), delegation=self._pick(came or ["NOR"]), finding=finding)

    def challenge_credentials(self) -> Args | None:
        by = self._pick(["BRA", "PER"])
        open_ = [c.delegation for c in self._challenges if c.challenger == by]
        free = [code for code in COMING[:6] if code not in open_]
        return self._if(bool(free), delegation=self._pick(free or ["NOR"]), challenger=by)

    def withdraw_challenge(self) -> Args | None:
        open_ = self._challenges
        if not open_:
            return self._if(False, delegation="NOR", challenger="BRA")
        one = self._pick(open_)
        return self._if(self._pick([0, 1]) == 0, delegation=one.delegation, challenger=one.challenger)

    def decide_challenge(self) -> Args | None:
        open_ = [c.delegation for c in self._challenges]
        sits = self._meeting is MeetingState.IN_SESSION
        return self._if(
            bool(open_) and sits, delegation=self._pick(open_ or ["NOR"]), admitted=self._pick([True, False])
        )

    def accept_on_assurance(self) -> Args | None:
        return self._if(self._pick(range(4)) == 0, delegation=self._pick(COMING[:6]), **self._perhaps(note="promised"))

    def record_bureau_meeting(self) -> Args | None:
        at = stamp(self._hall.now - timedelta(hours=1))
        return self._if(self._pick(range(6)) == 0, at=at, **self._perhaps(examined=["NOR", "KEN"], present=["PER"]))

    def report_on_credentials(self) -> Args | None:
        earlier = stamp(self._hall.now - timedelta(minutes=self._pick([1, 30])))
        return self._if(self._pick(range(6)) == 0, **self._perhaps(as_of=earlier))

    def adopt_credentials_report(self) -> Args | None:
        made = bool(self._all(CredentialsReport)) and self._meeting is MeetingState.IN_SESSION
        reserved = [{"delegation": "KEN", "text": "It reserves its position."}]
        return self._if(made and self._conference.credentials_report_at is None, **self._perhaps(reservations=reserved))

    def notify_participation(self) -> Args | None:
        return self._by_way(WayIn.NOTICE, **self._perhaps(reference="NV 1"))

    def apply_for_status(self) -> Args | None:
        return self._by_way(WayIn.APPLICATION, **self._perhaps(at=stamp(self._hall.now - timedelta(days=50))))

    def circulate_applications(self) -> Args | None:
        waiting = [p.code for p in self._all(Participant) if p.category is Category.NGO and p.applied_at is not None]
        return self._if(bool(waiting), **self._perhaps(codes=waiting[:1]))

    def object_to_status(self) -> Args | None:
        by = self._pick(["BRA", "PER"])
        applied = [p.code for p in self._all(Participant) if p.applied_at is not None]
        return self._if(bool(applied), code=self._pick(applied or ["TI"]), by=by, **self._perhaps(grounds="unknown"))

    def withdraw_objection(self) -> Args | None:
        made = [o for o in self._all(StatusObjection) if o.withdrawn_at is None]
        one = self._pick(made) if made else None
        return self._if(one is not None, code=one.applicant if one else "TI", by=one.objector if one else "BRA")

    def decide_status(self) -> Args | None:
        applied = [p.code for p in self._all(Participant) if p.applied_at is not None]
        one = {"code": self._pick(applied)} if applied else {}
        return self._if(bool(applied), granted=self._pick([True, True, False]), **self._pick([one, {}]))

    def change_category(self) -> Args | None:
        category = self._pick(["party", "signatory", "ngo_ecosoc"])
        return self._if(self._pick(range(4)) == 0, code=self._pick(OBSERVERS), category=category, reason="It acceded.")

    def invite_to_speak(self) -> Args | None:
        ngos = [p.code for p in self._all(Participant) if p.category.is_ngo]
        return self._if(bool(ngos), code=self._pick(ngos or ["NOR"]), **self._perhaps(note="approved"))

    def register_delegate(self) -> Args | None:
        name, role = self._pick(["Ms. A", "Mr. B", "Mr. C"]), self._pick(list(Role)).value
        return self._if(True, delegation=self._delegation(), name=name, role=role, **self._perhaps(say="ay"))

    def remove_delegate(self) -> Args | None:
        people = self._all(Delegate)
        one = self._pick(people) if people else None
        return self._if(
            one is not None, delegation=one.delegation if one else "NOR", name=one.name if one else "Nobody"
        )

    def follow_practice(self) -> Args | None:
        return self._if(True, practice=self._pick(list(Practice)).value, **self._perhaps(decision="So decided."))

    def nominate(self) -> Args | None:
        standing = {n.delegation for n in self._all(Nomination) if n.ended_at is None}
        free = [code for code in CANDIDATES if code not in standing]
        office = self._pick(list(Office)).value
        return self._if(
            bool(free), office=office, delegation=self._pick(free or ["NOR"]), **self._perhaps(name="Ms. N")
        )

    def withdraw_nomination(self) -> Args | None:
        standing = [n for n in self._all(Nomination) if n.ended_at is None]
        one = self._pick(standing) if standing else None
        return self._if(
            one is not None,
            office=one.office.value if one else "president",
            delegation=one.delegation if one else "NOR",
        )

    def elect_by_acclamation(self) -> Args | None:
        standing = [n.office.value for n in self._all(Nomination) if n.ended_at is None]
        return self._if(bool(standing), **self._pick([{}, {"office": self._pick(standing or ["president"])}]))

    def replace_officer(self) -> Args | None:
        holding = [o for o in self._all(Officer) if o.until is None]
        one = self._pick(holding) if holding else None
        return self._if(
            one is not None,
            office=one.office.value if one else "president",
            delegation=one.delegation if one else "NOR",
            successor=self._pick(CANDIDATES),
        )

    def adopt_agenda(self) -> Args | None:
        return self._if(self._conference.agenda_adopted_at is None, **self._perhaps(as_amended=True))

    def adopt_organization_of_work(self) -> Args | None:
        return self._if(self._pick(range(4)) == 0, **self._perhaps(as_amended=False))

    def set_rehearsal_clock(self) -> Args | None:
        return self._if(True, offset_s=self._pick([0.0, 60.5, 86_400.0]))

    def note_clock_step(self) -> Args | None:
        return self._if(True, seconds=self._pick([-3.0, 5.5]), followed=self._pick([True, False]))

    def correct_clock(self) -> Args | None:
        seconds = self._pick([-3600.0, -1.5, 0.0, 7.25])
        return self._if(self._hall.floor() is None, seconds=seconds, reason=self._pick(["the battery was empty", "x"]))

    def migrate(self) -> Args | None:
        return self._if(self._pick(range(40)) == 0, **{"from": 1, "to": 2})

    def undo(self) -> Args | None:
        return self._if(self._hall.record.history.to_undo is not None)

    def redo(self) -> Args | None:
        return self._if(self._hall.record.history.to_redo is not None)

    def _if(self, sensible: bool, **args: Any) -> Args | None:
        return args if sensible or self._pick(range(MISTAKES)) == 0 else None

    @property
    def _challenges(self) -> list[Challenge]:
        return [c for c in self._all(Challenge) if c.withdrawn_at is None and c.decided_at is None]

    def _by_way(self, way: WayIn, **args: Any) -> Args | None:
        come = [p.code for p in self._all(Participant) if p.category.way_in is way and p.granted is None]
        return self._if(bool(come), code=self._pick(come or ["NOR"]), **args)

    def _perhaps(self, **args: Any) -> Args:
        return args if self._pick([True, False]) else {}

    def _all(self, kind: type[T]) -> list[T]:
        return list(self._hall.record.memory.all(kind))  # type: ignore[type-var]

    def _entries(self, statuses: str) -> list[Entry]:
        return [entry for entry in self._all(Entry) if entry.status in statuses.split()]

    def _about_entry(self, statuses: str, **args: Any) -> Args | None:
        entries = self._entries(statuses)
        if not entries:
            return self._if(False, list=LIST, delegation="NOR", **args)
        entry = self._pick(entries)
        return {"list": entry.list, "delegation": entry.delegation, **args}

    def _about_minister(self, **args: Any) -> Args | None:
        standing = [e for e in self._entries("waiting called speaking passed_over") if e.level is Level.MINISTER]
        entry = self._pick(standing or [None])
        told = (
            {"list": LIST, "delegation": "NOR"}
            if entry is None
            else {"list": entry.list, "delegation": entry.delegation}
        )
        return self._if(entry is not None, **told, **args)

    def _about_text(self, **args: Any) -> Args | None:
        with_text = {text.entry for text in self._all(StatementText)}
        entries = [entry for entry in self._all(Entry) if entry.id in with_text]
        if not entries:
            return self._if(False, list=LIST, delegation="NOR", **args)
        entry = self._pick(entries)
        return {"list": entry.list, "delegation": entry.delegation, **args}

    def _proposals(self) -> list[Proposal]:
        return [each for each in self._all(Proposal) if each.state.is_open]

    def _proposal(self) -> str:
        return self._pick([each.symbol for each in self._proposals()] or PROPOSED)

    def _about_proposal(self, **args: Any) -> Args | None:
        return self._if(bool(self._proposals()), symbol=self._proposal(), **args)

    def _amendments(self) -> list[Amendment]:
        return [each for each in self._all(Amendment) if each.state is AmendmentState.SUBMITTED]

    def _parts(self) -> list[str]:
        undecided = [each for each in self._all(ProposalPart) if each.adopted is None]
        return [f"{self._symbol(each.proposal)}#{each.name}" for each in undecided]

    def _open(self, one: Sponsor | Amendment) -> Proposal | None:
        found = self._hall.record.memory.get(Proposal, one.proposal)
        return found if found is not None and found.state.is_open else None

    def _symbol(self, proposal: int | None) -> str:
        found = self._hall.record.memory.get(Proposal, proposal)
        assert found is not None
        return found.symbol

    def _decisions(self) -> list[Decision]:
        return [each for each in self._all(Decision) if each.reopened_at is None]

    def _decision(self) -> str:
        told = [f"{each.kind.value} {each.number}" if each.kind else stamp(each.at) for each in self._decisions()]
        return self._pick(told or ["resolution 8/99"])

    def _waiting_in(self, listed: str) -> str:
        return self._pick([e.delegation for e in self._entries("waiting") if e.list == listed] or ["NOR"])

    def _list(self) -> str:
        return self._pick([LIST, LIST, *(listed.code for listed in self._all(SpeakersList))])

    def _delegation(self) -> str:
        return self._pick(COMING[:10])

    def _settings(self) -> Args:
        return {
            **self._perhaps(limit_s=self._pick([60, 180])),
            **self._perhaps(precedence=self._pick(list(Precedence)).value),
            **self._perhaps(groups_first=self._pick([True, False]), observers_last=self._pick([True, False])),
            **self._perhaps(hold_place_until_confirmed=self._pick([True, False])),
            **self._perhaps(closes=self._pick([None, stamp(self._hall.now + timedelta(hours=9))])),
        }

    def _party(self) -> str:
        return self._pick(["NOR", "SWE", "KEN", "CHL", "PER", "ALB", "BRA", "EU"])

    @property
    def _motion(self) -> bool:
        return any(motion.state is MotionState.PENDING for motion in self._all(Motion))

    @property
    def _vote(self) -> Vote | None:
        return next((v for v in self._all(Vote) if v.announced_at is None and v.cancelled_at is None), None)

    @property
    def _conference(self) -> Conference:
        return self._all(Conference)[0]

    @property
    def _meeting(self) -> MeetingState | None:
        going_on = (MeetingState.IN_SESSION, MeetingState.SUSPENDED)
        plenary = (m.state for m in self._all(Meeting) if m.track is Track.PLENARY)
        return next((state for state in plenary if state in going_on), None)

    @property
    def _speaking(self) -> bool:
        floor = self._hall.floor()
        return floor is not None and floor.state is Status.SPEAKING

    @property
    def _paused(self) -> bool:
        floor = self._hall.floor()
        return floor is not None and is_paused(self._hall.marks(floor))


EVERY_MOVE = sorted(name for name in dir(Moves) if not name.startswith("_"))
