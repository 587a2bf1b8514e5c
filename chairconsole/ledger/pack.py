"""The rules of procedure as this conference has them: their figures, and how each is named."""

import re
from collections.abc import Mapping

from chairconsole.records.facts.reference import Rule
from chairconsole.records.memory import Door
from chairconsole.rules.pack import Figure, Pack
from chairconsole.rules.refusal import probable_rule
from chairconsole.rules.sentence import Sentence, sentence
from chairconsole.rules.terms import Certainty

_GA_RULE = re.compile(r"GA rules? (?P<number>[\d ,/–-]+)")


def pack(door: Door) -> Pack:
    """Return the rule pack of the conference."""
    return Pack(door.remembered("pack", lambda: _own(door)))


def rule_of(door: Door, subject: str) -> str:
    """Return how the rule on a subject is named: by its number, or where that is not known by a sister rule."""
    found = next(iter(door.find(Rule, subject=subject)), None)
    if found is None:
        return ""
    match found.certainty:
        case Certainty.CERTAIN:
            return sentence("Rule {number}", number=found.number or "")
        case Certainty.PROBABLE:
            return probable_rule(found.number or "")
        case Certainty.UNKNOWN:
            return compared(found.cf) if found.cf else ""


def compared(cf: str) -> Sentence:
    """Return how a rule is named of which only a sister is known."""
    return sentence("cf. {rule}", rule=sister(cf))


def sister(cf: str) -> str:
    """Return a rule of another body; one that is none of the General Assembly's, as it was entered."""
    found = _GA_RULE.fullmatch(cf)
    if found is None:
        return cf
    number = found["number"]
    if number.isdigit():
        return sentence("GA rule {number}", number=number)
    return sentence("GA rules {number}", number=number)


def _own(door: Door) -> Mapping[str, Mapping[str, Figure]]:
    return {rule.subject: rule.figures for rule in door.all(Rule) if rule.figures}
