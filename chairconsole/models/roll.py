"""The roll as a grid shows it: all States parties in English order, each with its mark, and who is called."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Answer


class Mark(Enum):
    """What stands before a name in a roll: an answer in a vote, or whether somebody is there."""

    NONE = "none"
    YES = "yes"
    NO = "no"
    ABSTAINS = "abstains"
    NOT_PARTICIPATING = "not_participating"
    NO_ANSWER = "no_answer"
    PRESENT = "present"
    NOT_THERE = "not_there"


OF_ANSWER: Mapping[Answer, Mark] = {
    Answer.YES: Mark.YES,
    Answer.NO: Mark.NO,
    Answer.ABSTAIN: Mark.ABSTAINS,
    Answer.NOT_PARTICIPATING: Mark.NOT_PARTICIPATING,
    Answer.NO_ANSWER: Mark.NO_ANSWER,
}
"""The mark of each answer in a vote."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One party in a roll; who is not `on_roll` is not called, `lot` is the one drawn to begin it.

    `is_barred` is that it is not called only because a member of it votes, or its organization.
    """

    code: str
    name: str
    mark: Mark = Mark.NONE
    on_roll: bool = True
    called: bool = False
    lot: bool = False
    is_barred: bool = False


def mark_words(mark: Mark, tongue: Tongue) -> str:
    """Return a mark in words; nothing for none."""
    words = {
        Mark.YES: tongue.translate("Roll", "Yes"),
        Mark.NO: tongue.translate("Roll", "No"),
        Mark.ABSTAINS: tongue.translate("Roll", "Abstains"),
        Mark.NOT_PARTICIPATING: tongue.translate("Roll", "Not participating"),
        Mark.NO_ANSWER: tongue.translate("Roll", "No answer"),
        Mark.PRESENT: tongue.translate("Roll", "Present"),
        Mark.NOT_THERE: tongue.translate("Roll", "Not there"),
    }
    return words.get(mark, "")
