"""Text that people type or paste, made fit to be shown and kept: what is taken out or changed is told, never silent."""

import re
import unicodedata

from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import Sentence, counted

LINE_AT_MOST = 500
"""How many characters a text of one line may have: a name, a title, a reason."""

PROSE_AT_MOST = 200_000
"""How many characters a text of many lines may have: a decision, the text of a statement."""

_LINE_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_DIRECTION = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = frozenset({"Cf", "Zs"})
_SPACES = re.compile(r"[ \t\u00a0]+")


def line(text: str, what: str) -> tuple[str, list[Sentence]]:
    """Return a text as one line, and what had to be changed in it, each in a few words.

    Raises:
        Refusal: it is too long to be what it should be.
    """
    _measure(text, what, LINE_AT_MOST)
    told: list[Sentence] = []
    text, breaks = _LINE_BREAKS.subn(" ", text)
    if breaks:
        told.append(counted("%n line breaks became spaces", "", breaks, one="a line break became a space"))
    text = _SPACES.sub(" ", _made_plain(text, told, kept="\t")).strip()
    return text if any(unicodedata.category(c) not in _UNSEEN for c in text) else "", told


def prose(text: str, what: str) -> tuple[str, list[Sentence]]:
    """Return a text of several lines, and what had to be changed in it, each in a few words.

    Raises:
        Refusal: it is too long to be what it should be.
    """
    _measure(text, what, PROSE_AT_MOST)
    told: list[Sentence] = []
    return _made_plain(_LINE_BREAKS.sub("\n", text), told, kept="\t\n").strip(), told


def _measure(text: str, what: str, at_most: int) -> None:
    if len(text) > at_most:
        raise Refusal(
            counted("“{what}” has %n characters; it may have {most}.", "", len(text), what=what, most=f"{at_most:,}")
        )


def _made_plain(text: str, told: list[Sentence], kept: str) -> str:
    """Take out what steers a screen instead of being read on it."""
    text, count = _DIRECTION.subn("", text)
    if count:
        one = "a direction override was taken out"
        told.append(counted("%n direction overrides were taken out", "", count, one=one))
    plain = "".join(c for c in text if c in kept or unicodedata.category(c) != "Cc")
    if plain != text:
        one = "a control character was taken out"
        told.append(counted("%n control characters were taken out", "", len(text) - len(plain), one=one))
    return plain
