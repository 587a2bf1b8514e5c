"""The levels of speakers in words, in the language of a window."""

from chairconsole.models.tongue import Tongue
from chairconsole.rules.terms import Level


def level_word(level: Level, tongue: Tongue) -> str:
    """Return a level in words."""
    translate = tongue.translate
    words = {
        Level.HEAD_OF_STATE: translate("Level", "Head of State"),
        Level.VICE_PRESIDENT: translate("Level", "Vice-President"),
        Level.CROWN_PRINCE: translate("Level", "Crown Prince or Princess"),
        Level.HEAD_OF_GOVERNMENT: translate("Level", "Head of Government"),
        Level.DEPUTY_PRIME_MINISTER: translate("Level", "Deputy Prime Minister"),
        Level.MINISTER: translate("Level", "Minister"),
        Level.VICE_MINISTER: translate("Level", "Vice-Minister"),
        Level.CHAIR_OF_DELEGATION: translate("Level", "Chair of delegation"),
        Level.REPRESENTATIVE: translate("Level", "Representative"),
    }
    return words[level]
