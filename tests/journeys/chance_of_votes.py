"""What a conference might do next about presence, votes and motions: most of it sensible, a tenth of it not."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.journeys.deciding import DECIDED, MEMBERS_OF_THE_UNION, MOTIONS, ON_AN_ITEM, SECRETARIAT, UNION, Deciding

Wish = tuple[str, dict[str, Any]]

ITEMS = ("1(f)", "3", "6")
WITHOUT_A_LIST = "7"
SHARE_OF_MISTAKES = 0.1
MEETINGS = 12
# Those that need no proposal.
ON_MEETINGS_AND_ITEMS = ("suspend_meeting", "adjourn_meeting", *ON_AN_ITEM)


class ChanceOfVotes:
    """Draws acts for a conference that a reading keeps; `parties` take part, `others` do not."""

    def __init__(self, random: Random, reading: Deciding, parties: Iterable[str], others: Iterable[str]) -> None:
        self.random = random
        self.reading = reading
        self.parties = list(parties)
        self.others = list(others)
        self.observers = [c for c, body in reading.here.bodies.items() if body.category != "party"]
        always: dict[Callable[[], Wish | None], int] = {
            self.presence: 6,
            self.quorum: 1,
            self.credentials: 2,
            self.challenge: 2,
            self.inscribe: 3,
            self.clock: 5,
            self.explanation: 2,
            self.order: 4,
            self.back: 3,
        }
        self.when_free = always | {
            self.motion: 14,
            self.speak: 7,
            self.settle_motion: 5,
            self.call: 12,
            self.give_floor: 9,
            self.lists: 3,
            self.decide_challenge: 2,
            self.item: 2,
            self.meeting: 5,
        }
        self.when_voting = always | {self.answer: 60, self.explain: 4, self.cancel: 1, self.rest: 2}

    def next_at(self) -> datetime:
        """Return when the next act happens: mostly later, now and then at the same moment, seldom before."""
        chance = self.random.random()
        if chance < 0.04:
            return self.reading.now
        if chance < 0.045:
            return self.reading.now - timedelta(seconds=self.random.randint(1, 99))
        return self.reading.now + timedelta(milliseconds=self.random.randint(1, 40_000))

    def next(self) -> Wish:
        """Draw an act."""
        while True:
            if self.reading.undone and self.yes(0.6):
                # What was taken back just now is often brought back, or more is taken back.
                return ("redo" if self.yes(0.6) or not self.reading.done else "undo"), {}
            if self.yes(SHARE_OF_MISTAKES):
                wish: Wish | None = self.mistake()
            else:
                wishes = self.wishes()
                wish = self.random.choices(list(wishes), list(wishes.values()))[0]()
            if wish is not None:
                return wish

    def wishes(self) -> dict[Callable[[], Wish | None], int]:
        """Return what may happen next, and how often each."""
        return self.when_free if self.reading.open_vote is None else self.when_voting

    # What is drawn from

    def yes(self, share: float) -> bool:
        return self.random.random() < share

    def maybe(self, share: float, **args: Any) -> dict[str, Any]:
        return args if self.yes(share) else {}

    def one(self, codes: Iterable[str]) -> str | None:
        found = list(codes)
        return self.random.choice(found) if found else None

    def somebody(self) -> str:
        """Draw a party that takes part; seldom another, or one that is none."""
        chance = self.random.random()
        return self.random.choice(self.others if chance < 0.1 else self.observers if chance < 0.14 else self.parties)

    def is_excluded(self, code: str) -> bool:
        return self.reading.here.bodies[code].is_excluded

    @property
    def movers(self) -> list[str]:
        return [code for code in self.parties if not self.is_excluded(code)]

    def a_mover(self) -> str:
        return self.random.choice(self.movers)

    # Who is there

    def presence(self) -> Wish:
        here = self.reading.here
        absent = self.one(c for c in self.parties if not here.bodies[c].is_marked)
        if absent and self.yes(0.6):
            return "record_presence", {"delegation": absent, "present": True}
        return "record_presence", {"delegation": self.somebody(), "present": self.yes(0.7)}

    def quorum(self) -> Wish:
        args: dict[str, Any] = {
            "debate_of": self.random.choice(("parties", "participating")),
            "decide_of": self.random.choice(("parties", "participating")),
            "participating": self.random.choice((None, None, 1, 12, 30, 120)),
        }
        return "set_quorum", {name: value for name, value in args.items() if self.yes(0.5)} or args

    def credentials(self) -> Wish:
        excluded = self.one(c for c in self.reading.parties() if self.is_excluded(c))
        if excluded and self.yes(0.3):
            return "accept_on_assurance", {"delegation": excluded}
        code = self.random.choice(self.others if self.yes(0.5) else self.parties)
        return "submit_credentials", {"delegation": code, "form": self.random.choice(("formal", "copy", "information"))}

    def challenge(self) -> Wish | None:
        code, by = self.random.choice(self.parties), self.a_mover()
        if code == by or by in self.reading.here.bodies[code].challengers:
            return None
        return "challenge_credentials", {"delegation": code, "challenger": by}

    def decide_challenge(self) -> Wish | None:
        code = self.one(c for c in self.parties if self.reading.here.bodies[c].challengers)
        return ("decide_challenge", {"delegation": code, "admitted": self.yes(0.6)}) if code else None

    # Meetings, lists and the floor

    def meeting(self) -> Wish | None:
        here = self.reading.here
        if here.is_suspended:
            return "resume_meeting", {}
        if not here.meeting:
            return ("call_to_order", {"meeting": len(here.held) + 1}) if len(here.held) < MEETINGS else None
        if self.yes(0.4):
            return "suspend_meeting", {}
        return ("adjourn_meeting", {}) if len(here.held) < MEETINGS - 1 and self.yes(0.3) else None

    def item(self) -> Wish:
        return "take_up_item", {"item": self.random.choice(ITEMS if self.yes(0.85) else (WITHOUT_A_LIST,))}

    def lists(self) -> Wish:
        closed = self.one(code for code, one in self.reading.here.lists.items() if one.is_closed)
        if closed and self.yes(0.7):
            return "reopen_list", {"list": closed}
        code = self.random.choice(ITEMS)
        if self.yes(0.4):
            return "close_list", {"list": code}
        return "change_list", {"list": code, "limit_s": self.random.randint(60, 400)}

    def inscribe(self) -> Wish:
        return "inscribe", {"list": self.random.choice(ITEMS), "delegation": self.random.choice(self.parties)}

    def give_floor(self) -> Wish:
        chance, begin = self.random.random(), self.maybe(0.2, begin=False)
        if chance < 0.15:
            return "give_floor", {"delegation": SECRETARIAT} | begin
        if chance < 0.25:
            return "give_floor", {"speaker": "The Executive Director"} | begin
        if chance < 0.4:
            return "give_floor", {"delegation": self.somebody(), "as": "in explanation of vote"} | begin
        lists = [code for code, one in self.reading.here.lists.items() if one.waiting]
        code = self.one(lists)
        if code is None:
            return self.inscribe()
        listed = {} if code == self.reading.here.item else {"list": code}
        waiting = self.reading.here.lists[code].waiting
        return "give_floor", listed | self.maybe(0.3, list=code, delegation=self.random.choice(waiting)) | begin

    def clock(self) -> Wish | None:
        floor = self.reading.here.floor
        if floor is None:
            return None
        if not floor.begun:
            return "begin_statement", {}
        if self.yes(0.5):
            return "end_statement", {}
        return ("resume_statement" if floor.is_paused else "pause_statement"), {}

    # Points of order

    def order(self) -> Wish | None:
        here = self.reading.here
        if here.appeals and self.yes(0.8):
            if self.reading.open_vote is None and self.yes(0.3):
                return "call_vote", {"appeal": True} | self.method()
            figures = {"overrule": self.random.randint(0, 9), "sustain": self.random.randint(0, 9)}
            return "decide_appeal", figures | self.maybe(0.5, abstain=self.random.randint(0, 3))
        if here.points and self.yes(0.8):
            return "rule_on_point", {"ruling": self.random.choice(("upheld", "rejected"))}
        if here.ruling is not None and self.yes(0.6):
            return "appeal_ruling", {"delegation": self.somebody()}
        # A point of order needs a meeting that is not suspended, or does not: the contract does not say.
        if not self.reading.is_in_session:
            return None
        voting = {"on_voting": True} if self.reading.open_vote is not None else {}
        return "point_of_order", {"delegation": self.somebody()} | voting

    # Motions

    def motion(self) -> Wish | None:
        best = self.reading.pending[0].rank if self.reading.pending else 6
        ranks = [motion for motion in ON_MEETINGS_AND_ITEMS if MOTIONS[motion][0] < best]
        # Better ones are rarer, or none would stand over another.
        rare = [motion for motion in ranks if motion in ON_AN_ITEM]
        motion = self.one(rare if self.yes(0.75) and rare else ranks)
        return self.moved(motion) if motion else None

    def moved(self, motion: str) -> Wish:
        args: dict[str, Any] = {"motion": motion, "delegation": self.a_mover()}
        if motion in ON_AN_ITEM:
            args |= self.maybe(0.4, on=self.random.choice((*ITEMS, WITHOUT_A_LIST)))
        if motion == "limit_speeches":
            args["limit_s"] = self.random.randint(60, 400)
        return "move_motion", args

    def speak(self) -> Wish | None:
        if not self.reading.pending:
            return None
        motion = self.reading.pending[0]
        _, for_, against = MOTIONS[motion.motion]
        sides = ["for"] * for_ + ["against"] * against
        if not sides or self.yes(0.1):
            return "speak_on_motion", {"delegation": motion.delegation, "side": "for"}
        return "speak_on_motion", {"delegation": self.a_mover(), "side": self.random.choice(sides)}

    def settle_motion(self) -> Wish | None:
        if not self.reading.pending:
            return None
        if self.yes(0.25):
            return "withdraw_motion", {}
        return "decide_motion", {"carried": self.yes(0.7)}

    # Votes

    def method(self) -> dict[str, Any]:
        method = self.random.choice(("show_of_hands", "roll_call", "roll_call", "recorded", ""))
        roll = [c for c in self.reading.entitled() if self.reading.here.bodies[c].took_part]
        first = {"first": self.random.choice(roll)} if method == "roll_call" and roll else {}
        return ({"method": method} if method else {}) | first

    def call(self) -> Wish:
        args: dict[str, Any] = self.maybe(0.2, asked_by=self.a_mover()) | self.method()
        if self.reading.pending and self.yes(0.7):
            return "call_vote", {"motion": True} | args
        majority = self.random.choice(("simple", "two_thirds"))
        return "call_vote", {"question": "Shall it be so?", "majority": majority} | args

    def answer(self) -> Wish:
        vote = self.reading.open_vote
        assert vote is not None
        if self.reading.waits_for_a_point(vote) and self.yes(0.4):
            return self.order() or ("announce_result", {})
        awaited = self.reading.awaited(vote) if vote.is_by_name else []
        if vote.is_answered and (not awaited or (vote.method == "recorded" and self.yes(0.1))) and self.yes(0.7):
            return "announce_result", {}
        if not vote.is_answered and self.yes(0.3):
            return (self.clock() if self.reading.here.floor else self.explain()) or self.explanation()
        if not vote.is_by_name:
            high = 80 if self.yes(0.05) else 8
            return "count_vote", {name: self.random.randint(0, high) for name in DECIDED}
        if awaited and self.yes(0.85):
            code = awaited[0] if self.yes(0.8) else self.random.choice(awaited)
            answers: tuple[str, ...] = (*DECIDED, *DECIDED, "not_participating", "no_answer")
        else:
            code = self.random.choice(self.others if self.yes(0.2) else self.parties)
            answers = (*DECIDED, "not_participating")
            if vote.answers.get(code, "no_answer") == "no_answer":
                answers = (*answers, "no_answer")
        return "cast_vote", {"delegation": code, "vote": self.random.choice(answers)}

    def cancel(self) -> Wish | None:
        return ("cancel_vote", {"reason": "called by mistake"}) if self.yes(0.5) else None

    def explanation(self) -> Wish:
        code = self.somebody() if self.yes(0.3) else self.a_mover()
        if self.reading.open_vote is not None and not self.reading.open_vote.is_answered and self.yes(0.6):
            return "request_explanation", {"delegation": code}
        return "request_explanation", {"delegation": code} | self.maybe(
            0.5, when=self.random.choice(("before", "after"))
        )

    def explain(self) -> Wish:
        """Give the floor to who asked to explain; also to who may not have it now."""
        here = self.reading.here
        asked = [e.delegation for e in here.explanations if self.yes(0.1) or (e.when == "before" and not e.is_given)]
        code = self.one(asked)
        if code is None or self.yes(0.2):
            return "give_floor", {"delegation": SECRETARIAT}
        return "give_floor", {"delegation": code} | self.maybe(0.2, limit_s=180) | self.maybe(0.2, begin=False)

    def rest(self) -> Wish | None:
        """Draw what goes on while a vote is open, and what does not."""
        here, drawn = self.reading.here, [self.item(), self.lists(), self.give_floor()]
        if self.yes(0.3):
            drawn.append(("adjourn_meeting", {}))
            drawn.append(("resume_meeting" if here.is_suspended else "suspend_meeting", {}))
        elif here.is_suspended:
            return "resume_meeting", {}
        return self.random.choice([wish for wish in (*drawn, self.speak(), self.decide_challenge()) if wish])

    def back(self) -> Wish | None:
        return ("undo", {}) if self.reading.done else None

    # Mistakes

    def mistake(self) -> Wish:
        """Draw an act that is refused, or would be if the conference did not happen to allow it."""
        here, party = self.reading.here, self.random.choice(self.parties)
        observer = self.random.choice(self.observers)
        excluded = self.one(c for c in self.reading.parties() if self.is_excluded(c)) or observer
        without = self.random.choice((observer, excluded, "XXX"))
        member = self.random.choice([c for c in self.parties if c in MEMBERS_OF_THE_UNION])
        motion, side = self.random.choice(ON_MEETINGS_AND_ITEMS), self.random.choice(("for", "against"))
        question: dict[str, Any] = {"question": "Shall it be so?"}
        drawn: list[Wish] = [
            ("record_presence", {"delegation": "XXX", "present": True}),
            ("submit_credentials", {"delegation": observer, "form": "copy"}),
            ("challenge_credentials", {"delegation": party, "challenger": without}),
            ("decide_challenge", {"delegation": party, "admitted": True}),
            ("move_motion", {"motion": motion, "delegation": without, "limit_s": 120}),
            ("move_motion", {"motion": "limit_speeches", "delegation": party}),
            ("move_motion", {"motion": "close_debate", "delegation": party, "on": "99"}),
            self.moved(motion),
            self.moved(motion),
            ("speak_on_motion", {"delegation": without, "side": side}),
            ("speak_on_motion", {"delegation": party, "side": side}),
            ("speak_on_motion", {"delegation": party, "side": side}),
            ("withdraw_motion", {}),
            ("decide_motion", {"carried": True}),
            ("call_vote", question),
            ("call_vote", {"motion": True}),
            ("call_vote", {"appeal": True}),
            ("call_vote", {"motion": True, "majority": "simple"}),
            ("call_vote", {"appeal": True, "majority": "simple"}),
            ("call_vote", {}),
            ("call_vote", question | {"majority": "simple", "motion": True}),
            ("call_vote", question | {"majority": "simple", "method": "roll_call"}),
            ("call_vote", question | {"majority": "simple", "method": "roll_call", "first": "XXX"}),
            ("call_vote", question | {"majority": "simple", "asked_by": without}),
            ("call_vote", question | {"majority": "simple", "method": "roll_call", "first": excluded}),
            ("call_vote", question | {"majority": "simple", "method": "roll_call", "first": UNION}),
            (
                "call_vote",
                question | {"majority": "simple", "method": "roll_call", "first": self.random.choice(self.others)},
            ),
            ("call_vote", question | {"majority": "simple", "method": "recorded", "first": party}),
            ("call_vote", question | {"majority": "simple", "first": party}),
            ("call_vote", {"question": "", "majority": "simple"}),
            ("set_quorum", {}),
            ("set_quorum", {"participating": self.random.choice((0, -1, 1000))}),
            ("move_motion", {"motion": "limit_speeches", "delegation": party, "limit_s": 0}),
            ("move_motion", {"motion": "suspend_meeting", "delegation": party, "on": "3"}),
            ("move_motion", {"motion": "suspend_meeting", "delegation": party, "limit_s": 60}),
            ("request_explanation", {"delegation": without, "when": self.random.choice(("before", "after"))}),
            ("decide_appeal", {"overrule": -1, "sustain": 0}),
            ("cast_vote", {"delegation": without, "vote": "yes"}),
            ("cast_vote", {"delegation": without, "vote": "not_participating"}),
            ("cast_vote", {"delegation": party, "vote": "no_answer"}),
            ("cast_vote", {"delegation": party, "vote": "yes"}),
            ("cast_vote", {"delegation": UNION, "vote": self.random.choice(DECIDED)}),
            ("cast_vote", {"delegation": member, "vote": self.random.choice(DECIDED)}),
            ("count_vote", {"yes": 2, "no": 1, "abstain": 0}),
            ("count_vote", {"yes": 150, "no": 30, "abstain": self.random.randint(0, 8)}),
            ("count_vote", {"yes": -1, "no": 0, "abstain": 0}),
            ("announce_result", {}),
            ("announce_result", {}),
            ("cancel_vote", {"reason": "called by mistake"} if self.reading.open_vote is None else {"reason": ""}),
            ("request_explanation", {"delegation": "XXX"}),
            ("point_of_order", {"delegation": "XXX", "on_voting": True}),
            ("rule_on_point", {"ruling": "upheld"}),
            ("appeal_ruling", {"delegation": without}),
            ("decide_appeal", {"overrule": 1, "sustain": 0}),
            ("decide_appeal", {"overrule": 100, "sustain": self.random.randint(80, 90)}),
            ("suspend_meeting" if here.is_suspended else "resume_meeting", {}),
            ("close_list", {"list": WITHOUT_A_LIST}),
            ("take_up_item", {"item": "99"}),
            ("give_floor", {"delegation": "XXX", "as": "nobody"}),
            ("redo", {}),
        ]
        if self.reading.is_in_session:
            drawn.append(("point_of_order", {"delegation": party, "on_voting": True}))
        if self.reading.open_vote is not None:
            drawn.append(("point_of_order", {"delegation": party}))
            drawn.append(("call_vote", question | {"majority": "simple"}))
        return self.random.choice(drawn)
