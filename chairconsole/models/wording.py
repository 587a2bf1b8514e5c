"""The President's sentences in one language: their grammar in Fluent, the forms of States' names, and corrections."""

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from chairconsole.acts.patterns import as_message, patterns, written
from chairconsole.models.tongue import tongue
from chairconsole.resources import resource
from chairconsole.rules.sentence import cased

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

Words = Mapping[str, str | int]

DIRECT = {
    "floor-representative": "floor-direct",
    "floor-dignitary": "floor-direct",
    "floor-title": "floor-direct",
    "floor-office": "floor-direct",
    "floor-group": "floor-direct",
    "floor-group-chair": "floor-direct",
    "thank-representative": "thank-direct",
    "open-session": "open-this-session",
    "close-session": "close-this-session",
}
"""What is said instead where a form of a name is not known: sentences in which nothing is inflected."""

_KEPT = ("item", "symbol", "proposal", "number")
"""Words that keep their own direction in a language that runs from right to left."""

_SPACES = re.compile(r"[ \n]+")

_CONFERENCE = {
    "en": ("Conference", "the Conference"),
    "fr": ("Conférence", "de la Conférence"),
    "es": ("Conferencia", "de la Conferencia"),
    "ru": ("Конференция", "Конференции"),
    "zh": ("", ""),
    "ar": ("مؤتمر", "لمؤتمر"),
}
"""How the first word of a conference's name changes behind "of"; another body's name is left out."""


_ARTICLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "fr": (("du ", "le "), ("des ", "les "), ("de la ", "la "), ("de l’", "l’"), ("d’", ""), ("de ", "")),
    "es": (("del ", "el "), ("de los ", "los "), ("de las ", "las "), ("de la ", "la "), ("de ", "")),
    "en": (("", ""),),
}
"""What is left of "of" and its article where a name stands alone in a sentence; elsewhere no article is written."""


class Wording:
    """The sentences of one language; a correction of this conference's secretariat takes the place of ours.

    Nothing here was reviewed by a native reader until the record says so. A sentence that cannot be made from a
    correction is made from our own words, and one whose forms are missing is said in words without inflection.
    """

    def __init__(self, language: str, corrections: Mapping[str, str] | None = None) -> None:
        self.language = language
        self._corrections = dict(corrections or {})

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all sentences, in the order of a session."""
        return tuple(patterns(self.language))

    def source(self, key: str) -> str:
        """Return a sentence's pattern: what is corrected."""
        return self._corrections.get(key) or patterns(self.language)[key]

    def say(self, key: str, **words: str | int) -> str:
        """Return a sentence; `code` is a delegation's, `country` its name as called out, `gender` f, m or none."""
        given = {name.replace("_", "-"): word for name, word in words.items()}
        given |= {name: tongue(self.language).kept(str(given[name])) for name in _KEPT if name in given}
        given = {"gender": "other", **given, **self._forms(given)}
        made = self._made(key, given)
        # a sentence may begin with a name, and that with its article
        return cased(made, "upper") if "the" in given and made.startswith(str(given["the"])) else made

    def branch(self, key: str) -> str:
        """Return what is said if somebody objects; nothing where nobody is asked."""
        return self._attribute(key, "branch")

    def decided(self, key: str) -> str:
        """Return what the record says was decided when the gavel falls on a question; nothing where none is put."""
        return self._attribute(key, "decided")

    def falls(self, key: str) -> bool:
        """Tell whether the gavel falls after a sentence."""
        return bool(self._attribute(key, "gavel"))

    def ordinal(self, number: int | None) -> str:
        """Return the number of a session as a word, if there is one for it."""
        words = _ordinals(self.language)
        return words[number - 1] if number is not None and 0 < number <= len(words) else ""

    def of_conference(self, name: str) -> str:
        """Return a conference's name as it stands behind "session of", where its first word is one that is known."""
        first, changed = _CONFERENCE[self.language]
        return changed + name.removeprefix(first) if name.startswith(first) else ""

    def _made(self, key: str, words: Words) -> str:
        corrected = self._corrections.get(key)
        made = _formatted(_bundle_of(self.language, key, corrected), key, words) if corrected else None
        made = made or _formatted(_bundle(self.language), key, words)
        if made is None and key in DIRECT:
            return self._made(DIRECT[key], words)
        return made or ""

    def _attribute(self, key: str, name: str) -> str:
        bundle = _bundle(self.language)
        message = bundle.get_message(key)
        pattern = message.attributes.get(name)
        return "" if pattern is None else str(bundle.format_pattern(pattern, {})[0])

    def _forms(self, words: Words) -> dict[str, str | int]:
        """Return the forms of the names that the sentence asks for, as far as they are known.

        What stands with its article is the name as it is called out where no more is known.
        """
        forms: dict[str, str | int] = {}
        for code, form in (("code", "of"), ("group-code", "group-of")):
            known = _names().get(str(words.get(code, "")), {}).get(self.language)
            if known is not None:
                forms[form] = known
        if "country" in words:
            forms["the"] = with_article(str(words.get("code", "")), self.language) or words["country"]
        return forms


def with_article(code: str, language: str) -> str:
    """Return a name as it stands alone in a sentence, with its article; empty where that is not known or none is."""
    known = _names().get(code, {})
    of = known.get(language, "")
    told = ((prefix, article) for prefix, article in _ARTICLES.get(language, ()) if of and of.startswith(prefix))
    alone = next((article + of.removeprefix(prefix) for prefix, article in told), "")
    return known.get(f"{language} alone", alone)


def _formatted(bundle: "FluentBundle", key: str, words: Words) -> str | None:
    """Return a sentence made, or nothing where a word of it is missing."""
    if not bundle.has_message(key):
        return None
    pattern = bundle.get_message(key).value
    if pattern is None:
        return None
    made, faults = bundle.format_pattern(pattern, dict(words))
    # a pattern may stand on several lines; spaces that hold words together stay
    return None if faults else _SPACES.sub(" ", str(made)).strip()


@lru_cache(maxsize=8)
def _bundle(language: str) -> "FluentBundle":
    # read when the first sentence is asked for: it costs more than a frame
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(written(language)))
    return bundle


@lru_cache(maxsize=256)
def _bundle_of(language: str, key: str, pattern: str | None) -> "FluentBundle":
    """Return a bundle of one corrected sentence."""
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(as_message(key, pattern or "")))
    return bundle


@cache
def _ordinals(language: str) -> tuple[str, ...]:
    line = next(line for line in written(language).splitlines() if line.startswith("-ordinals"))
    return tuple(word.strip() for word in line.partition("=")[2].split("|"))


@cache
def _names() -> dict[str, dict[str, str]]:
    """Return each delegation's name as it stands behind "of", by code and language.

    Under `fr alone` stands how it is without "of", where that is more than another article.
    """
    names: dict[str, dict[str, str]] = json.loads((resource("script") / "names.json").read_text(encoding="utf-8"))
    return names
