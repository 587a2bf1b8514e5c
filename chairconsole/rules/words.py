"""How long a statement's text will take to read: its words, how they were counted, and what a limit says to it.

A limit of 4 minutes is 400 words (annotations to item 1(f)): 100 words a minute, in every language.
"""

import re
from dataclasses import dataclass

from chairconsole.rules.sentence import Sentence, counted, sentence

WORDS_A_MINUTE = 100
"""The pace at which statements are read for the interpreters (annotations to item 1(f): 400 words in 4 minutes)."""

CHARACTERS_A_WORD = 1.6
"""How many Chinese characters carry what one English word does.

Translators reckon 1,500 to 1,700 characters for 1,000 words; the middle makes 160 characters of one minute.
"""

# the radicals too, which PDFs put in the place of the characters that look like them
_HAN = re.compile(
    r"[\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f\U00030000-\U000323af]"
)
_BROKEN_WORD = re.compile(r"(?<=\w)[-\u2010\u00ad][ \t]*\r?\n\s*(?=\w)")
_NUMBER_IN_GROUPS = re.compile(r"(?<!\w)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)")
# dashes and dots that stand between words without spaces, Chinese marks, and the Arabic ones unless in a number
_BETWEEN_WORDS = re.compile(
    r"[\u2014\u2015\u2026]|--+|\.\.+"
    r"|[\u3000-\u3004\u3008-\u301f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]"
    r"|(?<!\d)[\u060c\u061b\u061f]|[\u060c\u061b\u061f](?!\d)"
)
_LENGTHENING = "\u0640"


@dataclass(frozen=True, slots=True)
class Count:
    """How many words a text has, and one sentence that says how that was found."""

    words: int
    how: str


@dataclass(frozen=True, slots=True)
class Fit:
    """What a limit says to a text: how long it takes, by how much that is too long (0: it fits), in one sentence."""

    expected_s: int
    over_s: int
    said: str


def count(text: str, language: str | None = None) -> Count:
    """Count the words of a text; of a Chinese one, which has no spaces, estimate them from its characters.

    `language` is its ISO code, with or without a region. Characters decide where it is not known, or they gainsay it.
    """
    han = len(_HAN.findall(text))
    estimated = round(han / CHARACTERS_A_WORD)
    spaced = _spaced(_HAN.sub(" ", text))
    given = language is not None and language.lower().startswith("zh")
    if not han or (not given and estimated <= spaced):
        words = _spaced(text)
        return Count(words, counted("%n words counted", "", words, one="%n word counted"))
    how = sentence(
        "about {words}, estimated from {characters} at {rate} to a word",
        words=_words(estimated + spaced),
        characters=counted("%n Chinese characters", "", han, one="%n Chinese character"),
        rate=CHARACTERS_A_WORD,
    )
    if spaced:
        others = counted("%n other words and numbers", "", spaced, one="%n other word or number")
        how = sentence("{estimated}, and {others} counted", estimated=how, others=others)
    if not given:
        how = sentence("{counted}; taken for Chinese by its characters", counted=how)
    return Count(estimated + spaced, how)


def expected_s(words: int) -> int:
    """Return how many seconds it takes to read so many words, rounded up (annotations to item 1(f))."""
    return -(-words * 60 // WORDS_A_MINUTE)


def fit(words: int, limit_s: int) -> Fit:
    """Judge a text of so many words against a limit in seconds (annotations to item 1(f))."""
    expected = expected_s(words)
    over_s = max(0, expected - limit_s)
    time, limit = _clock(expected), _clock(limit_s)
    if not over_s:
        return Fit(expected, 0, sentence("expected {time}, fits the limit of {limit}", time=time, limit=limit))
    said = sentence(
        "expected {time}, {over} ({words}) over the limit of {limit}",
        time=time,
        over=_clock(over_s),
        words=_words(words - limit_s * WORDS_A_MINUTE // 60),
        limit=limit,
    )
    return Fit(expected, over_s, said)


def _spaced(text: str) -> int:
    """Count what stands between spaces and has a letter or a digit: neither dashes, nor bullets, nor marks.

    So "l'État", "well-known", "A/RES/74/1" and "1 000 000" are one word each, and "law—and" are two.
    """
    text = _BROKEN_WORD.sub("-", text).replace(_LENGTHENING, "")
    text = _BETWEEN_WORDS.sub(" ", _NUMBER_IN_GROUPS.sub("0", text))
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _words(count: int) -> Sentence:
    return counted("%n words", "", count, one="%n word")


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
