"""The one way in which the rules say no."""

from chairconsole.rules.sentence import Sentence, sentence


class Refusal(Exception):
    """The rules do not allow it: a sentence for the status line, and the rule it rests on (may be empty)."""

    def __init__(self, sentence: str, rule: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.rule = rule

    def __str__(self) -> str:
        return f"{self.sentence} ({self.rule})" if self.rule else self.sentence


def rule(number: int) -> Sentence:
    """Return how a rule of procedure is named."""
    return sentence("Rule {number}", number=number)


def probable_rule(number: int | str) -> Sentence:
    """Return how a rule of procedure is named whose number is not certain."""
    return sentence("Rule {number}, number probable", number=number)


def list_rule(number: int) -> Sentence:
    """Return how one of the rules of the speakers list is named (`rules.speakers`)."""
    return sentence("List rule {number}", number=number)
