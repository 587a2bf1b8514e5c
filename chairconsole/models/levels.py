"""The levels of speakers in words, in the language of a window, and as they are typed in it."""

import re
from functools import lru_cache

from chairconsole.models.finding import LevelWords
from chairconsole.models.tongue import ENGLISH, LANGUAGES, Tongue, marked, tongue
from chairconsole.rules.terms import Level
from chairconsole.rules.typed import COMMAS

_COMMA = re.compile(rf"\s*[{COMMAS}、]\s*")


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


_ALSO = {
    Level.HEAD_OF_STATE: marked("LevelTyped", "president, monarch"),
    Level.VICE_PRESIDENT: marked("LevelTyped", "deputy president"),
    Level.CROWN_PRINCE: marked("LevelTyped", "crown princess, heir"),
    Level.HEAD_OF_GOVERNMENT: marked("LevelTyped", "prime minister, chancellor"),
    Level.DEPUTY_PRIME_MINISTER: marked("LevelTyped", "vice prime minister"),
    Level.VICE_MINISTER: marked("LevelTyped", "deputy minister"),
    Level.CHAIR_OF_DELEGATION: marked("LevelTyped", "head of delegation"),
    Level.REPRESENTATIVE: marked("LevelTyped", "ambassador, delegate"),
}
"""Other words by which people type a level, as a list with commas."""


@lru_cache(maxsize=len(LANGUAGES))
def levels_typed(language: str) -> LevelWords:
    """Return the levels as they are typed in a language: in its own words, then in English and the others."""
    return LevelWords([_names(tongue(each)) for each in dict.fromkeys((language, ENGLISH, *LANGUAGES))])


def _names(spoken: Tongue) -> dict[Level, list[str]]:
    also = {level: spoken.translate("LevelTyped", words) for level, words in _ALSO.items()}
    return {level: [level_word(level, spoken), *_COMMA.split(also.get(level, ""))] for level in Level}
