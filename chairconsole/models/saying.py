"""Says sentences in the language of a window: by their form in it, with names and days as it has them."""

import re
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale

from chairconsole.models.tongue import ENGLISH, Tongue
from chairconsole.rules.sentence import Named, Sentence, When, Word, cased, in_english

_PARTICULARS = re.compile(r"(?<=\S)\s*(?:[,:;，：；、،؛]|[(（][^)）]*[)）](?=$|[,:;，：；、،؛]))")
"""Where the particulars of an act begin: behind a mark, or with a bracket that nothing of the act itself follows."""

_ONE_WORD = re.compile(r"\{(\w+)\}")
_FIRST_SENTENCE = re.compile(r"(?<=[.。])\s+|(?<=。)")


def say(told: str, tongue: Tongue) -> str:
    """Return a sentence in a window's language; a text that is none, as one of an older journal, as it is."""
    return str(told) if tongue.language == ENGLISH else _said(told, tongue)


def act_and_particulars(told: str, tongue: Tongue) -> tuple[str, str]:
    """Return what was done, as a sentence of the journal tells it first, and then the particulars, less their marks."""
    act, rest = _divided(told, tongue)
    rest = rest.lstrip(" \u00a0\u202f,:;，：；、،؛")
    closed = rest[:1] + rest[-1:] in ("()", "（）")
    return act, rest[1:-1] if closed else rest


def in_short(told: str, tongue: Tongue) -> str:
    """Return what was done as it goes on in another sentence, without particulars: `floor given to Uganda`."""
    act, _ = act_and_particulars(told, tongue)
    while isinstance(told, Sentence) and isinstance(inner := _alone_in(told, tongue), Sentence):
        told = inner
    # a name keeps its capital
    begins_with_name = not isinstance(told, Sentence) or _form(told, tongue).startswith("{")
    return act if begins_with_name else act[:1].lower() + act[1:]


def first_and_rest(said: str) -> tuple[str, str]:
    """Divide what is said behind its first sentence."""
    first, *rest = _FIRST_SENTENCE.split(said, maxsplit=1)
    return first, "".join(rest)


def weekday(on: date, locale: QLocale) -> str:
    """Write a day of the week as `Tue`."""
    return locale.toString(QDate(on.year, on.month, on.day), "ddd")


def day_and_month(on: date, locale: QLocale) -> str:
    """Write a day as `17 Dec`."""
    # the month stands behind its day in all six languages but Chinese, which has signs for both
    form = "M月d日" if locale.language() == QLocale.Language.Chinese else "d MMM"
    return locale.toString(QDate(on.year, on.month, on.day), form)


def day_in_full(on: date, tongue: Tongue) -> str:
    """Write a day as `Tuesday 17 December`."""
    form = "M月d日 dddd" if tongue.language == "zh" else "dddd d MMMM"
    return tongue.locale.toString(QDate(on.year, on.month, on.day), form)


def _said(told: Word, tongue: Tongue) -> str:
    match told:
        case Sentence():
            return _filled(told, _form(told, tongue), tongue)
        case Named():
            return told.names.get(tongue.language) or str(told)
        case When():
            return f"{day_and_month(told.on, tongue.locale)} {told.hour}".rstrip()
    return str(told)


def _form(told: Sentence, tongue: Tongue) -> str:
    if tongue.language == ENGLISH:
        return in_english(told.form, told.number, told.one)
    return tongue.translate("", told.form, n=-1 if told.number is None else told.number)


def _filled(told: Sentence, form: str, tongue: Tongue) -> str:
    return told.said(form, partial(_put_in, tongue=tongue))


def _put_in(word: Word, tongue: Tongue) -> str:
    """Return a word as it is put into a sentence; where that runs from right to left, it keeps its own direction."""
    said = _said(word, tongue)
    return said if isinstance(word, Sentence) else tongue.kept(said)


def _alone_in(told: Sentence, tongue: Tongue) -> Word | None:
    """Return the one word of which a sentence consists before its particulars, if it does."""
    form = _form(told, tongue)
    mark = _PARTICULARS.search(form)
    word = _ONE_WORD.fullmatch(form[: mark.start()] if mark is not None else form)
    return told.words.get(word[1]) if word is not None else None


def _divided(told: str, tongue: Tongue) -> tuple[str, str]:
    """Divide a sentence where its form does, for names and what was typed have marks of their own."""
    if not isinstance(told, Sentence):
        ends = [told.find(mark) for mark in (" (place ", ", ", ": ") if mark in told]
        return (told[: min(ends)], told[min(ends) :]) if ends else (str(told), "")
    form = _form(told, tongue)
    mark = _PARTICULARS.search(form)
    if mark is None:
        return say(told, tongue), ""
    head, rest = form[: mark.start()], _filled(told, form[mark.start() :], tongue)
    inner = _alone_in(told, tongue)
    if isinstance(inner, Sentence):
        act, particulars = _divided(inner, tongue)
        return cased(act, told.first), particulars + rest
    return _filled(told, head, tongue), rest
