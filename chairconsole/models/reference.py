"""Rules of procedure as they are looked up and put right: their figures in words, and what each of them can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from chairconsole.ledger.pack import pack
from chairconsole.models.motions import kind_words, span
from chairconsole.models.reading import Reading
from chairconsole.models.tongue import Tongue
from chairconsole.rules.pack import FIGURES, Figure
from chairconsole.rules.terms import Certainty, Majority, MotionKind


class Sort(Enum):
    """What a figure of a rule is."""

    NUMBER = "number"
    SPAN = "span"
    MAJORITY = "majority"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class RuleFigure:
    """A figure of a rule: its name in the record and in words, what it is, and its value, written."""

    name: str
    words: str
    sort: Sort
    value: str


def figures_of(reading: Reading, subject: str) -> Sequence[RuleFigure]:
    """Return the figures of a rule as this conference has them."""
    own, tongue = pack(reading.session.room().door), reading.tongue
    return [
        RuleFigure(name, _words(name, tongue), _sort(name, known), _written(name, own.figure(subject, name), tongue))
        for name, known in FIGURES.get(subject, {}).items()
    ]


def certainty_words(certainty: Certainty, tongue: Tongue) -> str:
    """Return how sure a rule's number is."""
    return {
        Certainty.CERTAIN: tongue.translate("Reference", "certain: it stands in the agenda"),
        Certainty.PROBABLE: tongue.translate("Reference", "probable: after the sister treaty"),
        Certainty.UNKNOWN: tongue.translate("Reference", "not known"),
    }[certainty]


def majority_words(majority: Majority, tongue: Tongue) -> str:
    """Return a majority in words."""
    if majority is Majority.SIMPLE:
        return tongue.translate("Reference", "simple majority")
    return tongue.translate("Reference", "two thirds")


def _sort(name: str, known: Figure) -> Sort:
    if name == "limit_s":
        return Sort.SPAN
    if isinstance(known, int):
        return Sort.NUMBER
    return Sort.MAJORITY if name == "majority" else Sort.SHARE


def _words(name: str, tongue: Tongue) -> str:
    if name in set(MotionKind):
        form = tongue.translate("Reference", "rank of the motion “{motion}”")
        return form.format(motion=kind_words(MotionKind(name), tongue))
    return {
        "debate": tongue.translate("Reference", "to open and debate it takes"),
        "decide": tongue.translate("Reference", "to decide it takes"),
        "share": tongue.translate("Reference", "share of those voting yes or no"),
        "elects": tongue.translate("Reference", "share of the valid papers that elects"),
        "times": tongue.translate("Reference", "candidates for each place in a restricted ballot"),
        "told_after": tongue.translate("Reference", "ballots in vain after which it is told"),
        "calls": tongue.translate("Reference", "how often a State is called"),
        "limit_s": tongue.translate("Reference", "limit"),
        "for": tongue.translate("Reference", "speakers for, besides the mover"),
        "against": tongue.translate("Reference", "speakers against"),
        "majority": tongue.translate("Reference", "majority"),
    }[name]


def _written(name: str, value: Figure, tongue: Tongue) -> str:
    if name == "limit_s":
        return span(int(value))
    return majority_words(Majority(str(value)), tongue) if name == "majority" else str(value)
