"""The rule pack: the figures in the rules of procedure, which a conference can put right in its own file.

Each stands under the subject of its rule. Those here are after the sister treaty's rules and those of the General
Assembly (`procedure.md` 1.2); where neither has one, it is ours. No number of a rule is kept here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from chairconsole.rules.motions import MotionRule
from chairconsole.rules.shares import Share
from chairconsole.rules.terms import Majority, MotionKind, Purpose

Figure = int | str
"""A number of speakers, a rank, seconds, or words as a share or a majority."""

QUORUM = "Quorum"
METHOD = "Method of voting"
EXPLANATION = "Explanation of vote"
ORDER = "Order of procedural motions"
PROCEDURE = "Majority on procedure"
SUBSTANCE = "Decisions on substantive and budgetary matters"
POINTS_OF_ORDER = "Points of order"
CONDUCT = "Conduct of voting"
ELECTIONS = "Method of elections"
ONE_PLACE = "Elections to one place"
SEVERAL_PLACES = "Elections to several places"
WITHDRAWAL = "Withdrawal of proposals and motions"
PROPOSALS = "Proposals and amendments"
AMENDMENTS = "Order of voting on amendments"
DIVISION = "Division of proposals"
CONSENSUS = "Consensus"
RECONSIDERATION = "Reconsideration"
COMPETENCE = "Competence"

OF_MOTION = {
    MotionKind.SUSPEND_MEETING: "Suspension or adjournment of the meeting",
    MotionKind.ADJOURN_MEETING: "Suspension or adjournment of the meeting",
    MotionKind.ADJOURN_DEBATE: "Adjournment of debate",
    MotionKind.CLOSE_DEBATE: "Closure of debate",
    MotionKind.LIMIT_SPEECHES: "Time limits",
    MotionKind.COMPETENCE: COMPETENCE,
    MotionKind.DIVISION: DIVISION,
    MotionKind.RECONSIDER: RECONSIDERATION,
}
"""The rule of each motion, by its subject."""

_LAST_RANK = 5
"""The rank that all motions share which come after those on the meeting and the debate."""

OF_MAJORITY = {Majority.SIMPLE: PROCEDURE, Majority.TWO_THIRDS: SUBSTANCE}
"""The rule of each majority, by its subject."""

FIGURES: Mapping[str, Mapping[str, Figure]] = {
    QUORUM: {"debate": "1/3", "decide": ">1/2"},
    PROCEDURE: {"share": ">1/2"},
    SUBSTANCE: {"share": "2/3"},
    METHOD: {"calls": 2},
    EXPLANATION: {"limit_s": 600},
    ORDER: {kind.value: min(rank, _LAST_RANK) for rank, kind in enumerate(MotionKind, 1)} | {"limit_s": 180},
    "Suspension or adjournment of the meeting": {"for": 0, "against": 0, "majority": "simple"},
    "Adjournment of debate": {"for": 2, "against": 2, "majority": "simple"},
    "Closure of debate": {"for": 0, "against": 2, "majority": "simple"},
    "Time limits": {"for": 2, "against": 2, "majority": "simple"},
    COMPETENCE: {"for": 0, "against": 0, "majority": "simple"},
    DIVISION: {"for": 2, "against": 2, "majority": "simple"},
    RECONSIDERATION: {"for": 0, "against": 2, "majority": "two_thirds"},
    ONE_PLACE: {"elects": ">1/2"},
    SEVERAL_PLACES: {"elects": ">1/2", "times": 2, "told_after": 3},
}
"""The figures of each rule: shares of a whole, speakers besides the mover, ranks, limits in seconds; for elections how
many candidates a ballot keeps for each place, and after how many that fill none it is told."""


def fits(subject: str, name: str, value: Figure) -> bool:
    """Tell whether a figure can be one of a rule's."""
    known = FIGURES.get(subject, {}).get(name)
    if known is None:
        return False
    if isinstance(known, int):
        least = 1 if name == "limit_s" or subject in (ORDER, METHOD, SEVERAL_PLACES) else 0
        return isinstance(value, int) and value >= least
    if name == "majority":
        return value in set(Majority)
    try:
        return isinstance(value, str) and bool(Share.read(value))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Pack:
    """The figures of a conference: those that it has put right, and else those that everybody has."""

    own: Mapping[str, Mapping[str, Figure]] = field(default_factory=dict)

    def figure(self, subject: str, name: str) -> Figure:
        """Return a figure of a rule."""
        return self.own.get(subject, {}).get(name, FIGURES[subject][name])

    def number(self, subject: str, name: str) -> int:
        """Return a figure of a rule that is a number."""
        return int(self.figure(subject, name))

    def of(self, majority: Majority) -> Share:
        """Return what share of those present and voting a majority is."""
        return Share.read(str(self.figure(OF_MAJORITY[majority], "share")))

    def elects(self, places: int) -> Share:
        """Return what share of the valid papers elects, to one place or to several."""
        return Share.read(str(self.figure(ONE_PLACE if places == 1 else SEVERAL_PLACES, "elects")))

    def quorum(self, purpose: Purpose) -> Share:
        """Return what share of its base a quorum is."""
        return Share.read(str(self.figure(QUORUM, purpose.value)))

    def motion(self, kind: MotionKind) -> MotionRule:
        """Return what holds for a kind of motion."""
        subject = OF_MOTION[kind]
        return MotionRule(
            rank=self.number(ORDER, kind.value),
            speakers_for=self.number(subject, "for"),
            speakers_against=self.number(subject, "against"),
            majority=Majority(str(self.figure(subject, "majority"))),
        )

    def motions(self) -> Mapping[MotionKind, MotionRule]:
        """Return what holds for each kind of motion."""
        return {kind: self.motion(kind) for kind in MotionKind}
