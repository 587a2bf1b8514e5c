"""A stand-in language, in which what was translated can be told from what was not."""

import re

from chairconsole.models.tongue import Tongue

_PLACE = re.compile(r"(\{\w+\})")


class Marking(Tongue):
    """French, as far as names and days go; of each form only its signs are left and the words put into it.

    So a letter in what is said stands for a name, a figure, a day, something typed, or for what nobody translated.
    """

    def __init__(self) -> None:
        super().__init__("fr")

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Return the form without its letters, in brackets."""
        parts = (part if _PLACE.fullmatch(part) else re.sub(r"[^\W_]", "", part) for part in _PLACE.split(source))
        return f"⟦{''.join(parts)}{n if n >= 0 else ''}⟧"
