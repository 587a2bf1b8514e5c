"""The digits of a window: Western ones, or in Arabic its own where they were asked for.

All words are made with Western digits, and only painted with others. In our typefaces all digits are equally wide, so
that nothing moves.
"""

import re
from functools import lru_cache

from chairconsole.windows.paint.lettering import is_arabic

_WESTERN = "0123456789"

# what begins with a Latin letter is a symbol, as `CAC/COSP/2019/1`, or a key, as `F11`: the same in every script
_NUMBER = re.compile(r"[A-Za-z][^\s\u2069]*|[0-9]+")
_WORD = re.compile(r"[^\W\d_]{2}")
_LEFT_TO_RIGHT, _END = "\u202d", "\u202c"


@lru_cache(maxsize=4096)
def in_digits(text: str, zero: str) -> str:
    """Write the numbers of a line in the digits that begin with `zero`, unless its words are of another script.

    Among Arabic words these digits run as Western ones do there. A line without words is told to run from left to
    right, for otherwise `13:00–15:00` would turn round.
    """
    arabic = is_arabic(text)
    if zero == _WESTERN[0] or not any(digit in text for digit in _WESTERN) or (not arabic and _WORD.search(text)):
        return text
    digits = {ord(digit): ord(zero) + value for value, digit in enumerate(_WESTERN)}
    written = _NUMBER.sub(lambda found: found[0].translate(digits) if found[0][0] in _WESTERN else found[0], text)
    return written if arabic else f"{_LEFT_TO_RIGHT}{written}{_END}"
