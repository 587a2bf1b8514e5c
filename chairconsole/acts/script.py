"""The President's script: a sentence is corrected by the secretariat, or a native reader has reviewed it."""

from typing import Literal

from chairconsole.acts.patterns import check, in_plain_words, patterns
from chairconsole.ledger.arguments import Prose
from chairconsole.ledger.registry import Outcome, act
from chairconsole.ledger.room import Room
from chairconsole.records.facts.script import SentenceWording
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence

Language = Literal["ar", "zh", "en", "fr", "ru", "es"]

LANGUAGES = {
    "ar": sentence("Arabic"),
    "zh": sentence("Chinese"),
    "en": sentence("English"),
    "fr": sentence("French"),
    "ru": sentence("Russian"),
    "es": sentence("Spanish"),
}

NO_WORDS = sentence("A sentence needs its words.")


@act(words=sentence("correct a sentence of the script"), is_offered=False)
def correct_sentence(room: Room, key: str, language: Language, text: Prose, reason: str | None = None) -> Outcome:
    """Correct a sentence of the President's script in one language; a review of it ends with that (Rule 27)."""
    if not text.strip():
        raise Refusal(NO_WORDS)
    check(language, key, text)
    _put(room, key, language, text=text.strip(), reason=reason, reviewed_by=None, reviewed_at=None)
    told = sentence(
        "Sentence of the President's script corrected, in {language}: {words}",
        language=LANGUAGES[language],
        words=in_plain_words(text.strip()),
    )
    return Outcome(told)


@act(words=sentence("take a sentence of the script back"), is_offered=False)
def restore_sentence(room: Room, key: str, language: Language) -> Outcome:
    """Take a sentence of the President's script back to the words that the program brings (Rule 27)."""
    known = room.door.get(SentenceWording, code_of(key, language))
    if known is None or known.text is None:
        raise Refusal(sentence("This sentence was not corrected."))
    _put(room, key, language, text=None, reason=None, reviewed_by=None, reviewed_at=None)
    told = sentence(
        "Sentence of the President's script taken back to the program's words, in {language}: {words}",
        language=LANGUAGES[language],
        words=in_plain_words(patterns(language)[key]),
    )
    return Outcome(told)


@act(words=sentence("record a native reader's review"), is_offered=False)
def review_sentence(room: Room, key: str, language: Language, reader: str) -> Outcome:
    """Record that a native reader has reviewed a sentence of the President's script, as it stands (Rule 27)."""
    if not reader.strip():
        raise Refusal(sentence("Say who has reviewed the sentence."))
    known = room.door.get(SentenceWording, code_of(key, language))
    check(language, key, known.text if known is not None and known.text else "x")
    _put(room, key, language, reviewed_by=reader, reviewed_at=room.at)
    words = known.text if known is not None and known.text else patterns(language)[key]
    told = sentence(
        "Sentence of the President's script reviewed by {reader}, in {language}: {words}",
        reader=reader,
        language=LANGUAGES[language],
        words=in_plain_words(words),
    )
    return Outcome(told)


def code_of(key: str, language: str) -> str:
    """Return under which code the wording of a sentence is kept."""
    return f"{language}/{key}"


def _put(room: Room, key: str, language: str, **changes: object) -> None:
    code = code_of(key, language)
    before = room.door.get(SentenceWording, code)
    if before is None:
        room.door.add(SentenceWording.model_validate({"code": code, "key": key, "language": language, **changes}))
    else:
        room.door.put(before, before.but(**changes))
