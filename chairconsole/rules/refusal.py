"""The one way in which the rules say no."""


class Refusal(Exception):
    """The rules do not allow it: a sentence for the status line, and the rule it rests on (may be empty)."""

    def __init__(self, sentence: str, rule: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.rule = rule

    def __str__(self) -> str:
        return f"{self.sentence} ({self.rule})" if self.rule else self.sentence
